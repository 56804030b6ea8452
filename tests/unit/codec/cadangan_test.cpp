// All drafts in one file: each comes back letter for letter, whatever is in it.
#include "core/codec/cadangan.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/guarded_json.h"
#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

std::vector<std::string> some_drafts() {
    Skp odd = planned_skp();
    odd.id = {"kedua"};
    odd.pegawai.nama = "Tanda \"} ], {[\\ di dalam nama";
    return {write_skp(valid_skp()), write_skp(odd), R"({"format":"skp-luring","x":{"y":[[]]}})"};
}

std::string without_last_break(std::string bytes) {
    while (bytes.ends_with('\n')) bytes.pop_back();
    return bytes;
}

}  // namespace

TEST_CASE("a backup gives back each draft as it was stored") {
    const std::vector<std::string> drafts = some_drafts();
    const std::string bytes = write_cadangan(drafts);
    CHECK(is_cadangan(bytes));
    CHECK(is_cadangan("\xEF\xBB\xBF{\"format\":\"skp-luring-cadangan\",\"draf\":[]}"));
    CHECK(parse_json(bytes));
    const Cadangan back = read_cadangan(bytes);
    CHECK_FALSE(back.cut);
    REQUIRE(back.draf.size() == drafts.size());
    for (std::size_t at = 0; at < drafts.size(); ++at)
        CHECK(back.draf[at] == without_last_break(drafts[at]));
    const Result<ReadReport> second = read_skp(back.draf[1]);
    REQUIRE(second);
    CHECK(write_skp(second->skp) == drafts[1]);
    CHECK(read_cadangan(write_cadangan({})).draf.empty());
}

TEST_CASE("whether a draft has files beside it is told from its bytes") {
    CHECK(names_berkas(write_skp(planned_skp())));
    Skp named = valid_skp();
    named.pegawai.nama = "\"berkas\": {";
    CHECK_FALSE(names_berkas(write_skp(named)));
}

TEST_CASE("an SKP, a package and anything else is no backup") {
    CHECK_FALSE(is_cadangan(write_skp(valid_skp())));
    CHECK_FALSE(is_cadangan(""));
    CHECK_FALSE(is_cadangan("{\"format\""));
    CHECK_FALSE(is_cadangan("[\"skp-luring-cadangan\"]"));
}

TEST_CASE("of a backup that was cut the drafts that are whole come back") {
    const std::vector<std::string> drafts = some_drafts();
    const std::string bytes = write_cadangan(drafts);
    const std::size_t first_ends = bytes.find(drafts[1].substr(0, 40), 200);
    std::size_t before = 0;
    for (std::size_t size = 0; size + 1 < bytes.size(); ++size) {
        if (bytes[size] != '}') continue;
        const Cadangan cut = read_cadangan(std::string_view(bytes).substr(0, size + 1));
        CHECK(cut.draf.size() >= before);
        before = cut.draf.size();
        for (const std::string_view one : cut.draf) CHECK(parse_json(one));
        if (size < first_ends - 4) CHECK(cut.cut);
    }
    CHECK(before == drafts.size());
}
