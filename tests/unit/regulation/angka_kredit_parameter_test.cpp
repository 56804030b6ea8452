// Numbers of angka kredit: dated, cited, and in keeping with one another.
#include "core/regulation/angka_kredit_parameter.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

namespace {

constexpr Date before{2022, 12, 31}, first{2023, 1, 1};

}  // namespace

TEST_CASE("percentages, koefisien and pendidikan hold from 2023 and are cited") {
    CHECK(in_force(persen_predikat(), before) == nullptr);
    CHECK(in_force(koefisien_jenjang(), before) == nullptr);
    CHECK(in_force(persen_pendidikan(), before) == nullptr);
    CHECK(in_force(persen_predikat(), first)->value == PersenPredikat{25, 50, 75, 100, 150});
    CHECK(in_force(persen_pendidikan(), first)->value == 25);
    CHECK(may_block(in_force(persen_predikat(), first)->basis));
    CHECK(may_block(in_force(koefisien_jenjang(), first)->basis));
    CHECK_FALSE(may_block(in_force(persen_pendidikan(), first)->basis));
}

TEST_CASE("four years at 100 % reach the next pangkat in each jenjang, as the needs were made") {
    const KoefisienTable table = in_force(koefisien_jenjang(), first)->value;
    REQUIRE(table.size() == terms<JenjangFungsional>().size());
    for (std::size_t i = 0; i < table.size(); ++i) {
        CAPTURE(terms<JenjangFungsional>()[i].token);
        const KoefisienJenjang& row = table[i];
        const Decimal four_years{row.koefisien.units * 4, row.koefisien.scale};
        CHECK(compare(four_years, row.naik_pangkat) == 0);
        CHECK_FALSE(row.basis.text.empty());
    }
}

TEST_CASE("the koefisien of keahlian rest on the regulation, those of keterampilan on practice") {
    const KoefisienTable table = in_force(koefisien_jenjang(), first)->value;
    for (std::size_t i = 0; i < table.size(); ++i) {
        CAPTURE(terms<JenjangFungsional>()[i].token);
        CHECK(may_block(table[i].basis) ==
              (static_cast<JenjangFungsional>(i) >= JenjangFungsional::ahli_pertama));
    }
}

TEST_CASE("AK dasar by golongan, one agency's but for the example of the annex") {
    const struct {
        std::string_view golongan;
        int angka;
    } rows[] = {{"III/a", 0}, {"III/b", 50}, {"III/c", 0}, {"III/d", 100},
                {"IV/a", 0},  {"IV/b", 150}, {"IV/c", 300}};
    for (const auto& row : rows) {
        CAPTURE(row.golongan);
        const AngkaKreditDasar* dasar = angka_kredit_dasar(row.golongan);
        REQUIRE(dasar);
        CHECK(dasar->angka == Decimal{row.angka, 0});
        CHECK(may_block(dasar->basis) == (row.golongan == "III/d"));
    }
    for (const std::string_view unknown : {"II/d", "IV/d", "IV/e", "IX", ""})
        CHECK(angka_kredit_dasar(unknown) == nullptr);
}
