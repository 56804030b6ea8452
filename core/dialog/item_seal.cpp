// What a seal covers: each value as it stands in a file, under its address, in their order.
#include "core/dialog/item_seal.h"

#include <map>

#include "core/base/sha256.h"
#include "core/dialog/registers.h"
#include "core/dialog/seal.h"
#include "core/model/shape_walk.h"

namespace kinerja {
namespace {

using Values = std::map<std::string, std::string>;

void collect(const Shape& shape, const void* object, const std::string& where, Values& values) {
    for (const Member& member : shape.members) {
        const std::string name = where + std::string(member.name);
        if (member.kind == MemberKind::list) {
            for (std::size_t at = 0; at < member.list.size(object); ++at) {
                const void* item = member.list.get(object, at);
                collect(member.shape(), item, name + "/" + key_of_item(member.shape(), item) + "/",
                        values);
            }
            continue;
        }
        if (!member.is_scalar()) continue;
        const std::string_view value = member.scalar.shown(object, member.index);
        const bool flag = member.kind == MemberKind::flag;
        if (value.empty() || (flag && value != "ya")) continue;
        values[name] = flag ? "true" : as_json(value);
    }
    if (shape.extras != nullptr)
        for (const auto& [name, value] : shape.extras(object)) values[where + name] = value;
}

template <class T>
std::string seal_of_any(T item) {
    item.segel.clear();
    Values values;
    collect(shape_of<T>(), &item, {}, values);
    std::string bytes;
    append_counted(bytes, item.id.value);
    for (const auto& [name, value] : values) {
        append_counted(bytes, name);
        append_counted(bytes, value);
    }
    return sha256_hex(bytes);
}

}  // namespace

std::string seal_of(const UmpanBalik& item) { return seal_of_any(item); }
std::string seal_of(const Evaluasi& item) { return seal_of_any(item); }

}  // namespace kinerja
