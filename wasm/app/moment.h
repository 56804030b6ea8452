// Moments in words, in the time zone of the device.
#pragma once

#include <string>

#include "core/base/date.h"

namespace kinerja::ui {

Date today();
/// How far the clock on the wall is ahead of UTC now: 420 in Jakarta.
int minutes_east();
/// Until the next day has begun.
double ms_to_midnight();
/// "14.05.33"
std::string clock_time(double ms_since_1970);
/// "Hari ini", "Kemarin", "21 November 2026"
std::string day(double ms_since_1970);
/// "hari ini pukul 14.05", "kemarin pukul 09.12", "21 November 2026 pukul 14.05"
std::string moment(double ms_since_1970);
/// The same with seconds, to begin a line: "Hari ini pukul 14.05.33".
std::string moment_exact(double ms_since_1970);

}  // namespace kinerja::ui
