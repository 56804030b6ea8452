#include "core/paste/headings.h"

#include <algorithm>
#include <set>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/paste/bands.h"
#include "core/paste/heading_words.h"
#include "core/paste/likeness.h"

namespace kinerja {
namespace {

constexpr std::size_t deepest = 40;  // rows of titles and identity that may stand above
constexpr std::size_t longest_heading = 160, most_levels = 3;

using Words = std::vector<std::string>;

bool fits(const HeadingWords& row, const Words& words) {
    if (row.place == HeadingWords::alone && words.size() != length_of(row.words)) return false;
    if (row.place == HeadingWords::first &&
        !alike(words[0], row.words.substr(0, row.words.find(' '))))
        return false;
    return has_all(words, row.words);
}

bool is_heading_word(const std::string& word) {
    if (word.size() == 1 || is_digit(word[0])) return true;
    for (const std::string_view filler : filler_words())
        if (alike(word, filler)) return true;
    for (const HeadingWords& row : heading_words())
        if (has_alike(plain_words(row.words), word)) return true;
    return false;
}

/// Sentences may have a word of headings; headings have little else.
bool mostly_of_headings(const Words& words) {
    const auto known = std::ranges::count_if(words, is_heading_word);
    return static_cast<std::size_t>(known) * 2 >= words.size();
}

std::string_view cell_at(const TsvRow& row, std::size_t column) {
    return column < row.size() ? std::string_view(row[column]) : std::string_view();
}

/// "Jan", "FEBRUARI": twelve of them say nothing of what the other columns hold.
bool is_month(std::string_view cell) {
    constexpr std::size_t longest = 10;
    return cell.size() <= longest && parse_date("1 " + std::string(cell) + " 2000").date;
}

/// How many columns a row of headings names, and whether it has anything else.
struct Naming {
    std::size_t named = 0;  // different ones that are used
    std::size_t known = 0, cells = 0;
};

Naming naming_of(const TsvRow& row) {
    Naming naming;
    std::set<std::pair<PasteColumn, int>> met;
    for (const std::string& cell : row) {
        if (cell.empty() || is_row_number(cell) || is_month(cell)) continue;
        ++naming.cells;
        const std::optional<ColumnHeading> heading = read_heading(cell);
        const std::optional<Aspek> aspek = aspek_in_heading(cell);
        if (heading) ++naming.known;
        if (heading && heading->column != PasteColumn::none)
            met.emplace(heading->column, aspek ? static_cast<int>(*aspek) : -1);
    }
    naming.named = met.size();
    return naming;
}

std::size_t columns_with_text(const std::vector<TsvRow>& rows) {
    std::set<std::size_t> met;
    for (const TsvRow& row : rows)
        for (std::size_t at = 0; at < row.size(); ++at)
            if (!row[at].empty()) met.insert(at);
    return met.size();
}

/// The row with most columns named; npos when there is none.
std::size_t best_row(const std::vector<TsvRow>& rows) {
    std::size_t best = std::string::npos, most = 0, width = 0;
    for (std::size_t at = 0; at < std::min(rows.size(), deepest); ++at) {
        const Naming naming = naming_of(rows[at]);
        if (naming.named == 0 || naming.named <= most || naming.known * 2 < naming.cells) continue;
        if (naming.named == 1) {  // a list of RHK alone, perhaps with a number
            if (is_band(rows[at]) && rows[at].size() > 1) continue;
            if (width == 0) width = columns_with_text(rows);
            if (naming.known != naming.cells || naming.cells != width) continue;
        }
        most = naming.named;
        best = at;
    }
    return best;
}

/// A further level: nothing but words of headings, and no band or number of the form.
bool is_level(const TsvRow& row) {
    const bool names = std::ranges::any_of(
        row, [](const std::string& cell) { return read_heading(cell) || aspek_in_heading(cell); });
    if (!names || is_band(row)) return false;
    return std::ranges::all_of(row, [](const std::string& cell) {
        if (cell.empty()) return true;
        const Words words = plain_words(cell);
        return cell.size() <= longest_heading && !words.empty() && !is_digit(words[0][0]) &&
               std::ranges::all_of(words, is_heading_word);
    });
}

/// What stands above this column in one level: its own cell, or that of the group which it is in.
std::string_view level_text(const std::vector<TsvRow>& rows, std::size_t level, std::size_t last,
                            std::size_t column) {
    const auto below = [&](std::size_t at) {
        for (std::size_t row = level + 1; row <= last; ++row)
            if (!cell_at(rows[row], at).empty()) return true;
        return false;
    };
    std::size_t at = column;
    while (cell_at(rows[level], at).empty() && at > 0 && below(at) && below(at - 1)) --at;
    if (at != column && !below(at)) return {};
    return cell_at(rows[level], at);
}

/// What the lowest word says, unless a group above says that it is none of the plan or the
/// leader's.
std::optional<ColumnHeading> read_levels(const std::vector<std::string>& levels,
                                         const std::string& all) {
    const std::optional<ColumnHeading> own = read_heading(levels.back());
    if (levels.size() == 1) return own;
    const std::optional<ColumnHeading> group = read_heading(levels.front());
    if (group && group->column == PasteColumn::none) return group;
    if (own && group && group->column == PasteColumn::rhk_pimpinan) {
        if (own->column == PasteColumn::iki)
            return ColumnHeading{PasteColumn::iki_pimpinan, own->rank};
        if (own->column == PasteColumn::rhk) return group;
    }
    return own && own->column != PasteColumn::none ? own : read_heading(all);
}

struct Candidate {
    std::size_t column = 0;
    Holding holds;
    std::size_t rank = 0;
};

/// Each thing is in one column: the one that names it best.
void assign(std::vector<Candidate> candidates, std::vector<Holding>& holds) {
    std::ranges::stable_sort(candidates, {}, &Candidate::rank);
    for (const Candidate& one : candidates)
        if (std::ranges::find(holds, one.holds) == holds.end()) holds[one.column] = one.holds;
}

/// Aspects stand side by side when the headings name two of them.
bool are_side_by_side(const std::vector<std::string>& texts) {
    std::set<Aspek> met;
    for (const std::string& text : texts)
        if (const auto aspek = aspek_in_heading(text)) met.insert(*aspek);
    return met.size() >= 2;
}

}  // namespace

std::optional<ColumnHeading> read_heading(std::string_view text) {
    if (text.size() > longest_heading) return std::nullopt;
    const Words words = plain_words(text);
    if (words.empty()) return std::nullopt;
    const std::span<const HeadingWords> rows = heading_words();
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (!fits(rows[at], words)) continue;
        // What is left out is known by one word, whatever else stands there.
        const bool sure = rows[at].column == PasteColumn::none && words.size() <= 8;
        if (!sure && !mostly_of_headings(words)) return std::nullopt;
        return ColumnHeading{rows[at].column, at};
    }
    return std::nullopt;
}

