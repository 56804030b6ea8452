// Twice over the bytes: first whether they are text at all, and no text in them too long; then what
// they say. Nothing is built of what the first does not let pass.
#include "core/codec/json_reading.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/codec/guarded_json.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF", blanks = " \t\r\n";

std::string_view without_mark(std::string_view bytes) {
    return bytes.substr(bytes.starts_with(utf8_mark) ? utf8_mark.size() : 0);
}

// "baris 3, kolom 14": both from 1, columns in characters.
std::string position_in(std::string_view bytes, std::size_t offset) {
    std::size_t line = 1;
    std::size_t column = 1;
    for (std::size_t at = 0; at < offset && at < bytes.size();) {
        const bool line_break = bytes[at] == '\n';
        at += decode_at(bytes, at).size;
        line += line_break ? 1 : 0;
        column = line_break ? 1 : column + 1;
    }
    return "baris " + std::to_string(line) + ", kolom " + std::to_string(column);
}

}  // namespace

bool JsonReading::TextMeter::passes_limit(std::string_view character) {
    if (!in_text_) {
        in_text_ = character == "\"";
        size_ = 0;
    } else if (escaped_ > 0) {
        constexpr int digits = 4;
        if (--escaped_ == 0 && !is_number_ && character == "u") escaped_ = digits;
        is_number_ = escaped_ > 0;
    } else if (character == "\"") {
        in_text_ = false;
    } else {
        if (character == "\\") escaped_ = 1;
        size_ += character.size();
    }
    return size_ > json_limit::text_bytes;
}

JsonReading::JsonReading(std::string_view bytes)
    : bytes_(without_mark(bytes)), lexer_(bytes_), error_(objection_to_start()) {}

std::optional<Error> JsonReading::objection_to_start() const {
    if (bytes_.size() > json_limit::bytes)
        return Error{ErrorCode::too_large, "berkas", "Berkas lebih besar dari 20 MB."};
    if (bytes_.starts_with("\xFF\xFE") || bytes_.starts_with("\xFE\xFF"))
        return Error{ErrorCode::not_json, "awal berkas",
                     "Berkas tersimpan sebagai UTF-16; simpan ulang sebagai UTF-8."};
    if (bytes_.starts_with(utf8_mark))
        return Error{ErrorCode::not_json, "awal berkas",
                     "Berkas diawali dua tanda urutan bita; seharusnya paling banyak satu."};
    return std::nullopt;
}

double JsonReading::reached() const {
    if (bytes_.empty()) return 1;
    const double part = static_cast<double>(at_) / static_cast<double>(bytes_.size());
    return looked_ ? 0.5 + part / 2 : part / 2;
}

bool JsonReading::read_on(std::size_t octets) {
    if (error_) return false;
    const std::size_t until = octets < bytes_.size() - at_ ? at_ + octets : bytes_.size();
    return looked_ ? build_on(until) : look_on(until);
}

Result<JsonValue> JsonReading::take() {
    if (error_) return *std::move(error_);
    return handler_.take();
}

bool JsonReading::fail(std::size_t offset, const JsonRefusal& refusal) {
    error_ = Error{refusal.code, position_in(bytes_, offset), refusal.message};
    return false;
}

// --- First: bytes --------------------------------------------------------------------------------

bool JsonReading::look_on(std::size_t until) {
    while (at_ < until) {
        const CodePoint point = decode_at(bytes_, at_);
        if (meter_.passes_limit(bytes_.substr(at_, point.size)))
            return fail(at_, {ErrorCode::too_large, text_too_long});
        if (!point.well_formed)
            return fail(at_, {ErrorCode::not_json, "Berkas memuat bita yang bukan teks UTF-8."});
        if (point.value == 0)
            return fail(at_, {ErrorCode::not_json,
                              "Berkas memuat bita NUL; mungkin berkas ini rusak atau bukan teks."});
        at_ += point.size;
    }
    if (at_ < bytes_.size()) return true;
    looked_ = true;
    at_ = 0;
    if (bytes_.find_first_not_of(blanks) == bytes_.npos)
        error_ = Error{ErrorCode::not_json, "awal berkas", "Berkas ini kosong."};
    return !error_;
}

