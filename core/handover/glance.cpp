// Points are counted card by card; the step that the SKP waits for is one more.
#include "core/handover/glance.h"

#include "core/dialog/nobody.h"
#include "core/workflow/year_waits.h"

namespace kinerja {
namespace {

class Count {
  public:
    Count(const DialogKinerja& dialog, StatusSkp status)
        : dialog_(dialog), locked_(is_locked(status)) {}

    void card(const AgendaCard& card) {
        const int before = glance_.open;
        answers(card.open);
        answers(card.questions);
        if (card.state == StatusButir::berbeda) {
            ++glance_.open;
            ++glance_.awaited[0];
            ++glance_.awaited[1];
        }
        // Whoever answers these also answers the card; of a sealed SKP no card can be agreed on.
        if (glance_.open > before || locked_) return;
        if (card.state == StatusButir::menunggu_pegawai) await(Pihak::pegawai);
        if (card.state == StatusButir::menunggu_pimpinan) await(Pihak::pimpinan);
    }

    void await(Pihak pihak) {
        ++glance_.open;
        ++glance_.awaited[index_of(pihak)];
    }

    SkpAtAGlance& glance() { return glance_; }

  private:
    void answers(const std::vector<DialogEntryId>& unanswered) {
        for (const DialogEntryId& id : unanswered)
            if (const DialogEntry* entry = find_entry(dialog_, id))
                await(other(pihak_of(entry->author.peran)));
    }

    const DialogKinerja& dialog_;
    bool locked_;
    SkpAtAGlance glance_;
};

std::optional<Pihak> who_spoke_last(const DialogKinerja& dialog) {
    for (auto entry = dialog.entries.rbegin(); entry != dialog.entries.rend(); ++entry)
        if (!is_nobody((*entry)->author)) return pihak_of((*entry)->author.peran);
    return std::nullopt;
}

/// Where points wait for one side alone it is the turn of that side; for both, of whoever did not
/// speak last.
std::optional<Pihak> turn_of(const Skp& skp, const SkpWalk& walk, const SkpAtAGlance& glance) {
    if (const std::optional<Pihak> step = step_waits_for(walk)) return step;
    for (const Pihak pihak : {Pihak::pegawai, Pihak::pimpinan})
        if (glance.awaited[index_of(pihak)] > 0 && glance.awaited[index_of(other(pihak))] == 0)
            return pihak;
    const bool talked = walk.status != StatusSkp::draf && walk.status != StatusSkp::ditetapkan;
    if (glance.open == 0 && !talked) return std::nullopt;
    const std::optional<Pihak> last = who_spoke_last(*skp.dialog);
    return last ? std::optional(other(*last)) : std::nullopt;
}

}  // namespace

std::optional<Pihak> step_waits_for(const SkpWalk& walk) {
    if (walk.status == StatusSkp::sepakat) return Pihak::pegawai;
    if (walk.status == StatusSkp::ditandatangani_pegawai) return Pihak::pimpinan;
    if (walk.status == StatusSkp::dialog)
        for (const Pihak pihak : {Pihak::pegawai, Pihak::pimpinan})
            if (walk.has_agreed(pihak) && !walk.has_agreed(other(pihak))) return other(pihak);
    return std::nullopt;
}

SkpAtAGlance glance_at(const Skp& skp, const SkpWalk& walk, const std::vector<AgendaCard>& cards) {
    Count count(*skp.dialog, walk.status);
    for (const AgendaCard& card : cards) count.card(card);
    if (const std::optional<Pihak> step = step_waits_for(walk)) count.await(*step);
    for (const Pihak pihak : {Pihak::pegawai, Pihak::pimpinan})
        for (std::size_t n = year_waits(skp, pihak).size(); n > 0; --n) count.await(pihak);
    SkpAtAGlance glance = count.glance();
    glance.status = walk.status;
    glance.turn = turn_of(skp, walk, glance);
    return glance;
}

DialogSingkat in_short(const Skp& skp, const SkpAtAGlance& glance) {
    DialogSingkat dialog;
    if (skp.konsep->peran) dialog.peran = token_of(*skp.konsep->peran);
    if (glance.turn) dialog.giliran = token_of(*glance.turn);
    dialog.terbuka = glance.open;
    dialog.menunggu_pegawai = glance.awaited[index_of(Pihak::pegawai)];
    dialog.menunggu_pimpinan = glance.awaited[index_of(Pihak::pimpinan)];
    return dialog;
}

}  // namespace kinerja
