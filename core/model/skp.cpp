// Looking up the parts of an SKP by id, and where they stand.
#include "core/model/skp.h"

namespace kinerja {

int number_within_kind(const Skp& skp, const Rhk& rhk) {
    int number = 0;
    for (const Box<Rhk>& other : skp.rhk) {
        if (other->jenis == rhk.jenis) ++number;
        if (other->id == rhk.id) break;
    }
    return number;
}

const Rhk* find_rhk(const Skp& skp, const RhkId& id) {
    for (const Box<Rhk>& rhk : skp.rhk)
        if (rhk->id == id) return &*rhk;
    return nullptr;
}

const RhkPimpinan* find_rhk_pimpinan(const Skp& skp, const RhkPimpinanId& id) {
    for (const RhkPimpinan& rhk_pimpinan : skp.rhk_pimpinan)
        if (rhk_pimpinan.id == id) return &rhk_pimpinan;
    return nullptr;
}

const Sasaran* find_sasaran(const Skp& skp, const SasaranId& id) {
    for (const Sasaran& sasaran : skp.sasaran)
        if (sasaran.id == id) return &sasaran;
    return nullptr;
}

const Pertemuan* find_pertemuan(const Skp& skp, const PertemuanId& id) {
    for (const Box<Pertemuan>& pertemuan : skp.pertemuan)
        if (pertemuan->id == id) return &*pertemuan;
    return nullptr;
}

const DialogEntry* find_entry(const DialogKinerja& dialog, const DialogEntryId& id) {
    for (const Box<DialogEntry>& entry : dialog.entries)
        if (entry->id == id) return &*entry;
    return nullptr;
}

const Anggota* find_anggota(const Matriks& matriks, const AnggotaId& id) {
    for (const Box<Anggota>& anggota : matriks.anggota)
        if (anggota->id == id) return &*anggota;
    return nullptr;
}

const Peran* find_peran(const Anggota& anggota, const RhkId& rhk, const IkiId& iki) {
    for (const Peran& peran : anggota.peran)
        if (peran.rhk == rhk && peran.iki == iki) return &peran;
    return nullptr;
}

}  // namespace kinerja
