// The parts of write_skp that are a file of their own. Private to codec.
#pragma once

#include "core/codec/members.h"

namespace kinerja {

/// One of the objects of members.h with its unknown members.
template <class T>
JsonValue json_of_part(const T& part) {
    ObjectWriter writer;
    each_member(writer, part);
    writer.extras(part.extras);
    return std::move(writer).finish();
}

/// The same for an item of a list, its id first.
template <class T>
JsonValue json_of_item(const T& item) {
    ObjectWriter writer;
    writer.text("id", item.id.value);
    each_member(writer, item);
    writer.extras(item.extras);
    return std::move(writer).finish();
}

template <class Items, class JsonOf>
JsonValue json_list(const Items& items, JsonOf json_of) {
    JsonValue list = json_array();
    for (const auto& item : items) list.items.push_back(json_of(item));
    return list;
}

/// What is planned beside the form, after the members of the form; what is empty is left out.
void write_plan(ObjectWriter& writer, const Skp& skp);
void write_plan(ObjectWriter& writer, const Rhk& rhk);
void write_plan(ObjectWriter& writer, const Iki& iki);

/// Meetings and the record of the dialogue, behind the plan; what is empty is left out.
void write_dialog(ObjectWriter& writer, const Skp& skp);

/// The SKP itself, without the envelope.
JsonValue json_of_skp(const Skp& skp);

}  // namespace kinerja
