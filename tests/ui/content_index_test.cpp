// What is not on record, and the seal of what is signed: found out again only where something that
// they follow from was changed.
#include "wasm/state/content_index.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

Participant talking() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    return pegawai;
}

}  // namespace

TEST_CASE("what is not on record is what the core says, whatever was asked before") {
    Participant pegawai = talking();
    ContentIndex index;
    CHECK(index.unrecorded(pegawai.skp()).empty());
    pegawai.set("rhk/r1/iki/i1/target", "9 antarmuka");
    CHECK_FALSE(index.unrecorded(pegawai.skp()).empty());
    CHECK(index.unrecorded(pegawai.skp()) == unrecorded_changes(pegawai.skp()));
    CHECK(index.unrecorded_sealed(pegawai.skp()) == index.unrecorded(pegawai.skp()));
    CHECK(index.seal(pegawai.skp()) == content_seal_of(pegawai.skp()));
    pegawai.say(JenisEntri::catatan, "rhk/r1", "Tercatat");
    CHECK(index.unrecorded(pegawai.skp()).empty());
    pegawai.set("rhk/r1/statement", "Lain");
    CHECK(index.unrecorded(pegawai.skp()) == unrecorded_changes(pegawai.skp()));
    CHECK(index.seal(pegawai.skp()) == content_seal_of(pegawai.skp()));
}

TEST_CASE("of what is signed only what is signed counts") {
    Participant pegawai = talking();
    ContentIndex index;
    pegawai.set("jadwal/batas_penetapan", "31-1-2027");
    CHECK_FALSE(index.unrecorded(pegawai.skp()).empty());
    CHECK(index.unrecorded_sealed(pegawai.skp()).empty());
}

TEST_CASE("another frame, and words that are being written, find out nothing anew") {
    Participant pegawai = talking();
    pegawai.set("rhk/r1/statement", "Lain");
    ContentIndex index;
    const PlaceChange* found = index.unrecorded(pegawai.skp()).data();
    const char* seal = index.seal(pegawai.skp()).data();
    Skp writing = pegawai.skp();
    for (const char* words : {"A", "Ap", "Apa"}) {
        writing.konsep.edit().text = words;
        CHECK(index.unrecorded(writing).data() == found);
        CHECK(index.seal(writing).data() == seal);
    }
}
