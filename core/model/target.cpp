// Finding the number in the words of a target.
#include "core/model/target.h"

#include <cstddef>
#include <limits>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

namespace kinerja {
namespace {

/// A part of a word. Signs beyond ASCII ("≥", "±", dashes) are none.
bool is_letter(char32_t c) {
    if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    return c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7;
}

/// Digits with dots, commas and a sign, as they stand in the text: [begin, end).
struct Run {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool empty() const { return begin == end; }
};

std::size_t end_of_run(std::string_view text, std::size_t at) {
    while (at < text.size() && (is_digit(text[at]) || text[at] == '.' || text[at] == ',')) ++at;
    while (!is_digit(text[at - 1])) --at;  // a dot or comma of the sentence
    return at;
}

/// Where the currency sign in front of a number stands; empty when there is none.
Run currency_before(std::string_view text, std::size_t number) {
    constexpr std::string_view signs[] = {"rp", "idr", "usd", "us$", "$"};
    const std::string_view before = trim(text.substr(0, number));
    const std::string_view word = before.substr(before.find_last_of(" \t\n(") + 1);
    std::string_view bare = word;
    if (bare.ends_with('.')) bare.remove_suffix(1);
    for (const std::string_view sign : signs) {
        const auto begin = static_cast<std::size_t>(bare.data() - text.data());
        if (fold(bare) == sign) return {begin, begin + bare.size()};
    }
    return {number, number};
}

/// The next run at or after `at`. Digits inside a word ("SP2D", "Covid-19") are no number, those
/// right behind a currency sign ("Rp42.500") are.
std::optional<Run> next_run(std::string_view text, std::size_t at) {
    bool in_word = false;
    bool after_minus = false;
    while (at < text.size()) {
        if (is_digit(text[at])) {
            const std::size_t end = end_of_run(text, at);
            if (!in_word || !currency_before(text, at).empty())
                return Run{after_minus ? at - 1 : at, end};
            at = end;
            continue;
        }
        const CodePoint point = decode_at(text, at);
        const bool minus = point.value == '-';
        const bool stays = in_word && minus;  // a hyphen does not end a word
        after_minus = minus && !in_word && (at == 0 || text[at - 1] == ' ');
        in_word = stays || is_letter(point.value);
        at += point.size;
    }
    return std::nullopt;
}

/// 1,250.5 as it is written in English: commas group, the dot begins the decimals.
bool is_english_number(std::string_view run) {
    std::string swapped(run);
    for (char& c : swapped) c = c == '.' ? ',' : c == ',' ? '.' : c;
    return parse_decimal(swapped).has_value();
}

std::string_view part(std::string_view text, const Run& run) {
    return text.substr(run.begin, run.end - run.begin);
}

/// Words behind a number that make it larger.
struct Multiplier {
    std::string_view word;
    int zeros;
};
constexpr Multiplier multipliers[] = {
    {"ribu", 3},   {"rb", 3},     {"juta", 6},     {"jt", 6},
    {"miliar", 9}, {"milyar", 9}, {"triliun", 12}, {"trilyun", 12},
};

/// What stands between the two numbers of a range.
constexpr std::string_view range_signs[] = {
    "sampai dengan", "sampai", "hingga", "s.d.", "s.d", "s/d", "sd", "-",
    "\xE2\x80\x93",  // en dash
    "\xE2\x80\x94",  // em dash
};

/// Behind an amount without cents: "Rp 5.000,-".
constexpr std::string_view no_cents[] = {",--", ",-", ".-"};

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
    return at;
}

/// Where the letters that begin at `at` end.
std::size_t end_of_letters(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const CodePoint point = decode_at(text, at);
        if (!is_letter(point.value)) break;
        at += point.size;
    }
    return at;
}

std::optional<Decimal> with_zeros(Decimal value, int zeros) {
    for (; zeros > 0; --zeros) {
        if (value.scale > 0)
            --value.scale;
        else if (__builtin_mul_overflow(value.units, std::int64_t{10}, &value.units))
            return std::nullopt;
    }
    return value;
}

/// What the digits of a run say: a number, or two that it may be read as, or neither.
struct Number {
    Run run;  // with the word that makes it larger
    std::optional<Decimal> angka;
    bool ambiguous = false;
};

void take_multiplier(std::string_view text, Number& number) {
    const std::size_t begin = skip_blanks(text, number.run.end);
    const std::size_t end = end_of_letters(text, begin);
    const std::string word = fold(text.substr(begin, end - begin));
    for (const Multiplier& one : multipliers) {
        if (one.word != word) continue;
        const std::optional<Decimal> full = with_zeros(*number.angka, one.zeros);
        if (!full) return;
        number.angka = full;
        number.run.end = end;
    }
}

