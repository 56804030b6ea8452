// Golongan: both lists whole, and one list of what a file may hold.
#include "core/regulation/golongan.h"

#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>

using namespace kinerja;

TEST_CASE("PNS have I/a to IV/e with the name of the pangkat, then another") {
    const std::span<const Term> pns = golongan_pns();
    REQUIRE(pns.size() == 18);
    CHECK(pns.front().token == "I/a");
    CHECK(pns.front().label == "Juru Muda / I/a");
    CHECK(pns[10].label == "Penata / III/c");
    CHECK(pns[16].label == "Pembina Utama / IV/e");
    CHECK(pns.back().token == "lain");
    CHECK(pns.back().label == "Lainnya (tulis sendiri)");
    for (const Term& term : pns.first(17))
        CHECK(term.label.ends_with(" / " + std::string(term.token)));
}

TEST_CASE("PPPK have I to XVII without a name, then another") {
    const std::span<const Term> pppk = golongan_pppk();
    REQUIRE(pppk.size() == 19);
    CHECK(pppk[17].token == "tanpa");  // PPPK paruh waktu
    CHECK(pppk.front().token == "I");
    CHECK(pppk[8].token == "IX");
    CHECK(pppk[16].token == "XVII");
    CHECK(pppk.back().token == "lain");
    for (const Term& term : pppk.first(17)) CHECK(term.label == term.token);
}

TEST_CASE("all golongan are both lists without doubles") {
    std::set<std::string_view> tokens;
    for (const Term& term : golongan_all()) CHECK(tokens.insert(term.token).second);
    CHECK(tokens.size() == 36);
    for (const Term& term : golongan_pns()) CHECK(tokens.contains(term.token));
    for (const Term& term : golongan_pppk()) CHECK(tokens.contains(term.token));
    CHECK(golongan_all().back().token == "lain");
}
