// Agreeing needs both; signing is a screen that says what is signed and what is still open.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/skp_json.h"
#include "core/dialog/skp_walk.h"
#include "core/handover/record.h"
#include "core/workflow/agreed_whole.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr std::string_view agree = "Catat kesepakatan";
constexpr std::string_view sign = "Tanda tangani sebagai Pegawai";
constexpr std::string_view establish = "Tetapkan SKP";

struct Desk : Ui {
    Desk(Skp skp, PeranDialog peran, const Window& window = desktop)
        : Ui({with_peran(std::move(skp), peran)}, window) {
        open(valid_skp().pegawai.nama);
        section(Section::dialog);
    }
    static Skp with_peran(Skp skp, PeranDialog peran) {
        skp.konsep.edit().peran = peran;
        return skp;
    }
    void press(std::string_view step) { look_for(Role::button, step).click(); }
    /// The first link with these words.
    void follow(std::string_view part) {
        for (const Node& node : all(Role::button))
            if (node.name.find(part) != std::string::npos) return Widget(*this, node).click();
        FAIL("no link " << part);
    }
    bool can(std::string_view step) {
        return (look_for(Role::button, step)->states & state_disabled) == 0;
    }
    StatusSkp status() { return status_of(*skp().dialog); }
};

/// Begun by the Pegawai, with what `more` does to it.
template <class More>
Skp begun(More more) {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    more(pegawai, pimpinan);
    return pegawai.skp();
}

Skp agreed() {
    return begun([](Participant& pegawai, Participant& pimpinan) {
        pegawai.step(TindakanSkp::sepakati);
        pimpinan.receive(pegawai.file());
        pimpinan.step(TindakanSkp::sepakati);
        pegawai.receive(pimpinan.file());
    });
}

}  // namespace

TEST_CASE("the SKP is agreed on when both said so, and the first is told who is awaited") {
    Desk ui(begun([](Participant&, Participant&) {}), PeranDialog::pegawai);
    ui.press(agree);
    CHECK(ui.status() == StatusSkp::dialog);
    ui.look_for(Role::text, "Anda setuju atas SKP ini, menunggu Pimpinan.");
    CHECK_FALSE(ui.can(agree));
    ui.key(Key::f2);
    ui.look_for(Role::text, "Pegawai setuju atas SKP ini, menunggu Anda.");
    ui.press(agree);
    CHECK(ui.status() == StatusSkp::sepakat);
}

TEST_CASE("an SKP agreed to without its cards says so where it stands") {
    const auto words = [](const Skp& skp) {
        return agreed_whole_words(agenda(skp), walk(*skp.dialog, Ancestry(*skp.dialog)));
    };
    Desk ui(agreed(), PeranDialog::pegawai);
    REQUIRE_FALSE(words(ui.skp()).empty());
    ui.look_for(Role::text, words(ui.skp()));
}

TEST_CASE("a change after the agreement leads back, and names what was changed and by whom") {
    Skp skp = agreed();
    Participant pimpinan = pimpinan_of(skp);
    pimpinan.set("rhk/r1/iki/i1/target", "8 antarmuka");
    skp = read_skp(pimpinan.file())->skp;
    Desk ui(skp, PeranDialog::pegawai);
    CHECK(ui.status() == StatusSkp::dialog);
    const std::string before = valid_skp().rhk[0]->iki[0].target;
    CHECK(ui.has_containing(Role::status, "Kembali ke dialog"));
    CHECK(ui.has_containing(Role::status, "IKI 1, Target: " + before + " menjadi 8 antarmuka"));
    CHECK(ui.has_containing(Role::status,
                            valid_skp().pejabat_penilai.nama + " (Pimpinan) sesudah disepakati"));
    ui.press(agree);
    ui.key(Key::f2);
    ui.press(agree);
    CHECK(ui.status() == StatusSkp::sepakat);
    ui.scroll_page(-5000);
    CHECK_FALSE(ui.has_containing(Role::status, "Kembali ke dialog"));
}

