// On whose authority a sentence stands.
#pragma once

#include <string_view>

namespace kinerja {

/// Strongest first. Only the first three may block; practice and our own suggestions only advise.
enum class Authority { peraturan, surat_edaran, lampiran, practice, suggestion };

/// `text` is the citation line shown to people, without article numbers unless regulation.md gives
/// them, e.g. "Permenpan RB 6/2022". Never empty.
struct Citation {
    Authority authority{};
    std::string_view text;
};

constexpr bool may_block(const Citation& citation) {
    return citation.authority <= Authority::lampiran;
}

}  // namespace kinerja
