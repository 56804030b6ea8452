// Finding the number in the words of a target.
#include "core/model/target.h"

#include <cstddef>

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

std::string satuan_around(std::string_view text, const Run& run) {
    std::string satuan(part(text, currency_before(text, run.begin)));
    std::string_view behind = trim(text.substr(run.end));
    if (behind.ends_with('.')) behind = trim(behind.substr(0, behind.size() - 1));
    if (!satuan.empty() && !behind.empty()) satuan += ' ';
    return satuan += behind;
}

/// What the digits of a run say: a number, or two that it may be read as, or neither.
struct Number {
    Run run;
    std::optional<Decimal> angka;
    bool ambiguous = false;
};

Number number_at(std::string_view text, const Run& run) {
    const std::string_view digits = part(text, run);
    const std::optional<Decimal> angka = parse_decimal(digits);
    return {run, angka, !angka && is_english_number(digits)};
}

template <class Is>
std::optional<Number> first_number(std::string_view text, Is is) {
    for (std::optional<Run> run = next_run(text, 0); run; run = next_run(text, run->end))
        if (const Number number = number_at(text, *run); is(number)) return number;
    return std::nullopt;
}

}  // namespace

std::optional<TargetReading> parse_target(std::string_view text) {
    const auto number =
        first_number(text, [](const Number& one) { return one.angka || one.ambiguous; });
    if (!number || number->ambiguous) return std::nullopt;
    return TargetReading{*number->angka, satuan_around(text, number->run)};
}

bool has_ambiguous_number(std::string_view text) {
    return first_number(text, [](const Number& one) { return one.ambiguous; }).has_value();
}

std::string with_angka(std::string_view text, const Decimal& angka) {
    const auto number = first_number(text, [](const Number& one) { return one.angka.has_value(); });
    if (!number) return std::string(text);
    return std::string(text.substr(0, number->run.begin))
        .append(to_indonesian(angka))
        .append(text.substr(number->run.end));
}

}  // namespace kinerja
