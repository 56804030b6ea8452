// The list of checks: completeness, then what is still asked for, each row leading to its place.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/rules/grouped.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/places.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/views.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/field.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view saran = "Saran";
constexpr std::string_view tampilkan_lagi = "Tampilkan lagi";
constexpr std::string_view masih_ada_lagi =
    "… dan masih ada lagi. Daftar memendek setiap kali satu bagian dilengkapi.";

}  // namespace wording

namespace {

constexpr float lead = 28, above = 10, ring = 3, small_button = 32, hint_padding = 6;

/// How the focus is asked for: the heading of what was considered, and below it the rows.
constexpr std::string_view list = "pemeriksaan";

Path place_of(const Finding& finding) {
    return Path{std::string(list) + "/" + std::string(finding.rule->id) + "/" + finding.path.value};
}

/// What can be done about a finding without going there; an icon at the right of its row.
struct SideButton {
    std::string_view label = {};  // empty: there is none
    const char* icon = nullptr;
};

/// What an icon means, beside it.
void hint(const Rect& icon, std::string_view words) {
    const float width = text_width(TextStyle::small, words) + 2 * hint_padding;
    const Rect place{icon.x - width, icon.y, width, icon.h};
    fill(place, color::text, space::radius);
    paint_line(place.inset(hint_padding, 0), TextStyle::small, words, color::surface);
}

bool side_button(const Rect& rect, const SideButton& look, std::string_view about) {
    const std::string name = std::string(look.label).append(": ").append(about);
    const Press state = press(id_of(look.label), rect, Role::button, name);
    if (state.hovered) fill(rect, state.held ? color::accent_soft : color::sunken, space::radius);
    paint_icon(rect, look.icon, color::secondary);
    if (state.focused) focus_ring(rect);
    if (state.hovered || state.focused) hint(rect, look.label);
    return state.clicked;
}

/// True when the button beside it was pressed.
bool row(Column& column, const Editing& editing, const Finding& finding, std::size_t count,
         const SideButton& side) {
    const Explanation& words = editing.explain(finding);
    const std::string where = place_of_group(words.place, count);
    const bool blocks = finding.rule->severity == Severity::blocks;
    const bool has_side = !side.label.empty();
    const float size = frame().coarse ? space::touch_height : small_button;
    const float width = column.width - lead - (has_side ? size : space::medium);
    const float height = above + text_height(TextStyle::small_strong, where, width) +
                         text_height(TextStyle::small, words.message, width) +
                         text_height(TextStyle::small, words.remedy, width) +
                         text_height(TextStyle::small, words.citation, width) + space::tiny + above;
    const Rect whole = column.take(height);
    Rect rect = whole;
    if (has_side) rect.w -= size;
    const Scope scope(finding.path.value + std::string(finding.rule->id));
    const std::string name = where + ": " + words.message;
    const Press state = press(field_id(place_of(finding).value), rect, Role::button, name);
    if (frame().near_view(rect))
        frame().semantics.describe_last(words.remedy + " " + words.citation);
    if (state.hovered) fill(rect, color::page, space::radius);
    const ImU32 ink = blocks ? color::danger : color::warning;
    paint_icon({rect.x + space::hair, rect.y + above, space::small_icon, space::small_icon},
               blocks ? icon::circle_alert : icon::lightbulb, ink, TextStyle::body);
    float y = rect.y + above;
    const auto paragraph = [&](TextStyle style, std::string_view text, ImU32 colour) {
        y += paint_text({rect.x + lead, y, width, 0}, style, text, colour);
    };
    paragraph(TextStyle::small_strong, where, color::text);
    paragraph(TextStyle::small, words.message, color::text);
    paragraph(TextStyle::small, words.remedy, color::secondary);
    y += space::tiny;
    paragraph(TextStyle::small, words.citation, color::secondary);
    if (state.focused) focus_ring(rect.inset(ring, ring));
    line_below(column.take(1));
    if (state.clicked) go_to(editing.ui, editing.skp(), finding.path);
    return has_side && side_button({rect.right(), whole.y + space::tiny, size, size}, side, name);
}

/// Where the focus goes when the advice of `groups[at]` leaves the list: to the next one, or the
/// one before, or to the heading of what was considered.
Path after_leaving(const Findings& findings, const std::vector<FindingGroup>& groups,
                   std::size_t at) {
    const Finding* before = nullptr;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const Finding& one = findings[groups[i].front()];
        if (i == at || one.rule->severity == Severity::blocks) continue;
        if (i > at) return place_of(one);
        before = &one;
    }
    return before ? place_of(*before) : Path{std::string(list)};
}

