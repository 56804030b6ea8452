#include "core/paste/broken_rows.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "core/paste/bands.h"
#include "core/paste/list.h"
#include "core/words/result_wording.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

bool begins_small(std::string_view text) {
    return !text.empty() && text[0] >= 'a' && text[0] <= 'z';
}

bool begins_large(std::string_view text) {
    return !text.empty() && text[0] >= 'A' && text[0] <= 'Z';
}

/// A small letter behind a sentence with a capital; not what is a result or a measure itself.
bool is_rest_of(std::string_view above, std::string_view text) {
    if (!begins_large(above) || !begins_small(text) || has_list_mark(text)) return false;
    const std::optional<Word> first = next_word(text, 0);
    return first && !find_word(measure_words(), first->lower()) && !begins_with_result(text) &&
           !begins_with_activity(text);
}

class Joining {
  public:
    Joining(std::vector<TsvRow>& rows, std::span<const PastedColumn> columns)
        : rows_(rows), columns_(columns), last_(columns.size(), nowhere) {}

    void look_at(std::size_t at) {
        if (is_band(rows_[at])) return last_.assign(last_.size(), nowhere);
        const std::size_t width = std::min(rows_[at].size(), columns_.size());
        const bool fresh = has_number(rows_[at]);
        for (std::size_t column = 0; column < width; ++column) {
            std::string& text = rows_[at][column];
            if (text.empty()) continue;
            if (!fresh && may_go_on(rows_[at], column) && last_[column] != nowhere) {
                std::string& above = rows_[last_[column]][column];
                if (is_rest_of(above, text)) {
                    above += " " + text;
                    text.clear();
                    continue;
                }
            }
            last_[column] = at;
        }
    }

  private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    /// The number of a row stands in a column that is not used.
    bool has_number(const TsvRow& row) const {
        for (std::size_t at = 0; at < std::min(row.size(), columns_.size()); ++at)
            if (columns_[at].guess.column == PasteColumn::none && !row[at].empty() &&
                is_row_number(row[at]))
                return true;
        return false;
    }

    /// A RHK goes on beside the next indicator, an indicator only where its row has no other.
    bool may_go_on(const TsvRow& row, std::size_t column) const {
        const PasteColumn holds = columns_[column].guess.column;
        if (holds == PasteColumn::rhk || holds == PasteColumn::rhk_pimpinan) return true;
        if (holds != PasteColumn::iki) return false;
        for (std::size_t at = 0; at < std::min(row.size(), columns_.size()); ++at) {
            const bool used = columns_[at].guess.column != PasteColumn::none;
            if (at != column && used && !row[at].empty()) return false;
        }
        return true;
    }

    std::vector<TsvRow>& rows_;
    std::span<const PastedColumn> columns_;
    std::vector<std::size_t> last_;  // the row that its text stands in, by column
};

}  // namespace

std::vector<TsvRow> with_sentences_whole(std::vector<TsvRow> rows,
                                         std::span<const PastedColumn> columns,
                                         std::span<const Foot> feet) {
    Joining joining(rows, columns);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const bool of_foot = std::ranges::any_of(
            feet, [&](const Foot& foot) { return at >= foot.first && at <= foot.last; });
        if (!of_foot) joining.look_at(at);
    }
    return rows;
}

}  // namespace kinerja
