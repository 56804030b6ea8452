// Who speaks: asked once for a draft and a device, known already when the file says so, marked on
// every entry, and said aloud when two people take turns at one screen.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/base/sha256.h"
#include "core/codec/skp_json.h"
#include "core/dialog/speakers.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

const std::string pegawai_choice = "Pegawai: " + valid_skp().pegawai.nama;
const std::string pimpinan_choice =
    "Pimpinan (Pejabat Penilai Kinerja): " + valid_skp().pejabat_penilai.nama;

/// A device on which nobody said yet who uses it.
struct Device : Ui {
    explicit Device(const Skp& skp = valid_skp(), const Window& window = desktop)
        : Ui({skp}, window) {
        begin(skp);
    }
    void begin(const Skp& skp) {
        open(skp.pegawai.nama);
        section(Section::dialog);
    }
    void enter() { look_for(Role::button, wording::buka_ruang).click(); }
    void card(std::string_view part) {
        for (const Node& node : all(Role::button))
            if (node.name.find(part) != std::string::npos)
                return get(Role::button, node.name).click();
        FAIL("no card " << part);
    }
    void answer(const std::string& choice) { look_for(Role::radio, choice).click(); }
    void receive(const std::string& bytes) {
        will_pick("dialog.skp.json", bytes);
        look_for(Role::button, wording::terima_berkas).click();
    }
    const DialogKinerja& dialog() { return *skp().dialog; }
};

/// What was announced since forget_sent().
bool was_announced(const Ui& ui, std::string_view words) {
    return std::ranges::any_of(ui.sent(Op::announce), [&](const Sent& one) {
        return std::ranges::any_of(one.strings, [&](const std::string& part) {
            return part.find(words) != std::string::npos;
        });
    });
}

std::string file_of(Participant who) { return who.file(); }

}  // namespace

TEST_CASE("who one is stands in place of what would go on record, and is asked once") {
    const Window window = GENERATE(desktop, phone);
    Device ui(valid_skp(), window);
    ui.look_for(Role::radiogroup, wording::siapa_anda);
    CHECK_FALSE(ui.has(Role::button, "Mulai dialog"));
    CHECK_FALSE(ui.has(Role::button, "Kirim ke pimpinan"));
    CHECK_FALSE(ui.has(Role::button, "Kembalikan ke pegawai"));
    ui.scroll_page(-5000);
    ui.enter();
    if (window.width < 600) ui.card("RHK utama 1");
    CHECK_FALSE(ui.has(Role::textarea, wording::tulis));
    ui.answer(pimpinan_choice);
    CHECK(ui.skp().konsep->peran == PeranDialog::pimpinan);
    ui.look_for(Role::text,
                "Anda menulis sebagai " + valid_skp().pejabat_penilai.nama + " (Pimpinan)");
    ui.look_for(Role::textarea, wording::tulis).type("Saya berharap lebih.");
    ui.look_for(Role::button, wording::catat).click();
    CHECK(ui.dialog().entries.back()->author.peran == PeranDialog::pimpinan);
    CHECK(ui.dialog().entries.back()->author.nip == valid_skp().pejabat_penilai.nip);
    CHECK_FALSE(ui.has(Role::radiogroup, wording::siapa_anda));
}

TEST_CASE("the answer survives leaving the draft, and an undo") {
    Device ui;
    ui.section(Section::identitas);
    ui.field("pegawai/unit_kerja").type("Unit Contoh");
    ui.section(Section::dialog);
    ui.answer(pimpinan_choice);
    ui.get_containing(Role::button, wording::urungkan).click();
    CHECK(ui.skp().konsep->peran == PeranDialog::pimpinan);
    ui.advance(2000);
    ui.section(Section::identitas);
    ui.get(Role::button, wording::beranda).click();
    ui.begin(valid_skp());
    CHECK(turn_of(*ui.skp().konsep) == PeranDialog::pimpinan);
    ui.look_for(Role::button, "Kembalikan ke pegawai");
    CHECK_FALSE(ui.has(Role::radiogroup, wording::siapa_anda));
}

