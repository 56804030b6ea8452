// A build in which the key "penugasan_dari" is called "ditugaskan_oleh" and "lampiran"
// "lampiran_skp" (tests/CMakeLists.txt makes it out of the sources of today): a dialogue that a
// build of today sealed and signed is read, folded and believed in it.
#include "core/model/renamed.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/flat_skp.h"
#include "core/codec/skp_json.h"
#include "core/dialog/fold.h"
#include "core/dialog/seal.h"
#include "core/handover/verify.h"
#include "core/model/field.h"
#include "core/model/sealed.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/files.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Skp dialogue_of_today() {
    const Result<ReadReport> report =
        read_skp(bytes_of(repository() / "tests/fixtures/signed-dialog.skp.json"));
    REQUIRE(report);
    CHECK(report->problems.empty());
    CHECK(report->unknown_fields == 0);
    return report->skp;
}

}  // namespace

TEST_CASE("addresses move with their table and back") {
    CHECK(address_today("rhk/r1/penugasan_dari") == "rhk/r1/ditugaskan_oleh");
    CHECK(address_today("rhk/r1/satu") == "rhk/r1/tiga");
    CHECK(address_today("lampiran/sumber_daya/#") == "lampiran_skp/sumber_daya/#");
    CHECK(address_today("lampiran/baru?") == "lampiran_skp/baru?");
    CHECK(address_today("rhk/r1/statement") == "rhk/r1/statement");
    CHECK(address_in_seals("rhk/r1/ditugaskan_oleh") == "rhk/r1/penugasan_dari");
    CHECK(address_in_seals("rhk/r1/tiga") == "rhk/r1/satu");
    CHECK(address_in_seals("lampiran_skp") == "lampiran");
}

TEST_CASE("a file of before the renaming is read under the names of today") {
    const Skp skp = dialogue_of_today();
    CHECK(read_field(skp, {"rhk/r3/ditugaskan_oleh"}));
    CHECK_FALSE(read_field(skp, {"rhk/r3/penugasan_dari"}));
    CHECK(write_skp(skp).find("\"ditugaskan_oleh\"") != std::string::npos);
    CHECK(write_skp(skp).find("\"penugasan_dari\"") == std::string::npos);
}

TEST_CASE("its entries keep their seals, and fold to the SKP that stands in it") {
    const Skp skp = dialogue_of_today();
    REQUIRE_FALSE(skp.dialog->entries.empty());
    for (const Box<DialogEntry>& entry : skp.dialog->entries) CHECK(seal_of(*entry) == entry->id);
    const Folded folded = fold(*skp.dialog, Ancestry(*skp.dialog));
    CHECK(folded.registers == registers_of(skp));
    Skp again = skp_of(folded.registers, skp);
    CHECK(same_sealed_part(again, skp));
    CHECK(again.lampiran == skp.lampiran);
}

TEST_CASE("what was signed is what is there") {
    const Skp skp = dialogue_of_today();
    CHECK_FALSE(objection_to(skp));
    Skp changed = skp;
    REQUIRE_FALSE(write_field(changed, {"rhk/r3/ditugaskan_oleh"}, "Orang lain"));
    CHECK(content_seal(registers_of(changed)) != content_seal(registers_of(skp)));
}

TEST_CASE("what is recorded afterwards stands under the first name") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.set("rhk/r3/ditugaskan_oleh", "Kepala Dinas");
    pegawai.say(JenisEntri::catatan, "", "Ditugaskan");
    const std::string file = write_skp(pegawai.skp());
    CHECK(file.find("rhk/r3/penugasan_dari") != std::string::npos);
    CHECK(file.find("rhk/r3/ditugaskan_oleh") == std::string::npos);
    const Result<ReadReport> read = read_skp(file);
    REQUIRE(read);
    CHECK(registers_of(read->skp) == registers_of(pegawai.skp()));
    CHECK(read->skp.dialog == pegawai.skp().dialog);
}
