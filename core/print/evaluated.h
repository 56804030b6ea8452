// What the papers of an evaluation have in common: which evaluations are printed, of what period
// and by whom, and what came of an objection. Private to core/print.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/skp.h"
#include "core/print/block.h"

namespace kinerja {

/// Of each period the one that holds (core/workflow/evaluasi_berlaku.h), in the order of the
/// periods, that of the year last.
std::vector<const Evaluasi*> handed_over(const Skp& skp);

/// Under a paper of what was handed over without a copy of what it judged: whose words are printed.
/// Empty of all others.
std::string_view note_on_todays_words(const Evaluasi& evaluasi);

/// "TRIWULAN I"; "AKHIR" of the year.
std::string periode_words(const Skp& skp, const Evaluasi& evaluasi);

/// Both ratings of the whole; the predikat follows from them (regulation.md 4.4).
struct Outcome {
    std::optional<RatingKinerja> hasil_kerja, perilaku;

    std::optional<PredikatKinerja> predikat() const;
    bool operator==(const Outcome&) const = default;
};

Outcome outcome_of(const Evaluasi& evaluasi);

/// What holds after the decision on an objection; the same as before without one.
Outcome after_keberatan(const Skp& skp, const Evaluasi& evaluasi);

/// In the words of the forms, in capitals; dots for what is not chosen yet.
std::string in_form_words(std::optional<RatingKinerja> rating);
std::string in_form_words(std::optional<PredikatKinerja> predikat);
std::string in_form_words(std::optional<CapaianOrganisasi> capaian);

/// "DIATAS EKSPEKTASI (semula SESUAI EKSPEKTASI)" where a decision upon an objection changed it.
template <class E>
std::string with_semula(std::optional<E> now, std::optional<E> before) {
    if (now == before) return in_form_words(now);
    return in_form_words(now) + " (semula " + in_form_words(before) + ")";
}

/// Something that the paper names is not chosen: it is a draft.
bool lacks_choices(const Evaluasi& evaluasi);

/// Only the Pejabat Penilai Kinerja, at the right, where and when the evaluation was handed over.
Signatures signed_by_penilai(const Skp& evaluated, const Evaluasi& evaluasi);

}  // namespace kinerja
