// What a cell says.
#include "core/print/block.h"

namespace kinerja {

namespace {

std::string words_of(const Compared& text) {
    std::string words;
    for (const DiffPart& part : text.parts) {
        if (!words.empty()) words += ' ';
        words += shown_words(part);
    }
    return words;
}

}  // namespace

std::string shown_words(const DiffPart& part) {
    return part.kind == DiffKind::same ? part.words : "[" + part.words + "]";
}

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
        if (const auto* compared = std::get_if<Compared>(&piece)) add(words_of(*compared));
    }
    return words;
}

}  // namespace kinerja
