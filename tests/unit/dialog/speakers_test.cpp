// Speakers: who is known, on whose device they wrote; a NIP that was mended takes nobody's voice.
#include "core/dialog/speakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <utility>

#include "core/codec/skp_json.h"
#include "core/dialog/agenda.h"
#include "core/dialog/seal.h"
#include "core/handover/verify.h"
#include "core/handover/who_opens.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Skp opened(Participant& who) { return read_skp(who.file())->skp; }

bool all_known(const Participant& who) {
    const Speakers speakers(who.dialog(), Ancestry(who.dialog()));
    for (std::size_t at = 0; at < who.dialog().entries.size(); ++at)
        if (!speakers.is_known(at)) return false;
    return true;
}

StatusButir status_at(const Participant& who, std::string_view path) {
    for (const AgendaCard& card : agenda(who.skp()))
        if (card.path.value == path) return card.state;
    return StatusButir::berbeda;
}

}  // namespace

TEST_CASE("a NIP that was typed wrongly and mended takes nobody's voice, and no file is refused",
          "[dialog]") {
    const std::string right_pegawai = valid_skp().pegawai.nip;
    const std::string right_penilai = valid_skp().pejabat_penilai.nip;
    Skp skp = valid_skp();
    const bool as_the_other = GENERATE(false, true);
    skp.pegawai.nip = as_the_other ? right_penilai : "199001012015031009";
    Participant before = pegawai_of(skp);
    before.step(TindakanSkp::mulai_dialog);
    before.decide("rhk/r1", Putusan::sepakat);
    const DialogEntryId proposal =
        before.propose("rhk/r2", {{"rhk/r2/statement", std::nullopt, "Baru"}});
    CHECK(all_known(before));
    before.set("pegawai/nip", right_pegawai);
    Participant pegawai = pegawai_of(before.skp());  // who is called now as the SKP says now

    Participant pimpinan = pimpinan_of(opened(pegawai));
    CHECK_FALSE(objection_to(pimpinan.skp()));
    CHECK(all_known(pimpinan));
    pimpinan.decide("rhk/r1", Putusan::sepakat);
    pimpinan.answer(proposal, Putusan::diterima);
    CHECK(status_at(pimpinan, "rhk/r1") == StatusButir::disepakati);
    CHECK(status_at(pimpinan, "rhk/r2") == StatusButir::disepakati);
    pegawai.receive(pimpinan.file());
    CHECK(pegawai.skp() == pimpinan.skp());
    CHECK(all_known(pegawai));
}

TEST_CASE("a NIP mended on the other device, apart, leaves what was said with the old one known",
          "[dialog]") {
    Skp skp = valid_skp();
    const std::string right = std::exchange(skp.pegawai.nip, "199001012015031009");
    Participant pegawai = pegawai_of(skp);
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(opened(pegawai));
    pimpinan.set("pegawai/nip", right);
    pegawai.decide("rhk/r1", Putusan::sepakat);
    pimpinan.receive(pegawai.file());
    pegawai.receive(pimpinan.file());
    for (const Participant* one : {&pegawai, &pimpinan}) {
        CHECK(all_known(*one));
        CHECK(status_at(*one, "rhk/r1") == StatusButir::menunggu_pimpinan);
        CHECK_FALSE(objection_to(one->skp()));
    }
}

TEST_CASE("nobody is the Pimpinan by the NIP of the Pegawai, also where the SKP says so",
          "[dialog]") {
    Skp skp = valid_skp();
    const std::string right = std::exchange(skp.pejabat_penilai.nip, skp.pegawai.nip);
    Participant pegawai = pegawai_of(skp);
    pegawai.decide("rhk/r1", Putusan::sepakat);
    DialogEntry voice;  // as no program of ours would record it
    voice.author = {PeranDialog::pimpinan, skp.pejabat_penilai.nama, skp.pegawai.nip};
    voice.perangkat = "0f1e2d3c4b5a";
    voice.jenis = JenisEntri::keputusan;
    voice.card.value = "rhk/r1";
    voice.putusan = Putusan::sepakat;
    Skp forged = pegawai.skp();
    insert_entry(forged.dialog.edit(), joined(*forged.dialog, voice));
    CHECK_FALSE(objection_to(forged));  // it may be a mistake in the SKP
    pegawai.receive(write_skp(forged));
    CHECK_FALSE(all_known(pegawai));
    CHECK(status_at(pegawai, "rhk/r1") == StatusButir::menunggu_pimpinan);
    pegawai.set("pejabat_penilai/nip", right);
    Participant pimpinan = pimpinan_of(opened(pegawai));
    CHECK(status_at(pimpinan, "rhk/r1") == StatusButir::menunggu_pimpinan);
    pimpinan.decide("rhk/r1", Putusan::sepakat);
    CHECK(status_at(pimpinan, "rhk/r1") == StatusButir::disepakati);
}

TEST_CASE("a device belongs to who uses it, also when the other side speaks there first",
          "[dialog]") {
    Participant begun = pegawai_of(valid_skp());
    begun.use_device("");  // nothing of it is marked yet
    begun.say(JenisEntri::catatan, "", "Mulai");
    const bool pegawai_owns = GENERATE(true, false);
    const auto of_role = [&](bool pegawai) {
        Skp skp = begun.skp();
        skp.konsep.edit().peran = pegawai_owns ? PeranDialog::pegawai : PeranDialog::pimpinan;
        Participant who = pegawai ? pegawai_of(skp) : pimpinan_of(skp);
        who.use_device("a1b2c3d4e5f6");
        return who;
    };
    Participant guest = of_role(!pegawai_owns);
    guest.say(JenisEntri::pertanyaan, "rhk/r1", "Dikatakan dalam giliran pihak lain.");
    Participant owner = of_role(pegawai_owns);
    owner.receive(guest.file());
    owner.say(JenisEntri::klarifikasi, "rhk/r1", "Dijawab oleh pemakai perangkat.");
    const DialogKinerja& dialog = owner.dialog();
    const Speakers speakers(dialog, Ancestry(dialog));
    REQUIRE(dialog.entries.size() == begun.dialog().entries.size() + 2);
    const std::size_t last = dialog.entries.size() - 1;
    CHECK(speakers.on_device_of(last - 1) == (pegawai_owns ? Pihak::pegawai : Pihak::pimpinan));
    CHECK_FALSE(speakers.on_device_of(last));
    CHECK(dialog.entries[last - 1]->pemilik.has_value());
    CHECK_FALSE(dialog.entries[last]->pemilik.has_value());
    // Whoever imports that file is told by whose device it is.
    CHECK(who_opens(opened(guest), "ffffffffffff").peran ==
          (pegawai_owns ? PeranDialog::pimpinan : PeranDialog::pegawai));
}
