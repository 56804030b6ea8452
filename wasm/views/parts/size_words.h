// How large something is, as people say it.
#pragma once

#include <cstdint>
#include <string>

namespace kinerja::ui {

/// "48 KB", from 1 MB on "12,3 MB"; 1 MB is 1024 KB.
std::string size_words(std::int64_t octets);

}  // namespace kinerja::ui