// --- Then: what they say -------------------------------------------------------------------------

bool JsonReading::build_on(std::size_t until) {
    do {
        at_ = std::min(bytes_.find_first_not_of(blanks, at_), bytes_.size());
        if (at_ == bytes_.size()) return done_if_last();
        if (!token()) return refused();
    } while (at_ < until);
    return true;
}

bool JsonReading::done_if_last() {
    if (next_ != Next::nothing) unexpected(at_);
    return false;
}

/// The handler may have a reason of its own, which is at the end of what was read.
bool JsonReading::refused() {
    if (!error_ && handler_.refusal()) fail(at_ - 1, *handler_.refusal());
    return false;
}

bool JsonReading::unexpected(std::size_t offset) {
    const bool cut = offset >= bytes_.size();
    return fail(offset, {ErrorCode::not_json,
                         cut ? "Berkas terputus sebelum selesai; mungkin berkas ini tidak tersalin "
                               "seluruhnya."
                             : handler_.expected()});
}

bool JsonReading::token() {
    const char c = bytes_[at_];
    switch (next_) {
        case Next::value:
        case Next::value_or_end:
            if (c == ']' && next_ == Next::value_or_end) return end();
            return value(c);
        case Next::name:
        case Next::name_or_end:
            if (c == '}' && next_ == Next::name_or_end) return end();
            return c == '"' ? text(true) : unexpected(at_);
        case Next::colon:
        case Next::comma_or_end:
            return sign(c);
        case Next::nothing:
            break;
    }
    return unexpected(at_);
}

/// By the token that begins here.
bool JsonReading::advance() {
    if (lexer_.next()) {
        at_ = lexer_.end();
        return true;
    }
    const bool cut = lexer_.end() >= bytes_.size();
    if (cut || bytes_[at_] != '"') return unexpected(cut ? bytes_.size() : at_);
    return fail(lexer_.end(), {ErrorCode::not_json,
                               "Teks di antara tanda kutip ini belum ditulis dengan benar: tanda "
                               "kutip penutup atau tanda \\ keliru."});
}

bool JsonReading::sign(char c) {
    if (next_ == Next::colon) {
        if (c != ':') return unexpected(at_);
        next_ = Next::value;
    } else if (c == ',') {
        next_ = open_.back() == Kind::object ? Next::name : Next::value;
    } else if (c == (open_.back() == Kind::object ? '}' : ']')) {
        return end();
    } else {
        return unexpected(at_);
    }
    return advance();
}

bool JsonReading::value(char c) {
    switch (c) {
        case '{':
            return begin(Kind::object);
        case '[':
            return begin(Kind::array);
        case '"':
            return text(false);
        case 't':
            return word() && handler_.boolean(true);
        case 'f':
            return word() && handler_.boolean(false);
        case 'n':
            return word() && handler_.null();
        default:
            return is_digit(c) || c == '-' ? number() : unexpected(at_);
    }
}

bool JsonReading::word() {
    if (!advance()) return false;
    after_value();
    return true;
}

bool JsonReading::text(bool is_name) {
    if (!advance()) return false;
    if (is_name) {
        next_ = Next::colon;
        return handler_.name(lexer_.text());
    }
    after_value();
    return handler_.text(lexer_.text());
}

bool JsonReading::number() {
    const std::size_t begin = at_;
    if (!advance()) return false;
    if (at_ - begin <= json_limit::number_characters && !lexer_.is_finite())
        return fail(begin, {ErrorCode::too_large, "Bilangan ini terlalu besar untuk dihitung."});
    after_value();
    const std::optional<std::int64_t> whole = lexer_.whole();
    return whole ? handler_.integer(*whole) : handler_.fraction(lexer_.text());
}

bool JsonReading::begin(Kind container) {
    if (!advance() || !handler_.begin(container)) return false;
    open_.push_back(container);
    next_ = container == Kind::object ? Next::name_or_end : Next::value_or_end;
    return true;
}

bool JsonReading::end() {
    if (!advance()) return false;
    open_.pop_back();
    after_value();
    return handler_.end();
}

void JsonReading::after_value() { next_ = open_.empty() ? Next::nothing : Next::comma_or_end; }

}  // namespace kinerja
