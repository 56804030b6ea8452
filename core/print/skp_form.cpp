// The four official forms of an SKP: title, header, hasil kerja, perilaku kerja, signatures,
// footnotes (regulation.md 3.1 to 3.7).
#include <algorithm>
#include <utility>

#include "core/base/text.h"
#include "core/model/iki_words.h"
#include "core/print/forms.h"
#include "core/print/parts.h"
#include "core/print/signed.h"

namespace kinerja {
namespace {

constexpr std::string_view rhk_pimpinan_note =
    "Dalam hal rencana hasil kerja Pimpinan yang diintervensi adalah hasil kerja pejabat pimpinan "
    "tinggi dan Pimpinan unit kerja mandiri/organisasi maka dituliskan rencana hasil kerja beserta "
    "indikator kinerja individu pejabat pimpinan tinggi dan Pimpinan unit kerja mandiri atau "
    "sasaran dan indikator kinerja organisasi yang diintervensi";
constexpr std::string_view ekspektasi_note =
    "Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja "
    "Pegawai";

/// How a column looks: its title, and its part of the width in percent, alone and beside the
/// column of the RHK pimpinan.
struct ColumnLook {
    std::string_view title;
    int width = 0;
    int beside_pimpinan = 0;
};

// In the order of Kolom.
constexpr ColumnLook looks[] = {
    {"NO", 4, 4},
    {"RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*", 0, 25},
    {"RENCANA HASIL KERJA", 32, 25},
    {"ASPEK", 0, 10},
    {"INDIKATOR KINERJA INDIVIDU", 32, 22},
    {"TARGET", 17, 14},
    {"PERSPEKTIF", 15, 0},
};

Heading title(const SkpForm& form) {
    return {{"SASARAN KINERJA PEGAWAI", std::string(form.pendekatan), std::string(form.bagi)}};
}

/// With its indicators, which footnote * asks for.
Cell rhk_pimpinan_of(const Skp& skp, const Rhk& rhk) {
    const RhkPimpinan* found = find_rhk_pimpinan(skp, rhk.rhk_pimpinan);
    if (found == nullptr) return {};
    Cell made = cell(found->statement);
    List indicators{lines_of_iki(found->iki)};
    if (indicators.items.empty()) return made;
    add_line(made, "Indikator Kinerja Individu:");
    made.pieces.push_back(std::move(indicators));
    return made;
}

std::string with_penugasan(const Rhk& rhk, std::string_view words) {
    if (is_blank(rhk.penugasan_dari)) return rhk.statement;
    return rhk.statement + " (" + std::string(words) + std::string(trim(rhk.penugasan_dari)) + ")";
}

/// Cells that the RHK fills once, however many indicators it has.
bool spans_indicators(Kolom kolom) {
    return kolom == Kolom::nomor || kolom == Kolom::rhk_pimpinan || kolom == Kolom::rhk;
}

Cell cell_in(Kolom kolom, const Skp& skp, const Rhk& rhk, const Iki& iki, int number) {
    switch (kolom) {
        case Kolom::nomor:
            return cell(std::to_string(number), Align::center);
        case Kolom::rhk_pimpinan:
            return rhk_pimpinan_of(skp, rhk);
        case Kolom::rhk:
            return cell(with_penugasan(rhk, "penugasan dari "));
        case Kolom::aspek:
            return cell(iki.aspek ? label_of(*iki.aspek) : "");
        case Kolom::iki:
            return cell(iki.statement);
        case Kolom::target:
            return cell(iki.target);
        case Kolom::perspektif:
            return cell(iki.perspektif ? label_of(*iki.perspektif) : "");
    }
    return {};
}

RowGroup rows_of_columns(const Skp& skp, const Rhk& rhk, int number) {
    const std::size_t rows = std::max<std::size_t>(1, rhk.iki.size());
    RowGroup group(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        for (const Kolom kolom : form_of(skp).kolom) {
            const bool once = spans_indicators(kolom);
            if (once && i > 0) continue;
            group[i].cells.push_back(
                cell_in(kolom, skp, rhk, rhk.iki.empty() ? Iki{} : rhk.iki[i], number));
            if (once) group[i].cells.back().rows = static_cast<int>(rows);
        }
    }
    return group;
}

// Indicator and target are one sentence, also where they were written apart.
RowGroup narrated_rows(const Skp& skp, const Rhk& rhk, int number) {
    Cell result = cell(with_penugasan(rhk, "Penugasan dari: "));
    result.pieces.push_back(
        Paragraph{"Ukuran keberhasilan / Indikator Kinerja Individu, dan Target:"});
    List indicators;
    for (const Iki& iki : rhk.iki) {
        const bool tagged = has_place(form_of(skp).perspektif) && iki.perspektif;
        indicators.items.push_back(
            joined_with_target(iki.statement, iki.target) +
            (tagged ? " (Perspektif: " + std::string(label_of(*iki.perspektif)) + ")" : ""));
    }
    if (!indicators.items.empty()) result.pieces.push_back(indicators);
    return {Row{{cell(std::to_string(number) + ".", Align::center), result}, false}};
}

RowGroup empty_rows(int columns) {
    Row row;
    for (int i = 0; i < columns; ++i) row.cells.push_back(cell(""));
    return {row};
}

Table table_of(const SkpForm& form) {
    if (form.narrated) return {{4, 96}, {band("HASIL KERJA", 2)}, {}};
    Table table;
    Row titles;
    for (const Kolom kolom : form.kolom) {
        const ColumnLook& look = looks[static_cast<std::size_t>(kolom)];
        table.widths.push_back(has(form, Kolom::rhk_pimpinan) ? look.beside_pimpinan : look.width);
        titles.cells.push_back(bold_cell(look.title, Align::center));
    }
    const int columns = static_cast<int>(form.kolom.size());
    table.head = {band("HASIL KERJA", columns), titles, column_numbers(columns)};
    return table;
}

// The band of a section never stands alone at the end of a page: it is of its first result's group.
void add_section(Table& table, const Skp& skp, JenisRhk jenis, std::string_view words) {
    const int columns = static_cast<int>(table.widths.size());
    const std::size_t first = table.groups.size();
    int number = 0;
    for (const Box<Rhk>& rhk : skp.rhk) {
        if (rhk->jenis != jenis) continue;
        ++number;
        table.groups.push_back(form_of(skp).narrated ? narrated_rows(skp, *rhk, number)
                                                     : rows_of_columns(skp, *rhk, number));
    }
    if (number == 0) table.groups.push_back(empty_rows(columns));
    table.groups[first].insert(table.groups[first].begin(), band(words, columns));
}

Table hasil_kerja(const Skp& skp) {
    const SkpForm& form = form_of(skp);
    Table table = table_of(form);
    const bool capitals = !form.narrated;
    add_section(table, skp, JenisRhk::utama, capitals ? "A. UTAMA" : "A. Utama");
    add_section(table, skp, JenisRhk::tambahan, capitals ? "B. TAMBAHAN" : "B. Tambahan");
    return table;
}

Table perilaku_kerja(const Skp& skp) {
    Table table{{4, 48, 48}, {band("PERILAKU KERJA**", 3)}, {}, true};
    for (std::size_t i = 0; i < perilaku_count; ++i) {
        const Perilaku& value = perilaku_berakhlak()[i];
        Cell own{{Paragraph{std::string(value.label), true}, List{}}};
        for (const std::string_view guide : value.panduan)
            std::get<List>(own.pieces[1]).items.emplace_back(guide);
        Cell expected = cell("Ekspektasi Khusus Pimpinan:");
        if (!is_blank(skp.ekspektasi_khusus[i]))
            expected.pieces.push_back(Paragraph{skp.ekspektasi_khusus[i]});
        table.groups.push_back(
            {Row{{cell(std::to_string(i + 1), Align::center), own, expected}, false}});
    }
    return table;
}

}  // namespace

Paper skp_form(const Skp& skp, std::string_view content_seal) {
    const SkpForm& form = form_of(skp);
    Footnotes notes;
    if (has(form, CatatanKaki::rhk_pimpinan)) notes.notes.emplace_back("*", rhk_pimpinan_note);
    if (has(form, CatatanKaki::ekspektasi_khusus)) notes.notes.emplace_back("**", ekspektasi_note);
    Paper paper{
        "Sasaran Kinerja Pegawai",
        form.narrated ? Orientation::portrait : Orientation::landscape,
        false,
        {title(form), header_line(skp), identity(skp), hasil_kerja(skp), perilaku_kerja(skp)}};
    add_signatures(paper.blocks, skp, content_seal);
    paper.blocks.push_back(notes);
    return paper;
}

}  // namespace kinerja
