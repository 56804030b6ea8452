// The list behind begins_with_activity().
#include "core/rules/activity_words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace kinerja {
namespace {

// Sorted, for binary search. Result words ("tersusunnya", "meningkatnya") are
// other words and never match.
constexpr std::string_view activity_words[] = {
    "kegiatan",
    "melaksanakan",
    "melakukan",
    "melaporkan",
    "melayani",
    "membantu",
    "membimbing",
    "membina",
    "membuat",
    "memelihara",
    "memeriksa",
    "memfasilitasi",
    "memonitor",
    "memonitoring",
    "mempersiapkan",
    "memproses",
    "memvalidasi",
    "memverifikasi",
    "menata",
    "mencatat",
    "mencetak",
    "mendampingi",
    "mendokumentasikan",
    "menelaah",
    "meneliti",
    "menerima",
    "mengadakan",
    "mengajar",
    "menganalisa",
    "menganalisis",
    "mengarsipkan",
    "mengawasi",
    "mengelola",
    "mengentri",
    "mengerjakan",
    "mengevaluasi",
    "menghadiri",
    "menghimpun",
    "mengikuti",
    "menginput",
    "mengirim",
    "mengirimkan",
    "mengkaji",
    "mengkoordinasikan",
    "mengkoordinir",
    "mengolah",
    "mengoordinasikan",
    "mengumpulkan",
    "mengusulkan",
    "menindaklanjuti",
    "mensosialisasikan",
    "menyampaikan",
    "menyelenggarakan",
    "menyiapkan",
    "menyosialisasikan",
    "menyusun",
    "merancang",
    "merawat",
    "merekap",
    "merekapitulasi",
    "merencanakan",
    "mereview",
    "mereviu",
    "pelaksanaan",
    "pembuatan",
    "pengerjaan",
    "penginputan",
    "pengumpulan",
    "penyiapan",
    "penyusunan",
};

static_assert(std::is_sorted(std::begin(activity_words), std::end(activity_words)));

constexpr std::size_t longest = 24;

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

}  // namespace

bool begins_with_activity(std::string_view statement) {
    const auto first = std::find_if(statement.begin(), statement.end(), is_letter);
    const auto end = std::find_if_not(first, statement.end(), is_letter);
    const auto length = static_cast<std::size_t>(end - first);
    if (length == 0 || length > longest) return false;
    std::array<char, longest> word{};
    std::transform(first, end, word.begin(), lower);
    return std::binary_search(std::begin(activity_words), std::end(activity_words),
                              std::string_view(word.data(), length));
}

}  // namespace kinerja
