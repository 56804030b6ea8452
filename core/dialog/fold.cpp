// Changes of all entries over one another, in the order of the record.
#include "core/dialog/fold.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "core/dialog/seal.h"
#include "core/dialog/talk.h"
#include "core/model/renamed.h"

namespace kinerja {
namespace {

using Position = std::size_t;

std::string_view view_of(const std::optional<std::string>& text) {
    return text ? std::string_view(*text) : std::string_view();
}

bool holds(const std::vector<std::string_view>& ids, std::string_view id) {
    return std::ranges::find(ids, id) != ids.end();
}

/// The order that was asked for, and behind it what its author could not know of.
std::string merged_order(const std::string& present, const PlaceChange& change) {
    std::string order = change.after.value_or("");
    const std::vector<std::string_view> asked = ids_in_order(view_of(change.after));
    const std::vector<std::string_view> known = ids_in_order(view_of(change.before));
    for (const std::string_view id : ids_in_order(present)) {
        if (holds(asked, id) || holds(known, id)) continue;
        if (!order.empty()) order += ' ';
        order += id;
    }
    return order;
}

bool is_item(const Registers::value_type& one, std::string_view list) {
    return one.second == is_there && one.first.find('/', list.size()) == std::string::npos;
}

/// What is left of an order when people added, moved and removed apart. So an order follows from
/// the entries, and nobody has to put on record what merging made of it. `list` ends in a slash.
std::string settled_order(const Registers& registers, const std::string& list) {
    std::set<std::string_view> there;
    for (auto one = registers.lower_bound(list);
         one != registers.end() && one->first.starts_with(list); ++one)
        if (is_item(*one, list)) there.insert(std::string_view(one->first).substr(list.size()));
    const auto asked = registers.find(list + "#");
    const std::string_view order = asked == registers.end() ? "" : std::string_view(asked->second);
    std::string ids;
    for (const std::string_view id : settled_ids(order, std::move(there)))
        ids.append(ids.empty() ? "" : " ").append(id);
    return ids;
}

bool removes_item(const PlaceChange& change) {
    return change.before && *change.before == is_there && !change.after;
}

class Folder {
  public:
    Folder(const DialogKinerja& dialog, const Ancestry& ancestry, std::vector<Position> positions)
        : dialog_(dialog), ancestry_(ancestry), positions_(std::move(positions)) {
        if (!ancestry_.is_linear()) find_kept_items();
    }

    Folded run() && {
        for (const Position at : positions_)
            for (const PlaceChange& change : entry(at).changes)
                if (!is_void(at, change.place)) take(at, change);
        mark_decided();
        Folded folded;
        for (auto& [place, slot] : slots_)
            if (slot.value) folded.registers.emplace(place, std::move(*slot.value));
        if (!ancestry_.is_linear()) settle_orders(folded.registers);
        decide_dukungan(folded.registers);
        folded.conflicts = std::move(conflicts_);
        return folded;
    }

  private:
    struct Slot {
        std::optional<std::string> value;
        Position writer = 0;
        bool written = false;
    };

    const DialogEntry& entry(Position at) const { return *dialog_.entries[at]; }

    void take(Position at, const PlaceChange& change) {
        Slot& slot = slots_[change.place];
        if (is_order(change.place)) {
            std::string order = merged_order(slot.value.value_or(""), change);
            slot.value = order.empty() ? std::nullopt : std::optional(std::move(order));
            return;
        }
        const bool conflict = slot.written && slot.value != change.after && slot.writer != at &&
                              !ancestry_.knows(at, slot.writer);
        if (conflict) {
            note(change.place, slot.writer, at, slot.value, change.after);
            if (!change.after) return;  // words stay
        }
        slot.value = change.after;
        slot.writer = at;
        slot.written = true;
    }

    void settle_orders(Registers& registers) const {
        for (const auto& [place, slot] : slots_) {
            if (!is_order(place)) continue;
            std::string order = settled_order(registers, place.substr(0, place.size() - 1));
            if (order.empty())
                registers.erase(place);
            else
                registers[place] = std::move(order);
        }
    }

