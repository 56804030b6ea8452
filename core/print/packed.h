// Papers as byte strings for the shell, which builds elements from them without reading markup
// (web/src/print_dom.ts).
//
// The strings are the elements in document order. The first byte says what each one is:
//   (   an element begins: "(" tag " " columns " " rows [" " class]*, for instance "(td 2 1 bold"
//   @   where the open element lies in its drawing: "@" name " " numbers, for instance "@x 40"
//   =   text of the open element, plain, up to the end of the string
//   )   the open element ends
#pragma once

#include <string>
#include <vector>

#include "core/print/block.h"

namespace kinerja {

std::vector<std::string> packed(const std::vector<Paper>& papers);

}  // namespace kinerja
