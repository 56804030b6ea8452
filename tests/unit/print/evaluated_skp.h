// An evaluation of triwulan I, handed over, with evidence at each kind of place.
#pragma once

#include "core/dialog/item_seal.h"
#include "core/model/skp.h"

namespace kinerja {

inline Evaluasi evaluated_quarter() {
    Evaluasi one;
    one.id = {"e1"};
    one.periode = {"tw1"};
    one.capaian_organisasi = CapaianOrganisasi::baik;
    one.rating_hasil_kerja = RatingKinerja::sesuai;
    one.rating_perilaku = RatingKinerja::di_atas;
    one.catatan = "Pertahankan";
    one.penilai = "Pegawai Contoh Tiga";
    one.nip_penilai = "197912252005031002";
    one.tempat = "Kota Contoh";
    one.diserahkan = "8-4-2027";
    one.baris = {
        {{"b1"}, {"rhk/r1/iki/i1"}, "2 antarmuka (berita acara)", "", {}},
        {{"b2"}, {"rhk/r1/iki/i3"}, "Rilis tepat waktu", "Pimpinan: baik", {}},
        {{"b3"}, {"rhk/r1"}, "", "Rekan: mudah dipakai", {}},
        {{"b4"}, {"rhk/r2"}, "99,9 %", "Pimpinan: andal", {}},
        {{"b5"}, {"ekspektasi_khusus/akuntabel"}, "", "Rekan: mencatat perubahan", {}},
    };
    return one;
}

inline Evaluasi sealed(Evaluasi one) {
    one.segel = seal_of(one);
    return one;
}

inline Skp evaluated(Skp skp) {
    skp.evaluasi = {sealed(evaluated_quarter())};
    return skp;
}

}  // namespace kinerja
