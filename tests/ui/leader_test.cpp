// Whoever leads many sees on Beranda what waits, without opening anything.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/skp_json.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/drafts/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

Skp of(const std::string& id, const std::string& nama) {
    Skp skp = valid_skp();
    skp.id = {id};
    skp.pegawai.nama = nama;
    return skp;
}

Skp used_by(Skp skp, PeranDialog peran) {
    skp.konsep.edit().peran = peran;
    return skp;
}

/// The Pegawai asked something, so the leader is to answer.
Skp asked(const std::string& id, const std::string& nama) {
    Participant pegawai = pegawai_of(of(id, nama));
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.say(JenisEntri::pertanyaan, "rhk/r1", "Apakah cukup?");
    return used_by(pegawai.skp(), PeranDialog::pimpinan);
}

/// The leader asked back.
Skp answered(const std::string& id, const std::string& nama) {
    Participant pegawai = pegawai_of(of(id, nama));
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.say(JenisEntri::pertanyaan, "rhk/r1", "Mengapa?");
    return used_by(pimpinan.skp(), PeranDialog::pimpinan);
}

std::string told(Ui& ui, const std::string& nama) {
    return ui.get_containing(Role::button, "Buka " + nama).node().description;
}

bool says(const std::string& words, std::string_view part) {
    return words.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("drafts of one's own and those that one leads stand apart") {
    {
        Ui alone({of("s1", "Pegawai Satu")});
        CHECK(alone.has(Role::list, "Draf SKP"));
        CHECK_FALSE(alone.has(Role::list, wording::skp_dipimpin));
    }
    Ui ui({of("s1", "Pegawai Satu"), asked("s2", "Pegawai Dua")});
    CHECK(ui.has(Role::list, wording::skp_saya));
    CHECK(ui.has(Role::list, wording::skp_dipimpin));
}

TEST_CASE("a row says whose turn it is, what is open and what waits here") {
    const Window window = GENERATE(desktop, phone);
    Ui ui({asked("s2", "Pegawai Dua"), answered("s3", "Pegawai Tiga"),
           used_by(of("s4", "Pegawai Empat"), PeranDialog::pimpinan)},
          window);
    CHECK(says(told(ui, "Pegawai Dua"), "1 menunggu Anda"));
    CHECK(says(told(ui, "Pegawai Dua"), "Giliran Anda"));
    CHECK(says(told(ui, "Pegawai Dua"), "1 butir terbuka"));
    CHECK(says(told(ui, "Pegawai Tiga"), "Menunggu Pegawai"));
    CHECK_FALSE(says(told(ui, "Pegawai Tiga"), "menunggu Anda"));
    CHECK(says(told(ui, "Pegawai Empat"), "tidak ada butir terbuka"));
    ui.picture("leader_beranda_" + std::to_string(static_cast<int>(window.width)));
}

TEST_CASE("where the badge leaves no room, whose turn it is goes below it and is not cut") {
    const auto height = [](const Window& window) {
        Ui ui({asked("s2", "Pegawai Dua")}, window);
        return ui.get_containing(Role::button, "Buka Pegawai Dua")->rect.h;
    };
    constexpr float a_line = 20;
    const float roomy = height(desktop);
    CHECK(height(phone) >= roomy + a_line);
    CHECK(height({320, 640, 2, pointer_is_coarse}) >= roomy + a_line);
}

TEST_CASE("the Pegawai sees what waits for the Pegawai") {
    Skp skp = answered("s3", "Pegawai Tiga");
    Ui ui({used_by(skp, PeranDialog::pegawai)});
    CHECK(says(told(ui, "Pegawai Tiga"), "1 menunggu Anda"));
}

TEST_CASE("filters show what waits here, what waits for the other side, and what is established") {
    Ui ui({asked("s2", "Pegawai Dua"), answered("s3", "Pegawai Tiga")});
    const auto shown = [&](const std::string& nama) {
        return ui.has_containing(Role::button, "Buka " + nama);
    };
    ui.get(Role::radio, wording::saring_saya).click();
    CHECK(shown("Pegawai Dua"));
    CHECK_FALSE(shown("Pegawai Tiga"));
    ui.get(Role::radio, wording::saring_pegawai).click();
    CHECK_FALSE(shown("Pegawai Dua"));
    CHECK(shown("Pegawai Tiga"));
    ui.get(Role::radio, wording::saring_ditetapkan).click();
    CHECK_FALSE(shown("Pegawai Dua"));
    ui.get(Role::radio, wording::saring_semua).click();
    CHECK(shown("Pegawai Dua"));
    CHECK(shown("Pegawai Tiga"));
}

TEST_CASE("what is said changes the row, and a file that went out is remembered with its day") {
    Ui ui({asked("s2", "Pegawai Dua")});
    ui.open("Pegawai Dua");
    ui.section(Section::dialog);
    ui.look_for(Role::textarea, wording::pengantar).type("Silakan ditanggapi.");
    ui.look_for(Role::button, "Kembalikan ke pegawai").click();
    ui.advance(2000);
    REQUIRE_FALSE(ui.sent(Op::download).empty());
    const Result<SkpSummary> kept = read_summary(ui.storage.find("s2")->summary);
    REQUIRE(kept);
    CHECK_FALSE(kept->berkas.dikirim.empty());
    CHECK(kept->berkas.diterima.empty());
    CHECK(kept->dialog.peran == "pimpinan");
    ui.field("dialog/pengantar").type("Satu lagi.");
    ui.advance(2000);
    CHECK(read_summary(ui.storage.find("s2")->summary)->berkas == kept->berkas);
}

TEST_CASE("a draft whose summary is of an older version is a draft like others") {
    Ui ui;
    const std::string bytes = write_skp(of("s1", "Pegawai Satu"));
    SkpSummary summary;
    summary.nama = "Pegawai Satu";
    std::string older = write_summary(summary);
    older = older.substr(0, older.find(",\n  \"peran\"")) + "\n}\n";
    ui.storage.put_bytes("s1", bytes, older);
    ui.reply_notice(Notice::remote_list);
    ui.open("Pegawai Satu");
    CHECK(ui.skp().pegawai.nama == "Pegawai Satu");
}
