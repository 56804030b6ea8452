#include "wasm/app/arrived_files.h"

#include <utility>

#include "core/model/berkas_of.h"
#include "wasm/app/host_ops.h"
#include "wasm/views/parts/filled.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view berkas_tak_ikut =
    "Berkas bukti dukung yang tidak ada di sini: {}. Namanya tetap tercatat; minta pengirim "
    "menyimpan SKP beserta berkasnya.";
constexpr std::string_view berkas_penuh =
    "Ruang penyimpanan penuh: berkas bukti dukung belum disimpan, selebihnya sudah. Kosongkan "
    "ruang, lalu impor berkas yang sama sekali lagi.";
constexpr std::string_view berkas_gagal =
    "Berkas bukti dukung belum dapat disimpan, selebihnya sudah. Impor berkas yang sama sekali "
    "lagi.";

}  // namespace wording

std::string called(const Skp& skp, std::string_view names) {
    std::string words;
    for (const BerkasBukti* one : berkas_of(skp))
        if (names.find(one->sha256) != names.npos)
            words.append(words.empty() ? "" : ", ").append(one->nama);
    return words;
}

void keep_arrived(Host& host, std::string_view id, const Skp& skp,
                  std::function<void(std::string words)> say) {
    const std::string names = names_of(berkas_of(skp));
    if (names.empty()) return;
    ops::keep_attached(host, id, names, [skp, say = std::move(say)](const ops::Incomplete& kept) {
        if (kept.status == Status::quota) return say(std::string(wording::berkas_penuh));
        if (!kept.ok()) return say(std::string(wording::berkas_gagal));
        const std::string missing = called(skp, kept.missing);
        if (!missing.empty()) say(filled(wording::berkas_tak_ikut, {missing}));
    });
}

}  // namespace kinerja::ui
