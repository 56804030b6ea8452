// Targets by quarter, for a Perjanjian Kinerja or an SKP. Its columns follow common practice; no
// official annex with them was seen (regulation.md 7A).
#include "core/base/text.h"
#include "core/print/forms.h"
#include "core/print/parts.h"

namespace kinerja {
namespace {

constexpr int columns = 10;
constexpr std::string_view note =
    "Kolom target triwulan, polarisasi, dan konsolidasi mengikuti kelaziman, bukan lampiran resmi "
    "peraturan. Format resminya menurut instansi.";

// "Maximize: makin tinggi makin baik" is explained on screen; the column has room for the name.
std::string_view short_label(std::string_view label) { return label.substr(0, label.find(':')); }

Cell result_of(const Skp& skp, const Rhk& rhk) {
    Cell result = cell(rhk.statement);
    if (const Sasaran* sasaran = find_sasaran(skp, rhk.sasaran))
        result.pieces.insert(result.pieces.begin(), Paragraph{"Sasaran: " + sasaran->statement});
    return result;
}

Row row_of(const Iki& iki) {
    Row row;
    row.cells = {cell(iki.statement), cell(iki.target)};
    const TargetTriwulan& triwulan = iki.triwulan;
    for (const std::string& target : triwulan.target)
        row.cells.push_back(cell(is_blank(target) ? "-" : target, Align::center));
    row.cells.push_back(
        cell(triwulan.polarisasi ? short_label(label_of(*triwulan.polarisasi)) : ""));
    row.cells.push_back(cell(triwulan.konsolidasi ? label_of(*triwulan.konsolidasi) : ""));
    return row;
}

RowGroup rows_of(const Skp& skp, const Rhk& rhk, int number) {
    RowGroup group;
    for (const Iki& iki : rhk.iki) group.push_back(row_of(iki));
    Cell first = cell(std::to_string(number), Align::center), result = result_of(skp, rhk);
    first.rows = result.rows = static_cast<int>(rhk.iki.size());
    group[0].cells.insert(group[0].cells.begin(), {first, result});
    return group;
}

}  // namespace

bool has_triwulan(const Skp& skp) {
    for (const Box<Rhk>& rhk : skp.rhk)
        for (const Iki& iki : rhk->iki)
            if (!is_empty(iki.triwulan)) return true;
    return false;
}

Paper triwulan_form(const Skp& skp) {
    const PlanWords& words = plan_words(skp.profil, skp.jenis_jabatan);
    Table table{{4, 18, 18, 11, 7, 7, 7, 7, 10, 11}, {}, {}, true};
    table.head = {
        titles({"NO", "SASARAN / RENCANA HASIL KERJA", in_capitals(words.indicator_full), "TARGET",
                "TW I", "TW II", "TW III", "TW IV", "POLARISASI", "KONSOLIDASI"}),
        column_numbers(columns)};
    for (const Box<Rhk>& rhk : skp.rhk)
        if (!rhk->iki.empty())
            table.groups.push_back(rows_of(skp, *rhk, static_cast<int>(table.groups.size()) + 1));
    return {"Target triwulanan",
            Orientation::landscape,
            false,
            {Heading{{in_capitals(words.document), "TARGET TRIWULANAN"}}, header_line(skp),
             identity(skp), table, Paragraph{std::string(note)}, signatures(skp)}};
}

}  // namespace kinerja
