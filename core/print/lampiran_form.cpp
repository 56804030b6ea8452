// Lampiran SKP: three numbered lists in the order of the official form (regulation.md 3.8).
#include "core/base/text.h"
#include "core/print/forms.h"
#include "core/print/parts.h"
#include "core/print/signed.h"

namespace kinerja {
namespace {

void add_list(Table& table, std::string_view title, const std::vector<Cell>& items) {
    const std::size_t first = table.groups.size();
    for (const Cell& item : items)
        table.groups.push_back(
            {Row{{cell(std::to_string(table.groups.size() - first + 1) + ".", Align::center), item},
                 false}});
    if (items.empty()) table.groups.push_back({Row{{cell(""), cell("")}, false}});
    table.groups[first].insert(table.groups[first].begin(), band(title, 2));
}

// Support that was refused or did not come must not read as if it had been promised.
std::vector<Cell> sumber_daya(const Skp& skp) {
    std::vector<Cell> items;
    for (const DukunganSumberDaya& one : skp.lampiran.sumber_daya) {
        std::string words = std::string(label_of(one.jenis));
        if (!is_blank(one.uraian)) words += ": " + one.uraian;
        if (one.status == StatusDukungan::tidak_disepakati) words += " (tidak disepakati)";
        if (one.status == StatusDukungan::tidak_terealisasi) words += " (tidak terealisasi)";
        items.push_back(cell(words));
    }
    return items;
}

std::vector<Cell> skema(const Skp& skp) {
    std::vector<Cell> items;
    for (const Box<Rhk>& rhk : skp.rhk) {
        const SkemaPertanggungjawaban& agreed = rhk->skema;
        if (is_blank(agreed.jadwal) && is_blank(agreed.bukti_kinerja)) continue;
        Cell item = cell(rhk->statement);
        if (!is_blank(agreed.jadwal))
            item.pieces.push_back(Paragraph{"Jadwal pelaporan perkembangan: " + agreed.jadwal});
        if (!is_blank(agreed.bukti_kinerja))
            item.pieces.push_back(
                Paragraph{"Bukti kinerja yang diharapkan: " + agreed.bukti_kinerja});
        items.push_back(item);
    }
    return items;
}

std::vector<Cell> konsekuensi(const Skp& skp) {
    std::vector<Cell> items;
    const Konsekuensi& agreed = skp.lampiran.konsekuensi;
    if (!is_blank(agreed.positif)) items.push_back(cell("Konsekuensi positif: " + agreed.positif));
    if (!is_blank(agreed.negatif)) items.push_back(cell("Konsekuensi negatif: " + agreed.negatif));
    return items;
}

}  // namespace

Paper lampiran_form(const Skp& skp, std::string_view content_seal) {
    Table lists;
    lists.widths = {5, 95};
    add_list(lists, "DUKUNGAN SUMBER DAYA", sumber_daya(skp));
    add_list(lists, "SKEMA PERTANGGUNGJAWABAN", skema(skp));
    add_list(lists, "KONSEKUENSI", konsekuensi(skp));
    Paper paper{"Lampiran Sasaran Kinerja Pegawai",
                Orientation::portrait,
                false,
                {Heading{{"LAMPIRAN SASARAN KINERJA PEGAWAI"}}, header_line(skp), lists}};
    add_signatures(paper.blocks, skp, content_seal);
    return paper;
}

}  // namespace kinerja
