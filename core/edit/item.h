// Changes of the items of lists, by Path: whatever list the model describes is added to, taken
// from and put in order by these, without commands of its own. What a list asks for stands in its
// row (core/model/member.h): how its items are called, how many there may be, which members link to
// them, among which of them they are moved. Lists with rules of their own say so there and have
// commands of their own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/edit/about.h"
#include "core/model/member.h"
#include "core/model/path.h"
#include "core/model/skp.h"

namespace kinerja {

/// What a field of a new item holds: {"jenis", "sdm"}.
struct FieldValue {
    std::string field;
    std::string value;
};
/// A new item at the end of `list`, "rhk/r1/iki"; empty but for `fields`.
struct AddItem {
    static constexpr About about{.label = "penambahan"};
    Path list;
    std::string id;
    std::vector<FieldValue> fields = {};
    std::string together = {};  // several with the same words here, one behind the other: one step

    std::string label() const;
    std::string merge_key() const { return together; }
};
/// Links to it are let go, but for those that outlive it.
struct RemoveItem {
    static constexpr About about{.label = "penghapusan", .undo = Undoing::offered};
    Path item;

    std::string label() const;
};
/// One place up (below 0) or down (above 0), among the items of its own group where a list has
/// groups: RHK of one kind, people under one lead. At the end nothing changes.
struct MoveItem {
    static constexpr About about{.label = "pemindahan"};
    Path item;
    int step = 0;

    std::string label() const;
};
/// The same once more, right behind it.
struct DuplicateItem {
    static constexpr About about{.label = "penggandaan"};
    Path item;
    std::string id;

    std::string label() const;
};

Refusal change(Skp& skp, const AddItem& command);
Refusal change(Skp& skp, const RemoveItem& command);
Refusal change(Skp& skp, const MoveItem& command);
Refusal change(Skp& skp, const DuplicateItem& command);

/// The list in which this item lies: its Path, and its row, which is null when this is no Path of
/// an item.
Path list_of(const Path& item);
std::string_view id_of(const Path& item);
const Member* list_with(const Path& item);

/// Empty while no list holds more than an SKP can be read with.
Refusal refuse_overfull(const Skp& skp, const Path& where);

}  // namespace kinerja
