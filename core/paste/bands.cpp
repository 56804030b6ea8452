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
constexpr std::string_view tambahan_words[] = {"tambahan", "tmb", "tamb", "tambah"};
constexpr std::string_view band_fillers[] = {
    "kinerja",  "hasil",   "kerja", "rencana", "rhk",    "tugas",    "kegiatan",
    "individu", "pegawai", "skp",   "sasaran", "bagian", "kelompok", "kategori",
    "jenis",    "dan",     "ii",    "iii",     "iv",     "daftar"};
constexpr std::string_view total_words[] = {"total", "jumlah", "subtotal", "totalan"};
constexpr std::string_view total_fillers[] = {
    "total",    "jumlah",  "sub",       "grand", "seluruh",    "target", "keseluruhan",
    "rhk",      "iki",     "indikator", "umum",  "seluruhnya", "akhir",  "semua",
    "subtotal", "rencana", "hasil",     "kerja", "bobot"};

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

bool is_order(const std::string& word) {
    return word.size() == 1 || std::ranges::all_of(word, is_digit);
}

}  // namespace

bool is_band(const TsvRow& row) {
    constexpr std::size_t longest = 120;
    const std::string all = words_of_row(row);
    if (all.empty() || all.size() > longest) return false;
    const Words words = plain_words(all);
    if (words.size() > most_band_words) return false;
    bool says = false;
    for (const std::string& word : words) {
        const bool kind = is_one_of(word, utama_words) || is_one_of(word, tambahan_words);
        if (!kind && !is_order(word) && !is_one_of(word, band_fillers)) return false;
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

std::optional<JenisRhk> jenis_of_band(const TsvRow& row) { return jenis_named(words_of_row(row)); }

bool is_running_number(std::string_view cell) {
    if (cell.starts_with('(')) cell.remove_prefix(1);
    while (!cell.empty() && (cell.back() == ')' || cell.back() == '.')) cell.remove_suffix(1);
    return !cell.empty() && cell.size() <= 4 && std::ranges::all_of(cell, is_digit);
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
                return is_order(word) || is_one_of(word, total_fillers);
            }))
            return false;
        says = true;
    }
    return says;
}

}  // namespace kinerja
