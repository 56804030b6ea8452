// Blocks to elements.
#include "core/print/element.h"

#include <utility>

#include "core/base/text.h"
#include "core/print/curve_element.h"

namespace kinerja {
namespace {

/// "Rp" and its number stay on one line: between them stands a blank that does not break.
std::string unbroken(std::string text) {
    constexpr std::string_view currency = "Rp", no_break = "\u00a0";
    for (std::size_t at = text.find(currency); at != text.npos; at = text.find(currency, at + 1)) {
        std::size_t blank = at + currency.size();
        if (blank < text.size() && text[blank] == '.') ++blank;
        if (blank + 1 < text.size() && text[blank] == ' ' && is_digit(text[blank + 1]))
            text.replace(blank, 1, no_break);
    }
    return text;
}

Element made(std::string_view tag, std::string classes = {}, std::string text = {}) {
    Element element;
    element.tag = tag;
    element.classes = std::move(classes);
    element.text = unbroken(std::move(text));
    return element;
}

std::string class_of(Align align) {
    return align == Align::center ? "center" : align == Align::right ? "right" : "";
}

void add_class(Element& element, std::string_view name) {
    if (name.empty()) return;
    if (!element.classes.empty()) element.classes += ' ';
    element.classes += name;
}

Element of(const Heading& heading) {
    Element title = made("h1");
    for (const std::string& line : heading.lines) title.children.push_back(made("span", "", line));
    return title;
}

Element of(const Paragraph& paragraph) {
    Element element = made("p", class_of(paragraph.align), paragraph.words);
    if (paragraph.bold) add_class(element, "bold");
    return element;
}

Element of(const List& list) {
    Element element = made(list.numbered ? "ol" : "ul");
    for (const std::string& item : list.items) element.children.push_back(made("li", "", item));
    return element;
}

Element of(const Compared& text) {
    Element element = made("p");
    for (const DiffPart& part : text.parts) {
        if (!element.children.empty()) element.children.push_back(made("span", "", " "));
        const char* of_kind = part.kind == DiffKind::removed ? "went"
                              : part.kind == DiffKind::added ? "came"
                                                             : "";
        element.children.push_back(made("span", of_kind, shown_words(part)));
    }
    return element;
}

Element of(const Cell& cell, std::string_view tag) {
    Element element = made(tag, class_of(cell.align));
    if (cell.bold) add_class(element, "bold");
    element.columns = cell.columns;
    element.rows = cell.rows;
    for (const Piece& piece : cell.pieces)
        element.children.push_back(std::visit([](const auto& one) { return of(one); }, piece));
    return element;
}

Element of(const Row& row, std::string_view tag) {
    Element element = made("tr", row.band ? "band" : "");
    for (const Cell& cell : row.cells) element.children.push_back(of(cell, tag));
    return element;
}

// Widths in whole percents as classes: a style attribute would be refused by the page's CSP.
Element columns_of(const Table& table) {
    int sum = 0;
    for (const int width : table.widths) sum += width;
    Element group = made("colgroup");
    for (const int width : table.widths)
        group.children.push_back(
            made("col", "w" + std::to_string((width * 100 + sum / 2) / (sum > 0 ? sum : 1))));
    return group;
}

Element of(const Table& table) {
    Element element = made("table", table.ruled ? "ruled" : "plain");
    if (table.small) add_class(element, "small");
    element.children.push_back(columns_of(table));
    if (!table.head.empty()) {
        Element head = made("thead");
        for (const Row& row : table.head) head.children.push_back(of(row, "th"));
        element.children.push_back(head);
    }
    for (const RowGroup& group : table.groups) {
        Element body = made("tbody");
        for (const Row& row : group) body.children.push_back(of(row, "td"));
        element.children.push_back(body);
    }
    return element;
}

Element of(const Signer& signer) {
    Element cell = made("td", "center");
    cell.children.push_back(made("p", "above", signer.above));
    cell.children.push_back(made("p", "role", signer.role));
    cell.children.push_back(made("p", "name", signer.name));
    if (!signer.number.empty()) cell.children.push_back(made("p", "", signer.number));
    return cell;
}

Element of(const Signatures& pair) {
    Element table = made("table", "signatures");
    Element body = made("tbody"), row = made("tr");
    row.children = {of(pair.left), of(pair.right)};
    body.children.push_back(row);
    table.children.push_back(body);
    return table;
}

/// The last row of a table takes the signatures with it to its page: browsers keep a row group
/// together, but leave what follows a long table alone on the next page.
bool sign_in_table(Element& table, const Signatures& pair) {
    if (table.tag != "table" || table.children.back().tag != "tbody") return false;
    Element cell = made("td", "signed");
    cell.columns = static_cast<int>(table.children.front().children.size());
    cell.children.push_back(of(pair));
    Element row = made("tr");
    row.children.push_back(std::move(cell));
    table.children.back().children.push_back(std::move(row));
    return true;
}

Element of(const Footnotes& footnotes) {
    Element notes = made("div", "footnotes");
    for (const auto& [mark, words] : footnotes.notes)
        notes.children.push_back(made("p", "", mark + " " + words));
    return notes;
}

Element of(const Curve& curve) { return element_of(curve); }

}  // namespace

std::vector<Element> elements_of(const std::vector<Paper>& papers) {
    std::vector<Element> sections;
    for (const Paper& paper : papers) {
        Element section = made(
            "section", paper.orientation == Orientation::landscape ? "paper wide" : "paper tall");
        if (paper.draft) {
            add_class(section, "draft");
            Element mark = made("p", "draft-mark");
            mark.children.push_back(made("span", "", "DRAF"));
            section.children.push_back(mark);
        }
        for (const Block& block : paper.blocks) {
            const auto* pair = std::get_if<Signatures>(&block);
            if (pair != nullptr && !section.children.empty() &&
                sign_in_table(section.children.back(), *pair))
                continue;
            section.children.push_back(std::visit([](const auto& one) { return of(one); }, block));
        }
        sections.push_back(section);
    }
    return sections;
}

}  // namespace kinerja
