// Penetapan Angka Kredit, made only when a promotion has what it needs (Peraturan BKN 3/2023 Pasal
// 12; rows of one whole template, regulation.md 6.5).
#include "core/pelaksanaan/angka_kredit_rows.h"
#include "core/print/angka_kredit_parts.h"
#include "core/print/forms.h"
#include "core/print/parts.h"

namespace kinerja {
namespace {

constexpr std::string_view needed =
    "Angka Kredit minimal yang harus dipenuhi untuk kenaikan pangkat/ jenjang";
constexpr std::string_view more = "Kelebihan", less = "Kekurangan";
constexpr std::string_view for_pangkat = " Angka Kredit yang harus dicapai untuk kenaikan pangkat";
constexpr std::string_view for_jenjang =
    " Angka Kredit yang harus dicapai untuk peningkatan jenjang";
constexpr std::string_view with_integrasi = "Termasuk Nilai Integrasi";
constexpr std::string_view who_gets_it[] = {"ASLI disampaikan kepada: ", "Tembusan: "};

/// One row of the first table: what was there before, and what this year brings.
struct Source {
    std::string_view label;
    Figure before, now;
    std::string_view note = {};
};

std::vector<Source> sources_of(const AngkaKreditFigures& figures) {
    std::vector<Figure> before{figures.integrasi}, now;
    for (const KonversiFigures& one : figures.konversi)
        (figures.is_new(one) ? now : before).push_back(one.angka());
    return {
        {"1. AK Dasar yang diberikan", figures.dasar, {}},
        {"2. AK JF lama", figures.lama, {}},
        {"3. AK Penyesuaian/Penyetaraan", figures.penyesuaian, {}},
        {"4. AK Konversi", sum_of(before), sum_of(now),
         figures.integrasi.value ? with_integrasi : std::string_view()},
        {"5. AK yang diperoleh dari peningkatan pendidikan", {}, figures.pendidikan},
    };
}

void add_figure(Row& row, const Figure& figure) {
    row.cells.push_back(cell(printed(figure), Align::center));
}

Table penetapan(const AngkaKreditFigures& figures) {
    Table table{{6, 39, 12, 12, 13, 18}, {}, {}, true};
    table.head = {titles({"II", "PENETAPAN ANGKA KREDIT", "LAMA", "BARU", "JUMLAH", "KETERANGAN"})};
    std::vector<Figure> before, now;
    for (const Source& one : sources_of(figures)) {
        Row row{{cell(""), cell(one.label)}, false};
        add_figure(row, one.before);
        add_figure(row, one.now);
        add_figure(row, sum_of({one.before, one.now}));
        row.cells.push_back(cell(one.note));
        table.groups.push_back({std::move(row)});
        before.push_back(one.before);
        now.push_back(one.now);
    }
    Row sum = total("JUMLAH ANGKA KREDIT KUMULATIF", 2, sum_of(before));
    for (const Figure& figure : {sum_of(now), figures.kumulatif()})
        sum.cells.push_back(bold_cell(printed(figure), Align::center));
    sum.cells.push_back(cell(""));
    table.groups.push_back({std::move(sum)});
    return table;
}

/// Surplus or lack in words, and how much of it without a sign.
Row beside_need(const std::optional<Kecukupan>& found, std::string_view label, std::size_t column) {
    std::string words(more);
    Figure figure;
    if (found) {
        Decimal lebih = found->lebih.result;
        if (!found->reached) {
            words = less;
            lebih.units = -lebih.units;
        }
        figure.value = lebih;
    }
    Row row{{cell(words.append(label)), cell(""), cell("")}, false};
    row.cells[column] = cell(printed(figure), Align::center);
    return row;
}

std::string_view conclusion(const std::optional<Kecukupan>& pangkat,
                            const std::optional<Kecukupan>& jenjang) {
    if (jenjang && jenjang->reached)
        return "DAPAT DIPERTIMBANGKAN UNTUK KENAIKAN JENJANG JABATAN SETINGKAT LEBIH TINGGI";
    if (pangkat && pangkat->reached)
        return "DAPAT DIPERTIMBANGKAN UNTUK KENAIKAN PANGKAT SETINGKAT LEBIH TINGGI";
    return "BELUM DAPAT DIPERTIMBANGKAN UNTUK KENAIKAN PANGKAT SETINGKAT LEBIH TINGGI";
}

Table beside_needs(const AngkaKreditFigures& figures, JenjangFungsional jenjang) {
    const auto pangkat = figures.kecukupan_for(Kenaikan::pangkat, jenjang);
    const auto next = figures.kecukupan_for(Kenaikan::jenjang, jenjang);
    const auto need = [&](Kenaikan kenaikan) {
        return cell(printed({figures.needed_for_rise(kenaikan, jenjang), false}), Align::center);
    };
    Table table{{60, 20, 20}, {titles({"Keterangan", "Pangkat", "Jenjang Jabatan"})}, {}, true};
    Row last{{bold_cell(conclusion(pangkat, next), Align::center)}, false};
    last.cells[0].columns = 3;
    table.groups = {{Row{{cell(needed), need(Kenaikan::pangkat), need(Kenaikan::jenjang)}, false},
                     beside_need(pangkat, for_pangkat, 1), beside_need(next, for_jenjang, 2),
                     std::move(last)}};
    return table;
}

bool is_reached(const Skp& skp, const AngkaKreditFigures& figures) {
    const std::optional<JenjangFungsional> jenjang = skp.angka_kredit->jenjang;
    if (!jenjang || !counted_twice(*skp.angka_kredit).empty()) return false;
    for (const Kenaikan kenaikan : {Kenaikan::pangkat, Kenaikan::jenjang})
        if (const auto found = figures.kecukupan_for(kenaikan, *jenjang); found && found->reached)
            return true;
    return false;
}

}  // namespace

bool has_penetapan(const Skp& skp) {
    return has_angka_kredit(skp) && is_reached(skp, figures_of(skp));
}

Paper penetapan_form(const Skp& skp) {
    const AngkaKreditFigures figures = figures_of(skp);
    std::vector<Block> tables{penetapan(figures)};
    if (const auto jenjang = skp.angka_kredit->jenjang)
        tables.push_back(beside_needs(figures, *jenjang));
    Paper paper = angka_kredit_paper(skp, "PENETAPAN ANGKA KREDIT", masa_of(figures),
                                     std::move(tables), figures.kumulatif());
    paper.draft = paper.draft || !is_reached(skp, figures);
    for (const std::string_view words : who_gets_it)
        paper.blocks.push_back(Paragraph{std::string(words) + std::string(date_by_hand)});
    return paper;
}

}  // namespace kinerja
