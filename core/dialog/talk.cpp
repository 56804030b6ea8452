// Entries one after the other over the cards that they are about.
#include "core/dialog/talk.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/dialog/established.h"
#include "core/dialog/nobody.h"
#include "core/dialog/registers.h"
#include "core/model/path.h"
#include "core/model/sealed.h"
#include "core/regulation/terms.h"

namespace kinerja {
namespace {

using Position = std::size_t;

StatusButir awaiting(Pihak pihak) {
    return pihak == Pihak::pegawai ? StatusButir::menunggu_pegawai : StatusButir::menunggu_pimpinan;
}

constexpr std::string_view dukungan = "lampiran/sumber_daya/", of_status = "/status";

/// Cards for all of a kind, where one talks as long as there is none.
constexpr std::string_view cards_for_all[] = {"ekspektasi_khusus", "lampiran/sumber_daya"};

bool is_for_all(std::string_view card) {
    return std::ranges::find(cards_for_all, card) != std::end(cards_for_all);
}

/// It is what this card is about.
bool belongs_to(std::string_view place, std::string_view card) {
    return is_for_all(card) ? lies_in(place, card) : card_of_place(place).value == card;
}

const std::string_view unrealised = token_of(StatusDukungan::tidak_terealisasi);

/// What a proposal took from its card.
struct Taken {
    std::optional<Position> agreed;  // by the side that proposes
    std::optional<Pihak> turn;
};

class Talker {
  public:
    Talker(const DialogKinerja& dialog, const Ancestry& ancestry, const Speakers& speakers,
           const std::vector<Position>& positions)
        : dialog_(dialog),
          ancestry_(ancestry),
          speakers_(speakers),
          established_(dialog, ancestry, positions) {}

    void hear(Position at) {
        const DialogEntry& entry = *dialog_.entries[at];
        CardTalk& card = talk_[entry.card.value];
        const bool decided = card.decided;
        const bool elsewhere = is_about_others(entry);
        enter(card, at);
        if (elsewhere) card.decided = decided;
        take_changes(at, entry);
        const std::optional<Pihak> turn = card.turn;
        say(card, at, entry);
        if (elsewhere || established_.holds_for(at)) card.turn = turn;
    }

    Talk talk() && { return std::move(talk_); }

  private:
    void enter(CardTalk& card, Position at) const {
        const DialogEntry& entry = *dialog_.entries[at];
        card.entries.push_back(at);
        if (entry.putusan && !entry.perangkat.empty() && counts(at)) card.decided = true;
    }

    /// By somebody whom the SKP names, of a card that is not established yet.
    bool counts(Position at) const { return speakers_.is_known(at) && !established_.holds_for(at); }

    const DialogEntry* proposal_answered_by(const DialogEntry& entry) const {
        const auto at = ancestry_.position_of(entry.answers);
        if (!at || dialog_.entries[*at]->proposal.empty()) return nullptr;
        return &*dialog_.entries[*at];
    }

    /// A new item is proposed on the card of what it comes to: that card is not what it is about.
    static bool is_about(const DialogEntry& proposal, std::string_view card) {
        return std::ranges::any_of(
            proposal.proposal, [&](const PlaceChange& one) { return belongs_to(one.place, card); });
    }

    /// Proposes, accepts or rejects what lies on other cards than its own.
    bool is_about_others(const DialogEntry& entry) const {
        if (!entry.proposal.empty()) return !is_about(entry, entry.card.value);
        if (entry.putusan != Putusan::diterima && entry.putusan != Putusan::ditolak) return false;
        const DialogEntry* proposal = proposal_answered_by(entry);
        return proposal != nullptr && !is_about(*proposal, entry.card.value);
    }

    // What everything began with is nobody's change.
    void take_changes(Position at, const DialogEntry& entry) {
        if (entry.parents.empty()) return;
        const bool accepts = accepts_open_proposal(at, entry);
        std::set<std::string> touched;
        for (const PlaceChange& one : entry.changes)
            if (!is_order(one.place) && !is_decided_status(one.place) && is_sealed(one.place))
                touch(touched, one.place);
        for (const std::string& place : touched) {
            if (!is_for_all(place) || talk_.contains(place)) {
                CardTalk& card = talk_[place];
                if (place != entry.card.value) enter(card, at);
                change(card, at, entry);
                if (accepts) agree_to_proposal(card, place, at);
            }
            changed_[place].push_back(at);
        }
        for (const PlaceChange& one : entry.changes)
            if (!is_order(one.place) || moves_items(one)) tell(card_of_place(one.place), at);
        for (const PlaceChange& one : entry.changes)
            if (is_decided_status(one.place)) note_realising(one, at);
    }

