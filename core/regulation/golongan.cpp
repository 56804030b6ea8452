// The lists of golongan, and both joined into one.
#include "core/regulation/golongan.h"

#include <array>
#include <cstddef>

namespace kinerja {
namespace {

constexpr std::size_t pns_count = 17;
constexpr std::size_t pppk_count = 17;

constexpr Term lain{"lain", "Lainnya (tulis sendiri)"};

constexpr std::array<Term, pns_count + 1> pns{{
    {"I/a", "Juru Muda / I/a"},
    {"I/b", "Juru Muda Tk.I / I/b"},
    {"I/c", "Juru / I/c"},
    {"I/d", "Juru Tk.I / I/d"},
    {"II/a", "Pengatur Muda / II/a"},
    {"II/b", "Pengatur Muda Tk.I / II/b"},
    {"II/c", "Pengatur / II/c"},
    {"II/d", "Pengatur Tk.I / II/d"},
    {"III/a", "Penata Muda / III/a"},
    {"III/b", "Penata Muda Tk.I / III/b"},
    {"III/c", "Penata / III/c"},
    {"III/d", "Penata Tk.I / III/d"},
    {"IV/a", "Pembina / IV/a"},
    {"IV/b", "Pembina Tk.I / IV/b"},
    {"IV/c", "Pembina Utama Muda / IV/c"},
    {"IV/d", "Pembina Utama Madya / IV/d"},
    {"IV/e", "Pembina Utama / IV/e"},
    lain,
}};

constexpr std::array<Term, pppk_count + 2> pppk{{
    {"I", "I"},
    {"II", "II"},
    {"III", "III"},
    {"IV", "IV"},
    {"V", "V"},
    {"VI", "VI"},
    {"VII", "VII"},
    {"VIII", "VIII"},
    {"IX", "IX"},
    {"X", "X"},
    {"XI", "XI"},
    {"XII", "XII"},
    {"XIII", "XIII"},
    {"XIV", "XIV"},
    {"XV", "XV"},
    {"XVI", "XVI"},
    {"XVII", "XVII"},
    {"tanpa", "Tanpa golongan (PPPK paruh waktu)"},
    lain,
}};

/// PNS without its "lain", then PPPK with it.
constexpr std::array<Term, pns_count + pppk.size()> joined() {
    std::array<Term, pns_count + pppk.size()> terms{};
    for (std::size_t i = 0; i < pns_count; ++i) terms[i] = pns[i];
    for (std::size_t i = 0; i < pppk.size(); ++i) terms[pns_count + i] = pppk[i];
    return terms;
}

constexpr std::array<Term, pns_count + pppk.size()> all = joined();

}  // namespace

std::span<const Term> golongan_pns() { return pns; }
std::span<const Term> golongan_pppk() { return pppk; }
std::span<const Term> golongan_all() { return all; }

}  // namespace kinerja
