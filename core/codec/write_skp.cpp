// write_skp: the mirror of read_skp, member for member in the same order.
#include "core/codec/extras_name.h"
#include "core/codec/skp_json.h"
#include "core/codec/write_parts.h"
#include "core/model/target.h"

namespace kinerja {
namespace {

JsonValue json_of(const Periode& periode) {
    ObjectWriter writer;
    writer.date("awal", periode.awal);
    writer.date("akhir", periode.akhir);
    writer.extras(periode.extras);
    return std::move(writer).finish();
}

JsonValue json_of(const Pegawai& pegawai) {
    ObjectWriter writer;
    writer.text("nama", pegawai.nama);
    writer.choice("status", pegawai.status);
    writer.text("nip", pegawai.nip);
    writer.text("golongan", pegawai.golongan);
    writer.text("pangkat_lain", pegawai.pangkat_lain);
    writer.text("jabatan", pegawai.jabatan);
    writer.text("unit_kerja", pegawai.unit_kerja);
    writer.text("instansi", pegawai.instansi);
    writer.extras(pegawai.extras);
    return std::move(writer).finish();
}

JsonValue json_of_rhk_pimpinan(const RhkPimpinan& item) {
    ObjectWriter writer;
    writer.text("id", item.id.value);
    writer.text("statement", item.statement);
    if (!item.iki.empty()) writer.text("iki", item.iki);
    if (!item.pemilik.empty()) writer.text("pemilik", item.pemilik);
    writer.link("sasaran", item.sasaran);
    writer.link("asal", item.asal);
    writer.flag("sementara", item.sementara);
    writer.extras(item.extras);
    return std::move(writer).finish();
}

// Number and satuan are there for other programs; reading the file takes the text alone.
JsonValue json_of_target(const Iki& iki) {
    ObjectWriter writer;
    writer.text("text", iki.target);
    if (const std::optional<TargetReading> reading = parse_target(iki.target)) {
        writer.text("angka", to_plain(reading->angka));
        if (!reading->satuan.empty()) writer.text("satuan", reading->satuan);
    }
    writer.extras(iki.extras, in_target);
    return std::move(writer).finish();
}

JsonValue json_of_iki(const Iki& iki) {
    ObjectWriter writer;
    writer.text("id", iki.id.value);
    writer.choice("aspek", iki.aspek);
    writer.text("statement", iki.statement);
    writer.add("target", json_of_target(iki));
    writer.choice("perspektif", iki.perspektif);
    write_plan(writer, iki);
    writer.extras(iki.extras);
    return std::move(writer).finish();
}

JsonValue json_of(const SkemaPertanggungjawaban& skema) {
    ObjectWriter writer;
    writer.text("jadwal", skema.jadwal);
    writer.text("bukti_kinerja", skema.bukti_kinerja);
    writer.extras(skema.extras);
    return std::move(writer).finish();
}

JsonValue json_of_rhk(const Box<Rhk>& rhk) {
    ObjectWriter writer;
    writer.text("id", rhk->id.value);
    writer.choice("jenis", rhk->jenis);
    writer.text("rhk_pimpinan", rhk->rhk_pimpinan.value);
    writer.text("statement", rhk->statement);
    writer.text("penugasan_dari", rhk->penugasan_dari);
    writer.add("iki", json_list(rhk->iki, json_of_iki));
    writer.add("skema", json_of(rhk->skema));
    write_plan(writer, *rhk);
    writer.extras(rhk->extras);
    return std::move(writer).finish();
}

JsonValue json_of_sumber_daya(const DukunganSumberDaya& item) {
    ObjectWriter writer;
    writer.text("id", item.id.value);
    writer.choice("jenis", item.jenis);
    writer.text("uraian", item.uraian);
    writer.choice("status", item.status);
    writer.extras(item.extras);
    return std::move(writer).finish();
}

JsonValue json_of(const Konsekuensi& konsekuensi) {
    ObjectWriter writer;
    writer.text("positif", konsekuensi.positif);
    writer.text("negatif", konsekuensi.negatif);
    writer.extras(konsekuensi.extras);
    return std::move(writer).finish();
}

JsonValue json_of(const Lampiran& lampiran) {
    ObjectWriter writer;
    writer.add("sumber_daya", json_list(lampiran.sumber_daya, json_of_sumber_daya));
    writer.add("konsekuensi", json_of(lampiran.konsekuensi));
    writer.extras(lampiran.extras);
    return std::move(writer).finish();
}

JsonValue json_of_ekspektasi_khusus(const Skp& skp) {
    ObjectWriter writer;
    for (std::size_t i = 0; i < skp.ekspektasi_khusus.size(); ++i)
        writer.text(perilaku_berakhlak()[i].token, skp.ekspektasi_khusus[i]);
    writer.extras(skp.extras, in_ekspektasi_khusus);
    return std::move(writer).finish();
}

JsonValue json_of_acuan(const Skp& skp) {
    ObjectWriter writer;
    for (std::size_t i = 0; i < skp.acuan.size(); ++i)
        writer.text(token_of(static_cast<Acuan>(i)), skp.acuan[i]);
    writer.extras(skp.extras, in_acuan);
    return std::move(writer).finish();
}

}  // namespace

JsonValue json_of_skp(const Skp& skp) {
    ObjectWriter writer;
    writer.text("id", skp.id.value);
    writer.choice("jenis_jabatan", skp.jenis_jabatan);
    writer.choice("pendekatan", skp.pendekatan);
    writer.add("periode", json_of(skp.periode));
    writer.add("pegawai", json_of(skp.pegawai));
    writer.add("pejabat_penilai", json_of(skp.pejabat_penilai));
    writer.add("rhk_pimpinan", json_list(skp.rhk_pimpinan, json_of_rhk_pimpinan));
    writer.add("rhk", json_list(skp.rhk, json_of_rhk));
    writer.add("ekspektasi_khusus", json_of_ekspektasi_khusus(skp));
    writer.add("lampiran", json_of(skp.lampiran));
    writer.add("acuan", json_of_acuan(skp));
    write_plan(writer, skp);
    write_dialog(writer, skp);
    writer.extras(skp.extras);
    return std::move(writer).finish();
}

std::string write_skp(const Skp& skp) {
    ObjectWriter envelope;
    envelope.text("format", "skp-luring");
    envelope.add("schema_version", json_number(schema_version));
    envelope.add("skp", json_of_skp(skp));
    envelope.extras(skp.extras, in_envelope);
    return pretty_text(std::move(envelope).finish());
}

}  // namespace kinerja
