// Results and behaviour, with the columns that form.h gives them.
#include "core/print/hasil_kerja.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"
#include "core/model/iki_words.h"
#include "core/model/place_name.h"
#include "core/print/parts.h"

namespace kinerja {
namespace {

constexpr std::string_view umpan_balik_title = "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG";

/// How a column looks: its title, and its part of the width, alone and beside the column of the RHK
/// pimpinan; on the SKP and on its evaluation.
struct ColumnLook {
    std::string_view title;
    int on_skp[2];
    int evaluated[2];
};

// In the order of Kolom.
constexpr ColumnLook looks[] = {
    {"NO", {4, 4}, {4, 4}},
    {"RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*", {0, 25}, {0, 16}},
    {"RENCANA HASIL KERJA", {32, 25}, {20, 16}},
    {"ASPEK", {0, 10}, {0, 8}},
    {"INDIKATOR KINERJA INDIVIDU", {32, 22}, {18, 15}},
    {"TARGET", {17, 14}, {11, 10}},
    {"PERSPEKTIF", {15, 0}, {12, 0}},
};

/// What an evaluation has behind the columns of the SKP, whichever those are.
struct EvidenceColumn {
    std::string_view title;
    std::string BarisEvaluasi::*words;
    int width;
};

constexpr EvidenceColumn evidence[] = {
    {"REALISASI BERDASARKAN BUKTI DUKUNG", &BarisEvaluasi::realisasi, 15},
    {umpan_balik_title, &BarisEvaluasi::umpan_balik, 16},
};

/// All that the evaluation rests on at this place, a line for each.
std::string words_at(const Evaluasi& evaluasi, const Path& place,
                     std::string BarisEvaluasi::*column) {
    std::string words;
    for (const BarisEvaluasi& one : evaluasi.baris) {
        if (one.tentang != place || is_blank(one.*column)) continue;
        if (!words.empty()) words += '\n';
        words += one.*column;
    }
    return words;
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

/// The words of one column for the IKI of a RHK, in their order, each empty where nothing is said.
std::vector<std::string> words_of_indicators(const Evaluasi& evaluasi, const Rhk& rhk,
                                             std::string BarisEvaluasi::*column) {
    std::vector<std::string> words;
    for (const Iki& iki : rhk.iki) words.push_back(words_at(evaluasi, path(rhk, iki), column));
    return words;
}

/// Behind the cells of a RHK. What was said of it as a whole stands in its first row, and across
/// all of them where nothing is said of an IKI alone.
void add_evidence(RowGroup& rows, const Skp& skp, const Rhk& rhk, const Evaluasi& evaluasi) {
    for (const EvidenceColumn& column : evidence) {
        Cell whole = cell(words_at(evaluasi, path(rhk), column.words));
        const std::vector<std::string> words = words_of_indicators(evaluasi, rhk, column.words);
        const bool one_row = rows.size() == 1;
        if (one_row || std::ranges::all_of(words, [](const auto& one) { return one.empty(); })) {
            for (std::size_t i = 0; i < words.size(); ++i)
                if (!words[i].empty())
                    add_line(whole, words.size() == 1
                                        ? words[i]
                                        : name_of_indicator(skp, static_cast<int>(i) + 1) + ": " +
                                              words[i]);
            whole.rows = static_cast<int>(rows.size());
            rows[0].cells.push_back(std::move(whole));
            continue;
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i > 0) whole = {};
            add_line(whole, words[i]);
            rows[i].cells.push_back(whole);
        }
    }
}

Row titles_of(const SkpForm& form, Table& table, bool evaluated) {
    const std::size_t beside = has(form, Kolom::rhk_pimpinan) ? 1 : 0;
    Row titles;
    const auto add = [&](std::string_view title, int width) {
        table.widths.push_back(width);
        titles.cells.push_back(bold_cell(title, Align::center));
    };
    for (const Kolom kolom : form.kolom) {
        const ColumnLook& look = looks[static_cast<std::size_t>(kolom)];
        // The mark leads to a footnote that only the SKP has.
        if (evaluated)
            add(look.title.substr(0, look.title.find('*')), look.evaluated[beside]);
        else
            add(look.title, look.on_skp[beside]);
    }
    if (evaluated)
        for (const EvidenceColumn& column : evidence) add(column.title, column.width);
    return titles;
}

Table table_of(const SkpForm& form, bool evaluated) {
    if (form.narrated && !evaluated) return {{4, 96}, {band("HASIL KERJA", 2)}, {}};
    Table table;
    Row titles = titles_of(form, table, evaluated);
    const int columns = static_cast<int>(table.widths.size());
    table.head = {band("HASIL KERJA", columns), std::move(titles)};
    if (!form.narrated) table.head.push_back(column_numbers(columns));
    return table;
}

// The band of a section never stands alone at the end of a page: it is of its first result's group.
void add_section(Table& table, const Skp& skp, const Evaluasi* evaluasi, JenisRhk jenis,
                 std::string_view words) {
    const int columns = static_cast<int>(table.widths.size());
    const std::size_t first = table.groups.size();
    int number = 0;
    for (const Box<Rhk>& rhk : skp.rhk) {
        if (rhk->jenis != jenis) continue;
        ++number;
        table.groups.push_back(form_of(skp).narrated ? narrated_rows(skp, *rhk, number)
                                                     : rows_of_columns(skp, *rhk, number));
        if (evaluasi) add_evidence(table.groups.back(), skp, *rhk, *evaluasi);
    }
    if (number == 0) table.groups.push_back(empty_rows(columns));
    table.groups[first].insert(table.groups[first].begin(), band(words, columns));
}

Table head_of_perilaku(bool evaluated) {
    if (!evaluated) return {{4, 48, 48}, {band("PERILAKU KERJA**", 3)}, {}, true};
    Table table{{5, 35, 28, 32}, {titles({"NO", "PERILAKU KERJA", umpan_balik_title})}, {}, true};
    table.head[0].cells[1].columns = 2;
    table.head[0].band = true;
    return table;
}

}  // namespace

Table hasil_kerja(const Skp& skp, const Evaluasi* evaluasi) {
    const SkpForm& form = form_of(skp);
    Table table = table_of(form, evaluasi != nullptr);
    const bool capitals = !form.narrated;
    add_section(table, skp, evaluasi, JenisRhk::utama, capitals ? "A. UTAMA" : "A. Utama");
    add_section(table, skp, evaluasi, JenisRhk::tambahan, capitals ? "B. TAMBAHAN" : "B. Tambahan");
    return table;
}

Table perilaku_kerja(const Skp& skp, const Evaluasi* evaluasi) {
    Table table = head_of_perilaku(evaluasi != nullptr);
    for (std::size_t i = 0; i < perilaku_count; ++i) {
        const Perilaku& value = perilaku_berakhlak()[i];
        Cell own{{Paragraph{std::string(value.label), true}, List{}}};
        for (const std::string_view guide : value.panduan)
            std::get<List>(own.pieces[1]).items.emplace_back(guide);
        Cell expected = cell("Ekspektasi Khusus Pimpinan:");
        if (!is_blank(skp.ekspektasi_khusus[i]))
            expected.pieces.push_back(Paragraph{skp.ekspektasi_khusus[i]});
        Row row{{cell(std::to_string(i + 1), Align::center), own, expected}, false};
        if (evaluasi)
            row.cells.push_back(
                cell(words_at(*evaluasi, path_of_ekspektasi_khusus(static_cast<int>(i)),
                              &BarisEvaluasi::umpan_balik)));
        table.groups.push_back({std::move(row)});
    }
    return table;
}

}  // namespace kinerja
