#include "tests/unit/scenario/printed_lines.h"

#include <variant>

namespace kinerja {
namespace {

struct AddLines {
    std::vector<std::string>& lines;

    void operator()(const Heading& heading) {
        for (const std::string& line : heading.lines) lines.push_back(line);
    }
    void operator()(const Paragraph& paragraph) { lines.push_back(paragraph.words); }
    void operator()(const List& list) {
        for (const std::string& item : list.items) lines.push_back(item);
    }
    void operator()(const Table& table) {
        for (const Row& row : table.head) add(row);
        for (const RowGroup& group : table.groups)
            for (const Row& row : group) add(row);
    }
    void operator()(const Signatures& pair) {
        for (const Signer* signer : {&pair.left, &pair.right})
            for (const std::string* line :
                 {&signer->above, &signer->role, &signer->name, &signer->number})
                lines.push_back(*line);
    }
    void operator()(const Footnotes& notes) {
        for (const auto& [mark, words] : notes.notes) lines.push_back(mark + " " + words);
    }
    void operator()(const Curve& curve) { lines.push_back(curve.title); }

    void add(const Row& row) {
        std::string line;
        for (const Cell& cell : row.cells) {
            std::string words = words_of(cell);
            while (words.ends_with('\n')) words.pop_back();
            std::ranges::replace(words, '\n', ' ');
            line += (line.empty() ? "" : " | ") + words;
        }
        lines.push_back(line);
    }
};

}  // namespace

std::optional<Printed> print(std::string_view title, const Skp& skp, const Findings& findings) {
    for (const Form& form : all_forms()) {
        if (form.title != title || (form.is_there && !form.is_there(skp))) continue;
        Printed printed;
        for (const Paper& paper : form.make(skp, PaperFacts{findings})) {
            printed.draft = printed.draft || paper.draft;
            for (const Block& block : paper.blocks) std::visit(AddLines{printed.lines}, block);
        }
        return printed;
    }
    return std::nullopt;
}

}  // namespace kinerja
