// The members of the small objects of a plan, once, for reading and for writing: each_member()
// names them in the order of the file. An Archive is an ObjectReader or an ObjectWriter. Private to
// codec.
#pragma once

#include <type_traits>

#include "core/codec/object_writer.h"
#include "core/codec/reader.h"
#include "core/model/skp.h"

namespace kinerja {

/// `T` when the archive fills it, `const T` when it writes it out.
template <class Archive, class T>
using Part = std::conditional_t<std::is_same_v<Archive, ObjectWriter>, const T, T>;

template <class Archive>
void each_member(Archive& archive, Part<Archive, TargetTriwulan>& triwulan) {
    archive.text("tw1", triwulan.target[0]);
    archive.text("tw2", triwulan.target[1]);
    archive.text("tw3", triwulan.target[2]);
    archive.text("tw4", triwulan.target[3]);
    archive.choice("polarisasi", triwulan.polarisasi);
    archive.choice("konsolidasi", triwulan.konsolidasi);
}

template <class Archive>
void each_member(Archive& archive, Part<Archive, ManualIndikator>& manual) {
    archive.text("tujuan", manual.tujuan);
    archive.text("definisi", manual.definisi);
    archive.text("formula", manual.formula);
    archive.text("satuan", manual.satuan);
    archive.choice("tingkat_kendali", manual.tingkat_kendali);
    archive.text("sumber_data", manual.sumber_data);
    archive.choice("periode_pelaporan", manual.periode_pelaporan);
    archive.text("penanggung_jawab", manual.penanggung_jawab);
}

template <class Archive>
void each_member(Archive& archive, Part<Archive, RencanaAksi>& rencana_aksi) {
    archive.link("periode", rencana_aksi.periode);
    archive.text("uraian", rencana_aksi.uraian);
    archive.text("target", rencana_aksi.target);
}

template <class Archive>
void each_member(Archive& archive, Part<Archive, PeriodeEvaluasi>& periode) {
    archive.text("nama", periode.nama);
    archive.date("awal", periode.awal);
    archive.date("akhir", periode.akhir);
    archive.date("batas", periode.batas);
}

template <class Archive>
void each_member(Archive& archive, Part<Archive, Sasaran>& sasaran) {
    archive.text("statement", sasaran.statement);
    archive.text("indikator", sasaran.indikator);
}

template <class Archive>
void each_member(Archive& archive, Part<Archive, Peran>& peran) {
    archive.link("rhk", peran.rhk);
    archive.link("iki", peran.iki);
    archive.text("hasil", peran.hasil);
}

/// Without `peran`, which is a list.
template <class Archive>
void each_member(Archive& archive, Part<Archive, Anggota>& anggota) {
    archive.text("nama", anggota.nama);
    archive.text("nip", anggota.nip);
    archive.text("jabatan", anggota.jabatan);
    archive.text("unit_kerja", anggota.unit_kerja);
    archive.flag("unit_lain", anggota.unit_lain);
    archive.link("ketua", anggota.ketua);
}

template <class Archive>
void each_member(Archive& archive, Part<Archive, PraktikKinerja>& praktik) {
    archive.text("indikator", praktik.indikator);
    archive.text("rapor_pendidikan", praktik.rapor_pendidikan);
    archive.text("target", praktik.target);
}

template <class Archive>
void each_member(Archive& archive, Part<Archive, PerilakuPkps>& perilaku) {
    archive.text("indikator", perilaku.indikator);
    archive.text("perwujudan", perilaku.perwujudan);
}

template <class Archive>
void each_member(Archive& archive, Part<Archive, PengembanganKompetensi>& kompetensi) {
    archive.text("indikator", kompetensi.indikator);
    archive.flag("refleksi", kompetensi.refleksi);
    archive.choice("kelompok", kompetensi.kelompok);
    archive.text("area_pengembangan", kompetensi.area_pengembangan);
    archive.text("kompetensi_terkuat", kompetensi.kompetensi_terkuat);
}

template <class Archive>
void each_member(Archive& archive, Part<Archive, LangkahPkps>& langkah) {
    archive.choice("tindakan", langkah.tindakan);
    archive.text("oleh", langkah.oleh);
    archive.date("tanggal", langkah.tanggal);
    archive.choice("realistis", langkah.realistis);
    archive.choice("dapat_dicapai", langkah.dapat_dicapai);
    archive.text("catatan", langkah.catatan);
}

/// Without `tindak_lanjut`, which is a list.
template <class Archive>
void each_member(Archive& archive, Part<Archive, Pertemuan>& pertemuan) {
    archive.choice("tahap", pertemuan.tahap);
    archive.date("tanggal", pertemuan.tanggal);
    archive.text("waktu", pertemuan.waktu);
    archive.text("tempat", pertemuan.tempat);
    archive.text("hadir", pertemuan.hadir);
    archive.text("catatan", pertemuan.catatan);
}

template <class Archive>
void each_member(Archive& archive, Part<Archive, TindakLanjut>& tindak_lanjut) {
    archive.text("uraian", tindak_lanjut.uraian);
    archive.text("penanggung_jawab", tindak_lanjut.penanggung_jawab);
    archive.date("tanggal", tindak_lanjut.tanggal);
    archive.flag("selesai", tindak_lanjut.selesai);
}

template <class Archive>
void each_member(Archive& archive, Part<Archive, DialogAuthor>& author) {
    archive.choice("peran", author.peran);
    archive.text("nama", author.nama);
    archive.text("nip", author.nip);
}

/// As written, not as read: a signature is sealed letter by letter.
template <class Archive>
void each_member(Archive& archive, Part<Archive, LangkahSkp>& langkah) {
    archive.choice("tindakan", langkah.tindakan);
    archive.choice("alasan", langkah.alasan);
    archive.text("tempat", langkah.tempat);
    archive.text("tanggal", langkah.tanggal);
    archive.text("segel", langkah.segel);
}

}  // namespace kinerja
