// Reads them as targets, and writes each of their numbers anew.
#include "core/model/sheet_percent.h"

#include <vector>

#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/model/target.h"

namespace kinerja {
namespace {

/// "0,95 %" -> "%": the satuan that the text ends with, when it is this one.
std::string_view percent_at_end(std::string_view text) {
    for (const std::string_view sign : {"%", "persen", "prosen"})
        if (fold(text).ends_with(sign)) return text.substr(text.size() - sign.size());
    return {};
}

constexpr Decimal whole{1, 0};

/// A sheet keeps 95 % as 0,95 and 105 % as 1,05. Whole numbers above one it does not keep so.
bool may_be_of_sheet(const Decimal& number) {
    constexpr Decimal nothing{0, 0}, twice{2, 0};
    if (compare(number, nothing) <= 0 || compare(number, twice) > 0) return false;
    return compare(number, whole) <= 0 || shortest(number).scale > 0;
}

Decimal hundredfold(Decimal value) {
    while (value.scale < 2) {
        value.units *= 10;
        ++value.scale;
    }
    value.scale -= 2;
    return shortest(value);
}

/// Without the full stop of a sentence. The dot of other languages between digits is a comma.
std::string plain(std::string_view target) {
    target = trim(target);
    while (target.ends_with('.')) target.remove_suffix(1);
    std::string text(trim(target));
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {  // ",95" and ".95" have no zero
        const bool bare = (text[at] == ',' || text[at] == '.') && is_digit(text[at + 1]) &&
                          (at == 0 || !is_digit(text[at - 1]));
        if (bare && (at == 0 || text[at - 1] == ' ' || text[at - 1] == '='))
            text.insert(at, 1, '0');
    }
    if (text.find(',') != text.npos) return text;
    for (std::size_t at = 1; at + 1 < text.size(); ++at)
        if (text[at] == '.' && is_digit(text[at - 1]) && is_digit(text[at + 1])) text[at] = ',';
    return text;
}

/// The numbers of the text, and what stands before each and behind the last.
struct Parts {
    std::vector<std::string_view> words;
    std::vector<Decimal> numbers;
};

std::optional<Parts> parts_of(std::string_view text) {
    Parts parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && (is_digit(text[end]) || text[end] == ',')) ++end;
        const std::optional<Decimal> number = parse_decimal(text.substr(at, end - at));
        if (!number) return std::nullopt;
        parts.words.push_back(text.substr(begin, at - begin));
        parts.numbers.push_back(*number);
        begin = at = end;
    }
    parts.words.push_back(text.substr(begin));
    return parts;
}

std::string written(const Parts& parts, Decimal (*change)(Decimal)) {
    std::string text;
    for (std::size_t i = 0; i < parts.numbers.size(); ++i)
        text.append(parts.words[i]).append(to_indonesian(change(parts.numbers[i])));
    return text.append(parts.words.back());
}

}  // namespace

std::optional<SheetPercent> read_sheet_percent(std::string_view target) {
    const std::string text = plain(target);
    const std::string_view sign = percent_at_end(text);
    const std::optional<TargetReading> reading = parse_target(text);
    if (!reading || reading->tenggat || fold(reading->satuan) != fold(sign)) return std::nullopt;
    const Decimal end = reading->hingga.value_or(reading->angka);
    if (!may_be_of_sheet(end)) return std::nullopt;
    const std::string_view body = trim(std::string_view(text).substr(0, text.size() - sign.size()));
    const std::optional<Parts> parts = parts_of(body);
    if (!parts || parts->numbers.size() != (reading->hingga ? 2 : 1)) return std::nullopt;
    return SheetPercent{written(*parts, hundredfold),
                        written(*parts, [](Decimal same) { return same; }),
                        std::string(sign),
                        !is_blank(parts->words.front()),
                        reading->angka.scale > 0 && compare(reading->angka, whole) < 0,
                        compare(end, whole) > 0};
}

}  // namespace kinerja
