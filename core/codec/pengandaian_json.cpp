// Members by a table; every one must be there.
#include "core/codec/pengandaian_json.h"

#include <optional>
#include <utility>

#include "core/codec/device_note.h"
#include "core/codec/json_value.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

constexpr DeviceNote pengandaian_note{"skp-luring-pengandaian", "pengandaian", "pengandaian",
                                      max_pengandaian};

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

/// Both ratings, or neither.
Result<std::optional<NilaiKinerja>> read_nilai(const JsonValue& json) {
    NilaiKinerja nilai;
    std::size_t open = 0;
    for (const RatingMember& member : rating_members) {
        const JsonValue* value = json.find(member.name);
        if (!value || !value->is(Kind::text)) return pengandaian_note.malformed();
        const auto rating = parse_token<RatingKinerja>(value->text);
        if (!rating && !value->text.empty()) return pengandaian_note.malformed();
        if (rating)
            nilai.*member.rating = *rating;
        else
            ++open;
    }
    if (open == std::size(rating_members)) return std::optional<NilaiKinerja>();
    if (open > 0) return pengandaian_note.malformed();
    return std::optional(nilai);
}

Result<Pengandaian> read_one(const JsonValue& json) {
    Pengandaian one;
    for (const TextMember& member : text_members) {
        const JsonValue* value = json.find(member.name);
        if (!value || !value->is(Kind::text)) return pengandaian_note.malformed();
        if (value->text.size() > max_pengandaian_text) return pengandaian_note.too_large();
        one.*member.text = value->text;
    }
    const Result<std::optional<NilaiKinerja>> nilai = read_nilai(json);
    if (!nilai) return nilai.error();
    one.nilai = *nilai;
    return one;
}

}  // namespace

Result<std::vector<Pengandaian>> read_pengandaian(std::string_view bytes) {
    const Result<std::vector<JsonValue>> items = read_note(pengandaian_note, bytes);
    if (!items) return items.error();
    std::vector<Pengandaian> all;
    for (const JsonValue& item : *items) {
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
    return list_text(pengandaian_note.format, pengandaian_note.list, std::move(list));
}

}  // namespace kinerja
