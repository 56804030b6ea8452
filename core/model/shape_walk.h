// Walks over an SKP by the rows of its shapes (core/model/member.h): down one Path, or over every
// value. What is special about a member stands in its row, never here.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/member.h"
#include "core/model/skp.h"

namespace kinerja {

/// One member of one object of an SKP, good as long as the SKP is. Pointer is `const void*`, or
/// `void*` where the boxes on the way have been opened for changing.
template <class Pointer>
struct MemberAt {
    const Member* member = nullptr;
    Pointer owner = nullptr;
    std::string_view item{};  // id of the innermost item on the way; empty when there is none
    std::string_view cell{};  // "r1.i2", of a cell of the matrix
};

/// Where this Path leads; empty when it names nothing of this SKP. A cell of the matrix is there as
/// soon as its person is. Takes time linear in the lists on the way.
std::optional<MemberAt<const void*>> member_at(const Skp& skp, std::string_view path);
std::optional<MemberAt<void*>> open_member(Skp& skp, std::string_view path);

/// The list that a Path to an item names, and where the item stands in it.
template <class Pointer>
struct ItemAt {
    const Member* list = nullptr;
    Pointer owner = nullptr;
    std::size_t at = 0;

    const Shape& shape() const { return list->shape(); }
};
std::optional<ItemAt<const void*>> list_item_at(const Skp& skp, std::string_view path);
std::optional<ItemAt<void*>> open_list_item(Skp& skp, std::string_view path);

/// Where the item with this id stands.
std::optional<std::size_t> position_in(const Member& list, const void* owner, std::string_view id);

/// What names an item of a list, or a result of the matrix: its id, or "r1.i2".
std::string key_of_item(const Shape& shape, const void* item);

/// The first list of which the SKP holds more than `most` in all, and in which part of the SKP it
/// lies; both null when there is none.
struct OverfullList {
    const Member* list = nullptr;
    const Member* part = nullptr;
};
OverfullList overfull_list(const Skp& skp);

/// Goes down the rows along a Path or a pattern ("rhk/*/iki"), one member at a time, in whatever
/// SKP: ids are passed over.
///   for (Steps steps(path); const Member* member = steps.next();) ...
class Steps {
  public:
    explicit Steps(std::string_view path);

    /// The next member; null behind the last one, and where the path names none.
    const Member* next();
    /// Whether an item of the member that next() gave is named as well.
    bool has_item() const { return has_item_; }
    /// Whether the member that next() gave is what the whole path names.
    bool is_at_end() const { return rest_.empty(); }

  private:
    const Shape* shape_;
    std::string_view rest_;
    bool has_item_ = false;
};

/// The member that a Path or a pattern names; null when there is none.
const Member* member_of_pattern(std::string_view path);

/// Where this Path is filled in; what names nothing, with the identity.
Section section_of(std::string_view path);

/// The path without its first segment, which `segment` then is.
std::string_view next_segment(std::string_view& path);

/// Calls visit(where, member, owner) for every value below an object, in the order of the rows;
/// `where` is the address of the object and grows and shrinks on the way.
template <class Visit>
void each_value(const Shape& shape, const void* object, std::string& where, Visit&& visit);

/// The same for one member of it.
template <class Visit>
void each_value_in(const Member& member, const void* owner, std::string& where, Visit&& visit) {
    const std::size_t size = where.size();
    if (size > 0) where += '/';
    where += member.name;
    if (member.is_scalar()) {
        visit(where, member, owner);
    } else if (member.kind == MemberKind::object) {
        if (const void* object = member.object.get(owner, member.index))
            each_value(member.shape(), object, where, visit);
    } else if (member.kind == MemberKind::list || member.kind == MemberKind::cells) {
        const Shape& shape = member.shape();
        const std::size_t of_list = where.size();
        for (std::size_t at = 0; at < member.list.size(owner); ++at) {
            const void* item = member.list.get(owner, at);
            where += '/';
            where += key_of_item(shape, item);
            if (member.kind == MemberKind::cells)
                visit(where, shape.members.back(), item);
            else
                each_value(shape, item, where, visit);
            where.resize(of_list);
        }
    }
    where.resize(size);
}

template <class Visit>
void each_value(const Shape& shape, const void* object, std::string& where, Visit&& visit) {
    for (const Member& member : shape.members) each_value_in(member, object, where, visit);
}

}  // namespace kinerja
