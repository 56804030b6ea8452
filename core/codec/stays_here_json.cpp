// A file that this version does not understand as a whole: only what is known to stay on a device
// is exchanged in it.
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

#include "core/codec/guarded_json.h"
#include "core/codec/skp_json.h"
#include "core/codec/skp_members.h"

namespace kinerja {
namespace {

JsonValue* member_of(JsonValue& object, std::string_view name) {
    for (std::size_t at = 0; at < object.names.size(); ++at)
        if (object.names[at] == name) return &object.items[at];
    return nullptr;
}

void take_out(JsonValue& object, std::string_view name) {
    for (std::size_t at = object.names.size(); at-- > 0;) {
        if (object.names[at] != name) continue;
        object.names.erase(object.names.begin() + static_cast<std::ptrdiff_t>(at));
        object.items.erase(object.items.begin() + static_cast<std::ptrdiff_t>(at));
    }
}

bool is_unsealed(const JsonValue& item) {
    const JsonValue* seal = item.find("segel");
    return seal == nullptr || !seal->is(JsonValue::Kind::text) || seal->text.empty();
}

/// Umpan balik that nobody sealed: out of the file, and those of `own` into it.
void exchange_unsealed(JsonValue& skp, const JsonValue& own) {
    constexpr std::string_view name = "umpan_balik";
    JsonValue* there = member_of(skp, name);
    if (there != nullptr && !there->is(JsonValue::Kind::array)) return;
    if (there != nullptr) std::erase_if(there->items, is_unsealed);
    const JsonValue* here = own.find(name);
    if (here == nullptr) return;
    if (there == nullptr) {
        skp.add(name, json_array());
        there = member_of(skp, name);
    }
    std::ranges::copy_if(here->items, std::back_inserter(there->items), is_unsealed);
}

}  // namespace

std::string with_what_stays_here(std::string_view bytes, const Skp& from) {
    Result<JsonValue> parsed = parse_json(bytes);
    if (!parsed) return std::string(bytes);
    JsonValue file = std::move(parsed).value();
    JsonValue* skp = member_of(file, "skp");
    if (skp == nullptr || !skp->is(JsonValue::Kind::object)) return std::string(bytes);
    const JsonValue own = json_of_skp(from);
    for (const Member& member : shape_of<Skp>().members) {
        if (!member.said.stays_here) continue;
        take_out(*skp, member.name);
        if (const JsonValue* value = own.find(member.name)) skp->add(member.name, *value);
    }
    exchange_unsealed(*skp, own);
    return pretty_text(file);
}

}  // namespace kinerja
