// Comparing and sealing registers.
#include "core/dialog/registers.h"

#include <algorithm>

#include "core/base/sha256.h"

namespace kinerja {
namespace {

constexpr std::string_view never_sealed[] = {"pertemuan/", "jadwal/", "matriks/", "pkps/"};

bool starts_with_any(std::string_view place) {
    return std::ranges::any_of(never_sealed,
                               [&](std::string_view one) { return place.starts_with(one); });
}

bool contains(std::string_view place, std::string_view part) {
    return place.find(part) != place.npos;
}

}  // namespace

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

bool is_sealed(std::string_view place) {
    if (starts_with_any(place) || place == "profil") return false;
    if (contains(place, "/rencana_aksi/") || contains(place, "/manual/")) return false;
    return !(place.starts_with("lampiran/sumber_daya/") && place.ends_with("/status"));
}

std::string content_seal(const Registers& registers) {
    std::string sealed;
    for (const auto& [place, value] : registers) {
        if (!is_sealed(place)) continue;
        append_counted(sealed, place);
        append_counted(sealed, value);
    }
    return sha256_hex(sealed);
}

}  // namespace kinerja
