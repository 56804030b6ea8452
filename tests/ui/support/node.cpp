// Nodes copied and printed.
#include "tests/ui/support/node.h"

#include <iterator>
#include <sstream>

namespace kinerja::ui {
namespace {

constexpr std::string_view role_words[] = {
    "group",      "button",   "link",    "checkbox", "radio",        "radiogroup", "textbox",
    "textarea",   "combobox", "heading", "text",     "list",         "listitem",   "region",
    "navigation", "main",     "dialog",  "alert",    "status",       "progress",   "tablist",
    "tab",        "table",    "row",     "cell",     "columnheader", "search",     "complementary",
    "banner",     "image",    "grid",    "gridcell", "rowheader",    "listbox",    "option",
};

int depth_of(const Nodes& nodes, const Node& node) {
    int depth = 0;
    for (std::uint32_t up = node.parent; up != 0 && depth < 20; up = nodes[up - 1].parent) ++depth;
    return depth;
}

}  // namespace

bool Node::interactive() const {
    switch (role) {
        case Role::button:
        case Role::link:
        case Role::checkbox:
        case Role::radio:
        case Role::textbox:
        case Role::textarea:
        case Role::combobox:
        case Role::tab:
        case Role::option:
            return true;
        default:
            return false;
    }
}

Node node_of(const SemanticsNode& from) {
    Node node;
    node.id = from.id;
    node.parent = from.parent;
    node.role = from.role;
    node.states = from.states;
    node.rect = {from.x, from.y, from.w, from.h};
    node.clip = {from.clip_x, from.clip_y, from.clip_w, from.clip_h};
    const auto text = [](const char* words, std::uint32_t size) {
        return size == 0 ? std::string() : std::string(words, size);
    };
    node.name = text(from.name, from.name_size);
    node.value = text(from.value, from.value_size);
    node.description = text(from.description, from.description_size);
    node.options = text(from.options, from.options_size);
    node.level = from.level;
    node.position = from.position;
    node.set_size = from.set_size;
    node.active = from.active;
    node.field = from.field;
    return node;
}

std::string_view word_of(Role role) {
    const auto at = static_cast<std::size_t>(role);
    return at < std::size(role_words) ? role_words[at] : "?";
}

std::string listing(const Nodes& nodes) {
    std::ostringstream lines;
    lines << nodes.size() << " nodes:\n";
    for (const Node& node : nodes) {
        lines << std::string(static_cast<std::size_t>(2 * depth_of(nodes, node)), ' ')
              << word_of(node.role) << " \"" << node.name << '"';
        if (!node.value.empty()) lines << " = \"" << node.value.substr(0, 60) << '"';
        if (node.is(state_disabled)) lines << " disabled";
        if (node.is(state_checked)) lines << " checked";
        if (node.is(state_invalid)) lines << " invalid";
        lines << " (" << node.rect.x << ',' << node.rect.y << ' ' << node.rect.w << 'x'
              << node.rect.h << (node.visible() ? ")\n" : ") out of view\n");
    }
    return lines.str();
}

}  // namespace kinerja::ui
