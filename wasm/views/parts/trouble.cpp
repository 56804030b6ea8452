// The tab that waits is told to close the other one; the old one is told to reload.
#include "wasm/views/parts/trouble.h"

#include "wasm/views/parts/words.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view simpan_rusak_isi =
    "Tulisan Anda hanya ada di tab ini. Simpan sebagai berkas sebelum menutupnya. Penyebab yang "
    "umum: jendela penyamaran, atau ruang penyimpanan penuh.";
constexpr std::string_view simpan_versi = "Versi baru program dibuka di tab lain";
constexpr std::string_view simpan_versi_isi =
    "Muat ulang tab ini agar dapat menyimpan lagi. Tulisan Anda masih ada; simpan dahulu sebagai "
    "berkas bila ragu.";
constexpr std::string_view simpan_menunggu_isi =
    "Tab lain masih memakai versi lama program ini. Tutup tab itu; draf Anda lalu muncul di sini "
    "dengan sendirinya. Sampai saat itu, yang ditulis di sini hanya ada di tab ini.";
constexpr std::string_view simpan_diam_isi =
    "Draf di perangkat ini belum dapat dibaca; program terus mencoba. Sementara itu SKP dapat "
    "dibuat, diimpor, dan disimpan sebagai berkas, tetapi hanya ada di tab ini.";
constexpr std::string_view simpan_lebih_baru_isi =
    "Muat ulang halaman ketika ada jaringan untuk memperbarui program. Sampai saat itu draf di "
    "sini dapat dibaca dan disimpan sebagai berkas, tetapi tidak dapat diubah.";

}  // namespace wording

TroubleWords words_of(StorageTrouble trouble) {
    switch (trouble) {
        case StorageTrouble::none:
            break;
        case StorageTrouble::broken:
            return {Tone::danger, wording::simpan_rusak, wording::simpan_rusak_isi};
        case StorageTrouble::upgrade:
            return {Tone::warning, wording::simpan_versi, wording::simpan_versi_isi};
        case StorageTrouble::waiting:
            return {Tone::warning, wording::simpan_menunggu, wording::simpan_menunggu_isi};
        case StorageTrouble::silent:
            return {Tone::danger, wording::simpan_diam, wording::simpan_diam_isi};
        case StorageTrouble::newer:
            return {Tone::warning, wording::simpan_lebih_baru, wording::simpan_lebih_baru_isi};
    }
    return {};
}

}  // namespace kinerja::ui
