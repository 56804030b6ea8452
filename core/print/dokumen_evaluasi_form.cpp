// Dokumen Evaluasi Kinerja Pegawai, in both layouts that were seen: the short one, and with the
// objection when there is one (regulation.md 3.12). Without the emblem: there is no picture of it.
#include <utility>

#include "core/base/text.h"
#include "core/model/person_number.h"
#include "core/print/evaluated.h"
#include "core/print/forms.h"
#include "core/print/parts.h"
#include "core/print/signed.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "core/workflow/skp_dinilai.h"

namespace kinerja {
namespace {

constexpr std::string_view semula = " semula ";
constexpr std::string_view keputusan_not_whole =
    "Keputusan tidak utuh: tidak disegel, atau diubah sesudah disegel. Rating dan predikat tidak "
    "diubah olehnya.";
constexpr std::string_view menjadi = ", menjadi ";
// Longer than place_by_hand and date_by_hand: one date for the sheet is not put before both, as the
// Pegawai returns it on a day of his own.
constexpr std::string_view when_returned = "..................................................";

/// The grid of number, label, colon and value.
struct Grid {
    Table table{{5, 38, 3, 54}, {}, {}, true};
    int section = 0;

    /// The bar of a section, in one group with what stands below it.
    void begin(std::string_view label) {
        Row bar = band(label, 3);
        bar.cells.insert(bar.cells.begin(), bold_cell(std::to_string(++section), Align::center));
        table.groups.push_back({std::move(bar)});
    }
    void add(std::string_view label, const std::string& value) {
        table.groups.back().push_back(
            {{cell(""), cell(label), cell(":", Align::center), cell(value)}, false});
    }
    void add(const Cell& words) {
        Row row{{cell(""), words}, false};
        row.cells[1].columns = 3;
        table.groups.back().push_back(std::move(row));
    }
};

void add_person(Grid& grid, std::string_view title, const Pegawai& person) {
    grid.begin(title);
    grid.add("NAMA", person.nama);
    grid.add(number_label(person), number_or_dash(person));
    grid.add("PANGKAT/GOL RUANG", pangkat_of(person));
    grid.add("JABATAN", person.jabatan);
    grid.add("UNIT KERJA", person.unit_kerja);
}

/// What was written, and when; with a day alone that it was.
Cell written(const std::string& words, const std::string& day) {
    Cell both = cell(words);
    const std::string date = place_and_date("", day);
    if (!date.empty()) add_line(both, "(" + date + ")");
    return both;
}

void add_keberatan(Grid& grid, const Skp& skp, const Evaluasi& evaluasi,
                   const Keberatan& keberatan) {
    grid.begin("KEBERATAN");
    grid.add(written(keberatan.alasan, keberatan.tanggal));
    grid.begin("PENJELASAN PEJABAT PENILAI ATAS KEBERATAN");
    grid.add(written(keberatan.penjelasan, keberatan.tanggal_penjelasan));
    grid.begin("KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA");
    Cell decision = written(keberatan.keputusan, keberatan.tanggal_keputusan);
    if (ada_keputusan(keberatan) && !keputusan_utuh(keberatan))
        add_line(decision, std::string(keputusan_not_whole));
    const Outcome before = outcome_of(evaluasi), after = after_keberatan(skp, evaluasi);
    const auto changed = [&](std::string_view what, auto old, auto now) {
        if (old != now)
            add_line(decision, std::string(what) + std::string(semula) + in_form_words(old) +
                                   std::string(menjadi) + in_form_words(now) + ".");
    };
    changed("Rating hasil kerja", before.hasil_kerja, after.hasil_kerja);
    changed("Rating perilaku kerja", before.perilaku, after.perilaku);
    changed("Predikat kinerja", before.predikat(), after.predikat());
    grid.add(decision);
}

/// Each signs at a place and on a day of his own: handed over, and returned.
Signatures both_sign(const Skp& seen, const Evaluasi& evaluasi) {
    Signatures pair = signatures(seen);
    const PenerimaanEvaluasi* returned = penerimaan_of(seen, evaluasi.id);
    pair.left.above = returned && !is_blank(returned->dikembalikan)
                          ? place_and_date_or_dots(returned->tempat, returned->dikembalikan)
                          : std::string(when_returned);
    pair.right.above = place_and_date_or_dots(evaluasi.tempat, evaluasi.diserahkan);
    return pair;
}

}  // namespace

Paper dokumen_evaluasi_form(const Skp& skp, const Evaluasi& evaluasi) {
    const Skp seen = as_judged(skp, evaluasi);
    Grid grid;
    add_person(grid, "PEGAWAI YANG DINILAI", seen.pegawai);
    add_person(grid, "PEJABAT PENILAI KINERJA", seen.pejabat_penilai);
    add_person(grid, "ATASAN PEJABAT PENILAI KINERJA", seen.atasan_penilai);
    grid.begin("EVALUASI KINERJA");
    grid.add("CAPAIAN KINERJA ORGANISASI", in_form_words(evaluasi.capaian_organisasi));
    grid.add("PREDIKAT KINERJA PEGAWAI", with_semula(after_keberatan(skp, evaluasi).predikat(),
                                                     outcome_of(evaluasi).predikat()));
    grid.begin("CATATAN/REKOMENDASI");
    grid.add(cell(evaluasi.catatan));
    Signatures pair = both_sign(seen, evaluasi);
    if (const Keberatan* keberatan = keberatan_of(skp, evaluasi.id)) {
        add_keberatan(grid, skp, evaluasi, *keberatan);
    } else {
        pair.right.role = "6. Pejabat Penilai Kinerja";
        pair.left.role = "7. Pegawai yang Dinilai";
    }
    Paper paper{
        "Dokumen Evaluasi Kinerja Pegawai",
        Orientation::portrait,
        lacks_choices(evaluasi),
        {Heading{{"DOKUMEN EVALUASI KINERJA PEGAWAI", "PERIODE: " + periode_words(skp, evaluasi)}},
         header_line(seen), grid.table}};
    if (const auto note = note_on_todays_words(evaluasi); !note.empty())
        paper.blocks.emplace_back(Paragraph{std::string(note)});
    paper.blocks.emplace_back(pair);
    return paper;
}

}  // namespace kinerja
