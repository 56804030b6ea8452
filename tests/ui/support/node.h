// Node: one thing on screen as a test sees it; a copy, so that it outlives the frame.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "wasm/abi/semantics_node.h"
#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

struct Node {
    std::uint32_t id = 0;
    std::uint32_t parent = 0;  // position in the list + 1; 0 = root
    Role role = Role::group;
    std::uint32_t states = 0;
    Rect rect, clip;
    std::string name, value, description, options;
    std::uint32_t level = 0, position = 0, set_size = 0, active = 0, field = 0;

    bool is(NodeState state) const { return (states & state) != 0; }
    bool visible() const { return clip.w >= 1 && clip.h >= 1; }
    /// Something that a person can operate.
    bool interactive() const;
    bool edits_text() const { return role == Role::textbox || role == Role::textarea; }
};

using Nodes = std::vector<Node>;

Node node_of(const SemanticsNode& node);
std::string_view word_of(Role role);
/// One node a line, indented like the tree: what a failed look-up prints.
std::string listing(const Nodes& nodes);

}  // namespace kinerja::ui
