// Sistem kerja, pergantian penilai and what follows upon an evaluation: advice, nothing owed.
#include <catch2/catch_test_macros.hpp>

#include "core/rules/check.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

template <class T>
T with_id(const char* id) {
    T one;
    one.id = {id};
    return one;
}

}  // namespace

TEST_CASE("EX-08 asks for a ketua tim who is not the Pejabat Penilai", "[EX-08]") {
    Skp skp = valid_skp();
    skp.pejabat_penilai.nip = "197001011995031001";
    SistemKerja one = with_id<SistemKerja>("w1");
    skp.sistem_kerja = {one};
    CHECK(found_in(skp) == Found{});
    one.ketua_tim = " " + skp.pejabat_penilai.nama;
    skp.sistem_kerja = {one};
    CHECK(found_in(skp) == Found{"EX-08 sistem_kerja/w1/ketua_tim"});
    one.nip_ketua_tim = "198501012010011002";  // another one of that name
    skp.sistem_kerja = {one};
    CHECK(found_in(skp) == Found{});
    one.ketua_tim = "Nama tanpa gelar";
    one.nip_ketua_tim = "19700101 199503 1 001";
    skp.sistem_kerja = {one};
    CHECK(found_in(skp) == Found{"EX-08 sistem_kerja/w1/ketua_tim"});
}

TEST_CASE("EV-14 asks for days of an earlier Pejabat Penilai that follow", "[EV-14]") {
    Skp skp = valid_skp();
    PenilaiSebelumnya one = with_id<PenilaiSebelumnya>("g1");
    skp.penilai_sebelumnya = {one};
    CHECK(found_in(skp) == Found{});  // begun, and nothing said yet
    one.penilai.nama = "Penilai Lama";
    one.dari = "1-1-2027";
    one.sampai = "30-6-2027";
    skp.penilai_sebelumnya = {one};
    CHECK(found_in(skp) == Found{});
    one.sampai = "31-12-2026";
    skp.penilai_sebelumnya = {one};
    CHECK(found_in(skp) == Found{"EV-14 penilai_sebelumnya/g1/sampai"});
    one.dari = "31 Februari";
    one.sampai.clear();
    skp.penilai_sebelumnya = {one};
    CHECK(found_in(skp) ==
          Found{"EV-14 penilai_sebelumnya/g1/dari", "EV-14 penilai_sebelumnya/g1/sampai"});
}

TEST_CASE("a report says to whom, and days can be read", "[FU-01a][FU-01b]") {
    Skp skp = valid_skp();
    Pelaporan one = with_id<Pelaporan>("y1");
    one.tanggal = "31-1-2028";
    skp.pelaporan = {one};
    CHECK(found_in(skp) == Found{});
    one.isi = "SKP dan Dokumen Evaluasi";
    skp.pelaporan = {one};
    CHECK(found_in(skp) == Found{"FU-01a pelaporan/y1/kepada"});
    one.kepada = "Kepala Dinas";
    one.tanggal = "besok";
    skp.pelaporan = {one};
    PenghargaanSanksi given = with_id<PenghargaanSanksi>("j1");
    given.tanggal = "30-2-2028";
    skp.penghargaan_sanksi = {given};
    CHECK(found_in(skp) ==
          Found{"FU-01b pelaporan/y1/tanggal", "FU-01b penghargaan_sanksi/j1/tanggal"});
}

TEST_CASE("a ranking has reasons, a decision its basis", "[FU-05][FU-06][FU-07]") {
    Skp skp = valid_skp();
    Pemeringkatan ranked = with_id<Pemeringkatan>("n1");
    PenghargaanSanksi given = with_id<PenghargaanSanksi>("j1");
    PenghargaanSanksi imposed = with_id<PenghargaanSanksi>("j2");
    imposed.jenis = JenisPenghargaanSanksi::sanksi;
    skp.pemeringkatan = {ranked};
    skp.penghargaan_sanksi = {given, imposed};
    CHECK(found_in(skp) == Found{});  // begun, and nothing said yet
    ranked.hasil = "Kelompok atas";
    given.uraian = "Pelatihan";
    imposed.uraian = "Teguran";
    skp.pemeringkatan = {ranked};
    skp.penghargaan_sanksi = {given, imposed};
    CHECK(found_in(skp) == Found{"FU-05 pemeringkatan/n1/alasan",
                                 "FU-06 penghargaan_sanksi/j1/dasar",
                                 "FU-07 penghargaan_sanksi/j2/dasar"});
    ranked.alasan = imposed.dasar = given.dasar = "Keputusan Kepala Dinas";
    skp.pemeringkatan = {ranked};
    skp.penghargaan_sanksi = {given, imposed};
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("none of it counts for kelengkapan") {
    Skp skp = valid_skp();
    const Completeness before = completeness_of(skp);
    skp.pelaporan = {with_id<Pelaporan>("y1")};
    skp.penghargaan_sanksi = {with_id<PenghargaanSanksi>("j1")};
    CHECK(completeness_of(skp) == before);
}
