// People in the quadrant, moved in it as a what-if, and what there is to consider before and after.
#include "core/evaluation/sebaran.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

namespace {

using enum RatingKinerja;

constexpr NilaiKinerja baik{sesuai, sesuai}, sangat_baik{di_atas, di_atas},
    butuh_perbaikan{di_bawah, sesuai};

std::vector<PegawaiDinilai> people(std::vector<NilaiKinerja> all) {
    std::vector<PegawaiDinilai> made;
    for (const NilaiKinerja& one : all) {
        const std::string number = std::to_string(made.size() + 1);
        made.push_back({"s" + number, "Pegawai " + number, one});
    }
    return made;
}

std::vector<Pertimbangan> considered(CapaianOrganisasi capaian,
                                     const std::vector<PegawaiDinilai>& all) {
    const auto* pola = in_force(pola_distribusi(capaian), {2026, 12, 31});
    return pertimbangan(pola->value, sebaran_of(all).predikat);
}

int count(const Sebaran& sebaran, PredikatKinerja predikat) {
    return sebaran.predikat[static_cast<std::size_t>(predikat)];
}

}  // namespace

TEST_CASE("people are counted by predikat and by cell") {
    const Sebaran found = sebaran_of(people({baik, {sesuai, di_atas}, butuh_perbaikan}));
    CHECK(found.people == 3);
    CHECK(count(found, PredikatKinerja::baik) == 2);
    CHECK(count(found, PredikatKinerja::butuh_perbaikan) == 1);
    CHECK(found.kuadran[1][1] == 1);
    CHECK(found.kuadran[1][2] == 1);
    CHECK(found.kuadran[0][1] == 1);
    CHECK(sebaran_of({}) == Sebaran());
}

TEST_CASE("a what-if moves whom it names and leaves the others, and the people themselves") {
    const std::vector<PegawaiDinilai> before = people({baik, baik});
    const std::vector<Pengandaian> said{{"p", "s2", sangat_baik, "hasil melampaui"},
                                        {"p", "lain", butuh_perbaikan, ""},
                                        {"p", "s1", {}, "tetap"}};
    const std::vector<PegawaiDinilai> after = andaikan(before, said);
    CHECK(after[0] == before[0]);
    CHECK(after[1].nilai == sangat_baik);
    CHECK(before[1].nilai == baik);
    const std::vector<Perpindahan> moved = perpindahan(before, said);
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].pegawai == 1);
    CHECK(moved[0].semula == baik);
    CHECK(moved[0].andai == sangat_baik);
    CHECK(moved[0].catatan == "hasil melampaui");
}

TEST_CASE("moved to where one stands is not moved, and of two words the later counts") {
    const std::vector<PegawaiDinilai> before = people({baik});
    CHECK(perpindahan(before, std::vector<Pengandaian>{{"p", "s1", baik, "sama"}}).empty());
    const std::vector<Pengandaian> twice{{"p", "s1", sangat_baik, ""},
                                         {"p", "s1", butuh_perbaikan, ""}};
    CHECK(andaikan(before, twice)[0].nilai == butuh_perbaikan);
}

TEST_CASE("considerations have the exact fraction and say how far it is off") {
    const auto seven = considered(
        CapaianOrganisasi::istimewa,
        people({sangat_baik, sangat_baik, sangat_baik, sangat_baik, sangat_baik, baik, baik}));
    REQUIRE(seven.size() == 2);
    CHECK(seven[1].fit == Fit::mild);
    CHECK(seven[1].words ==
          "Sangat Baik paling banyak 70%: 5 dari 7 pegawai (70% dari 7 = 4,90). Berbeda kurang "
          "dari satu orang (0,10 orang); wajar pada unit kecil.");
    CHECK(seven[0].words.ends_with("5 dari 7 pegawai. Sesuai."));
    const auto four =
        considered(CapaianOrganisasi::baik, people({baik, baik, sangat_baik, butuh_perbaikan}));
    REQUIRE(four.size() == 3);
    for (const Pertimbangan& one : four) CHECK(one.fit == Fit::ok);
}

TEST_CASE("one or two people can not meet the pattern, and nobody is asked to change") {
    for (const auto& all : {people({baik}), people({baik, butuh_perbaikan})}) {
        const auto said = considered(CapaianOrganisasi::baik, all);
        REQUIRE(said.size() == 1);
        CHECK(said[0].words == "Unit kecil: pedoman tidak dapat dipenuhi tepat untuk " +
                                   std::to_string(all.size()) + " pegawai.");
        CHECK(said[0].fit == Fit::ok);
    }
    const auto nobody = considered(CapaianOrganisasi::baik, {});
    REQUIRE(nobody.size() == 3);
    CHECK(nobody[1].words == "Baik paling banyak 70%");
}
