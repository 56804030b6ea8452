#include "core/paste/signature.h"

#include <algorithm>
#include <cctype>
#include <span>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/model/person_number.h"
#include "core/paste/likeness.h"
#include "core/paste/list.h"
#include "core/words/result_wording.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

constexpr std::size_t most_words = 8;
constexpr std::size_t longest_place = 40, longest_sign = 80, longest_number = 40;

/// How the cell of a signature begins.
constexpr std::string_view signs[] = {
    "pegawai yang dinilai",
    "pegawai dinilai",
    "pejabat penilai",
    "pejabat penilai kinerja",
    "pegawai penilai",
    "pejabat yang menilai",
    "yang dinilai",
    "atasan pejabat",
    "atasan pejabat penilai kinerja",
    "atasan langsung",
    "mengetahui",
    "mengetahui dan menyetujui",
    "menyetujui",
    "disetujui",
    "disetujui oleh",
    "ditetapkan",
    "ditetapkan oleh",
    "ditetapkan di",
    "dibuat di",
    "dibuat oleh",
    "disusun oleh",
    "yang membuat",
    "yang membuat pernyataan",
    "yang menetapkan",
    "tanda tangan",
    "ditandatangani secara elektronik",
    "pihak pertama",
    "pihak kedua",
    "penilai kinerja",
    "pada tanggal",
};
/// Signs only where nothing follows: names may begin with them.
constexpr std::string_view bare_signs[] = {"penilai", "tertanda", "ttd"};
constexpr std::string_view numbers[] = {"nip",   "nipppk", "ni pppk", "nrp",
                                        "nip3k", "ni p3k", "nik",     "nipp"};
constexpr std::string_view months[] = {"januari",  "februari", "maret",    "april",     "mei",
                                       "juni",     "juli",     "agustus",  "september", "oktober",
                                       "november", "desember", "pebruari", "nopember",  "tanggal"};
/// What names and titles have in small letters.
constexpr std::string_view small_words[] = {
    "a",     "al",  "an",  "apt", "bagi", "bin",  "binti", "d",      "dan",   "dari", "di",  "dr",
    "drg",   "drh", "drs", "h",   "hj",   "ir",   "ns",    "oleh",   "pada",  "plh",  "plt", "s",
    "serta", "u",   "ub",  "van", "ya",   "yang", "n",     "selaku", "untuk", "b"};
/// A title begins with one of these, or has one of a jenjang.
constexpr std::string_view heads[] = {
    "asisten",  "bupati",         "camat",    "danramil",    "dekan",    "deputi",  "direktur",
    "gubernur", "inspektur",      "kabid",    "kadis",       "kapolsek", "kasi",    "kasubbag",
    "kepala",   "ketua",          "komandan", "koordinator", "lurah",    "manajer", "menteri",
    "panitera", "pengawas",       "pj",       "plh",         "plt",      "rektor",  "sekretaris",
    "staf",     "subkoordinator", "wakil",    "wali",        "walikota"};
constexpr std::string_view jenjang[] = {"ahli",     "mahir",  "pelaksana",
                                        "penyelia", "pemula", "terampil"};

using Words = std::vector<std::string>;

bool is_among(std::string_view word, std::span<const std::string_view> list) {
    return std::ranges::find(list, word) != list.end();
}

/// As names are written: with a capital, a small word between, the number of a school.
bool is_written_as_name(std::string_view text, const Word& word) {
    const std::string_view spelled = text.substr(word.begin, word.end - word.begin);
    const char first = spelled[0];
    if (is_digit(first)) return spelled.size() <= 2 && word.begin > 0;
    return !(first >= 'a' && first <= 'z') || is_among(word.lower(), small_words);
}

bool has_dots(std::string_view text) {
    return text.find("..") != text.npos || text.find("__") != text.npos ||
           text.find("\xe2\x80\xa6") != text.npos;
}

