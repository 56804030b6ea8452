// Numbers in words at the beginning of a text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace kinerja {

/// `value`, up to 999.999, and the octets of the text that say it.
struct SpelledNumber {
    int value = 0;
    std::size_t end = 0;
};

/// "Lima belas menit" -> 15, "dua ratus lima orang" -> 205, "seribu dua ratus" -> 1200. Empty when
/// the text begins with none, or with more than a whole number ("dua tiga laporan", "dua sampai
/// tiga hari", "lima koma dua", "dua pertiga").
std::optional<SpelledNumber> spelled_number(std::string_view text);

}  // namespace kinerja
