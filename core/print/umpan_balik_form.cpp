// Catatan Umpan Balik: what was given in each evaluation period, one paper a period. Ours, not an
// official form: no annex for it was found (regulation.md 3.13, law_2026.md 1.4).
#include <algorithm>

#include "core/base/date.h"
#include "core/dialog/item_seal.h"
#include "core/model/in_periode.h"
#include "core/model/place_name.h"
#include "core/print/forms.h"
#include "core/print/parts.h"
#include "core/regulation/perilaku.h"

namespace kinerja {
namespace {

constexpr std::string_view note =
    "Tata letak lembar ini disusun oleh SKP Luring dan bukan lampiran resmi. Umpan balik bertanda "
    "segel tidak berubah sejak disegel oleh pemberinya.";
constexpr std::string_view words_of_broken_seal =
    "Tidak utuh: diubah sesudah disegel oleh pemberinya.";
constexpr std::string_view gone = "RHK yang sudah dihapus";
constexpr std::string_view not_given = "Belum ada umpan balik pada periode ini.";
constexpr int columns = 6;

std::string about(const Skp& skp, const UmpanBalik& one) {
    std::string words;
    if (!one.rhk.empty()) {
        const Rhk* rhk = find_rhk(skp, one.rhk);
        words = rhk == nullptr ? std::string(gone) : name_of(skp, *rhk) + ": " + rhk->statement;
    }
    for (const Perilaku& value : perilaku_berakhlak())
        if (value.token == one.nilai_perilaku)
            words.append(words.empty() ? "" : "\n").append(value.label);
    return words;
}

Cell giver(const UmpanBalik& one) {
    Cell words = cell(one.pemberi);
    add_line(words, std::string(label_of(one.hubungan)));
    add_line(words, std::string(label_of(one.sifat)) + ", " + std::string(label_of(one.cara)));
    return words;
}

Cell content(const UmpanBalik& one) {
    Cell words;
    const auto add = [&](std::string_view label, const std::string& said) {
        if (!said.empty()) add_line(words, std::string(label) + ": " + said);
    };
    add("Situasi", one.situasi);
    add("Perilaku atau hasil", one.perilaku);
    add("Dampak", one.dampak);
    if (is_broken(one))
        add_line(words, std::string(words_of_broken_seal));
    else if (!one.segel.empty())
        add_line(words, "Disegel: " + one.segel.substr(0, 8));
    return words;
}

Cell evidence_of(const UmpanBalik& one) {
    Cell words = cell(one.bukti);
    if (!one.berkas.empty()) add_line(words, one.berkas.nama);
    return words;
}

Row row_of(const Skp& skp, const UmpanBalik& one, std::size_t number) {
    return {{cell(std::to_string(number), Align::center), cell(one.tanggal), giver(one),
             cell(about(skp, one)), content(one), evidence_of(one)},
            false};
}

Paper paper(const Skp& skp, std::string_view heading, std::string_view days,
            std::vector<const UmpanBalik*> given) {
    std::ranges::stable_sort(given, {}, [](const UmpanBalik* one) {
        return parse_date(one->tanggal).date.value_or(Date{});
    });
    Table table{{4, 11, 18, 20, 32, 15},
                {titles({"NO", "TANGGAL", "PEMBERI", "TENTANG", "UMPAN BALIK", "BUKTI DUKUNG"})},
                {},
                true};
    for (const UmpanBalik* one : given)
        table.groups.push_back({row_of(skp, *one, table.groups.size() + 1)});
    if (given.empty()) {
        Cell none = cell(not_given);
        none.columns = columns;
        table.groups.push_back({Row{{none}, false}});
    }
    Heading title{{"CATATAN UMPAN BALIK", in_capitals(heading)}};
    if (!days.empty()) title.lines.emplace_back(days);
    return {"Catatan Umpan Balik",
            Orientation::landscape,
            false,
            {title, whose(skp), table, Paragraph{std::string(note)}, signatures(skp)}};
}

}  // namespace

bool has_umpan_balik(const Skp& skp) { return !skp.umpan_balik.empty(); }

std::vector<Paper> umpan_balik_form(const Skp& skp, std::string_view only) {
    std::vector<const UmpanBalik*> rest;
    for (const Box<UmpanBalik>& one : skp.umpan_balik) rest.push_back(&*one);
    std::vector<Paper> papers;
    for (const PeriodeEvaluasi& periode : periode_evaluasi(*skp.jadwal, skp.periode)) {
        std::vector<const UmpanBalik*> given;
        for (const UmpanBalik* one : rest)
            if (lies_in(one->tanggal, periode)) given.push_back(one);
        const bool wanted = only.empty() ? !given.empty() : only == periode.id.value;
        std::erase_if(rest, [&](const UmpanBalik* one) { return lies_in(one->tanggal, periode); });
        if (wanted)
            papers.push_back(paper(skp, periode.nama, periode.awal + " s.d. " + periode.akhir,
                                   std::move(given)));
    }
    if (papers.empty() || (only.empty() && !rest.empty()))
        papers.push_back(paper(skp, "DI LUAR PERIODE EVALUASI", "", std::move(rest)));
    return papers;
}

}  // namespace kinerja
