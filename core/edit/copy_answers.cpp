#include "core/edit/copy_answers.h"

namespace kinerja {
namespace {

using enum CopyAnswer;

constexpr PartCopied answers[] = {
    {"jenis_jabatan", begins},
    {"pendekatan", begins},
    {"periode", stays},
    {"profil", begins},
    {"pegawai", comes},
    {"pejabat_penilai", comes},
    {"rhk_pimpinan", comes},
    {"rhk", comes},
    {"ekspektasi_khusus", comes},
    {"lampiran", comes},
    {"acuan", comes},
    {"sasaran", comes},
    {"matriks", comes},
    {"jadwal", stays},
    {"pkps", stays},
    {"pertemuan", stays},
    {"dialog", stays},
    {"konsep", stays},
    {"catatan_pribadi", stays},
    {"sistem_kerja", comes},
    {"catatan_kinerja", stays},
    {"realisasi", stays},
    {"umpan_balik", stays},
    {"permintaan_umpan_balik", stays},
    {"pemantauan", stays},
    {"pembinaan", stays},
    {"lck", stays},
    {"penilai_sebelumnya", stays},
    {"atasan_penilai", comes},
    {"evaluasi_konsep", stays},
    {"evaluasi", stays},
    {"penerimaan_evaluasi", stays},
    {"permintaan_buka", stays},
    {"keberatan", stays},
    {"angka_kredit", comes},
    {"pelaporan", stays},
    {"pemeringkatan", stays},
    {"penghargaan_sanksi", stays},
    {"catatan_kontrak", stays},
    {"terhapus", stays},
    {"dipertimbangkan", stays},
};

}  // namespace

std::span<const PartCopied> copy_answers() { return answers; }

}  // namespace kinerja
