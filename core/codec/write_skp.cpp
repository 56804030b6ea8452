// write_skp: each object by the rows of its shape.
#include <string>

#include "core/codec/extras_name.h"
#include "core/codec/skp_json.h"
#include "core/codec/skp_members.h"
#include "core/model/renamed.h"

namespace kinerja {
namespace {

std::string prefix_of(const Member& member) { return std::string(member.name) + "/"; }

void write_members(ObjectWriter& writer, const Shape& shape, const void* object,
                   const Extras& extras);

JsonValue json_of(const Shape& shape, const void* object, const Extras& extras,
                  std::string_view prefix) {
    ObjectWriter writer;
    if (shape.id != nullptr && prefix.empty()) writer.text("id", shape.id(object));
    write_members(writer, shape, object, extras);
    writer.extras(extras, prefix);
    return std::move(writer).finish();
}

/// With its own unknown members, or those that its owner keeps for it.
JsonValue json_of_member(const Member& member, const void* object, const Extras& of_owner) {
    const Shape& shape = member.shape();
    if (shape.extras != nullptr) return json_of(shape, object, shape.extras(object), "");
    return json_of(shape, object, of_owner, prefix_of(member));
}

void write_object(ObjectWriter& writer, const Member& member, const void* owner,
                  const Extras& extras) {
    const void* object = member.object.get(owner, member.index);
    if (object == nullptr) return;
    if (member.said.omit_empty && member.shape().is_default(object)) return;
    writer.add(member.name, json_of_member(member, object, extras));
}

void write_list(ObjectWriter& writer, const Member& member, const void* owner,
                const Extras& extras) {
    const std::size_t size = member.list.size(owner);
    if (member.said.omit_empty && size == 0) return;
    JsonValue list = json_array();
    for (std::size_t at = 0; at < size; ++at)
        list.items.push_back(json_of_member(member, member.list.get(owner, at), extras));
    writer.add(member.name, std::move(list));
}

// With what follows from the text, for other programs.
JsonValue json_of_text(const Member& member, std::string_view typed, const Extras& extras) {
    ObjectWriter writer;
    for (const Member& row : member.shape().members) {
        if (row.kind != MemberKind::derived)
            writer.text(row.name, typed);
        else if (const std::string value = row.derive(typed); !value.empty())
            writer.text(row.name, value);
    }
    writer.extras(extras, prefix_of(member));
    return std::move(writer).finish();
}

void write_changes(ObjectWriter& writer, const Member& member, const void* owner,
                   const Extras& extras) {
    const auto& changes = *static_cast<const std::vector<PlaceChange>*>(member.whole(owner));
    if (changes.empty()) return;
    JsonValue list = json_array();
    for (const PlaceChange& change : changes) {
        ObjectWriter of_change;
        of_change.text("place", address_in_seals(change.place));
        if (change.before) of_change.text("before", *change.before);
        if (change.after) of_change.text("after", *change.after);
        of_change.extras(extras, in_change(member.name, list.items.size()));
        list.items.push_back(std::move(of_change).finish());
    }
    writer.add(member.name, std::move(list));
}

void write_scalar(ObjectWriter& writer, const Member& member, const void* owner,
                  const Extras& extras) {
    const std::string_view value = member.scalar.shown(owner, member.index);
    const bool nothing = value.empty() || (member.kind == MemberKind::flag && value != "ya");
    if (member.said.omit_empty && nothing) return;
    if (member.kind == MemberKind::flag)
        writer.flag(member.name, value == "ya");
    else if (member.shape != nullptr)
        writer.add(member.name, json_of_text(member, value, extras));
    else if (member.kind == MemberKind::address)
        writer.text(member.name, address_in_seals(value));
    else if (member.said.kind == FieldKind::date)
        writer.date(member.name, value);
    else
        writer.text(member.name, value);
}

void write_member(ObjectWriter& writer, const Member& member, const void* owner,
                  const Extras& extras) {
    switch (member.kind) {
        case MemberKind::object:
            return write_object(writer, member, owner, extras);
        case MemberKind::list:
        case MemberKind::cells:
            return write_list(writer, member, owner, extras);
        case MemberKind::changes:
            return write_changes(writer, member, owner, extras);
        case MemberKind::number: {
            const int number = *static_cast<const int*>(member.whole(owner));
            if (number > 1 || !member.said.omit_empty) writer.add(member.name, json_number(number));
            return;
        }
        case MemberKind::codes:
            writer.add(
                member.name,
                json_list(*static_cast<const std::vector<DialogEntryId>*>(member.whole(owner)),
                          [](const DialogEntryId& id) { return json_text(id.value); }));
            return;
        case MemberKind::derived:
        case MemberKind::elsewhere:
            return;
        default:
            return write_scalar(writer, member, owner, extras);
    }
}

void write_members(ObjectWriter& writer, const Shape& shape, const void* object,
                   const Extras& extras) {
    for (const Member& member : shape.members) write_member(writer, member, object, extras);
}

}  // namespace

std::string in_change(std::string_view list, std::size_t number) {
    return std::string(list) + "/" + std::to_string(number) + "/";
}

JsonValue json_of_skp(const Skp& skp) { return json_of(shape_of<Skp>(), &skp, skp.extras, ""); }

JsonValue json_of_item(const Shape& shape, const void* item) {
    return json_of(shape, item, shape.extras(item), "");
}

JsonValue json_of_file(const Skp& skp) {
    ObjectWriter envelope;
    envelope.text("format", "skp-luring");
    envelope.add("schema_version", json_number(schema_version));
    envelope.add("skp", json_of_skp(skp));
    envelope.extras(skp.extras, in_envelope);
    return std::move(envelope).finish();
}

std::string write_skp(const Skp& skp) { return pretty_text(json_of_file(skp)); }

}  // namespace kinerja
