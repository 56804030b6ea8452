#include "core/rules/result_proposal.h"

#include <utility>

#include "core/words/result_wording.h"

namespace kinerja {
namespace {

constexpr std::string_view only_you_know =
    "Tulis apa yang tercapai karena kegiatan ini, misalnya \"Meningkatnya ...\" atau "
    "\"Disepakatinya ...\"; hanya Anda dan pimpinan yang mengetahuinya.";

}  // namespace

Proposal result_proposal(std::string_view activity) {
    std::string result = as_result(activity);
    if (result.empty()) return {{}, std::string(only_you_know)};
    return {std::move(result), {}};
}

}  // namespace kinerja
