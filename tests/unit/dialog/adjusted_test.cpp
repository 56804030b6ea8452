// PL-12: whether the record tells what came of a dukungan that is not to be had.
#include "core/dialog/adjusted.h"

#include <catch2/catch_test_macros.hpp>

#include "core/dialog/seal.h"
#include "core/dialog/skp_flow.h"
#include "core/dialog/skp_walk.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

const Path dukungan{"lampiran/sumber_daya/d1"};
constexpr const char* card = "rhk/r1/iki/i1";

/// An entry because of the dukungan, by one of the two that valid_skp() names.
DialogEntry because_of(PeranDialog peran, JenisEntri jenis, std::string_view about) {
    const Skp skp = valid_skp();
    const Pegawai& who = peran == PeranDialog::pegawai ? skp.pegawai : skp.pejabat_penilai;
    DialogEntry entry;
    entry.author = {peran, who.nama, who.nip};
    entry.jenis = jenis;
    entry.card.value = about;
    entry.karena = dukungan;
    return entry;
}

class Record {
  public:
    Record() {
        Participant pegawai = pegawai_of(valid_skp());
        pegawai.step(TindakanSkp::mulai_dialog);
        dialog_ = pegawai.dialog();
    }
    DialogEntryId add(DialogEntry entry) {
        DialogEntry next = joined(dialog_, std::move(entry));
        insert_entry(dialog_, next);
        return next.id;
    }
    bool adjusted() const { return adjusted_because_of(dialog_, dukungan); }

  private:
    DialogKinerja dialog_;
};

}  // namespace

TEST_CASE("a proposal because of a dukungan counts once it is accepted", "[dialog][PL-12]") {
    Record record;
    DialogEntry proposal = because_of(PeranDialog::pegawai, JenisEntri::usulan, card);
    proposal.proposal = {{std::string(card) + "/target", "6 antarmuka", "4 antarmuka"}};
    DialogEntry answer = because_of(PeranDialog::pimpinan, JenisEntri::keputusan, card);
    answer.answers = record.add(proposal);
    answer.karena = {};
    CHECK_FALSE(record.adjusted());
    answer.putusan = Putusan::ditolak;
    record.add(answer);
    CHECK_FALSE(record.adjusted());
    answer.putusan = Putusan::diterima;
    SECTION("by who is known") {
        record.add(answer);
        CHECK(record.adjusted());
    }
    SECTION("not by somebody else") {
        answer.author.nip = "1";
        record.add(answer);
        CHECK_FALSE(record.adjusted());
    }
}

TEST_CASE("a change or a decision because of a dukungan counts by itself", "[dialog][PL-12]") {
    Record record;
    DialogEntry entry = because_of(PeranDialog::pimpinan, JenisEntri::catatan, card);
    SECTION("a change of what is signed") {
        record.add(entry);
        CHECK_FALSE(record.adjusted());
        entry.changes = {{std::string(card) + "/target/text", "6", "4"}};
        record.add(entry);
        CHECK(record.adjusted());
    }
    SECTION("a decision, but no refusal") {
        entry.jenis = JenisEntri::keputusan;
        entry.putusan = Putusan::tidak_sepakat;
        record.add(entry);
        CHECK_FALSE(record.adjusted());
        entry.putusan = Putusan::sepakat;
        record.add(entry);
        CHECK(record.adjusted());
    }
    SECTION("because of another one") {
        entry.jenis = JenisEntri::keputusan;
        entry.karena = {"lampiran/sumber_daya/d2"};
        record.add(entry);
        CHECK_FALSE(record.adjusted());
    }
}

TEST_CASE("the Pimpinan may write why nothing is adjusted; the Pegawai may not",
          "[dialog][PL-12]") {
    Record record;
    record.add(because_of(PeranDialog::pimpinan, JenisEntri::klarifikasi, dukungan.value));
    DialogEntry entry = because_of(PeranDialog::pegawai, JenisEntri::klarifikasi, dukungan.value);
    entry.text = "Tetap dapat dicapai";
    record.add(entry);
    CHECK_FALSE(record.adjusted());
    entry = because_of(PeranDialog::pimpinan, JenisEntri::klarifikasi, dukungan.value);
    entry.text = "Tetap dapat dicapai";
    record.add(entry);
    CHECK(record.adjusted());
}

