#include "core/paste/foot.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/paste/bands.h"
#include "core/paste/likeness.h"
#include "core/words/result_wording.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

constexpr std::size_t most_cells = 4;   // a row of signatures has no more
constexpr std::size_t most_before = 8;  // rows above the first sign that may belong to it
constexpr std::size_t most_words = 6;
constexpr std::size_t longest_place = 40, longest_sign = 80, longest_number = 40;

/// How the cell of a signature begins.
constexpr std::string_view signs[] = {
    "pegawai yang dinilai",
    "pegawai dinilai",
    "pejabat penilai",
    "pegawai penilai",
    "pejabat yang menilai",
    "yang dinilai",
    "atasan pejabat",
    "atasan langsung",
    "mengetahui",
    "menyetujui",
    "disetujui",
    "ditetapkan",
    "dibuat di",
    "dibuat oleh",
    "disusun oleh",
    "yang membuat",
    "yang menetapkan",
    "tanda tangan",
    "tertanda",
    "ttd",
    "pihak pertama",
    "pihak kedua",
    "penilai kinerja",
    "pada tanggal",
    "penilai",
};
/// How the parts of the form that are no plan begin: all behind them is left out.
constexpr std::string_view parts[] = {
    "perilaku kerja",   "lampiran",          "dukungan sumber", "skema pertanggungjawaban",
    "konsekuensi",      "ekspektasi khusus", "rating kinerja",  "rating hasil",
    "predikat kinerja", "catatan",           "keterangan",      "penjelasan",
};
constexpr std::string_view numbers[] = {"nip", "nipppk", "ni pppk", "nrp", "nik", "nipp"};
constexpr std::string_view months[] = {"januari",  "februari", "maret",    "april",     "mei",
                                       "juni",     "juli",     "agustus",  "september", "oktober",
                                       "november", "desember", "pebruari", "nopember",  "tanggal"};

using Words = std::vector<std::string>;

bool begins_like(std::string_view cell, std::span<const std::string_view> phrases) {
    const std::string_view head = cell.substr(0, cell.find(':'));
    if (head.size() > longest_sign) return false;
    const Words words = plain_words(head);
    if (words.size() > most_words) return false;
    return std::ranges::any_of(phrases,
                               [&](std::string_view one) { return begin_with(words, one); });
}

/// "5 Januari 2026", "..... Januari 2026", "____ 2026".
bool is_day(std::string_view text) {
    if (parse_date(text).date) return true;
    const Words words = plain_words(text);
    const bool dotted = text.find("..") != text.npos || text.find("__") != text.npos ||
                        text.find("\xe2\x80\xa6") != text.npos;
    if (words.empty()) return dotted;
    const bool all = std::ranges::all_of(words, [](const std::string& word) {
        return std::ranges::all_of(word, is_digit) ||
               std::ranges::any_of(months,
                                   [&](std::string_view month) { return alike(word, month); });
    });
    return all && (dotted || words.back().size() == 4);
}

/// "Contoh, 5 Januari 2026".
bool is_place_and_day(std::string_view cell) {
    const std::size_t comma = cell.rfind(',');
    if (comma == cell.npos || comma > longest_place) return false;
    const std::string_view place = cell.substr(0, comma);
    return digits_in(place).empty() && is_day(trim(cell.substr(comma + 1)));
}

/// "NIP 190001012020011001", "NRP ............", the digits alone.
bool is_number_of_person(std::string_view cell) {
    constexpr std::size_t least_digits = 8, whole_nip = 16;
    if (cell.size() > longest_number) return false;
    const std::size_t digits = digits_in(cell).size();
    if (digits >= whole_nip) return true;
    const Words words = plain_words(cell);
    const bool named =
        std::ranges::any_of(numbers, [&](std::string_view one) { return begin_with(words, one); });
    return named && (digits >= least_digits || (digits == 0 && words.size() <= 2));
}

std::size_t cells_in(const TsvRow& row) {
    return static_cast<std::size_t>(
        std::ranges::count_if(row, [](const std::string& cell) { return !cell.empty(); }));
}

bool is_signature(const TsvRow& row) {
    return cells_in(row) <= most_cells && std::ranges::any_of(row, is_of_signature);
}

bool begins_part(const TsvRow& row) {
    const auto first =
        std::ranges::find_if(row, [](const std::string& cell) { return !cell.empty(); });
    if (first == row.end()) return false;
    const auto next = is_running_number(*first) || first->size() <= 2
                          ? std::find_if(first + 1, row.end(),
                                         [](const std::string& cell) { return !cell.empty(); })
                          : first;
    return next != row.end() &&
           (begins_like(*next, parts) || next->starts_with("*)") || next->starts_with("**"));
}

/// A title or a name above the first sign: nothing that a plan says.
bool may_be_of_signature(const TsvRow& row) {
    if (is_band(row)) return false;
    if (cells_in(row) > most_cells - 1) return false;
    return std::ranges::none_of(row, [](const std::string& cell) {
        const std::optional<Word> first = next_word(cell, 0);
        return is_running_number(cell) || cell.size() > longest_sign || begins_with_result(cell) ||
               begins_with_activity(cell) || (first && find_word(measure_words(), first->lower()));
    });
}

}  // namespace

bool is_of_signature(std::string_view cell) {
    return !cell.empty() &&
           (begins_like(cell, signs) || is_place_and_day(cell) || is_number_of_person(cell));
}

std::vector<Foot> feet_of(const std::vector<TsvRow>& rows,
                          const std::function<bool(const TsvRow&)>& is_data) {
    std::vector<Foot> feet;
    std::size_t taken = 0;  // rows before this one are data or of a foot already
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (is_data(rows[at]) || is_band(rows[at])) {
            taken = at + 1;
            continue;
        }
        if (begins_part(rows[at])) {
            feet.push_back({at, rows.size() - 1, "bagian lain dari formulir"});
            return feet;
        }
        if (!is_signature(rows[at])) continue;
        std::size_t first = at;
        while (first > taken && at - first < most_before && may_be_of_signature(rows[first - 1]))
            --first;
        std::size_t last = at;
        while (last + 1 < rows.size() && !is_data(rows[last + 1]) && !is_band(rows[last + 1]) &&
               !begins_part(rows[last + 1]))
            ++last;
        feet.push_back({first, last, "blok tanda tangan"});
        taken = last + 1;
        at = last;
    }
    return feet;
}

}  // namespace kinerja
