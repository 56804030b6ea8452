// The list of checks: completeness, then what is still asked for, each row leading to its place.
#include <algorithm>
#include <string>

#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/parts/places.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/views.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view saran = "Saran";
constexpr std::string_view tampilkan_lagi = "Tampilkan lagi";
constexpr std::string_view masih_ada_lagi =
    "… dan masih ada lagi. Daftar memendek setiap kali satu bagian dilengkapi.";

}  // namespace wording

namespace {

constexpr float lead = 28, above = 10, ring = 3;

void row(Column& column, const Editing& editing, const Finding& finding) {
    const Explanation& words = editing.explain(finding);
    const bool blocks = finding.rule->severity == Severity::blocks;
    const float width = column.width - lead - space::medium;
    const float height = above + text_height(TextStyle::small_strong, words.place, width) +
                         text_height(TextStyle::small, words.message, width) +
                         text_height(TextStyle::small, words.remedy, width) +
                         text_height(TextStyle::small, words.citation, width) + space::tiny + above;
    const Rect rect = column.take(height);
    const Scope scope(finding.path.value);
    const std::string name = words.place + ": " + words.message;
    const Press state = press(id_of(finding.rule->id), rect, Role::button, name);
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
    paragraph(TextStyle::small_strong, words.place, color::text);
    paragraph(TextStyle::small, words.message, color::text);
    paragraph(TextStyle::small, words.remedy, color::secondary);
    y += space::tiny;
    paragraph(TextStyle::small, words.citation, color::secondary);
    if (state.focused) focus_ring(rect.inset(ring, ring));
    if (state.clicked) go_to(editing.ui, editing.skp(), finding.path);
}

/// What can be done about it without going there.
template <class Draw>
void row_with(Column& column, const Editing& editing, const Finding& finding, Draw draw) {
    row(column, editing, finding);
    Column below = column;
    below.x += lead;
    below.width -= lead;
    draw(below);
    column.y = below.y;
    line_below(column.take(1));
}

void recall(Column& column, const Editing& editing, const Finding& finding) {
    const Scope scope(finding.path.value + std::string(finding.rule->id));
    const Explanation& said = editing.explain(finding);
    if (link_button(column, wording::tampilkan_lagi, icon::undo_2,
                    said.place + ": " + said.message))
        editing.out.push(RecallSaran{std::string(finding.rule->id), finding.path});
}

int rows(Column& column, const Editing& editing, Severity severity, int limit) {
    int shown = 0;
    for (const Finding& finding : *editing.open.findings) {
        if (finding.rule->severity != severity) continue;
        if (shown == limit) {
            column.gap(space::small);
            text(column, TextStyle::small, wording::masih_ada_lagi, color::secondary);
            return shown;
        }
        const Finding* one = &finding;
        row_with(column, editing, finding, [&](Column& below) {
            leave_advice(below, editing, {&one, 1});
        });
        ++shown;
    }
    return shown;
}

std::string counted(std::string_view words, std::ptrdiff_t count) {
    return std::string(words) + " (" + std::to_string(count) + ")";
}

void considered_rows(Column& column, const Editing& editing, int limit) {
    const Findings& all = *editing.open.considered;
    if (all.empty()) return;
    column.gap(space::large);
    text(column, TextStyle::strong,
         counted(wording::sudah_dipertimbangkan, static_cast<std::ptrdiff_t>(all.size())),
         color::secondary, 3);
    for (std::size_t at = 0; at < all.size() && at < static_cast<std::size_t>(limit); ++at)
        row_with(column, editing, all[at], [&](Column& below) {
            if (editing.open.editable()) recall(below, editing, all[at]);
        });
}

}  // namespace

void findings_view(Column& column, const Editing& editing, int limit) {
    const Findings& findings = *editing.open.findings;
    const auto blocking = std::count_if(
        findings.begin(), findings.end(),
        [](const Finding& finding) { return finding.rule->severity == Severity::blocks; });
    const auto advice = static_cast<std::ptrdiff_t>(findings.size()) - blocking;
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
        rows(column, editing, Severity::blocks, limit);
    }
    column.gap(space::large);
    if (advice > 0) {
        text(column, TextStyle::strong, counted(wording::saran, advice), color::warning, 3);
        rows(column, editing, Severity::advises, limit);
    }
    considered_rows(column, editing, limit);
    column.gap(space::large);
}

}  // namespace kinerja::ui
