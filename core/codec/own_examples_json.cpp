// Members by a table; every one must be there.
#include "core/codec/own_examples_json.h"

#include <algorithm>

#include "core/base/id.h"
#include "core/codec/device_note.h"
#include "core/codec/json_value.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

constexpr DeviceNote contoh_note{"skp-luring-contoh", "contoh", "contoh", max_own_examples};

struct TextMember {
    std::string_view name;
    std::string OwnExample::*text;
};
constexpr TextMember text_members[] = {
    {"id", &OwnExample::id},   {"jabatan", &OwnExample::jabatan}, {"rhk", &OwnExample::rhk},
    {"iki", &OwnExample::iki}, {"target", &OwnExample::target},
};

Result<OwnExample> read_example(const JsonValue& json) {
    OwnExample example;
    for (const TextMember& member : text_members) {
        const JsonValue* value = json.find(member.name);
        if (!value || !value->is(Kind::text)) return contoh_note.malformed();
        if (value->text.size() > max_example_text) return contoh_note.too_large();
        example.*member.text = value->text;
    }
    const JsonValue* aspek = json.find("aspek");
    if (!aspek || !aspek->is(Kind::text)) return contoh_note.malformed();
    if (!aspek->text.empty()) {
        example.aspek = parse_token<Aspek>(aspek->text);
        if (!example.aspek) return contoh_note.malformed();
    }
    if (!is_id(example.id)) return contoh_note.malformed();
    return example;
}

}  // namespace

Result<std::vector<OwnExample>> read_own_examples(std::string_view bytes) {
    const Result<std::vector<JsonValue>> items = read_note(contoh_note, bytes);
    if (!items) return items.error();
    std::vector<OwnExample> examples;
    for (const JsonValue& item : *items) {
        Result<OwnExample> example = read_example(item);
        if (!example) return example.error();
        const bool twice =
            std::any_of(examples.begin(), examples.end(),
                        [&](const OwnExample& other) { return other.id == example->id; });
        if (twice) return contoh_note.malformed();
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
    return list_text(contoh_note.format, contoh_note.list, std::move(list));
}

}  // namespace kinerja
