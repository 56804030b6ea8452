// Down the rows of a shape.
#include "core/edit/clean_texts.h"

#include <string>
#include <string_view>

#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/model/field.h"
#include "core/model/shape_walk.h"

namespace kinerja {
namespace {

Refusal clean_text(const Member& member, void* owner, const Path& where) {
    const std::string_view text = member.scalar.shown(owner, member.index);
    if (text.size() > max_text_length)
        return Error{ErrorCode::too_large, where.value, "Teks di baris ini terlalu panjang."};
    const std::string cleaned = clean_typed(text);
    if (cleaned != text) member.scalar.put(owner, member.index, cleaned);
    return done;
}

Refusal clean_list(const Member& member, void* owner, const Path& where) {
    const Shape& shape = member.shape();
    for (std::size_t at = 0; at < member.list.size(owner); ++at) {
        void* item = member.list.open(owner, at);
        if (Refusal refusal =
                clean_texts(shape, item, where / member.name / key_of_item(shape, item)))
            return refusal;
    }
    return done;
}

}  // namespace

Refusal clean_texts(const Shape& shape, void* object, const Path& where) {
    for (const Member& member : shape.members) {
        Refusal refusal = done;
        if (member.kind == MemberKind::text)
            refusal = clean_text(member, object, where);
        else if (member.kind == MemberKind::list)
            refusal = clean_list(member, object, where);
        else if (member.kind == MemberKind::object && member.object.get(object, member.index))
            refusal = clean_texts(member.shape(), member.object.open(object, member.index), where);
        if (refusal) return refusal;
    }
    return done;
}

}  // namespace kinerja
