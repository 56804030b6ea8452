// What the rules still ask for, to take along to the dialog with the Pimpinan. Not an official
// form.
#include "core/print/forms.h"
#include "core/print/parts.h"
#include "core/rules/explain.h"
#include "core/rules/grouped.h"

namespace kinerja {
namespace {

void add_findings(Table& table, const Skp& skp, const Findings& findings, Severity severity,
                  std::string_view title) {
    const std::size_t first = table.groups.size();
    for (const FindingGroup& group : grouped(findings)) {
        const Finding& finding = findings[group.front()];
        if (finding.rule->severity != severity) continue;
        const Explanation words = explain(skp, finding);
        const std::string number = std::to_string(table.groups.size() - first + 1);
        table.groups.push_back(
            {Row{{cell(number, Align::center), cell(place_of_group(words.place, group.size())),
                  cell(words.message), cell(words.remedy), cell(words.citation)},
                 false}});
    }
    if (table.groups.size() == first) return;
    table.groups[first].insert(table.groups[first].begin(), band(title, 5));
}

}  // namespace

Paper findings_form(const Skp& skp, const Findings& findings) {
    Paper paper{"Daftar pemeriksaan SKP", Orientation::landscape, false, {}};
    paper.blocks.push_back(Heading{{"DAFTAR PEMERIKSAAN SASARAN KINERJA PEGAWAI"}});
    paper.blocks.push_back(whose(skp));
    if (findings.empty()) {
        paper.blocks.push_back(Paragraph{"Semua yang diminta aturan sudah ada."});
        return paper;
    }
    Table table;
    table.widths = {4, 18, 28, 32, 18};
    table.head = {titles({"NO", "TEMPAT", "YANG DITEMUKAN", "YANG PERLU DILAKUKAN", "DASAR"})};
    add_findings(table, skp, findings, Severity::blocks, "WAJIB DILENGKAPI");
    add_findings(table, skp, findings, Severity::advises, "SARAN");
    paper.blocks.push_back(table);
    paper.blocks.push_back(
        Paragraph{"Daftar ini bantuan SKP Luring, bukan formulir resmi. Keputusan ada pada Pejabat "
                  "Penilai Kinerja."});
    return paper;
}

}  // namespace kinerja
