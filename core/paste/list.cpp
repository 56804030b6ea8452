#include "core/paste/list.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/paste/likeness.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

using Lines = std::vector<std::string_view>;
using Words = std::vector<std::string>;

/// Of text editors and of the symbol fonts of Word.
constexpr std::string_view bullets[] = {
    "\xe2\x80\xa2",
    "\xc2\xb7",
    "\xe2\x96\xaa",
    "\xe2\x97\x8f",
    "\xe2\x97\x8b",
    "\xe2\x97\xa6",
    "\xe2\x80\xa3",
    "\xe2\x81\x83",
    "\xe2\x80\x93",
    "\xe2\x80\x94",
    "\xe2\x9e\xa2",
    "\xe2\x9c\x93",
    "\xe2\x9c\x94",
    "\xe2\x96\xa1",
    "\xe2\x96\xa0",
    "\xef\x82\xb7",
    "\xef\x82\xa7",
    "\xc2\xa7",
    "\xef\x83\x98",
    "\xef\x83\xbc",
    "-",
    "*",
};
/// What a line that is not finished ends with.
constexpr std::string_view joining[] = {
    "dan",    "atau",     "serta",   "di",      "ke",          "dari", "yang",   "untuk",
    "pada",   "dengan",   "oleh",    "dalam",   "bagi",        "atas", "secara", "sesuai",
    "antara", "terhadap", "tentang", "melalui", "berdasarkan", "per"};
constexpr bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// How many octets the bullet or number of a list takes at the beginning of a line; 0: none.
std::size_t mark_of(std::string_view line) {
    const auto goes_on = [&](std::size_t at) {
        return at < line.size() && (line[at] == ' ' || line[at] == '\t' || is_letter(line[at]));
    };
    for (const std::string_view bullet : bullets)
        if (line.starts_with(bullet) && goes_on(bullet.size())) return bullet.size();
    if (line.starts_with("o ") || line.starts_with("o\t")) return 1;
    const bool bracket = line.starts_with('(');
    std::size_t at = bracket ? 1 : 0;
    const std::size_t begin = at;
    if (at < line.size() && is_digit(line[at])) {
        while (at < line.size() && (is_digit(line[at]) || (line[at] == '.' && !bracket))) ++at;
        if (at > begin && line[at - 1] == '.') --at;
        if (at - begin > 5) return 0;
    } else if (at < line.size() && line[at] >= 'a' && line[at] <= 'z') {
        ++at;
    }
    if (at == begin || at >= line.size()) return 0;
    const bool ends = bracket ? line[at] == ')' : line[at] == '.' || line[at] == ')';
    const bool abbreviated = line.substr(at + 1).find('.') == 1;  // "a.n."
    return ends && !abbreviated && goes_on(at + 1) ? at + 1 : 0;
}

/// "1.2 Jumlah", "1.1.3 Waktu": the number of an outline before a capital; 0: none.
std::size_t outline_mark_of(std::string_view line) {
    std::size_t at = 0, dots = 0;
    while (at < line.size() && is_digit(line[at])) {
        const std::size_t begin = at;
        while (at < line.size() && is_digit(line[at])) ++at;
        if (at - begin > 2) return 0;
        if (at >= line.size() || line[at] != '.') break;
        ++dots;
        ++at;
    }
    const bool blank = at + 1 < line.size() && line[at] == ' ';
    return dots > 0 && blank && line[at + 1] >= 'A' && line[at + 1] <= 'Z' ? at : 0;
}

/// Either of a list or of an outline.
std::size_t item_mark_of(std::string_view line) {
    return std::max(mark_of(line), outline_mark_of(line));
}

bool says_measure(std::string_view line) {
    const std::optional<Word> first = next_word(line, 0);
    return first && std::ranges::any_of(measure_words(), [&](const WordRow& row) {
               return alike(first->lower(), row.word);
           });
}

/// "1. a 2. b" and "(a) a (b) b" in one line, as lines; as it is when they do not follow each
/// other.
std::string marks_apart(std::string_view line) {
    const std::size_t size = mark_of(line);
    const bool bracket = line.starts_with('(');
    const std::string_view first = line.substr(bracket ? 1 : 0, 1);
    if (size == 0 || (first != "1" && first != "a")) return std::string(line);
    const auto mark = [&](int order) {
        const std::string name = first == "1" ? std::to_string(order + 1)
                                              : std::string(1, static_cast<char>('a' + order));
        return (bracket ? "(" : "") + name + line[size - 1];
    };
    std::string apart;
    int next = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool begins = at == 0 || line[at - 1] == ' ';
        if (begins && next < 26 && line.substr(at).starts_with(mark(next)) &&
            mark_of(line.substr(at)) > 0) {
            if (!apart.empty()) apart += '\n';
            ++next;
        } else if (at == 0) {
            return std::string(line);
        }
        apart += line[at];
    }
    return next > 1 ? apart : std::string(line);
}

