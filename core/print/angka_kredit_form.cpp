// Konversi and Akumulasi of angka kredit, made each year (Peraturan BKN 3/2023, Lampiran II;
// columns of templates in use, regulation.md 6.5).
#include <string>
#include <utility>

#include "core/pelaksanaan/angka_kredit_rows.h"
#include "core/print/angka_kredit_parts.h"
#include "core/print/forms.h"
#include "core/print/parts.h"

namespace kinerja {
namespace {

constexpr std::string_view konversi_title = "KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT";
constexpr std::string_view akumulasi_title = "AKUMULASI ANGKA KREDIT";

std::string month_words(const Date& date) {
    const std::string words = to_long(date);
    const std::size_t blank = words.find(' ');
    return words.substr(blank + 1, words.rfind(' ') - blank - 1);
}

/// "Januari - Februari"; one month alone; what can not be read as typed.
std::string months_of(const KonversiFigures& one) {
    if (!one.first || !one.last) return one.typed->bulan_awal + " - " + one.typed->bulan_akhir;
    if (one.first->month == one.last->month) return month_words(*one.first);
    return month_words(*one.first) + " - " + month_words(*one.last);
}

Cell spanning_down(std::string_view title) {
    Cell made = bold_cell(title, Align::center);
    made.rows = 2;
    return made;
}

/// Two rows: what belongs together stands under one title.
std::vector<Row> two_rows(std::string_view together, Row parts,
                          std::initializer_list<std::string_view> alone) {
    Row first = titles({together});
    first.cells[0].columns = static_cast<int>(parts.cells.size());
    for (const std::string_view title : alone) first.cells.push_back(spanning_down(title));
    return {std::move(first), std::move(parts)};
}

/// Predikat, prosentase, koefisien and angka kredit: what both papers say of a conversion.
void add_conversion(Row& row, const KonversiFigures& one) {
    const auto add = [&row](const std::string& words, Align align = Align::center) {
        row.cells.push_back(cell(words, align));
    };
    add(one.typed->predikat ? std::string(label_of(*one.typed->predikat)) : "", Align::left);
    add(one.konversi ? one.konversi->prosentase : "");
    add(one.konversi ? to_indonesian(one.konversi->koefisien) : "");
    add(printed(one.angka()));
}

Paper konversi_paper(const Skp& skp, const KonversiFigures& one) {
    Table table{{28, 24, 20, 28}, {}, {}, true};
    table.head = two_rows("Hasil Penilaian Kinerja", titles({"PREDIKAT", "PROSENTASE"}),
                          {"Koefisien per Tahun", "Angka Kredit yang didapat (kolom 2 x kolom 3)"});
    table.head.push_back(column_numbers(4));
    table.groups.push_back({Row{}});
    add_conversion(table.groups[0][0], one);
    return angka_kredit_paper(skp, konversi_title, {one.first, one.last}, {table}, one.angka());
}

}  // namespace

bool has_angka_kredit(const Skp& skp) { return !skp.angka_kredit->konversi.empty(); }

std::vector<Paper> konversi_form(const Skp& skp) {
    const AngkaKreditFigures figures = figures_of(skp);
    std::vector<Paper> papers;
    for (const KonversiFigures& one : figures.konversi)
        if (figures.is_new(one)) papers.push_back(konversi_paper(skp, one));
    if (!papers.empty()) return papers;
    const KonversiAngkaKredit nothing;
    return {konversi_paper(skp, {&nothing, {}, {}, {}})};
}

Paper akumulasi_form(const Skp& skp) {
    const AngkaKreditFigures figures = figures_of(skp);
    Table table{{10, 21, 17, 19, 15, 18}, {}, {}, true};
    table.head = two_rows("HASIL PENILAIAN KINERJA",
                          titles({"TAHUN", "PERIODIK (BULAN)", "PREDIKAT", "PROSENTASE"}),
                          {"KOEFISIEN PER TAHUN", "ANGKA KREDIT YANG DIDAPAT"});
    if (figures.integrasi.value || figures.integrasi.unreadable)
        table.groups.push_back({total("Nilai Integrasi", 5, figures.integrasi)});
    for (const KonversiFigures& one : figures.konversi) {
        Row row{{cell(one.typed->tahun, Align::center), cell(months_of(one))}, false};
        add_conversion(row, one);
        table.groups.push_back({std::move(row)});
    }
    table.groups.push_back({total("JUMLAH ANGKA KREDIT YANG DIPEROLEH", 5, figures.akumulasi())});
    Paper paper =
        angka_kredit_paper(skp, akumulasi_title, masa_of(figures), {table}, figures.akumulasi());
    paper.draft = paper.draft || !counted_twice(*skp.angka_kredit).empty();
    return paper;
}

}  // namespace kinerja
