// who_opens: what a file tells of who opens it, and what it must not be believed.
#include "core/handover/who_opens.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/skp_json.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

constexpr const char* of_pegawai = "a1b2c3d4e5f6";  // as tests/support/dialog_builder.cpp marks
constexpr const char* of_pimpinan = "0f1e2d3c4b5a";
constexpr const char* elsewhere = "ffffffffffff";

Participant started() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    return pegawai;
}

Skp read(const std::string& bytes) { return read_skp(bytes)->skp; }

Skp backup_of(Skp skp) {
    skp.konsep.edit().peran = PeranDialog::pegawai;
    skp.konsep.edit().text = "Belum saya katakan";
    return skp;
}

}  // namespace

TEST_CASE("who receives what the Pegawai sent is the Pimpinan, unless this device wrote it") {
    const Skp sent = read(started().file());
    CHECK(who_opens(sent, elsewhere) == WhoOpens{PeranDialog::pimpinan, KnownBy::sender});
    CHECK(who_opens(sent, of_pegawai) == WhoOpens{PeranDialog::pegawai, KnownBy::record});
    CHECK(who_opens(valid_skp(), elsewhere) == WhoOpens{});
}

TEST_CASE("whose device sent it tells, not in whose turn the last word was said there") {
    Participant at_one_screen = pimpinan_of(started().skp());
    at_one_screen.use_device(of_pegawai);
    at_one_screen.say(JenisEntri::catatan, "rhk/r1", "Dikatakan pada giliran Pimpinan.");
    CHECK(who_opens(read(at_one_screen.file()), elsewhere) ==
          WhoOpens{PeranDialog::pimpinan, KnownBy::sender});
}

TEST_CASE("entries without a mark tell nothing") {
    Participant old = pegawai_of(valid_skp());
    old.use_device("");
    old.step(TindakanSkp::mulai_dialog);
    CHECK(who_opens(read(old.file()), elsewhere) == WhoOpens{});
}

TEST_CASE("a backup is believed where its owner wrote, and nowhere else") {
    const Skp backup = backup_of(started().skp());
    const WhoOpens owner{PeranDialog::pegawai, KnownBy::backup};
    CHECK_FALSE(is_backup_from_elsewhere(backup, of_pegawai));
    CHECK(who_opens(backup, of_pegawai) == owner);
    CHECK(is_backup_from_elsewhere(backup, elsewhere));
    CHECK(who_opens(backup, elsewhere) == WhoOpens{});
    CHECK(owner_of(backup, elsewhere) == owner);
    CHECK_FALSE(is_backup_from_elsewhere(started().skp(), elsewhere));
}

TEST_CASE("the backup of the Pegawai is not the Pimpinan's, who wrote in it as well") {
    Participant pimpinan = pimpinan_of(read(started().file()));
    pimpinan.say(JenisEntri::ekspektasi, "rhk/r1", "Saya berharap delapan.");
    Participant pegawai = started();
    pegawai.receive(pimpinan.file());
    const Skp backup = backup_of(pegawai.skp());
    CHECK(is_backup_from_elsewhere(backup, of_pimpinan));
    CHECK(who_opens(backup, of_pimpinan) == WhoOpens{});
}

TEST_CASE("private notes alone make a backup, whose owner is asked") {
    Skp noted = valid_skp();
    noted.catatan_pribadi.push_back({{"c1"}, "1-1-2027", "Hanya untuk saya", false, {}, {}});
    CHECK(is_backup_from_elsewhere(noted, elsewhere));
    CHECK(owner_of(noted, elsewhere) == WhoOpens{});
}
