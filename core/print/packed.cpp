// Elements as byte strings.
#include "core/print/packed.h"

#include "core/print/element.h"

namespace kinerja {
namespace {

void write(std::vector<std::string>& out, const Element& element) {
    std::string begin = "(" + std::string(element.tag) + " " + std::to_string(element.columns) +
                        " " + std::to_string(element.rows);
    if (!element.classes.empty()) begin += " " + element.classes;
    out.push_back(begin);
    for (const auto& [name, numbers] : element.measures)
        out.push_back("@" + std::string(name) + " " + numbers);
    if (!element.text.empty()) out.push_back("=" + element.text);
    for (const Element& child : element.children) write(out, child);
    out.emplace_back(")");
}

}  // namespace

std::vector<std::string> packed(const std::vector<Paper>& papers) {
    std::vector<std::string> out;
    for (const Element& section : elements_of(papers)) write(out, section);
    return out;
}

}  // namespace kinerja
