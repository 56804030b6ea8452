// From an SKP to the few things of it that its owner hands out.
#include "core/model/paket_rhk.h"

#include <utility>

#include "core/base/text.h"
#include "core/model/iki_words.h"

namespace kinerja {

PaketRhk paket_of(const Skp& skp) {
    PaketRhk paket;
    paket.nama = skp.pegawai.nama;
    paket.jabatan = skp.pegawai.jabatan;
    paket.unit_kerja = skp.pegawai.unit_kerja;
    paket.instansi = skp.pegawai.instansi;
    paket.periode.awal = skp.periode.awal;
    paket.periode.akhir = skp.periode.akhir;
    for (const Box<Rhk>& own : skp.rhk) {
        if (is_blank(own->statement)) continue;
        RhkPaket rhk{own->id, own->jenis, own->statement, {}};
        for (const Iki& iki : own->iki)
            if (!is_blank(iki.statement)) rhk.iki.push_back({iki.statement, iki.target});
        paket.rhk.push_back(std::move(rhk));
    }
    return paket;
}

std::string pemilik_of(const PaketRhk& paket) {
    return in_one_line(is_blank(paket.jabatan) ? paket.nama : paket.jabatan);
}

std::string iki_lines(const RhkPaket& rhk) {
    std::string lines;
    for (const IkiPaket& iki : rhk.iki) {
        if (!lines.empty()) lines += '\n';
        lines += line_of_iki(iki.statement, iki.target);
    }
    return lines;
}

}  // namespace kinerja
