// The four official forms of an SKP: title, header, hasil kerja, perilaku kerja, signatures,
// footnotes (regulation.md 3.1 to 3.7).
#include "core/base/text.h"
#include "core/print/forms.h"
#include "core/print/parts.h"
#include "core/print/signed.h"

namespace kinerja {
namespace {

constexpr std::string_view jpt_title =
    "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI";
constexpr std::string_view rhk_pimpinan_note =
    "Dalam hal rencana hasil kerja Pimpinan yang diintervensi adalah hasil kerja pejabat pimpinan "
    "tinggi dan Pimpinan unit kerja mandiri/organisasi maka dituliskan rencana hasil kerja beserta "
    "indikator kinerja individu pejabat pimpinan tinggi dan Pimpinan unit kerja mandiri atau "
    "sasaran dan indikator kinerja organisasi yang diintervensi";
constexpr std::string_view ekspektasi_note =
    "Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja "
    "Pegawai";

bool is_kuantitatif(const Skp& skp) { return skp.pendekatan == Pendekatan::kuantitatif; }

Heading title(const Skp& skp) {
    const std::string_view approach = is_kuantitatif(skp) ? "PENDEKATAN HASIL KERJA KUANTITATIF"
                                                          : "PENDEKATAN HASIL KERJA KUALITATIF";
    const std::string_view whose = uses_jpt_form(skp.jenis_jabatan) ? jpt_title
                                   : is_kuantitatif(skp)
                                       ? "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"
                                       : "BAGI PEJABAT ADMINISTRASI / FUNGSIONAL";
    return {{"SASARAN KINERJA PEGAWAI", std::string(approach), std::string(whose)}};
}

std::string rhk_pimpinan_of(const Skp& skp, const Rhk& rhk) {
    const RhkPimpinan* found = find_rhk_pimpinan(skp, rhk.rhk_pimpinan);
    return found == nullptr ? "" : found->statement;
}

/// The columns of one indicator: those to the right of the cells that the RHK fills once.
using IkiCells = void (*)(Row&, const Iki&);

void jpt_cells(Row& row, const Iki& iki) {
    row.cells.push_back(cell(iki.statement));
    row.cells.push_back(cell(iki.target));
    row.cells.push_back(cell(iki.perspektif ? label_of(*iki.perspektif) : ""));
}

void ja_jf_cells(Row& row, const Iki& iki) {
    row.cells.push_back(cell(iki.aspek ? label_of(*iki.aspek) : ""));
    row.cells.push_back(cell(iki.statement));
    row.cells.push_back(cell(iki.target));
}

std::string with_penugasan(const Rhk& rhk, std::string_view words) {
    if (is_blank(rhk.penugasan_dari)) return rhk.statement;
    return rhk.statement + " (" + std::string(words) + std::string(trim(rhk.penugasan_dari)) + ")";
}

RowGroup kuantitatif_rows(const Skp& skp, const Rhk& rhk, int number) {
    const bool jpt = uses_jpt_form(skp.jenis_jabatan);
    const IkiCells cells = jpt ? jpt_cells : ja_jf_cells;
    Row first;
    first.cells.push_back(cell(std::to_string(number), Align::center));
    if (!jpt) first.cells.push_back(cell(rhk_pimpinan_of(skp, rhk)));
    first.cells.push_back(cell(with_penugasan(rhk, "penugasan dari ")));
    const int rows = rhk.iki.empty() ? 1 : static_cast<int>(rhk.iki.size());
    for (Cell& spanning : first.cells) spanning.rows = rows;
    cells(first, rhk.iki.empty() ? Iki{} : rhk.iki[0]);
    RowGroup group{first};
    for (std::size_t i = 1; i < rhk.iki.size(); ++i) {
        Row next;
        cells(next, rhk.iki[i]);
        group.push_back(next);
    }
    return group;
}

// Indicator and target are one sentence; a target of the other approach has no place here.
RowGroup kualitatif_rows(const Skp& skp, const Rhk& rhk, int number) {
    Cell result = cell(with_penugasan(rhk, "Penugasan dari: "));
    result.pieces.push_back(
        Paragraph{"Ukuran keberhasilan / Indikator Kinerja Individu, dan Target:"});
    List indicators;
    for (const Iki& iki : rhk.iki) {
        const bool tagged = uses_jpt_form(skp.jenis_jabatan) && iki.perspektif;
        indicators.items.push_back(
            iki.statement +
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

Table table_of_form(const Skp& skp) {
    Table table;
    if (!is_kuantitatif(skp)) {
        table.widths = {4, 96};
        table.head = {band("HASIL KERJA", 2)};
    } else if (uses_jpt_form(skp.jenis_jabatan)) {
        table.widths = {4, 32, 32, 17, 15};
        table.head = {band("HASIL KERJA", 5),
                      titles({"NO", "RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET",
                              "PERSPEKTIF"}),
                      column_numbers(5)};
    } else {
        table.widths = {4, 25, 25, 10, 22, 14};
        table.head = {
            band("HASIL KERJA", 6),
            titles({"NO", "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*", "RENCANA HASIL KERJA",
                    "ASPEK", "INDIKATOR KINERJA INDIVIDU", "TARGET"}),
            column_numbers(6)};
    }
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
        table.groups.push_back(is_kuantitatif(skp) ? kuantitatif_rows(skp, *rhk, number)
                                                   : kualitatif_rows(skp, *rhk, number));
    }
    if (number == 0) table.groups.push_back(empty_rows(columns));
    table.groups[first].insert(table.groups[first].begin(), band(words, columns));
}

Table hasil_kerja(const Skp& skp) {
    Table table = table_of_form(skp);
    const bool capitals = is_kuantitatif(skp);
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
    const bool wide = is_kuantitatif(skp);
    Footnotes notes;
    if (wide && !uses_jpt_form(skp.jenis_jabatan)) notes.notes.emplace_back("*", rhk_pimpinan_note);
    notes.notes.emplace_back("**", ekspektasi_note);
    Paper paper{
        "Sasaran Kinerja Pegawai",
        wide ? Orientation::landscape : Orientation::portrait,
        false,
        {title(skp), header_line(skp), identity(skp), hasil_kerja(skp), perilaku_kerja(skp)}};
    add_signatures(paper.blocks, skp, content_seal);
    paper.blocks.push_back(notes);
    return paper;
}

}  // namespace kinerja