    /// A card for all is touched where one talked about it, before or apart.
    void touch(std::set<std::string>& touched, std::string_view place) {
        touched.insert(card_of_place(place).value);
        for (const std::string_view all : cards_for_all)
            if (lies_in(place, all)) touched.emplace(all);
    }

    /// What was agreed on stands, but it is read there: an item changed places, or what is not
    /// signed was changed.
    void tell(const Path& place, Position at) {
        if (place.value.empty()) return;
        CardTalk& card = talk_[place.value];
        if (card.entries.empty() || card.entries.back() != at) enter(card, at);
    }

    void note_realising(const PlaceChange& status, Position at) {
        std::optional<Position>& told = talk_[card_of_place(status.place).value].unrealised;
        told = status.after == unrealised ? std::optional(at) : std::nullopt;
    }

    /// A proposal that was answered or withdrawn before is no proposal any more.
    bool accepts_open_proposal(Position at, const DialogEntry& entry) const {
        if (entry.putusan != Putusan::diterima || !counts(at)) return false;
        const DialogEntry* proposal = proposal_answered_by(entry);
        return proposal != nullptr && is_open(talk_, *proposal);
    }

    /// Every change of this card is one that was proposed.
    static bool is_as_proposed(const DialogEntry& entry, const DialogEntry& proposal,
                               const std::string& place) {
        return std::ranges::all_of(entry.changes, [&](const PlaceChange& change) {
            if (is_order(change.place) || !belongs_to(change.place, place)) return true;
            return std::ranges::any_of(proposal.proposal, [&](const PlaceChange& one) {
                return lies_in(change.place, one.place);
            });
        });
    }

    void change(CardTalk& card, Position at, const DialogEntry& entry) {
        if (card.is_agreed()) card.fell = at;
        for (auto* sides : {card.agreed, card.refused}) sides[0] = sides[1] = std::nullopt;
        forget_taken(card);
        if (!is_nobody(entry.author)) card.turn = other(pihak_of(entry.author.peran));
    }

    bool knows_all_changes(const std::string& place, Position at) const {
        const auto changes = changed_.find(place);
        return changes == changed_.end() || std::ranges::all_of(changes->second, [&](Position one) {
                   return ancestry_.knows(at, one);
               });
    }

    bool agree(CardTalk& card, const std::string& place, Pihak pihak, Position at) {
        if (!knows_all_changes(place, at)) return false;
        if (!card.agreed[index_of(pihak)]) card.agreed[index_of(pihak)] = at;
        card.refused[index_of(pihak)].reset();
        if (card.is_agreed()) card.fell.reset();
        return true;
    }

    /// Who accepts agrees, and so did who proposed it: on the other side, of this and nothing else,
    /// and knowing what stands on the card besides.
    void agree_to_proposal(CardTalk& card, const std::string& place, Position at) {
        const DialogEntry& entry = *dialog_.entries[at];
        const Position proposed = *ancestry_.position_of(entry.answers);
        const DialogEntry& proposal = *dialog_.entries[proposed];
        const Pihak speaker = pihak_of(entry.author.peran);
        const Pihak proposer = pihak_of(proposal.author.peran);
        agree(card, place, speaker, at);
        if (proposer != speaker && speakers_.is_known(proposed) &&
            knows_all_changes(place, proposed) && is_as_proposed(entry, proposal, place))
            agree(card, place, proposer, at);
        card.turn = card.is_agreed() ? std::nullopt : std::optional(other(speaker));
    }

    void say(CardTalk& card, Position at, const DialogEntry& entry) {
        const Pihak speaker = pihak_of(entry.author.peran);
        if (!entry.proposal.empty()) {
            card.open.push_back(entry.id);
            if (counts(at) && is_about(entry, entry.card.value)) take_voice(card, entry, speaker);
            card.turn = other(speaker);
            return;
        }
        const bool known = speakers_.is_known(at);  // whom the SKP does not name answers nothing
        switch (entry.jenis) {
            case JenisEntri::keputusan:
                if (entry.putusan) decide(card, at, entry, speaker);
                return;
            case JenisEntri::pertanyaan:
                card.questions.push_back(entry.id);
                card.turn = other(speaker);
                return;
            case JenisEntri::klarifikasi:
                if (known) answer_questions(card, entry, speaker);
                card.turn = other(speaker);
                return;
            case JenisEntri::usulan:
            case JenisEntri::ekspektasi:
            case JenisEntri::komitmen:
                if (known) std::erase(card.questions, entry.answers);
                card.turn = other(speaker);
                return;
            case JenisEntri::catatan:
                if (known) std::erase(card.questions, entry.answers);
                return;
        }
    }

