// Tokens and labels, in the order of the enumerators in angka_kredit_terms.h.
#include "core/regulation/angka_kredit_terms.h"

namespace kinerja {
namespace {

constexpr Term kenaikan[] = {
    {"pangkat", "Kenaikan pangkat"},
    {"jenjang", "Kenaikan jenjang"},
};

constexpr Term desimal[] = {
    {"dua", "Dua desimal (18,75)"},
    {"tiga", "Tiga desimal (18,750)"},
};

}  // namespace

template <>
std::span<const Term> terms<Kenaikan>() {
    return kenaikan;
}

template <>
std::span<const Term> terms<DesimalAngkaKredit>() {
    return desimal;
}

}  // namespace kinerja
