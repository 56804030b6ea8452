// The host of headless tests: remembers what was asked, answers when told to, and can fail.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "wasm/abi/request.h"
#include "wasm/abi/semantics_node.h"

namespace kinerja::ui::platform {

struct Asked {
    std::uint32_t ticket = 0;
    Op op{};
    std::vector<std::string> strings;
};

/// Everything about the null host that a test may look at or set. Reset before each test.
struct NullHost {
    std::vector<Asked> asked;  // in order; the test takes out what it has answered
    int wakes = 0;
    double now = 1803600000000.0;  // 2027-02-25
    std::uint32_t last_ticket = 0;
    std::uint32_t last_id = 0;
    std::span<const SemanticsNode> nodes;
};
NullHost& null_host();

}  // namespace kinerja::ui::platform
