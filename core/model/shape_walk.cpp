#include "core/model/shape_walk.h"

#include <map>

namespace kinerja {
namespace {

const void* inside(const Member& member, const void* owner) {
    return member.object.get(owner, member.index);
}
void* inside(const Member& member, void* owner) { return member.object.open(owner, member.index); }

const void* item_in(const Member& list, const void* owner, std::size_t at) {
    return list.list.get(owner, at);
}
void* item_in(const Member& list, void* owner, std::size_t at) { return list.list.open(owner, at); }

/// Goes down as far as the path leads. `last` is the member that was named last; of a list whose
/// item was named too, `position` is where that stands.
template <class Pointer>
struct Walk {
    MemberAt<Pointer> last;
    std::optional<std::size_t> position;

    bool go(Pointer object, std::string_view path) {
        const Shape* shape = &shape_of<Skp>();
        last.owner = object;
        for (bool more = true; more;) {
            more = path.find('/') != path.npos;
            const Member* member = shape->find(next_segment(path));
            if (member == nullptr || member->kind == MemberKind::elsewhere) return false;
            last.member = member;
            position.reset();
            if (!more) return true;
            if (member->kind == MemberKind::object) {
                last.owner = inside(*member, last.owner);
                if (last.owner == nullptr) return false;
            } else if (member->kind == MemberKind::cells) {
                last.cell = path;
                return path.find('/') == path.npos;
            } else if (member->kind == MemberKind::list) {
                more = path.find('/') != path.npos;
                const std::string_view id = next_segment(path);
                position = position_in(*member, last.owner, id);
                if (!position) return false;
                if (!more) return true;
                last.item = id;
                last.owner = item_in(*member, last.owner, *position);
            } else {
                return false;
            }
            shape = &member->shape();
        }
        return true;
    }
};

/// Items of each list, in all of one SKP.
using Counts = std::map<const Member*, std::size_t>;

void count_items(const Member& member, const void* owner, Counts& counts) {
    if (member.kind == MemberKind::object) {
        if (const void* object = member.object.get(owner, member.index))
            for (const Member& row : member.shape().members) count_items(row, object, counts);
    } else if (member.kind == MemberKind::list || member.kind == MemberKind::cells) {
        const std::size_t size = member.list.size(owner);
        counts[&member] += size;
        for (std::size_t at = 0; at < size; ++at)
            for (const Member& row : member.shape().members)
                count_items(row, member.list.get(owner, at), counts);
    }
}

template <class Pointer>
std::optional<MemberAt<Pointer>> member_below(Pointer skp, std::string_view path) {
    Walk<Pointer> walk;
    if (!walk.go(skp, path) || walk.position) return std::nullopt;
    return walk.last;
}

template <class Pointer>
std::optional<ItemAt<Pointer>> item_below(Pointer skp, std::string_view path) {
    Walk<Pointer> walk;
    if (!walk.go(skp, path) || !walk.position) return std::nullopt;
    return ItemAt<Pointer>{walk.last.member, walk.last.owner, *walk.position};
}

}  // namespace

const Member* Shape::find(std::string_view member_name) const {
    for (const Member& member : members)
        if (member.name == member_name) return &member;
    return nullptr;
}

const Member* Shape::main() const {
    for (const Member& member : members)
        if (member.said.main) return &member;
    return nullptr;
}

std::string_view next_segment(std::string_view& path) {
    const std::size_t slash = path.find('/');
    const std::string_view segment = path.substr(0, slash);
    path.remove_prefix(slash == path.npos ? path.size() : slash + 1);
    return segment;
}

std::optional<MemberAt<const void*>> member_at(const Skp& skp, std::string_view path) {
    return member_below(static_cast<const void*>(&skp), path);
}
std::optional<MemberAt<void*>> open_member(Skp& skp, std::string_view path) {
    return member_below(static_cast<void*>(&skp), path);
}

std::optional<ItemAt<const void*>> list_item_at(const Skp& skp, std::string_view path) {
    return item_below(static_cast<const void*>(&skp), path);
}
std::optional<ItemAt<void*>> open_list_item(Skp& skp, std::string_view path) {
    return item_below(static_cast<void*>(&skp), path);
}

std::optional<std::size_t> position_in(const Member& list, const void* owner, std::string_view id) {
    const Shape& shape = list.shape();
    if (shape.id == nullptr) return std::nullopt;
    for (std::size_t at = 0; at < list.list.size(owner); ++at)
        if (shape.id(list.list.get(owner, at)) == id) return at;
    return std::nullopt;
}

std::string key_of_item(const Shape& shape, const void* item) {
    if (shape.id != nullptr) return shape.id(item);
    std::string key;
    for (const Member& member : shape.members) {
        if (member.kind != MemberKind::code) continue;
        if (!key.empty()) key += '.';
        key += member.scalar.shown(item, member.index);
    }
    return key;
}

OverfullList overfull_list(const Skp& skp) {
    for (const Member& part : shape_of<Skp>().members) {
        Counts counts;
        count_items(part, &skp, counts);
        for (const auto& [list, count] : counts)
            if (count > list->said.most) return {list, &part};
    }
    return {};
}

Steps::Steps(std::string_view path) : shape_(&shape_of<Skp>()), rest_(path) {}

const Member* Steps::next() {
    has_item_ = false;
    const Member* member = shape_ && !rest_.empty() ? shape_->find(next_segment(rest_)) : nullptr;
    shape_ = nullptr;
    if (member == nullptr) return nullptr;
    const bool has_items = member->kind == MemberKind::list || member->kind == MemberKind::cells;
    if (has_items) has_item_ = !next_segment(rest_).empty();
    if (has_items || member->kind == MemberKind::object) shape_ = &member->shape();
    return member;
}

const Member* member_of_pattern(std::string_view path) {
    Steps steps(path);
    while (const Member* member = steps.next())
        if (steps.is_at_end()) return member;
    return nullptr;
}

Section section_of(std::string_view path) {
    Section section = Section::identitas;
    for (Steps steps(path); const Member* member = steps.next();)
        section = member->said.section.value_or(section);
    return section;
}

}  // namespace kinerja
