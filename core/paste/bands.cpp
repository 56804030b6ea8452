#include "core/paste/bands.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/paste/likeness.h"

namespace kinerja {
namespace {

constexpr std::size_t most_band_words = 8;

constexpr std::string_view utama_words[] = {"utama", "pokok"};
constexpr std::string_view tambahan_words[] = {"tambahan", "tmb", "tamb", "tambah", "penunjang"};
constexpr std::string_view band_fillers[] = {
    "kinerja",     "hasil",    "kerja",   "rencana", "rhk",     "tugas",
    "kegiatan",    "individu", "pegawai", "skp",     "sasaran", "bagian",
    "kelompok",    "kategori", "jenis",   "dan",     "daftar",  "penugasan",
    "kreativitas", "lain",     "lainnya", "unsur"};
constexpr std::string_view roman_orders[] = {"ii", "iii", "iv", "vi", "vii"};
constexpr std::string_view total_words[] = {"total", "jumlah", "subtotal",  "totalan",
                                            "rata",  "rerata", "grandtotal"};
constexpr std::string_view total_fillers[] = {
    "total", "jumlah",    "sub",   "grand",      "seluruh", "target", "keseluruhan", "rhk",
    "iki",   "indikator", "umum",  "seluruhnya", "akhir",   "semua",  "subtotal",    "rencana",
    "hasil", "kerja",     "bobot", "angka",      "kredit",  "ak",     "nilai",       "skor",
    "poin",  "kinerja",   "utama", "tambahan",   "rata",    "rerata"};

using Words = std::vector<std::string>;

bool is_one_of(const std::string& word, std::span<const std::string_view> list) {
    return std::ranges::any_of(list, [&](std::string_view one) { return alike(word, one); });
}

bool has_one_of(const Words& words, std::span<const std::string_view> list) {
    return std::ranges::any_of(words,
                               [&](const std::string& word) { return is_one_of(word, list); });
}

/// What the row says, each cell once: a merged cell may be repeated.
std::string words_of_row(const TsvRow& row) {
    std::vector<std::string> met;
    std::string all;
    for (const std::string& cell : row) {
        if (cell.empty() || std::ranges::find(met, cell) != met.end()) continue;
        met.push_back(cell);
        all += (all.empty() ? "" : " ") + cell;
    }
    return all;
}

bool is_order_word(const std::string& word) {
    return word.size() == 1 || std::ranges::all_of(word, is_digit) ||
           std::ranges::find(roman_orders, word) != std::end(roman_orders);
}

/// Without what stands in brackets: "B. KINERJA TAMBAHAN (jika ada)".
std::string without_brackets(std::string_view text) {
    std::string rest;
    int depth = 0;
    for (const char c : text) {
        if (c == '(') ++depth;
        if (depth == 0) rest += c;
        if (c == ')' && depth > 0) --depth;
    }
    return rest;
}

bool names_kind(const std::string& word) {
    return is_one_of(word, utama_words) || is_one_of(word, tambahan_words);
}

/// "B. Tugas tambahan yang diberikan pimpinan": behind a letter or in capitals, what a band begins
/// with, then its kind; whatever follows.
bool begins_as_band(std::string_view text, const Words& words) {
    const auto first = std::ranges::find_if_not(words, is_order_word);
    if (words.end() - first < 2 || !is_one_of(*first, band_fillers)) return false;
    const bool kind = names_kind(first[1]) || (words.end() - first > 2 && names_kind(first[2]) &&
                                               is_one_of(first[1], band_fillers));
    const bool letter = first != words.begin() && !is_digit(words.front().front());
    const bool capitals = std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
    return kind && (letter || capitals);
}

}  // namespace

bool is_band(const TsvRow& row) {
    constexpr std::size_t longest = 120;
    const std::string said = words_of_row(row);
    if (said.empty() || said.size() > longest) return false;
    const std::string shorter = without_brackets(said);
    const Words outside = plain_words(shorter);
    const bool named = outside.size() > 1 || std::ranges::any_of(outside, names_kind);
    const std::string& all = named ? shorter : said;  // "Kinerja (Tambahan)"
    const Words words = plain_words(all);
    if (words.size() > most_band_words) return false;
    if (begins_as_band(all, words)) return true;
    bool says = false;
    for (const std::string& word : words) {
        const bool kind = names_kind(word);
        if (!kind && !is_order_word(word) && !is_one_of(word, band_fillers)) return false;
        says = says || kind || alike(word, "hasil");
    }
    return says;
}

std::optional<JenisRhk> jenis_named(std::string_view text) {
    const Words words = plain_words(text);
    if (words.empty() || words.size() > most_band_words) return std::nullopt;
    const bool utama = has_one_of(words, utama_words), tambahan = has_one_of(words, tambahan_words);
    if (utama == tambahan) return std::nullopt;
    return utama ? JenisRhk::utama : JenisRhk::tambahan;
}

std::optional<JenisRhk> jenis_in_column(std::string_view cell) {
    constexpr std::string_view utama[] = {"u", "ut", "utm"}, tambahan[] = {"t", "tb", "tbh"};
    const Words words = plain_words(cell);
    if (words.size() == 1) {
        if (std::ranges::find(utama, words[0]) != std::end(utama)) return JenisRhk::utama;
        if (std::ranges::find(tambahan, words[0]) != std::end(tambahan)) return JenisRhk::tambahan;
    }
    return jenis_named(cell);
}

std::optional<JenisRhk> jenis_of_band(const TsvRow& row) { return jenis_named(words_of_row(row)); }

bool is_running_number(std::string_view cell) {
    if (cell.starts_with('(')) cell.remove_prefix(1);
    while (!cell.empty() && (cell.back() == ')' || cell.back() == '.')) cell.remove_suffix(1);
    return !cell.empty() && cell.size() <= 4 && std::ranges::all_of(cell, is_digit);
}

bool is_row_number(std::string_view cell) {
    constexpr std::size_t longest = 6;
    if (is_running_number(cell)) return true;
    const Words words = plain_words(cell);
    if (words.empty()) return cell.size() <= longest;
    return cell.size() <= longest && words.size() == 1 && !is_digit(words[0][0]) &&
           is_order_word(words[0]);
}

bool begins_with_total(std::string_view cell) {
    const Words words = plain_words(cell);
    if (words.empty()) return false;
    if (is_one_of(words[0], total_words)) return true;
    return words.size() > 1 && is_one_of(words[0] + words[1], total_words);
}

bool is_column_numbers(const TsvRow& row) {
    constexpr std::string_view signs = "()0123456789=+-:/x. ";
    std::size_t cells = 0, brackets = 0;
    int before = -1;
    for (const std::string& cell : row) {
        if (cell.empty()) continue;
        ++cells;
        if (cell.starts_with('(')) ++brackets;
        const std::string order = plain_words(cell).empty() ? "" : plain_words(cell).front();
        const bool letter = order.size() == 1 && cell.size() <= 3 && !is_digit(order[0]);
        if (order.empty() || (!letter && cell.find_first_not_of(signs) != cell.npos)) return false;
        if (order.size() > 2 || (!letter && !is_digit(order[0]))) return false;
        if (!letter && !is_digit(order.back())) return false;
        const int number = letter ? order[0] - 'a' : std::stoi(order);
        if (before >= 0 && number != before + 1) return false;
        before = number;
    }
    return cells >= 3 || (cells == 2 && brackets == 2);
}

bool is_total(const TsvRow& row) {
    bool says = false;
    for (const std::string& cell : row) {
        if (cell.empty()) continue;
        const Words words = plain_words(cell);
        const bool number = !words.empty() && is_digit(words[0][0]);
        if (number && says) continue;
        if (says || words.empty() || !has_one_of(words, total_words)) return false;
        if (!std::ranges::all_of(words, [](const std::string& word) {
                return is_order_word(word) || is_one_of(word, total_fillers);
            }))
            return false;
        says = true;
    }
    return says;
}

}  // namespace kinerja
