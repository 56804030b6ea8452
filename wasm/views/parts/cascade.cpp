// Parts of screens that the section RHK Pimpinan, the package and Keselarasan have in common.
#include "wasm/views/parts/cascade.h"

#include <vector>

#include "core/base/text.h"
#include "core/base/word_diff.h"
#include "core/model/field.h"
#include "core/model/shape_walk.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/text_runs.h"

namespace kinerja::ui {
namespace {

/// One of the two sentences: what both have, and in brackets and in colour what only it has.
void sentence(Column& column, std::string_view label, const std::vector<DiffPart>& parts,
              DiffKind kind, bool gone) {
    text(column, TextStyle::small_strong, label, color::secondary);
    std::vector<TextRun> runs;
    for (const DiffPart& part : parts) {
        if (part.kind == DiffKind::same) runs.push_back({.words = part.words});
        if (part.kind != kind) continue;
        runs.push_back({.words = "[" + part.words + "]",
                        .ink = gone ? color::danger : color::success,
                        .ground = gone ? color::danger_soft : color::success_soft,
                        .struck = gone});
    }
    text_runs(column, TextStyle::body, runs);
}

void two_sentences(Column& column, std::string_view before_label, std::string_view before,
                   std::string_view after_label, std::string_view after, bool replaced) {
    const std::vector<DiffPart> parts = word_diff(before, after);
    side_by_side(
        column,
        [&](Column& left) { sentence(left, before_label, parts, DiffKind::removed, replaced); },
        [&](Column& right) { sentence(right, after_label, parts, DiffKind::added, false); });
}

}  // namespace

std::vector<Option> link_choices(const Skp& skp, const Path& path) {
    const FieldSpec* spec = field_spec(path);
    const auto list = spec ? member_at(skp, spec->link.list) : std::nullopt;
    if (!list) return {};
    const Shape& shape = list->member->shape();
    const Member* words = shape.main();
    const std::string_view unwritten = &shape == &shape_of<Sasaran>()
                                           ? wording::sasaran_belum_ditulis
                                           : wording::rhk_belum_ditulis;
    std::vector<Option> choices{{"", wording::belum_dipilih}};
    for (std::size_t at = 0; at < list->member->list.size(list->owner); ++at) {
        const void* item = list->member->list.get(list->owner, at);
        const std::string_view said = words->scalar.shown(item, words->index);
        choices.push_back({shape.id(item), is_blank(said) ? unwritten : said});
    }
    return choices;
}

void sasaran_choice(Column& column, const Editing& editing, const Path& path,
                    const SasaranId& chosen) {
    if (editing.skp().sasaran.empty() && chosen.empty()) return;
    field(column, editing, path, {.choices = link_choices(editing.skp(), path)});
    column.gap(space::normal);
}

void differing_sentences(Column& column, std::string_view before_label, std::string_view before,
                         std::string_view after_label, std::string_view after) {
    two_sentences(column, before_label, before, after_label, after, false);
}

void changed_sentences(Column& column, std::string_view before_label, std::string_view before,
                       std::string_view after_label, std::string_view after) {
    two_sentences(column, before_label, before, after_label, after, true);
}

std::string_view or_unwritten(std::string_view statement) {
    return is_blank(statement) ? wording::rhk_belum_ditulis : statement;
}

}  // namespace kinerja::ui
