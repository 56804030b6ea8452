// JsonHandler: takes the events of a JSON parser one by one, builds a JsonValue within the limits
// of guarded_json.h, and knows what may come next. Private to json_reading.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/codec/json_value.h"

namespace kinerja {

inline constexpr const char* text_too_long = "Satu teks di dalam berkas lebih panjang dari 1 MB.";

/// Why reading stopped; `message` is ready to be shown.
struct JsonRefusal {
    ErrorCode code = ErrorCode::not_json;
    const char* message = "";
};

/// Each event returns false when reading has to stop; then refusal() says why.
class JsonHandler {
  public:
    bool null();
    bool boolean(bool flag);
    bool integer(std::int64_t number);
    bool fraction(const std::string& as_written);
    bool text(std::string& text);
    bool begin(JsonValue::Kind container);
    bool name(std::string& name);
    bool end();

    /// What a reader would have expected in the place where the input is no JSON.
    const char* expected() const;

    bool refuse(ErrorCode code, const char* message);
    const std::optional<JsonRefusal>& refusal() const { return refusal_; }
    JsonValue take() { return std::move(root_); }

  private:
    struct Open {
        JsonValue* value = nullptr;   // stays in place: its parent does not grow while it is open
        std::set<std::string> names;  // of an object, to notice the second of a kind
    };

    bool put(JsonValue value);

    JsonValue root_;
    bool has_root_ = false;
    std::vector<Open> open_;
    std::size_t nodes_ = 0;
    std::optional<JsonRefusal> refusal_;
};

}  // namespace kinerja