TEST_CASE("what was changed in another's turn stays his when one answers anew who one is") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Device ui(held_by(PeranDialog::pegawai, pegawai.skp()));
    ui.key(Key::f2);
    ui.section(Section::identitas);
    ui.field("pegawai/jabatan").type("Jabatan dari Pimpinan");
    ui.section(Section::dialog);
    ui.look_for(Role::button, "Bukan Anda? Jawab lagi siapa Anda").click();
    const DialogEntry& last = *ui.dialog().entries.back();
    CHECK(last.author.peran == PeranDialog::pimpinan);
    REQUIRE(last.changes.size() == 1);
    CHECK(last.changes[0].after == "Jabatan dari Pimpinan");
    ui.answer(pegawai_choice);
    CHECK(&last == &*ui.dialog().entries.back());
}

TEST_CASE("a wrong answer can be given again") {
    Device ui;
    ui.answer(pimpinan_choice);
    ui.look_for(Role::button, "Bukan Anda? Jawab lagi siapa Anda").click();
    CHECK_FALSE(ui.skp().konsep->peran.has_value());
    ui.answer(pegawai_choice);
    ui.look_for(Role::button, "Mulai dialog").click();
    CHECK(ui.dialog().entries.back()->author.peran == PeranDialog::pegawai);
}

TEST_CASE("taking turns at one screen is said aloud, and who uses the device stays") {
    Device ui;
    ui.answer(pegawai_choice);
    ui.enter();
    ui.forget_sent();
    ui.key(Key::f2);
    CHECK(
        was_announced(ui, "Giliran Pimpinan " + valid_skp().pejabat_penilai.nama + " berbicara."));
    CHECK(turn_of(*ui.skp().konsep) == PeranDialog::pimpinan);
    CHECK(ui.skp().konsep->peran == PeranDialog::pegawai);
    ui.look_for(Role::text,
                "Anda menulis sebagai " + valid_skp().pejabat_penilai.nama + " (Pimpinan)");
    ui.key(Key::f2);
    CHECK(was_announced(ui, "Giliran Pegawai " + valid_skp().pegawai.nama + " berbicara."));
}

TEST_CASE("the turn survives a reload, and with it the name under which changes go on record") {
    Skp kept;  // the draft as it was kept
    {
        Device ui;
        ui.answer(pegawai_choice);
        ui.look_for(Role::button, "Mulai dialog").click();
        ui.key(Key::f2);
        ui.section(Section::identitas);
        ui.field("pegawai/unit_kerja").type("Diubah Pimpinan");
        CHECK(ui.dialog().entries.back()->changes.empty());
        kept = ui.skp();
    }

    Device again(kept);
    CHECK(again.skp().konsep->peran == PeranDialog::pegawai);
    CHECK(was_announced(again,
                        "Giliran Pimpinan " + valid_skp().pejabat_penilai.nama + " berbicara."));
    again.look_for(Role::text,
                   "Anda menulis sebagai " + valid_skp().pejabat_penilai.nama + " (Pimpinan)");
    again.enter();
    again.key(Key::f2);
    const DialogEntry& recorded = *again.dialog().entries.back();
    REQUIRE(recorded.changes.size() == 1);
    CHECK(recorded.author.peran == PeranDialog::pimpinan);
    CHECK(turn_of(*again.skp().konsep) == PeranDialog::pegawai);
}

TEST_CASE("words in the box wait for the turn of who wrote them, also over a reload and an undo") {
    const auto box = [](Ui& at) { return at.skp().konsep->text; };
    Skp kept;
    {
        Device ui;
        ui.answer(pegawai_choice);
        ui.enter();
        ui.look_for(Role::textarea, wording::tulis).type("Kata Pegawai");
        ui.key(Key::f2);
        CHECK(box(ui).empty());
        ui.look_for(Role::textarea, wording::tulis).type("Kata Pimpinan");
        ui.key(Key::f2);
        CHECK(box(ui) == "Kata Pegawai");
        kept = ui.skp();
    }

    Device again(kept);
    again.enter();
    CHECK(box(again) == "Kata Pegawai");
    again.key(Key::f2);
    CHECK(box(again) == "Kata Pimpinan");
    again.look_for(Role::textarea, wording::tulis).type("Kata Pimpinan, sampai selesai");
    again.key(Key::f2);
    again.get_containing(Role::button, wording::urungkan).click();
    CHECK(turn_of(*again.skp().konsep) == PeranDialog::pegawai);
    CHECK(box(again) == "Kata Pegawai");
    again.key(Key::f2);
    again.look_for(Role::button, wording::catat).click();
    CHECK(again.dialog().entries.back()->author.peran == PeranDialog::pimpinan);
    CHECK(again.dialog().entries.back()->text.starts_with("Kata Pimpinan"));
    again.key(Key::f2);
    CHECK(box(again) == "Kata Pegawai");
}

