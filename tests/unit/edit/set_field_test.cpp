// What setting one field brings along.
#include "core/edit/set_field.h"

#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "core/model/tenggat.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Skp with(const Skp& skp, std::string_view at, std::string value) {
    const Result<Skp> next = apply(skp, SetField{{std::string(at)}, std::move(value)});
    REQUIRE(next);
    return *next;
}

bool has_quarters(const Skp& skp) {
    for (const Tenggat& one : tenggat(skp))
        if (one.nama.find("Triwulan") != std::string::npos) return true;
    return false;
}

}  // namespace

TEST_CASE("a whole period in one of its fields fills both") {
    for (const char* field : {"periode/awal", "periode/akhir"}) {
        const Skp skp = with(valid_skp(), field, "02 JANUARI S.D. 31 DESEMBER TAHUN 2026");
        CHECK(skp.periode.awal == "02-01-2026");
        CHECK(skp.periode.akhir == "31-12-2026");
    }
    const Skp typing = with(valid_skp(), "periode/awal", "02 JANUARI S.D. 31 DESEMBER TAHUN 202");
    CHECK(typing.periode.awal == "02 JANUARI S.D. 31 DESEMBER TAHUN 202");
    CHECK(typing.periode.akhir == valid_skp().periode.akhir);
    CHECK(with(valid_skp(), "pegawai/jabatan", "1 Juli - 31 Juli 2026").periode ==
          valid_skp().periode);
}

TEST_CASE("who plans PKPS is evaluated once a year, unless another kind was chosen") {
    CHECK(has_quarters(valid_skp()));
    const Skp gtk = with(valid_skp(), "profil", "pkps");
    CHECK(gtk.jadwal->jenis == JenisPeriode::tahunan);
    CHECK_FALSE(has_quarters(gtk));
    CHECK(has_quarters(with(gtk, "profil", "umum")));
    const Skp chosen = with(with(valid_skp(), "jadwal/jenis", "bulanan"), "profil", "pkps");
    CHECK(chosen.jadwal->jenis == JenisPeriode::bulanan);
}
