// Two passes over the questions: those of the kind of card, then the general ones.
#include "core/library/question_bank.h"

namespace kinerja {

std::vector<const DialogQuestion*> questions_for(TahapDialog tahap, PeranDialog peran,
                                                 std::optional<ButirDialog> butir) {
    if (peran == PeranDialog::pejabat_penilai) peran = PeranDialog::pimpinan;
    std::vector<const DialogQuestion*> found;
    const auto add = [&](std::optional<ButirDialog> wanted) {
        for (const DialogQuestion& one : question_bank())
            if (one.tahap == tahap && one.peran == peran && one.butir == wanted)
                found.push_back(&one);
    };
    if (butir) add(butir);
    add(std::nullopt);
    return found;
}

}  // namespace kinerja
