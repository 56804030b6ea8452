// Column titles fit their columns: none is cut or runs into the next one, on any paper.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "core/print/forms.h"
#include "core/print/paper_size.h"
#include "core/rules/check.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

namespace {

// Thousandths of the size of the letters, bold, from A to Z (Arial and Liberation Sans agree).
constexpr int capitals[] = {722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
                            722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611};
constexpr int others = 611, narrow = 333;

double mm_of(std::string_view word, double points) {
    int sum = 0;
    for (const char letter : word)
        sum += letter >= 'A' && letter <= 'Z'                      ? capitals[letter - 'A']
               : (letter >= 'a' && letter <= 'z') || letter >= '0' ? others
                                                                   : narrow;
    return sum * points / 1000 * 25.4 / 72;
}

double longest_word(const std::string& words, double points) {
    double longest = 0;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find_first_of(" \n", at), words.size());
        longest = std::max(longest, mm_of(std::string_view(words).substr(at, end - at), points));
        at = end + 1;
    }
    return longest;
}

void check_titles(const Paper& paper, const PaperSize& size) {
    const bool wide = paper.orientation == Orientation::landscape;
    const double room = (wide ? size.height : size.width) - 30;
    for (const Table* table : tables_of(paper)) {
        int sum = 0;
        for (const int width : table->widths) sum += width;
        const double points = table->small ? 7.5 : 9.5, padding = table->small ? 2 : 3;
        for (const Row& row : table->head) {
            std::size_t column = 0;
            for (const Cell& cell : row.cells) {
                int width = 0;
                for (int i = 0; i < cell.columns; ++i) width += table->widths.at(column++);
                const std::string words = words_of(cell);
                CAPTURE(paper.title, words, width);
                CHECK(longest_word(words, points) + padding + 0.3 < room * width / sum);
            }
        }
    }
}

}  // namespace

TEST_CASE("every word of a column title fits its column, upright and across, on each size") {
    for (const Skp& skp : {valid_skp(), kualitatif_skp(), jpt_skp(), planned_skp(), pkps_skp()}) {
        const Findings findings = check(skp, {});
        for (const Form& form : all_forms()) {
            if (form.is_there && !form.is_there(skp)) continue;
            for (const Paper& paper : form.make(skp, {findings}))
                for (const PaperSize& size : paper_sizes()) check_titles(paper, size);
        }
    }
}
