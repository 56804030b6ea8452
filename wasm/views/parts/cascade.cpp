// Parts of screens that the section RHK Pimpinan, the package and Keselarasan have in common.
#include "wasm/views/parts/cascade.h"

#include <vector>

#include "core/base/text.h"
#include "core/base/word_diff.h"
#include "core/model/field.h"
#include "core/model/shape_walk.h"
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
