// cautions_of: what is to be seen before a file is taken, by itself or among many.
#include "core/handover/cautions.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/skp_json.h"
#include "core/handover/record.h"
#include "core/handover/who_opens.h"
#include "core/model/stays_here.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

constexpr const char* now = "2027-01-12T09:00:00Z";
constexpr const char* here_mark = "a1b2c3d4e5f6";  // of the Pegawai
constexpr const char* elsewhere = "ffffffffffff";

Skp read(const std::string& bytes) { return read_skp(bytes)->skp; }

Participant started() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    return pegawai;
}

/// Of this file, received by who holds that.
Cautions cautions(const Participant& here, const std::string& file) {
    const Result<Received> received = receive(here.skp(), read(file), here.author(), now);
    REQUIRE(received);
    return cautions_of(here.skp(), *received, here_mark);
}

}  // namespace

TEST_CASE("a file that says what it should gives no cause for caution", "[dialog]") {
    Participant pegawai = started();
    Participant pimpinan = pimpinan_of(read(pegawai.file()));
    pimpinan.say(JenisEntri::ekspektasi, "rhk/r1", "Saya berharap delapan.");
    CHECK(cautions(pegawai, pimpinan.file()) == Cautions{});
    CHECK(cautions_of(read(pimpinan.file()), now, elsewhere) == Cautions{});
    CHECK(cautions_of(valid_skp(), now, elsewhere) == Cautions{});  // nothing is on record yet
}

TEST_CASE("what came in one's own name and was not written here is counted", "[dialog]") {
    Participant pegawai = started();
    Participant forged(PeranDialog::pegawai, pegawai.author().nama, pegawai.author().nip,
                       pegawai.skp());
    const std::string mark = GENERATE(std::string(elsewhere), std::string(here_mark));
    forged.use_device(mark);
    forged.say(JenisEntri::pertanyaan, "rhk/r1", "Saya setuju saja.");
    Skp me = pegawai.skp();
    const Result<Received> received = receive(me, read(forged.file()), pegawai.author(), now);
    REQUIRE(received);
    me.konsep.edit().peran = PeranDialog::pegawai;
    const Cautions mine = cautions_of(me, *received, here_mark);
    CHECK(mine.in_my_name == (mark == elsewhere ? 1 : 0));
    CHECK(mine.any() == (mark == elsewhere));
    me.konsep.edit().peran = PeranDialog::pimpinan;
    CHECK(cautions_of(me, *received, here_mark).in_my_name == 0);
    CHECK(cautions_of(me, *receive(me, read(pegawai.file()), pegawai.author(), now), here_mark)
              .in_my_name == 0);
}

TEST_CASE("an agreement and a signature that fall are named, the weightier first", "[dialog]") {
    Participant pegawai = started();
    pegawai.both_agree();
    Participant pimpinan = pimpinan_of(read(pegawai.file()));
    pegawai.step(TindakanSkp::tanda_tangani);
    pimpinan.set("rhk/r1/iki/i1/target", "8 antarmuka");
    const Cautions found = cautions(pegawai, pimpinan.file());
    REQUIRE(found.undone.size() >= 1);
    CHECK(found.undone.front() == TindakanSkp::tanda_tangani);
    CHECK(found.any());
}

TEST_CASE("who is not named in the SKP is told once, and what is known here not again",
          "[dialog]") {
    Participant pegawai = started();
    Participant stranger(PeranDialog::pimpinan, "Orang Lain", "", read(pegawai.file()));
    stranger.decide("rhk/r1", Putusan::sepakat);
    stranger.say(JenisEntri::catatan, "", "Salam");
    const std::string file = stranger.file();
    CHECK(cautions(pegawai, file).unknown == std::vector<std::string>{"Orang Lain"});
    CHECK(cautions_of(read(file), now, elsewhere).unknown ==
          std::vector<std::string>{"Orang Lain"});
    pegawai.receive(file);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.say(JenisEntri::catatan, "", "Saya yang sebenarnya");
    CHECK(cautions(pegawai, pimpinan.file()) == Cautions{});
}

