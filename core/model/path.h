// Path: the stable address of anything a person can see or fill in an SKP.
//
// Findings, forms, the screen's widgets, the semantics mirror and errors all speak of a place by
// the same Path. It survives reordering, because items are named by id and not by position:
//   "pegawai/nip", "rhk/r1k9/statement", "rhk/r1k9/iki/q2m0/target", "ekspektasi_khusus/loyal"
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/jadwal.h"
#include "core/model/lampiran.h"
#include "core/model/matriks.h"
#include "core/model/pertemuan.h"
#include "core/model/rhk.h"
#include "core/model/sasaran.h"
#include "core/regulation/pkps_terms.h"
#include "core/regulation/terms.h"

namespace kinerja {

/// `place` is this item or lies below it; both addresses as in Path.
bool lies_in(std::string_view place, std::string_view item);

struct Path {
    std::string value;

    bool operator==(const Path&) const = default;
    auto operator<=>(const Path&) const = default;

    /// This path extended by one segment: path / "statement".
    Path operator/(std::string_view segment) const;

    /// True when `other` is this place or lies below it.
    bool holds(const Path& other) const;
};

Path path(std::string_view top);  // "pegawai", "periode", "lampiran" ...
Path path(const RhkId& rhk);
Path path(const RhkId& rhk, const IkiId& iki);
Path path(const RhkPimpinanId& rhk_pimpinan);
Path path(const SumberDayaId& sumber_daya);
Path path(const RhkId& rhk, const RencanaAksiId& rencana_aksi);
Path path(const PeriodeEvaluasiId& periode);
Path path(const SasaranId& sasaran);
Path path(const AnggotaId& anggota);
Path path(const PertemuanId& pertemuan);
Path path(const PertemuanId& pertemuan, const TindakLanjutId& tindak_lanjut);
/// One cell of the matrix: "matriks/anggota/a1/peran/r1.i2".
Path path(const AnggotaId& anggota, const RhkId& rhk, const IkiId& iki);
/// One column of the matrix, for what is said of an IKI there: "matriks/kolom/r1.i2".
Path path_of_kolom(const RhkId& rhk, const IkiId& iki);
inline Path path(const Rhk& rhk) { return path(rhk.id); }
inline Path path(const Rhk& rhk, const Iki& iki) { return path(rhk.id, iki.id); }
inline Path path(const RhkPimpinan& rhk_pimpinan) { return path(rhk_pimpinan.id); }
inline Path path(const DukunganSumberDaya& sumber_daya) { return path(sumber_daya.id); }
Path path_of_ekspektasi_khusus(int perilaku_index);  // 0 to 6
Path path_of_acuan(Acuan acuan);
Path path_of_triwulan(const RhkId& rhk, const IkiId& iki, int triwulan);  // 0 to 3
Path path_of_prasyarat(Prasyarat prasyarat);
Path path_of_perilaku_pkps(int perilaku_index);  // 0 to 6

/// The segments between the slashes, in order; views into `path`. "a/" has two, the second empty.
std::vector<std::string_view> segments(const Path& path);

}  // namespace kinerja
