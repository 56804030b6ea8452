// Files as no writer makes them.
#pragma once

#include <random>
#include <string>

namespace kinerja {

/// One random change: a bit, a byte, a piece taken out, a piece doubled, or a piece of JSON put in.
void mutate(std::string& bytes, std::mt19937& random);

}  // namespace kinerja