TEST_CASE("whoever imports what a Pegawai sent is the Pimpinan, and the other way round") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(read_skp(pegawai.file())->skp);
    pimpinan.say(JenisEntri::ekspektasi, "rhk/r1", "Saya berharap delapan");
    const bool leads = GENERATE(true, false);
    Ui ui;
    ui.will_pick("dialog.skp.json", leads ? file_of(pegawai) : file_of(pimpinan));
    ui.get(Role::button, wording::impor_berkas).click();
    ui.get(Role::button, wording::impor_tambahkan).click();
    const PeranDialog here = leads ? PeranDialog::pimpinan : PeranDialog::pegawai;
    REQUIRE(ui.session().loaded());
    CHECK(ui.skp().konsep->peran == here);
    CHECK(turn_of(*ui.skp().konsep) == here);
}

TEST_CASE("a file from before devices were marked may be one's own: it is asked") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.use_device("");
    pegawai.step(TindakanSkp::mulai_dialog);
    Ui ui;
    ui.will_pick("dialog.skp.json", pegawai.file());
    ui.get(Role::button, wording::impor_berkas).click();
    ui.get(Role::button, wording::impor_tambahkan).click();
    CHECK_FALSE(ui.skp().konsep->peran.has_value());
}

TEST_CASE("a file that was sent says on import who one becomes and why; one may answer otherwise") {
    const Window window = GENERATE(desktop, phone);
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Ui ui(window);
    ui.will_pick("dialog.skp.json", pegawai.file());
    ui.get(Role::button, wording::impor_berkas).click();
    CHECK(ui.has(Role::text,
                 "Berkas ini dikirim Pegawai kepada Pimpinan, maka Anda dicatat sebagai "
                 "Pimpinan."));
    CHECK(ui.has(Role::radiogroup, wording::siapa_pada_skp));
    ui.look_for(Role::radio, "Pegawai", Role::dialog).click();
    CHECK(ui.has(Role::text, "Anda menjawab Pegawai, maka Anda dicatat sebagai Pegawai."));
    ui.look_for(Role::button, wording::impor_tambahkan, Role::dialog).click();
    CHECK(ui.skp().konsep->peran == PeranDialog::pegawai);
}

TEST_CASE("a copy of one's own file does not make one the other side") {
    Device ui;
    ui.answer(pegawai_choice);
    ui.look_for(Role::button, "Mulai dialog").click();
    ui.look_for(Role::button, "Kirim ke pimpinan").click();
    const std::string file = ui.sent(Op::download).back().strings.at(2);
    ui.section(Section::identitas);
    ui.field("pegawai/unit_kerja").type("Unit Contoh");
    ui.advance(2000);
    ui.get(Role::button, wording::beranda).click();
    ui.will_pick("dialog.skp.json", file);
    ui.get(Role::button, wording::impor_berkas).click();
    CHECK(ui.has_containing(Role::text,
                            "draf yang sudah ada di sini Anda tercatat sebagai "
                            "Pegawai"));
    ui.get(Role::button, wording::impor_salinan).click();
    CHECK(ui.skp().id != valid_skp().id);
    CHECK(ui.skp().konsep->peran == PeranDialog::pegawai);
}

