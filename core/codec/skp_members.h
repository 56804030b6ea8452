// An SKP as JSON and back, by the rows of its shapes (core/model/member.h). Private to codec.
#pragma once

#include "core/codec/json_value.h"
#include "core/codec/object_writer.h"
#include "core/codec/reader.h"
#include "core/model/member.h"
#include "core/model/skp.h"

namespace kinerja {

/// The SKP itself, without the envelope.
JsonValue json_of_skp(const Skp& skp);
/// The whole file.
JsonValue json_of_file(const Skp& skp);
/// An item of a list, by the rows of its shape, which keeps its unknown members itself.
JsonValue json_of_item(const Shape& shape, const void* item);

/// The body of a file, member by member in the order of the rows. Links that lead nowhere are let
/// go and reported.
void read_members_of_skp(const JsonValue& body, Skp& skp, ReadLog& log);

/// What read_skp() does once the bytes are JSON.
Result<ReadReport> read_skp(JsonValue json);

/// "changes/3/": before the names of unknown members of one change, among those of its entry.
std::string in_change(std::string_view list, std::size_t number);

}  // namespace kinerja
