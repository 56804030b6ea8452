// Tokens and labels of the jenjang.
#include "core/regulation/jenjang_jf.h"

namespace kinerja {
namespace {

constexpr Term jenjang[] = {
    {"pemula", "Pemula"},         {"terampil", "Terampil"},         {"mahir", "Mahir"},
    {"penyelia", "Penyelia"},     {"ahli_pertama", "Ahli Pertama"}, {"ahli_muda", "Ahli Muda"},
    {"ahli_madya", "Ahli Madya"}, {"ahli_utama", "Ahli Utama"},
};

}  // namespace

template <>
std::span<const Term> terms<JenjangJf>() {
    return jenjang;
}

}  // namespace kinerja