TEST_CASE("a backup from another device is asked whose it is before anything of it is believed") {
    constexpr std::string_view secret = "rahasia-cadangan-3311";
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Skp kept = pegawai.skp();
    kept.konsep.edit().peran = PeranDialog::pegawai;
    kept.konsep.edit().text = secret;
    kept.catatan_pribadi.push_back({{"c1"}, "1-1-2027", std::string(secret), false, {}, {}});
    Ui ui;
    ui.will_pick("cadangan.skp.json", write_skp(kept));
    ui.get(Role::button, wording::impor_berkas).click();
    CHECK(ui.has_containing(Role::status, std::string(wording::milik_siapa) + " Berkas ini"));
    CHECK_FALSE(ui.has(Role::button, wording::impor_tambahkan));
    SECTION("one's own: all of it comes back") {
        ui.get(Role::button, wording::cadangan_saya).click();
        CHECK(ui.has(Role::text,
                     "Cadangan ini milik Pegawai, maka Anda dicatat sebagai "
                     "Pegawai."));
        ui.get(Role::button, wording::impor_tambahkan).click();
        CHECK(write_skp(ui.skp()) == write_skp(kept));
    }
    SECTION("somebody else's: nothing private of it is kept, and one is who it was sent to") {
        ui.get(Role::button, wording::cadangan_orang).click();
        CHECK(ui.has_containing(Role::text, "dikirim Pegawai kepada Pimpinan"));
        ui.get(Role::button, wording::impor_tambahkan).click();
        CHECK(ui.skp().konsep->peran == PeranDialog::pimpinan);
        CHECK(ui.skp().catatan_pribadi.empty());
        CHECK_FALSE(ui.storage.holds(std::string(secret)));
    }
    SECTION("or left") {
        ui.get(Role::button, wording::batal).click();
        CHECK(ui.storage.drafts().empty());
        CHECK(ui.all(Role::dialog).empty());
    }
}

TEST_CASE("somebody's backup that is received as a file tells nobody who they are") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Device ui(read_skp(pegawai.file())->skp);
    pegawai.say(JenisEntri::pertanyaan, "rhk/r1", "Apakah empat cukup?");
    Skp kept = pegawai.skp();
    kept.konsep.edit().peran = PeranDialog::pegawai;
    ui.receive(write_skp(kept));
    CHECK_FALSE(ui.skp().konsep->peran.has_value());
    ui.look_for(Role::radiogroup, wording::siapa_anda);
}

TEST_CASE("a draft learns who uses it from the first file it receives") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Device ui(read_skp(pegawai.file())->skp);
    Participant more = pegawai;
    more.say(JenisEntri::pertanyaan, "rhk/r1", "Apakah empat cukup?");
    ui.receive(more.file());
    CHECK(ui.skp().konsep->peran == PeranDialog::pimpinan);
    ui.look_for(Role::button, wording::terima_sekarang).click();
    CHECK(ui.dialog().entries.size() == more.dialog().entries.size());
}

TEST_CASE("everything that goes on record bears the mark of the device, another for each SKP") {
    Skp second = valid_skp();
    second.id.value = "lain";
    second.pegawai.nama = "Pegawai Kedua";
    Ui ui({valid_skp(), second}, desktop);
    ui.open(valid_skp().pegawai.nama);
    ui.section(Section::dialog);
    ui.look_for(Role::radio, pegawai_choice).click();
    ui.look_for(Role::textarea, wording::pengantar).type("Mohon tanggapan.");
    ui.look_for(Role::button, "Mulai dialog").click();
    ui.section(Section::identitas);
    ui.field("pegawai/unit_kerja").type("Unit Contoh");
    ui.section(Section::dialog);
    ui.look_for(Role::button, "Kirim ke pimpinan").click();
    const auto& entries = ui.skp().dialog->entries;
    REQUIRE(entries.size() >= 4);
    const std::string own = entries.front()->perangkat;
    CHECK(own.size() == 12);
    CHECK(std::ranges::all_of(entries, [&](const auto& one) { return one->perangkat == own; }));
    REQUIRE(ui.storage.notes.contains("tanda-perangkat"));
    const std::string secret = ui.storage.notes.at("tanda-perangkat");
    CHECK(own == sha256_hex(secret + valid_skp().id.value).substr(0, 12));

    ui.get(Role::button, wording::beranda).click();
    ui.open("Pegawai Kedua");
    ui.section(Section::dialog);
    ui.look_for(Role::radio, "Pegawai: Pegawai Kedua").click();
    ui.look_for(Role::button, "Mulai dialog").click();
    CHECK(ui.skp().dialog->entries.back()->perangkat == sha256_hex(secret + "lain").substr(0, 12));
}