TEST_CASE("penetapan without agreement asks for an adjusted Ekspektasi, or why there is none",
          "[dialog][PL-12]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.step(TindakanSkp::nyatakan_tidak_sepakat);
    Participant penilai = penilai_of(pegawai.skp());
    const auto adjusted = [&] {
        return walk(penilai.dialog(), Ancestry(penilai.dialog())).adjusted;
    };
    DialogEntry establish;
    establish.author = penilai.author();
    establish.langkah =
        LangkahSkp{TindakanSkp::tetapkan, {}, "Contoh", "20-01-2027", std::string(64, 'a'), {}};
    const auto why = [&](bool is_adjusted) {
        return std::string(why_not(StatusSkp::tidak_sepakat, establish,
                                   {.complete = true, .adjusted = is_adjusted}));
    };
    CHECK_FALSE(adjusted());
    CHECK(why(false) ==
          "Belum ada Ekspektasi yang disesuaikan sejak tidak sepakat. Sesuaikan dahulu, atau tulis "
          "alasan mengapa tidak ada yang disesuaikan.");
    CHECK(why(true).empty());

    SECTION("the reason, said as such") {
        establish.langkah->tanpa_penyesuaian = "Target tetap dapat dicapai";
        CHECK(why(false).empty());
        CHECK(fits(StatusSkp::tidak_sepakat, establish));
    }
    SECTION("any note was taken for the reason before: it is still read, and not enough today") {
        establish.text = "Ditetapkan di ruang rapat";
        CHECK_FALSE(why(false).empty());
        CHECK(fits(StatusSkp::tidak_sepakat, establish));
    }
    SECTION("only where it is needed") {
        using enum TindakanSkp;
        CHECK(asks_for_reason(StatusSkp::tidak_sepakat, tetapkan, false));
        CHECK_FALSE(asks_for_reason(StatusSkp::tidak_sepakat, tetapkan, true));
        CHECK_FALSE(asks_for_reason(StatusSkp::ditandatangani_pegawai, tetapkan, false));
        CHECK_FALSE(asks_for_reason(StatusSkp::tidak_sepakat, lanjutkan_dialog, false));
    }
    SECTION("the adjusted Ekspektasi, as a step read from a file too") {
        penilai.set("rhk/r1/iki/i1/target", "4 antarmuka");
        penilai.file();
        CHECK(adjusted());
        CHECK_FALSE(fits(StatusSkp::tidak_sepakat, establish));
        CHECK(fits(StatusSkp::tidak_sepakat, establish, true));
        DialogKinerja after = penilai.dialog();
        insert_entry(after, joined(after, establish));
        CHECK(status_of(after) == StatusSkp::ditetapkan);
    }
    SECTION("an entry that names its dukungan") {
        DialogKinerja after = penilai.dialog();
        DialogEntry why_none =
            because_of(PeranDialog::pimpinan, JenisEntri::catatan, dukungan.value);
        insert_entry(after, joined(after, why_none));
        CHECK_FALSE(walk(after, Ancestry(after)).adjusted);
        why_none.text = "Target tetap dapat dicapai";
        insert_entry(after, joined(after, why_none));
        CHECK(walk(after, Ancestry(after)).adjusted);  // the Pimpinan says why none is
    }
    SECTION("not something else that is signed") {
        penilai.set("pegawai/unit_kerja", "Dinas Lain");
        penilai.file();
        CHECK_FALSE(adjusted());
    }
    SECTION("what was changed before does not count") {
        Participant again = pegawai;
        again.step(TindakanSkp::lanjutkan_dialog);
        again.set("rhk/r1/iki/i1/target", "4 antarmuka");
        again.step(TindakanSkp::nyatakan_tidak_sepakat);
        CHECK_FALSE(walk(again.dialog(), Ancestry(again.dialog())).adjusted);
    }
}
