// Evaluasi Kinerja Pegawai: the four variants have the columns of their SKP forms (regulation.md
// 3.11).
#include <utility>

#include "core/base/text.h"
#include "core/print/evaluated.h"
#include "core/print/forms.h"
#include "core/print/hasil_kerja.h"
#include "core/print/parts.h"
#include "core/print/pola_curve.h"
#include "core/workflow/skp_dinilai.h"

namespace kinerja {
namespace {

constexpr std::string_view decided_anew =
    "Rating dan predikat di atas ditetapkan dengan keputusan Atasan Pejabat Penilai Kinerja atas "
    "keberatan. Semula: rating hasil kerja ";

/// `seen`: the SKP as it was judged.
Heading title(const Skp& seen, const Evaluasi& evaluasi) {
    const std::string jabatan(trim(seen.pegawai.jabatan));
    return {{"EVALUASI KINERJA PEGAWAI",
             jabatan.empty() ? std::string(date_by_hand) : in_capitals(jabatan),
             std::string(form_of(seen).pendekatan), "PERIODE: " + periode_words(seen, evaluasi)}};
}

/// What is chosen of a line of the form.
Table chosen(std::string_view label, const std::string& words) {
    Table table{{40, 60}, {}, {}, true};
    table.groups.push_back({Row{{bold_cell(label), bold_cell(words)}, false}});
    return table;
}

Paragraph before_keberatan(const Outcome& old) {
    return {std::string(decided_anew) + in_form_words(old.hasil_kerja) +
            ", rating perilaku kerja " + in_form_words(old.perilaku) + ", predikat " +
            in_form_words(old.predikat()) + "."};
}

}  // namespace

Paper evaluasi_form(const Skp& skp, const Evaluasi& evaluasi) {
    const Skp seen = as_judged(skp, evaluasi);
    const Outcome outcome = after_keberatan(skp, evaluasi), before = outcome_of(evaluasi);
    Paper paper{"Evaluasi Kinerja Pegawai",
                form_of(seen).narrated ? Orientation::portrait : Orientation::landscape,
                lacks_choices(evaluasi),
                {title(seen, evaluasi), header_line(seen), identity(seen)}};
    const auto add = [&paper](auto block) { paper.blocks.emplace_back(std::move(block)); };
    add(chosen("CAPAIAN KINERJA ORGANISASI", in_form_words(evaluasi.capaian_organisasi)));
    if (evaluasi.capaian_organisasi) add(pola_curve(*evaluasi.capaian_organisasi));
    add(hasil_kerja(seen, &evaluasi));
    add(chosen("RATING HASIL KERJA", with_semula(outcome.hasil_kerja, before.hasil_kerja)));
    add(perilaku_kerja(seen, &evaluasi));
    add(chosen("RATING PERILAKU KERJA", with_semula(outcome.perilaku, before.perilaku)));
    add(chosen("PREDIKAT KINERJA PEGAWAI", with_semula(outcome.predikat(), before.predikat())));
    if (outcome != before) add(before_keberatan(before));
    if (const auto note = note_on_todays_words(evaluasi); !note.empty())
        add(Paragraph{std::string(note)});
    add(signed_by_penilai(seen, evaluasi));
    return paper;
}

}  // namespace kinerja
