#include "core/model/sealed.h"

#include "core/model/shape_walk.h"

namespace kinerja {
namespace {

bool same(const Shape& shape, const void* one, const void* other);

bool same_object(const Member& member, const void* one, const void* other) {
    const void* left = member.object.get(one, member.index);
    const void* right = member.object.get(other, member.index);
    if (left == nullptr || right == nullptr) return left == right;
    return same(member.shape(), left, right);
}

bool same_list(const Member& member, const void* one, const void* other) {
    const std::size_t size = member.list.size(one);
    if (member.list.size(other) != size) return false;
    const Shape& shape = member.shape();
    for (std::size_t at = 0; at < size; ++at) {
        const void* left = member.list.get(one, at);
        const void* right = member.list.get(other, at);
        if (left == right) continue;
        if (key_of_item(shape, left) != key_of_item(shape, right)) return false;
        if (!same(shape, left, right)) return false;
    }
    return true;
}

bool same_member(const Member& member, const void* one, const void* other) {
    switch (member.kind) {
        case MemberKind::object:
            return same_object(member, one, other);
        case MemberKind::list:
        case MemberKind::cells:
            return same_list(member, one, other);
        case MemberKind::derived:
        case MemberKind::elsewhere:
        case MemberKind::number:
        case MemberKind::codes:
        case MemberKind::changes:
            return true;  // of the record, which is no content
        default:
            return member.scalar.shown(one, member.index) ==
                   member.scalar.shown(other, member.index);
    }
}

bool same(const Shape& shape, const void* one, const void* other) {
    if (one == other && shape.extras != nullptr) return true;
    for (const Member& member : shape.members)
        if (member.sealed == Sealed::yes && !same_member(member, one, other)) return false;
    return shape.extras == nullptr || shape.extras(one) == shape.extras(other);
}

}  // namespace

bool is_sealed(std::string_view address) {
    if (address.ends_with('?')) address.remove_suffix(1);
    for (Steps steps(address); const Member* member = steps.next();)
        if (member->sealed == Sealed::no) return false;
    return true;
}

bool same_sealed_part(const Skp& one, const Skp& other) {
    return same(shape_of<Skp>(), &one, &other);
}

}  // namespace kinerja
