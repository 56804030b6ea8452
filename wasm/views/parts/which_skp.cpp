// Name, jabatan and period of an SKP.
#include "wasm/views/parts/which_skp.h"

#include "core/base/date.h"
#include "core/base/text.h"
#include "wasm/views/parts/words.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view periode_belum_lengkap = "Periode belum lengkap";
constexpr std::string_view sampai_dengan = " s.d. ";
constexpr std::string_view setahun = "Tahun ";

}  // namespace wording

namespace {

bool is_whole_year(const Date& first, const Date& last) {
    return first == Date{first.year, 1, 1} && last == Date{first.year, 12, 31};
}

std::string without_year(const Date& date) {
    const std::string words = to_long(date);
    return words.substr(0, words.rfind(' '));
}

std::string which(std::string_view nama, std::string_view jabatan, std::string_view periode) {
    std::string words(is_blank(nama) ? wording::tanpa_nama : nama);
    for (const std::string_view part : {jabatan, periode})
        if (!is_blank(part)) words.append(" · ").append(part);
    return words;
}

}  // namespace

std::string day_words(std::string_view typed) {
    const DateReading reading = parse_date(typed);
    return reading.date ? to_long(*reading.date) : std::string(typed);
}

std::string periode_words(std::string_view awal, std::string_view akhir) {
    if (is_blank(awal) || is_blank(akhir)) return std::string(wording::periode_belum_lengkap);
    const DateReading first = parse_date(awal), last = parse_date(akhir);
    if (first.date && last.date) {
        if (is_whole_year(*first.date, *last.date))
            return std::string(wording::setahun) + std::to_string(first.date->year);
        if (first.date->year == last.date->year)
            return without_year(*first.date).append(wording::sampai_dengan) + to_long(*last.date);
    }
    return day_words(awal).append(wording::sampai_dengan) + day_words(akhir);
}

std::string which_skp(const SkpSummary& summary) {
    return which(summary.nama, summary.jabatan,
                 periode_words(summary.periode_awal, summary.periode_akhir));
}

std::string which_skp(const Skp& skp) {
    return which(skp.pegawai.nama, skp.pegawai.jabatan,
                 periode_words(skp.periode.awal, skp.periode.akhir));
}

}  // namespace kinerja::ui
