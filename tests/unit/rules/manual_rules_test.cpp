// Manual Indikator.
#include <catch2/catch_test_macros.hpp>

#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Found only(std::string_view id, const Skp& skp) {
    Found found = found_in(skp);
    std::erase_if(found, [&](const std::string& line) { return !line.starts_with(id); });
    return found;
}

}  // namespace

TEST_CASE("KM-09 asks for a manual only where the profile does", "[KM-09]") {
    Skp skp = planned_skp();  // kemenkeu; one manual of seven indicators
    CHECK(only("KM-09", skp) ==
          Found{"KM-09 rhk/r1/iki/i1/manual/tujuan", "KM-09 rhk/r1/iki/i2/manual/tujuan",
                "KM-09 rhk/r1/iki/i3/manual/tujuan", "KM-09 rhk/r2/iki/i1/manual/tujuan",
                "KM-09 rhk/r2/iki/i2/manual/tujuan", "KM-09 rhk/r3/iki/i1/manual/tujuan"});
    skp.profil = Profil::umum;
    CHECK(only("KM-09", skp) == Found{});
}

TEST_CASE("KM-10 asks for the rest of a manual that was begun, in every profile", "[KM-10]") {
    Skp skp = valid_skp();
    ManualIndikator& manual = skp.rhk[0].edit().iki[0].manual;
    manual.penanggung_jawab = "Kepala Bidang";
    CHECK(found_in(skp) ==
          Found{"KM-10 rhk/r1/iki/i1/manual/tujuan", "KM-10 rhk/r1/iki/i1/manual/definisi",
                "KM-10 rhk/r1/iki/i1/manual/formula", "KM-10 rhk/r1/iki/i1/manual/satuan",
                "KM-10 rhk/r1/iki/i1/manual/tingkat_kendali",
                "KM-10 rhk/r1/iki/i1/manual/sumber_data",
                "KM-10 rhk/r1/iki/i1/manual/periode_pelaporan"});
    CHECK(only("KM-10", planned_skp()) == Found{});
}

TEST_CASE("KM-10 leaves out the satuan in the kualitatif form and penanggung jawab anywhere",
          "[KM-10]") {
    Skp skp = planned_skp();
    skp.pendekatan = Pendekatan::kualitatif;
    skp.rhk[1].edit().iki[2].manual.satuan = "";
    skp.rhk[1].edit().iki[2].manual.penanggung_jawab = "";
    CHECK(only("KM-10", skp) == Found{});
    skp.pendekatan = Pendekatan::kuantitatif;
    CHECK(only("KM-10", skp) == Found{"KM-10 rhk/r2/iki/i3/manual/satuan"});
}
