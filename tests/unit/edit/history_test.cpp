// Undo and redo of commands: labels, bursts of typing, and the limit.
#include "core/edit/history.h"

#include <catch2/catch_test_macros.hpp>

#include "core/dialog/seal.h"
#include "core/edit/apply.h"
#include "core/edit/copy_parts.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

void run(History<Skp>& history, const Command& command) {
    Result<Skp> next = apply(history.present(), command);
    REQUIRE(next);
    history.commit(std::move(next).value(), label_of(command), merge_key_of(command));
}

SetField typed(const char* text) { return {{"pegawai/nama"}, text}; }

Anggota pasted_person() {
    Anggota person;
    person.id = {"a9"};
    person.nama = "Pegawai Tempel";
    return person;
}

DialogEntry next_entry(DialogEntry entry) {
    return joined(*planned_skp().dialog, std::move(entry));
}

/// Accepts the proposal that planned_skp() holds.
DialogEntry accepting() {
    DialogEntry entry;
    entry.putusan = Putusan::diterima;
    for (const Box<DialogEntry>& one : planned_skp().dialog->entries)
        if (!one->proposal.empty()) entry.answers = one->id;
    return entry;
}

Skp talked_on() {
    Skp skp = planned_skp();
    insert_entry(skp.dialog.edit(), next_entry({}));
    return skp;
}

std::vector<Command> one_of_each() {
    Rhk pasted;
    pasted.id = {"n2"};
    Iki written;
    written.id = {"n2"};
    written.statement = "x";
    LangkahPkps checked;
    checked.id = {"l2"};
    checked.tindakan = TindakanPkps::periksa;
    checked.oleh = "Tim";
    checked.tanggal = "16-01-2027";
    RhkPimpinan taken;
    taken.id = {"n2"};
    taken.statement = "x";
    return {SetField{{"pegawai/nama"}, "A"},
            AddRhk{{"n1"}, JenisRhk::utama, {"i1"}},
            RemoveRhk{{"r1"}},
            MoveRhk{{"r1"}, 1},
            AddIki{{"r1"}, {"n1"}},
            RemoveIki{{"r1"}, {"i1"}},
            MoveIki{{"r1"}, {"i1"}, 1},
            AddRhkPimpinan{{"p3"}, "x", {}},
            RemoveRhkPimpinan{{"p1"}},
            AddSumberDaya{{"d3"}, JenisSumberDaya::sdm},
            RemoveSumberDaya{{"d1"}},
            FillSkema{{"r1"}},
            RestoreSkp{jpt_skp()},
            InsertRows{{pasted}, {}},
            InsertIki{{"r1"}, written},
            RelinkRhkPimpinan{{"p1"}, {"p2"}},
            AddSasaran{{"s3"}},
            RemoveSasaran{{"s1"}},
            AddRencanaAksi{{"r1"}, {"k3"}, {"d1"}},
            RemoveRencanaAksi{{"r2"}, {"k1"}},
            InsertRencanaAksi{{"r1"}, {{{"k3"}, {"d1"}, "Uraian", "1", {}}}},
            SetPeriode{JenisPeriode::bulanan, PolaPeriode{}},
            AddAnggota{{"a3"}, {}},
            RemoveAnggota{{"a1"}},
            MoveAnggota{{"a1"}, 1},
            CopyManual{{"r1"}, {"i1"}, {"r2"}, {"i3"}},
            InsertAnggota{{pasted_person()}},
            MovePeran{{"a2"}, {"r2"}, {"i3"}, {"r1"}, {"i1"}},
            RemovePeran{{"a2"}, {"r2"}, {"i3"}},
            StepPkps{checked},
            RelinkAllRhkPimpinan{{{{"p1"}, {"p2"}}}},
            TakeRhkPimpinan{{taken}},
            CopyParts{valid_skp(), everything_in(valid_skp(), true), "n3"},
            SetFields{{{{"pegawai/nama"}, "A"}, {{"pegawai/jabatan"}, "B"}}},
            AddPeriode{{"d3"}, {"d1"}},
            RemovePeriode{{"d1"}},
            AddPertemuan{{"p3"}, TahapDialog::pemantauan, "1-4-2027", "A"},
            RemovePertemuan{{"p9"}},
            AddTindakLanjut{{"p9"}, {"t3"}},
            RemoveTindakLanjut{{"p9"}, {"t9"}},
            AppendEntries{{next_entry({})}, {}},
            AcceptProposal{{next_entry(accepting())}},
            TakeHandover{talked_on()},
            SettleConflict{talked_on(), {next_entry({})}},
            SetKonsep{{{"rhk/r1"}, JenisEntri::usulan, "Tulisan", {}, {}, {}, {}, {}}}};
}

}  // namespace

TEST_CASE("every command can be undone and redone") {
    const std::vector<Command> commands = one_of_each();
    REQUIRE(commands.size() == std::variant_size_v<Command>);
    for (const Command& command : commands) {
        CAPTURE(label_of(command));
        History<Skp> history(planned_skp());
        run(history, command);
        const Skp done = history.present();
        CHECK(history.undo_label() == label_of(command));
        CHECK_FALSE(label_of(command).empty());
        history.undo();
        CHECK(history.present() == planned_skp());
        CHECK(history.redo_label() == label_of(command));
        history.redo();
        CHECK(history.present() == done);
        CHECK_FALSE(history.can_redo());
    }
}

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
    CHECK(merge_key_of(RemoveRhk{{"r1"}}).empty());
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
