// Advice that was considered is silent for these words at this place; what blocks is never silent.
#include "core/rules/advice.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/skp_json.h"
#include "core/edit/apply.h"
#include "core/handover/record.h"
#include "core/model/stays_here.h"
#include "core/rules/check.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

const Path of_rhk{"rhk/r1/statement"};
const Path of_iki{"rhk/r1/iki/i1/statement"};

Skp with_advice() {
    Skp skp = valid_skp();
    skp.rhk[0].edit().statement = "Melaksanakan rapat";
    skp.rhk[0].edit().iki[0].statement = "Laporan yang disusun";
    return skp;
}

ToldFindings told(const Skp& skp, std::string_view typed = {}) {
    return told_of(skp, check(skp, {}), typed);
}

Skp after(const Skp& skp, const Command& command) {
    const Result<Skp> next = apply(skp, command);
    REQUIRE(next);
    return *next;
}

Skp leave(const Skp& skp, const char* aturan, const Path& place, const char* id = "v1") {
    return after(skp, LeaveSaran{{{{id}, aturan, place, {}, {}}}});
}

std::string ids(const Findings& findings) {
    std::string all;
    for (const Finding& one : findings) all.append(all.empty() ? "" : " ").append(one.rule->id);
    return all;
}

}  // namespace

TEST_CASE("advice that was considered is told apart, at its place only", "[PL-06]") {
    const Skp before = with_advice();
    CHECK(ids(told(before).told) == "PL-06 WR-01");
    CHECK(told(before).considered.empty());

    const Skp skp = leave(before, "PL-06", of_rhk);
    CHECK(ids(told(skp).told) == "WR-01");
    CHECK(ids(told(skp).considered) == "PL-06");
    CHECK(ids(told(leave(before, "PL-06", of_iki)).told) == "PL-06 WR-01");
    CHECK(ids(told(leave(before, "WR-01", of_rhk)).told) == "PL-06 WR-01");

    const Skp again = after(skp, RecallSaran{"PL-06", {of_rhk}});
    CHECK(again == before);
}

TEST_CASE("it is back as soon as other words stand there", "[WR-01]") {
    const Skp skp = leave(leave(with_advice(), "PL-06", of_rhk), "WR-01", of_iki, "v2");
    CHECK(told(skp).told.empty());
    CHECK(ids(told(after(skp, SetField{of_rhk, "Melaksanakan rapat kerja"})).told) == "PL-06");
    CHECK(ids(told(after(skp, SetField{of_iki, "Berkas yang disusun"})).told) == "WR-01");
    // An indicator is read together with its target; the RHK it belongs to is another sentence.
    CHECK(ids(told(after(skp, SetField{{"rhk/r1/iki/i1/target"}, "7 laporan"})).told) == "WR-01");
    // The same words again: it was considered.
    Skp there_and_back = after(skp, SetField{of_rhk, "Melaksanakan rapat kerja"});
    there_and_back = after(there_and_back, SetField{of_rhk, "Melaksanakan rapat"});
    CHECK(told(there_and_back).told.empty());
}

TEST_CASE("what holds no longer goes with the next one") {
    Skp skp = leave(with_advice(), "PL-06", of_rhk);
    skp = after(skp, SetField{of_rhk, "Tersusunnya laporan"});
    skp = leave(skp, "WR-01", of_iki, "v2");
    REQUIRE(skp.dipertimbangkan.size() == 1);
    CHECK(skp.dipertimbangkan[0].aturan == "WR-01");
    CHECK_FALSE(apply(skp, LeaveSaran{{{{"v2"}, "WR-01", of_iki, {}, {}}}}));
}

TEST_CASE("what blocks is told, whatever a file says was considered", "[PL-02d]") {
    Skp skp = valid_skp();
    skp.rhk[0].edit().iki[0].statement.clear();
    skp = leave(skp, "PL-02d", of_iki);
    REQUIRE(skp.dipertimbangkan.size() == 1);
    CHECK(ids(told(skp).told) == "PL-02d");
    CHECK(ids(told(skp, of_iki.value).told) == "PL-02d");
    CHECK(told(skp).considered.empty());
}

TEST_CASE("advice waits while its sentence is being typed; other places do not") {
    const Skp skp = with_advice();
    CHECK(ids(told(skp, of_rhk.value).told) == "WR-01");
    CHECK(ids(told(skp, "pegawai/nama").told) == "PL-06 WR-01");
}

TEST_CASE("what was considered is kept with the draft, and handed over to nobody") {
    const Skp skp = leave(with_advice(), "PL-06", of_rhk);
    const Result<ReadReport> again = read_skp(write_skp(skp));
    REQUIRE(again);
    CHECK(again->skp.dipertimbangkan == skp.dipertimbangkan);
    CHECK(handover_file(skp).find("dipertimbangkan") == std::string::npos);
    CHECK_FALSE(private_words_in(skp).any());
}
