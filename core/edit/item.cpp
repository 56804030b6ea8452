// Everything that these know of a list they read in its row.
#include "core/edit/item.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "core/base/decimal.h"
#include "core/edit/change.h"
#include "core/edit/pkps.h"
#include "core/edit/set_field.h"
#include "core/model/field.h"
#include "core/model/shape_walk.h"

namespace kinerja {
namespace {

// --- In words ------------------------------------------------------------------------------------

bool is_upper(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= 'A' && text[at] <= 'Z';
}

/// As within a sentence: "Sasaran" becomes "sasaran", "RHK" stays.
std::string within_a_sentence(std::string_view name) {
    std::string words(name);
    if (is_upper(name, 0) && !is_upper(name, 1)) words[0] = static_cast<char>(words[0] - 'A' + 'a');
    return words;
}
std::string at_its_beginning(std::string_view name) {
    std::string words(name);
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
        words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

std::string_view name_of_items(const Path& list) {
    const Member* member = member_of_pattern(list.value);
    return member && member->shape ? member->shape().item : "baris";
}

/// "penambahan RHK", "penghapusan pegawai dari matriks".
std::string words_for(const About& about, const Path& list, std::string_view preposition) {
    std::string words(about.label);
    words.append(1, ' ').append(within_a_sentence(name_of_items(list)));
    std::string_view below = list.value;
    const Member* part = shape_of<Skp>().find(next_segment(below));
    if (part && !below.empty() && part->said.names_fields)
        words.append(preposition).append(within_a_sentence(part->said.label));
    return words;
}

// --- Refusals ------------------------------------------------------------------------------------

Error no_such_item(const Path& item) {
    return {ErrorCode::not_found, item.value,
            at_its_beginning(name_of_items(list_of(item))) + " ini tidak ada dalam SKP."};
}

/// Not every list is changed item by item.
Refusal refuse_list(const Skp& skp, const Member& list, const Path& item) {
    if (list.said.own_commands)
        return Error{ErrorCode::bad_value, item.value, "Daftar ini tidak diubah baris demi baris."};
    return refuse_locked_plan(skp, item);
}

// --- Steps ---------------------------------------------------------------------------------------

/// What named the item names nothing now, unless it outlives it.
Refusal let_go(Skp& skp, const Path& list, std::string_view id) {
    std::vector<Path> links;
    std::string where;
    const auto look = [&](const std::string& at, const Member& member, const void* owner) {
        const LinkTo& link = member.said.link;
        if (member.kind == MemberKind::link && !link.outlives && link.list == list.value &&
            member.scalar.shown(owner, member.index) == id)
            links.push_back({at});
    };
    each_value(shape_of<Skp>(), &skp, where, look);
    for (const Path& link : links)
        if (Refusal refusal = write_field(skp, link, "")) return refusal;
    return done;
}

/// What items have in common among which one is moved; empty where a list has no groups.
std::string group_of(const Shape& shape, const void* item) {
    std::string group;
    for (const Member& member : shape.members)
        if (member.said.groups) group.append(member.scalar.shown(item, member.index));
    return group;
}

/// The nearest item of the same group in this direction; the item itself at the end.
std::size_t neighbour_of(const ItemAt<const void*>& place, int step) {
    const auto group_at = [&](std::ptrdiff_t at) {
        return group_of(place.shape(),
                        place.list->list.get(place.owner, static_cast<std::size_t>(at)));
    };
    const auto own = static_cast<std::ptrdiff_t>(place.at);
    const auto size = static_cast<std::ptrdiff_t>(place.list->list.size(place.owner));
    const std::ptrdiff_t by = step < 0 ? -1 : 1;
    for (std::ptrdiff_t at = own + by; step != 0 && at >= 0 && at < size; at += by)
        if (group_at(at) == group_at(own)) return static_cast<std::size_t>(at);
    return place.at;
}

void swap_items(const ItemAt<void*>& place, std::size_t other) {
    const std::size_t first = std::min(place.at, other), second = std::max(place.at, other);
    place.list->list.move(place.owner, second, first);
    place.list->list.move(place.owner, first + 1, second);
}

/// Items of one kind stand together: behind the last of its own, or in front of the first of a
/// kind that comes later.
std::size_t end_of_kind(const ListAccess& list, const void* owner, const Member& kind) {
    const std::size_t last = list.size(owner) - 1;  // the new one
    const auto order_at = [&](std::size_t at) {
        const auto token = kind.scalar.shown(list.get(owner, at), kind.index);
        return std::ranges::find(kind.choices(), token, &Term::token) - kind.choices().begin();
    };
    for (std::size_t at = last; at > 0; --at)
        if (order_at(at - 1) == order_at(last)) return at;
    for (std::size_t at = 0; at < last; ++at)
        if (order_at(at) > order_at(last)) return at;
    return last;
}

void put_with_its_kind(const Member& list, void* owner) {
    for (const Member& member : list.shape().members)
        if (member.said.groups && member.kind == MemberKind::choice)
            list.list.move(owner, list.list.size(owner) - 1, end_of_kind(list.list, owner, member));
}

/// What an item is about is said when it is made: nobody fills an address in.
bool put_address(Skp& skp, const Path& field, const std::string& value) {
    const auto place = member_at(skp, field.value);
    if (!place || place->member->kind != MemberKind::address) return false;
    const auto open = open_member(skp, field.value);
    open->member->scalar.put(open->owner, open->member->index, value);
    return true;
}

/// A link of a new item leads to something that is there.
Refusal fill(Skp& skp, const Path& field, const std::string& value) {
    if (put_address(skp, field, value)) return done;
    Refusal refusal = change(skp, SetField{field, value});
    const FieldSpec* spec = refusal ? field_spec(field) : nullptr;
    if (spec && !spec->link.list.empty() && !spec->link.outlives)
        refusal->code = ErrorCode::not_found;
    return refusal;
}

}  // namespace

Path list_of(const Path& item) {
    const std::size_t slash = item.value.rfind('/');
    return {item.value.substr(0, slash == item.value.npos ? 0 : slash)};
}
std::string_view id_of(const Path& item) {
    const std::string_view place = item.value;
    return place.substr(place.rfind('/') + 1);
}

const Member* list_with(const Path& item) {
    const Member* list = member_of_pattern(item.value);
    const bool below = list && member_of_pattern(list_of(item).value) == list;
    return below && list->kind == MemberKind::list ? list : nullptr;
}

Refusal refuse_overfull(const Skp& skp, const Path& where) {
    const Member* list = overfull_list(skp).list;
    if (list == nullptr) return done;
    std::string words = "SKP ini sudah memuat ";
    words.append(to_indonesian({static_cast<std::int64_t>(list->said.most), 0}));
    words.append(1, ' ').append(list->said.plural).append(1, '.');
    return Error{ErrorCode::too_large, where.value, std::move(words)};
}

std::string AddItem::label() const { return words_for(about, list, " pada "); }
std::string RemoveItem::label() const { return words_for(about, list_of(item), " dari "); }
std::string MoveItem::label() const { return words_for(about, list_of(item), " pada "); }
std::string DuplicateItem::label() const { return words_for(about, list_of(item), " pada "); }

Refusal change(Skp& skp, const AddItem& command) {
    const auto place = member_at(skp, command.list.value);
    if (!place || place->member->kind != MemberKind::list)
        return no_such_item(list_of(command.list));
    const Member& list = *place->member;
    const Path item = command.list / command.id;
    if (Refusal refusal = refuse_list(skp, list, item)) return refusal;
    const bool taken = position_in(list, place->owner, command.id).has_value();
    if (Refusal refusal = refuse_id(item, command.id, taken)) return refusal;

    void* owner = open_member(skp, command.list.value)->owner;
    void* added = list.list.add(owner, list.list.size(owner));
    list.shape().open_id(added) = command.id;
    for (const FieldValue& one : command.fields)
        if (Refusal refusal = fill(skp, item / one.field, one.value)) return refusal;
    put_with_its_kind(list, owner);
    return refuse_overfull(skp, item);
}

Refusal change(Skp& skp, const RemoveItem& command) {
    const auto place = list_item_at(skp, command.item.value);
    if (!place) return no_such_item(command.item);
    if (Refusal refusal = refuse_list(skp, *place->list, command.item)) return refusal;
    const auto open = open_list_item(skp, command.item.value);
    open->list->list.erase(open->owner, open->at);
    return let_go(skp, list_of(command.item), id_of(command.item));
}

Refusal change(Skp& skp, const MoveItem& command) {
    const auto place = list_item_at(skp, command.item.value);
    if (!place) return no_such_item(command.item);
    if (Refusal refusal = refuse_list(skp, *place->list, command.item)) return refusal;
    const std::size_t other = neighbour_of(*place, command.step);
    if (other != place->at) swap_items(*open_list_item(skp, command.item.value), other);
    return done;
}

Refusal change(Skp& skp, const DuplicateItem& command) {
    const auto place = list_item_at(skp, command.item.value);
    if (!place) return no_such_item(command.item);
    const Path item = list_of(command.item) / command.id;
    if (Refusal refusal = refuse_list(skp, *place->list, item)) return refusal;
    const bool taken = position_in(*place->list, place->owner, command.id).has_value();
    if (Refusal refusal = refuse_id(item, command.id, taken)) return refusal;
    const auto open = open_list_item(skp, command.item.value);
    const ListAccess& list = open->list->list;
    list.copy(open->owner, open->at, open->at + 1);
    open->shape().open_id(list.open(open->owner, open->at + 1)) = command.id;
    return refuse_overfull(skp, item);
}

}  // namespace kinerja
