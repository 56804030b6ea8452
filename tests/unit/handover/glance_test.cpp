// What whoever leads many is told of one SKP.
#include "core/handover/glance.h"

#include <catch2/catch_test_macros.hpp>
#include <optional>
#include <utility>

#include "core/codec/skp_json.h"
#include "core/dialog/item_seal.h"
#include "core/handover/record.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

SkpAtAGlance glance(const Skp& skp) {
    return glance_at(skp, walk(*skp.dialog, Ancestry(*skp.dialog)), agenda(skp));
}

int awaited(const SkpAtAGlance& glance, Pihak pihak) { return glance.awaited[index_of(pihak)]; }

}  // namespace

TEST_CASE("an SKP that nobody has talked about waits for nobody") {
    const SkpAtAGlance seen = glance(valid_skp());
    CHECK(seen.status == StatusSkp::draf);
    CHECK_FALSE(seen.turn);
    CHECK(seen.open == 0);
}

TEST_CASE("a proposal and a question wait for the other side, each once") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.propose("rhk/r1", {{"rhk/r1/statement", std::nullopt, "RHK lain"}});
    pegawai.say(JenisEntri::pertanyaan, "rhk/r2", "Apakah cukup?");
    const SkpAtAGlance seen = glance(pegawai.skp());
    CHECK(seen.status == StatusSkp::dialog);
    CHECK(seen.turn == Pihak::pimpinan);
    CHECK(awaited(seen, Pihak::pimpinan) == 2);
    CHECK(awaited(seen, Pihak::pegawai) == 0);
    CHECK(seen.open == 2);
}

TEST_CASE("who agreed to a card waits for the other, and a conflict for both") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.decide("rhk/r1", Putusan::sepakat);
    CHECK(awaited(glance(pegawai.skp()), Pihak::pimpinan) == 1);

    Participant pimpinan = pimpinan_of(pegawai.skp());
    pegawai.set("rhk/r2/statement", "Satu");
    pimpinan.set("rhk/r2/statement", "Dua");
    pegawai.receive(pimpinan.file());
    const SkpAtAGlance seen = glance(pegawai.skp());
    CHECK(awaited(seen, Pihak::pegawai) >= 1);
    CHECK(awaited(seen, Pihak::pimpinan) >= 2);
}

TEST_CASE("the step that is next says whose turn it is") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.step(TindakanSkp::sepakati);
    CHECK(glance(pegawai.skp()).turn == Pihak::pimpinan);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.step(TindakanSkp::sepakati);
    SkpAtAGlance seen = glance(pimpinan.skp());
    CHECK(seen.status == StatusSkp::sepakat);
    CHECK(seen.turn == Pihak::pegawai);
    CHECK(awaited(seen, Pihak::pegawai) == 1);
    Participant signing = pegawai_of(pimpinan.skp());
    signing.step(TindakanSkp::tanda_tangani);
    CHECK(glance(signing.skp()).turn == Pihak::pimpinan);
    Participant penilai = penilai_of(signing.skp());
    penilai.step(TindakanSkp::tetapkan);
    seen = glance(penilai.skp());
    CHECK(seen.status == StatusSkp::ditetapkan);
    CHECK_FALSE(seen.turn);
    CHECK(seen.open == 0);
}

TEST_CASE("what nobody says to have changed gives nobody the turn") {
    Participant pimpinan = pimpinan_of(valid_skp());
    pimpinan.step(TindakanSkp::mulai_dialog);
    REQUIRE(glance(pimpinan.skp()).turn == Pihak::pegawai);
    Participant pegawai = pegawai_of(pimpinan.skp());
    pimpinan.apply(AddItem{{"pertemuan"}, "p9", {{"tempat", "Ruang rapat"}}});  // not on record
    pegawai.receive(handover_file(pimpinan.skp()));
    CHECK(glance(pegawai.skp()).turn == Pihak::pegawai);
}

TEST_CASE("an evaluation that was handed over waits for the Pegawai") {
    Skp skp = valid_skp();
    Evaluasi one;
    one.id = {"e1"};
    one.jenis = JenisEvaluasi::tahunan;
    one.segel = seal_of(one);
    skp.evaluasi.push_back(std::move(one));
    const SkpAtAGlance seen = glance(skp);
    CHECK(awaited(seen, Pihak::pegawai) == 1);
    CHECK(awaited(seen, Pihak::pimpinan) == 0);
    CHECK(seen.turn == Pihak::pegawai);
    CHECK(seen.open == 1);
}

TEST_CASE("the summary says it too, and one that does not is read all the same") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.raw().konsep.edit().peran = PeranDialog::pegawai;
    SkpSummary summary;
    summary.dialog = in_short(pegawai.skp(), {StatusSkp::dialog, Pihak::pimpinan, 5, {2, 3}});
    summary.berkas = {"2027-01-12T08:30:00Z", "2027-01-13T08:30:00Z"};
    CHECK(summary.dialog == DialogSingkat{"pegawai", "pimpinan", 5, 2, 3});
    const std::string bytes = write_summary(summary);
    const Result<SkpSummary> again = read_summary(bytes);
    REQUIRE(again);
    CHECK(*again == summary);

    std::string older = bytes.substr(0, bytes.find(",\n  \"peran\"")) + "\n}\n";
    const Result<SkpSummary> old = read_summary(older);
    REQUIRE(old);
    CHECK(old->dialog == DialogSingkat{});
    CHECK(old->berkas == BerkasSingkat{});
}
