// Where a Path stands on screen: for putting findings in the order of the form and for naming a
// place in words.
#pragma once

#include <array>
#include <compare>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/path.h"
#include "core/model/skp.h"

namespace kinerja {

/// Compares in the order of the screen: section, item, field of the item, indicator, field of the
/// indicator. A section comes before its items and an item before its fields.
struct ScreenPlace {
    int section = 0;
    int item = -1;
    int field = -1;
    int iki = -1;
    int iki_field = -1;

    auto operator<=>(const ScreenPlace&) const = default;
};

/// Knows the positions of all items of one SKP, which must outlive it. Look-ups take logarithmic
/// time, so that thousands of findings can be placed after each keystroke.
class ScreenPlaces {
  public:
    explicit ScreenPlaces(const Skp& skp);
    ScreenPlace of(const Path& path) const;

  private:
    using Index = std::vector<std::pair<std::string_view, int>>;
    using IkiIndex = std::vector<std::pair<std::pair<int, std::string_view>, int>>;

    void place_in_rhk(const std::vector<std::string_view>& parts, ScreenPlace& place) const;
    void place_in_lampiran(const std::vector<std::string_view>& parts, ScreenPlace& place) const;

    Index rhk_;
    Index rhk_pimpinan_;
    Index sumber_daya_;
    IkiIndex iki_;
};

/// In words: "RHK utama 2, IKI 1, Target". Takes time linear in the SKP: for findings in view.
std::string name_of(const Skp& skp, const Path& path);

}  // namespace kinerja
