// Limits on the number of indicators are dated and cited; the lowest that may hold is asked about.
#include "core/regulation/indicator_limit.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

namespace {

int most(Profil profil, JenisJabatan jenis) {
    const DatedLimits table = indicator_limits(profil);
    const IndicatorLimit* limit = table.empty() ? nullptr : lowest_limit(table.back().value, jenis);
    return limit ? limit->most : 0;
}

}  // namespace

TEST_CASE("of several limits that may hold, the lowest is asked about") {
    CHECK(most(Profil::kemenkeu, JenisJabatan::jpt) == 15);
    CHECK(most(Profil::kemenkeu, JenisJabatan::pimpinan_unit_kerja_mandiri) == 15);
    CHECK(most(Profil::kemenkeu, JenisJabatan::ja) == 6);
    CHECK(most(Profil::kemenkeu, JenisJabatan::jf) == 0);
    CHECK(most(Profil::umum, JenisJabatan::ja) == 0);
}

TEST_CASE("the limits of each profil run from old to new, are cited, and say whose they are") {
    for (std::size_t i = 0; i < terms<Profil>().size(); ++i) {
        const DatedLimits table = indicator_limits(static_cast<Profil>(i));
        CHECK(std::ranges::is_sorted(table, {}, &Dated<IndicatorLimits>::from));
        for (const Dated<IndicatorLimits>& row : table) {
            CHECK_FALSE(row.basis.text.empty());
            CHECK_FALSE(may_block(row.basis));  // no text was read
            REQUIRE_FALSE(row.value.empty());
            for (const IndicatorLimit& limit : row.value) {
                CHECK(limit.most > 0);
                CHECK_FALSE(limit.whose.empty());
            }
        }
    }
}

TEST_CASE("an SKP keeps the limits of its time when new ones come") {
    constexpr IndicatorLimit before[] = {{JenisJabatan::ja, "Pelaksana", 6}};
    constexpr IndicatorLimit after[] = {{JenisJabatan::ja, "Pelaksana", 8}};
    const Dated<IndicatorLimits> rows[] = {{{}, before, {}}, {{2028, 1, 1}, after, {}}};
    const DatedLimits table = rows;
    const auto on = [&](const Date& day) {
        return lowest_limit(in_force(table, day)->value, JenisJabatan::ja)->most;
    };
    CHECK(on({2027, 12, 31}) == 6);
    CHECK(on({2028, 1, 1}) == 8);
}
