// EV-08: what the organisation reached, as the rating of who heads it.
#include "core/evaluation/rating_kepala.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("EV-08 five steps of an organisation are read as three of who heads it") {
    using enum CapaianOrganisasi;
    CHECK(rating_kepala(istimewa) == RatingKinerja::di_atas);
    CHECK(rating_kepala(baik) == RatingKinerja::sesuai);
    for (const CapaianOrganisasi rest : {butuh_perbaikan, kurang, sangat_kurang})
        CHECK(rating_kepala(rest) == RatingKinerja::di_bawah);
}
