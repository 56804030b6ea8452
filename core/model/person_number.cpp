// Telling the numbers of people apart.
#include "core/model/person_number.h"

#include <algorithm>
#include <cstddef>

#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/model/nip.h"

namespace kinerja {
namespace {

/// What people call the number, its letters alone: "NI PPPK:" is "nipppk".
struct Name {
    std::string_view letters;
    NumberKind kind;
};
constexpr Name names[] = {
    {"nip", NumberKind::nip},         {"ni", NumberKind::nip},      {"nipppk", NumberKind::nip},
    {"nippppk", NumberKind::nip},     {"nipbaru", NumberKind::nip}, {"nipnipppk", NumberKind::nip},
    {"nipnrp", NumberKind::none},     {"nomor", NumberKind::none},  {"no", NumberKind::none},
    {"nrp", NumberKind::nrp},         {"nrptni", NumberKind::nrp},  {"nrppolri", NumberKind::nrp},
    {"nrptnipolri", NumberKind::nrp}, {"nik", NumberKind::nik},     {"nikktp", NumberKind::nik},
};

bool is_filler(std::string_view one) {
    constexpr std::string_view marks[] = {
        ".", ":", "-", "/", "=", "(", ")", "'", "\"", "`", "\xE2\x80\x98", "\xE2\x80\x99"};
    return is_blank(one) || std::ranges::find(marks, one) != std::end(marks);
}

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// NIK: place of birth (6), day (40 more for women), month and year, serial.
bool is_nik(std::string_view digits) {
    if (digits.size() != 16) return false;
    const auto two = [&](std::size_t at) { return (digits[at] - '0') * 10 + digits[at + 1] - '0'; };
    const int day = two(6) > 40 ? two(6) - 40 : two(6);
    return day >= 1 && day <= 31 && two(8) >= 1 && two(8) <= 12 && !digits.ends_with("0000");
}

}  // namespace

TypedNumber read_number(std::string_view text) {
    text = trim(text);
    std::string letters;
    for (std::size_t at = 0; at < text.size();) {
        if (is_digit(text[at])) {
            const auto* const name = std::ranges::find(names, letters, &Name::letters);
            if (name != std::end(names)) return {name->kind, text.substr(at)};
            return {NumberKind::none, letters.empty() ? text.substr(at) : text};
        }
        const std::string_view one = text.substr(at, decode_at(text, at).size);
        if (is_ascii_letter(one[0]))
            letters += static_cast<char>(one[0] | 0x20);
        else if (!is_filler(one))
            break;
        at += one.size();
    }
    return {NumberKind::none, text};
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
            break;
    }
    return person.status == StatusPegawai::pppk ? "NI PPPK" : "NIP";
}

std::string number_of(const Pegawai& person) {
    if (kind_of_number(person) == NumberKind::none) return {};
    const NipReading reading = parse_nip(person.nip);
    if (reading.nip) return reading.nip->digits;
    return std::string(read_number(person.nip).number);
}

}  // namespace kinerja
