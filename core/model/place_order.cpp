#include "core/model/place_order.h"

#include "core/model/shape_walk.h"

namespace kinerja {
namespace {

int number_in(const Shape& shape, const Member& member) {
    return static_cast<int>(&member - shape.members.data());
}

int rank_of_rhk() {
    static const int rank = number_in(shape_of<Skp>(), *shape_of<Skp>().find("rhk"));
    return rank;
}

/// Where a member is shown that is not filled in where its owner is.
struct Shown {
    int top = 0, row = 0;
};
Shown shown_at(const Member& member) {
    const Shape& skp = shape_of<Skp>();
    for (const Member& top : skp.members) {
        if (top.kind != MemberKind::object || top.said.section != member.said.section) continue;
        for (const Member& row : top.shape().members)
            if (row.kind == MemberKind::elsewhere &&
                member_of_pattern(row.said.link.list) == &member)
                return {number_in(skp, top), number_in(top.shape(), row)};
    }
    return {};
}

}  // namespace

int PlaceOrders::position(const Member& list, const void* owner, std::string_view id) {
    const auto [entry, fresh] = lists_.try_emplace({owner, &list});
    if (fresh) {
        const Shape& shape = list.shape();
        for (std::size_t at = 0; at < list.list.size(owner); ++at)
            entry->second.emplace(shape.id(list.list.get(owner, at)), static_cast<int>(at));
    }
    const auto found = entry->second.find(id);
    return found == entry->second.end() ? -1 : found->second;
}

/// One way down; positions are written one behind the other.
class PlaceOrders::Walk {
  public:
    explicit Walk(PlaceOrders& lists) : lists_(lists) {}

    PlaceOrder below_skp(std::string_view path) {
        below(shape_of<Skp>(), lists_.skp_, path);
        return order_;
    }

    PlaceOrder below_rhk(const Rhk& rhk, std::string_view path) {
        put(rank_of_rhk());
        put(-1);
        below(shape_of<Rhk>(), &rhk, path);
        return order_;
    }

  private:
    void put(int position) {
        if (size_ < order_.at.size()) order_.at[size_++] = position;
    }

    void below(const Shape& shape, const void* object, std::string_view path) {
        if (object == nullptr || path.empty()) return;
        const Member* member = shape.find(next_segment(path));
        if (member == nullptr) return put(static_cast<int>(shape.members.size()));
        if (member->said.section && size_ > 0)
            move_to(*member);
        else
            put(number_in(shape, *member));
        go_on(*member, object, path);
    }

    void go_on(const Member& member, const void* owner, std::string_view path) {
        if (path.empty()) return;
        switch (member.kind) {
            case MemberKind::object:
                return below(member.shape(), member.object.get(owner, member.index), path);
            case MemberKind::list:
                return item(member, owner, path);
            case MemberKind::cells:
            case MemberKind::elsewhere:
                return column(path);
            default:
                return;
        }
    }

    void item(const Member& list, const void* owner, std::string_view path) {
        const std::string_view id = next_segment(path);
        const int at = lists_.position(list, owner, id);
        const bool is_rhk = size_ == 1 && order_.at[0] == rank_of_rhk();
        put(at < 0 || !is_rhk ? at : at_of_rhk(at));
        if (at >= 0) below(list.shape(), list.list.get(owner, static_cast<std::size_t>(at)), path);
    }

    int at_of_rhk(int at) const {
        const Rhk& rhk = *lists_.skp_->rhk[static_cast<std::size_t>(at)];
        return at + (rhk.jenis == JenisRhk::utama ? 0 : static_cast<int>(lists_.skp_->rhk.size()));
    }

    /// What was written so far of the owner, behind the place where the member is shown.
    void move_to(const Member& member) {
        const Shown shown = shown_at(member);
        const int item = order_.at[1];
        size_ = 0;
        put(shown.top);
        put(shown.row);
        put(item);
    }

    /// "r1.i2": a column of the matrix.
    void column(std::string_view name) {
        const Skp* skp = lists_.skp_;
        const std::size_t dot = name.find('.');
        if (skp == nullptr || dot == name.npos) return;
        const Member& rhk = *shape_of<Skp>().find("rhk");
        const int at = lists_.position(rhk, skp, name.substr(0, dot));
        put(at);
        if (at < 0) return;
        const Member& iki = *shape_of<Rhk>().find("iki");
        put(lists_.position(iki, &*skp->rhk[static_cast<std::size_t>(at)], name.substr(dot + 1)));
    }

    PlaceOrders& lists_;
    PlaceOrder order_;
    std::size_t size_ = 0;
};

PlaceOrder PlaceOrders::of(const Path& path) { return Walk(*this).below_skp(path.value); }

PlaceOrder PlaceOrdersInRhk::of(const Path& path) {
    std::string_view below = path.value;
    next_segment(below);
    next_segment(below);
    return PlaceOrders::Walk(lists_).below_rhk(*rhk_, below);
}

void put_rhk(PlaceOrder& order, const Skp& skp, std::size_t index) {
    const bool utama = skp.rhk[index]->jenis == JenisRhk::utama;
    const std::size_t slot = order.at[0] == rank_of_rhk() ? 1 : 2;
    order.at[slot] = static_cast<int>(index + (utama ? 0 : skp.rhk.size()));
}

}  // namespace kinerja
