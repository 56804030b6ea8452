// A result in place of an activity, for rules that ask for one.
#pragma once

#include <string_view>

#include "core/rules/rule.h"

namespace kinerja {

/// The sentence with its result where one is known; else what to ask oneself.
Proposal result_proposal(std::string_view activity);

}  // namespace kinerja
