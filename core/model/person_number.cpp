// Telling the numbers of people apart.
#include "core/model/person_number.h"

#include <algorithm>
#include <cstddef>

#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/model/nip.h"

namespace kinerja {
namespace {

/// What people call the number, its letters alone: "NI PPPK:" and "NI P3K" are "nipppk".
struct Name {
    std::string_view letters;
    NumberKind kind;
};
constexpr Name names[] = {
    {"nip", NumberKind::nip},
    {"ni", NumberKind::nip},
    {"nipppk", NumberKind::nip},
    {"nippppk", NumberKind::nip},
    {"nipbaru", NumberKind::nip},
    {"nipnipppk", NumberKind::nip},
    {"pppk", NumberKind::nip},
    {"nomorinduk", NumberKind::nip},
    {"nomorindukpegawai", NumberKind::nip},
    {"nomorindukpppk", NumberKind::nip},
    {"nipnrp", NumberKind::none},
    {"nomor", NumberKind::none},
    {"no", NumberKind::none},
    {"nrp", NumberKind::nrp},
    {"nrptni", NumberKind::nrp},
    {"nrppolri", NumberKind::nrp},
    {"nrptnipolri", NumberKind::nrp},
    {"nik", NumberKind::nik},
    {"nikktp", NumberKind::nik},
};

bool is_filler(std::string_view one) {
    constexpr std::string_view marks = ".:-/=()'\"`";
    constexpr std::string_view longer[] = {"\xE2\x80\x98", "\xE2\x80\x99",   // apostrophes
                                           "\xE2\x80\x93", "\xE2\x80\x94"};  // dashes
    return is_blank(one) || marks.find(one) != marks.npos ||
           std::ranges::find(longer, one) != std::end(longer);
}

char to_lower(char letter) { return static_cast<char>(letter | 0x20); }
bool is_ascii_letter(char c) { return to_lower(c) >= 'a' && to_lower(c) <= 'z'; }

/// "P3K" is read "PPPK"; here is its digit.
bool is_p3k(std::string_view text, std::size_t at) {
    return at > 0 && at + 1 < text.size() && text[at] == '3' && to_lower(text[at - 1]) == 'p' &&
           to_lower(text[at + 1]) == 'k';
}

/// What stands between a name and nothing else: "NIP. -" has a dash.
std::string_view without_points(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(".: "), text.size()));
    return trim(text);
}

/// NIK: place of birth (6), day (40 more for women), month and year, serial.
bool is_nik(std::string_view digits) {
    if (digits.size() != 16) return false;
    const auto two = [&](std::size_t at) { return (digits[at] - '0') * 10 + digits[at + 1] - '0'; };
    const int day = two(6) > 40 ? two(6) - 40 : two(6);
    return day >= 1 && day <= 31 && two(8) >= 1 && two(8) <= 12 && !digits.ends_with("0000");
}

/// The quotes that a sheet puts around what is to be text.
std::string_view without_quotes_behind(std::string_view text) {
    text = trim(text);
    while (text.ends_with('"') || text.ends_with('\'')) text.remove_suffix(1);
    return trim(text);
}

/// "No. Induk PPPK 1900...", "NIPK 1900...": whatever it is called, it is a whole NIP.
bool is_whole_nip(std::string_view letters, std::string_view number) {
    constexpr std::size_t whole = 18;
    return letters.starts_with('n') && digits_in(number).size() == whole &&
           std::ranges::none_of(number, is_ascii_letter);
}

}  // namespace

TypedNumber read_number(std::string_view text) {
    text = without_quotes_behind(text);
    std::string letters;
    std::size_t behind = 0;  // the letters
    const auto named = [&] { return std::ranges::find(names, letters, &Name::letters); };
    for (std::size_t at = 0; at < text.size();) {
        if (is_p3k(text, at)) {
            letters += "ppk";
            behind = at += 2;
            continue;
        }
        if (is_digit(text[at])) {
            if (named() != std::end(names)) return {named()->kind, text.substr(at)};
            const bool bare = letters.empty() || is_whole_nip(letters, text.substr(at));
            return {NumberKind::none, bare ? text.substr(at) : text};
        }
        const std::string_view one = text.substr(at, decode_at(text, at).size);
        at += one.size();
        if (is_ascii_letter(one[0])) {
            letters += to_lower(one[0]);
            behind = at;
        } else if (!is_filler(one)) {
            return {NumberKind::none, text};
        }
    }
    if (named() == std::end(names)) return {NumberKind::none, text};
    return {NumberKind::none, without_points(text.substr(behind))};
}

bool is_rounded_by_sheet(std::string_view text) {
    const std::string number = fold(read_number(text).number);
    const std::size_t power = number.find('e');
    if (power == number.npos || power == 0) return false;
    const std::string_view whole(number.data(), power);
    std::string_view zeros = std::string_view(number).substr(power + 1);
    if (zeros.starts_with('+')) zeros.remove_prefix(1);
    return whole.find_first_not_of("0123456789.,") == whole.npos && !zeros.empty() &&
           zeros.find_first_not_of("0123456789") == zeros.npos;
}

NumberKind kind_of_number(const Pegawai& person) {
    const TypedNumber typed = read_number(person.nip);
    const std::string digits = digits_in(typed.number);
    if (digits.empty()) return NumberKind::none;
    if (is_rounded_by_sheet(person.nip)) return NumberKind::rounded;
    if (typed.named != NumberKind::none) return typed.named;
    if (parse_nip(person.nip).nip) return NumberKind::nip;
    if (is_nik(digits)) return NumberKind::nik;
    constexpr std::size_t nrp_polri = 8, nrp_tni = 14;  // more is a NIP that lost or gained some
    if (person.golongan != "lain" || digits.size() > nrp_tni) return NumberKind::nip;
    const bool as_long = digits.size() == nrp_polri || digits.size() == nrp_tni;
    return as_long ? NumberKind::nrp : NumberKind::unknown;
}

std::string_view number_label(const Pegawai& person) {
    switch (kind_of_number(person)) {
        case NumberKind::nrp:
            return "NRP";
        case NumberKind::nik:
            return "NIK";
        case NumberKind::unknown:
            return "Nomor";
        case NumberKind::none:
        case NumberKind::nip:
        case NumberKind::rounded:
            break;
    }
    return person.status == StatusPegawai::pppk ? "NI PPPK" : "NIP";
}

std::string number_of(const Pegawai& person) {
    const NumberKind kind = kind_of_number(person);
    if (kind == NumberKind::none || kind == NumberKind::rounded) return {};
    const NipReading reading = parse_nip(person.nip);
    if (reading.nip) return reading.nip->digits;
    return std::string(read_number(person.nip).number);
}

}  // namespace kinerja