void leave(const Editing& editing, const Findings& findings,
           const std::vector<FindingGroup>& groups, std::size_t at) {
    LeaveSaran left;
    const std::string id = new_item_id(editing.ui);  // there are only a few at hand
    for (const std::size_t one : groups[at])
        left.saran.push_back({{id + "-" + std::to_string(left.saran.size())},
                              std::string(findings[one].rule->id),
                              findings[one].path,
                              {},
                              {}});
    editing.out.push(std::move(left));
    editing.ui.go_to = after_leaving(findings, groups, at);
}

void rows(Column& column, const Editing& editing, const std::vector<FindingGroup>& groups,
          Severity severity, int limit) {
    const Findings& findings = *editing.open.findings;
    SideButton side;
    if (severity != Severity::blocks && editing.open.editable())
        side = {wording::sudah_dipertimbangkan, icon::check};
    int shown = 0;
    for (std::size_t at = 0; at < groups.size(); ++at) {
        const Finding& first = findings[groups[at].front()];
        if (first.rule->severity != severity) continue;
        if (shown++ == limit) {
            column.gap(space::small);
            return text(column, TextStyle::small, wording::masih_ada_lagi, color::secondary);
        }
        if (row(column, editing, first, groups[at].size(), side))
            leave(editing, findings, groups, at);
    }
}

std::string counted(std::string_view words, std::ptrdiff_t count) {
    return std::string(words) + " (" + std::to_string(count) + ")";
}

/// A heading that the focus can be given.
void considered_heading(Column& column, std::string_view words) {
    Rect place{column.x, column.y, column.width, 0};
    place.h = paint_text(place, TextStyle::strong, words, color::secondary);
    const std::uint32_t id = field_id(list);
    frame().note_place(id, place);
    if (frame().near_view(place))
        frame().semantics.add(id, Role::heading, words, place, frame().clip()).level = 3;
    column.y += place.h;
}

void considered_rows(Column& column, const Editing& editing, int limit) {
    const Findings& all = *editing.open.considered;
    if (all.empty()) return;
    column.gap(space::large);
    const std::vector<FindingGroup> groups = grouped(all);
    considered_heading(column, counted(wording::sudah_dipertimbangkan,
                                       static_cast<std::ptrdiff_t>(groups.size())));
    SideButton side;
    if (editing.open.editable()) side = {wording::tampilkan_lagi, icon::undo_2};
    for (std::size_t at = 0; at < groups.size() && at < static_cast<std::size_t>(limit); ++at) {
        const Finding& first = all[groups[at].front()];
        if (!row(column, editing, first, groups[at].size(), side)) continue;
        RecallSaran again{std::string(first.rule->id), {}};
        for (const std::size_t one : groups[at]) again.tempat.push_back(all[one].path);
        editing.out.push(std::move(again));
        editing.ui.go_to = place_of(first);
    }
}

}  // namespace

bool leads_into_findings(const Path& place) {
    return place.value == list || place.value.starts_with(std::string(list) + "/");
}

void findings_view(Column& column, const Editing& editing, int limit) {
    const Findings& findings = *editing.open.findings;
    const std::vector<FindingGroup> groups = grouped(findings);
    const auto blocking = std::ranges::count_if(findings, [](const Finding& finding) {
        return finding.rule->severity == Severity::blocks;
    });
    const auto advice = static_cast<std::ptrdiff_t>(groups.size()) - blocking;
    const Completeness& done = editing.open.completeness;
    const std::string share = std::string(wording::kelengkapan) + ": " +
                              std::to_string(done.filled) + " dari " +
                              std::to_string(done.required);
    text(column, TextStyle::small_strong, share, color::text);
    column.gap(space::small);
    progress_bar(column, wording::kelengkapan, done.filled, done.required);
    column.gap(space::normal);
    if (blocking == 0) {
        banner(column, Tone::good, wording::semua_terpenuhi,
               next_words(editing.open.dialog->walk(editing.skp()).status));
    } else {
        text(column, TextStyle::strong, counted(wording::wajib_dilengkapi, blocking), color::danger,
             3);
        rows(column, editing, groups, Severity::blocks, limit);
    }
    column.gap(space::large);
    if (advice > 0) {
        text(column, TextStyle::strong, counted(wording::saran, advice), color::warning, 3);
        rows(column, editing, groups, Severity::advises, limit);
    }
    considered_rows(column, editing, limit);
    column.gap(space::large);
}

}  // namespace kinerja::ui
