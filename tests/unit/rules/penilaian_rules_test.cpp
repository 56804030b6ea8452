// Evaluation and keberatan.
#include <catch2/catch_test_macros.hpp>

#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

/// The yearly evaluation while it is written, with both ratings and nothing else.
Skp rated(JenisEvaluasi jenis = JenisEvaluasi::tahunan) {
    Skp skp = valid_skp();
    Evaluasi one;
    one.id = {"o1"};
    one.jenis = jenis;
    if (jenis == JenisEvaluasi::periodik) one.periode = {"tw2"};
    one.capaian_organisasi = CapaianOrganisasi::baik;
    one.rating_hasil_kerja = one.rating_perilaku = RatingKinerja::sesuai;
    skp.evaluasi_konsep = {one};
    return skp;
}

Evaluasi& konsep(Skp& skp) { return skp.evaluasi_konsep[0].edit(); }

template <class T>
T on(const char* id, const char* tanggal) {
    T one;
    one.id = {id};
    one.tanggal = tanggal;
    return one;
}

const Found asks_for_both = {"EV-07a evaluasi_konsep/o1/rating_hasil_kerja",
                             "EV-07b evaluasi_konsep/o1/rating_perilaku"};

/// Received on 12 July 2027; the objection is of this day.
Skp objected(const char* tanggal, StatusPegawai status = StatusPegawai::pns) {
    Skp skp = valid_skp();
    skp.pegawai.status = status;
    PenerimaanEvaluasi received;
    received.id = {"t1"};
    received.evaluasi = {"v1"};
    received.diterima = "12-07-2027";
    skp.penerimaan_evaluasi = {received};
    Keberatan one = on<Keberatan>("k1", tanggal);
    one.evaluasi = {"v1"};
    one.alasan = "Realisasi belum dihitung";
    skp.keberatan = {one};
    return skp;
}

}  // namespace

TEST_CASE("EV-03 asks for the capaian of the organisation before the ratings", "[EV-03]") {
    Skp skp = rated();
    konsep(skp).alasan_hasil_kerja = konsep(skp).alasan_perilaku = "Sesuai bukti";
    CHECK(found_of("EV-", skp) == Found{});
    konsep(skp).capaian_organisasi.reset();
    CHECK(found_of("EV-", skp) == Found{"EV-03 evaluasi_konsep/o1/capaian_organisasi"});
    konsep(skp).rating_hasil_kerja.reset();
    konsep(skp).rating_perilaku.reset();
    CHECK(found_of("EV-", skp) == Found{});
}

TEST_CASE("EV-07a, EV-07b ask what a rating rests on", "[EV-07a][EV-07b]") {
    CHECK(found_of("EV-", rated()) == asks_for_both);
    Skp own = rated();
    konsep(own).alasan_hasil_kerja = "Semua target tercapai";
    CHECK(found_of("EV-", own) == Found{asks_for_both[1]});
    Skp rows = rated();
    konsep(rows).baris = {{{"b1"}, {"rhk/r1/iki/i1"}, "4 antarmuka", "", {}}};
    CHECK(found_of("EV-", rows) == Found{asks_for_both[1]});
    konsep(rows).baris[0].tentang = {"ekspektasi_khusus/loyal"};
    konsep(rows).baris[0].umpan_balik = "Pimpinan: baik";
    CHECK(found_of("EV-", rows) == Found{asks_for_both[0]});
}

TEST_CASE("a rating rests on what was recorded within its period", "[EV-07a][EV-07b]") {
    Skp skp = rated(JenisEvaluasi::periodik);
    skp.catatan_kinerja = {on<CatatanKinerja>("n1", "31-3-2027")};
    CHECK(found_of("EV-", skp) == asks_for_both);
    skp.catatan_kinerja[0].edit().tanggal = "1-4-2027";
    CHECK(found_of("EV-", skp) == Found{asks_for_both[1]});
    skp.catatan_kinerja.clear();
    UmpanBalik said = on<UmpanBalik>("u1", "30-6-2027");
    said.situasi = said.perilaku = "Rapat";
    skp.umpan_balik = {said};
    CHECK(found_of("EV-", skp) == Found{});
    skp.umpan_balik[0].edit().tanggal = "1-7-2027";
    CHECK(found_of("EV-", skp) == asks_for_both);
    konsep(skp).jenis = JenisEvaluasi::tahunan;
    konsep(skp).periode = {};
    CHECK(found_of("EV-", skp) == Found{});
}

TEST_CASE("a realisasi is something to rest on in its own period and in the year", "[EV-07a]") {
    Skp skp = rated(JenisEvaluasi::periodik);
    Realisasi one;
    one.id = {"z1"};
    one.periode = {"tw1"};
    one.nilai = "4";
    skp.realisasi = {one};
    CHECK(found_of("EV-", skp) == asks_for_both);
    skp.realisasi[0].edit().periode = {"tw2"};
    CHECK(found_of("EV-", skp) == Found{asks_for_both[1]});
    konsep(skp).jenis = JenisEvaluasi::tahunan;
    CHECK(found_of("EV-", skp) == Found{asks_for_both[1]});
    skp.realisasi[0].edit().nilai = "";
    CHECK(found_of("EV-", skp) == asks_for_both);
}

TEST_CASE("FU-02 asks for the reasons of an objection", "[FU-02]") {
    Skp skp = objected("13-7-2027");
    CHECK(found_of("FU-", skp) == Found{});
    skp.keberatan[0].edit().alasan = " ";
    CHECK(found_of("FU-", skp) == Found{"FU-02 keberatan/k1/alasan"});
}

TEST_CASE("FU-04a notices an objection after its last day, as the days are counted", "[FU-04a]") {
    CHECK(found_of("FU-", objected("26-7-2027")) == Found{});
    Skp late = objected("27-7-2027");
    CHECK(found_of("FU-", late) == Found{"FU-04a keberatan/k1/tanggal"});
    late.keberatan[0].edit().hitungan = HitunganHari::kerja;
    CHECK(found_of("FU-", late) == Found{});
    late.penerimaan_evaluasi[0].edit().diterima = "";
    late.keberatan[0].edit().hitungan = HitunganHari::kalender;
    CHECK(found_of("FU-", late) == Found{});
}

TEST_CASE("FU-04b says of PPPK that the days are those of PNS", "[FU-04b]") {
    CHECK(found_of("FU-", objected("27-7-2027", StatusPegawai::pppk)) ==
          Found{"FU-04b keberatan/k1/tanggal"});
}
