// Members by a table; every one must be there.
#include "core/codec/pengandaian_json.h"

#include <optional>
#include <utility>

#include "core/codec/guarded_json.h"
#include "core/codec/json_value.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

constexpr std::string_view format_name = "skp-luring-pengandaian", version_text = "1";

struct TextMember {
    std::string_view name;
    std::string Pengandaian::*text;
};
constexpr TextMember text_members[] = {
    {"periode", &Pengandaian::periode},
    {"pegawai", &Pengandaian::pegawai},
    {"catatan", &Pengandaian::catatan},
};

struct RatingMember {
    std::string_view name;
    RatingKinerja NilaiKinerja::*rating;
};
constexpr RatingMember rating_members[] = {
    {"hasil_kerja", &NilaiKinerja::hasil_kerja},
    {"perilaku", &NilaiKinerja::perilaku},
};

Error malformed() {
    return {ErrorCode::not_skp, "catatan", "Catatan pengandaian ini tidak dapat dibaca."};
}
Error too_large() {
    return {ErrorCode::too_large, "catatan", "Catatan pengandaian ini terlalu besar."};
}

/// Both ratings, or neither.
Result<std::optional<NilaiKinerja>> read_nilai(const JsonValue& json) {
    NilaiKinerja nilai;
    std::size_t open = 0;
    for (const RatingMember& member : rating_members) {
        const JsonValue* value = json.find(member.name);
        if (!value || !value->is(Kind::text)) return malformed();
        const auto rating = parse_token<RatingKinerja>(value->text);
        if (!rating && !value->text.empty()) return malformed();
        if (rating)
            nilai.*member.rating = *rating;
        else
            ++open;
    }
    if (open == std::size(rating_members)) return std::optional<NilaiKinerja>();
    if (open > 0) return malformed();
    return std::optional(nilai);
}

Result<Pengandaian> read_one(const JsonValue& json) {
    Pengandaian one;
    for (const TextMember& member : text_members) {
        const JsonValue* value = json.find(member.name);
        if (!value || !value->is(Kind::text)) return malformed();
        if (value->text.size() > max_pengandaian_text) return too_large();
        one.*member.text = value->text;
    }
    const Result<std::optional<NilaiKinerja>> nilai = read_nilai(json);
    if (!nilai) return nilai.error();
    one.nilai = *nilai;
    return one;
}

}  // namespace

Result<std::vector<Pengandaian>> read_pengandaian(std::string_view bytes) {
    const Result<JsonValue> json = parse_json(bytes);
    if (!json) return json.error();
    const JsonValue* format = json->find("format");
    const JsonValue* version = json->find("version");
    if (!format || !format->is(Kind::text) || format->text != format_name) return malformed();
    if (!version || !version->is(Kind::number)) return malformed();
    if (version->text != version_text)
        return Error{ErrorCode::newer_schema, "catatan",
                     "Catatan pengandaian ini ditulis oleh versi program yang lebih baru."};
    const JsonValue* list = json->find("pengandaian");
    if (!list || !list->is(Kind::array)) return malformed();
    if (list->items.size() > max_pengandaian) return too_large();
    std::vector<Pengandaian> all;
    for (const JsonValue& item : list->items) {
        Result<Pengandaian> one = read_one(item);
        if (!one) return one.error();
        all.push_back(std::move(one).value());
    }
    return all;
}

std::string write_pengandaian(const std::vector<Pengandaian>& all) {
    JsonValue list = json_array();
    for (const Pengandaian& one : all) {
        JsonValue item = json_object();
        for (const TextMember& member : text_members)
            item.add(member.name, json_text(one.*member.text));
        for (const RatingMember& member : rating_members)
            item.add(member.name,
                     json_text(one.nilai ? token_of((*one.nilai).*member.rating) : ""));
        list.items.push_back(std::move(item));
    }
    JsonValue json = json_object();
    json.add("format", json_text(format_name));
    json.add("version", json_number(1));
    json.add("pengandaian", std::move(list));
    return pretty_text(json);
}

}  // namespace kinerja
