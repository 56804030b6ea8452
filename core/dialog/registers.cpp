// Comparing and sealing registers.
#include "core/dialog/registers.h"

#include <algorithm>

#include "core/base/sha256.h"
#include "core/model/renamed.h"
#include "core/model/sealed.h"

namespace kinerja {
void append_counted(std::string& out, std::string_view text) {
    out.append(std::to_string(text.size())).append(1, ':').append(text);
}

bool is_order(std::string_view place) { return place.ends_with("/#"); }

std::vector<std::string_view> ids_in_order(std::string_view order) {
    std::vector<std::string_view> ids;
    while (!order.empty()) {
        const std::size_t blank = order.find(' ');
        ids.push_back(order.substr(0, blank));
        order.remove_prefix(blank == order.npos ? order.size() : blank + 1);
    }
    return ids;
}

bool moves_items(const PlaceChange& change) {
    if (!is_order(change.place) || !change.before || !change.after) return false;
    return std::ranges::is_permutation(ids_in_order(*change.before), ids_in_order(*change.after));
}

std::vector<std::string_view> settled_ids(std::string_view order,
                                          std::set<std::string_view> there) {
    std::vector<std::string_view> ids;
    for (const std::string_view id : ids_in_order(order))
        if (there.erase(id) > 0) ids.push_back(id);
    ids.insert(ids.end(), there.begin(), there.end());
    return ids;
}

std::vector<PlaceChange> difference(const Registers& before, const Registers& after) {
    std::vector<PlaceChange> changes;
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        const bool gone = now == after.end() || (old != before.end() && old->first < now->first);
        const bool fresh = old == before.end() || (now != after.end() && now->first < old->first);
        if (gone) {
            changes.push_back({old->first, old->second, std::nullopt});
            ++old;
        } else if (fresh) {
            changes.push_back({now->first, std::nullopt, now->second});
            ++now;
        } else {
            if (old->second != now->second)
                changes.push_back({now->first, old->second, now->second});
            ++old;
            ++now;
        }
    }
    return changes;
}

std::string content_seal(const Registers& registers) {
    Registers under_first_names;
    for (const auto& [place, value] : registers)
        if (is_sealed(place)) under_first_names.emplace(address_in_seals(place), value);
    std::string sealed;
    for (const auto& [place, value] : under_first_names) {
        append_counted(sealed, place);
        append_counted(sealed, value);
    }
    return sha256_hex(sealed);
}

}  // namespace kinerja
