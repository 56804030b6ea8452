// fold: what a record leads to, also when people wrote apart.
#include "core/dialog/fold.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/dialog/seal.h"

using namespace kinerja;

namespace {

DialogEntry change(const DialogKinerja& dialog, std::string who, std::vector<PlaceChange> changes) {
    DialogEntry entry;
    entry.author.nama = std::move(who);
    entry.changes = std::move(changes);
    return joined(dialog, std::move(entry));
}

Folded folded(const DialogKinerja& dialog) { return fold(dialog, Ancestry(dialog)); }

/// Two people start from the same record and write apart.
DialogKinerja apart(const DialogKinerja& common, std::vector<PlaceChange> one,
                    std::vector<PlaceChange> other) {
    DialogKinerja both = common;
    insert_entry(both, change(common, "A", std::move(one)));
    insert_entry(both, change(common, "B", std::move(other)));
    return both;
}

DialogKinerja two_items() {
    DialogKinerja dialog;
    insert_entry(dialog, change(dialog, "A",
                                {{"rhk/#", std::nullopt, "r1 r2"},
                                 {"rhk/r1", std::nullopt, "+"},
                                 {"rhk/r1/statement", std::nullopt, "Satu"},
                                 {"rhk/r2", std::nullopt, "+"},
                                 {"rhk/r2/statement", std::nullopt, "Dua"}}));
    return dialog;
}

}  // namespace

TEST_CASE("changes one after the other are no conflict", "[dialog]") {
    DialogKinerja dialog = two_items();
    insert_entry(dialog, change(dialog, "B", {{"rhk/r1/statement", "Satu", "Satu lagi"}}));
    insert_entry(dialog, change(dialog, "A", {{"rhk/r1/statement", "Satu lagi", std::nullopt}}));
    const Folded result = folded(dialog);
    CHECK(result.conflicts.empty());
    CHECK_FALSE(result.registers.contains("rhk/r1/statement"));
    CHECK(result.registers.at("rhk/r2/statement") == "Dua");
    CHECK(Ancestry(dialog).is_linear());
}

TEST_CASE("the same place changed apart is a conflict until somebody decides", "[dialog]") {
    DialogKinerja dialog = apart(two_items(), {{"rhk/r1/statement", "Satu", "Satu A"}},
                                 {{"rhk/r1/statement", "Satu", "Satu B"}});
    const Folded result = folded(dialog);
    REQUIRE(result.conflicts.size() == 1);
    const DialogConflict& conflict = result.conflicts[0];
    CHECK(conflict.place == "rhk/r1/statement");
    CHECK_FALSE(conflict.decided);
    CHECK(result.registers.at("rhk/r1/statement") == conflict.second_value);
    CHECK(std::set{*conflict.first_value, *conflict.second_value} ==
          std::set<std::string>{"Satu A", "Satu B"});

    SECTION("by an answer") {
        DialogEntry answer;
        answer.answers = conflict.id;
        insert_entry(dialog, joined(dialog, answer));
        CHECK(folded(dialog).conflicts.at(0).decided);
    }
    SECTION("by writing something else in full knowledge") {
        insert_entry(dialog, change(dialog, "A", {{"rhk/r1/statement", "Satu B", "Satu C"}}));
        const Folded later = folded(dialog);
        CHECK(later.conflicts.at(0).decided);
        CHECK(later.registers.at("rhk/r1/statement") == "Satu C");
    }
    SECTION("not by something else being written") {
        insert_entry(dialog, change(dialog, "A", {{"rhk/r2/statement", "Dua", "Dua C"}}));
        CHECK_FALSE(folded(dialog).conflicts.at(0).decided);
    }
}

TEST_CASE("what both changed alike, or in different places, is no conflict", "[dialog]") {
    const DialogKinerja dialog =
        apart(two_items(), {{"rhk/r1/statement", "Satu", "Sama"}},
              {{"rhk/r1/statement", "Satu", "Sama"}, {"rhk/r2/statement", "Dua", "Lain"}});
    const Folded result = folded(dialog);
    CHECK(result.conflicts.empty());
    CHECK(result.registers.at("rhk/r1/statement") == "Sama");
    CHECK(result.registers.at("rhk/r2/statement") == "Lain");
}

TEST_CASE("emptying a place while another writes there keeps the words", "[dialog]") {
    const DialogKinerja dialog = apart(two_items(), {{"rhk/r1/statement", "Satu", std::nullopt}},
                                       {{"rhk/r1/statement", "Satu", "Satu B"}});
    const Folded result = folded(dialog);
    CHECK(result.conflicts.size() == 1);
    CHECK(result.registers.at("rhk/r1/statement") == "Satu B");
}

TEST_CASE("removing an item while another writes in it keeps the whole item", "[dialog]") {
    const DialogKinerja dialog = apart(two_items(),
                                       {{"rhk/#", "r1 r2", "r2"},
                                        {"rhk/r1", "+", std::nullopt},
                                        {"rhk/r1/statement", "Satu", std::nullopt}},
                                       {{"rhk/r1/penugasan_dari", std::nullopt, "Bupati"}});
    const Folded result = folded(dialog);
    REQUIRE(result.conflicts.size() == 1);
    CHECK(result.conflicts[0].place == "rhk/r1");
    CHECK(result.registers.at("rhk/r1") == "+");
    CHECK(result.registers.at("rhk/r1/statement") == "Satu");
    CHECK(result.registers.at("rhk/r1/penugasan_dari") == "Bupati");
}

TEST_CASE("items that both added stand behind each other", "[dialog]") {
    const DialogKinerja dialog =
        apart(two_items(), {{"rhk/#", "r1 r2", "r1 r2 r3"}, {"rhk/r3", std::nullopt, "+"}},
              {{"rhk/#", "r1 r2", "r1 r4 r2"}, {"rhk/r4", std::nullopt, "+"}});
    const std::string order = folded(dialog).registers.at("rhk/#");
    CHECK((order == "r1 r4 r2 r3" || order == "r1 r2 r3 r4"));
    CHECK(folded(dialog).conflicts.empty());
}

TEST_CASE("an entry leads to what its author knew", "[dialog]") {
    const DialogKinerja dialog = apart(two_items(), {{"rhk/r1/statement", "Satu", "Satu A"}},
                                       {{"rhk/r2/statement", "Dua", "Dua B"}});
    const Ancestry ancestry(dialog);
    for (std::size_t at = 1; at < 3; ++at) {
        const bool by_a = dialog.entries[at]->author.nama == "A";
        const Folded then = fold_until(dialog, ancestry, at);
        CHECK(then.registers.at("rhk/r1/statement") == (by_a ? "Satu A" : "Satu"));
        CHECK(then.registers.at("rhk/r2/statement") == (by_a ? "Dua" : "Dua B"));
    }
    CHECK(ancestry.apart(1, 2));
    CHECK(ancestry.knows(2, 0));
    CHECK_FALSE(ancestry.knows(0, 2));
}

TEST_CASE("an order names what is there, each once, and what nobody placed stands behind",
          "[dialog]") {
    using Ids = std::vector<std::string_view>;
    CHECK(settled_ids("r2 r1 r2 gone", {"r1", "r2"}) == Ids{"r2", "r1"});
    CHECK(settled_ids("r2", {"r3", "r1", "r2"}) == Ids{"r2", "r1", "r3"});
    CHECK(settled_ids("", {"b", "a"}) == Ids{"a", "b"});
    CHECK(settled_ids("r1", {}).empty());
}