std::string bullets_apart(std::string_view line) {
    constexpr std::string_view bullet = "\xe2\x80\xa2";
    std::string apart;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (at > 0 && line.substr(at).starts_with(bullet)) apart += '\n';
        apart += line[at];
    }
    return apart;
}

std::string apart(std::string_view cell) {
    std::string all;
    for (const std::string_view line : lines_in(cell))
        all += (all.empty() ? "" : "\n") + marks_apart(bullets_apart(line));
    return all;
}

/// The pieces between the signs, without blanks.
std::vector<std::string> pieces_of(std::string_view text, std::string_view sign) {
    std::vector<std::string> pieces;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(sign, at), text.size());
        if (const std::string piece = one_line(text.substr(at, end - at)); !piece.empty())
            pieces.push_back(piece);
        at = end + sign.size();
    }
    return pieces;
}

/// "Jumlah x; Persentase y".
bool are_measures(const std::vector<std::string>& pieces) {
    return pieces.size() > 1 && std::ranges::all_of(pieces, says_measure);
}

}  // namespace

std::string one_line(std::string_view cell) {
    std::string line;
    for (const char c : trim(cell)) {
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        if (!blank)
            line += c;
        else if (!line.ends_with(' '))
            line += ' ';
    }
    return line;
}

Lines lines_in(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trim(text.substr(0, end));
        if (!line.empty()) lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

bool has_list_mark(std::string_view line) { return mark_of(line) > 0; }

std::string_view without_mark(std::string_view line) { return trim(line.substr(mark_of(line))); }

std::string_view without_outline_mark(std::string_view line) {
    return trim(line.substr(item_mark_of(line)));
}

bool goes_on(std::string_view before, std::string_view line) {
    if (!line.empty() && line[0] >= 'a' && line[0] <= 'z') return true;
    if (before.ends_with(',') || before.ends_with('/') || before.ends_with('-')) return true;
    const Words words = plain_words(before);
    return !words.empty() &&
           std::ranges::find(joining, std::string_view(words.back())) != std::end(joining);
}

std::vector<std::string> items_of(std::string_view cell) {
    const std::string text = apart(cell);
    const Lines lines = lines_in(text);
    const bool marked =
        std::ranges::any_of(lines, [](std::string_view line) { return item_mark_of(line) > 0; });
    const bool measures = lines.size() > 1 && std::ranges::all_of(lines, says_measure);
    std::vector<std::string> items;
    for (const std::string_view line : lines) {
        const bool begins = items.empty() || measures || (marked && item_mark_of(line) > 0);
        if (begins)
            items.emplace_back(one_line(without_outline_mark(line)));
        else
            items.back() += " " + one_line(line);
    }
    if (items.size() == 1 && !marked)
        if (auto pieces = pieces_of(items[0], ";"); are_measures(pieces)) return pieces;
    for (std::string& item : items)
        if (items.size() > 1 && item.ends_with(';')) item.pop_back();
    return items;
}

std::vector<std::string> lines_of_cell(std::string_view cell) {
    std::vector<std::string> lines;
    const std::string text = apart(cell);
    for (const std::string_view line : lines_in(text))
        lines.push_back(one_line(without_mark(line)));
    return lines;
}

std::vector<std::string> parts_of(std::string_view cell, std::size_t count) {
    std::vector<std::string> parts = lines_of_cell(cell);
    if (parts.size() == count) return parts;
    const auto begins_small = [](const std::string& part) {
        return part[0] >= 'a' && part[0] <= 'z';
    };
    for (const std::string_view sign : {";", ", ", " / "}) {
        parts = pieces_of(one_line(cell), sign);
        if (parts.size() == count && std::ranges::none_of(parts, begins_small)) return parts;
    }
    return {};
}

std::vector<std::string> sentences_of(std::string_view text) {
    std::vector<std::string> sentences;
    for (const std::string_view line : lines_in(text)) {
        const bool fresh = mark_of(line) > 0;
        if (!sentences.empty() && !fresh && goes_on(sentences.back(), line))
            sentences.back() += " " + one_line(line);
        else
            sentences.push_back(one_line(without_mark(line)));
    }
    return sentences;
}

}  // namespace kinerja
