// A curve as elements: its title, and a drawing made of paths and words. Private to core/print.
#pragma once

#include "core/print/element.h"

namespace kinerja {

Element element_of(const Curve& curve);

}  // namespace kinerja
