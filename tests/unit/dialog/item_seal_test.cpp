// A seal that was made once holds for good: what a newer program adds to a sealed item is not in
// the seal of one that was sealed before.
#include "core/dialog/item_seal.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

namespace {

/// As tests/browser/specs/year_print.spec.ts has it, with the seal that was made before there was a
/// copy of the SKP in it.
Evaluasi sealed_long_ago() {
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
    one.diserahkan = "08-04-2027";
    one.baris = {
        {{"b1"}, {"rhk/r1/iki/i1"}, "2 antarmuka", "Pimpinan: sesuai rencana", {}},
        {{"b2"}, {"rhk/r1/iki/i2"}, "99,7 %", "", {}},
        {{"b3"}, {"rhk/r1/iki/i3"}, "Tepat waktu", "", {}},
        {{"b4"}, {"rhk/r2/iki/i1"}, "99,9 %", "Rekan: andal", {}},
        {{"b5"}, {"rhk/r2/iki/i2"}, "1,5 jam", "", {}},
        {{"b6"}, {"rhk/r2/iki/i3"}, "Rp 40.000.000,00", "", {}},
        {{"b7"}, {"rhk/r3/iki/i1"}, "10 orang", "Camat: bermanfaat", {}},
    };
    one.segel = "1013a8bf1675de475576068c4511df23a4ebfc30";
    return one;
}

}  // namespace

TEST_CASE("an evaluation that was sealed before there was a copy of the SKP is still whole") {
    CHECK_FALSE(is_broken(sealed_long_ago()));
}

TEST_CASE("the seal of an evaluation holds the copy of the SKP and what is unknown below it") {
    Evaluasi one = sealed_long_ago();
    const auto changes_the_seal = [&one](auto change) {
        const std::string before = seal_of(one);
        change();
        return seal_of(one) != before;
    };
    CHECK(changes_the_seal([&] { one.skp_dinilai.emplace(); }));
    SkpDinilai& kept = *one.skp_dinilai;
    CHECK(changes_the_seal([&] { kept.akhir = "31-03-2027"; }));
    CHECK(changes_the_seal([&] { kept.pegawai.jabatan = "Pranata Komputer"; }));
    CHECK(changes_the_seal([&] { kept.rhk = {{{"r1"}, {}, "", "", "Hasil", "", {}, {}}}; }));
    CHECK(changes_the_seal([&] { kept.rhk[0].iki = {{{"i1"}, {}, {}, "", "6", {}}}; }));
    CHECK(changes_the_seal([&] { kept.ekspektasi_khusus[2] = "Cepat"; }));
    CHECK(changes_the_seal([&] { kept.rhk[0].iki[0].extras = {{"baru", "1"}}; }));
    CHECK(changes_the_seal([&] { kept.extras = {{"baru", "1"}}; }));
    CHECK(changes_the_seal([&] { kept.pegawai.extras = {{"baru", "1"}}; }));
}

TEST_CASE("the seal of a decision is over the decision, and which evaluation it is about") {
    Keberatan one;
    one.id = {"k1"};
    one.evaluasi = {"e1"};
    one.tanggal_keputusan = "20-04-2027";
    one.keputusan = "Keberatan diterima";
    one.rating_hasil_kerja = RatingKinerja::di_atas;
    one.segel = "68f3da5a5b4d06adddf40734c44999bfa7184e3c";
    one.alasan = "Alasan";
    one.penjelasan = "Penjelasan";
    one.hitungan = HitunganHari::kerja;
    one.versi = 7;
    one.tanggal_keputusan = "2027-04-20";  // as files have it
    CHECK_FALSE(is_broken(one));
    for (const auto change : {
             +[](Keberatan& other) { other.id = {"k2"}; },
             +[](Keberatan& other) { other.evaluasi = {"e2"}; },
             +[](Keberatan& other) { other.tanggal_keputusan = "21-04-2027"; },
             +[](Keberatan& other) { other.keputusan = "Ditolak"; },
             +[](Keberatan& other) { other.rating_hasil_kerja.reset(); },
             +[](Keberatan& other) { other.rating_perilaku = RatingKinerja::di_atas; },
         }) {
        Keberatan other = one;
        change(other);
        CHECK(is_broken(other));
    }
}
