// Building a JsonValue within limits (json_handler.h).
#include "core/codec/json_handler.h"

#include <utility>

#include "core/codec/guarded_json.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

JsonValue number_as_written(std::string text) {
    JsonValue value;
    value.kind = Kind::number;
    value.text = std::move(text);
    return value;
}

constexpr const char* integer_too_large =
    "Bilangan bulat ini terlalu besar; nomor panjang seperti NIP ditulis sebagai teks di antara "
    "tanda kutip.";

}  // namespace

bool JsonHandler::refuse(ErrorCode code, const char* message) {
    if (!refusal_) refusal_ = JsonRefusal{code, message};
    return false;
}

bool JsonHandler::put(JsonValue value) {
    if (++nodes_ > json_limit::nodes)
        return refuse(ErrorCode::too_large, "Berkas memuat lebih dari 200.000 nilai.");
    if (open_.empty()) {
        root_ = std::move(value);
        has_root_ = true;
    } else {
        open_.back().value->items.push_back(std::move(value));
    }
    return true;
}

bool JsonHandler::null() { return put({}); }
bool JsonHandler::boolean(bool flag) { return put(json_flag(flag)); }

bool JsonHandler::integer(std::int64_t number) {
    if (number < -json_limit::integer || number > json_limit::integer)
        return refuse(ErrorCode::too_large, integer_too_large);
    return put(json_number(number));
}

// Integers beyond 64 bits arrive here as well.
bool JsonHandler::fraction(const std::string& as_written) {
    if (as_written.size() > json_limit::number_characters)
        return refuse(ErrorCode::too_large, "Bilangan ini memuat lebih dari 32 angka dan tanda.");
    if (as_written.find_first_of(".eE") == std::string::npos)
        return refuse(ErrorCode::too_large, integer_too_large);
    return put(number_as_written(as_written));
}

bool JsonHandler::text(std::string& text) {
    if (text.size() > json_limit::text_bytes) return refuse(ErrorCode::too_large, text_too_long);
    if (text.find('\0') != std::string::npos)
        return refuse(ErrorCode::not_json, "Teks ini memuat tanda NUL, yang tidak boleh ada.");
    JsonValue value;
    value.kind = Kind::text;
    value.text = std::move(text);
    return put(std::move(value));
}

bool JsonHandler::begin(Kind container) {
    if (open_.size() >= json_limit::depth)
        return refuse(ErrorCode::too_large, "Isi berkas bertingkat lebih dari 32 lapis.");
    JsonValue value;
    value.kind = container;
    if (!put(std::move(value))) return false;
    JsonValue* place = open_.empty() ? &root_ : &open_.back().value->items.back();
    open_.push_back({place, {}});
    return true;
}

bool JsonHandler::name(std::string& name) {
    if (name.size() > json_limit::name_bytes)
        return refuse(ErrorCode::too_large, "Satu nama isian lebih panjang dari 128 huruf.");
    if (name.find('\0') != std::string::npos)
        return refuse(ErrorCode::not_json, "Nama isian memuat tanda NUL, yang tidak boleh ada.");
    Open& object = open_.back();
    if (!object.names.insert(name).second)
        return refuse(ErrorCode::not_json,
                      "Nama isian ini sudah dipakai di dalam objek yang sama.");
    object.value->names.push_back(std::move(name));
    return true;
}

bool JsonHandler::end() {
    open_.pop_back();
    return true;
}

const char* JsonHandler::expected() const {
    if (open_.empty())
        return has_root_ ? "Masih ada sesuatu sesudah akhir isi berkas; seharusnya tidak ada lagi."
                         : "Ini bukan berkas SKP Luring: isinya tidak berawal dengan tanda {.";
    const JsonValue& value = *open_.back().value;
    if (value.is(Kind::array))
        return value.items.empty()
                   ? "Di sini diharapkan sebuah nilai atau tanda ] sebagai penutup daftar."
                   : "Di sini diharapkan koma dan nilai berikutnya, atau tanda ] sebagai penutup.";
    if (value.names.size() > value.items.size())
        return "Di sini diharapkan titik dua dan nilai dari isian ini.";
    return value.items.empty()
               ? "Di sini diharapkan nama isian di antara tanda kutip, atau tanda } sebagai "
                 "penutup."
               : "Di sini diharapkan koma dan nama isian berikutnya, atau tanda } sebagai penutup.";
}

}  // namespace kinerja
