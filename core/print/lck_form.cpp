// Laporan Capaian Kinerja by IIAA, a paper for each period. No official annex with its columns was
// seen (regulation.md 7A).
#include <algorithm>

#include "core/base/text.h"
#include "core/pelaksanaan/lck_rows.h"
#include "core/pelaksanaan/realisasi_from_catatan.h"
#include "core/print/forms.h"
#include "core/print/parts.h"
#include "core/workflow/evaluasi_berlaku.h"

namespace kinerja {
namespace {

constexpr int columns = 9;
constexpr std::string_view note =
    "Susunan kolom mengikuti kelaziman (Issues, Implication, Accountability, Action plan), bukan "
    "lampiran resmi peraturan. Format resminya menurut instansi.";

/// That of the triwulan where the year is cut into four; else that of the year.
std::string target_of(const Skp& skp, const Iki& iki, const PeriodeEvaluasiId& periode) {
    const std::vector<PeriodeEvaluasi> all = periode_evaluasi(*skp.jadwal, skp.periode);
    if (all.size() != triwulan_count) return iki.target;
    for (std::size_t i = 0; i < triwulan_count; ++i)
        if (all[i].id == periode && !is_blank(iki.triwulan.target[i]))
            return iki.triwulan.target[i];
    return iki.target;
}

std::string realisasi_of(const Skp& skp, const PlaceOfLck& place, const PeriodeEvaluasiId& at) {
    const std::optional<PeriodeEvaluasi> periode = find_periode(skp, at);
    const Realisasi* one = find_realisasi(skp, place.rhk->id, place.iki->id, at);
    if (one == nullptr) return {};
    if (!periode) return one->nilai;
    return nilai_realisasi(*periode, one, catatan_of(skp, place.rhk->id, place.iki->id)).nilai;
}

Cell documents_of(const Lck& one) {
    Cell made;
    const auto add = [&made](std::string_view label, const std::string& words) {
        if (!is_blank(words)) add_line(made, std::string(label) + words);
    };
    add("Data mentah: ", one.data_mentah);
    add("Dokumen pendukung: ", one.dokumen_pendukung);
    add("Dokumen verifikasi: ", one.dokumen_verifikasi);
    return made;
}

Row row_of(const Skp& skp, const Lck& one, int number) {
    const PlaceOfLck place = place_of_lck(skp, one);
    const Iki* iki = place.iki;
    return {
        {cell(std::to_string(number), Align::center), cell(iki ? iki->statement : ""),
         cell(iki ? target_of(skp, *iki, one.periode) : ""),
         cell(iki ? realisasi_of(skp, place, one.periode) : ""), cell(one.isu), cell(one.implikasi),
         cell(one.akuntabilitas), cell(one.rencana_tindak), documents_of(one)},
        false};
}

Paper paper_of(const Skp& skp, const PeriodeEvaluasi& periode) {
    const PlanWords& words = plan_words(skp.profil, skp.jenis_jabatan);
    Table table{{4, 16, 9, 9, 12, 12, 14, 12, 12}, {}, {}, true};
    table.head = {titles({"NO", in_capitals(words.indicator_full), "TARGET", "REALISASI", "ISSUES",
                          "IMPLICATION", "ACCOUNTABILITY", "ACTION PLAN", "DATA DAN DOKUMEN"}),
                  column_numbers(columns)};
    for (const Box<Lck>& one : skp.lck)
        if (one->periode == periode.id)
            table.groups.push_back({row_of(skp, *one, static_cast<int>(table.groups.size()) + 1)});
    Skp seen = skp;
    seen.periode = {periode.awal, periode.akhir, {}};
    return {
        "Laporan Capaian Kinerja",
        Orientation::landscape,
        false,
        {Heading{{"LAPORAN CAPAIAN KINERJA",
                  "PERIODE: " + (is_blank(periode.nama) ? std::string(date_by_hand)
                                                        : in_capitals(periode.nama))}},
         header_line(seen), identity(seen), table, signatures(seen), Paragraph{std::string(note)}}};
}

bool is_reported(const Skp& skp, const PeriodeEvaluasi& periode) {
    return std::ranges::any_of(skp.lck,
                               [&](const Box<Lck>& one) { return one->periode == periode.id; });
}

}  // namespace

// Where targets by quarter are asked for, capaian is reported by quarter.
bool has_lck(const Skp& skp) {
    return parameters_of(skp.profil).triwulan == Presence::demanded &&
           std::ranges::any_of(
               periode_evaluasi(*skp.jadwal, skp.periode),
               [&](const PeriodeEvaluasi& periode) { return is_reported(skp, periode); });
}

std::vector<Paper> lck_form(const Skp& skp) {
    std::vector<Paper> papers;
    for (const PeriodeEvaluasi& periode : periode_evaluasi(*skp.jadwal, skp.periode))
        if (is_reported(skp, periode)) papers.push_back(paper_of(skp, periode));
    if (papers.empty()) papers.push_back(paper_of(skp, {}));
    return papers;
}

}  // namespace kinerja
