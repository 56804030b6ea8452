// How far away a day is, in words.
#include "wasm/views/parts/countdown.h"

namespace kinerja::ui {

std::string countdown(const Date& today, const Date& day) {
    const int days = days_between(today, day);
    if (days == 0) return "hari ini";
    if (days == 1) return "besok";
    return days > 1 ? std::to_string(days) + " hari lagi"
                    : "lewat " + std::to_string(-days) + " hari";
}

}  // namespace kinerja::ui
