// Before and after stand side by side wherever they are compared; what was tried out is left out
// where nothing was. No official sheet was seen (law_2026.md 1.2), so this one has no format code.
#include <string>
#include <utility>

#include "core/base/text.h"
#include "core/evaluation/kuadran.h"
#include "core/print/parts.h"
#include "core/print/penetapan_unit.h"
#include "core/print/pola_curve.h"

namespace kinerja {
namespace {

constexpr std::string_view note =
    "Lembar kerja pimpinan, bukan formulir resmi. SE Menpan RB 3/2023 menyebut dirinya pedoman: "
    "pertimbangan, bukan kunci, dan tidak ada pegawai yang predikatnya harus diubah karenanya. "
    "Kolom ANDAI adalah pengandaian; evaluasi yang sudah diserahkan tidak berubah.";
constexpr std::string_view no_note = "(belum dicatat)";

constexpr RatingKinerja ratings[] = {RatingKinerja::di_bawah, RatingKinerja::sesuai,
                                     RatingKinerja::di_atas};

struct Sides {
    std::vector<PegawaiDinilai> andai;
    std::vector<Perpindahan> moved;
    Sebaran before, after;

    explicit Sides(const PenetapanUnit& unit)
        : andai(andaikan(unit.pegawai, unit.pengandaian)),
          moved(perpindahan(unit.pegawai, unit.pengandaian)),
          before(sebaran_of(unit.pegawai)),
          after(sebaran_of(andai)) {}
};

std::string share(int count, int people) {
    if (people == 0) return "0";
    return std::to_string(count) + " dari " + std::to_string(people);
}

std::string described(const NilaiKinerja& nilai) {
    return describe_kuadran(nilai.hasil_kerja, nilai.perilaku);
}

Table about(const PenetapanUnit& unit) {
    Table table{{22, 78}, {}, {}, false};
    const auto add = [&](std::string_view label, std::string_view words) {
        const std::string_view shown = is_blank(words) ? date_by_hand : words;
        table.groups.push_back({Row{{cell(label), cell(": " + std::string(shown))}, false}});
    };
    add("Unit kerja", unit.unit);
    add("Pimpinan", unit.pimpinan);
    add("Periode", unit.nama_periode);
    add("Capaian kinerja organisasi", unit.capaian ? label_of(*unit.capaian) : "");
    add("Pegawai yang dinilai", std::to_string(unit.pegawai.size()));
    return table;
}

/// From the highest, as it is spoken of.
Table counts(const Sides& sides) {
    Table table{{40, 30, 30}, {titles({"PREDIKAT KINERJA", "SEMULA", "ANDAI"})}, {}, true};
    for (std::size_t at = predikat_count; at-- > 0;)
        table.groups.push_back(
            {Row{{cell(kuadran_label(static_cast<PredikatKinerja>(at))),
                  cell(share(sides.before.predikat[at], sides.before.people), Align::center),
                  cell(share(sides.after.predikat[at], sides.after.people), Align::center)},
                 false}});
    return table;
}

/// Hasil kerja upwards and perilaku to the right, as the quadrant is drawn; with names.
Table box(const std::vector<PegawaiDinilai>& people, std::string_view title) {
    constexpr int columns = 4;
    Table table{{19, 27, 27, 27}, {band(title, columns)}, {}, true};
    Row head{{bold_cell("HASIL KERJA / PERILAKU KERJA")}, false};
    for (const RatingKinerja perilaku : ratings)
        head.cells.push_back(bold_cell(label_of(perilaku), Align::center));
    table.head.push_back(std::move(head));
    for (std::size_t up = rating_count; up-- > 0;) {
        Row row{{bold_cell(label_of(ratings[up]))}, false};
        for (const RatingKinerja perilaku : ratings) {
            Cell made;
            add_line(made, std::string(kuadran_label(predikat_of(ratings[up], perilaku))), true);
            for (const PegawaiDinilai& one : people)
                if (one.nilai == NilaiKinerja{ratings[up], perilaku}) add_line(made, one.nama);
            row.cells.push_back(std::move(made));
        }
        table.groups.push_back({std::move(row)});
    }
    return table;
}

Table changes(const PenetapanUnit& unit, const Sides& sides) {
    Table table{
        {6, 28, 16, 16, 34}, {titles({"NO", "PEGAWAI", "SEMULA", "ANDAI", "CATATAN"})}, {}, true};
    for (const Perpindahan& one : sides.moved)
        table.groups.push_back(
            {Row{{cell(std::to_string(table.groups.size() + 1), Align::center),
                  cell(unit.pegawai[one.pegawai].nama), cell(described(one.semula)),
                  cell(described(one.andai)), cell(is_blank(one.catatan) ? no_note : one.catatan)},
                 false}});
    return table;
}

void add_considerations(std::vector<Block>& blocks, std::string_view title, PolaDistribusi pola,
                        const Sebaran& sebaran) {
    blocks.push_back(Paragraph{std::string(title), true});
    List list;
    for (Pertimbangan& one : pertimbangan(pola, sebaran.predikat))
        list.items.push_back(std::move(one.words));
    blocks.push_back(std::move(list));
}

Signatures signed_by_leader(const PenetapanUnit& unit) {
    Pegawai leader;
    leader.nama = unit.pimpinan;
    leader.nip = unit.nip_pimpinan;
    Signatures pair{{}, signer("Pimpinan,", leader)};
    pair.right.above = std::string(place_by_hand) + ", " + std::string(date_by_hand);
    return pair;
}

void add_pattern(std::vector<Block>& blocks, const PenetapanUnit& unit, const Sides& sides,
                 const Date& day) {
    if (!unit.capaian) return;
    blocks.push_back(pola_curve(*unit.capaian));
    const Dated<PolaDistribusi>* pola = in_force(pola_distribusi(*unit.capaian), day);
    if (pola == nullptr) return;
    blocks.push_back(Paragraph{"Dasar: " + std::string(pola->basis.text)});
    add_considerations(blocks, "Pertimbangan atas keadaan semula", pola->value, sides.before);
    if (!sides.moved.empty())
        add_considerations(blocks, "Pertimbangan atas pengandaian", pola->value, sides.after);
}

}  // namespace

Paper penetapan_unit_form(const PenetapanUnit& unit, const Date& day) {
    const Sides sides(unit);
    Paper paper{
        "Penetapan predikat kinerja unit (lembar kerja)",
        Orientation::portrait,
        false,
        {Heading{{"PENETAPAN PREDIKAT KINERJA UNIT", "(LEMBAR KERJA, BUKAN FORMULIR RESMI)"}},
         about(unit), counts(sides)}};
    std::vector<Block>& blocks = paper.blocks;
    blocks.push_back(sebaran_curve("SEMULA", sides.before.predikat));
    if (!sides.moved.empty()) blocks.push_back(sebaran_curve("ANDAI", sides.after.predikat));
    add_pattern(blocks, unit, sides, day);
    blocks.push_back(box(unit.pegawai, "KUADRAN SEMULA"));
    if (!sides.moved.empty()) {
        blocks.push_back(box(sides.andai, "KUADRAN ANDAI"));
        blocks.push_back(changes(unit, sides));
    }
    if (!unit.tanpa_evaluasi.empty()) {
        blocks.push_back(Paragraph{"Belum ada evaluasi yang diserahkan untuk periode ini", true});
        blocks.push_back(List{unit.tanpa_evaluasi});
    }
    blocks.push_back(Paragraph{std::string(note)});
    blocks.push_back(signed_by_leader(unit));
    return paper;
}

}  // namespace kinerja
