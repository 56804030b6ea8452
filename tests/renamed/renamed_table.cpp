// What was renamed in the build of renamed_test.cpp.
#include "core/model/renamed.h"

namespace kinerja {

std::span<const Renamed> renamed_addresses() {
    static constexpr Renamed rows[] = {
        {"rhk/*/penugasan_dari", "rhk/*/ditugaskan_oleh"},
        {"lampiran", "lampiran_skp"},
        {"rhk/*/satu", "rhk/*/dua"},  // renamed twice
        {"rhk/*/dua", "rhk/*/tiga"},
    };
    return rows;
}

}  // namespace kinerja