Number number_at(std::string_view text, const Run& run) {
    const std::string_view digits = part(text, run);
    Number number{run, parse_decimal(digits)};
    number.ambiguous = !number.angka && is_english_number(digits);
    if (number.angka) take_multiplier(text, number);
    return number;
}

template <class Is>
std::optional<Number> first_number(std::string_view text, Is is) {
    for (std::optional<Run> run = next_run(text, 0); run; run = next_run(text, run->end))
        if (const Number number = number_at(text, *run); is(number)) return number;
    return std::nullopt;
}

/// The words between two numbers without the sign of a range; empty when there is no such sign.
/// What is left is the satuan of the first ("85% - 100%").
std::optional<std::string_view> before_range_sign(std::string_view between) {
    const std::string folded = fold(between);
    if (folded.size() != between.size()) return std::nullopt;
    for (const std::string_view sign : range_signs)
        if (folded.ends_with(sign)) return trim(between.substr(0, between.size() - sign.size()));
    return std::nullopt;
}

/// The number that ends the range which `first` begins.
std::optional<Number> end_of_range(std::string_view text, const Number& first) {
    constexpr std::size_t longest = 40;  // more than this is another thought
    std::size_t at = first.run.end;
    while (at < text.size() && at - first.run.end < longest && !is_digit(text[at])) ++at;
    if (at == text.size() || !is_digit(text[at])) return std::nullopt;
    const Number last = number_at(text, {at, end_of_run(text, at)});
    if (!last.angka || compare(*last.angka, *first.angka) <= 0) return std::nullopt;
    const std::string_view behind = trim(text.substr(last.run.end));
    if (behind.starts_with('-') || behind.starts_with('/')) return std::nullopt;  // a date
    const std::size_t sign_end = currency_before(text, at).begin;
    const auto unit = before_range_sign(trim(text.substr(first.run.end, sign_end - first.run.end)));
    const bool same = unit && fold(behind).starts_with(fold(*unit));
    return same ? std::optional(last) : std::nullopt;
}

/// "(lima) laporan" -> "laporan"; words in brackets alone stay.
std::string_view without_number_in_words(std::string_view behind) {
    if (!behind.starts_with('(')) return behind;
    const std::size_t close = behind.find(')');
    if (close == behind.npos) return behind;
    const std::string_view rest = trim(behind.substr(close + 1));
    return rest.empty() ? behind : rest;
}

std::string satuan_around(std::string_view text, const Run& run) {
    std::string satuan(part(text, currency_before(text, run.begin)));
    std::string_view behind = text.substr(run.end);
    for (const std::string_view sign : no_cents)
        if (behind.starts_with(sign)) behind.remove_prefix(sign.size());
    behind = without_number_in_words(trim(behind));
    if (behind.ends_with('.')) behind = trim(behind.substr(0, behind.size() - 1));
    if (!satuan.empty() && !behind.empty()) satuan += ' ';
    return satuan += behind;
}

/// The number is a day: "tanggal 5", "tgl. 5", "30 Juni 2027", "30 Juni", "31-12-2027".
bool is_day(std::string_view text, const Run& run) {
    const std::string before = fold(text.substr(0, run.begin));
    for (const std::string_view word : {"tanggal", "tgl", "tgl."})
        if (trim(before).ends_with(word)) return true;
    const std::string_view behind = text.substr(run.begin);
    const std::size_t blank = behind.find_first_of(" \t");
    if (parse_date(behind.substr(0, blank)).date) return true;
    const std::size_t month = skip_blanks(text, run.end);
    const std::string_view name = text.substr(month, end_of_letters(text, month) - month);
    return !name.empty() && parse_date("1 " + std::string(name) + " 2000").date.has_value();
}

}  // namespace

std::optional<TargetReading> parse_target(std::string_view text) {
    const auto number =
        first_number(text, [](const Number& one) { return one.angka || one.ambiguous; });
    if (!number || number->ambiguous) return std::nullopt;
    TargetReading reading{*number->angka, {}, {}, is_day(text, number->run)};
    Run run = number->run;
    if (const auto last = end_of_range(text, *number)) {
        reading.hingga = last->angka;
        run.end = last->run.end;
    }
    reading.satuan = satuan_around(text, run);
    return reading;
}

bool has_ambiguous_number(std::string_view text) {
    return first_number(text, [](const Number& one) { return one.ambiguous; }).has_value();
}

std::string with_angka(std::string_view text, const Decimal& angka) {
    const auto number = first_number(text, [](const Number& one) { return one.angka.has_value(); });
    if (!number) return std::string(text);
    const auto last = end_of_range(text, *number);
    return std::string(text.substr(0, number->run.begin))
        .append(to_indonesian(angka))
        .append(text.substr(last ? last->run.end : number->run.end));
}

}  // namespace kinerja
