// What a cell says.
#include "core/print/block.h"

namespace kinerja {

std::string words_of(const Cell& cell) {
    std::string words;
    const auto add = [&](const std::string& line) {
        if (!words.empty()) words += '\n';
        words += line;
    };
    for (const Piece& piece : cell.pieces) {
        if (const auto* paragraph = std::get_if<Paragraph>(&piece)) add(paragraph->words);
        if (const auto* list = std::get_if<List>(&piece))
            for (const std::string& item : list->items) add(item);
    }
    return words;
}

}  // namespace kinerja
