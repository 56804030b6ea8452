// write_skp: the mirror of read_skp, member for member in the same order.
#include <utility>

#include "core/base/date.h"
#include "core/codec/extras_name.h"
#include "core/codec/guarded_json.h"
#include "core/codec/json_value.h"
#include "core/codec/skp_json.h"
#include "core/model/target.h"

namespace kinerja {
namespace {

// The unknown members that belong to this object, after its own, by name.
void add_extras(JsonValue& object, const Extras& extras, std::string_view prefix = "") {
    for (const auto& [name, text] : extras) {
        if (!name.starts_with(prefix)) continue;
        const std::string_view rest = std::string_view(name).substr(prefix.size());
        const std::string plain = unescaped_name(rest);
        if (rest.find('/') != rest.npos || object.find(plain)) continue;
        Result<JsonValue> value = parse_json(text);
        if (value) object.add(plain, std::move(value).value());
    }
}

JsonValue json_of_date(std::string_view text) {
    const DateReading reading = parse_date(text);
    return json_text(reading.date ? to_iso(*reading.date) : text);
}

JsonValue json_of(const Periode& periode) {
    JsonValue json = json_object();
    json.add("awal", json_of_date(periode.awal));
    json.add("akhir", json_of_date(periode.akhir));
    add_extras(json, periode.extras);
    return json;
}

JsonValue json_of(const Pegawai& pegawai) {
    JsonValue json = json_object();
    json.add("nama", json_text(pegawai.nama));
    json.add("status", json_text(token_of(pegawai.status)));
    json.add("nip", json_text(pegawai.nip));
    json.add("golongan", json_text(pegawai.golongan));
    json.add("pangkat_lain", json_text(pegawai.pangkat_lain));
    json.add("jabatan", json_text(pegawai.jabatan));
    json.add("unit_kerja", json_text(pegawai.unit_kerja));
    json.add("instansi", json_text(pegawai.instansi));
    add_extras(json, pegawai.extras);
    return json;
}

JsonValue json_of(const RhkPimpinan& item) {
    JsonValue json = json_object();
    json.add("id", json_text(item.id.value));
    json.add("statement", json_text(item.statement));
    json.add("sementara", json_flag(item.sementara));
    add_extras(json, item.extras);
    return json;
}

// Number and satuan are there for other programs; reading the file takes the text alone.
JsonValue json_of_target(const Iki& iki) {
    JsonValue json = json_object();
    json.add("text", json_text(iki.target));
    if (const std::optional<TargetReading> reading = parse_target(iki.target)) {
        json.add("angka", json_text(to_plain(reading->angka)));
        if (!reading->satuan.empty()) json.add("satuan", json_text(reading->satuan));
    }
    add_extras(json, iki.extras, in_target);
    return json;
}

JsonValue json_of(const Iki& iki) {
    JsonValue json = json_object();
    json.add("id", json_text(iki.id.value));
    if (iki.aspek) json.add("aspek", json_text(token_of(*iki.aspek)));
    json.add("statement", json_text(iki.statement));
    json.add("target", json_of_target(iki));
    if (iki.perspektif) json.add("perspektif", json_text(token_of(*iki.perspektif)));
    add_extras(json, iki.extras);
    return json;
}

JsonValue json_of(const SkemaPertanggungjawaban& skema) {
    JsonValue json = json_object();
    json.add("jadwal", json_text(skema.jadwal));
    json.add("bukti_kinerja", json_text(skema.bukti_kinerja));
    add_extras(json, skema.extras);
    return json;
}

JsonValue json_of(const Box<Rhk>& rhk) {
    JsonValue json = json_object();
    json.add("id", json_text(rhk->id.value));
    json.add("jenis", json_text(token_of(rhk->jenis)));
    json.add("rhk_pimpinan", json_text(rhk->rhk_pimpinan.value));
    json.add("statement", json_text(rhk->statement));
    json.add("penugasan_dari", json_text(rhk->penugasan_dari));
    JsonValue& iki = json.add("iki", json_array());
    for (const Iki& item : rhk->iki) iki.items.push_back(json_of(item));
    json.add("skema", json_of(rhk->skema));
    add_extras(json, rhk->extras);
    return json;
}

JsonValue json_of(const DukunganSumberDaya& item) {
    JsonValue json = json_object();
    json.add("id", json_text(item.id.value));
    json.add("jenis", json_text(token_of(item.jenis)));
    json.add("uraian", json_text(item.uraian));
    json.add("status", json_text(token_of(item.status)));
    add_extras(json, item.extras);
    return json;
}

template <class Items>
JsonValue json_of_list(const Items& items) {
    JsonValue list = json_array();
    for (const auto& item : items) list.items.push_back(json_of(item));
    return list;
}

JsonValue json_of(const Konsekuensi& konsekuensi) {
    JsonValue json = json_object();
    json.add("positif", json_text(konsekuensi.positif));
    json.add("negatif", json_text(konsekuensi.negatif));
    add_extras(json, konsekuensi.extras);
    return json;
}

JsonValue json_of(const Lampiran& lampiran) {
    JsonValue json = json_object();
    json.add("sumber_daya", json_of_list(lampiran.sumber_daya));
    json.add("konsekuensi", json_of(lampiran.konsekuensi));
    add_extras(json, lampiran.extras);
    return json;
}

JsonValue json_of_ekspektasi_khusus(const Skp& skp) {
    JsonValue json = json_object();
    for (std::size_t i = 0; i < skp.ekspektasi_khusus.size(); ++i)
        json.add(perilaku_berakhlak()[i].token, json_text(skp.ekspektasi_khusus[i]));
    add_extras(json, skp.extras, in_ekspektasi_khusus);
    return json;
}

JsonValue json_of_acuan(const Skp& skp) {
    JsonValue json = json_object();
    for (std::size_t i = 0; i < skp.acuan.size(); ++i)
        json.add(token_of(static_cast<Acuan>(i)), json_text(skp.acuan[i]));
    add_extras(json, skp.extras, in_acuan);
    return json;
}

JsonValue json_of(const Skp& skp) {
    JsonValue json = json_object();
    json.add("id", json_text(skp.id.value));
    json.add("jenis_jabatan", json_text(token_of(skp.jenis_jabatan)));
    json.add("pendekatan", json_text(token_of(skp.pendekatan)));
    json.add("periode", json_of(skp.periode));
    json.add("pegawai", json_of(skp.pegawai));
    json.add("pejabat_penilai", json_of(skp.pejabat_penilai));
    json.add("rhk_pimpinan", json_of_list(skp.rhk_pimpinan));
    json.add("rhk", json_of_list(skp.rhk));
    json.add("ekspektasi_khusus", json_of_ekspektasi_khusus(skp));
    json.add("lampiran", json_of(skp.lampiran));
    json.add("acuan", json_of_acuan(skp));
    add_extras(json, skp.extras);
    return json;
}

}  // namespace

std::string write_skp(const Skp& skp) {
    JsonValue envelope = json_object();
    envelope.add("format", json_text("skp-luring"));
    envelope.add("schema_version", json_number(schema_version));
    envelope.add("skp", json_of(skp));
    add_extras(envelope, skp.extras, in_envelope);
    return pretty_text(envelope);
}

}  // namespace kinerja
