// After penetapan the cards of an SKP are neither agreed to nor refused, whoever did not know of
// it.
#include "core/dialog/established.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/skp_json.h"
#include "core/dialog/agenda.h"
#include "core/dialog/describe.h"
#include "core/dialog/skp_walk.h"
#include "core/handover/record.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

const std::string indikator = "rhk/r1/iki/i1", dukungan = "lampiran/sumber_daya/d1";

const AgendaCard& card_at(const std::vector<AgendaCard>& cards, std::string_view path) {
    for (const AgendaCard& card : cards)
        if (card.path.value == path) return card;
    FAIL("no card " << path);
    return cards.front();
}

StatusButir status_at(const Skp& skp, std::string_view path) {
    return card_at(agenda(skp), path).state;
}

/// Both sides agreed to the indicator and to the dukungan, and then to the SKP.
Skp agreed_skp() {
    Skp skp = valid_skp();
    skp.lampiran.sumber_daya = {{{"d1"}, JenisSumberDaya::anggaran, "Anggaran", {}, {}}};
    Participant pegawai = pegawai_of(skp);
    pegawai.step(TindakanSkp::mulai_dialog);
    for (const std::string& card : {indikator, dukungan}) pegawai.decide(card, Putusan::sepakat);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    for (const std::string& card : {indikator, dukungan}) pimpinan.decide(card, Putusan::sepakat);
    pimpinan.both_agree();
    return pimpinan.skp();
}

/// Signed by the one, established by the other.
Participant establishing(const Skp& agreed) {
    Participant pegawai = pegawai_of(agreed);
    pegawai.step(TindakanSkp::tanda_tangani);
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(TindakanSkp::tetapkan);
    return penilai;
}

/// The same two files, taken in both orders.
std::vector<Skp> exchanged(const Skp& before, Participant& one, Participant& other) {
    const std::string first = one.file(), second = other.file();
    Participant here = pegawai_of(before), there = pegawai_of(before);
    here.receive(first);
    here.receive(second);
    there.receive(second);
    there.receive(first);
    CHECK(write_skp(here.skp()) == write_skp(there.skp()));
    return {here.skp(), there.skp()};
}

using Remarks = std::vector<std::string>;

constexpr const char* too_early = "ditulis sebelum mengetahui penetapan, status butir tetap";

Remarks remarks(const Skp& skp, const DialogEntryId& id) {
    const Ancestry ancestry(*skp.dialog);
    return remarks_on(*skp.dialog, Speakers(*skp.dialog, ancestry),
                      Established(*skp.dialog, ancestry), *ancestry.position_of(id));
}

}  // namespace

TEST_CASE("an agreement or refusal of who did not know of penetapan moves no established card",
          "[dialog]") {
    const Skp agreed = agreed_skp();
    for (const Putusan putusan : {Putusan::tidak_sepakat, Putusan::sepakat}) {
        for (const std::string& card : {indikator, dukungan, std::string("rhk/r2")}) {
            CAPTURE(card, static_cast<int>(putusan));
            Participant penilai = establishing(agreed);
            const Skp then = penilai.skp();
            Participant pimpinan = pimpinan_of(agreed);
            const DialogEntryId said = pimpinan.decide(card, putusan);
            for (const Skp& now : exchanged(agreed, penilai, pimpinan)) {
                CHECK(find_entry(*now.dialog, said) != nullptr);
                CHECK(status_of(*now.dialog) == StatusSkp::ditetapkan);
                CHECK(status_at(now, card) == status_at(then, card));
                CHECK(now.lampiran == then.lampiran);
                CHECK(remarks(now, said) == Remarks{too_early});
                CHECK(unrecorded_changes(now).empty());
            }
        }
    }
}

TEST_CASE("a proposal of who did not know of penetapan is open, and the card stays agreed on",
          "[dialog]") {
    const Skp agreed = agreed_skp();
    Participant penilai = establishing(agreed);
    Participant pimpinan = pimpinan_of(agreed);
    const DialogEntryId proposal =
        pimpinan.propose(indikator, {{indikator + "/target", "x", "4 antarmuka"}});
    for (const Skp& now : exchanged(agreed, penilai, pimpinan)) {
        const std::vector<AgendaCard> cards = agenda(now);
        CHECK(card_at(cards, indikator).state == StatusButir::disepakati);
        CHECK(card_at(cards, indikator).open == std::vector{proposal});
        CHECK(remarks(now, proposal) == Remarks{too_early});
    }
}

TEST_CASE("where penetapan fell the refusal is heard as any other", "[dialog]") {
    const Skp agreed = agreed_skp();
    Participant penilai = establishing(agreed);
    Participant pimpinan = pimpinan_of(agreed);
    pimpinan.set("rhk/r2/statement", "Terlaksananya layanan yang lain");
    const DialogEntryId said = pimpinan.decide(indikator, Putusan::tidak_sepakat);
    for (const Skp& now : exchanged(agreed, penilai, pimpinan)) {
        CHECK(status_of(*now.dialog) != StatusSkp::ditetapkan);
        CHECK(status_at(now, indikator) == StatusButir::tidak_disepakati);
        CHECK(remarks(now, said).empty());
    }
}

TEST_CASE("with a revisi the cards are agreed to and refused again", "[dialog]") {
    Participant pegawai = pegawai_of(establishing(agreed_skp()).skp());
    pegawai.step(TindakanSkp::revisi);
    const DialogEntryId said = pegawai.decide(indikator, Putusan::tidak_sepakat);
    CHECK(status_at(pegawai.skp(), indikator) == StatusButir::tidak_disepakati);
    CHECK(remarks(pegawai.skp(), said).empty());
}

TEST_CASE("what is asked after penetapan is open, and no card is less agreed on for it",
          "[dialog]") {
    Participant pegawai = pegawai_of(establishing(agreed_skp()).skp());
    const DialogEntryId asked = pegawai.say(JenisEntri::pertanyaan, "rhk/r2", "Kapan dimulai?");
    const std::vector<AgendaCard> cards = agenda(pegawai.skp());
    CHECK(card_at(cards, "rhk/r2").state == StatusButir::belum_dibahas);
    CHECK(card_at(cards, "rhk/r2").questions == std::vector{asked});
    CHECK(remarks(pegawai.skp(), asked).empty());
}