    // Who explains something answers what the other side asked, whether or not it says which.
    void answer_questions(CardTalk& card, const DialogEntry& entry, Pihak speaker) const {
        std::erase_if(card.questions, [&](const DialogEntryId& id) {
            if (!entry.answers.empty()) return id == entry.answers;
            const DialogEntry* asked = find_entry(dialog_, id);
            return asked != nullptr && pihak_of(asked->author.peran) != speaker;
        });
    }

    void decide(CardTalk& card, Position at, const DialogEntry& entry, Pihak speaker) {
        if (!speakers_.is_known(at)) return;
        if (established_.holds_for(at)) return close(entry.answers);
        const DialogEntry* proposal = proposal_answered_by(entry);
        switch (*entry.putusan) {
            case Putusan::sepakat:
                if (!agree(card, entry.card.value, speaker, at)) {
                    card.turn = speaker;  // what it agreed to had changed elsewhere
                    return;
                }
                break;
            case Putusan::tidak_sepakat:
                card.agreed[0] = card.agreed[1] = std::nullopt;
                forget_taken(card);
                card.refused[index_of(speaker)] = at;
                break;
            case Putusan::diterima:
                if (proposal != nullptr) return accept(card, at, entry);
                agree_to_settlement(at, entry, speaker);
                break;
            case Putusan::ditolak:
                if (proposal != nullptr && is_proposal_of(entry.answers, speaker))
                    return withdraw(*proposal, speaker);
                close(entry.answers);
                break;
        }
        card.turn = card.is_agreed() ? std::nullopt : std::optional(other(speaker));
    }

    void accept(CardTalk& card, Position at, const DialogEntry& entry) {
        const bool open = accepts_open_proposal(at, entry);
        close(entry.answers);
        // Where it changed something the cards were heard already.
        if (open && entry.changes.empty() && !is_about_others(entry))
            agree_to_proposal(card, entry.card.value, at);
    }

    /// Made by whom the SKP names for this side.
    bool is_proposal_of(const DialogEntryId& proposal, Pihak pihak) const {
        const Position at = *ancestry_.position_of(proposal);
        return speakers_.is_known(at) && pihak_of(dialog_.entries[at]->author.peran) == pihak;
    }

    /// Withdrawn while the other side, apart, accepted it: then it is nobody's wish any more.
    void withdraw(const DialogEntry& proposal, Pihak speaker) {
        if (is_open(talk_, proposal))
            give_back(proposal, speaker);
        else
            take_back(proposal, speaker);
        close(proposal.id);
    }

    void take_back(const DialogEntry& proposal, Pihak speaker) {
        for (auto& [place, card] : talk_)
            if (is_about(proposal, place)) card.agreed[index_of(speaker)].reset();
    }

    /// Who proposes something else no longer agrees to what stands there.
    void take_voice(CardTalk& card, const DialogEntry& proposal, Pihak speaker) {
        taken_[proposal.id.value] = {std::exchange(card.agreed[index_of(speaker)], std::nullopt),
                                     card.turn};
    }

    /// What was taken before the card changed, or was refused, is given back no more.
    void forget_taken(const CardTalk& card) {
        for (const DialogEntryId& id : card.open) taken_.erase(id.value);
    }

    /// The card is as it was before; where the same side proposed something else meanwhile, it will
    /// be when that is withdrawn as well.
    void give_back(const DialogEntry& proposal, Pihak speaker) {
        CardTalk& card = talk_[proposal.card.value];
        const auto taken = taken_.extract(proposal.id.value);
        if (taken.empty()) return;
        const auto later = std::find_if(std::ranges::find(card.open, proposal.id) + 1,
                                        card.open.end(), [&](const DialogEntryId& id) {
                                            const DialogEntry& one = *find_entry(dialog_, id);
                                            return taken_.contains(id.value) &&
                                                   pihak_of(one.author.peran) == speaker;
                                        });
        if (later != card.open.end()) {
            taken_[later->value] = taken.mapped();
            return;
        }
        std::optional<Position>& voice = card.agreed[index_of(speaker)];
        if (!voice) voice = taken.mapped().agreed;
        if (card.is_agreed())
            card.turn.reset();
        else if (card.turn == other(speaker))
            card.turn = taken.mapped().turn;
    }

