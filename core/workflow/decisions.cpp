// Registers before and after, and for each that differs the entries that speak of it.
#include "core/workflow/decisions.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/dialog/ancestry.h"
#include "core/dialog/describe.h"
#include "core/dialog/fold.h"
#include "core/dialog/nobody.h"
#include "core/dialog/registers.h"
#include "core/dialog/speakers.h"
#include "core/dialog/talk.h"
#include "core/model/sealed.h"

namespace kinerja {
namespace {

using Position = std::optional<std::size_t>;

/// What a card is agreed on for; what became of a dukungan afterwards is told too.
bool is_decided_on(const PlaceChange& change) {
    if (is_order(change.place)) return false;
    return is_sealed(change.place) || (is_decided_status(change.place) &&
                                       change.after == token_of(StatusDukungan::tidak_terealisasi));
}

class Decider {
  public:
    explicit Decider(const Skp& skp)
        : skp_(skp),
          dialog_(*skp.dialog),
          ancestry_(dialog_),
          speakers_(dialog_, ancestry_),
          walked_(walk(dialog_, ancestry_)),
          base_(beginning_of_version(dialog_, walked_)) {}

    std::vector<Decision> run() && {
        std::map<std::string, std::vector<PlaceChange>> changed;
        const Registers before = fold_until(dialog_, ancestry_, base_).registers;
        for (PlaceChange& one : difference(before, fold(dialog_, ancestry_).registers))
            if (is_decided_on(one))
                changed[card_of_place(one.place).value].push_back(std::move(one));
        for (const AgendaCard& card : agenda(skp_)) add_card(card, changed[card.path.value]);
        add_agreement();
        add_signature(TindakanSkp::tanda_tangani, Pihak::pegawai);
        add_signature(TindakanSkp::tetapkan, Pihak::pimpinan);
        return std::move(decisions_);
    }

  private:
    const DialogEntry& entry(std::size_t at) const { return *dialog_.entries[at]; }

    bool is_of_this_version(std::size_t at) const { return !ancestry_.knows(base_, at); }

    /// More than that items of a list in it changed places, or what is not signed was changed.
    bool speaks_of(std::size_t at, const Path& card) const {
        return entry(at).card == card ||
               std::ranges::any_of(entry(at).changes, [&](const PlaceChange& one) {
                   return is_decided_on(one) && card_of_place(one.place) == card;
               });
    }

    void add_card(const AgendaCard& card, const std::vector<PlaceChange>& changes) {
        const bool spoken = std::ranges::any_of(card.entries, [&](std::size_t at) {
            return is_of_this_version(at) && speaks_of(at, card.path);
        });
        if (card.path.value.empty() ? changes.empty() : !spoken && changes.empty()) return;
        Decision about;
        about.card = card.path;
        about.state = card.state;
        about.fell = card.fell;
        for (const Pihak pihak : {Pihak::pegawai, Pihak::pimpinan}) {
            const std::size_t side = index_of(pihak);
            about.agreed[side] = said_by(pihak, card.agreed[side]);
            if (!about.agreed[side]) about.agreed[side] = walked_.agreed[side];
        }
        stand(about);
        mark(about, card);
        if (changes.empty()) add(about, base_);
        for (const PlaceChange& change : changes) {
            Decision one = about;
            one.place = change.place;
            one.before = change.before;
            one.after = change.after;
            add(std::move(one), proposer_of(change));
        }
    }

    /// A card that was not decided for itself stands where the SKP as a whole does. Who agreed to
    /// that knew what had become of the card, so what fell before is agreed on anew.
    void stand(Decision& about) const {
        using enum StatusButir;
        const bool waits = about.state == menunggu_pegawai || about.state == menunggu_pimpinan;
        if (walked_.agreed_on) about.fell.reset();
        if (walked_.agreed_on && (waits || about.state == belum_dibahas)) {
            about.state = disepakati;
            about.marks.push_back(DecisionMark::in_whole);
        } else if (about.state == belum_dibahas && (about.agreed[0] || about.agreed[1])) {
            about.state = about.agreed[0] ? menunggu_pimpinan : menunggu_pegawai;
        }
    }

    void mark(Decision& about, const AgendaCard& card) const {
        const auto mark_if = [&](bool so, DecisionMark which) {
            if (so) about.marks.push_back(which);
        };
        mark_if(about.fell.has_value(), DecisionMark::fell);
        mark_if(!card.open.empty(), DecisionMark::open_proposal);
        mark_if(!card.questions.empty(), DecisionMark::open_question);
        bool withdrawn = false, rejected = false;
        for (const std::size_t at : card.entries) {
            const Position answered = ancestry_.position_of(entry(at).answers);
            if (!is_of_this_version(at) || !answered || entry(at).putusan != Putusan::ditolak)
                continue;
            (withdraws(entry(at), entry(*answered)) ? withdrawn : rejected) = true;
        }
        mark_if(withdrawn, DecisionMark::withdrawn);
        mark_if(rejected, DecisionMark::rejected);
    }

