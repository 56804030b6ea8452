// What a fuzz target demands: broken, it ends the program, and libFuzzer keeps the input.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace kinerja::fuzz {

inline void must(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

}  // namespace kinerja::fuzz
