// One bit set for each entry; none while the record is a single line, which it is as long as one
// person writes and then the other.
#include "core/dialog/ancestry.h"

#include <algorithm>
#include <numeric>

namespace kinerja {
namespace {

constexpr std::size_t bits = 64;

bool is_one_line(const DialogKinerja& dialog) {
    for (std::size_t at = 0; at < dialog.entries.size(); ++at) {
        const std::vector<DialogEntryId>& parents = dialog.entries[at]->parents;
        if (at == 0 ? !parents.empty()
                    : parents.size() != 1 || parents[0] != dialog.entries[at - 1]->id)
            return false;
    }
    return true;
}

}  // namespace

Ancestry::Ancestry(const DialogKinerja& dialog) : dialog_(&dialog) {
    const std::size_t count = dialog.entries.size();
    if (is_one_line(dialog)) return;
    by_id_.resize(count);
    std::iota(by_id_.begin(), by_id_.end(), std::size_t{0});
    std::ranges::sort(
        by_id_, {}, [&](std::size_t at) -> const auto& { return dialog.entries[at]->id; });
    known_.assign(count, std::vector<std::uint64_t>((count + bits - 1) / bits));
    for (std::size_t at = 0; at < count; ++at) {
        known_[at][at / bits] |= std::uint64_t{1} << (at % bits);
        for (const DialogEntryId& id : dialog.entries[at]->parents) {
            const std::optional<std::size_t> parent = position_of(id);
            if (!parent || *parent >= at) continue;  // sorted by order: parents stand before
            for (std::size_t word = 0; word < known_[at].size(); ++word)
                known_[at][word] |= known_[*parent][word];
        }
    }
}

bool Ancestry::knows(std::size_t later, std::size_t earlier) const {
    if (is_linear()) return earlier <= later;
    return (known_[later][earlier / bits] >> (earlier % bits) & 1) != 0;
}

std::optional<std::size_t> Ancestry::position_of(const DialogEntryId& id) const {
    if (is_linear()) {
        for (std::size_t at = 0; at < dialog_->entries.size(); ++at)
            if (dialog_->entries[at]->id == id) return at;
        return std::nullopt;
    }
    const auto id_at = [&](std::size_t at) -> const auto& { return dialog_->entries[at]->id; };
    const auto found = std::ranges::lower_bound(by_id_, id, {}, id_at);
    if (found == by_id_.end() || id_at(*found) != id) return std::nullopt;
    return *found;
}

DialogKinerja record_until(const DialogKinerja& dialog, const Ancestry& ancestry,
                           std::size_t position) {
    DialogKinerja known;
    known.extras = dialog.extras;
    for (std::size_t at = 0; at <= position && at < dialog.entries.size(); ++at)
        if (ancestry.knows(position, at)) known.entries.push_back(dialog.entries[at]);
    return known;
}

}  // namespace kinerja
