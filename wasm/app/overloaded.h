// One function for each kind of a variant, for std::visit.
#pragma once

namespace kinerja::ui {

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};

}  // namespace kinerja::ui
