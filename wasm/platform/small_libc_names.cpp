// Gives what is downloaded the small ones under the names of the C library's. Linked into that
// alone.
#include <cstdio>

#include "wasm/platform/small_libc.h"

using namespace kinerja::ui;

extern "C" {

int vsnprintf(char* out, std::size_t size, const char* pattern, std::va_list arguments) {
    return platform::small_format(out, size, pattern, arguments);
}

/// What the JSON library calls in place of strtod.
double kinerja_number(const char* text, char** end) { return platform::small_number(text, end); }

/// What Dear ImGui calls in place of sscanf.
int kinerja_scan(const char* text, const char* pattern, ...) {
    std::va_list arguments;
    va_start(arguments, pattern);
    const int found = platform::small_scan(text, pattern, arguments);
    va_end(arguments);
    return found;
}
}
