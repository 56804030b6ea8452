#include "core/paste/table_columns.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/paste/bands.h"
#include "core/paste/cell.h"
#include "core/paste/contents.h"
#include "core/paste/likeness.h"
#include "core/paste/signature.h"

namespace kinerja {

using enum PasteColumn;

namespace {

/// "12 indikator", "25 AK": a number with its satuan, as a sum at the foot has none.
bool counts_something(std::string_view target) {
    const std::vector<std::string> words = plain_words(target);
    return looks_like_target(target) && is_digit(target[0]) &&
           std::ranges::any_of(words, [](const std::string& word) { return !is_digit(word[0]); });
}

bool is_dash(std::string_view cell) {
    return cell == "-" || cell == "--" || cell == "\xE2\x80\x93" || cell == "\xE2\x80\x94";
}

bool is_of_quarter(PasteColumn what) { return what >= tw1 && what <= tw4; }

}  // namespace

bool TableColumns::hold(PasteColumn what) const {
    return std::ranges::any_of(
        columns_, [&](const PastedColumn& column) { return column.guess.column == what; });
}

bool TableColumns::is_used(std::size_t at) const { return columns_[at].guess.column != none; }

std::string_view TableColumns::cell(const TsvRow& row, PasteColumn what,
                                    std::optional<Aspek> aspek) const {
    for (std::size_t at = 0; at < std::min(columns_.size(), row.size()); ++at)
        if (columns_[at].guess == Holding{what, aspek})
            return is_dash(row[at]) && !is_of_quarter(what) ? std::string_view() : row[at];
    return {};
}

bool TableColumns::says_target_in(PasteColumn what) const {
    return !hold(target) && std::ranges::any_of(columns_, [&](const PastedColumn& column) {
        return column.guess.column == what && has_alike(plain_words(column.header), "target");
    });
}

bool TableColumns::is_data(const TsvRow& row) const {
    if (aspek_named(cell(row, PasteColumn::aspek))) return true;
    const std::string_view of_rhk = cell(row, rhk), of_iki = cell(row, iki);
    const std::string_view of_target = cell(row, target);
    if ((!of_iki.empty() || !of_rhk.empty()) && looks_like_target(of_target) &&
        !is_of_signature(of_target))
        return true;
    return !row.empty() && is_running_number(row[0]) && !of_rhk.empty() &&
           !is_of_signature(of_rhk) && (!of_iki.empty() || !hold(iki));
}

bool TableColumns::is_total(const TsvRow& row) const {
    const auto label =
        std::ranges::find_if(row, [](const std::string& cell) { return !cell.empty(); });
    if (label == row.end() || !begins_with_total(*label)) return false;
    if (aspek_named(cell(row, PasteColumn::aspek))) return false;
    const auto at = static_cast<std::size_t>(label - row.begin());
    if (at < columns_.size() && columns_[at].guess.column == iki &&
        counts_something(cell(row, target, columns_[at].guess.aspek)))
        return false;  // an indicator of how many indicators there are
    if (kinerja::is_total(row)) return true;
    if (at >= columns_.size() || is_used(at)) return false;
    for (std::size_t other = 0; other < std::min(columns_.size(), row.size()); ++other) {
        const PasteColumn holds = columns_[other].guess.column;
        if (!row[other].empty() && (holds == rhk || holds == iki)) return false;
    }
    return true;
}

}  // namespace kinerja
