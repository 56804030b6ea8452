// From a path back to its rows.
#include "core/rules/item.h"

#include <string>

namespace kinerja {

Item item_at(const Skp& skp, const Path& path) {
    const std::vector<std::string_view> parts = segments(path);
    Item item;
    if (parts.size() < 2 || parts[0] != "rhk") return item;
    item.rhk = find_rhk(skp, RhkId{std::string(parts[1])});
    if (!item.rhk || parts.size() < 4 || parts[2] != "iki") return item;
    for (const Iki& iki : item.rhk->iki)
        if (iki.id.value == parts[3]) item.iki = &iki;
    return item;
}

}  // namespace kinerja
