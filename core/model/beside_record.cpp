// Counting changes of what is beside the record.
#include "core/model/beside_record.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/model/stays_here.h"

namespace kinerja {
namespace {

bool is_list_of_items(const Member& member) {
    return member.said.beside_record && member.kind == MemberKind::list &&
           !member.said.own_commands;
}

constexpr std::string_view of_part = "versi_";

int& open_version(const Shape& shape, void* item) {
    return *static_cast<int*>(shape.find("versi")->open_whole(item));
}

int removed_version(const Skp& skp, std::string_view id) {
    for (const BarisTerhapus& one : skp.terhapus)
        if (one.id.value == id) return one.versi;
    return 0;
}

void forget_removed(Skp& skp, std::string_view id) {
    std::erase_if(skp.terhapus, [&](const BarisTerhapus& one) { return one.id.value == id; });
}

/// Items by id, of those that are not the same object at the same place in both.
using Items = std::unordered_map<std::string_view, const void*>;

class Raise {
  public:
    Raise(const Skp& before, Skp& after) : before_(before), after_(after) {}

    bool list(const Member& row) {
        std::size_t had = row.list.size(&before_), has = row.list.size(&after_);
        std::size_t same = 0;
        while (same < had && same < has &&
               row.list.get(&before_, same) == row.list.get(&after_, same))
            ++same;
        while (had > same && has > same &&
               row.list.get(&before_, had - 1) == row.list.get(&after_, has - 1))
            --had, --has;
        if (same == had && same == has) return false;
        const Shape& shape = row.shape();
        Items gone;
        for (std::size_t at = same; at < had; ++at) {
            const void* item = row.list.get(&before_, at);
            gone.emplace(shape.id(item), item);
        }
        bool raised = false;
        for (std::size_t at = same; at < has; ++at) raised |= item(row, shape, gone, at);
        for (const auto& [id, item] : gone) {
            note_removed(id, *version_of(shape, item) + 1);
            raised = true;
        }
        return raised;
    }

    bool object(const Member& row) {
        const void* was = row.object.get(&before_, 0);
        const void* is = row.object.get(&after_, 0);
        if (was == is || (row.shape().is_default(was) && row.shape().is_default(is))) return false;
        const int newest = std::max(*version_of(row.shape(), was), *version_of(row.shape(), is));
        open_version(row.shape(), row.object.open(&after_, 0)) = newest + 1;
        return true;
    }

  private:
    /// What was there before under its id leaves `gone`.
    bool item(const Member& row, const Shape& shape, Items& gone, std::size_t at) {
        const void* now = row.list.get(&after_, at);
        const std::string id = shape.id(now);
        const auto known = gone.find(id);
        const void* was = known == gone.end() ? nullptr : known->second;
        if (known != gone.end()) gone.erase(known);
        if (was == now) return false;
        const int removed = removed_version(after_, id);
        if (was == nullptr && removed == 0) return false;  // new: its first version is its own
        if (removed > 0) forget_removed(after_, id);
        const int before = was == nullptr ? removed : std::max(removed, *version_of(shape, was));
        open_version(shape, row.list.open(&after_, at)) =
            std::max(before, *version_of(shape, now)) + 1;
        if (was != nullptr) parts(shape, was, row.list.open(&after_, at));
        return true;
    }

    /// What is counted apart: raised where it differs, and else as it was.
    static void parts(const Shape& shape, const void* was, void* now) {
        for (const Member& count : shape.members) {
            if (count.kind != MemberKind::number || !count.name.starts_with(of_part)) continue;
            const std::string_view part = count.name.substr(of_part.size());
            const bool differs = std::ranges::any_of(shape.members, [&](const Member& one) {
                return one.is_scalar() && one.name.ends_with(part) &&
                       one.scalar.shown(was, one.index) != one.scalar.shown(now, one.index);
            });
            int& counted = *static_cast<int*>(count.open_whole(now));
            counted = std::max(counted, *static_cast<const int*>(count.whole(was)));
            if (differs) ++counted;
        }
    }

    void note_removed(std::string_view id, int version) {
        const int known = removed_version(after_, id);
        forget_removed(after_, id);
        after_.terhapus.push_back({{std::string(id)}, std::max(known, version), {}});
    }

    const Skp& before_;
    Skp& after_;
};

}  // namespace

Skp only_recorded(Skp skp) {
    const Skp nothing;
    keep_what_stays_here(skp, nothing);
    keep_what_is_beside(skp, nothing);
    return skp;
}

void keep_what_is_beside(Skp& to, const Skp& from) {
    for (const Member& member : shape_of<Skp>().members)
        if (member.said.beside_record) member.take(&to, &from);
}

const int* version_of(const Shape& shape, const void* item) {
    const Member* member = shape.find("versi");
    return member == nullptr ? nullptr : static_cast<const int*>(member->whole(item));
}

bool raise_versions(const Skp& before, Skp& after) {
    Raise raise(before, after);
    bool raised = false;
    for (const Member& member : shape_of<Skp>().members) {
        if (is_list_of_items(member)) raised |= raise.list(member);
        if (member.said.beside_record && member.kind == MemberKind::object)
            raised |= raise.object(member);
    }
    return raised;
}

}  // namespace kinerja
