// Members by a table; every one must be there.
#include "core/codec/own_examples_json.h"

#include <algorithm>

#include "core/base/id.h"
#include "core/codec/guarded_json.h"
#include "core/codec/json_value.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

constexpr std::string_view format_name = "skp-luring-contoh";
constexpr std::string_view version_text = "1";

struct TextMember {
    std::string_view name;
    std::string OwnExample::*text;
};
constexpr TextMember text_members[] = {
    {"id", &OwnExample::id},   {"jabatan", &OwnExample::jabatan}, {"rhk", &OwnExample::rhk},
    {"iki", &OwnExample::iki}, {"target", &OwnExample::target},
};

Error malformed() {
    return {ErrorCode::not_skp, "catatan", "Catatan contoh ini tidak dapat dibaca."};
}
Error too_large() { return {ErrorCode::too_large, "catatan", "Catatan contoh ini terlalu besar."}; }

Result<OwnExample> read_example(const JsonValue& json) {
    OwnExample example;
    for (const TextMember& member : text_members) {
        const JsonValue* value = json.find(member.name);
        if (!value || !value->is(Kind::text)) return malformed();
        if (value->text.size() > max_example_text) return too_large();
        example.*member.text = value->text;
    }
    const JsonValue* aspek = json.find("aspek");
    if (!aspek || !aspek->is(Kind::text)) return malformed();
    if (!aspek->text.empty()) {
        example.aspek = parse_token<Aspek>(aspek->text);
        if (!example.aspek) return malformed();
    }
    if (!is_id(example.id)) return malformed();
    return example;
}

}  // namespace

Result<std::vector<OwnExample>> read_own_examples(std::string_view bytes) {
    const Result<JsonValue> json = parse_json(bytes);
    if (!json) return json.error();
    const JsonValue* format = json->find("format");
    const JsonValue* version = json->find("version");
    if (!format || !format->is(Kind::text) || format->text != format_name) return malformed();
    if (!version || !version->is(Kind::number)) return malformed();
    if (version->text != version_text)
        return Error{ErrorCode::newer_schema, "catatan",
                     "Catatan contoh ini ditulis oleh versi program yang lebih baru."};
    const JsonValue* list = json->find("contoh");
    if (!list || !list->is(Kind::array)) return malformed();
    if (list->items.size() > max_own_examples) return too_large();
    std::vector<OwnExample> examples;
    for (const JsonValue& item : list->items) {
        Result<OwnExample> example = read_example(item);
        if (!example) return example.error();
        const bool twice =
            std::any_of(examples.begin(), examples.end(),
                        [&](const OwnExample& other) { return other.id == example->id; });
        if (twice) return malformed();
        examples.push_back(std::move(example).value());
    }
    return examples;
}

std::string write_own_examples(const std::vector<OwnExample>& examples) {
    JsonValue list = json_array();
    for (const OwnExample& example : examples) {
        JsonValue item = json_object();
        for (const TextMember& member : text_members)
            item.add(member.name, json_text(example.*member.text));
        item.add("aspek", json_text(example.aspek ? token_of(*example.aspek) : ""));
        list.items.push_back(std::move(item));
    }
    JsonValue json = json_object();
    json.add("format", json_text(format_name));
    json.add("version", json_number(1));
    json.add("contoh", std::move(list));
    return pretty_text(json);
}

}  // namespace kinerja
