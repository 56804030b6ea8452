// Undo and redo of commands: labels, bursts of typing, and the limit.
#include "core/edit/history.h"

#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

void run(History<Skp>& history, const Command& command) {
    Result<Skp> next = apply(history.present(), command);
    REQUIRE(next);
    history.commit(std::move(next).value(), label_of(command), merge_key_of(command));
}

SetField typed(const char* text) { return {{"pegawai/nama"}, text}; }

}  // namespace

TEST_CASE("a burst of typing in one field is one step") {
    History<Skp> history(valid_skp());
    for (const char* text : {"B", "Bu", "Bud", "Budi"}) run(history, typed(text));
    CHECK(history.present().pegawai.nama == "Budi");
    history.undo();
    CHECK(history.present() == valid_skp());
    CHECK_FALSE(history.can_undo());
    history.redo();
    CHECK(history.present().pegawai.nama == "Budi");
}

TEST_CASE("another field, a break or a choice begins a new step") {
    History<Skp> history(valid_skp());
    run(history, typed("B"));
    run(history, SetField{{"pegawai/jabatan"}, "J"});
    run(history, typed("Bu"));
    history.break_merge();
    run(history, typed("Bud"));
    for (const char* expected : {"Bu", "B", "B"}) {
        history.undo();
        CHECK(history.present().pegawai.nama == expected);
    }
    history.undo();
    CHECK(history.present() == valid_skp());

    CHECK(merge_key_of(typed("x")) == "pegawai/nama");
    CHECK(merge_key_of(SetField{{"pendekatan"}, "kualitatif"}).empty());
    CHECK(merge_key_of(SetField{{"rhk_pimpinan/p1/sementara"}, "ya"}).empty());
    CHECK(merge_key_of(SetField{{"tidak/ada"}, "x"}).empty());
    CHECK(merge_key_of(RemoveItem{{"rhk/r1"}}).empty());
}

TEST_CASE("undo ends the burst, and a new change ends redo") {
    History<Skp> history(valid_skp());
    run(history, typed("B"));
    history.undo();
    run(history, typed("C"));
    CHECK_FALSE(history.can_redo());
    history.redo();
    CHECK(history.present().pegawai.nama == "C");
    history.undo();
    CHECK(history.present() == valid_skp());
    history.undo();
    CHECK(history.present() == valid_skp());
}

TEST_CASE("history forgets the oldest steps beyond its limit") {
    History<int> history(0, 3);
    for (int i = 1; i <= 5; ++i) history.commit(i, std::to_string(i), "");
    int steps = 0;
    while (history.can_undo()) {
        history.undo();
        ++steps;
    }
    CHECK(steps == 3);
    CHECK(history.present() == 2);
    CHECK(history.redo_label() == "3");
}

TEST_CASE("the undo menu names the field by its official label") {
    CHECK(label_of(Command{SetField{{"rhk/r1/statement"}, ""}}) == "perubahan Rencana Hasil Kerja");
    CHECK(label_of(Command{SetField{{"tidak/ada"}, ""}}) == "perubahan isian");
}
