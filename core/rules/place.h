// Where a Path stands on screen: for putting findings in the order of the form and for naming a
// place in words.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/path.h"
#include "core/model/skp.h"

namespace kinerja {

/// Compares in the order of the screen: section, item, field of the item, indicator (or rencana
/// aksi), its field. A section comes before its items and an item before its fields.
struct ScreenPlace {
    int section = 0;
    int item = -1;
    int field = -1;
    int iki = -1;
    int iki_field = -1;

    auto operator<=>(const ScreenPlace&) const = default;
};

/// Positions by id. Look-ups take logarithmic time.
using PlaceIndex = std::vector<std::pair<std::string_view, int>>;

/// Knows the positions of all items of one SKP, which must outlive it. Look-ups take logarithmic
/// time, those of indicators time linear in the RHK.
class ScreenPlaces {
  public:
    explicit ScreenPlaces(const Skp& skp);
    ScreenPlace of(const Path& path) const;

  private:
    void place_in_rhk(const Path& path, std::string_view id, ScreenPlace& place) const;
    void place_in_lampiran(const std::vector<std::string_view>& parts, ScreenPlace& place) const;
    void place_in_jadwal(const std::vector<std::string_view>& parts, ScreenPlace& place) const;
    void place_in_matriks(const std::vector<std::string_view>& parts, ScreenPlace& place) const;

    const Skp* skp_;
    PlaceIndex rhk_;  // index in the SKP
    PlaceIndex rhk_pimpinan_;
    PlaceIndex sumber_daya_;
    PlaceIndex periode_;
    PlaceIndex anggota_;
    PlaceIndex sasaran_;
};

/// The same for what lies at or below one RHK, which must outlive it, whatever SKP it belongs to:
/// `item` stays -1.
class ScreenPlacesInRhk {
  public:
    explicit ScreenPlacesInRhk(const Rhk& rhk);
    ScreenPlace of(const Path& path) const;

  private:
    PlaceIndex iki_;
    PlaceIndex rencana_aksi_;
};

/// ScreenPlace::item of the RHK at this index.
int item_of_rhk(const Skp& skp, std::size_t index);

/// In words: "RHK utama 2, IKI 1, Target". Takes time linear in the SKP: for findings in view.
std::string name_of(const Skp& skp, const Path& path);

}  // namespace kinerja
