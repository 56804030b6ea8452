// Every kind of command through the Session, as the program carries it out: a step that is taken
// back and done again, something that is thrown away with a way back at once, an entry that stays,
// a file of others after which nothing is taken back.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

#include "core/codec/flat_skp.h"
#include "core/dialog/seal.h"
#include "tests/support/commands.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/app/session.h"
#include "wasm/platform/platform_null.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

/// changeable_skp() in a Session of its own, with something typed before.
struct Open {
    Host host;
    Session session{host, {[](const std::string& words, bool) { FAIL(words); }, [] {}, [] {}}};

    Open() {
        platform::null_host() = {};
        session.create(changeable_skp(), "new", {2027, 3, 1});
        REQUIRE(session.apply(SetField{{"pegawai/unit_kerja"}, "Sebelumnya"}));
    }
    ~Open() { platform::null_host() = {}; }

    const Skp& skp() const { return session.present(); }
};

const std::string typed_before = "perubahan Unit Kerja";

/// The record of the dialogue is no part of any step.
Skp with_record_of(Skp skp, const Skp& other) {
    skp.dialog = other.dialog;
    return skp;
}

bool is_one_of(const Command& command, std::initializer_list<Command> others) {
    for (const Command& other : others)
        if (other.index() == command.index()) return true;
    return false;
}

/// An item that was there is there no more.
bool throws_away(const Skp& before, const Skp& after) {
    const Registers old = registers_of(before), now = registers_of(after);
    for (const auto& [place, value] : old)
        if (value == is_there && !now.contains(place)) return true;
    return false;
}

// A step back is a change too: what is beside the record counts it (0042).
Skp uncounted(Skp skp) {
    skp.terhapus.clear();
    for (const Member& member : shape_of<Skp>().members) {
        if (!member.said.beside_record || !member.shape) continue;
        const bool list = member.kind == MemberKind::list;
        const std::size_t count = list ? member.list.size(&skp) : 1;
        for (const char* name : {"versi", "versi_penjelasan"}) {
            const Member* versi = member.shape().find(name);
            if (versi == nullptr) continue;
            for (std::size_t at = 0; at < count; ++at)
                *static_cast<int*>(versi->open_whole(list ? member.list.open(&skp, at)
                                                          : member.object.open(&skp, 0))) = 1;
        }
    }
    return skp;
}

}  // namespace

TEST_CASE("the list of commands names each kind once") {
    std::set<std::size_t> kinds;
    for (const Command& command : one_of_each()) kinds.insert(command.index());
    CHECK(kinds.size() == std::variant_size_v<Command>);
    CHECK(one_of_each().size() == std::variant_size_v<Command>);
}

TEST_CASE("every command is one step back and one forward; only the record is added to for good") {
    for (const Command& command : one_of_each()) {
        if (is_one_of(command, {SetPeran{}, SetGiliran{}, AppendEntries{}, TakeHandover{},
                                SerahkanEvaluasi{}, PutuskanKeberatan{}}))
            continue;
        CAPTURE(label_of(command));
        Open open;
        const Skp before = open.skp();
        CHECK(open.session.apply(command));
        const Skp after = open.skp();
        CHECK(open.session.undo_label() == label_of(command));

        open.session.undo();
        CHECK(open.skp() != after);
        CHECK(uncounted(open.skp()) == uncounted(with_record_of(before, after)));
        CHECK(open.session.undo_label() == typed_before);
        CHECK(open.session.redo_label() == label_of(command));

        open.session.redo();
        CHECK(uncounted(open.skp()) == uncounted(after));
        CHECK(open.session.undo_label() == label_of(command));
        CHECK(open.session.redo_label().empty());
    }
}

TEST_CASE("entries go on record without a step, and stay when what was done before is undone") {
    Open open;
    const DialogEntry entry = joined(*open.skp().dialog, {});
    REQUIRE(open.session.apply(AppendEntries{{entry}, {}}));
    const Box<DialogKinerja> record = open.skp().dialog;
    CHECK(find_entry(*record, entry.id) != nullptr);
    CHECK(open.session.undo_label() == typed_before);
    open.session.undo();
    CHECK(open.skp() == with_record_of(changeable_skp(), open.skp()));
    CHECK(open.skp().dialog == record);
}

