#include "core/paste/leader_lines.h"

#include <string>

#include "core/base/tsv.h"
#include "core/paste/cell.h"

namespace kinerja {

InsertRows leader_lines(std::string_view text, const RhkPimpinanId& into,
                        std::string_view id_stem) {
    InsertRows command;
    const Result<std::vector<TsvRow>> rows = read_tsv(text);
    if (!rows) return command;
    std::string lines;
    for (const TsvRow& row : *rows) {
        if (row.size() > 1) return command;
        if (!row.empty()) lines += one_line(row[0]) + "\n";
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
