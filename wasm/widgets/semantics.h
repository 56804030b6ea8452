// Semantics: what is on screen, for those who do not look at pixels. Widgets report role, name,
// value and place while they draw; the list serves assistive technology, browser tests and headless
// tests.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "wasm/abi/semantics_node.h"
#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

class Semantics {
  public:
    void begin();
    /// Lengths become `scale` times as long, those of the page (Frame). Computes the revision: it
    /// changes when anything in the list did.
    void end(float scale);

    /// Adds a node below the innermost open container. The texts are copied. The reference is good
    /// until the next add. Ids are made unique: the second of the same name gets one of its own.
    SemanticsNode& add(std::uint32_t id, Role role, std::string_view name, const Rect& rect,
                       const Rect& clip);
    /// The node at this position has another rectangle than was thought when it was added.
    void place(std::size_t position, const Rect& rect, const Rect& clip);
    void set_value(SemanticsNode& node, std::string_view value);
    void set_description(SemanticsNode& node, std::string_view description);
    void set_options(SemanticsNode& node, std::string_view options);

    SemanticsNode& last() { return nodes_.back(); }

    /// The node added last: what it means, and further NodeState bits.
    void describe_last(std::string_view description) {
        set_description(nodes_.back(), description);
    }
    void mark_last(std::uint32_t states) { nodes_.back().states |= states; }

    /// The node added last becomes the container of those that follow, until close().
    void open() { parents_.push_back(static_cast<std::uint32_t>(nodes_.size())); }
    void close() { parents_.pop_back(); }

    std::span<const SemanticsNode> nodes() const { return nodes_; }
    std::uint32_t revision() const { return revision_; }

  private:
    const char* keep(std::string_view text);

    std::vector<SemanticsNode> nodes_;
    std::vector<std::uint32_t> parents_;
    std::unordered_set<std::uint32_t> ids_;
    std::vector<std::unique_ptr<char[]>> blocks_;  // text of the nodes, reused from frame to frame
    std::size_t block_ = 0, used_ = 0;
    std::vector<std::unique_ptr<char[]>> large_;
    std::uint64_t hash_ = 0;
    std::uint32_t revision_ = 0;
};

}  // namespace kinerja::ui
