// Questions for a dialog kinerja: assets/dialog/pertanyaan.tsv, compiled in. Advice written for
// this project; none of it comes from a regulation.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/regulation/dialog_terms.h"

namespace kinerja {

/// One question with advice on asking it. The texts live as long as the program.
struct DialogQuestion {
    TahapDialog tahap{};
    PeranDialog peran{};               // who asks: pegawai or pimpinan
    std::optional<ButirDialog> butir;  // the kind of card it suits; empty: any
    std::string_view pertanyaan;       // in umpan_balik with … where the person fills in
    std::string_view saran;            // why to ask it, or how; one sentence
};

/// In the order of the file: by tahap, peran, butir; those for any card come before the others.
std::span<const DialogQuestion> question_bank();

/// What `peran` may ask about a card at this stage: first what suits its kind, then what suits any
/// card, each in the order of the file. Without `butir` only the latter. Never empty; a Pejabat
/// Penilai asks as a Pimpinan does.
std::vector<const DialogQuestion*> questions_for(TahapDialog tahap, PeranDialog peran,
                                                 std::optional<ButirDialog> butir);

}  // namespace kinerja
