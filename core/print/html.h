// Papers as one HTML file that needs nothing else. The only place that escapes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/print/block.h"
#include "core/print/paper_size.h"

namespace kinerja {

/// Safe as the content of an element and as an attribute in quotes.
std::string escaped(std::string_view text);

/// A whole file; its own policy forbids scripts and every request.
std::string html_of(std::string_view title, const std::vector<Paper>& papers,
                    const PaperSize& size = paper_size({}));

}  // namespace kinerja