TEST_CASE("what was changed beside the record is nobody's, but in a backup of one's own",
          "[dialog]") {
    Participant pegawai = started();
    Skp edited = read(pegawai.file());
    edited.pegawai.jabatan = "Diketik tangan";
    CHECK(cautions(pegawai, write_skp(edited)).nobodys);
    CHECK(cautions_of(edited, now, elsewhere).nobodys);
    edited.konsep.edit().peran = PeranDialog::pegawai;
    const Cautions kept = cautions_of(edited, now, "a1b2c3d4e5f6");  // the mark of the Pegawai
    CHECK(kept == Cautions{});
    CHECK(cautions_of(edited, now, elsewhere).backup);
}

TEST_CASE("a clock that is off is told of new entries only", "[dialog]") {
    Participant pegawai = started();
    Participant pimpinan = pimpinan_of(read(pegawai.file()));
    pimpinan.set_clock("2031-01-01T00:00:00Z");
    pimpinan.say(JenisEntri::catatan, "", "Dari jam yang salah");
    CHECK(cautions(pegawai, pimpinan.file()).in_the_future == 1);
    CHECK(cautions_of(read(pimpinan.file()), now, elsewhere).in_the_future == 1);
    pegawai.receive(pimpinan.file());
    pimpinan.set_clock(now);
    pimpinan.say(JenisEntri::catatan, "", "Sudah dibetulkan");
    CHECK(cautions(pegawai, pimpinan.file()) == Cautions{});
}

TEST_CASE("an older file is told as that, and is no cause to look", "[dialog]") {
    Participant pegawai = started();
    const std::string old = pegawai.file();
    pegawai.say(JenisEntri::catatan, "", "Sesudahnya");
    const Cautions found = cautions(pegawai, old);
    CHECK(found.older);
    CHECK_FALSE(found.any());
    CHECK_FALSE(cautions(pegawai, pegawai.file()).older);
}

TEST_CASE("what the other side wrote, sent, and does not send any more is counted", "[dialog]") {
    Participant pegawai = started();
    Participant pimpinan = pimpinan_of(read(pegawai.file()));
    const Skp before = pimpinan.skp();
    const DialogEntryId last = pimpinan.say(JenisEntri::ekspektasi, "rhk/r1", "Delapan.");
    const std::string complete = pimpinan.file();
    pegawai.receive(complete);

    SECTION("a damaged id takes the last entry out of the file") {
        std::string damaged = complete;
        for (std::size_t at = damaged.find(last.value); at != damaged.npos;
             at = damaged.find(last.value))
            damaged[at] = ' ';
        const Cautions found = cautions(pegawai, damaged);
        CHECK(found.dropped == 1);
        CHECK(found.older);
        CHECK_FALSE(found.any());  // nothing of it would be taken
    }
    SECTION("something new instead of it") {
        Participant again = pimpinan_of(before);
        again.say(JenisEntri::ekspektasi, "rhk/r1", "Lima.");
        const std::string file = again.file();
        const Cautions found = cautions(pegawai, file);
        CHECK(found.dropped == 1);
        CHECK(found.any());
        pegawai.receive(file);
        CHECK(find_entry(pegawai.dialog(), last) != nullptr);  // here it stays
    }
    SECTION("another device of theirs never had it") {
        Participant second = pimpinan_of(before);
        second.use_device(elsewhere);
        second.say(JenisEntri::ekspektasi, "rhk/r1", "Lima.");
        CHECK(cautions(pegawai, second.file()).dropped == 0);
    }
    SECTION("all is there") {
        pimpinan.say(JenisEntri::catatan, "", "Sesudahnya");
        pegawai.say(JenisEntri::catatan, "", "Belum dikirim");
        CHECK(cautions(pegawai, pimpinan.file()).dropped == 0);
    }
}

TEST_CASE("the SKP as its record has it is without what is not on record", "[dialog]") {
    Participant pegawai = started();
    const Skp recorded = pegawai.skp();
    pegawai.set("pegawai/jabatan", "Belum tercatat");
    CHECK(write_skp(as_recorded(pegawai.skp())) == write_skp(recorded));
    CHECK(as_recorded(valid_skp()) == valid_skp());
    CHECK(with_rest_recorded(recorded) == recorded);
    CHECK(with_rest_recorded(pegawai.skp()).dialog->entries.size() ==
          recorded.dialog->entries.size() + 1);
}
