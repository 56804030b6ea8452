// What becomes of each part of an SKP when another is made of it: said once, for the screen and the
// test that asks every part.
#pragma once

#include <span>
#include <string_view>

namespace kinerja {

/// `comes`: it can be chosen (copy_choice.h). `begins`: a new SKP begins with it, one that is there
/// keeps its own. `stays`: it belongs to the year and the talk of the SKP that it stands in.
enum class CopyAnswer { comes, begins, stays };

/// By the name of the member of Skp, in their order; each part has one, and there is no default.
struct PartCopied {
    std::string_view part;
    CopyAnswer answer;
};
std::span<const PartCopied> copy_answers();

}  // namespace kinerja
