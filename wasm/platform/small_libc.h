// Writing and reading of text in place of the C library's, which bring long double arithmetic and
// every conversion there is to each first visit. These know what this program and its libraries
// ask for; anything else is a bug, and ends the program rather than writing something wrong.
#pragma once

#include <cstdarg>
#include <cstddef>

namespace kinerja::ui::platform {

/// vsnprintf for %d %i %u %x %X %c %s %p and %%, with `-`, `0`, width, precision and sizes.
int small_format(char* out, std::size_t size, const char* pattern, std::va_list arguments);

/// strtod for a number as JSON writes it: infinite exactly where strtod is, and otherwise right to
/// about 15 digits. (The core keeps numbers as they were written and only asks whether they are
/// finite.)
double small_number(const char* text, char** end);

/// sscanf for %d between literal characters.
int small_scan(const char* text, const char* pattern, std::va_list arguments);

}  // namespace kinerja::ui::platform
