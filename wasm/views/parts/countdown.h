// How far away a day is, in words.
#pragma once

#include <string>

#include "core/base/date.h"

namespace kinerja::ui {

/// "hari ini", "besok", "71 hari lagi", "lewat 3 hari"
std::string countdown(const Date& today, const Date& day);

}  // namespace kinerja::ui