TEST_CASE("the other side's entry on this device is marked so, and one's own is not") {
    Device ui;
    ui.answer(pegawai_choice);
    ui.enter();
    ui.look_for(Role::textarea, wording::tulis).type("Tulisan pegawai");
    ui.look_for(Role::button, wording::catat).click();
    constexpr std::string_view words = "Dicatat pada perangkat yang sama dengan Pegawai";
    CHECK_FALSE(ui.has(Role::text, words));
    ui.key(Key::f2);
    ui.look_for(Role::textarea, wording::tulis).type("Tulisan pimpinan");
    ui.look_for(Role::button, wording::catat).click();
    ui.look_for(Role::text, words, Role::complementary);
}

TEST_CASE("who takes the turn of the other side first is marked, and the owner is not") {
    Skp begun = valid_skp();
    {
        Participant pimpinan = pimpinan_of(begun);  // the record began on another device
        pimpinan.step(TindakanSkp::mulai_dialog);
        begun = read_skp(pimpinan.file())->skp;
    }
    Device ui(begun);
    ui.answer(pegawai_choice);
    ui.enter();
    ui.key(Key::f2);
    ui.look_for(Role::textarea, wording::tulis).type("Tulisan pimpinan");
    ui.look_for(Role::button, wording::catat).click();
    ui.key(Key::f2);
    ui.look_for(Role::textarea, wording::tulis).type("Tulisan pegawai");
    ui.look_for(Role::button, wording::catat).click();
    const DialogKinerja& dialog = ui.dialog();
    const Speakers speakers(dialog, Ancestry(dialog));
    const std::size_t last = dialog.entries.size() - 1;
    CHECK(speakers.on_device_of(last - 1) == Pihak::pegawai);
    CHECK_FALSE(speakers.on_device_of(last));
    ui.look_for(Role::text, "Dicatat pada perangkat yang sama dengan Pegawai", Role::complementary);
    CHECK_FALSE(ui.has(Role::text, "Dicatat pada perangkat yang sama dengan Pimpinan"));
}

TEST_CASE("whom the SKP does not name is told as not known, here and before a file is taken") {
    constexpr std::string_view not_known = "Tidak dikenal, tidak dihitung";
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant stranger(PeranDialog::pimpinan, "Orang Lain", "", read_skp(pegawai.file())->skp);
    stranger.decide("rhk/r1", Putusan::sepakat);
    Skp skp = pegawai.skp();
    skp.konsep.edit().peran = PeranDialog::pegawai;
    Device ui(skp);
    ui.receive(stranger.file());
    ui.look_for(Role::text, not_known);
    ui.look_for(Role::button, wording::terima_sekarang).click();
    ui.get(Role::button, label_of(Section::dialog)).click();
    ui.enter();
    ui.card("RHK utama 1");
    ui.look_for(Role::text, not_known, Role::complementary);
    const std::vector<AgendaCard> cards = agenda(ui.skp());
    CHECK_FALSE(card_of(cards, {"rhk/r1"})->agreed[1].has_value());
}

TEST_CASE("what one side agreed to for both, in the way of old, is told on screen as on paper") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.use_device("");
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.decide("rhk/r1", Putusan::sepakat);
    Device ui(held_by(PeranDialog::pegawai, pegawai.skp()));
    ui.enter();
    ui.card("RHK utama 1");
    ui.look_for(Role::text, "Dicatat oleh satu pihak (cara lama)", Role::complementary);
}

TEST_CASE("where the SKP names nobody for the role, the way leads to the field") {
    Skp skp = valid_skp();
    skp.pejabat_penilai.nama.clear();
    skp.konsep.edit().peran = PeranDialog::pimpinan;
    Device ui(skp);
    ui.look_for(Role::button, "Isi namanya di Identitas").click();
    CHECK(ui.app().ui().section == Section::identitas);
    CHECK(ui.has_field("pejabat_penilai/nama"));
}

TEST_CASE("nothing of who one is leaves with the file") {
    Device ui;
    ui.answer(pimpinan_choice);
    ui.look_for(Role::button, "Kembalikan ke pegawai").click();
    const std::vector<Sent> files = ui.sent(Op::download);
    REQUIRE(files.size() == 1);
    const Result<ReadReport> file = read_skp(files[0].strings.at(2));
    REQUIRE(file);
    CHECK_FALSE(file->skp.konsep->peran.has_value());
}