TEST_CASE("who uses this device is no step, and stays when what was done before is undone") {
    Open open;
    const auto other = open.skp().konsep->peran == PeranDialog::pimpinan ? PeranDialog::pegawai
                                                                         : PeranDialog::pimpinan;
    REQUIRE(open.session.apply(SetPeran{other}));
    CHECK(open.session.undo_label() == typed_before);
    open.session.undo();
    CHECK(open.skp().konsep->peran == other);
    CHECK(open.skp().pegawai.unit_kerja == changeable_skp().pegawai.unit_kerja);
}

TEST_CASE("whose turn it is is no step, and undone words do not go to the other side") {
    Open open;
    DialogKonsep konsep = *open.skp().konsep;
    const PeranDialog first = turn_of(konsep);
    const PeranDialog second =
        first == PeranDialog::pegawai ? PeranDialog::pimpinan : PeranDialog::pegawai;
    konsep.text = "Kata yang pertama";
    REQUIRE(open.session.apply(SetKonsep{konsep}));
    REQUIRE(open.session.apply(SetField{{"pegawai/unit_kerja"}, "Sesudahnya"}));
    REQUIRE(open.session.apply(SetGiliran{second}));
    CHECK(open.session.undo_label() == typed_before);
    open.session.undo();
    CHECK(turn_of(*open.skp().konsep) == second);
    CHECK(open.skp().konsep->text.empty());
    REQUIRE(open.session.apply(SetGiliran{first}));
    CHECK(open.skp().konsep->text == "Kata yang pertama");
}

TEST_CASE("after a file of others was received nothing from before is undone") {
    Open open;
    Skp received = open.skp();
    received.pegawai.nama = "Dari Berkas";
    insert_entry(received.dialog.edit(), joined(*received.dialog, {}));
    REQUIRE(open.session.apply(TakeHandover{received}));
    CHECK(open.session.undo_label().empty());
    open.session.undo();
    CHECK(open.skp() == received);
}

TEST_CASE("after an evaluation was handed over nothing from before is undone") {
    Open open;
    REQUIRE(open.session.apply(SerahkanEvaluasi{{"o2"}, "11-07-2027"}));
    const Skp after = open.skp();
    CHECK(after.evaluasi.back()->id.value == "o2");
    CHECK(open.session.undo_label().empty());
    open.session.undo();
    CHECK(open.skp() == after);
}

TEST_CASE("whatever throws an item away offers the way back at once") {
    for (const Command& command : one_of_each()) {
        CAPTURE(label_of(command));
        Open open;
        const Skp before = open.skp();
        REQUIRE(open.session.apply(command));
        // Decided on a screen of their own, which says what will be gone; or put elsewhere.
        if (is_one_of(command, {RestoreSkp{}, RelinkRhkPimpinan{}, SettleConflict{}, MovePeran{}}))
            continue;
        if (!throws_away(before, open.skp())) continue;
        CHECK(about_of(command).undo == Undoing::offered);
    }
}

TEST_CASE("a meeting or a follow-up that is thrown away can be had back at once") {
    const Window window = GENERATE(desktop, phone);
    Ui ui({planned_skp()}, window);
    ui.open(planned_skp().pegawai.nama);
    ui.section(Section::dialog);
    const bool whole = GENERATE(true, false);
    const std::string what = whole ? "Hapus pertemuan" : "Hapus tindak lanjut 1";
    ui.look_for(Role::button, what).click();
    CHECK(ui.skp().pertemuan != planned_skp().pertemuan);
    CHECK(ui.has_containing(Role::status,
                            whole ? "penghapusan pertemuan." : "penghapusan tindak lanjut."));
    ui.get(Role::button, wording::urungkan).click();
    CHECK(ui.skp().pertemuan == planned_skp().pertemuan);
}
