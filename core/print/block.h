// A document for paper as a value: what stands on it and in what order, not how it looks.
//
// Forms (forms.h) make it from an SKP, element.h turns it into elements, html.h and packed.h carry
// those away. All texts are plain: nothing in them is markup. Line breaks in them are kept.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/word_diff.h"

namespace kinerja {

enum class Align { left, center, right };
enum class Orientation { portrait, landscape };

/// The title of a form, one line below the other.
struct Heading {
    std::vector<std::string> lines;

    bool operator==(const Heading&) const = default;
};

struct Paragraph {
    std::string words;
    bool bold = false;
    Align align = Align::left;

    bool operator==(const Paragraph&) const = default;
};

/// Bullets, or 1. 2. 3. when numbered.
struct List {
    std::vector<std::string> items;
    bool numbered = false;

    bool operator==(const List&) const = default;
};

/// One of two texts that are compared: its words, with those that only it has set off by brackets
/// and by colour, struck through where they went, underlined where they came.
struct Compared {
    std::vector<DiffPart> parts;  // same, and either removed or added

    bool operator==(const Compared&) const = default;
};

/// What may stand in a cell.
using Piece = std::variant<Paragraph, List, Compared>;

struct Cell {
    std::vector<Piece> pieces;
    int columns = 1, rows = 1;  // how many it spans, itself included
    Align align = Align::left;
    bool bold = false;

    bool operator==(const Cell&) const = default;
};

/// `band`: a shaded row that names what follows it ("HASIL KERJA", "A. UTAMA").
struct Row {
    std::vector<Cell> cells;
    bool band = false;

    bool operator==(const Row&) const = default;
};

/// Rows that stay on one page where they fit on one; a span never leaves its group.
using RowGroup = std::vector<Row>;

/// `widths` are relative, one for each column. The rows of `head` stand again on every page.
/// Without `ruled` it has no lines; `small`: in smaller type, where all must have one page.
struct Table {
    std::vector<int> widths;
    std::vector<Row> head;
    std::vector<RowGroup> groups;
    bool ruled = true;
    bool small = false;

    bool operator==(const Table&) const = default;
};

/// One who signs: lines above (place and date, or none), in what role, who, and the line with the
/// number below the name.
struct Signer {
    std::string above, role, name, number;

    bool operator==(const Signer&) const = default;
};

/// Stays on one page, together with the last rows of the table before it.
struct Signatures {
    Signer left, right;

    bool operator==(const Signatures&) const = default;
};

struct Footnotes {
    std::vector<std::pair<std::string, std::string>> notes;  // mark ("*") and words

    bool operator==(const Footnotes&) const = default;
};

/// A drawing: one curve over named places that lie side by side. `height` of a place is 0 or more
/// and has no unit.
struct Curve {
    struct Point {
        std::string name;
        int height = 0;

        bool operator==(const Point&) const = default;
    };

    std::string title, upward, along;  // above it; what its two axes are
    std::vector<Point> points;

    bool operator==(const Curve&) const = default;
};

using Block = std::variant<Heading, Paragraph, List, Table, Signatures, Footnotes, Curve>;

/// One document, beginning on a page of its own. `draft`: every page says that it is not complete.
struct Paper {
    std::string title;
    Orientation orientation = Orientation::portrait;
    bool draft = false;
    std::vector<Block> blocks;

    bool operator==(const Paper&) const = default;
};

/// The words of one part of a comparison, in brackets when the other text has them not.
std::string shown_words(const DiffPart& part);

/// All words of a cell in reading order, one line for each paragraph, item and comparison.
std::string words_of(const Cell& cell);

}  // namespace kinerja
