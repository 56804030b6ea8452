// How the program starts: bits of the flags of app_boot. Mirrored by web/src/abi.ts.
#pragma once

#include <cstdint>

namespace kinerja::ui {

enum BootFlag : std::uint32_t {
    boot_software_renderer = 1u << 0,  // no WebGL
    boot_gecko = 1u << 1,              // editors wrap text as Gecko does
};

}  // namespace kinerja::ui
