// What is wanted of another SKP (copy_parts.h).
#pragma once

#include <vector>

#include "core/model/rhk.h"

namespace kinerja {

/// `rhk`: ids of RHK in the source. The dates of the period are never copied.
struct CopyChoice {
    bool pegawai = false;
    bool pejabat_penilai = false;
    bool rhk_pimpinan = false;  // they become sementara
    bool ekspektasi_khusus = false;
    bool lampiran = false;  // every dukungan becomes belum_dibahas
    bool acuan = false;
    bool sasaran = false;
    bool matriks = false;
    std::vector<RhkId> rhk;
    bool rencana_aksi = false;  // those of the chosen RHK
    bool atasan_penilai = false;
    bool sistem_kerja = false;
    bool angka_kredit = false;  // as it stands, to go on from; only where there is none yet

    bool operator==(const CopyChoice&) const = default;
};

/// Nothing is wanted.
inline bool wants_nothing(const CopyChoice& choice) {
    CopyChoice nothing;
    nothing.rencana_aksi = choice.rencana_aksi;
    return choice == nothing;
}

}  // namespace kinerja