TEST_CASE("signing is a screen: what is signed, what is open, one confirmation") {
    const Window window = GENERATE(desktop, phone);
    Desk ui(agreed(), PeranDialog::pegawai, window);
    ui.press(sign);
    CHECK(ui.app().ui().screen == Screen::tanda_tangan);
    CHECK(ui.status() == StatusSkp::sepakat);
    CHECK(ui.has_containing(Role::text,
                            "versi 1: " + std::to_string(valid_skp().rhk.size()) + " RHK"));
    CHECK(ui.has_containing(Role::text, content_seal_of(ui.skp()).substr(0, 12)));
    ui.look_for(Role::heading, "Belum pernah dibahas");
    CHECK_FALSE(ui.can(sign));
    ui.look_for(Role::text, "Isi dahulu tempat penandatanganan.");
    ui.look_for(Role::textbox, wording::tempat_tanda_tangan).type("Contoh");
    ui.press(sign);
    CHECK(ui.status() == StatusSkp::ditandatangani_pegawai);
    CHECK(ui.app().ui().screen == Screen::editor);
    CHECK(ui.skp().dialog->entries.back()->langkah->segel == content_seal_of(ui.skp()));
}

TEST_CASE("one leaves the screen of a signature without signing, by key or by button") {
    Desk ui(agreed(), PeranDialog::pegawai);
    const std::string before = write_skp(ui.skp());
    const bool key = GENERATE(true, false);
    ui.press(sign);
    if (key)
        ui.key(Key::escape);
    else
        ui.press(wording::batal);
    CHECK(ui.app().ui().screen == Screen::editor);
    CHECK(write_skp(ui.skp()) == before);
}

TEST_CASE("what is open is a link to its card, and the signature is possible all the same") {
    const Skp skp = begun([](Participant& pegawai, Participant& pimpinan) {
        pegawai.propose("rhk/r1/iki/i1", {{"rhk/r1/iki/i1/target",
                                           valid_skp().rhk[0]->iki[0].target, "4 antarmuka"}});
        pegawai.say(JenisEntri::pertanyaan, "rhk/r1", "Apakah ini realistis?");
        pegawai.decide("rhk/r2", Putusan::sepakat);
        pegawai.step(TindakanSkp::sepakati);
        pimpinan.receive(pegawai.file());
        pimpinan.step(TindakanSkp::sepakati);
        pegawai.receive(pimpinan.file());
    });
    Desk ui(skp, PeranDialog::pegawai);
    ui.press(sign);
    ui.look_for(Role::heading, "Usulan belum dijawab");
    ui.look_for(Role::heading, "Pertanyaan belum dijawab");
    ui.look_for(Role::heading, "Baru disetujui satu pihak");
    ui.look_for(Role::text, "Anda setuju, menunggu Pimpinan.");
    CHECK(ui.has_containing(Role::status, "Masih ada yang terbuka"));
    ui.look_for(Role::textbox, wording::tempat_tanda_tangan).type("Contoh");
    CHECK(ui.can(sign));
    ui.scroll_page(-5000);
    ui.look_for(Role::heading, "Usulan belum dijawab");
    ui.follow("IKI: ");
    CHECK(ui.app().ui().screen == Screen::ruang);
    CHECK(ui.app().ui().dialog.card == "rhk/r1/iki/i1");
}

TEST_CASE("what was changed since the agreement is agreed to again before the signature") {
    Desk ui(agreed(), PeranDialog::pegawai);
    ui.section(Section::identitas);
    ui.field("pegawai/jabatan").type("Pranata Komputer Ahli Madya");
    ui.section(Section::dialog);
    CHECK_FALSE(ui.has(Role::button, sign));
    ui.press(agree);
    CHECK(ui.status() == StatusSkp::dialog);
    const auto& entries = ui.skp().dialog->entries;
    REQUIRE(entries.size() > 2);
    CHECK(entries[entries.size() - 2]->changes.back().after == "Pranata Komputer Ahli Madya");
    ui.look_for(Role::text, "Anda setuju atas SKP ini, menunggu Pimpinan.");
    ui.key(Key::f2);
    ui.press(agree);
    CHECK(ui.status() == StatusSkp::sepakat);
    ui.key(Key::f2);
    ui.press(sign);
    ui.look_for(Role::textbox, wording::tempat_tanda_tangan).type("Contoh");
    ui.press(sign);
    CHECK(ui.status() == StatusSkp::ditandatangani_pegawai);
}

