// Reads papers for tests: tables, rows and all words in order.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/print/block.h"

namespace kinerja {

inline std::vector<const Table*> tables_of(const Paper& paper) {
    std::vector<const Table*> tables;
    for (const Block& block : paper.blocks)
        if (const auto* table = std::get_if<Table>(&block)) tables.push_back(table);
    return tables;
}
std::vector<const Table*> tables_of(Paper&&) = delete;  // the tables would be gone

inline std::vector<std::string> words_in(const Row& row) {
    std::vector<std::string> words;
    for (const Cell& cell : row.cells) words.push_back(words_of(cell));
    return words;
}

/// The only row of this group.
inline std::vector<std::string> row_words(const Table& table, std::size_t group) {
    return words_in(table.groups.at(group).at(0));
}

inline std::vector<std::string> bands(const Table& table) {
    std::vector<std::string> words;
    for (const RowGroup& group : table.groups)
        for (const Row& row : group)
            if (row.band) words.push_back(words_of(row.cells[0]));
    return words;
}

inline std::vector<std::string> title_lines(const Paper& paper) {
    for (const Block& block : paper.blocks)
        if (const auto* heading = std::get_if<Heading>(&block)) return heading->lines;
    return {};
}

inline const Signatures* signatures_of(const Paper& paper) {
    for (const Block& block : paper.blocks)
        if (const auto* pair = std::get_if<Signatures>(&block)) return pair;
    return nullptr;
}

inline std::vector<std::pair<std::string, std::string>> footnotes_of(const Paper& paper) {
    for (const Block& block : paper.blocks)
        if (const auto* notes = std::get_if<Footnotes>(&block)) return notes->notes;
    return {};
}

/// The words of all tables, a line for each cell.
inline std::string all_words(const Paper& paper) {
    std::string words;
    for (const Table* table : tables_of(paper))
        for (const RowGroup& group : table->groups)
            for (const Row& row : group)
                for (const Cell& cell : row.cells) words += words_of(cell) + "\n";
    return words;
}

}  // namespace kinerja