    void add(Decision one, Position proposed_by) {
        one.proposed_by = proposed_by;
        const Position told[] = {one.proposed_by, one.agreed[0], one.agreed[1]};
        const auto mark_if_any = [&](DecisionMark which, auto is) {
            if (std::ranges::any_of(told, [&](Position at) { return at && is(*at); }))
                one.marks.push_back(which);
        };
        mark_if_any(DecisionMark::other_device,
                    [&](std::size_t at) { return speakers_.on_device_of(at).has_value(); });
        mark_if_any(DecisionMark::unknown, [&](std::size_t at) {
            return !is_nobody(entry(at).author) && !speakers_.is_known(at);
        });
        mark_if_any(DecisionMark::one_voice,
                    [&](std::size_t at) { return agrees_in_the_old_way(entry(at)); });
        mark_if_any(DecisionMark::no_author,
                    [&](std::size_t at) { return is_nobody(entry(at).author); });
        decisions_.push_back(std::move(one));
    }

    /// The last entry that put there what stands there now, or the proposal behind it.
    Position proposer_of(const PlaceChange& change) const {
        Position writer, last;
        for (std::size_t at = 0; at < dialog_.entries.size(); ++at) {
            if (!is_of_this_version(at)) continue;
            for (const PlaceChange& one : entry(at).changes) {
                if (one.place != change.place) continue;
                last = at;
                if (one.after == change.after) writer = at;
            }
        }
        if (!writer) writer = last;
        if (!writer || entry(*writer).putusan != Putusan::diterima) return writer;
        const Position proposal = ancestry_.position_of(entry(*writer).answers);
        return proposal && !entry(*proposal).proposal.empty() ? proposal : writer;
    }

    /// Who made a proposal agreed by making it; who accepted it, by that.
    Position said_by(Pihak pihak, Position agreed) const {
        if (!agreed || pihak_of(entry(*agreed).author.peran) == pihak) return agreed;
        const Position answered = ancestry_.position_of(entry(*agreed).answers);
        const bool own = answered && pihak_of(entry(*answered).author.peran) == pihak;
        return own ? answered : agreed;
    }

    Position position_of(TindakanSkp tindakan) const {
        const TakenStep* step = walked_.last(dialog_, tindakan);
        return step ? Position(step->position) : std::nullopt;
    }

    bool stands() const {
        return walked_.status == StatusSkp::sepakat || is_locked(walked_.status);
    }

    void add_agreement() {
        Decision one;
        one.langkah = TindakanSkp::sepakati;
        for (const std::size_t side : {0, 1}) one.agreed[side] = walked_.agreed[side];
        one.fell = walked_.undone_by;
        Position refused;
        if (!walked_.agreed_on) refused = position_of(TindakanSkp::nyatakan_tidak_sepakat);
        if (walked_.agreed_on)
            one.state = StatusButir::disepakati;
        else if (refused && (stands() || walked_.status == StatusSkp::tidak_sepakat))
            one.state = StatusButir::tidak_disepakati;
        else if (one.agreed[0] || one.agreed[1])
            one.state =
                one.agreed[0] ? StatusButir::menunggu_pimpinan : StatusButir::menunggu_pegawai;
        if (one.fell) one.marks.push_back(DecisionMark::fell);
        if (one.state != StatusButir::tidak_disepakati) refused.reset();
        add(std::move(one), refused);
    }

    void add_signature(TindakanSkp tindakan, Pihak pihak) {
        Decision one;
        one.langkah = tindakan;
        if (is_locked(walked_.status)) one.agreed[index_of(pihak)] = position_of(tindakan);
        if (one.agreed[index_of(pihak)]) one.state = StatusButir::disepakati;
        add(std::move(one), std::nullopt);
    }

    const Skp& skp_;
    const DialogKinerja& dialog_;
    const Ancestry ancestry_;
    const Speakers speakers_;
    const SkpWalk walked_;
    const std::size_t base_;
    std::vector<Decision> decisions_;
};

}  // namespace

bool Decision::has(DecisionMark mark) const {
    return std::ranges::find(marks, mark) != marks.end();
}

std::size_t beginning_of_version(const DialogKinerja& dialog, const SkpWalk& walked) {
    std::size_t begin = 0, established = 0;
    for (const TakenStep& step : walked.taken) {
        if (step.to == StatusSkp::ditetapkan) established = step.position;
        if (dialog.entries[step.position]->langkah->tindakan == TindakanSkp::revisi)
            begin = established;
    }
    return begin;
}

std::vector<Decision> decisions(const Skp& skp) {
    if (skp.dialog->entries.empty()) return {};
    return Decider(skp).run();
}

}  // namespace kinerja
