// F4 is what offices in Indonesia call folio; no standard knows it.
#include "core/print/paper_size.h"

#include <algorithm>

namespace kinerja {
namespace {

constexpr PaperSize sizes[] = {
    {"a4", "A4 (210 x 297 mm)", 210, 297},
    {"folio", "F4 / folio (215 x 330 mm)", 215, 330},
};

}  // namespace

std::span<const PaperSize> paper_sizes() { return sizes; }

const PaperSize& paper_size(std::string_view id) {
    const auto found = std::ranges::find(sizes, id, &PaperSize::id);
    return found == std::end(sizes) ? sizes[0] : *found;
}

}  // namespace kinerja
