#include "core/codec/guarded_json.h"

#include "core/codec/json_reading.h"

namespace kinerja {

Result<JsonValue> parse_json(std::string_view bytes) {
    JsonReading reading(bytes);
    while (reading.read_on(bytes.size())) continue;
    return reading.take();
}

}  // namespace kinerja
