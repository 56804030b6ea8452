// Words that are read out one after the other: each ends before the next begins.
#pragma once

#include <string>
#include <string_view>

namespace kinerja::ui {

/// With a full stop, where they end in no mark of their own.
std::string as_sentence(std::string_view words);

}  // namespace kinerja::ui
