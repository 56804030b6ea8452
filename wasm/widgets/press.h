// Anything that can be pressed: by mouse, finger, keyboard or assistive technology.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "wasm/abi/semantics_node.h"
#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

struct Press {
    bool clicked = false;
    bool hovered = false;
    bool held = false;
    bool focused = false;  // show a ring: has the focus, and it came by keyboard
};

/// Registers the widget: its place for pointer and focus, and its node (the last one added, so that
/// the caller can refine it). `id` must not be 0. A disabled one is told but does not react.
Press press(std::uint32_t id, const Rect& rect, Role role, std::string_view name,
            bool enabled = true);

/// Id of a widget that is not a field: the words under the present scope.
std::uint32_t id_of(std::string_view words);

/// Names below are told apart by this word (an item's id) while it lives.
class Scope {
  public:
    explicit Scope(std::string_view word);
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;
};

/// Nodes added while it lives are inside this container.
class Container {
  public:
    /// Its place is known before.
    Container(Role role, std::string_view name, const Rect& rect);
    /// It reaches as far as `column` has come at its end; `column` must outlive it.
    Container(Role role, std::string_view name, const Column& column);
    ~Container();
    Container(const Container&) = delete;
    Container& operator=(const Container&) = delete;

  private:
    std::size_t position_;
    const Column* column_ = nullptr;
    float top_ = 0;
};

}  // namespace kinerja::ui
