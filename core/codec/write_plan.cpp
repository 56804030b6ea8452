// Writes what is planned beside the form. The mirror of read_plan.cpp.
#include "core/codec/extras_name.h"
#include "core/codec/write_parts.h"

namespace kinerja {
namespace {

JsonValue json_of_anggota(const Anggota& anggota) {
    ObjectWriter writer;
    writer.text("id", anggota.id.value);
    each_member(writer, anggota);
    writer.add("peran", json_list(anggota.peran, json_of_part<Peran>));
    writer.extras(anggota.extras);
    return std::move(writer).finish();
}

JsonValue json_of_matriks(const Matriks& matriks) {
    ObjectWriter writer;
    writer.add("anggota", json_list(matriks.anggota, [](const Box<Anggota>& anggota) {
                   return json_of_anggota(*anggota);
               }));
    writer.extras(matriks.extras);
    return std::move(writer).finish();
}

JsonValue json_of_jadwal(const JadwalKinerja& jadwal) {
    ObjectWriter writer;
    writer.choice("jenis", jadwal.jenis);
    writer.add("periode", json_list(jadwal.periode, json_of_item<PeriodeEvaluasi>));
    writer.date("batas_penetapan", jadwal.batas_penetapan);
    writer.date("batas_evaluasi_tahunan", jadwal.batas_evaluasi_tahunan);
    writer.extras(jadwal.extras);
    return std::move(writer).finish();
}

JsonValue json_of_prasyarat(const Pkps& pkps) {
    ObjectWriter writer;
    for (std::size_t i = 0; i < pkps.prasyarat.size(); ++i)
        writer.choice(token_of(static_cast<Prasyarat>(i)), pkps.prasyarat[i]);
    writer.extras(pkps.extras, in_prasyarat);
    return std::move(writer).finish();
}

JsonValue json_of_perilaku(const Pkps& pkps) {
    ObjectWriter writer;
    for (std::size_t i = 0; i < pkps.perilaku.size(); ++i)
        writer.add(perilaku_berakhlak()[i].token, json_of_part(pkps.perilaku[i]));
    writer.extras(pkps.extras, in_perilaku);
    return std::move(writer).finish();
}

JsonValue json_of_pkps(const Pkps& pkps) {
    ObjectWriter writer;
    writer.add("prasyarat", json_of_prasyarat(pkps));
    writer.add("praktik", json_of_part(pkps.praktik));
    writer.add("perilaku", json_of_perilaku(pkps));
    writer.add("kompetensi", json_of_part(pkps.kompetensi));
    writer.add("riwayat", json_list(pkps.riwayat, json_of_item<LangkahPkps>));
    writer.extras(pkps.extras);
    return std::move(writer).finish();
}

}  // namespace

void write_plan(ObjectWriter& writer, const Iki& iki) {
    if (iki.triwulan != TargetTriwulan{}) writer.add("triwulan", json_of_part(iki.triwulan));
    if (iki.manual != ManualIndikator{}) writer.add("manual", json_of_part(iki.manual));
}

void write_plan(ObjectWriter& writer, const Rhk& rhk) {
    writer.choice("bentuk", rhk.bentuk);
    writer.link("sasaran", rhk.sasaran);
    if (!rhk.rencana_aksi.empty())
        writer.add("rencana_aksi", json_list(rhk.rencana_aksi, json_of_item<RencanaAksi>));
}

void write_plan(ObjectWriter& writer, const Skp& skp) {
    writer.choice("profil", skp.profil);
    if (*skp.jadwal != JadwalKinerja{}) writer.add("jadwal", json_of_jadwal(*skp.jadwal));
    if (!skp.sasaran.empty()) writer.add("sasaran", json_list(skp.sasaran, json_of_item<Sasaran>));
    if (skp.matriks != Matriks{}) writer.add("matriks", json_of_matriks(skp.matriks));
    if (*skp.pkps != Pkps{}) writer.add("pkps", json_of_pkps(*skp.pkps));
}

}  // namespace kinerja
