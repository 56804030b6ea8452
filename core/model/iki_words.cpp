// Sentences and lines of indicators.
#include "core/model/iki_words.h"

#include <algorithm>

#include "core/base/text.h"

namespace kinerja {
namespace {

/// A letter or digit, or a sign between digits: "1 dokumen" does not stand in "11 dokumen".
bool is_within_word(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || c == ',' || c == '.' || c == '-';
}

/// "99 %" and "99%" are the same.
std::string plain(std::string_view text) {
    std::string words = fold(text);
    for (std::size_t at = words.find(" %"); at != words.npos; at = words.find(" %"))
        words.erase(at, 1);
    return words;
}

bool has_unit(std::string_view target) {
    return std::ranges::any_of(target, [](char c) { return (c >= 'a' && c <= 'z') || c == '%'; });
}

/// The target is all that the sentence leads up to: "Jumlah modul: 16", "Nilai minimal 85.".
bool ends_with_number(std::string_view before, std::string_view behind) {
    constexpr std::string_view leads[] = {
        ":",       "=",        "minimal",  "maksimal", "paling sedikit",
        "sebesar", "sebanyak", "sejumlah", "mencapai", "paling banyak"};
    const bool led = std::ranges::any_of(
        leads, [&](std::string_view lead) { return trim(before).ends_with(lead); });
    return led && trim(behind).find_first_not_of(".") == behind.npos;
}

/// A number without its satuan is named only where the sentence ends with it: "12" is not in "rapat
/// 12 bulan terakhir".
bool names(std::string_view statement, std::string_view target) {
    const std::string text = " " + plain(statement) + " ", part = plain(target);
    for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) {
        const std::string_view behind = std::string_view(text).substr(at + part.size());
        const char next = behind.front();
        const bool ends = !is_within_word(next) || next == '.' || next == ',';
        if (is_within_word(text[at - 1]) || !ends) continue;
        if (has_unit(part) || ends_with_number(std::string_view(text).substr(0, at), behind))
            return true;
    }
    return false;
}

std::string_view without_bullet(std::string_view line) {
    for (const std::string_view mark : {"- ", "* ", "•", "– "})
        if (line.starts_with(mark)) return trim(line.substr(mark.size()));
    return line;
}

}  // namespace

std::string joined_with_target(std::string_view statement, std::string_view target) {
    target = trim(target);
    if (says_nothing(target)) return std::string(statement);
    if (is_blank(statement)) return std::string(target);
    if (names(statement, target)) return std::string(statement);
    statement = trim(statement);
    while (statement.ends_with('.') || statement.ends_with(':'))
        statement = trim(statement.substr(0, statement.size() - 1));
    return std::string(statement) + ": " + std::string(target);
}

std::string in_one_line(std::string_view text) {
    std::string line(trim(text));
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

std::string line_of_iki(std::string_view statement, std::string_view target) {
    std::string line = in_one_line(statement);
    if (!says_nothing(target)) line += " (target " + in_one_line(target) + ")";
    return line;
}

std::vector<std::string> lines_of_iki(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = without_bullet(trim(text.substr(0, end)));
        if (!is_blank(line)) lines.emplace_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

}  // namespace kinerja
