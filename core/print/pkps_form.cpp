// Rencana PKPS on paper. Not an annex of any regulation: the plan itself is made in Ruang GTK, and
// the paper says so.
#include "core/print/forms.h"
#include "core/print/parts.h"
#include "core/workflow/pkps_flow.h"

namespace kinerja {
namespace {

constexpr std::string_view not_official =
    "Tata letak lembar ini disusun oleh SKP Luring dan bukan lampiran resmi. Rencana yang berlaku "
    "adalah yang tercatat di Ruang GTK.";

Row filled(std::string_view label, std::string_view value) {
    return Row{{cell(label), cell(value)}, false};
}

Table of_part(std::string_view title, std::vector<Row> rows) {
    Table table{{30, 70}, {}, {}, true};
    rows.insert(rows.begin(), band(title, 2));
    table.groups.push_back(std::move(rows));
    return table;
}

Table praktik(const PraktikKinerja& praktik) {
    return of_part("A. PRAKTIK KINERJA",
                   {filled("Indikator", praktik.indikator),
                    filled("Capaian pada Rapor Pendidikan", praktik.rapor_pendidikan),
                    filled("Target", praktik.target)});
}

Table perilaku(const Pkps& pkps) {
    Table table{{5, 25, 35, 35},
                {band("B. PERILAKU KERJA", 4), titles({"NO", "NILAI", "INDIKATOR", "PERWUJUDAN"})},
                {},
                true};
    for (std::size_t i = 0; i < perilaku_count; ++i)
        table.groups.push_back(
            {Row{{cell(std::to_string(i + 1), Align::center), cell(perilaku_berakhlak()[i].label),
                  cell(pkps.perilaku[i].indikator), cell(pkps.perilaku[i].perwujudan)},
                 false}});
    return table;
}

Table kompetensi(const PengembanganKompetensi& kompetensi) {
    std::vector<Row> rows{filled("Indikator", kompetensi.indikator)};
    if (kompetensi.refleksi) {
        rows.push_back(filled("Mengikuti rekomendasi",
                              kompetensi.kelompok ? label_of(*kompetensi.kelompok) : ""));
        rows.push_back(filled("Area Pengembangan", kompetensi.area_pengembangan));
        rows.push_back(filled("Kompetensi Terkuat", kompetensi.kompetensi_terkuat));
    }
    return of_part("C. PENGEMBANGAN KOMPETENSI", std::move(rows));
}

Cell notes_of(const LangkahPkps& langkah) {
    Cell notes = cell(langkah.catatan);
    const auto answer = [&](std::string_view question, const std::optional<Penilaian>& given) {
        if (given)
            notes.pieces.push_back(
                Paragraph{std::string(question) + ": " + std::string(label_of(*given))});
    };
    answer("Realistis", langkah.realistis);
    answer("Dapat dicapai", langkah.dapat_dicapai);
    return notes;
}

Table riwayat(const Pkps& pkps) {
    Table table{{14, 32, 24, 30},
                {band("D. RIWAYAT PEMERIKSAAN DAN PERSETUJUAN", 4),
                 titles({"TANGGAL", "LANGKAH", "OLEH", "CATATAN"})},
                {},
                true};
    for (const LangkahPkps& langkah : pkps.riwayat) {
        Cell who = cell(langkah.oleh);
        who.pieces.push_back(Paragraph{std::string(label_of(pelaku_of(langkah.tindakan)))});
        table.groups.push_back({Row{
            {cell(langkah.tanggal), cell(taken_label_of(langkah.tindakan)), who, notes_of(langkah)},
            false}});
    }
    if (pkps.riwayat.empty())
        table.groups.push_back(
            {Row{{cell(""), cell("Belum diajukan"), cell(""), cell("")}, false}});
    return table;
}

}  // namespace

Paper pkps_form(const Skp& skp) {
    const Pkps& pkps = *skp.pkps;
    return {"Rencana PKPS",
            Orientation::portrait,
            !is_complete(pkps),
            {Heading{{"RENCANA PKPS",
                      "PENGELOLAAN KINERJA GURU, KEPALA SEKOLAH, DAN PENGAWAS SEKOLAH"}},
             header_line(skp), identity(skp),
             Paragraph{"Status: " + std::string(label_of(status_of(pkps))), true},
             praktik(pkps.praktik), perilaku(pkps), kompetensi(pkps.kompetensi), riwayat(pkps),
             signatures(skp), Paragraph{std::string(not_official)}}};
}

}  // namespace kinerja
