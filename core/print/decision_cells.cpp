// Names and values of decisions, cut short where the table has no room.
#include "core/print/decision_cells.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/dialog/registers.h"
#include "core/model/field.h"
#include "core/model/place_name.h"
#include "core/print/parts.h"
#include "core/print/short_words.h"

namespace kinerja {
namespace {

constexpr std::string_view nothing_there = "(tidak ada)";

bool is_item(const Decision& one) { return one.before == is_there || one.after == is_there; }

/// An item that came or went is told by its own words, so its main field is no row of its own.
bool is_told_by_item(const Together& row, const Decision& one) {
    return std::ranges::any_of(row, [&](const Decision* other) {
        return is_item(*other) && main_field(Path{other->place}) == field_of_place(one.place);
    });
}

std::string words_of_value(const TalkOnPaper& talk, const Together& row, const Decision& one,
                           const std::optional<std::string>& value) {
    if (!value) return std::string(nothing_there);
    if (*value != is_there) return value_in_words(talk.skp, one.place, *value);
    const std::optional<Path> words = main_field(Path{one.place});
    for (const Decision* other : row)
        if (words && field_of_place(other->place) == *words)
            return (one.before ? other->before : other->after).value_or("");
    return "ada";
}

/// The values that a row tells, each once.
Together told_in(const Together& row) {
    Together told;
    for (const Decision* one : row)
        if (!one->place.empty() && !is_told_by_item(row, *one)) told.push_back(one);
    return told;
}

std::string label_in(const TalkOnPaper& talk, const Decision& one) {
    return one.card.value.empty() ? name_of_place(talk.skp, one.place) : label_of_place(one.place);
}

std::string_view name_of_step(TindakanSkp tindakan) {
    if (tindakan == TindakanSkp::tanda_tangani) return "Tanda tangan Pegawai";
    return tindakan == TindakanSkp::tetapkan ? "Penetapan SKP" : "SKP secara keseluruhan";
}

/// An item that has a number on the form is called by it, and its words stand below.
bool has_number(const TalkOnPaper& talk, const Path& path) {
    const auto card = std::ranges::find(talk.cards, path, &AgendaCard::path);
    return card != talk.cards.end() && !card->removed &&
           (card->butir == ButirDialog::rhk || card->butir == ButirDialog::iki);
}

void add_value(Cell& made, const Cell& compared, const std::string& label, bool whole) {
    Compared text = std::get<Compared>(compared.pieces.front());
    if (!whole) text.parts = short_parts(text.parts, longest_value);
    if (!label.empty()) text.parts.insert(text.parts.begin(), {DiffKind::same, label + ":"});
    made.pieces.push_back(std::move(text));
}

}  // namespace

Cell butir_cell(const TalkOnPaper& talk, const Together& row, bool whole) {
    const Decision& first = *row.front();
    Cell made;
    if (first.langkah) {
        add_line(made, std::string(name_of_step(*first.langkah)), true);
        return made;
    }
    const bool numbered = has_number(talk, first.card);
    std::string name = numbered ? name_of(talk.skp, first.card) : talk.title(first.card);
    const Together told = told_in(row);
    if (told.size() == 1 && !is_item(*told.front())) {
        const std::string label = label_in(talk, *told.front());
        if (first.card.value.empty())
            name = label;
        else if (!name.ends_with(label))
            name += ", " + label;
    }
    add_line(made, whole ? name : shortened(name, longest_value), true);
    const std::optional<Path> field = main_field(first.card);
    const bool in_values = std::ranges::any_of(
        row, [&](const Decision* one) { return field && field_of_place(one->place) == *field; });
    if (!numbered || !field || in_values) return made;
    if (const Result<std::string> words = read_field(talk.skp, *field))
        add_line(made, whole ? *words : shortened(*words, longest_name));
    return made;
}

std::pair<Cell, Cell> value_cells(const TalkOnPaper& talk, const Together& row, bool whole) {
    std::pair<Cell, Cell> made;
    const Decision& first = *row.front();
    if (first.place.empty() && !first.langkah) add_line(made.second, "Tidak berubah");
    const Together told = told_in(row);
    const bool of_item =
        std::ranges::any_of(told, [](const Decision* one) { return is_item(*one); });
    for (const Decision* one : told) {
        const bool labelled = told.size() > 1 && !is_item(*one);
        const std::string label = labelled ? label_in(talk, *one) : "";
        const auto [before, after] = compared_cells(words_of_value(talk, row, *one, one->before),
                                                    words_of_value(talk, row, *one, one->after));
        // Of an item that came, nothing was there before; that is said once.
        if (!of_item || !labelled || one->before) add_value(made.first, before, label, whole);
        if (!of_item || !labelled || one->after) add_value(made.second, after, label, whole);
    }
    return made;
}

}  // namespace kinerja