    /// What became of a dukungan follows from what both sides decided about it, and from nothing
    /// else since there are marked devices.
    void decide_dukungan(Registers& registers) const {
        const bool any = std::ranges::any_of(positions_, [&](Position at) {
            return entry(at).putusan && !entry(at).perangkat.empty();
        });
        const bool of_today = decides_every_status(dialog_);
        if (!any && !of_today) return;
        Talk talk;
        if (any) talk = talk_of(dialog_, ancestry_, Speakers(dialog_, ancestry_), positions_);
        for (auto& [place, status] : registers) {
            if (!is_decided_status(place)) continue;
            const auto card = talk.find(card_of_place(place).value);
            const CardTalk* about = card == talk.end() ? nullptr : &card->second;
            if (const auto decided = decided_status(about, status, of_today)) status = *decided;
        }
    }

    void note(const std::string& place, Position first, Position second,
              std::optional<std::string> first_value, std::optional<std::string> second_value) {
        DialogConflict conflict;
        conflict.place = place;
        conflict.first = entry(first).id;
        conflict.second = entry(second).id;
        conflict.first_value = std::move(first_value);
        conflict.second_value = std::move(second_value);
        conflict.id =
            id_from(conflict.first.value + conflict.second.value + address_in_seals(place));
        conflicts_.push_back(std::move(conflict));
    }

    // An item that one person removed while another, apart, wrote in it, stays whole.
    void find_kept_items() {
        for (const Position at : positions_)
            for (const PlaceChange& change : entry(at).changes)
                if (removes_item(change)) look_for_writers(at, change.place);
    }

    void look_for_writers(Position remover, const std::string& item) {
        for (const Position at : positions_) {
            if (at == remover || !ancestry_.apart(at, remover)) continue;
            for (const PlaceChange& change : entry(at).changes) {
                if (!change.after || is_order(change.place) || !lies_in(change.place, item))
                    continue;
                if (void_.insert({remover, item}).second)
                    note(item, remover, at, std::nullopt, std::string(is_there));
                return;
            }
        }
    }

    bool is_void(Position at, std::string_view place) const {
        for (auto one = void_.lower_bound({at, {}}); one != void_.end() && one->first == at; ++one)
            if (lies_in(place, one->second)) return true;
        return false;
    }

    void mark_decided() {
        for (DialogConflict& conflict : conflicts_) {
            const Position first = *ancestry_.position_of(conflict.first);
            const Position second = *ancestry_.position_of(conflict.second);
            conflict.decided = std::ranges::any_of(positions_, [&](Position at) {
                if (entry(at).answers == conflict.id) return true;
                if (at == first || at == second || !ancestry_.knows(at, first) ||
                    !ancestry_.knows(at, second))
                    return false;
                return std::ranges::any_of(entry(at).changes, [&](const PlaceChange& change) {
                    return change.place == conflict.place;
                });
            });
        }
    }

    const DialogKinerja& dialog_;
    const Ancestry& ancestry_;
    std::vector<Position> positions_;
    std::map<std::string, Slot, std::less<>> slots_;
    std::set<std::pair<Position, std::string>> void_;  // removals that do not hold
    std::vector<DialogConflict> conflicts_;
};

}  // namespace

Folded fold(const DialogKinerja& dialog, const Ancestry& ancestry) {
    std::vector<Position> all;
    for (Position at = 0; at < dialog.entries.size(); ++at) all.push_back(at);
    return Folder(dialog, ancestry, std::move(all)).run();
}

Folded fold_until(const DialogKinerja& dialog, const Ancestry& ancestry, std::size_t position) {
    std::vector<Position> known;
    for (Position at = 0; at <= position; ++at)
        if (ancestry.knows(position, at)) known.push_back(at);
    return Folder(dialog, ancestry, std::move(known)).run();
}

}  // namespace kinerja
