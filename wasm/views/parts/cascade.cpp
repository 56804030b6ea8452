// Parts of screens that the section RHK Pimpinan, the package and Keselarasan have in common.
#include "wasm/views/parts/cascade.h"

#include <vector>

#include "core/base/text.h"
#include "core/base/word_diff.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace {

std::string marked(const std::vector<DiffPart>& parts, DiffKind kind) {
    std::string words;
    for (const DiffPart& part : parts) {
        if (part.kind != DiffKind::same && part.kind != kind) continue;
        if (!words.empty()) words += ' ';
        words += part.kind == kind ? "[" + part.words + "]" : part.words;
    }
    return words;
}

void sentence(Column& column, std::string_view label, const std::string& words) {
    text(column, TextStyle::small_strong, label, color::secondary);
    text(column, TextStyle::body, words, color::text);
}

}  // namespace

std::vector<Option> link_choices(const Skp& skp, const Path& path) {
    std::vector<Option> choices{{"", wording::belum_dipilih}};
    const auto add = [&](const auto& rows, std::string_view unwritten) {
        for (const auto& one : rows)
            choices.push_back({one.id.value, is_blank(one.statement)
                                                 ? unwritten
                                                 : std::string_view(one.statement)});
        return std::move(choices);
    };
    if (path.value.ends_with("/rhk_pimpinan"))
        return add(skp.rhk_pimpinan, wording::rhk_belum_ditulis);
    if (path.value.ends_with("/sasaran")) return add(skp.sasaran, wording::sasaran_belum_ditulis);
    return {};
}

void sasaran_choice(Column& column, const Editing& editing, const Path& path,
                    const SasaranId& chosen) {
    if (editing.skp().sasaran.empty() && chosen.empty()) return;
    field(column, editing, path, {.choices = link_choices(editing.skp(), path)});
    column.gap(space::normal);
}

void differing_sentences(Column& column, std::string_view before_label, std::string_view before,
                         std::string_view after_label, std::string_view after) {
    const std::vector<DiffPart> parts = word_diff(before, after);
    side_by_side(
        column,
        [&](Column& left) { sentence(left, before_label, marked(parts, DiffKind::removed)); },
        [&](Column& right) { sentence(right, after_label, marked(parts, DiffKind::added)); });
}

std::string_view or_unwritten(std::string_view statement) {
    return is_blank(statement) ? wording::rhk_belum_ditulis : statement;
}

}  // namespace kinerja::ui
