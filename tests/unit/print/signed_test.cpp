// Signatures and seals on the official forms.
#include "core/print/signed.h"

#include <catch2/catch_test_macros.hpp>

#include "core/dialog/ancestry.h"
#include "core/dialog/seal.h"
#include "core/handover/record.h"
#include "core/handover/versions.h"
#include "core/print/forms.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

namespace {

using enum TindakanSkp;

/// The Pimpinan, too.
void agree(Participant& pegawai) {
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.step(sepakati);
    pegawai.receive(pimpinan.file());
}

void sign(Participant& pegawai) {
    for (const TindakanSkp one : {mulai_dialog, sepakati}) pegawai.step(one);
    agree(pegawai);
    pegawai.step(tanda_tangani);
}

void establish(Participant& pegawai) {
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(tetapkan);
    pegawai.receive(penilai.file());
}

/// The words of the seal; empty when there is none.
std::string seal_on(const Paper& paper) {
    for (const auto& [mark, words] : footnotes_of(paper))
        if (mark == "Segel isi SKP:") return words;
    return {};
}

std::string without_blanks(std::string_view words) {
    std::string seal;
    for (const char c : words.substr(0, words.find('('))) {
        if (c != ' ') seal += c;
    }
    return seal;
}

bool says_another_content(const Paper& paper) {
    return seal_on(paper).ends_with(" Isi ini berbeda dari yang disegel.");
}

}  // namespace

TEST_CASE("a draft that nobody signed prints as before", "[dialog][print]") {
    const Skp draft = valid_skp();
    Participant pegawai = pegawai_of(draft);
    const auto is_plain = [&] {
        const Skp& skp = pegawai.skp();
        CHECK(skp_form(skp, content_seal_of(skp)) == skp_form(draft));
        CHECK(lampiran_form(skp, content_seal_of(skp)) == lampiran_form(draft));
    };
    is_plain();
    pegawai.say(JenisEntri::catatan, "", "Sebelum dialog");
    is_plain();
    pegawai.step(mulai_dialog);
    pegawai.step(sepakati);
    is_plain();
    agree(pegawai);
    is_plain();
    pegawai.step(tanda_tangani);
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(kembalikan);
    pegawai.receive(penilai.file());
    is_plain();
}

TEST_CASE("a signature has place and date; below stands the seal, and what it is not",
          "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    sign(pegawai);
    const std::string seal = content_seal_of(pegawai.skp());
    REQUIRE(seal.size() == 64);
    for (const Paper& paper : {skp_form(pegawai.skp(), seal), lampiran_form(pegawai.skp(), seal)}) {
        const Signatures* pair = signatures_of(paper);
        CHECK(pair->left.above == "Contoh, 20 Januari 2027");
        CHECK(pair->left.name == "Pegawai Contoh Dua");
        CHECK(pair->right.above == signatures_of(skp_form(valid_skp()))->right.above);
        const std::string words = seal_on(paper);
        CHECK(words.starts_with(seal.substr(0, 8) + " " + seal.substr(8, 8) + " "));
        CHECK(without_blanks(words) == seal);
        CHECK(
            words.ends_with(" (SHA-256). Segel menunjukkan apakah isi berkas berubah; bukan "
                            "tanda tangan elektronik."));
    }
    establish(pegawai);
    const Paper paper = skp_form(pegawai.skp(), seal);
    CHECK(signatures_of(paper)->right.above == "Contoh, 20 Januari 2027");
    CHECK(signatures_of(paper)->right.role == "Pejabat Penilai Kinerja,");
    CHECK_FALSE(says_another_content(paper));
    CHECK_FALSE(says_another_content(skp_form(pegawai.skp())));
    CHECK(footnotes_of(skp_form(valid_skp())).size() == 2);  // of the form itself
}

TEST_CASE("the next version says its number; the old one prints with its own record",
          "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    sign(pegawai);
    establish(pegawai);
    const std::string first = content_seal_of(pegawai.skp());
    pegawai.step(revisi);
    CHECK(seal_on(skp_form(pegawai.skp())).empty());
    pegawai.set("rhk/r1/iki/i1/target", "8 antarmuka");
    sign(pegawai);
    establish(pegawai);
    const std::string second = content_seal_of(pegawai.skp());
    const Paper paper = skp_form(pegawai.skp(), second);
    CHECK(without_blanks(seal_on(paper)) == second);
    CHECK(seal_on(paper).ends_with(" Versi 2."));

    const Ancestry ancestry(pegawai.dialog());
    const DialogEntryId established =
        versions_of(pegawai.dialog(), walk(pegawai.dialog(), ancestry)).front().penetapan;
    Skp old = skp_at(pegawai.skp(), established);
    old.dialog = record_until(*old.dialog, ancestry, *ancestry.position_of(established));
    const Paper of_old = skp_form(old, content_seal_of(old));
    CHECK(without_blanks(seal_on(of_old)) == first);
    CHECK(seal_on(of_old).find("Versi") == std::string::npos);
    CHECK_FALSE(says_another_content(of_old));
}

TEST_CASE("a signature made on the other side's device says so", "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    sign(pegawai);
    CHECK(seal_on(skp_form(pegawai.skp())).find("perangkat") == std::string::npos);
    Participant penilai = penilai_of(pegawai.skp());
    penilai.use_device("a1b2c3d4e5f6");
    penilai.step(tetapkan);
    for (const Paper& paper : {skp_form(penilai.skp()), lampiran_form(penilai.skp())})
        CHECK(seal_on(paper).ends_with(
            " Tanda tangan Pejabat Penilai Kinerja dicatat pada perangkat yang sama dengan "
            "Pegawai."));
}

TEST_CASE("a signature by somebody whom the SKP does not name is not printed", "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    sign(pegawai);
    Participant stranger(PeranDialog::pejabat_penilai, "Orang Lain", "1", pegawai.skp());
    stranger.step(tetapkan);
    CHECK(skp_form(stranger.skp()) == skp_form(pegawai.skp()));
}

TEST_CASE("content other than what was sealed is said in the same place", "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    sign(pegawai);
    SECTION("the record goes on changing what was signed") {
        DialogEntry entry;
        entry.changes = {{"rhk/r1/iki/i1/target/text", "6 antarmuka", "1 antarmuka"}};
        DialogKinerja& dialog = pegawai.raw().dialog.edit();
        insert_entry(dialog, joined(dialog, entry));
        CHECK(says_another_content(skp_form(pegawai.skp())));
        CHECK(says_another_content(lampiran_form(pegawai.skp())));
    }
    SECTION("the SKP was edited outside the program") {
        pegawai.raw().rhk[0].edit().iki[0].target = "1 antarmuka";
        CHECK(says_another_content(skp_form(pegawai.skp(), content_seal_of(pegawai.skp()))));
    }
    SECTION("what became of agreed support is not sealed") {
        pegawai.raw().lampiran.sumber_daya[0].status = StatusDukungan::tidak_terealisasi;
        const std::string seal = content_seal_of(pegawai.skp());
        CHECK_FALSE(says_another_content(lampiran_form(pegawai.skp(), seal)));
    }
}

TEST_CASE("place and date read well whatever is missing", "[dialog][print]") {
    CHECK(place_and_date("Contoh", "20-01-2027") == "Contoh, 20 Januari 2027");
    CHECK(place_and_date(" ", "2027-01-20") == "20 Januari 2027");
    CHECK(place_and_date("Contoh", "") == "Contoh");
    CHECK(place_and_date("Contoh", "besok") == "Contoh, besok");
    CHECK(place_and_date("", "").empty());
}
