// Writes the members of one JSON object; the counterpart of ObjectReader. Private to codec.
#pragma once

#include <string_view>
#include <utility>

#include "core/base/id.h"
#include "core/codec/json_value.h"
#include "core/model/extras.h"
#include "core/regulation/terms.h"

namespace kinerja {

class ObjectWriter {
  public:
    void text(std::string_view name, std::string_view value) { json_.add(name, json_text(value)); }
    void flag(std::string_view name, bool value) { json_.add(name, json_flag(value)); }
    /// As ISO where the text can be read as a date, else as typed.
    void date(std::string_view name, std::string_view typed);
    template <Choice E>
    void choice(std::string_view name, E value) {
        text(name, token_of(value));
    }
    JsonValue& add(std::string_view name, JsonValue value) {
        return json_.add(name, std::move(value));
    }
    /// The unknown members that belong to this object, after its own, by name; see extras_name.h.
    void extras(const Extras& extras, std::string_view prefix = "");

    JsonValue finish() && { return std::move(json_); }

  private:
    JsonValue json_ = json_object();
};

template <class Items, class JsonOf>
JsonValue json_list(const Items& items, JsonOf json_of) {
    JsonValue list = json_array();
    for (const auto& item : items) list.items.push_back(json_of(item));
    return list;
}

}  // namespace kinerja