/// "5 Januari 2026", "..... Januari 2026", "____ 2026".
bool is_day(std::string_view text) {
    if (parse_date(text).date) return true;
    const Words words = plain_words(text);
    if (words.empty()) return has_dots(text);
    const bool all = std::ranges::all_of(words, [](const std::string& word) {
        return std::ranges::all_of(word, is_digit) ||
               std::ranges::any_of(months,
                                   [&](std::string_view month) { return alike(word, month); });
    });
    return all && (has_dots(text) || words.back().size() == 4);
}

/// "Contoh, 5 Januari 2026".
bool is_place_and_day(std::string_view cell) {
    const std::size_t comma = cell.rfind(',');
    if (comma == cell.npos || comma > longest_place) return false;
    const std::string_view place = cell.substr(0, comma);
    return may_be_name(place) && digits_in(place).empty() && is_day(trim(cell.substr(comma + 1)));
}

bool is_sign(std::string_view line) {
    if (line.empty() || line.size() > longest_sign || has_list_mark(line)) return false;
    const auto begins = [&](std::string_view one) { return begins_as_title(line, one); };
    const Words words = plain_words(line);
    return std::ranges::any_of(signs, begins) ||
           (words.size() == 1 && is_among(words[0], bare_signs)) || is_place_and_day(line) ||
           is_number_of_person(line);
}

}  // namespace

bool begins_as_title(std::string_view cell, std::string_view phrase) {
    const std::string_view head = cell.substr(0, cell.find(':'));
    const Words plain = plain_words(head);
    if (plain.size() > most_words || !begin_with(plain, phrase)) return false;
    const std::vector<Word> words = words_of(head);
    return std::all_of(
        words.begin() + static_cast<std::ptrdiff_t>(std::min(length_of(phrase), words.size())),
        words.end(), [&](const Word& word) { return is_written_as_name(head, word); });
}

bool is_day_of_signing(std::string_view line) {
    for (const std::string_view phrase : {"pada tanggal", "tanggal", "tgl"}) {
        if (!fold(line).starts_with(phrase)) continue;
        std::string_view day = trim(line.substr(phrase.size()));
        if (day.starts_with(':')) day = trim(day.substr(1));
        return is_day(day);
    }
    return false;
}

bool is_number_of_person(std::string_view cell) {
    constexpr std::size_t least_digits = 8, whole_nip = 16;
    if (cell.size() > longest_number) return false;
    const std::size_t digits = digits_in(read_number(cell).number).size();
    const Words words = plain_words(cell);
    const bool named =
        std::ranges::any_of(numbers, [&](std::string_view one) { return begin_with(words, one); });
    if (digits >= whole_nip)
        return named || std::ranges::none_of(cell, [](unsigned char c) { return std::isalpha(c); });
    return named && (digits >= least_digits || (digits == 0 && words.size() <= 2));
}

bool may_be_name(std::string_view cell) {
    if (cell.empty() || cell.size() > longest_sign || has_list_mark(cell)) return false;
    const std::vector<Word> words = words_of(cell);
    if (words.empty()) return has_dots(cell);
    return words.size() <= most_words && !find_word(measure_words(), words[0].lower()) &&
           !begins_with_result(cell) && !begins_with_activity(cell) &&
           std::ranges::all_of(words,
                               [&](const Word& word) { return is_written_as_name(cell, word); });
}

bool is_title(std::string_view cell) {
    if (!may_be_name(cell)) return false;
    const Words words = plain_words(cell);
    return !words.empty() &&
           (is_among(words[0], heads) || std::ranges::any_of(words, [](const std::string& word) {
                return is_among(word, jenjang);
            }));
}

bool is_of_signature(std::string_view cell) {
    const std::vector<std::string_view> lines = lines_in(cell);
    return std::ranges::any_of(lines, is_sign) &&
           std::ranges::all_of(
               lines, [](std::string_view line) { return is_sign(line) || may_be_name(line); });
}

}  // namespace kinerja
