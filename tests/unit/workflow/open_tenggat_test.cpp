// Which deadlines an SKP still has to keep.
#include "core/workflow/open_tenggat.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

TEST_CASE("penetapan is behind an SKP once it was established, also while it is revised",
          "[PL-11]") {
    Skp skp = valid_skp();
    const auto awaits_penetapan = [&skp] {
        const SkpWalk walked = walk(*skp.dialog, Ancestry(*skp.dialog));
        const std::vector<Tenggat> open = open_tenggat(skp, walked), all = tenggat(skp);
        const bool found = std::ranges::find(open, "penetapan", &Tenggat::id) != open.end();
        CHECK(open.size() == all.size() - (found ? 0 : 1));
        return found;
    };
    const auto step = [&skp](Participant who, TindakanSkp tindakan) {
        who.step(tindakan);
        skp = who.skp();
    };
    CHECK(awaits_penetapan());
    step(pegawai_of(skp), TindakanSkp::mulai_dialog);
    step(pegawai_of(skp), TindakanSkp::sepakati);
    step(pimpinan_of(skp), TindakanSkp::sepakati);
    step(pegawai_of(skp), TindakanSkp::tanda_tangani);
    CHECK(awaits_penetapan());
    step(penilai_of(skp), TindakanSkp::tetapkan);
    CHECK_FALSE(awaits_penetapan());
    step(pegawai_of(skp), TindakanSkp::revisi);
    CHECK_FALSE(awaits_penetapan());
}
