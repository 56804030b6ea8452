#include "core/model/berkas_bukti.h"

#include <algorithm>
#include <string_view>

#include "core/base/text.h"
#include "core/model/describe_members.h"

namespace kinerja {
namespace {

constexpr std::size_t longest_size = 9;  // digits

bool is_sha256(std::string_view text) {
    return text.size() == 64 &&
           std::ranges::all_of(text, [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); });
}

}  // namespace

std::int64_t BerkasBukti::octets() const {
    if (ukuran.size() > longest_size || !std::ranges::all_of(ukuran, is_digit)) return 0;
    std::int64_t value = 0;
    for (const char c : ukuran) value = value * 10 + (c - '0');
    return value;
}

bool names_a_file(const BerkasBukti& berkas) {
    const std::int64_t size = berkas.octets();
    return is_sha256(berkas.sha256) && size > 0 && size <= largest_berkas;
}

template <>
const Shape& shape_of<BerkasBukti>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&BerkasBukti::nama>(
            "nama", Sealed::no,
            {.title = "Nama berkas", .about = "Nama berkas pada perangkat yang melampirkannya."}),
        choice<&BerkasBukti::jenis>(
            "jenis", Sealed::no,
            {.title = "Jenis berkas", .about = "Jenis menurut isi berkas, bukan menurut namanya."}),
        text<&BerkasBukti::ukuran>("ukuran", Sealed::no,
                                   {.title = "Ukuran",
                                    .about = "Ukuran berkas dalam bita, paling besar 5 MB.",
                                    .pattern = "^[1-9][0-9]{0,6}$"}),
        text<&BerkasBukti::sha256>(
            "sha256", Sealed::no,
            {.title = "SHA-256",
             .about = "SHA-256 dari isi berkas; isinya sendiri ada di luar SKP.",
             .pattern = "^[0-9a-f]{64}$"}),
    };
    static constexpr Shape shape = shape_with<BerkasBukti>(
        "berkas_bukti", "berkas bukti dukung", members, "Berkas di balik satu bukti dukung.");
    return shape;
}

}  // namespace kinerja
