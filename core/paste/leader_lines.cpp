#include "core/paste/leader_lines.h"

#include <optional>
#include <string>

#include "core/base/tsv.h"
#include "core/paste/bands.h"
#include "core/paste/cell.h"
#include "core/paste/headings.h"
#include "core/paste/list.h"

namespace kinerja {

namespace {

/// The sentence of a row, alone or behind its number; nothing when this is a table of more.
std::optional<std::string> sentence_in(const TsvRow& row) {
    if (row.empty()) return std::string();
    if (row.size() > 2 || (row.size() == 2 && !is_row_number(row[0]))) return std::nullopt;
    return one_line(row.back());
}

/// "No | RHK Pimpinan".
bool is_heading(const TsvRow& row) {
    if (row.size() != 2) return false;
    const std::optional<ColumnHeading> number = read_heading(row[0]);
    return number && number->column == PasteColumn::none && read_heading(row[1]);
}

}  // namespace

InsertRows leader_lines(std::string_view text, const RhkPimpinanId& into,
                        std::string_view id_stem) {
    InsertRows command;
    const Result<std::vector<TsvRow>> rows = read_tsv(text);
    if (!rows) return command;
    std::string lines;
    for (const TsvRow& row : *rows) {
        if (&row == &rows->front() && is_heading(row)) continue;
        const std::optional<std::string> sentence = sentence_in(row);
        if (!sentence) return command;
        // A number of its own begins a sentence, however the one before ends.
        const bool numbered = row.size() == 2 && !row[0].empty() && !has_list_mark(*sentence);
        if (!sentence->empty()) lines += (numbered ? "\xe2\x80\xa2 " : "") + *sentence + "\n";
    }
    std::vector<RhkPimpinan> found;
    for (const std::string& sentence : sentences_of(lines)) {
        RhkPimpinanCell read = read_rhk_pimpinan_cell(sentence);
        if (!read.statement.empty()) {
            found.emplace_back().statement = std::move(read.statement);
            found.back().id = {std::string(id_stem) + "-" + std::to_string(found.size())};
        }
        if (found.empty()) continue;
        for (const std::string& one : read.indicators)
            found.back().iki += (found.back().iki.empty() ? "" : "\n") + one;
    }
    if (!into.empty() && !found.empty()) found.front().id = into;
    command.rhk_pimpinan = std::move(found);
    return command;
}

}  // namespace kinerja
