// The order in which the places of an SKP are filled in: that of the sections, and within one that
// of the members in their shapes (core/model/member.h). Screens draw and findings come in it.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "core/model/member.h"
#include "core/model/path.h"
#include "core/model/skp.h"

namespace kinerja {

/// Positions from the outside in: the member of the SKP, the item, its member, an item of that ...;
/// a place comes before what lies in it. Hasil kerja utama come before tambahan, as on the form.
struct PlaceOrder {
    std::array<int, 8> at{-1, -1, -1, -1, -1, -1, -1, -1};

    auto operator<=>(const PlaceOrder&) const = default;
};

/// Finds the order of many places of one SKP, which must outlive it: each list on the way is looked
/// through once.
class PlaceOrders {
  public:
    explicit PlaceOrders(const Skp& skp) : skp_(&skp) {}
    PlaceOrder of(const Path& path);

  private:
    friend class PlaceOrdersInRhk;
    using Positions = std::unordered_map<std::string_view, int>;
    class Walk;

    PlaceOrders() = default;
    int position(const Member& list, const void* owner, std::string_view id);

    const Skp* skp_ = nullptr;
    std::map<std::pair<const void*, const Member*>, Positions> lists_;
};

/// The same for what lies at or below one RHK, which must outlive it, whatever SKP it belongs to:
/// its own position stays open.
class PlaceOrdersInRhk {
  public:
    explicit PlaceOrdersInRhk(const Rhk& rhk) : rhk_(&rhk) {}
    PlaceOrder of(const Path& path);

  private:
    const Rhk* rhk_;
    PlaceOrders lists_;
};

/// Closes an order of PlaceOrdersInRhk: the RHK stands at this index of the SKP.
void put_rhk(PlaceOrder& order, const Skp& skp, std::size_t index);

}  // namespace kinerja
