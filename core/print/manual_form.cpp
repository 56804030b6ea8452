// Manual Indikator: one table for each indicator, in the order of regulation.md 3.9.
#include "core/base/text.h"
#include "core/model/place_name.h"
#include "core/print/forms.h"
#include "core/print/parts.h"

namespace kinerja {
namespace {

constexpr std::string_view note =
    "Urutan bagian mengikuti aplikasi yang lazim dipakai; format resminya menurut instansi.";

template <class E>
std::string_view label_or_blank(const std::optional<E>& choice) {
    return choice ? label_of(*choice) : std::string_view();
}

Cell description(const ManualIndikator& manual) {
    Cell both;
    if (!is_blank(manual.definisi))
        both.pieces.push_back(Paragraph{"Definisi: " + manual.definisi});
    if (!is_blank(manual.formula)) both.pieces.push_back(Paragraph{"Formula: " + manual.formula});
    return both;
}

std::string indicator_and_target(const Iki& iki) {
    if (is_blank(iki.target)) return iki.statement;
    return iki.statement + "\nTarget: " + iki.target;
}

Table manual_of(const Rhk& rhk, const Iki& iki, std::string_view title) {
    const ManualIndikator& manual = iki.manual;
    Table table{{30, 70}, {band(title, 2)}, {}, true};
    RowGroup rows;
    const auto add = [&rows](std::string_view label, Cell words) {
        rows.push_back({{bold_cell(label), std::move(words)}, false});
    };
    add("RENCANA HASIL KERJA", cell(rhk.statement));
    add("UKURAN KEBERHASILAN/INDIKATOR KINERJA DAN TARGET", cell(indicator_and_target(iki)));
    add("TUJUAN", cell(manual.tujuan));
    add("DESKRIPSI", description(manual));
    add("SATUAN PENGUKURAN", cell(manual.satuan));
    add("KUALITAS DAN TINGKAT KENDALI", cell(label_or_blank(manual.tingkat_kendali)));
    add("SUMBER DATA", cell(manual.sumber_data));
    add("PERIODE PELAPORAN", cell(label_or_blank(manual.periode_pelaporan)));
    // Only some forms have this row.
    if (!is_blank(manual.penanggung_jawab)) add("PENANGGUNG JAWAB", cell(manual.penanggung_jawab));
    table.groups.push_back(std::move(rows));
    return table;
}

}  // namespace

bool has_manual(const Skp& skp) {
    for (const Box<Rhk>& rhk : skp.rhk)
        for (const Iki& iki : rhk->iki)
            if (!is_empty(iki.manual)) return true;
    return false;
}

Paper manual_form(const Skp& skp) {
    const PlanWords& words = plan_words(skp.profil, skp.jenis_jabatan);
    Paper paper{"Manual " + std::string(words.indicator_full), Orientation::portrait, false, {}};
    paper.blocks.push_back(
        Heading{{"MANUAL " + in_capitals(words.indicator_full), in_capitals(words.document)}});
    paper.blocks.push_back(header_line(skp));
    paper.blocks.push_back(whose(skp));
    int number = 0;
    for (const Box<Rhk>& rhk : skp.rhk)
        for (const Iki& iki : rhk->iki)
            if (!is_empty(iki.manual)) {
                const std::string title = name_of_indicator(skp, ++number);
                paper.blocks.push_back(manual_of(*rhk, iki, title));
            }
    paper.blocks.push_back(
        Paragraph{std::string(number == 0 ? "Belum ada manual indikator." : note)});
    return paper;
}

}  // namespace kinerja