std::optional<Aspek> aspek_in_heading(std::string_view text) {
    struct Row {
        std::string_view word;
        Aspek aspek;
    };
    constexpr Row rows[] = {{"kuantitas", Aspek::kuantitas}, {"kuant", Aspek::kuantitas},
                            {"kualitas", Aspek::kualitas},   {"kual", Aspek::kualitas},
                            {"mutu", Aspek::kualitas},       {"waktu", Aspek::waktu},
                            {"biaya", Aspek::biaya}};
    if (text.size() > longest_heading) return std::nullopt;
    const Words words = plain_words(text);
    for (const Row& row : rows)
        if (has_alike(words, row.word)) return row.aspek;
    return std::nullopt;
}

TableHead head_of(const std::vector<TsvRow>& rows) {
    TableHead head;
    std::size_t first = best_row(rows);
    if (first == std::string::npos) return head;
    std::size_t last = first;
    while (first > 0 && last - first + 1 < most_levels && is_level(rows[first - 1]) &&
           naming_of(rows[first - 1]).cells > 1)
        --first;
    while (last + 1 < rows.size() && last - first + 1 < most_levels && is_level(rows[last + 1]))
        ++last;
    head.first = first;
    head.count = last - first + 1;
    std::size_t width = 0;
    for (std::size_t at = first; at < rows.size(); ++at) width = std::max(width, rows[at].size());
    std::vector<std::vector<std::string>> levels(width);
    for (std::size_t column = 0; column < width; ++column) {
        std::string all;
        for (std::size_t level = first; level <= last; ++level) {
            const std::string_view text = level_text(rows, level, last, column);
            if (text.empty() || (!levels[column].empty() && levels[column].back() == text))
                continue;
            levels[column].emplace_back(text);
            all += (all.empty() ? "" : " ") + levels[column].back();
        }
        head.text.push_back(std::move(all));
    }
    const bool side_by_side = are_side_by_side(head.text);
    std::vector<Candidate> candidates;
    for (std::size_t column = 0; column < width; ++column) {
        if (levels[column].empty()) continue;
        std::optional<ColumnHeading> heading = read_levels(levels[column], head.text[column]);
        const auto aspek = side_by_side ? aspek_in_heading(head.text[column]) : std::nullopt;
        if (!heading && aspek) heading = ColumnHeading{PasteColumn::target, heading_words().size()};
        if (!heading || heading->column == PasteColumn::none) continue;
        const auto by = goes_by_aspek(heading->column) ? aspek : std::nullopt;
        candidates.push_back({column, {heading->column, by}, heading->rank});
    }
    head.holds.resize(width);
    assign(std::move(candidates), head.holds);
    return head;
}

}  // namespace kinerja
