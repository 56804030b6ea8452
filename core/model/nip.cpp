// Taking the 18 digits apart.
#include "core/model/nip.h"

#include <cstddef>
#include <utility>

#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/model/person_number.h"

namespace kinerja {
namespace {

constexpr std::size_t digit_count = 18;
constexpr std::size_t old_digit_count = 9;
constexpr int last_year = 2100;
constexpr int first_pppk_code = 21;
constexpr int adult_age = 18;

bool is_filler(std::string_view one_character) {
    return one_character == "." || one_character == "-" || is_blank(one_character);
}

/// Without its name, but for the names of other numbers.
std::string_view bare(std::string_view text) {
    const TypedNumber typed = read_number(text);
    const bool other = typed.named == NumberKind::nrp || typed.named == NumberKind::nik;
    return other ? text : typed.number;
}

/// The digits alone; empty when something stands between them that is neither digit nor filler.
std::optional<std::string> digits_of(std::string_view text) {
    text = bare(text);
    std::string digits;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view one = text.substr(at, decode_at(text, at).size);
        if (one.size() == 1 && is_digit(one[0]))
            digits += one;
        else if (!is_filler(one))
            return std::nullopt;
        at += one.size();
    }
    return digits;
}

std::optional<NipProblem> problem_of_length(std::size_t count) {
    if (count == 0) return NipProblem::empty;
    if (count == old_digit_count) return NipProblem::old_nine_digits;
    if (count == 8 || count == 14) return NipProblem::as_long_as_nrp;
    if (count < digit_count) return NipProblem::too_short;
    if (count > digit_count) return NipProblem::too_long;
    return std::nullopt;
}

int number_at(std::string_view digits, std::size_t position, std::size_t count) {
    int value = 0;
    for (const char c : digits.substr(position, count)) value = value * 10 + (c - '0');
    return value;
}

Nip split(const std::string& digits) {
    Nip nip;
    nip.digits = digits;
    nip.birth = {number_at(digits, 0, 4), number_at(digits, 4, 2), number_at(digits, 6, 2)};
    nip.year = number_at(digits, 8, 4);
    nip.month_or_code = number_at(digits, 12, 2);
    nip.status = nip.month_or_code >= first_pppk_code ? StatusPegawai::pppk : StatusPegawai::pns;
    nip.jenis_kelamin = digits[14] == '2' ? JenisKelamin::wanita : JenisKelamin::pria;
    nip.serial = number_at(digits, 15, 3);
    return nip;
}

/// The latest day on which the appointment can have begun, as far as the number tells.
Date latest_appointment(const Nip& nip) {
    if (nip.status == StatusPegawai::pppk) return {nip.year, 12, 31};
    return {nip.year, nip.month_or_code, 1};
}

std::optional<NipProblem> hard_problem(const Nip& nip) {
    const bool is_month = nip.month_or_code >= 1 && nip.month_or_code <= 12;
    const char sex = nip.digits[14];
    if (!exists(nip.birth.year, nip.birth.month, nip.birth.day))
        return NipProblem::birth_not_a_date;
    if (nip.year < nip.birth.year || nip.year > last_year) return NipProblem::year_out_of_range;
    if (!is_month && nip.month_or_code < first_pppk_code) return NipProblem::code_out_of_range;
    if (latest_appointment(nip) < nip.birth) return NipProblem::year_out_of_range;
    if (sex != '1' && sex != '2') return NipProblem::sex_not_1_or_2;
    if (nip.serial == 0) return NipProblem::serial_000;
    return std::nullopt;
}

bool is_adult(const Nip& nip) {
    const Date comes_of_age{nip.birth.year + adult_age, nip.birth.month, nip.birth.day};
    return comes_of_age <= latest_appointment(nip);
}

}  // namespace

NipReading parse_nip(std::string_view text) {
    const std::optional<std::string> digits = digits_of(text);
    if (is_rounded_by_sheet(text)) return {{}, NipProblem::rounded};
    if (!digits) return {{}, NipProblem::has_letters};
    if (const auto problem = problem_of_length(digits->size())) return {{}, problem};

    Nip nip = split(*digits);
    if (const auto problem = hard_problem(nip)) return {{}, problem};
    if (!is_adult(nip)) return {std::move(nip), NipProblem::younger_than_18};
    return {std::move(nip), {}};
}

std::string grouped(std::string_view nip_text) {
    const std::optional<std::string> digits = digits_of(nip_text);
    if (!digits || digits->size() != digit_count) return std::string(nip_text);
    const auto part = [&](std::size_t at, std::size_t count) { return digits->substr(at, count); };
    return part(0, 8) + " " + part(8, 6) + " " + part(14, 1) + " " + part(15, 3);
}

}  // namespace kinerja
