// Cards from the SKP, threads from the record.
#include "core/dialog/agenda.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "core/base/text.h"
#include "core/dialog/fold.h"
#include "core/dialog/skp_walk.h"
#include "core/model/field.h"
#include "core/model/sealed.h"
#include "core/model/shape_walk.h"
#include "core/regulation/dialog_terms.h"

namespace kinerja {
namespace {

const Path whole_skp{};

Path all_ekspektasi() { return path("ekspektasi_khusus"); }
Path all_sumber_daya() { return path("lampiran") / "sumber_daya"; }
Path konsekuensi() { return path("lampiran") / "konsekuensi"; }

class Cards {
  public:
    Cards(const Skp& skp, const Talk& talk) {
        for (const auto& [place, card] : talk)
            if (!card.entries.empty()) spoken_.insert(place);
        add(whole_skp);
        for (const Box<Rhk>& rhk : skp.rhk) add(*rhk);
        add_ekspektasi(skp);
        add_sumber_daya(skp);
        add(konsekuensi());
        add_removed();
    }

    std::vector<AgendaCard>& all() { return cards_; }

  private:
    void add(const Path& place) {
        if (!at_.emplace(place.value, cards_.size()).second) return;
        AgendaCard card;
        card.path = place;
        card.butir = butir_of(place);
        cards_.push_back(std::move(card));
    }

    void add(const Rhk& rhk) {
        add(path(rhk));
        for (const Iki& iki : rhk.iki) add(path(rhk, iki));
        add(path(rhk) / "skema");
    }

    void add_ekspektasi(const Skp& skp) {
        bool any = false;
        for (int i = 0; i < perilaku_count; ++i) {
            const Path place = path_of_ekspektasi_khusus(i);
            if (is_blank(skp.ekspektasi_khusus[static_cast<std::size_t>(i)]) &&
                !spoken_.contains(place.value))
                continue;
            add(place);
            any = true;
        }
        if (!any || spoken_.contains(all_ekspektasi().value)) add(all_ekspektasi());
    }

    void add_sumber_daya(const Skp& skp) {
        for (const DukunganSumberDaya& one : skp.lampiran.sumber_daya) add(path(one));
        if (skp.lampiran.sumber_daya.empty() || spoken_.contains(all_sumber_daya().value))
            add(all_sumber_daya());
    }

    void add_removed() {
        for (const std::string& place : spoken_) {
            if (at_.contains(place)) continue;
            add(Path{place});
            cards_.back().removed = true;
        }
    }

    std::vector<AgendaCard> cards_;
    std::map<std::string, std::size_t> at_;
    std::set<std::string> spoken_;
};

/// Conflicts that await a choice, by card.
std::set<std::string> differing_cards(const DialogKinerja& dialog, const Ancestry& ancestry) {
    std::set<std::string> cards;
    if (ancestry.is_linear()) return cards;
    const std::vector<DialogConflict> conflicts = fold(dialog, ancestry).conflicts;
    if (conflicts.empty()) return cards;
    const StatusSkp status = walk(dialog, ancestry).status;
    for (const DialogConflict& one : conflicts)
        if (awaits_choice(one, status)) cards.insert(card_of_place(one.place).value);
    return cards;
}

std::vector<Path> fields_of_ekspektasi() {
    std::vector<Path> all;
    for (int i = 0; i < perilaku_count; ++i) all.push_back(path_of_ekspektasi_khusus(i));
    return all;
}

/// Every field of what the card is about, but for what the form has no place for, and the part of
/// the form in which a RHK stands.
bool is_proposed(const Skp& skp, ButirDialog butir, const Member& row) {
    const SkpForm& form = form_of(skp);
    if (butir == ButirDialog::rhk && row.said.groups) return false;
    if (row.name == "rhk_pimpinan") return has_place(form.rhk_pimpinan);
    if (row.name == "sasaran") return !has_place(form.rhk_pimpinan) && !skp.sasaran.empty();
    if (row.name == "perspektif") return has_place(form.perspektif);
    if (row.name == "aspek") return has_place(form.aspek);
    return true;
}

}  // namespace

std::optional<ButirDialog> butir_of(const Path& card) {
    const std::string_view place = card.value;
    if (place.empty()) return std::nullopt;
    if (place.starts_with("ekspektasi_khusus")) return ButirDialog::ekspektasi_khusus;
    if (place.starts_with("lampiran/sumber_daya")) return ButirDialog::sumber_daya;
    if (place.starts_with("lampiran/konsekuensi")) return ButirDialog::konsekuensi;
    if (!place.starts_with("rhk/")) return std::nullopt;
    if (place.ends_with("/skema")) return ButirDialog::skema;
    return place.find("/iki/") == place.npos ? ButirDialog::rhk : ButirDialog::iki;
}

bool awaits_choice(const DialogConflict& conflict, StatusSkp status) {
    return !conflict.decided && !(is_locked(status) && is_sealed(conflict.place));
}

Heard heard_in(const DialogKinerja& dialog, const Ancestry& ancestry) {
    return {talk_of(dialog, ancestry), differing_cards(dialog, ancestry)};
}

std::vector<AgendaCard> agenda(const Skp& skp, const Heard& heard) {
    Cards cards(skp, heard.talk);
    for (AgendaCard& card : cards.all()) {
        const auto talk = heard.talk.find(card.path.value);
        if (talk != heard.talk.end()) static_cast<CardTalk&>(card) = talk->second;
        card.state =
            heard.differing.contains(card.path.value) ? StatusButir::berbeda : card.status();
    }
    return std::move(cards.all());
}

std::vector<AgendaCard> agenda(const Skp& skp) {
    return agenda(skp, heard_in(*skp.dialog, Ancestry(*skp.dialog)));
}

const AgendaCard* card_of(const std::vector<AgendaCard>& cards, const Path& place) {
    const AgendaCard* best = nullptr;
    for (const AgendaCard& card : cards) {
        if (card.path.value.empty() || !card.path.holds(place)) continue;
        if (best == nullptr || card.path.value.size() > best->path.value.size()) best = &card;
    }
    return best;
}

bool is_changed_for(const DialogKinerja& dialog, const AgendaCard& card, Pihak side) {
    const auto is_mine = [&](const Box<DialogEntry>& entry) {
        return pihak_of(entry->author.peran) == side;
    };
    const auto first = std::ranges::find_if(dialog.entries, is_mine);
    const auto begin = static_cast<std::size_t>(first - dialog.entries.begin());
    bool changed = false;
    for (const std::size_t at : card.entries) {
        const Box<DialogEntry>& entry = dialog.entries[at];
        if (is_mine(entry))
            changed = false;
        else if (at > begin && !entry->changes.empty() && !entry->putusan)
            changed = true;
    }
    return changed;
}

std::vector<Path> fields_of(const Skp& skp, const AgendaCard& card) {
    if (!card.butir || card.removed) return {};
    if (card.butir == ButirDialog::ekspektasi_khusus)
        return card.path == all_ekspektasi() ? fields_of_ekspektasi() : std::vector{card.path};
    const Member* member = member_of_pattern(card.path.value);
    if (member == nullptr || member->shape == nullptr) return {};
    std::vector<Path> fields;
    for (const Member& row : member->shape().members)
        if (row.is_field() && is_proposed(skp, *card.butir, row) &&
            read_field(skp, card.path / row.name))
            fields.push_back(card.path / row.name);
    return fields;
}

}  // namespace kinerja
