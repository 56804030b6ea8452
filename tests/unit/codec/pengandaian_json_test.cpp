// What a leader tries out comes back as it was, and what is not understood is refused whole.
#include "core/codec/pengandaian_json.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

namespace {

std::vector<Pengandaian> some() {
    return {{"tahun 2027", "s1", NilaiKinerja{RatingKinerja::di_atas, RatingKinerja::di_bawah},
             "alasan \"satu\"\nalasan dua"},
            {"tahun 2027", "s2", {}, "hanya catatan"}};
}

std::string with(std::string_view from, std::string_view to) {
    std::string bytes = write_pengandaian(some());
    return bytes.replace(bytes.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("what is tried out comes back as it was") {
    const auto again = read_pengandaian(write_pengandaian(some()));
    REQUIRE(again);
    CHECK(*again == some());
    CHECK(read_pengandaian(write_pengandaian({}))->empty());
}

TEST_CASE("a note that is something else, newer or too long is refused") {
    CHECK_FALSE(read_pengandaian(""));
    CHECK_FALSE(read_pengandaian("{}"));
    CHECK_FALSE(read_pengandaian(with("skp-luring-pengandaian", "skp-luring-contoh")));
    CHECK(read_pengandaian(with("\"version\": 1", "\"version\": 2")).error().code ==
          ErrorCode::newer_schema);
    CHECK_FALSE(read_pengandaian(with("di_atas_ekspektasi", "istimewa")));
    CHECK_FALSE(read_pengandaian(with("di_atas_ekspektasi", "")));
    CHECK_FALSE(read_pengandaian(with("\"catatan\"", "\"lain\"")));
    std::vector<Pengandaian> longer = some();
    longer[0].catatan.assign(max_pengandaian_text + 1, 'a');
    CHECK(read_pengandaian(write_pengandaian(longer)).error().code == ErrorCode::too_large);
}
