#include "core/model/words_at.h"

#include "core/model/field.h"

namespace kinerja {
namespace {

std::string value_at(const Skp& skp, const Path& place) {
    const Result<std::string> value = read_field(skp, place);
    return value ? *value : std::string();
}

}  // namespace

std::string words_at(const Skp& skp, const Path& place) {
    std::string words = value_at(skp, place);
    const std::vector<std::string_view> parts = segments(place);
    if (parts.size() < 4 || parts[0] != "rhk" || parts[2] != "iki") return words;
    const Path iki = path(parts[0]) / parts[1] / parts[2] / parts[3];
    for (const std::string_view field : {"statement", "aspek", "target"})
        words.append(1, '\n').append(value_at(skp, iki / field));
    return words;
}

}  // namespace kinerja
