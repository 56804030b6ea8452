// Two tabs of one device follow each other: what one typed and saved, and did not put on record
// yet, is recorded by that tab alone.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/dialog/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr std::string_view target = "rhk/r1/iki/i1/target";

/// The tab that saves: its dialogue has begun, its last edit was saved and is not on record.
Participant writing() {
    Participant tab = pegawai_of(held_by(PeranDialog::pegawai, valid_skp()));
    tab.step(TindakanSkp::mulai_dialog);
    tab.set(target, "8 antarmuka");
    return tab;
}

struct Follower : Ui {
    explicit Follower(const Skp& skp) : Ui({skp}) {
        storage.lock_elsewhere(skp.id.value);
        open(skp.pegawai.nama);
        look_for(Role::button, "Ikut berbicara di tab ini").click();
    }
    void hear(const std::string& bytes) {
        reply_notice(Notice::live_heard, {valid_skp().id.value, bytes});
    }
    std::string last_said() const { return sent(Op::live_say).back().strings.at(0); }
};

/// How many entries say that this came to stand there.
std::size_t recorded(const Skp& skp, std::string_view value) {
    return static_cast<std::size_t>(
        std::ranges::count_if(skp.dialog->entries, [&](const Box<DialogEntry>& entry) {
            return std::ranges::any_of(
                entry->changes, [&](const PlaceChange& change) { return change.after == value; });
        }));
}

}  // namespace

TEST_CASE("a tab that follows records nothing that the other typed, also when it says something") {
    Participant other = writing();
    Follower ui(other.skp());
    REQUIRE(ui.session().following());
    CHECK(recorded(ui.skp(), "8 antarmuka") == 0);
    ui.section(Section::dialog);
    ui.look_for(Role::button, wording::buka_ruang).click();
    ui.look_for(Role::textarea, wording::tulis).type("Dari tab yang mengikuti");
    ui.look_for(Role::button, wording::catat).click();
    CHECK(ui.skp().dialog->entries.back()->text == "Dari tab yang mengikuti");
    CHECK(recorded(ui.skp(), "8 antarmuka") == 0);

    other.receive(ui.last_said());
    CHECK(recorded(other.skp(), "8 antarmuka") == 1);
    ui.hear(other.file());
    CHECK(recorded(ui.skp(), "8 antarmuka") == 1);
    CHECK(ui.value(target) == "8 antarmuka");
    CHECK(ui.skp().dialog->entries.size() == other.dialog().entries.size());
}

TEST_CASE("what is typed in the tab that follows is recorded there, once") {
    Participant other = writing();
    Follower ui(other.skp());
    ui.section(Section::identitas);
    ui.field("pegawai/unit_kerja").type("Unit Baru");
    ui.section(Section::dialog);
    CHECK(recorded(ui.skp(), "Unit Baru") == 1);
    other.receive(ui.last_said());
    CHECK(recorded(other.skp(), "Unit Baru") == 1);
    ui.hear(other.file());
    CHECK(recorded(ui.skp(), "Unit Baru") == 1);
    CHECK(recorded(ui.skp(), "8 antarmuka") == 1);
}

TEST_CASE("before anything is on record there is nothing to follow, and it is said why") {
    Follower ui(held_by(PeranDialog::pegawai, valid_skp()));
    CHECK_FALSE(ui.session().following());
    CHECK(ui.session().read_only() == ReadOnly::other_tab);
    CHECK(ui.has_containing(Role::status, "Dialog belum dimulai."));
    CHECK(ui.has_containing(Role::status, "nyalakan Layar hadirin"));
    CHECK(ui.sent(Op::live_say).empty());
}
