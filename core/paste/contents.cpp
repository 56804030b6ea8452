#include "core/paste/contents.h"

#include <algorithm>
#include <utility>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/base/time_of_day.h"
#include "core/model/target.h"
#include "core/paste/bands.h"
#include "core/paste/cell.h"
#include "core/words/result_wording.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

using enum PasteColumn;

bool has(std::string_view folded, std::string_view part) {
    return folded.find(part) != folded.npos;
}

bool is_satuan(std::string_view cell) {
    const std::vector<Word> words = words_of(cell);
    return cell == "%" || (words.size() == 1 && !is_digit(cell[0])) ||
           (words.size() == 2 && find_word(counted_things(), words[0].lower()));
}

/// How many of a column's cells look like what.
struct Look {
    int cells = 0;
    int aspek = 0;
    int jenis = 0;
    int perspektif = 0;
    int target = 0;
    int number = 0;
    int order = 0;
    int satuan = 0;
    int unit = 0;
    int measure = 0;
    int result = 0;

    bool mostly(int count) const { return cells > 0 && count * 10 >= cells * 6; }
};

constexpr std::size_t longest_jenis = 20, longest_unit = 30;

Look look_at(const std::vector<TsvRow>& rows, std::size_t column) {
    Look look;
    for (const TsvRow& row : rows) {
        if (column >= row.size() || row[column].empty()) continue;
        const std::string& cell = row[column];
        ++look.cells;
        look.aspek += aspek_named(cell) ? 1 : 0;
        look.jenis += cell.size() <= longest_jenis && jenis_named(cell) ? 1 : 0;
        look.perspektif += perspektif_named(cell) ? 1 : 0;
        look.number += is_running_number(cell) ? 1 : 0;
        look.order += is_row_number(cell) ? 1 : 0;
        look.unit += cell.size() <= longest_unit && digits_in(cell).empty() ? 1 : 0;
        look.target += looks_like_target(cell) ? 1 : 0;
        look.satuan += is_satuan(cell) ? 1 : 0;
        look.result += begins_with_result(cell) || begins_with_activity(cell) ? 1 : 0;
        const std::optional<Word> first = next_word(cell, 0);
        look.measure += first && find_word(measure_words(), first->lower()) ? 1 : 0;
    }
    return look;
}

}  // namespace

bool looks_like_target(std::string_view cell) {
    constexpr std::size_t longest = 60;
    if (cell.size() > longest || !parse_target(cell)) return false;
    const std::optional<Word> first = next_word(cell, 0);
    return is_digit(cell[0]) || has_phrase_of(cell, deadline_words()) ||
           has_phrase_of(cell, cost_words()) || cell.starts_with("Rp") ||
           (first && first->lower() == "paling");
}

bool is_daily_progress(const std::vector<TsvRow>& rows) {
    for (std::size_t at = 0; at < std::min<std::size_t>(rows.size(), 3); ++at) {
        std::string head;
        for (const std::string& cell : rows[at]) head += fold(cell) + "|";
        const int signs = has(head, "tanggal") + has(head, "jam mulai") + has(head, "jam selesai") +
                          has(head, "kegiatan harian") + has(head, "rencana aksi") +
                          has(head, "start date");
        if (signs >= 2) return true;
        const TsvRow& row = rows[at];
        if (row.size() >= 5 && parse_date(row[1]).date && minutes_in(row[2]) && minutes_in(row[3]))
            return true;
    }
    return false;
}

std::vector<Holding> columns_by_contents(const std::vector<TsvRow>& rows) {
    std::size_t count = 0;
    for (const TsvRow& row : rows) count = std::max(count, row.size());
    std::vector<Holding> guess(count);
    std::vector<Look> looks;
    std::vector<std::size_t> texts;  // columns with sentences
    const auto taken = [&](PasteColumn what) {
        return std::ranges::find(guess, what, &Holding::column) != guess.end();
    };
    for (std::size_t at = 0; at < count; ++at) {
        looks.push_back(look_at(rows, at));
        const Look& look = looks.back();
        const bool after_target = at > 0 && guess[at - 1].column == target;
        if (look.cells == 0 || (at == 0 && count > 1 && look.mostly(look.number))) continue;
        if (look.mostly(look.aspek) && !taken(aspek))
            guess[at].column = aspek;
        else if (look.mostly(look.jenis) && !taken(jenis))
            guess[at].column = jenis;
        else if (look.mostly(look.perspektif) && !taken(perspektif))
            guess[at].column = perspektif;
        else if (after_target && look.mostly(look.satuan) && !taken(satuan))
            guess[at].column = satuan;
        else if (look.mostly(look.target) && !taken(target))
            guess[at].column = target;
        else
            texts.push_back(at);
    }
    // The column of indicators: the one with most words of measure, else the last.
    if (texts.size() >= 2) {
        const auto by_measure = [&](std::size_t a, std::size_t b) {
            return looks[a].measure < looks[b].measure;
        };
        const auto most = std::max_element(texts.begin(), texts.end(), by_measure);
        const auto found = looks[*most].measure > 0 ? most : texts.end() - 1;
        guess[*found].column = iki;
        texts.erase(found);
    }
    if (texts.size() >= 2) guess[texts[0]].column = rhk_pimpinan;
    if (!texts.empty()) guess[texts.size() >= 2 ? texts[1] : texts[0]].column = rhk;
    return guess;
}

void find_rhk_by_contents(const std::vector<TsvRow>& rows, std::vector<Holding>& holds) {
    if (std::ranges::find(holds, rhk, &Holding::column) != holds.end()) return;
    std::size_t found = holds.size();
    int most = 0;
    for (std::size_t at = 0; at < holds.size(); ++at) {
        const Look look = look_at(rows, at);
        if (holds[at].column != none || look.result <= most || !look.mostly(look.result)) continue;
        most = look.result;
        found = at;
    }
    if (found < holds.size()) holds[found].column = rhk;
}

void spread_headings(const std::vector<TsvRow>& rows, std::vector<std::string>& headings,
                     std::vector<Holding>& holds) {
    for (std::size_t at = 1; at < holds.size(); ++at) {
        const Holding& left = holds[at - 1];
        if (!headings[at].empty() || holds[at].column != none || left.column == none) continue;
        const Look own = look_at(rows, at);
        if (own.cells == 0) continue;
        const Holding unit{satuan, left.aspek};
        if (left.column == target && own.mostly(own.unit)) {
            if (std::ranges::find(holds, unit) == holds.end()) holds[at] = unit;
        } else if (const Look before = look_at(rows, at - 1);
                   left.column != target && before.mostly(before.order)) {
            std::swap(headings[at], headings[at - 1]);
            std::swap(holds[at], holds[at - 1]);
        }
    }
}

}  // namespace kinerja
