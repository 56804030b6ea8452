#include "wasm/views/parts/records.h"

#include <algorithm>
#include <string>

#include "core/model/field.h"
#include "core/model/shape_walk.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/link_options.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace {

constexpr int prose_rows = 2;

std::string title_of(const Shape& shape, int number) {
    std::string title(shape.item);
    if (!title.empty()) title.front() = static_cast<char>(title.front() & ~0x20);
    return title + " " + std::to_string(number);
}

const Member* first_field(const Shape& shape, std::span<const std::string_view> left_out) {
    for (const Member& member : shape.members)
        if (member.is_field() && std::ranges::find(left_out, member.name) == left_out.end())
            return &member;
    return nullptr;
}

}  // namespace

void record_fields(Column& column, const Editing& editing, const Path& place, const Shape& shape,
                   std::span<const std::string_view> left_out, bool readonly) {
    for (const Member& member : shape.members) {
        if (!member.is_field() || std::ranges::find(left_out, member.name) != left_out.end())
            continue;
        const Path at = place / member.name;
        FieldHints hints{.rows = prose_rows, .readonly = readonly};
        if (member.kind == MemberKind::link) {
            const LinkOptions links(editing.skp(), *field_spec(at));
            hints.choices = links.options();
            field(column, editing, at, hints);
        } else {
            field(column, editing, at, hints);
        }
        column.gap(space::normal);
    }
}

namespace detail {

void one_record(Column& column, const Editing& editing, const RecordsLook& look, const Shape& shape,
                const RecordAt& at, void (*below)(const void*, Column&, const RecordAt&),
                const void* with) {
    const Scope scope(at.place.value);
    const std::string title = title_of(shape, at.number);
    Region group(column, title);
    Column& c = group.column();
    text(c, TextStyle::subheading, title, color::text, 2);
    c.gap(space::small);
    const bool readonly = look.readonly != nullptr && look.readonly(at.item);
    record_fields(c, editing, at.place, shape, look.left_out, readonly);
    if (below != nullptr) below(with, c, at);
    if (look.remove.empty() || readonly || !editing.open.editable()) return;
    if (link_button(c, std::string(look.remove) + " " + std::to_string(at.number), icon::trash_2))
        editing.out.push(RemoveItem{at.place});
}

void all_records(Column& column, const Editing& editing, const Path& list, const RecordsLook& look,
                 void (*below)(const void*, Column&, const RecordAt&), const void* with) {
    const auto place = member_at(editing.skp(), list.value);
    if (!place) return;
    const Shape& shape = place->member->shape();
    const std::size_t count = place->member->list.size(place->owner);
    if (count == 0 && !look.empty.empty()) {
        text(column, TextStyle::body, look.empty, color::text);
        column.gap(space::normal);
    }
    for (std::size_t at = 0; at < count; ++at) {
        const void* item = place->member->list.get(place->owner, at);
        one_record(column, editing, look, shape,
                   {list / shape.id(item), item, static_cast<int>(at) + 1}, below, with);
        column.gap(space::medium);
    }
    if (look.add.empty() || !editing.open.editable()) return;
    buttons(column, {{{.label = look.add, .icon = icon::plus}, [&] {
                          const std::string id = new_item_id(editing.ui);
                          editing.out.push(AddItem{list, id, look.fresh});
                          if (const Member* first = first_field(shape, look.left_out))
                              editing.ui.go_to = list / id / first->name;
                      }}});
}

}  // namespace detail

void records(Column& column, const Editing& editing, const Path& list, const RecordsLook& look) {
    detail::all_records(column, editing, list, look, nullptr, nullptr);
}

}  // namespace kinerja::ui
