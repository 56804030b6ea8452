// Headings by their words, columns without heading by the look of their cells.
#include "core/edit/paste_columns.h"

#include <algorithm>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/model/target.h"
#include "core/words/result_wording.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

using enum PasteColumn;

bool has(std::string_view folded, std::string_view part) {
    return folded.find(part) != folded.npos;
}

/// "3", "3.", "(3)": the number of a row or of a column of the form.
bool is_running_number(std::string_view cell) {
    if (cell.starts_with('(')) cell.remove_prefix(1);
    while (!cell.empty() && (cell.back() == ')' || cell.back() == '.')) cell.remove_suffix(1);
    return !cell.empty() && cell.size() <= 4 && std::all_of(cell.begin(), cell.end(), is_digit);
}

bool is_time_of_day(std::string_view cell) {
    return cell.size() >= 4 && cell.size() <= 5 && is_digit(cell[0]) && is_digit(cell.back()) &&
           (cell[cell.size() - 3] == ':' || cell[cell.size() - 3] == '.');
}

bool is_target(std::string_view cell) {
    constexpr std::size_t longest = 60;
    if (cell.size() > longest || !parse_target(cell)) return false;
    const std::optional<Word> first = next_word(cell, 0);
    return is_digit(cell[0]) || has_phrase_of(cell, deadline_words()) ||
           has_phrase_of(cell, cost_words()) || cell.starts_with("Rp") ||
           (first && first->lower() == "paling");
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
    int perspektif = 0;
    int target = 0;
    int number = 0;
    int satuan = 0;
    int measure = 0;
    int result = 0;

    bool mostly(int count) const { return cells > 0 && count * 10 >= cells * 6; }
};

Look look_at(const std::vector<TsvRow>& rows, std::size_t column) {
    Look look;
    for (const TsvRow& row : rows) {
        if (column >= row.size() || row[column].empty()) continue;
        const std::string& cell = row[column];
        ++look.cells;
        look.aspek += aspek_named(cell) ? 1 : 0;
        look.perspektif += perspektif_named(cell) ? 1 : 0;
        look.number += is_running_number(cell) ? 1 : 0;
        look.target += is_target(cell) ? 1 : 0;
        look.satuan += is_satuan(cell) ? 1 : 0;
        look.result += begins_with_result(cell) || begins_with_activity(cell) ? 1 : 0;
        const std::optional<Word> first = next_word(cell, 0);
        look.measure += first && find_word(measure_words(), first->lower()) ? 1 : 0;
    }
    return look;
}

}  // namespace

std::optional<Aspek> aspek_named(std::string_view cell) {
    constexpr std::size_t longest = 40;
    if (cell.size() > longest) return std::nullopt;
    const std::optional<Word> first = next_word(cell, 0);
    if (!first) return std::nullopt;
    if (first->lower() == "kecepatan") return Aspek::waktu;
    return parse_token<Aspek>(first->lower());
}

std::optional<Perspektif> perspektif_named(std::string_view cell) {
    const std::string folded = fold(cell);
    const std::span<const Term> choices = terms<Perspektif>();
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (folded.starts_with(fold(choices[i].label))) return static_cast<Perspektif>(i);
    return std::nullopt;
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
        if (row.size() >= 5 && parse_date(row[1]).date && is_time_of_day(row[2]) &&
            is_time_of_day(row[3]))
            return true;
    }
    return false;
}

PasteColumn column_named(std::string_view heading) {
    constexpr std::size_t longest = 120;
    if (heading.size() > longest) return none;
    const std::string folded = fold(heading);
    const bool rhk_word = has(folded, "rencana hasil kerja") || has(folded, "rhk");
    if (has(folded, "diintervensi") ||
        (rhk_word && (has(folded, "pimpinan") || has(folded, "atasan"))))
        return rhk_pimpinan;
    if (has(folded, "penugasan")) return penugasan_dari;
    if (has(folded, "perspektif")) return perspektif;
    if (has(folded, "aspek")) return aspek;
    if (has(folded, "indikator") || folded == "iki" || has(folded, "ukuran keberhasilan"))
        return iki;
    if (has(folded, "target")) return target;
    if (folded.starts_with("satuan")) return satuan;
    if (rhk_word || folded == "hasil kerja" || folded == "sasaran") return rhk;
    return none;
}

std::size_t header_of(const std::vector<TsvRow>& rows) {
    constexpr std::size_t deepest = 5;  // titles may stand above
    for (std::size_t at = 0; at < std::min(rows.size(), deepest); ++at) {
        const auto named =
            std::count_if(rows[at].begin(), rows[at].end(),
                          [](const std::string& cell) { return column_named(cell) != none; });
        if (named >= 2 || (named == 1 && rows[at].size() == 1)) return at;
    }
    return std::string::npos;
}

std::vector<PasteColumn> columns_by_contents(const std::vector<TsvRow>& rows) {
    std::size_t count = 0;
    for (const TsvRow& row : rows) count = std::max(count, row.size());
    std::vector<PasteColumn> guess(count, none);
    std::vector<Look> looks;
    std::vector<std::size_t> texts;  // columns with sentences
    const auto taken = [&](PasteColumn what) {
        return std::find(guess.begin(), guess.end(), what) != guess.end();
    };
    for (std::size_t at = 0; at < count; ++at) {
        looks.push_back(look_at(rows, at));
        const Look& look = looks.back();
        const bool after_target = at > 0 && guess[at - 1] == target;
        if (look.cells == 0 || (at == 0 && count > 1 && look.mostly(look.number))) continue;
        if (look.mostly(look.aspek) && !taken(aspek))
            guess[at] = aspek;
        else if (look.mostly(look.perspektif) && !taken(perspektif))
            guess[at] = perspektif;
        else if (after_target && look.mostly(look.satuan) && !taken(satuan))
            guess[at] = satuan;
        else if (look.mostly(look.target) && !taken(target))
            guess[at] = target;
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
        guess[*found] = iki;
        texts.erase(found);
    }
    if (texts.size() >= 2) guess[texts[0]] = rhk_pimpinan;
    if (!texts.empty()) guess[texts.size() >= 2 ? texts[1] : texts[0]] = rhk;
    return guess;
}

}  // namespace kinerja
