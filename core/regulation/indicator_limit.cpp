// The limits of each profil, with the day from which they hold.
#include "core/regulation/indicator_limit.h"

#include "core/regulation/basis.h"

namespace kinerja {
namespace {

constexpr IndicatorLimit kemenkeu_rows[] = {
    {JenisJabatan::jpt, "Perjanjian Kinerja UPK-One", 25},
    {JenisJabatan::jpt, "Perjanjian Kinerja UPK-Two", 20},
    {JenisJabatan::jpt, "Perjanjian Kinerja UPK-Three", 15},
    {JenisJabatan::pimpinan_unit_kerja_mandiri, "Perjanjian Kinerja UPK-One", 25},
    {JenisJabatan::pimpinan_unit_kerja_mandiri, "Perjanjian Kinerja UPK-Two", 20},
    {JenisJabatan::pimpinan_unit_kerja_mandiri, "Perjanjian Kinerja UPK-Three", 15},
    {JenisJabatan::ja, "Pelaksana", 6},
};

// Known from public calculators; the day from which they hold is not.
constexpr Date day_not_known{};

constexpr Dated<IndicatorLimits> kemenkeu[] = {
    {day_not_known, kemenkeu_rows, basis::kemenkeu_limits},
};

}  // namespace

DatedLimits indicator_limits(Profil profil) {
    return profil == Profil::kemenkeu ? DatedLimits(kemenkeu) : DatedLimits();
}

const IndicatorLimit* lowest_limit(IndicatorLimits limits, JenisJabatan jenis_jabatan) {
    const IndicatorLimit* lowest = nullptr;
    for (const IndicatorLimit& limit : limits)
        if (limit.jenis_jabatan == jenis_jabatan && (!lowest || limit.most < lowest->most))
            lowest = &limit;
    return lowest;
}

}  // namespace kinerja
