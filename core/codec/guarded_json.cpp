// The guard before the JSON parser, and the parser: nlohmann's, by its events only.
#include "core/codec/guarded_json.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

#include "core/base/utf8.h"
#include "core/codec/json_handler.h"

namespace kinerja {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

// --- Bytes ---------------------------------------------------------------------------------------

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

Error error_at(std::string_view bytes, std::size_t offset, const JsonRefusal& refusal) {
    return {refusal.code, position_in(bytes, offset), refusal.message};
}

/// How long the text in quotes is by now, at least: an escape counts as one byte. The parser tells
/// of a text only when it has all of it.
class TextMeter {
  public:
    /// One character; true: the text is longer than any may be.
    bool passes_limit(std::string_view character) {
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

  private:
    bool in_text_ = false, is_number_ = false;
    int escaped_ = 0;  // characters that still belong to the escape
    std::size_t size_ = 0;
};

std::optional<Error> objection_to_bytes(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return Error{ErrorCode::not_json, "awal berkas",
                     "Berkas tersimpan sebagai UTF-16; simpan ulang sebagai UTF-8."};
    if (bytes.starts_with(utf8_mark))
        return Error{ErrorCode::not_json, "awal berkas",
                     "Berkas diawali dua tanda urutan bita; seharusnya paling banyak satu."};
    TextMeter meter;
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint point = decode_at(bytes, at);
        if (meter.passes_limit(bytes.substr(at, point.size)))
            return error_at(bytes, at, {ErrorCode::too_large, text_too_long});
        if (!point.well_formed)
            return error_at(bytes, at,
                            {ErrorCode::not_json, "Berkas memuat bita yang bukan teks UTF-8."});
        if (point.value == 0)
            return error_at(bytes, at,
                            {ErrorCode::not_json,
                             "Berkas memuat bita NUL; mungkin berkas ini rusak atau bukan teks."});
        at += point.size;
    }
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Error{ErrorCode::not_json, "awal berkas", "Berkas ini kosong."};
    return std::nullopt;
}

// --- Parser --------------------------------------------------------------------------------------

/// Walks over the bytes and tells how far it has come, which the parser's events do not.
class TrackedByte {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    TrackedByte(const char* at, const char** reached) : at_(at), reached_(reached) {}

    reference operator*() const { return *at_; }
    TrackedByte& operator++() {
        *reached_ = ++at_;
        return *this;
    }
    TrackedByte operator++(int) {
        TrackedByte before = *this;
        ++*this;
        return before;
    }
    bool operator==(const TrackedByte& other) const { return at_ == other.at_; }
    bool operator!=(const TrackedByte& other) const { return at_ != other.at_; }

  private:
    const char* at_;
    const char** reached_;
};

bool is_of_word(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' ||
           c == '-' || c == '.';
}

// A text in quotes, a number, a word such as true, or a single sign.
std::size_t size_of_last(std::string_view token) {
    if (token.ends_with('"')) return token.size();
    std::size_t size = 0;
    while (size < token.size() && is_of_word(token[token.size() - 1 - size])) ++size;
    return std::max<std::size_t>(size, 1);
}

/// Hands nlohmann's events on to JsonHandler. The names are those that nlohmann calls.
class Events : public nlohmann::json_sax<nlohmann::json> {
  public:
    Events(JsonHandler& handler, std::size_t size) : handler_(handler), size_(size) {}

    bool null() override { return handler_.null(); }
    bool boolean(bool flag) override { return handler_.boolean(flag); }
    bool number_integer(std::int64_t number) override { return handler_.integer(number); }
    bool number_unsigned(std::uint64_t number) override {
        return handler_.positive_integer(number);
    }
    bool number_float(double, const std::string& as_written) override {
        return handler_.fraction(as_written);
    }
    bool string(std::string& text) override { return handler_.text(text); }
    bool binary(nlohmann::json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return handler_.begin(JsonValue::Kind::object); }
    bool key(std::string& name) override { return handler_.name(name); }
    bool end_object() override { return handler_.end(); }
    bool start_array(std::size_t) override { return handler_.begin(JsonValue::Kind::array); }
    bool end_array() override { return handler_.end(); }

    /// `read` counts the bytes read so far; one more than there are at the end of the input.
    /// `token` may begin with earlier tokens.
    bool parse_error(std::size_t read, const std::string& token,
                     const nlohmann::detail::exception& error) override {
        constexpr int number_overflow = 406;
        const bool in_text =
            std::string_view(error.what()).find(" - invalid string") != std::string_view::npos;
        offset_ = read - (in_text ? 1 : std::min(read, size_of_last(token)));
        if (error.id == number_overflow)
            return handler_.refuse(ErrorCode::too_large,
                                   "Bilangan ini terlalu besar untuk dihitung.");
        if (read > size_)
            return handler_.refuse(ErrorCode::not_json,
                                   "Berkas terputus sebelum selesai; mungkin berkas ini tidak "
                                   "tersalin seluruhnya.");
        if (in_text)
            return handler_.refuse(ErrorCode::not_json,
                                   "Teks di antara tanda kutip ini belum ditulis dengan benar: "
                                   "tanda kutip penutup atau tanda \\ keliru.");
        return handler_.refuse(ErrorCode::not_json, handler_.expected());
    }

    /// Where the input ceased to be JSON; empty when a limit stopped the reading.
    std::optional<std::size_t> offset() const { return offset_; }

  private:
    JsonHandler& handler_;
    std::size_t size_;
    std::optional<std::size_t> offset_;
};

}  // namespace

Result<JsonValue> parse_json(std::string_view bytes) {
    if (bytes.size() > json_limit::bytes)
        return Error{ErrorCode::too_large, "berkas", "Berkas lebih besar dari 20 MB."};
    if (bytes.starts_with(utf8_mark)) bytes.remove_prefix(utf8_mark.size());
    if (auto error = objection_to_bytes(bytes)) return *std::move(error);

    JsonHandler handler;
    const char* const begin = bytes.data();  // not ended by a NUL, but by `end`
    const char* const end = begin + bytes.size();
    const char* reached = begin;
    Events events(handler, bytes.size());
    const bool complete = nlohmann::json::sax_parse(TrackedByte(begin, &reached),
                                                    TrackedByte(end, &reached), &events);
    if (complete) return handler.take();
    const auto last_read = static_cast<std::size_t>(reached - begin);
    const std::size_t offset = events.offset().value_or(last_read > 0 ? last_read - 1 : 0);
    const JsonRefusal unknown{ErrorCode::not_json, "Isi berkas ini tidak tersusun sebagai JSON."};
    return error_at(bytes, offset, handler.refusal().value_or(unknown));
}

}  // namespace kinerja
