// Cells, header and signatures of the official forms.
#include "core/print/parts.h"

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/base/word_diff.h"
#include "core/model/person_number.h"
#include "core/regulation/golongan.h"

namespace kinerja {
namespace {

constexpr std::string_view to_be_filled = date_by_hand;

std::string upper(std::string text) {
    for (char& letter : text)
        if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
    return text;
}

std::string day_and_month(const Date& date) {
    const std::string words = upper(to_long(date));
    return words.substr(0, words.rfind(' '));
}

std::string as_typed(std::string_view text) {
    return is_blank(text) ? std::string(to_be_filled) : upper(std::string(trim(text)));
}

}  // namespace

std::string in_capitals(std::string_view words) { return upper(std::string(words)); }

Cell cell(std::string_view words, Align align) {
    Cell made;
    made.align = align;
    if (!words.empty()) made.pieces.push_back(Paragraph{std::string(words), false, align});
    return made;
}

void add_line(Cell& cell, std::string words, bool bold) {
    if (!words.empty()) cell.pieces.push_back(Paragraph{std::move(words), bold});
}

Cell bold_cell(std::string_view words, Align align) {
    Cell made = cell(words, align);
    made.bold = true;
    return made;
}

std::pair<Cell, Cell> compared_cells(std::string_view before, std::string_view after,
                                     bool replaced) {
    const std::vector<DiffPart> parts = word_diff(before, after);
    const auto side = [&](DiffKind other) {
        Compared text;
        for (DiffPart part : parts) {
            if (part.kind == other) continue;
            if (part.kind == DiffKind::removed && !replaced) part.kind = DiffKind::added;
            text.parts.push_back(std::move(part));
        }
        Cell made;
        made.pieces.push_back(std::move(text));
        return made;
    };
    return {side(DiffKind::added), side(DiffKind::removed)};
}

Row band(std::string_view words, int columns) {
    Row row{{bold_cell(words)}, true};
    row.cells[0].columns = columns;
    return row;
}

Row titles(std::initializer_list<std::string_view> words) {
    Row row;
    for (const std::string_view title : words) row.cells.push_back(bold_cell(title, Align::center));
    return row;
}

Row column_numbers(int count) {
    Row row;
    for (int number = 1; number <= count; ++number)
        row.cells.push_back(cell("(" + std::to_string(number) + ")", Align::center));
    return row;
}

std::string number_or_dash(const Pegawai& pegawai) {
    if (kind_of_number(pegawai) == NumberKind::rounded) return "dibulatkan oleh lembar kerja";
    const std::string number = number_of(pegawai);
    return number.empty() ? std::string(read_number(pegawai.nip).number) : number;
}

std::string pangkat_of(const Pegawai& pegawai) {
    if (pegawai.golongan == "lain") return pegawai.pangkat_lain;
    if (pegawai.golongan == "tanpa") return "-";
    for (const Term& term : golongan_all())
        if (term.token == pegawai.golongan) return std::string(term.label);
    return pegawai.golongan;
}

Signer signer(std::string_view role, const Pegawai& pegawai) {
    const std::string number = number_of(pegawai);
    return {"", std::string(role),
            is_blank(pegawai.nama) ? std::string(to_be_filled) : pegawai.nama,
            number.empty() ? "" : std::string(number_label(pegawai)) + " " + number};
}

std::string periode_line(const Periode& periode) {
    const std::optional<Date> first = parse_date(periode.awal).date;
    const std::optional<Date> last = parse_date(periode.akhir).date;
    if (!first || !last)
        return (first ? upper(to_long(*first)) : as_typed(periode.awal)) + " SD " +
               (last ? upper(to_long(*last)) : as_typed(periode.akhir));
    if (first->year != last->year) return upper(to_long(*first) + " sd " + to_long(*last));
    return day_and_month(*first) + " SD " + day_and_month(*last) + " TAHUN " +
           std::to_string(last->year);
}

Table header_line(const Skp& skp) {
    Table table{{2, 3}, {}, {}, false};
    table.groups.push_back(
        {Row{{cell(skp.pegawai.instansi),
              cell("PERIODE PENILAIAN: " + periode_line(skp.periode), Align::right)},
             false}});
    return table;
}

Table identity(const Skp& skp) {
    const Pegawai& own = skp.pegawai;
    const Pegawai& penilai = skp.pejabat_penilai;
    const UnitPenilai unit = form_of(skp).unit_penilai;
    Table table{{5, 17, 28, 5, 17, 28}, {}, {}, true};
    Row head = titles({"NO", "PEGAWAI YANG DINILAI", "NO", "PEJABAT PENILAI KINERJA"});
    head.cells[1].columns = head.cells[3].columns = 2;
    table.head.push_back(head);
    const auto add = [&](std::string_view left_label, std::string_view left,
                         std::string_view right_label, std::string_view right) {
        const std::string number = std::to_string(table.groups.size() + 1);
        table.groups.push_back({Row{{cell(number, Align::center), cell(left_label), cell(left),
                                     cell(number, Align::center), cell(right_label), cell(right)},
                                    false}});
    };
    add("NAMA", own.nama, "NAMA", penilai.nama);
    add(number_label(own), number_or_dash(own), number_label(penilai), number_or_dash(penilai));
    add("PANGKAT/GOL. RUANG", pangkat_of(own), "PANGKAT/GOL. RUANG", pangkat_of(penilai));
    add("JABATAN", own.jabatan, "JABATAN", penilai.jabatan);
    if (unit == UnitPenilai::instansi)
        add("UNIT KERJA", own.unit_kerja, "INSTANSI", penilai.instansi);
    else
        add("UNIT KERJA", own.unit_kerja, "UNIT KERJA", penilai.unit_kerja);
    return table;
}

Table whose(const Skp& skp) {
    Table table{{14, 86}, {}, {}, false};
    const auto add = [&](std::string_view label, std::string_view words) {
        table.groups.push_back({Row{{cell(label), cell(": " + std::string(words))}, false}});
    };
    add("Nama", skp.pegawai.nama);
    add("Jabatan", skp.pegawai.jabatan);
    add("Periode penilaian", periode_line(skp.periode));
    return table;
}

Signatures signatures(const Skp& skp) {
    Signatures pair{signer("Pegawai yang Dinilai,", skp.pegawai),
                    signer("Pejabat Penilai Kinerja,", skp.pejabat_penilai)};
    pair.right.above = std::string(place_by_hand) + ", " + std::string(date_by_hand);
    return pair;
}

}  // namespace kinerja
