// What is asked of a note before any of its items is looked at.
#include "core/codec/device_note.h"

#include <utility>

#include "core/codec/guarded_json.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

constexpr std::string_view version_text = "1";

Error refusal(ErrorCode code, std::string_view what, std::string_view words) {
    return {code, "catatan", std::string("Catatan ").append(what).append(" ini ").append(words)};
}

}  // namespace

Error DeviceNote::malformed() const {
    return refusal(ErrorCode::not_skp, what, "tidak dapat dibaca.");
}

Error DeviceNote::too_large() const {
    return refusal(ErrorCode::too_large, what, "terlalu besar.");
}

Result<std::vector<JsonValue>> read_note(const DeviceNote& note, std::string_view bytes) {
    const Result<JsonValue> json = parse_json(bytes);
    if (!json) return json.error();
    const JsonValue* format = json->find("format");
    const JsonValue* version = json->find("version");
    if (!format || !format->is(Kind::text) || format->text != note.format) return note.malformed();
    if (!version || !version->is(Kind::number)) return note.malformed();
    if (version->text != version_text)
        return refusal(ErrorCode::newer_schema, note.what,
                       "ditulis oleh versi program yang lebih baru.");
    const JsonValue* list = json->find(note.list);
    if (!list || !list->is(Kind::array)) return note.malformed();
    if (list->items.size() > note.most) return note.too_large();
    return list->items;
}

std::string list_text(std::string_view format, std::string_view name, JsonValue list) {
    JsonValue json = json_object();
    json.add("format", json_text(format));
    json.add("version", json_number(1));
    json.add(name, std::move(list));
    return pretty_text(json);
}

}  // namespace kinerja
