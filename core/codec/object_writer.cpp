#include "core/codec/object_writer.h"

#include <string>

#include "core/base/date.h"
#include "core/codec/extras_name.h"
#include "core/codec/guarded_json.h"

namespace kinerja {

void ObjectWriter::date(std::string_view name, std::string_view typed) {
    const DateReading reading = parse_date(typed);
    if (reading.date)
        text(name, to_iso(*reading.date));
    else
        text(name, typed);
}

void ObjectWriter::extras(const Extras& extras, std::string_view prefix) {
    for (const auto& [name, value_text] : extras) {
        if (!name.starts_with(prefix)) continue;
        const std::string_view rest = std::string_view(name).substr(prefix.size());
        const std::string plain = unescaped_name(rest);
        if (rest.find('/') != rest.npos || json_.find(plain)) continue;
        Result<JsonValue> value = parse_json(value_text);
        if (value) json_.add(plain, std::move(value).value());
    }
}

}  // namespace kinerja
