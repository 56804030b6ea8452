// A block of cells into the matrix.
#include "core/paste/block.h"

#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "core/model/field.h"
#include "core/model/matriks_layout.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Path path_in(const BlokMatriks& blok, std::size_t row, std::size_t column) {
    const KolomMatriks& kolom = blok.kolom[column];
    return path(blok.anggota[row]->id, kolom.rhk->id, kolom.iki->id);
}

}  // namespace

TEST_CASE(
    "a block goes to the right and down from its cell, in one step; what has no place is counted") {
    const Skp skp = planned_skp();
    const BlokMatriks blok = blok_of(skp).front();
    const std::size_t rows = blok.anggota.size(), columns = blok.kolom.size();
    REQUIRE(columns >= 2);
    std::string text;
    for (std::size_t r = 0; r <= rows; ++r) text += "a\tb\tc\n";
    const BlockPlan plan = plan_block(text, skp, path_in(blok, 0, columns - 2));
    CHECK(plan.fields.fields.size() == rows * 2);
    CHECK(plan.left_out == rows + 3);
    const Result<Skp> next = apply(skp, plan.fields);
    REQUIRE(next);
    CHECK(*read_field(*next, path_in(blok, rows - 1, columns - 1)) == "b");
    CHECK(*read_field(*next, path_in(blok, 0, columns - 2)) == "a");
}

TEST_CASE("an empty cell empties, and without a cell the block begins at the first") {
    const Skp skp = planned_skp();
    const BlokMatriks blok = blok_of(skp).front();
    const BlockPlan plan = plan_block("x\t\n", skp, {});
    REQUIRE(plan.fields.fields.size() == 1);
    CHECK(plan.fields.fields[0].path == path_in(blok, 0, 0));
    CHECK(plan_block("x\ty\n\tz\n", skp, {}).fields.fields[0].value == "x");
    CHECK(plan_block("", skp, {}).fields.fields.empty());
    CHECK(plan_block("x", Skp{}, {}).fields.fields.empty());
}
