// The sections in which an SKP is filled in, in their order: that of the official form, then what
// is planned beside it. Every part of the SKP says in which one it stands (core/model/member.h);
// screens and findings follow this order.
#pragma once

namespace kinerja {

enum class Section {
    identitas,
    rhk_pimpinan,
    hasil_kerja,
    perilaku_kerja,
    lampiran,
    acuan,
    keselarasan,
    matriks,
    jadwal,
    pkps,
    dialog,
    catatan_pribadi,
    sistem_kerja,
    catatan_kinerja,
    realisasi,
    umpan_balik,
    pemantauan,
    pembinaan,
    lck,
    pergantian_penilai,
    evaluasi,
    keberatan,
    angka_kredit,
    tindak_lanjut
};

}  // namespace kinerja
