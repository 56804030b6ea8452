// Words of a table that has one page.
#include "core/print/short_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

namespace {

using Parts = std::vector<DiffPart>;
constexpr DiffKind same = DiffKind::same, added = DiffKind::added;

}  // namespace

TEST_CASE("what fits stays as it is", "[print]") {
    const Parts parts{{same, "dua kata"}, {added, "baru"}};
    CHECK(short_parts(parts, 20) == parts);
    CHECK(short_parts({}, 20).empty());
}

TEST_CASE("words far from a difference are left out, on its side that is far", "[print]") {
    const Parts parts{{same, "satu dua tiga empat lima enam"},
                      {added, "baru"},
                      {same, "tujuh delapan sembilan sepuluh sebelas"},
                      {added, "lagi"},
                      {same, "akhir dari semua kata yang ada"}};
    CHECK(short_parts(parts, 90) == Parts{{same, "… empat lima enam"},
                                          {added, "baru"},
                                          {same, "tujuh delapan sembilan sepuluh sebelas"},
                                          {added, "lagi"},
                                          {same, "akhir dari semua …"}});
    const Parts all = short_parts({{added, "semua kata ini baru dan panjang"}}, 12);
    CHECK(all == Parts{{added, "semua kata i…"}});
    CHECK(short_parts(parts, 10).size() == 1);
}
