// Finding the number in the words of a target.
#include "core/model/target.h"

#include <algorithm>
#include <cstddef>
#include <span>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/base/time_of_day.h"
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

std::size_t end_of_digits(std::string_view text, std::size_t at) {
    while (at < text.size() && is_digit(text[at])) ++at;
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

/// What a text ends with, taken off it together with the blanks before.
bool take_end(std::string_view& text, std::string_view end) {
    if (!text.ends_with(end)) return false;
    text = trim(text.substr(0, text.size() - end.size()));
    return true;
}

bool take_end_of(std::string_view& text, std::span<const std::string_view> ends) {
    return std::ranges::any_of(ends, [&](std::string_view end) { return take_end(text, end); });
}

std::string_view last_word(std::string_view text) {
    return text.substr(text.find_last_of(" \t\n(,") + 1);
}

bool is_among(std::string_view word, std::span<const std::string_view> list) {
    return std::ranges::find(list, word) != list.end();
}

/// The words before a number make it a day or one of several spans: "tanggal 5", "H-7", "H + 3",
/// "minggu ke-2", "triwulan 1"; not "per triwulan 1 laporan".
bool names_a_moment(std::string_view text, std::size_t number) {
    constexpr std::string_view days[] = {"tanggal", "tgl", "tgl."};
    constexpr std::string_view signs[] = {"+", "-", "\xE2\x80\x93", "\xE2\x88\x92"};
    constexpr std::string_view ordinal[] = {"ke-", "ke"};
    constexpr std::string_view counted[] = {"hari", "kerja", "tahun"};
    constexpr std::string_view spans[] = {"minggu", "pekan",    "bulan",      "triwulan",
                                          "tw",     "semester", "caturwulan", "kuartal"};
    constexpr std::string_view each[] = {"per", "setiap", "tiap", "tiap-tiap", "selama", "satu"};
    constexpr std::size_t near = 40;  // what stands further away is another thought
    const std::size_t from = number > near ? number - near : 0;
    const std::string folded = fold(text.substr(from, number - from));
    std::string_view before = trim(folded);
    if (is_among(last_word(before), days)) return true;
    if (take_end_of(before, signs)) {
        if (last_word(before) == "h") return true;
        before = trim(folded);
    }
    const bool nth = is_among(last_word(before), ordinal) && take_end_of(before, ordinal);
    const std::string_view word = last_word(before);
    if (nth && is_among(word, counted)) return true;
    if (!is_among(word, spans)) return false;
    take_end(before, word);
    return nth || !is_among(last_word(before), each);
}

/// "08.00": no amount begins with a zero and another digit.
bool has_clock(std::string_view text) {
    for (std::size_t at = 0; at + 4 < text.size(); ++at) {
        const bool begins = at == 0 || text[at - 1] == ' ' || text[at - 1] == '(';
        if (begins && text[at] == '0' && is_digit(text[at + 1]) &&
            minutes_in(text.substr(at, end_of_run(text, at) - at)))
            return true;
    }
    return false;
}

/// The whole of "10.00" or "9:30" when it is a time of day: behind "pukul", "pkl" or "jam", before
/// "WIB", or as "08.00" is one or follows one.
std::optional<Run> time_of_day(std::string_view text, const Run& run) {
    constexpr std::string_view leads[] = {"pukul", "pkl", "pkl.", "jam"};
    constexpr std::string_view zones[] = {"wib", "wita", "wit"};
    constexpr std::size_t near = 40;  // what stands further away is another thought
    const bool colon = run.end < text.size() && text[run.end] == ':';
    const std::size_t end = colon ? end_of_digits(text, run.end + 1) : run.end;
    if (!minutes_in(text.substr(run.begin, end - run.begin))) return std::nullopt;
    const std::size_t from = run.begin > near ? run.begin - near : 0;
    const std::string before = fold(text.substr(from, run.begin - from));
    const std::string behind = fold(trim(text.substr(end)));
    const bool named =
        is_among(last_word(trim(before)), leads) || before.find("pukul ") != before.npos ||
        has_clock(text.substr(from, end - from)) ||
        std::ranges::any_of(zones, [&](auto zone) { return behind.starts_with(zone); });
    return named ? std::optional(Run{run.begin, end}) : std::nullopt;
}

/// ½, ¼, ¾: how many quarters; 0 for anything else. Two octets.
int quarters_at(std::string_view text, std::size_t at) {
    constexpr std::string_view signs[] = {"\xC2\xBC", "\xC2\xBD", "\xC2\xBE"};
    for (int i = 0; i < 3; ++i)
        if (text.substr(std::min(at, text.size())).starts_with(signs[i])) return i + 1;
    return 0;
}

/// ",95" and ".95" as some sheets write 0,95: the sign belongs to the digits behind it.
bool is_bare_decimal(std::string_view text, std::size_t digits) {
    if (digits == 0 || (text[digits - 1] != ',' && text[digits - 1] != '.')) return false;
    if (digits == 1) return true;
    const char before = text[digits - 2];
    return before == ' ' || before == '=' || before == '<' || before == '>' ||
           static_cast<unsigned char>(before) >= 0x80;
}

/// The next run at or after `at`. Digits inside a word ("SP2D", "Covid-19") are no number, those
/// right behind a currency sign ("Rp42.500") or in the name of a day ("H-7") are.
std::optional<Run> next_run(std::string_view text, std::size_t at) {
    bool in_word = false;
    bool after_minus = false;
    while (at < text.size()) {
        if (is_digit(text[at])) {
            const std::size_t end = end_of_run(text, at);
            if (names_a_moment(text, at)) return Run{at, end};
            if (!in_word || !currency_before(text, at).empty())
                return Run{after_minus || is_bare_decimal(text, at) ? at - 1 : at, end};
            at = end;
            continue;
        }
        const CodePoint point = decode_at(text, at);
        if (quarters_at(text, at) > 0) return Run{at, at + point.size};
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
    bool of_money = false;  // a letter that means so only behind a currency sign
};
constexpr Multiplier multipliers[] = {
    {"ribu", 3}, {"rb", 3},       {"juta", 6},     {"jt", 6},      {"miliar", 9},   {"milyar", 9},
    {"mlyr", 9}, {"triliun", 12}, {"trilyun", 12}, {"m", 9, true}, {"t", 12, true},
};

/// What stands between the two numbers of a range; the longer before what is part of it.
constexpr std::string_view range_signs[] = {
    "sampai dengan",
    "sampai",
    "hingga",
    "s.d.",
    "s.d",
    "s/d",
    "sd",
    "-",
    "\xE2\x80\x93",  // en dash
    "\xE2\x80\x94",  // em dash
    "~",
    "maksimal",
    "maksimum",
    "maks.",
    "maks",
    "paling banyak",
    "paling tinggi",
    "paling lama",
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
    bool money = false;  // behind a currency sign, also that of the range
    bool time = false;   // of day: its hour is the number
    int zeros = 0;       // that the word behind it adds
};

/// "1/2 hari", "½ hari": a part of a thing; "1/2" alone may be a date or one of two.
struct Fraction {
    Decimal value;
    std::size_t end = 0;
};
std::optional<Fraction> fraction_at(std::string_view text, std::size_t at) {
    if (const int quarters = quarters_at(text, at))
        return Fraction{shortest({quarters * 25, 2}), at + 2};
    constexpr std::size_t size = 3;  // "1/2"
    if (at + size + 1 >= text.size() || !is_digit(text[at]) || text[at + 1] != '/') return {};
    const char of = text[at + 2];
    if (of < '2' || of > '4' || text[at] == '0' || text[at] >= of || text[at + size] != ' ')
        return {};
    const std::string_view thing = trim(text.substr(at + size));
    if (thing.empty() || !is_letter(decode_at(thing, 0).value)) return {};
    const auto value = divided({text[at] - '0', 0}, of - '0', 4);
    return value ? std::optional(Fraction{shortest(*value), at + size}) : std::nullopt;
}

/// "1 ½ jam" and "2 1/2 jam" are one number.
void take_fraction(std::string_view text, Number& number) {
    if (digits_in(part(text, number.run)).size() != number.run.end - number.run.begin) return;
    const auto behind = fraction_at(text, skip_blanks(text, number.run.end));
    const auto all = behind ? sum(*number.angka, behind->value) : std::nullopt;
    if (!all) return;
    number.angka = all;
    number.run.end = behind->end;
}

void take_multiplier(std::string_view text, Number& number) {
    const std::size_t begin = skip_blanks(text, number.run.end);
    const std::size_t end = end_of_letters(text, begin);
    const std::string word = fold(text.substr(begin, end - begin));
    for (const Multiplier& one : multipliers) {
        if (one.word != word || (one.of_money && !number.money)) continue;
        const std::optional<Decimal> full = with_zeros(*number.angka, one.zeros);
        if (!full) return;
        number.angka = full;
        number.zeros = one.zeros;
        number.run.end = end;
    }
}

Number number_at(std::string_view text, const Run& run, bool money = false) {
    if (const std::optional<Run> time = time_of_day(text, run)) {
        Number hour{*time, parse_decimal(part(text, {run.begin, end_of_digits(text, run.begin)}))};
        hour.time = true;
        return hour;
    }
    std::string digits(part(text, run));
    if (digits[0] == ',' || digits[0] == '.') digits.insert(0, 1, '0');
    Number number{run, parse_decimal(digits)};
    if (const auto fraction = fraction_at(text, run.begin)) {
        number.angka = fraction->value;
        number.run.end = fraction->end;
    } else if (number.angka) {
        take_fraction(text, number);
    }
    number.money = money || !currency_before(text, run.begin).empty();
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

/// "(lima) laporan" -> "laporan": without the number said again in words.
std::string_view behind_brackets(std::string_view text) {
    const std::size_t close = text.find(')');
    return text.starts_with('(') && close != text.npos ? trim(text.substr(close + 1)) : text;
}

/// The words between two numbers without the sign of a range; empty when there is no such sign.
/// What is left is the satuan of the first ("85% - 100%"). `opened`: "antara" stands before them.
std::optional<std::string_view> before_range_sign(std::string_view between, bool opened) {
    constexpr std::string_view joins[] = {"dan", ","};
    const std::string folded = fold(between);
    if (folded.size() != between.size()) return std::nullopt;
    std::string_view rest = folded;
    if (!take_end_of(rest, range_signs) && !(opened && take_end(rest, "dan"))) return std::nullopt;
    take_end_of(rest, joins);
    return behind_brackets(trim(between.substr(0, rest.size())));
}

/// The number that ends the range which `first` begins.
std::optional<Number> end_of_range(std::string_view text, const Number& first) {
    constexpr std::size_t longest = 80;  // more than this is another thought
    std::size_t at = first.run.end;
    while (at < text.size() && at - first.run.end < longest && !is_digit(text[at])) ++at;
    if (at == text.size() || !is_digit(text[at])) return std::nullopt;
    const Number last = number_at(text, {at, end_of_run(text, at)}, first.money);
    if (!last.angka || compare(*last.angka, *first.angka) <= 0) return std::nullopt;
    const std::string_view behind = behind_brackets(trim(text.substr(last.run.end)));
    if (behind.starts_with('-') || behind.starts_with('/')) return std::nullopt;  // a date
    const std::size_t sign_end = currency_before(text, at).begin;
    const std::string before =
        fold(trim(text.substr(0, currency_before(text, first.run.begin).begin)));
    const auto unit = before_range_sign(trim(text.substr(first.run.end, sign_end - first.run.end)),
                                        last_word(before) == "antara");
    const bool same = unit && fold(behind).starts_with(fold(*unit));
    return same ? std::optional(last) : std::nullopt;
}

/// "10 - 15 juta" begins at ten million: the word is of both.
Decimal begin_of_range(const Number& first, const Number& last) {
    const auto full = first.zeros == 0 ? with_zeros(*first.angka, last.zeros) : std::nullopt;
    return full && compare(*full, *last.angka) < 0 ? *full : *first.angka;
}

std::string satuan_around(std::string_view text, const Run& run) {
    std::string satuan(part(text, currency_before(text, run.begin)));
    std::string_view behind = text.substr(run.end);
    for (const std::string_view sign : no_cents)
        if (behind.starts_with(sign)) behind.remove_prefix(sign.size());
    behind = trim(behind);
    if (behind.starts_with(')')) behind = trim(behind.substr(1));  // it opened before the number
    // Words in brackets alone stay, but those of an amount.
    const std::string_view rest = behind_brackets(behind);
    if (!rest.empty() || !satuan.empty()) behind = rest;
    if (behind.ends_with('.')) behind = trim(behind.substr(0, behind.size() - 1));
    if (satuan.empty() && behind.empty() && trim(text.substr(0, run.begin)).ends_with('%'))
        return "%";
    if (!satuan.empty() && !behind.empty()) satuan += ' ';
    return satuan += behind;
}

bool is_month(std::string_view word) {
    return !word.empty() && parse_date("1 " + std::string(word) + " 2000").date.has_value();
}

bool is_year(std::string_view digits) {
    return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20")) &&
           digits_in(digits).size() == digits.size();
}

/// "Desember 2027", "tahun 2027": a year of the calendar; not "per tahun 2000 orang".
bool is_named_year(std::string_view text, const Run& run) {
    constexpr std::string_view leads[] = {"tahun", "thn", "thn.", "th.", "ta", "t.a.", "periode"};
    constexpr std::string_view each[] = {"per", "setiap", "tiap"};
    if (!is_year(part(text, run))) return false;
    const std::string folded = fold(text.substr(0, run.begin));
    std::string_view before = trim(folded);
    const std::string_view word = last_word(before);
    if (is_month(word)) return true;
    return is_among(word, leads) && take_end(before, word) && !is_among(last_word(before), each);
}

/// The number is a day or a span of the calendar: "30 Juni 2027", "30 Juni", "31-12-2027".
bool is_day(std::string_view text, const Run& run) {
    if (names_a_moment(text, run.begin)) return true;
    const std::string_view behind = text.substr(run.begin);
    const std::size_t blank = behind.find_first_of(" \t");
    if (parse_date(behind.substr(0, blank)).date) return true;
    const std::size_t month = skip_blanks(text, run.end);
    return is_month(text.substr(month, end_of_letters(text, month) - month)) ||
           is_named_year(text, run);
}

/// The number that is aimed at: the first, but what it is to become in "dari 85 % menjadi 90 %",
/// and what is behind the year in "tahun 2027: 12 laporan".
template <class Is>
std::optional<Number> aimed_at(std::string_view text, Is is) {
    std::optional<Number> number = first_number(text, is);
    for (std::optional<Number> next = number; number && next;) {
        const std::size_t end = next->run.end;
        const std::optional<Run> run = next_run(text, end);
        next = run ? std::optional(number_at(text, *run)) : std::nullopt;
        if (!next || !is(*next)) break;
        const std::string between = fold(text.substr(end, next->run.begin - end));
        const bool becomes =
            last_word(trim(std::string_view(between))) == "menjadi" && between.size() < 80;
        if (becomes || (is_named_year(text, number->run) && !is_named_year(text, next->run)))
            number = next;
    }
    return number;
}

}  // namespace

std::optional<TargetReading> parse_target(std::string_view text) {
    const auto number =
        aimed_at(text, [](const Number& one) { return one.angka || one.ambiguous; });
    if (!number || number->ambiguous) return std::nullopt;
    TargetReading reading{*number->angka, {}, {}, number->time || is_day(text, number->run)};
    Run run = number->run;
    if (const auto last = end_of_range(text, *number)) {
        reading.angka = begin_of_range(*number, *last);
        reading.hingga = last->angka;
        run.end = last->run.end;
    }
    reading.satuan = satuan_around(text, run);
    if (reading.hingga && reading.satuan.empty() && is_year(part(text, number->run)))
        reading.tenggat = true;  // "2025-2029"
    return reading;
}

bool has_ambiguous_number(std::string_view text) {
    return first_number(text, [](const Number& one) { return one.ambiguous; }).has_value();
}

std::string with_angka(std::string_view text, const Decimal& angka) {
    const auto number = aimed_at(text, [](const Number& one) { return one.angka.has_value(); });
    if (!number) return std::string(text);
    const auto last = end_of_range(text, *number);
    return std::string(text.substr(0, number->run.begin))
        .append(to_indonesian(angka))
        .append(text.substr(last ? last->run.end : number->run.end));
}

}  // namespace kinerja
