// A sentence of the top of a view with what it says this time in it.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace kinerja::ui {

/// Each "{}" of the sentence in turn becomes one of the values; in values none is looked for.
std::string filled(std::string_view sentence, std::initializer_list<std::string_view> values);

}  // namespace kinerja::ui
