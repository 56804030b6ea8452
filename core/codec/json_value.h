// JsonValue: a piece of JSON as a plain value, and its canonical text. Knows nothing of an SKP.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kinerja {

/// Members keep the order in which they were read or added. Numbers stay as they were written, so
/// that what this program does not know passes through it unchanged.
struct JsonValue {
    enum class Kind { null, boolean, number, text, array, object };

    Kind kind = Kind::null;
    bool flag = false;
    std::string text;                // of a text; of a number, as written
    std::vector<JsonValue> items;    // of an array; the values of an object
    std::vector<std::string> names;  // of an object, one for each item

    bool is(Kind other) const { return kind == other; }

    /// Null when there is no such member, or this is no object.
    const JsonValue* find(std::string_view name) const;

    /// Adds a member to this object; the caller sees to it that the name is new.
    JsonValue& add(std::string_view name, JsonValue value);
};

JsonValue json_object();
JsonValue json_array();
JsonValue json_flag(bool flag);
JsonValue json_number(long long number);
/// Made safe to keep by clean_typed(): what is written can always be read again.
JsonValue json_text(std::string_view text);

/// This value and everything in it.
std::size_t node_count(const JsonValue& value);

/// The same value gives the same bytes: in one line without blanks, or with two-space indents.
std::string compact_text(const JsonValue& value);
std::string pretty_text(const JsonValue& value);
/// As it stands within the latter, so many levels deep.
std::string indented_text(const JsonValue& value, std::size_t depth);

}  // namespace kinerja
