// The tables of angka kredit.
#include "core/regulation/angka_kredit_parameter.h"

#include "core/regulation/basis.h"

namespace kinerja {
namespace {

constexpr Dated<PersenPredikat> persen[] = {
    {basis::angka_kredit_since, {25, 50, 75, 100, 150}, basis::angka_kredit},
};

constexpr Decimal of(int whole) { return {whole, 0}; }

// Two public programs have 5 and 8 for pemula and terampil; those do not fit the needs.
constexpr KoefisienJenjang jenjang[] = {
    {{375, 2}, of(15), of(15), basis::siasn},
    {of(5), of(20), of(60), basis::siasn},
    {{125, 1}, of(50), of(100), basis::siasn},
    {of(25), of(100), {}, basis::siasn},
    {{125, 1}, of(50), of(100), basis::angka_kredit},
    {of(25), of(100), of(200), basis::angka_kredit},
    {{375, 1}, of(150), of(450), basis::angka_kredit},
    {of(50), of(200), {}, basis::angka_kredit},
};

constexpr Dated<KoefisienTable> koefisien[] = {
    {basis::angka_kredit_since, jenjang, basis::angka_kredit},
};

constexpr Dated<int> pendidikan[] = {
    {basis::angka_kredit_since, 25, basis::angka_kredit_practice},
};

// III/d stands as an example in the annex of Peraturan BKN 3/2023.
constexpr AngkaKreditDasar dasar[] = {
    {"III/a", of(0), basis::one_agency},  {"III/b", of(50), basis::one_agency},
    {"III/c", of(0), basis::one_agency},  {"III/d", of(100), basis::angka_kredit},
    {"IV/a", of(0), basis::one_agency},   {"IV/b", of(150), basis::one_agency},
    {"IV/c", of(300), basis::one_agency},
};

}  // namespace

std::span<const Dated<PersenPredikat>> persen_predikat() { return persen; }
std::span<const Dated<KoefisienTable>> koefisien_jenjang() { return koefisien; }
std::span<const Dated<int>> persen_pendidikan() { return pendidikan; }

const AngkaKreditDasar* angka_kredit_dasar(std::string_view golongan) {
    for (const AngkaKreditDasar& row : dasar)
        if (row.golongan == golongan) return &row;
    return nullptr;
}

}  // namespace kinerja
