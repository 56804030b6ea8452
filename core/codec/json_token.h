// The texts and numbers of JSON, and nothing of what they stand in. Private to json_reading.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kinerja {

/// What begins at some place.
struct JsonToken {
    std::size_t end = 0;  // behind it; where it is none, the place that spoils it
    std::string text;     // of a text, without its quotes and escapes; of a number, as written
    bool well_formed = false;
};

/// `at`: its first quote. An input that ends within it ends at `end`.
JsonToken json_text_at(std::string_view bytes, std::size_t at);
/// `at`: a digit or a minus.
JsonToken json_number_at(std::string_view bytes, std::size_t at);

/// Whether a double can hold a number as it is written here.
bool is_countable(std::string_view number);

inline bool is_json_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

}  // namespace kinerja
