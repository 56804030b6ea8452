// Of several evaluations of one period one holds, the same on every device.
#include "core/workflow/evaluasi_berlaku.h"

#include <catch2/catch_test_macros.hpp>
#include <utility>

#include "core/codec/skp_json.h"
#include "core/dialog/item_seal.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Evaluasi evaluation(const char* id, const char* day, const char* replaces = "") {
    Evaluasi one;
    one.id = {id};
    one.periode = {"tw1"};
    one.rating_hasil_kerja = RatingKinerja::sesuai;
    one.rating_perilaku = RatingKinerja::sesuai;
    one.diserahkan = day;
    one.menggantikan = replaces;
    one.segel = seal_of(one);
    return one;
}

Skp with(std::vector<Evaluasi> all) {
    Skp skp = valid_skp();
    for (Evaluasi& one : all) skp.evaluasi.push_back(std::move(one));
    return skp;
}

KeadaanEvaluasi keadaan(const Skp& skp, const char* id) {
    return keadaan_of(skp, *find_evaluasi(skp, {id}));
}

std::string holds(const Skp& skp) {
    const Evaluasi* one = evaluasi_berlaku(skp, JenisEvaluasi::periodik, {"tw1"});
    return one == nullptr ? "none" : one->id.value;
}

}  // namespace

TEST_CASE("of two that came from two devices the one handed over later holds") {
    Skp skp = with({evaluation("v1", "07-04-2027"), evaluation("v2", "06-04-2027")});
    CHECK(holds(skp) == "v1");
    CHECK(keadaan(skp, "v1") == KeadaanEvaluasi::berlaku);
    CHECK(keadaan(skp, "v2") == KeadaanEvaluasi::kembar);
    CHECK(pengganti_of(skp, *find_evaluasi(skp, {"v2"}))->id.value == "v1");
    std::swap(skp.evaluasi[0], skp.evaluasi[1]);
    CHECK(holds(skp) == "v1");
}

TEST_CASE("who names the one it replaces holds, whatever the days") {
    const Skp skp = with({evaluation("v1", "09-04-2027"), evaluation("v2", "06-04-2027", "v1")});
    CHECK(holds(skp) == "v2");
    CHECK(keadaan(skp, "v1") == KeadaanEvaluasi::digantikan);
}

TEST_CASE("what was changed after it was handed over, or never sealed, replaces nothing") {
    Skp skp = with({evaluation("v1", "06-04-2027"), evaluation("v2", "07-04-2027", "v1")});
    skp.evaluasi[1].edit().rating_perilaku = RatingKinerja::di_atas;
    CHECK(holds(skp) == "v1");
    CHECK(keadaan(skp, "v2") == KeadaanEvaluasi::rusak);
    CHECK_FALSE(predikat_final(skp, *find_evaluasi(skp, {"v2"})));
    skp.evaluasi[1].edit().segel.clear();
    CHECK(keadaan(skp, "v2") == KeadaanEvaluasi::rusak);
    CHECK(keadaan(skp, "v1") == KeadaanEvaluasi::berlaku);
}

TEST_CASE("periods and the year are told apart, and are called by name") {
    Skp skp = with({evaluation("v1", "06-04-2027")});
    Evaluasi year = evaluation("v2", "10-01-2028");
    year.jenis = JenisEvaluasi::tahunan;
    year.periode = {};
    year.segel = seal_of(year);
    skp.evaluasi.push_back(year);
    CHECK(holds(skp) == "v1");
    CHECK(evaluasi_berlaku(skp, JenisEvaluasi::tahunan, {})->id.value == "v2");
    CHECK(nama_evaluasi(skp, *skp.evaluasi[0]) == "Evaluasi Triwulan I");
    CHECK(nama_evaluasi(skp, year) == "Evaluasi tahunan");
}

TEST_CASE("a seal holds after it was written to a file and read again") {
    const Skp skp = read_skp(write_skp(with({evaluation("v1", "06-04-2027")})))->skp;
    CHECK(*skp.evaluasi.at(0) == evaluation("v1", "06-04-2027"));
    CHECK(keadaan(skp, "v1") == KeadaanEvaluasi::berlaku);
}

TEST_CASE("a member that a newer version added is under the seal") {
    Evaluasi one = evaluation("v1", "06-04-2027");
    one.extras = {{"pertimbangan", "\"Baru\""}};
    CHECK(is_broken(one));
    one.segel = seal_of(one);
    CHECK_FALSE(is_broken(one));
    one.extras[0].second = "\"Lain\"";
    CHECK(is_broken(one));
}
