// What the Ekspektasi was drawn from.
#include <algorithm>

#include "core/base/text.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"

namespace kinerja {
namespace {

bool names(const Skp& skp, Acuan acuan) {
    return !is_blank(skp.acuan[static_cast<std::size_t>(acuan)]);
}

void has_acuan(const Skp& skp, const CheckContext&, FindingSink& found) {
    const auto blank = [](const std::string& uraian) { return is_blank(uraian); };
    if (std::all_of(skp.acuan.begin(), skp.acuan.end(), blank)) found.at(path("acuan"));
}

void pppk_names_perjanjian_kerja(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (skp.pegawai.status == StatusPegawai::pppk && !names(skp, Acuan::perjanjian_kerja))
        found.at(path_of_acuan(Acuan::perjanjian_kerja));
}

constexpr Rule rules[] = {
    {"PL-03a", Severity::advises, basis::permenpan, "Acuan penyusunan Ekspektasi belum disebut.",
     "Sebutkan sedikitnya satu acuan, misalnya perjanjian kinerja unit kerja.", has_acuan},
    {"PL-03b", Severity::advises, basis::permenpan,
     "Perjanjian kerja PPPK belum disebut sebagai acuan.",
     "Isi nomor dan tanggal perjanjian kerja.", pppk_names_perjanjian_kerja},
};

}  // namespace

std::span<const Rule> acuan_rules() { return rules; }

}  // namespace kinerja
