#include "core/paste/cell.h"

#include <algorithm>
#include <span>

#include "core/base/text.h"
#include "core/model/triwulan.h"
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
/// The words of "Ukuran keberhasilan / Indikator Kinerja Individu, dan Target:".
constexpr std::string_view caption_words[] = {"ukuran",   "keberhasilan", "indikator", "kinerja",
                                              "individu", "dan",          "target",    "iki",
                                              "serta",    "atau",         "iku",       "utama"};
constexpr std::string_view caption_first[] = {"ukuran", "indikator", "iki"};

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
    return ends && goes_on(at + 1) ? at + 1 : 0;
}

std::string_view without_mark(std::string_view line) { return trim(line.substr(mark_of(line))); }

Lines lines_of(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trim(text.substr(0, end));
        if (!line.empty()) lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

bool says_measure(std::string_view line) {
    const std::optional<Word> first = next_word(line, 0);
    return first && std::ranges::any_of(measure_words(), [&](const WordRow& row) {
               return alike(first->lower(), row.word);
           });
}

/// "1. a 2. b" in one line, as lines; as it is when the numbers do not follow each other.
std::string numbers_apart(std::string_view line) {
    std::string apart;
    int next = 1;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const std::string number = std::to_string(next);
        const bool begins = at == 0 || line[at - 1] == ' ';
        if (begins && line.substr(at).starts_with(number) &&
            mark_of(line.substr(at)) == number.size() + 1) {
            if (!apart.empty()) apart += '\n';
            ++next;
        } else if (at == 0) {
            return std::string(line);
        }
        apart += line[at];
    }
    return next > 2 ? apart : std::string(line);
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

/// "a; b" as a list.
std::string semicolons_apart(std::string_view text) {
    std::string apart;
    for (const char c : text)
        if (c == ';')
            apart += "\n\xe2\x80\xa2 ";
        else
            apart += c;
    return apart;
}

std::string apart(std::string_view cell) {
    std::string all;
    for (const std::string_view line : lines_of(cell))
        all += (all.empty() ? "" : "\n") + numbers_apart(bullets_apart(line));
    return all;
}

bool goes_on(std::string_view before, std::string_view line) {
    if (!line.empty() && line[0] >= 'a' && line[0] <= 'z') return true;
    if (before.ends_with(',') || before.ends_with('/') || before.ends_with('-')) return true;
    const Words words = plain_words(before);
    return !words.empty() &&
           std::ranges::find(joining, std::string_view(words.back())) != std::end(joining);
}

/// The octets of a caption at the beginning of a line, with its colon; 0: there is none.
/// `needs_colon`: what follows may stand in the same line.
std::size_t caption_of(std::string_view line, bool needs_colon) {
    const std::size_t colon = line.find(':');
    if (colon == line.npos && needs_colon) return 0;
    const Words words = plain_words(line.substr(0, colon));
    if (words.empty()) return 0;
    const auto among = [](const std::string& word, std::span<const std::string_view> list) {
        return std::ranges::any_of(list, [&](std::string_view one) { return alike(word, one); });
    };
    if (!among(words[0], caption_first)) return 0;
    if (colon == line.npos && words.size() < 2) return 0;
    for (const std::string& word : words)
        if (!among(word, caption_words)) return 0;
    return colon == line.npos ? line.size() : colon + 1;
}

bool is_rest_of_caption(std::string_view line) {
    const Words words = plain_words(line);
    return line.ends_with(':') && std::ranges::all_of(words, [](const std::string& word) {
               return std::ranges::any_of(caption_words,
                                          [&](std::string_view one) { return alike(word, one); });
           });
}

/// Who gave it, when these words are of an assignment: "Penugasan Dari : Kepala Biro".
std::string giver_in(std::string_view words) {
    words = trim(words);
    const Words plain = plain_words(words);
    if (plain.size() < 2 || !alike(plain[0], "penugasan")) return {};
    std::size_t at = std::min(words.find_first_of(" :\n"), words.size());
    const auto skip = [&] {
        while (at < words.size() && (words[at] == ' ' || words[at] == ':' || words[at] == '\n'))
            ++at;
    };
    skip();
    if (plain[1] == "dari" || plain[1] == "oleh") {
        at += plain[1].size();
        skip();
    }
    return one_line(words.substr(std::min(at, words.size())));
}

/// Takes "(Penugasan dari ...)" out of the text, wherever it stands, or a line of its own.
std::string take_giver(std::string& text) {
    for (std::size_t at = text.find('('); at != text.npos; at = text.find('(', at + 1)) {
        const std::size_t end = text.find(')', at);
        const std::size_t size = (end == text.npos ? text.size() : end) - at - 1;
        std::string giver = giver_in(std::string_view(text).substr(at + 1, size));
        if (giver.empty()) continue;
        text.erase(at, end == text.npos ? text.npos : end + 1 - at);
        return giver;
    }
    for (const std::string_view line : lines_of(text)) {
        if (plain_words(line).size() < 3 || plain_words(line)[1] != "dari") continue;
        std::string giver = giver_in(line);
        if (giver.empty()) continue;
        text.erase(static_cast<std::size_t>(line.data() - text.data()), line.size());
        return giver;
    }
    return {};
}

/// What stands below a caption: a list, or one sentence a line.
std::vector<std::string> indicators_in(std::string_view text) {
    std::vector<std::string> found;
    const Lines lines = lines_of(text);
    const bool marked =
        std::ranges::any_of(lines, [](std::string_view line) { return mark_of(line) > 0; });
    for (const std::string& item : marked ? items_of(text) : sentences_of(text))
        if (!item.empty()) found.push_back(item);
    return found;
}

std::string_view from_line(std::string_view text, std::string_view line) {
    return text.substr(static_cast<std::size_t>(line.data() - text.data()));
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

std::vector<std::string> items_of(std::string_view cell) {
    const std::string text = apart(cell);
    const Lines lines = lines_of(text);
    const bool marked =
        std::ranges::any_of(lines, [](std::string_view line) { return mark_of(line) > 0; });
    const bool measures = lines.size() > 1 && std::ranges::all_of(lines, says_measure);
    std::vector<std::string> items;
    for (const std::string_view line : lines) {
        const bool begins = items.empty() || measures || (marked && mark_of(line) > 0);
        if (begins)
            items.emplace_back(one_line(without_mark(line)));
        else
            items.back() += " " + one_line(line);
    }
    return items;
}

std::vector<std::string> lines_of_cell(std::string_view cell) {
    std::vector<std::string> lines;
    const std::string text = apart(cell);
    for (const std::string_view line : lines_of(text))
        lines.push_back(one_line(without_mark(line)));
    return lines;
}

std::vector<std::string> sentences_of(std::string_view text) {
    std::vector<std::string> sentences;
    for (const std::string_view line : lines_of(text)) {
        const bool fresh = mark_of(line) > 0;
        if (!sentences.empty() && !fresh && goes_on(sentences.back(), line))
            sentences.back() += " " + one_line(line);
        else
            sentences.push_back(one_line(without_mark(line)));
    }
    return sentences;
}

RhkCell read_rhk_cell(std::string_view cell, bool lists_are_indicators) {
    RhkCell read;
    std::string text(cell);
    read.penugasan_dari = take_giver(text);
    std::string statement;
    const Lines lines = lines_of(text);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (std::size_t caption = caption_of(lines[at], at == 0 && lines.size() == 1)) {
            read.caption = true;
            std::string_view rest = from_line(text, lines[at]).substr(caption);
            if (at + 1 < lines.size() && is_rest_of_caption(lines[at + 1]))
                rest = from_line(text, lines[at + 1]).substr(lines[at + 1].size());
            read.indicators = indicators_in(rest);
            break;
        }
        const bool list = lists_are_indicators && mark_of(lines[at]) > 0 && at > 0;
        if (list) {
            read.indicators = items_of(from_line(text, lines[at]));
            break;
        }
        statement += (statement.empty() ? "" : " ") + std::string(lines[at]);
    }
    read.statement = one_line(without_mark(statement));
    return read;
}

RhkPimpinanCell read_rhk_pimpinan_cell(std::string_view cell) {
    RhkPimpinanCell read;
    std::string statement;
    for (const std::string_view line : lines_of(cell)) {
        std::string_view said = line;
        if (said.starts_with('(') && said.ends_with(')')) said = said.substr(1, said.size() - 2);
        if (const std::size_t caption = caption_of(said, true)) {
            std::string rest(said.substr(caption));
            if (said.data() == line.data()) rest = from_line(cell, line).substr(caption);
            read.indicators = indicators_in(semicolons_apart(rest));
            break;
        }
        statement += (statement.empty() ? "" : " ") + std::string(line);
    }
    read.statement = one_line(without_mark(statement));
    return read;
}

std::string joined_target(std::string_view target, std::string_view satuan) {
    const std::string said = one_line(target), unit = one_line(satuan);
    if (unit.empty() || said.empty() || unit == "-") return said;
    if (fold(said).ends_with(fold(unit))) return said;
    if (said.ends_with('%') && same_satuan("%", unit)) return said;
    const bool before = fold(unit) == "rp" || fold(unit) == "rp.";
    if (before && fold(said).starts_with("rp")) return said;
    return before ? unit + " " + said : said + " " + unit;
}

}  // namespace kinerja
