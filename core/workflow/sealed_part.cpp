// Member by member; an object that is the same is not looked into.
#include "core/workflow/sealed_part.h"

#include <algorithm>

namespace kinerja {
namespace {

Rhk sealed_part_of(Rhk rhk) {
    rhk.rencana_aksi.clear();
    for (Iki& iki : rhk.iki) iki.manual = {};
    return rhk;
}

bool same_rhk(const Box<Rhk>& one, const Box<Rhk>& other) {
    return one.same_as(other) || sealed_part_of(*one) == sealed_part_of(*other);
}

Lampiran sealed_part_of(Lampiran lampiran) {
    for (DukunganSumberDaya& one : lampiran.sumber_daya) one.status = {};
    return lampiran;
}

}  // namespace

bool same_sealed_part(const Skp& one, const Skp& other) {
    return one.jenis_jabatan == other.jenis_jabatan && one.pendekatan == other.pendekatan &&
           one.periode == other.periode && one.pegawai == other.pegawai &&
           one.pejabat_penilai == other.pejabat_penilai && one.rhk_pimpinan == other.rhk_pimpinan &&
           std::ranges::equal(one.rhk, other.rhk, same_rhk) &&
           one.ekspektasi_khusus == other.ekspektasi_khusus &&
           sealed_part_of(one.lampiran) == sealed_part_of(other.lampiran) &&
           one.acuan == other.acuan && one.sasaran == other.sasaran && one.extras == other.extras;
}

}  // namespace kinerja
