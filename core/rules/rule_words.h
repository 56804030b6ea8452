// The sentences of a rule, with the day of its parameter in them.
#pragma once

#include <string>
#include <string_view>

#include "core/rules/rule.h"

namespace kinerja {

/// Stands for the day in the year in which the period of the SKP begins: "31 Januari 2027".
inline constexpr std::string_view tanggal_slot = "{tanggal}";
/// Stands for the same as the law puts it: "akhir Januari".
inline constexpr std::string_view hari_slot = "{hari}";

/// `words` is the message or the remedy of the rule. The day is the one that holds for this SKP; as
/// long as the beginning of its period can not be read, the newest, without a year.
std::string words_of(const Rule& rule, std::string_view words, const Skp& skp);

}  // namespace kinerja
