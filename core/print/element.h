// Papers as a tree of elements: the one place that says how a block becomes markup, so that the
// file and the sheet in the browser can not differ.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/print/block.h"
#include "core/print/paper_size.h"

namespace kinerja {

/// `tag`, `classes` and `measures` come from this program, never from a document; `text` is plain.
/// An element has text or children, not both. `columns` and `rows` are what a cell spans;
/// `measures` are where a part of a drawing lies, name and numbers.
struct Element {
    std::string_view tag;
    std::string classes;
    std::string text;
    int columns = 1, rows = 1;
    std::vector<std::pair<std::string_view, std::string>> measures;
    std::vector<Element> children;
};

/// One <section class="paper ..."> for each paper.
std::vector<Element> elements_of(const std::vector<Paper>& papers);

/// How those elements look, on sheets of this size and on screen; needs nothing from outside.
std::string paper_style(const PaperSize& size = paper_size({}));

}  // namespace kinerja
