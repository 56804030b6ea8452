// From a field of the model to a field on screen.
#include "wasm/views/parts/form.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/model/field.h"
#include "core/model/nip.h"
#include "core/model/sealed.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace {

constexpr float mark_width = 18;

constexpr std::size_t notes_at_most = 3;

struct Notes {
    std::vector<std::string> words;
    std::vector<FieldNote> notes;
    std::string proposal;  // a better value for this field, "" = none
    std::string other;     // what else it may mean, "" = nothing
    std::string asks;      // the rule that asks which of both it is
};

// Untouched empty fields are not scolded: what they lack stands in the list of checks.
bool speaks(std::uint32_t id, std::string_view value) {
    return !is_blank(value) || frame().touched.contains(id);
}

/// What is told of a place: as many as there is room for.
std::span<const Finding* const> told_at(const Editing& editing, const Path& path) {
    const std::span<const Finding* const> all = editing.open.index->at(path);
    return all.first(std::min(all.size(), notes_at_most));
}

Notes notes_of(const Editing& editing, const Path& path) {
    Notes all;
    for (const Finding* finding : told_at(editing, path)) {
        const Explanation& said = editing.explain(*finding);
        all.words.push_back(said.message + " " + said.remedy);
        all.notes.push_back({{}, finding->rule->severity == Severity::blocks});
        if (!all.proposal.empty() || said.proposal.empty()) continue;
        all.proposal = said.proposal;
        all.other = said.other_proposal;
        all.asks = finding->rule->id;
    }
    for (std::size_t i = 0; i < all.words.size(); ++i) all.notes[i].words = all.words[i];
    return all;
}

TextKind text_kind_of(FieldKind kind) {
    switch (kind) {
        case FieldKind::prose:
            return TextKind::prose;
        case FieldKind::code:
            return TextKind::digits;
        default:
            return TextKind::line;
    }
}

// What was understood of a date or number, so that nobody has to guess.
std::string reading_of(const FieldSpec& spec, std::string_view value) {
    if (spec.kind == FieldKind::date) {
        const DateReading reading = parse_date(value);
        if (reading.date) return to_long_with_weekday(*reading.date);
    }
    if (spec.kind == FieldKind::code && parse_nip(value).nip) return grouped(value);
    return {};
}

std::vector<Option> choices_of(const FieldSpec& spec) {
    std::vector<Option> choices;
    if (spec.optional_choice) choices.push_back({"", wording::belum_dipilih});
    for (const Term& term : spec.choices) choices.push_back({term.token, term.label});
    return choices;
}

// A better wording, one press away; it can be undone like anything typed.
bool takes(Column& column, const FieldSpec& spec, const Path& path, std::string_view words,
           const std::string& proposal) {
    if (proposal.empty()) return false;
    std::string_view shown = proposal;
    for (const Term& term : spec.choices)
        if (term.token == proposal) shown = term.label;
    const Scope scope(path.value);
    return link_button(column, std::string(words).append(": ").append(shown), icon::check);
}

void offer(Column& column, const Editing& editing, const FieldSpec& spec, const Path& path,
           const Notes& notes) {
    if (takes(column, spec, path, wording::pakai_usulan, notes.proposal))
        editing.out.push(SetField{path, notes.proposal, true});
    // Who said which of both it is, is not asked again.
    if (takes(column, spec, path, wording::memang_begitu, notes.other))
        editing.out.push(LeaveSaran{{{{new_item_id(editing.ui)}, notes.asks, path, {}, {}}},
                                    SetField{path, notes.other, true}});
}

/// The link by which these are left as they are; nothing for those that block.
void leave_advice(Column& column, const Editing& editing,
                  std::span<const Finding* const> findings) {
    LeaveSaran leave;
    std::string about;
    for (const Finding* finding : findings) {
        if (finding->rule->severity == Severity::blocks) continue;
        const Explanation& said = editing.explain(*finding);
        about.append(about.empty() ? said.place + ":" : "").append(1, ' ').append(said.message);
        leave.saran.push_back({{}, std::string(finding->rule->id), finding->path, {}, {}});
    }
    if (leave.saran.empty() || !editing.open.editable()) return;
    const Scope scope(leave.saran.front().tempat.value + leave.saran.front().aturan);
    if (!link_button(column, wording::sudah_dipertimbangkan, icon::check, about)) return;
    for (SaranDipertimbangkan& one : leave.saran) one.id = {new_item_id(editing.ui)};
    editing.out.push(std::move(leave));
}

}  // namespace

void field(Column& column, const Editing& editing, const Path& path, const FieldHints& hints) {
    const FieldSpec* spec = field_spec(path);
    const Result<std::string> value = read_field(editing.skp(), path);
    assert(spec != nullptr && "a Path that names no field of the shapes");
    assert(value && "a Path of an item that this SKP does not have");
    if (spec == nullptr || !value) return;
    const std::uint32_t id = field_id(path.value);
    frame().remember(id, path.value);
    const Notes notes = notes_of(editing, path);
    const std::string reading = reading_of(*spec, *value);
    FieldLook look;
    look.label = hints.label.empty() ? spec->label : hints.label;
    look.help = reading.empty() ? hints.help : std::string_view(reading);
    look.placeholder = hints.placeholder;
    look.rows = hints.rows;
    look.required = hints.required;
    look.readonly =
        hints.readonly || !editing.open.editable() || (is_sealed(path.value) && editing.locked());
    if (speaks(id, *value)) look.notes = notes.notes;
    std::optional<std::string> changed;
    if (spec->kind == FieldKind::flag && hints.choices.empty()) {
        const bool ticked = *value == "ya";
        if (checkbox(column, id, look.label, ticked, !look.readonly))
            changed = ticked ? "tidak" : "ya";
    } else if (spec->kind == FieldKind::choice || spec->kind == FieldKind::flag) {
        const std::vector<Option> own = choices_of(*spec);
        if (look.placeholder.empty()) look.placeholder = wording::belum_dipilih;
        changed = choice_field(column, id, look,
                               hints.choices.empty() ? std::span<const Option>(own) : hints.choices,
                               *value);
    } else {
        look.kind = text_kind_of(spec->kind);
        changed = text_field(column, id, look, *value);
    }
    if (!look.notes.empty() && !look.readonly) offer(column, editing, *spec, path, notes);
    if (!look.notes.empty()) leave_advice(column, editing, told_at(editing, path));
    if (changed && *changed != *value) editing.out.push(SetField{path, *changed});
}

void notes_at(Column& column, const Editing& editing, const Path& path) {
    const Notes notes = notes_of(editing, path);
    for (std::size_t i = 0; i < notes.notes.size(); ++i) {
        const FieldNote& note = notes.notes[i];
        paint_icon({column.x, column.y, mark_width, space::small_icon},
                   note.strong ? icon::circle_alert : icon::lightbulb, color::secondary,
                   TextStyle::body);
        Rect words{column.x + space::large, column.y, column.width - space::large, 0};
        words.h = paint_text(words, TextStyle::small, note.words, color::secondary);
        // The first one is where a finding about this part leads.
        const std::uint32_t id = i == 0 ? field_id(path.value) : id_of(note.words);
        frame().note_place(id, words);
        if (frame().near_view(words))
            frame().semantics.add(id, Role::text, note.words, words, frame().clip());
        column.y += words.h + space::small;
    }
}

}  // namespace kinerja::ui
