// NIP of a PNS and NI of a PPPK: 18 digits that say who, when and in what order (regulation.md 7.1,
// 7.2). There is no check digit.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/regulation/terms.h"

namespace kinerja {

enum class JenisKelamin { pria, wanita };

/// Valid by construction. For PNS `month_or_code` is the month of the TMT CPNS (1 to 12); for PPPK
/// it is the code of the agreement (21 to 99).
struct Nip {
    std::string digits;  // 18
    StatusPegawai status = StatusPegawai::pns;
    Date birth;
    int year = 0;  // TMT CPNS or appointment
    int month_or_code = 0;
    JenisKelamin jenis_kelamin = JenisKelamin::pria;
    int serial = 0;  // 1 to 999
};

/// What is wrong, one name for each kind of mistake, so that the screen can say it.
enum class NipProblem {
    empty,
    has_letters,      // something other than digits, blanks, dots and dashes
    rounded,          // "1,90005E+17", by a sheet
    old_nine_digits,  // the NIP of before 2007
    too_short,
    as_long_as_nrp,  // 8 or 14 digits, as TNI and Polri have
    too_long,
    birth_not_a_date,
    year_out_of_range,  // appointment before birth or after 2100
    code_out_of_range,  // digits 13-14 are 00 or 13 to 20: neither month nor PPPK code
    sex_not_1_or_2,
    serial_000,
    younger_than_18,  // at appointment; soft
};

struct NipReading {
    std::optional<Nip> nip;  // also set when only a soft problem was found
    std::optional<NipProblem> problem;
};

/// Blanks, dots and dashes are ignored: "19860926 201505 1 001" is fine, and so is what people call
/// it in front ("NIP. 1986...", "NIPPPK 1990...") and the apostrophe of a sheet.
NipReading parse_nip(std::string_view text);

/// "19860926 201505 1 001", as people read it; the text itself when it is not 18 digits.
std::string grouped(std::string_view nip_text);

}  // namespace kinerja