TEST_CASE("both voices from one device are told before the signature") {
    Desk ui(begun([](Participant&, Participant&) {}), PeranDialog::pegawai);
    ui.press(agree);
    ui.key(Key::f2);
    ui.press(agree);
    ui.key(Key::f2);
    ui.press(sign);
    ui.look_for(Role::heading, "Dicatat pihak lain pada perangkat yang sama");
}

TEST_CASE("the Pimpinan establishes as Pejabat Penilai, on the same screen") {
    Skp skp = agreed();
    Participant pegawai = pegawai_of(skp);
    pegawai.step(TindakanSkp::tanda_tangani);
    Desk ui(pegawai.skp(), PeranDialog::pimpinan);
    ui.press(establish);
    CHECK(ui.app().ui().screen == Screen::tanda_tangan);
    ui.look_for(Role::heading, "Yang ditetapkan");
    ui.look_for(Role::textbox, wording::tempat_tanda_tangan).type("Contoh");
    ui.press(establish);
    CHECK(ui.status() == StatusSkp::ditetapkan);
    const DialogEntry& last = *ui.skp().dialog->entries.back();
    CHECK(last.author.peran == PeranDialog::pejabat_penilai);
    CHECK(last.author.nip == valid_skp().pejabat_penilai.nip);
}

TEST_CASE(
    "penetapan without agreement asks for the reason in a box of its own, and any note is no "
    "reason") {
    const Skp skp = begun([](Participant& pegawai, Participant&) {
        pegawai.step(TindakanSkp::nyatakan_tidak_sepakat);
    });
    Desk ui(skp, PeranDialog::pimpinan);
    ui.press(establish);
    ui.look_for(Role::textbox, wording::tempat_tanda_tangan).type("Contoh");
    ui.look_for(Role::textarea, wording::catatan_langkah).type("Ditetapkan di ruang rapat.");
    CHECK_FALSE(ui.can(establish));
    ui.look_for(Role::textarea, wording::tanpa_penyesuaian).type("Target tetap dapat dicapai.");
    CHECK(ui.skp().konsep->tanpa_penyesuaian == "Target tetap dapat dicapai.");
    ui.press(establish);
    CHECK(ui.status() == StatusSkp::ditetapkan);
    const DialogEntry& last = *ui.skp().dialog->entries.back();
    CHECK(last.langkah->tanpa_penyesuaian == "Target tetap dapat dicapai.");
    CHECK(last.text == "Ditetapkan di ruang rapat.");
    CHECK(ui.skp().konsep->tanpa_penyesuaian.empty());
}

TEST_CASE("where Ekspektasi were adjusted, or both agreed, no reason is asked for") {
    const bool adjusted = GENERATE(true, false);
    const bool on_record = GENERATE(true, false);
    Skp skp = agreed();
    if (adjusted) {
        skp = begun([&](Participant& pegawai, Participant&) {
            pegawai.step(TindakanSkp::nyatakan_tidak_sepakat);
            pegawai.set("rhk/r1/iki/i1/target", "4 antarmuka");
            if (on_record) pegawai.file();
        });
    } else {
        Participant pegawai = pegawai_of(skp);
        pegawai.step(TindakanSkp::tanda_tangani);
        skp = pegawai.skp();
    }
    Desk ui(skp, PeranDialog::pimpinan);
    ui.press(establish);
    ui.look_for(Role::textbox, wording::tempat_tanda_tangan).type("Contoh");
    CHECK_FALSE(ui.has(Role::textarea, wording::tanpa_penyesuaian));
    CHECK(ui.can(establish));
}

