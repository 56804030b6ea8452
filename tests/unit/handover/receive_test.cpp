// receive: what a file of the other side does, and what it may not do.
#include "core/handover/receive.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/codec/skp_json.h"
#include "core/dialog/seal.h"
#include "core/dialog/skp_walk.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Skp read(const std::string& bytes) { return read_skp(bytes)->skp; }

struct Pair {
    Participant pegawai, pimpinan;
};

Pair started() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    const Skp shared = read(pegawai.file());
    return {std::move(pegawai), pimpinan_of(shared)};
}

}  // namespace

TEST_CASE("a file is received once; the second time nothing changes", "[dialog]") {
    Pair two = started();
    two.pimpinan.say(JenisEntri::ekspektasi, "rhk/r1/iki/i1", "Saya berharap delapan");
    two.pimpinan.set("rhk/r1/iki/i1/target", "8 antarmuka");
    const std::string file = two.pimpinan.file();
    CHECK(two.pegawai.receive(file).new_entries == 2);
    CHECK(two.pegawai.skp().rhk[0]->iki[0].target == "8 antarmuka");
    const Skp after = two.pegawai.skp();
    CHECK(two.pegawai.receive(file).new_entries == 0);
    CHECK(two.pegawai.skp() == after);
    two.pegawai.set("rhk/r1/statement", "Sedang saya tulis");
    const Skp writing = two.pegawai.skp();
    CHECK(two.pegawai.receive(file).new_entries == 0);
    CHECK(two.pegawai.skp() == writing);
}

TEST_CASE("an older file never overwrites newer work", "[dialog]") {
    Pair two = started();
    const std::string old = two.pimpinan.file();
    two.pegawai.set("rhk/r1/statement", "Baru");
    two.pegawai.apply(RemoveItem{{"rhk/r2"}});
    const Skp newer = two.pegawai.skp();
    CHECK(two.pegawai.receive(old).new_entries == 0);
    CHECK(two.pegawai.skp() == newer);
    two.pegawai.say(JenisEntri::catatan, "", "Sudah tercatat");
    const Skp recorded = two.pegawai.skp();
    CHECK(two.pegawai.receive(old).only_here.size() == 2);
    CHECK(two.pegawai.skp() == recorded);
}

TEST_CASE("what both changed becomes a question, with both values kept", "[dialog]") {
    Pair two = started();
    two.pegawai.set("rhk/r1/iki/i1/target", "4 antarmuka");
    two.pimpinan.set("rhk/r1/iki/i1/target", "8 antarmuka");
    two.pimpinan.set("rhk/r2/statement", "Dari pimpinan");
    const Received received = two.pegawai.receive(two.pimpinan.file());
    REQUIRE(received.conflicts.size() == 1);
    const DialogConflict& conflict = received.conflicts[0];
    CHECK(conflict.place == "rhk/r1/iki/i1/target/text");
    CHECK(std::set{*conflict.first_value, *conflict.second_value} ==
          std::set<std::string>{"4 antarmuka", "8 antarmuka"});
    CHECK(two.pegawai.skp().rhk[1]->statement == "Dari pimpinan");
    // The other side gets the same question.
    const Received back = two.pimpinan.receive(two.pegawai.file());
    REQUIRE(back.conflicts.size() == 1);
    CHECK(back.conflicts[0].id == conflict.id);
    CHECK(two.pimpinan.skp() == two.pegawai.skp());
}

TEST_CASE("files of others are refused by name", "[dialog]") {
    Pair two = started();
    Skp other = two.pimpinan.skp();
    other.pegawai.nama = "Pegawai Contoh Sembilan";
    other.pegawai.nip = "199001012015031009";
    const Error stranger = two.pegawai.refused(write_skp(other));
    CHECK(stranger.code == ErrorCode::not_yours);
    CHECK(stranger.message.find("Pegawai Contoh Sembilan") != std::string::npos);
    CHECK(stranger.message.find(valid_skp().pegawai.nama) != std::string::npos);

    Skp another = two.pimpinan.skp();
    another.id.value = "lain";
    CHECK(two.pegawai.refused(write_skp(another)).code == ErrorCode::not_yours);
    CHECK(two.pegawai.refused(write_skp(valid_skp())).code == ErrorCode::not_found);
    Skp nameless = two.pimpinan.skp();
    nameless.pegawai = {};
    CHECK(two.pegawai.refused(write_skp(nameless)).code == ErrorCode::not_yours);
}

TEST_CASE("a NIP that was corrected is taken over, on both sides", "[dialog]") {
    Pair two = started();
    two.pegawai.set("pegawai/nip", "198809172014031004");
    two.pimpinan.receive(two.pegawai.file());
    CHECK(two.pimpinan.skp().pegawai.nip == "198809172014031004");
    two.pimpinan.say(JenisEntri::catatan, "", "NIP sudah benar.");
    two.pegawai.receive(two.pimpinan.file());
    CHECK(two.pegawai.skp() == two.pimpinan.skp());
    // Somebody of the same name in a dialogue of which nothing is known here stays a stranger.
    Skp namesake = valid_skp();
    namesake.pegawai.nip = "199001012015031009";
    Participant other = pegawai_of(namesake);
    other.say(JenisEntri::catatan, "", "Halo");
    CHECK(two.pimpinan.refused(other.file()).code == ErrorCode::not_yours);
}

TEST_CASE("what the sender did not put on record is taken over all the same", "[dialog]") {
    Pair two = started();
    two.pimpinan.set("rhk/r1/statement", "Disimpan sebagai berkas biasa");
    const std::string plain = write_skp(two.pimpinan.skp());
    two.pegawai.receive(plain);
    CHECK(two.pegawai.skp().rhk[0]->statement == "Disimpan sebagai berkas biasa");
    CHECK(two.pegawai.receive(plain).new_entries == 0);
}

TEST_CASE("times in the future are counted, and order does not follow them", "[dialog]") {
    Pair two = started();
    DialogEntry entry;
    entry.author = two.pimpinan.author();
    entry.time = "2031-01-01T00:00:00Z";
    entry.text = "Dari jam yang salah";
    Skp skp = two.pimpinan.skp();
    two.pimpinan.apply(AppendEntries{{joined(*skp.dialog, entry)}, {}});
    two.pimpinan.say(JenisEntri::catatan, "", "Sesudahnya");
    const Received received = two.pegawai.receive(two.pimpinan.file());
    CHECK(received.in_the_future == 1);
    CHECK(two.pegawai.dialog().entries.back()->text == "Sesudahnya");
}

TEST_CASE("a signature that was given meanwhile does not cover what it did not see", "[dialog]") {
    Pair two = started();
    two.pegawai.both_agree();
    two.pimpinan.receive(two.pegawai.file());
    two.pegawai.step(TindakanSkp::tanda_tangani);
    two.pimpinan.set("rhk/r1/iki/i1/target", "8 antarmuka");
    two.pegawai.receive(two.pimpinan.file());
    CHECK(status_of(two.pegawai.dialog()) == StatusSkp::dialog);  // nobody agreed to this
    CHECK(two.pegawai.skp().rhk[0]->iki[0].target == "8 antarmuka");
    two.pimpinan.receive(two.pegawai.file());
    CHECK(two.pimpinan.skp() == two.pegawai.skp());
}