    // One side chose between two values; the other has yet to agree.
    void agree_to_settlement(Position at, const DialogEntry& entry, Pihak speaker) {
        std::set<std::string> places{entry.card.value};
        for (const PlaceChange& one : entry.changes) places.insert(card_of_place(one.place).value);
        for (const std::string& place : places) agree(talk_[place], place, speaker, at);
    }

    // A proposal that was answered, and those that it was put against.
    void close(const DialogEntryId& answered) {
        for (const DialogEntry* one = find_entry(dialog_, answered); one != nullptr;
             one = one->answers.empty() ? nullptr : find_entry(dialog_, one->answers)) {
            for (auto& [place, card] : talk_) std::erase(card.open, one->id);
            if (one->proposal.empty()) return;
        }
    }

    const DialogKinerja& dialog_;
    const Ancestry& ancestry_;
    const Speakers& speakers_;
    const Established established_;
    Talk talk_;
    std::map<std::string, Taken> taken_;  // by proposal
    std::map<std::string, std::vector<Position>> changed_;
};

}  // namespace

StatusButir CardTalk::status() const {
    if (is_agreed()) return StatusButir::disepakati;
    if (is_refused()) return StatusButir::tidak_disepakati;
    return turn ? awaiting(*turn) : StatusButir::belum_dibahas;
}

std::optional<Pihak> CardTalk::alone() const {
    if (agreed[0].has_value() == agreed[1].has_value()) return std::nullopt;
    return agreed[0] ? Pihak::pegawai : Pihak::pimpinan;
}

Path card_of_place(std::string_view place) {
    const auto until = [&](std::size_t segments) {
        std::size_t end = 0;
        for (std::size_t i = 0; i < segments && end != place.npos; ++i)
            end = place.find('/', i == 0 ? 0 : end + 1);
        return Path{std::string(place.substr(0, end))};
    };
    if (is_order(place)) {  // belongs to whatever has the list
        const std::size_t list = place.rfind('/', place.size() - 3);
        return list == place.npos ? Path{} : card_of_place(place.substr(0, list));
    }
    if (place.starts_with("rhk/")) {
        const Path rhk = until(2);
        const std::string_view rest = place.substr(rhk.value.size());
        if (rest.starts_with("/iki/")) return until(4);
        return rest.starts_with("/skema") ? until(3) : rhk;
    }
    if (place.starts_with("ekspektasi_khusus/")) return until(2);
    if (place.starts_with(dukungan)) return until(3);
    if (place.starts_with("lampiran/konsekuensi")) return until(2);
    return {};
}

Talk talk_of(const DialogKinerja& dialog, const Ancestry& ancestry, const Speakers& speakers,
             const std::vector<std::size_t>& positions) {
    Talker talker(dialog, ancestry, speakers, positions);
    for (const Position at : positions) talker.hear(at);
    return std::move(talker).talk();
}

Talk talk_of(const DialogKinerja& dialog, const Ancestry& ancestry) {
    std::vector<Position> all;
    for (Position at = 0; at < dialog.entries.size(); ++at) all.push_back(at);
    return talk_of(dialog, ancestry, Speakers(dialog, ancestry), all);
}

bool is_open(const Talk& talk, const DialogEntry& proposal) {
    const auto card = talk.find(proposal.card.value);
    return card != talk.end() &&
           std::ranges::find(card->second.open, proposal.id) != card->second.open.end();
}

bool is_decided_status(std::string_view place) {
    return place.starts_with(dukungan) && place.ends_with(of_status);
}

bool decides_every_status(const DialogKinerja& dialog) {
    return !dialog.entries.empty() && !dialog.entries.front()->perangkat.empty();
}

std::optional<std::string_view> decided_status(const CardTalk* card, std::string_view present,
                                               bool of_today) {
    using enum StatusDukungan;
    if (card == nullptr || !card->decided) {
        if (!of_today) return std::nullopt;
        return present == unrealised ? unrealised : token_of(belum_dibahas);
    }
    if (card->is_refused()) return token_of(tidak_disepakati);
    if (!card->is_agreed()) return token_of(belum_dibahas);
    const bool later = card->unrealised && *card->unrealised >= *card->agreed[0] &&
                       *card->unrealised >= *card->agreed[1];
    return later ? unrealised : token_of(disepakati);
}

}  // namespace kinerja