TEST_CASE("a signature that fell by a step written apart names the step, before and afterwards") {
    constexpr std::string_view cause = "langkah \"Dialog dilanjutkan\" yang dicatat terpisah";
    const Skp shared = agreed();
    for (int minute = 10; minute < 40; ++minute) {
        Participant signing = pegawai_of(shared), leader = pimpinan_of(shared);
        signing.step(TindakanSkp::tanda_tangani);
        leader.set_clock("2027-01-13T08:" + std::to_string(minute) + ":00Z");
        leader.step(TindakanSkp::lanjutkan_dialog);
        Participant both = pegawai_of(signing.skp());
        both.receive(leader.file());
        if (status_of(both.dialog()) != StatusSkp::dialog) continue;  // the signature came first
        Desk ui(signing.skp(), PeranDialog::pegawai);
        ui.will_pick("kembali.skp.json", leader.file());
        ui.look_for(Role::button, wording::terima_berkas).click();
        CHECK(ui.has_containing(Role::status, "tanda tangan Pegawai"));
        CHECK(ui.has_containing(Role::status, cause));
        ui.look_for(Role::button, wording::terima_sekarang).click();
        ui.look_for(Role::button, label_of(Section::dialog)).click();
        CHECK(ui.status() == StatusSkp::dialog);
        CHECK(ui.has_containing(Role::status, "Tanda tangan gugur: ada langkah"));
        CHECK(ui.has_containing(Role::status, cause));
        return;
    }
    FAIL("the step came first in no history");
}

TEST_CASE("a revision asks from which day it holds, and why; each step stands there once") {
    Skp skp = agreed();
    Participant pegawai = pegawai_of(skp);
    pegawai.step(TindakanSkp::tanda_tangani);
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(TindakanSkp::tetapkan);
    Desk ui(penilai.skp(), PeranDialog::pimpinan);
    CHECK_FALSE(ui.can("Mulai revisi"));
    ui.look_for(Role::combobox, "Alasan revisi").choose("dukungan_tidak_terealisasi");
    ui.look_for(Role::textarea, wording::catatan_langkah).type("Server uji tidak jadi dibeli.");
    CHECK_FALSE(ui.can("Mulai revisi"));
    CHECK(ui.has_containing(Role::text, "Isi dahulu Berlaku sejak"));
    ui.look_for(Role::textbox, "Berlaku sejak").type("01-07-2027");
    ui.press("Mulai revisi");
    CHECK(ui.status() == StatusSkp::revisi);
    const LangkahSkp& langkah = *ui.skp().dialog->entries.back()->langkah;
    CHECK(langkah.berlaku == "01-07-2027");
    CHECK(langkah.alasan == AlasanRevisi::dukungan_tidak_terealisasi);
}

TEST_CASE("pictures of signing", "[.][pictures]") {
    const Window window = GENERATE(desktop, phone);
    const std::string size = window.width < 600 ? "phone-" : "desktop-";
    Desk ui(begun([](Participant& pegawai, Participant& pimpinan) {
                pegawai.propose(
                    "rhk/r1/iki/i1",
                    {{"rhk/r1/iki/i1/target", valid_skp().rhk[0]->iki[0].target, "4 antarmuka"}});
                pegawai.step(TindakanSkp::sepakati);
                pimpinan.receive(pegawai.file());
                pimpinan.step(TindakanSkp::sepakati);
                pegawai.receive(pimpinan.file());
            }),
            PeranDialog::pegawai, window);
    ui.picture(size + "langkah");
    ui.scroll_page(500);
    ui.picture(size + "langkah-2");
    ui.press(sign);
    ui.picture(size + "tanda-tangan");
    ui.scroll_page(600);
    ui.picture(size + "tanda-tangan-2");
    ui.scroll_page(5000);
    ui.picture(size + "tanda-tangan-3");
    CHECK(ui.app().ui().screen == Screen::tanda_tangan);
}
