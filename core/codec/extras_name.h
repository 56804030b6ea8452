// How unknown members are named in Extras. A model struct sometimes stands for more than one JSON
// object; the name then says which: "x" is a member of the struct's own object, "acuan/x" of its
// member `acuan`, "../x" of the envelope around it. A slash within a name is "~1" and a tilde "~0".
#pragma once

#include <string>
#include <string_view>

namespace kinerja {

inline constexpr std::string_view in_envelope = "../";

std::string escaped_name(std::string_view name);
std::string unescaped_name(std::string_view name);

}  // namespace kinerja
