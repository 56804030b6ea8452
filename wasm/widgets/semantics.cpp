// Keeps the list of nodes and their texts, and notices whether anything changed.
#include "wasm/widgets/semantics.h"

#include <cstddef>
#include <cstring>

namespace kinerja::ui {
namespace {

constexpr std::size_t block_size = 64 * 1024;

// FNV-1a, 64 bit.
std::uint64_t hash_bytes(std::uint64_t hash, const void* data, std::size_t size) {
    const auto* bytes = static_cast<const unsigned char*>(data);
    for (std::size_t i = 0; i < size; ++i) hash = (hash ^ bytes[i]) * 1099511628211ull;
    return hash;
}

std::uint64_t hash_text(std::uint64_t hash, const char* text, std::uint32_t size) {
    hash = hash_bytes(hash, &size, sizeof size);
    return size == 0 ? hash : hash_bytes(hash, text, size);
}

// Texts by what they say, not by where they lie; the members beside them have no gaps, whatever the
// size of a pointer.
std::uint64_t hash_node(std::uint64_t hash, const SemanticsNode& node) {
    hash = hash_text(hash, node.name, node.name_size);
    hash = hash_text(hash, node.value, node.value_size);
    hash = hash_text(hash, node.description, node.description_size);
    hash = hash_text(hash, node.options, node.options_size);
    constexpr std::size_t texts = offsetof(SemanticsNode, name);
    constexpr std::size_t behind = offsetof(SemanticsNode, level);
    constexpr std::size_t end = offsetof(SemanticsNode, active) + sizeof node.active;
    const auto* bytes = reinterpret_cast<const unsigned char*>(&node);
    hash = hash_bytes(hash, bytes, texts);
    return hash_bytes(hash, bytes + behind, end - behind);
}

}  // namespace

void Semantics::begin() {
    nodes_.clear();
    parents_.clear();
    ids_.clear();
    large_.clear();
    block_ = used_ = 0;
}

void Semantics::end(float scale) {
    std::uint64_t hash = 14695981039346656037ull;
    for (SemanticsNode& node : nodes_) {
        for (float* length :
             {&node.x, &node.y, &node.w, &node.h, &node.clip_x, &node.clip_y, &node.clip_w,
              &node.clip_h, &node.font_px, &node.line_px, &node.pad_x, &node.pad_y})
            *length *= scale;
        hash = hash_node(hash, node);
    }
    if (hash == hash_) return;
    hash_ = hash;
    ++revision_;
}

SemanticsNode& Semantics::add(std::uint32_t id, Role role, std::string_view name, const Rect& rect,
                              const Rect& clip) {
    SemanticsNode node{};
    node.id = id;
    while (node.id == 0 || !ids_.insert(node.id).second) node.id = node.id * 2654435761u + 1;
    node.role = role;
    node.parent = parents_.empty() ? 0 : parents_.back();
    node.name = keep(name);
    node.name_size = static_cast<std::uint32_t>(name.size());
    nodes_.push_back(node);
    place(nodes_.size() - 1, rect, clip);
    return nodes_.back();
}

void Semantics::place(std::size_t position, const Rect& rect, const Rect& clip) {
    SemanticsNode& node = nodes_[position];
    node.x = rect.x;
    node.y = rect.y;
    node.w = rect.w;
    node.h = rect.h;
    const Rect cut = rect.cut(clip);
    const Rect seen = cut.empty() ? Rect{} : cut;
    node.clip_x = seen.x;
    node.clip_y = seen.y;
    node.clip_w = seen.w;
    node.clip_h = seen.h;
}

void Semantics::set_value(SemanticsNode& node, std::string_view value) {
    node.value = keep(value);
    node.value_size = static_cast<std::uint32_t>(value.size());
}

void Semantics::set_description(SemanticsNode& node, std::string_view description) {
    node.description = keep(description);
    node.description_size = static_cast<std::uint32_t>(description.size());
}

void Semantics::set_options(SemanticsNode& node, std::string_view options) {
    node.options = keep(options);
    node.options_size = static_cast<std::uint32_t>(options.size());
}

const char* Semantics::keep(std::string_view text) {
    if (text.empty()) return "";
    if (text.size() > block_size) {
        large_.push_back(std::make_unique<char[]>(text.size()));
        std::memcpy(large_.back().get(), text.data(), text.size());
        return large_.back().get();
    }
    if (blocks_.empty()) blocks_.push_back(std::make_unique<char[]>(block_size));
    if (used_ + text.size() > block_size) {
        ++block_;
        used_ = 0;
        if (block_ == blocks_.size()) blocks_.push_back(std::make_unique<char[]>(block_size));
    }
    char* place = blocks_[block_].get() + used_;
    std::memcpy(place, text.data(), text.size());
    used_ += text.size();
    return place;
}

}  // namespace kinerja::ui
