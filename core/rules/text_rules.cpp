// Characters that nobody sees, in any text of the SKP.
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/text.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"

namespace kinerja {
namespace {

// Names a text only when it is at fault: the path is built for findings alone.
void look_at(const std::string& text, const Path& owner, std::string_view field,
             FindingSink& found) {
    if (has_hidden_characters(text)) found.at(owner / field);
}

void look_at_person(const Pegawai& person, const Path& owner, FindingSink& found) {
    look_at(person.nama, owner, "nama", found);
    look_at(person.nip, owner, "nip", found);
    look_at(person.pangkat_lain, owner, "pangkat_lain", found);
    look_at(person.jabatan, owner, "jabatan", found);
    look_at(person.unit_kerja, owner, "unit_kerja", found);
    look_at(person.instansi, owner, "instansi", found);
}

void look_at_plan(const Path& iki_path, const Iki& iki, FindingSink& found) {
    constexpr std::string_view quarters[] = {"tw1", "tw2", "tw3", "tw4"};
    for (std::size_t i = 0; i < triwulan_count; ++i)
        if (has_hidden_characters(iki.triwulan.target[i]))
            found.at(iki_path / "triwulan" / quarters[i]);
    const ManualIndikator& manual = iki.manual;
    const std::pair<std::string_view, const std::string&> texts[] = {
        {"tujuan", manual.tujuan},           {"definisi", manual.definisi},
        {"formula", manual.formula},         {"satuan", manual.satuan},
        {"sumber_data", manual.sumber_data}, {"penanggung_jawab", manual.penanggung_jawab}};
    for (const auto& [name, text] : texts)
        if (has_hidden_characters(text)) found.at(iki_path / "manual" / name);
}

void rhk_shows_all_it_holds(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    const auto hidden = [](const std::string& text) { return has_hidden_characters(text); };
    if (hidden(rhk.statement)) found.at(path(rhk) / "statement");
    if (hidden(rhk.penugasan_dari)) found.at(path(rhk) / "penugasan_dari");
    for (const Iki& iki : rhk.iki) {
        if (hidden(iki.statement)) found.at(path(rhk, iki) / "statement");
        if (hidden(iki.target)) found.at(path(rhk, iki) / "target");
        look_at_plan(path(rhk, iki), iki, found);
    }
    for (const RencanaAksi& item : rhk.rencana_aksi) {
        if (hidden(item.uraian)) found.at(path(rhk.id, item.id) / "uraian");
        if (hidden(item.target)) found.at(path(rhk.id, item.id) / "target");
    }
    if (hidden(rhk.skema.jadwal)) found.at(path(rhk) / "skema" / "jadwal");
    if (hidden(rhk.skema.bukti_kinerja)) found.at(path(rhk) / "skema" / "bukti_kinerja");
}

void look_at_lampiran(const Lampiran& lampiran, FindingSink& found) {
    for (const DukunganSumberDaya& item : lampiran.sumber_daya)
        if (has_hidden_characters(item.uraian)) found.at(path(item) / "uraian");
    const Path konsekuensi = path("lampiran") / "konsekuensi";
    look_at(lampiran.konsekuensi.positif, konsekuensi, "positif", found);
    look_at(lampiran.konsekuensi.negatif, konsekuensi, "negatif", found);
}

void look_at_jadwal(const JadwalKinerja& jadwal, FindingSink& found) {
    look_at(jadwal.batas_penetapan, path("jadwal"), "batas_penetapan", found);
    look_at(jadwal.batas_evaluasi_tahunan, path("jadwal"), "batas_evaluasi_tahunan", found);
    for (const PeriodeEvaluasi& periode : jadwal.periode) {
        look_at(periode.nama, path(periode.id), "nama", found);
        look_at(periode.awal, path(periode.id), "awal", found);
        look_at(periode.akhir, path(periode.id), "akhir", found);
        look_at(periode.batas, path(periode.id), "batas", found);
    }
}

void look_at_matriks(const Matriks& matriks, FindingSink& found) {
    for (const Box<Anggota>& anggota : matriks.anggota) {
        const Path where = path(anggota->id);
        look_at(anggota->nama, where, "nama", found);
        look_at(anggota->nip, where, "nip", found);
        look_at(anggota->jabatan, where, "jabatan", found);
        look_at(anggota->unit_kerja, where, "unit_kerja", found);
        for (const Peran& peran : anggota->peran)
            if (has_hidden_characters(peran.hasil))
                found.at(path(anggota->id, peran.rhk, peran.iki));
    }
}

void look_at_pkps(const Pkps& pkps, FindingSink& found) {
    const Path praktik = path("pkps") / "praktik", kompetensi = path("pkps") / "kompetensi";
    look_at(pkps.praktik.indikator, praktik, "indikator", found);
    look_at(pkps.praktik.rapor_pendidikan, praktik, "rapor_pendidikan", found);
    look_at(pkps.praktik.target, praktik, "target", found);
    for (int i = 0; i < perilaku_count; ++i) {
        const PerilakuPkps& perilaku = pkps.perilaku[static_cast<std::size_t>(i)];
        look_at(perilaku.indikator, path_of_perilaku_pkps(i), "indikator", found);
        look_at(perilaku.perwujudan, path_of_perilaku_pkps(i), "perwujudan", found);
    }
    look_at(pkps.kompetensi.indikator, kompetensi, "indikator", found);
    look_at(pkps.kompetensi.area_pengembangan, kompetensi, "area_pengembangan", found);
    look_at(pkps.kompetensi.kompetensi_terkuat, kompetensi, "kompetensi_terkuat", found);
}

void look_at_pertemuan(const Pertemuan& pertemuan, FindingSink& found) {
    const Path where = path(pertemuan.id);
    look_at(pertemuan.tanggal, where, "tanggal", found);
    look_at(pertemuan.waktu, where, "waktu", found);
    look_at(pertemuan.tempat, where, "tempat", found);
    look_at(pertemuan.hadir, where, "hadir", found);
    look_at(pertemuan.catatan, where, "catatan", found);
    for (const TindakLanjut& one : pertemuan.tindak_lanjut) {
        const Path row = path(pertemuan.id, one.id);
        look_at(one.uraian, row, "uraian", found);
        look_at(one.penanggung_jawab, row, "penanggung_jawab", found);
        look_at(one.tanggal, row, "tanggal", found);
    }
}

void shows_all_it_holds(const Skp& skp, const CheckContext&, FindingSink& found) {
    look_at_person(skp.pegawai, path("pegawai"), found);
    look_at_person(skp.pejabat_penilai, path("pejabat_penilai"), found);
    look_at(skp.periode.awal, path("periode"), "awal", found);
    look_at(skp.periode.akhir, path("periode"), "akhir", found);
    for (const RhkPimpinan& item : skp.rhk_pimpinan) {
        if (has_hidden_characters(item.statement)) found.at(path(item) / "statement");
        if (has_hidden_characters(item.iki)) found.at(path(item) / "iki");
        if (has_hidden_characters(item.pemilik)) found.at(path(item) / "pemilik");
    }
    for (const Sasaran& sasaran : skp.sasaran) {
        if (has_hidden_characters(sasaran.statement)) found.at(path(sasaran.id) / "statement");
        if (has_hidden_characters(sasaran.indikator)) found.at(path(sasaran.id) / "indikator");
    }
    look_at_jadwal(*skp.jadwal, found);
    look_at_matriks(skp.matriks, found);
    look_at_pkps(*skp.pkps, found);
    for (const Box<Pertemuan>& one : skp.pertemuan) look_at_pertemuan(*one, found);
    for (int i = 0; i < perilaku_count; ++i)
        if (has_hidden_characters(skp.ekspektasi_khusus[static_cast<std::size_t>(i)]))
            found.at(path_of_ekspektasi_khusus(i));
    look_at_lampiran(skp.lampiran, found);
    for (std::size_t i = 0; i < skp.acuan.size(); ++i)
        if (has_hidden_characters(skp.acuan[i])) found.at(path_of_acuan(static_cast<Acuan>(i)));
}

// A sentence that nobody reads to its end. What an official system takes at most is not known
// (interfaces.md 2.6), so this is about reading only.
constexpr std::size_t long_sentence = 1'000;

void sentences_can_be_read(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    const auto is_long = [](const std::string& text) { return text.size() > long_sentence; };
    if (is_long(rhk.statement)) found.at(path(rhk) / "statement");
    for (const Iki& iki : rhk.iki) {
        if (is_long(iki.statement)) found.at(path(rhk, iki) / "statement");
        if (is_long(iki.target)) found.at(path(rhk, iki) / "target");
    }
}

constexpr Rule rules[] = {
    {"TX-01",
     Severity::advises,
     basis::suggestion,
     "Teks ini memuat tanda yang tidak tampak, sehingga dapat tercetak lain dari yang terlihat.",
     "Ketik ulang teks ini, atau tempel lagi sebagai teks biasa.",
     {shows_all_it_holds, rhk_shows_all_it_holds}},
    {"TX-02", Severity::advises, basis::suggestion,
     "Apakah kalimat ini dapat diringkas? Panjangnya lebih dari 1.000 huruf.",
     "Tulis hasilnya dalam satu kalimat; rincian dapat diletakkan pada skema pertanggungjawaban.",
     sentences_can_be_read},
};

}  // namespace

std::span<const Rule> text_rules() { return rules; }

}  // namespace kinerja
