// From when until when rules hold, and that what the law sets stands in its dated table alone.
#include "core/rules/rule_words.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/base/date.h"
#include "core/rules/check.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

const Rule& rule(std::string_view id) {
    for (const Rule* one : all_rules())
        if (one->id == id) return *one;
    FAIL("no rule " << id);
    return *all_rules()[0];
}

bool holds_for_skp_of(std::string_view id, std::string awal) {
    const auto rules = rules_for({std::move(awal), "31-12-2027", {}});
    return std::ranges::any_of(rules, [&](const Rule* one) { return one->id == id; });
}

/// The sentence without its examples of how to write ("seperti 1-1-2027 atau 1 Januari 2027").
std::string without_examples(std::string_view sentence) {
    return std::string(sentence.substr(0, sentence.find(" seperti ")));
}

bool names_a_month(const std::string& sentence) {
    for (int month = 1; month <= 12; ++month) {
        const std::string day = to_long({2027, month, 1});  // "1 Januari 2027"
        if (sentence.find(day.substr(2, day.rfind(' ') - 2)) != sentence.npos) return true;
    }
    return false;
}

bool has_slot(std::string_view sentence) {
    return sentence.find(tanggal_slot) != sentence.npos ||
           sentence.find(hari_slot) != sentence.npos;
}

}  // namespace

TEST_CASE("a rule holds from its first day to its last, by the beginning of the period") {
    const Date first{2027, 1, 1}, last{2028, 12, 31};
    struct Row {
        const char* awal;
        bool since, until, both;
    };
    const Row rows[] = {
        {"31-12-2026", false, true, false},
        {"1-1-2027", true, true, true},
        {"31 Desember 2028", true, true, true},
        {"1-1-2029", true, false, false},
        {"", true, false, false},
        {"awal tahun", true, false, false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.awal);
        const Periode periode{row.awal, "31-12-2030", {}};
        CHECK(holds_for({}, periode));
        CHECK(holds_for({first, {}}, periode) == row.since);
        CHECK(holds_for({{}, last}, periode) == row.until);
        CHECK(holds_for({first, last}, periode) == row.both);
    }
}

TEST_CASE("what a regulation demands is not demanded of an SKP from before it", "[PL-11]") {
    CHECK(holds_for_skp_of("PL-11", "1-2-2022"));
    CHECK_FALSE(holds_for_skp_of("PL-11", "31-1-2022"));
    CHECK_FALSE(holds_for_skp_of("PL-11b", "1-1-2021"));
    CHECK(holds_for_skp_of("PL-11a", "1-1-2021"));  // the agency's own day
    CHECK(rules_for(valid_skp().periode).size() == all_rules().size());
}

TEST_CASE("the day of the law comes from its table into the words of a rule", "[PL-11][PL-11b]") {
    const Rule& late = rule("PL-11");
    Skp skp = valid_skp();
    CHECK(words_of(late, late.message, skp) ==
          "Batas waktu penetapan SKP ini, 31 Januari 2027, sudah lewat.");
    skp.periode.awal = "1-1-2029";
    CHECK(words_of(late, late.message, skp) ==
          "Batas waktu penetapan SKP ini, 31 Januari 2029, sudah lewat.");
    const Rule& later = rule("PL-11b");
    CHECK(words_of(later, later.message, skp) ==
          "Batas penetapan SKP ini lebih lambat daripada akhir Januari.");
}

TEST_CASE("while no period can be read, the newest day is named", "[PD-01a][PD-01b]") {
    CHECK(words_of(rule("PD-01a"), rule("PD-01a").remedy, Skp{}) ==
          "Isi hari pertama periode, biasanya 1 Januari.");
    CHECK(words_of(rule("PD-01b"), rule("PD-01b").remedy, Skp{}) ==
          "Isi hari terakhir periode, biasanya 31 Desember.");
    CHECK(words_of(rule("PL-11"), rule("PL-11").message, Skp{}) ==
          "Batas waktu penetapan SKP ini, akhir Januari, sudah lewat.");
}

TEST_CASE("no rule says a month of its own: what has a slot has a table, and the other way") {
    for (const Rule* one : all_rules()) {
        CAPTURE(one->id);
        CHECK_FALSE(names_a_month(without_examples(one->message)));
        CHECK_FALSE(names_a_month(without_examples(one->remedy)));
        const bool slot = has_slot(one->message) || has_slot(one->remedy);
        CHECK(slot == (one->day != nullptr));
        for (const std::string_view sentence : {one->message, one->remedy}) {
            const std::string said = words_of(*one, sentence, valid_skp());
            CHECK(said.find_first_of("{}") == said.npos);
        }
    }
}

TEST_CASE("each table of days is cited, runs from old to new, and holds days that exist") {
    for (const DatedDays table : {penetapan_skp_deadlines(), evaluasi_tahunan_deadlines(),
                                  first_days_of_periode(), last_days_of_periode()}) {
        REQUIRE_FALSE(table.empty());
        CHECK(std::ranges::is_sorted(table, {}, &Dated<DayOfYear>::from));
        for (const Dated<DayOfYear>& row : table) {
            CHECK(exists(2027, row.value.month, row.value.day));
            CHECK_FALSE(row.value.said.empty());
            CHECK_FALSE(row.basis.text.empty());
        }
    }
}
