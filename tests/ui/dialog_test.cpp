// The dialogue on screen: the room, proposals, steps, files of the other side.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/skp_json.h"
#include "core/dialog/describe.h"
#include "core/dialog/skp_walk.h"
#include "core/handover/record.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

/// Whoever uses the device for it said to be the Pegawai.
Skp of_pegawai(Skp skp) {
    skp.konsep.edit().peran = PeranDialog::pegawai;
    return skp;
}

struct Room : Ui {
    explicit Room(const Window& window = desktop, const Skp& skp = valid_skp())
        : Ui({of_pegawai(skp)}, window) {
        open(skp.pegawai.nama);
        section(Section::dialog);
    }
    void enter() { look_for(Role::button, wording::buka_ruang).click(); }
    void card(std::string_view path) {
        for (const Node& node : all(Role::button))
            if (node.name.find(path) != std::string::npos)
                return get(Role::button, node.name).click();
        FAIL("no card " << path);
    }
    /// Both agree to the SKP at this screen, and the Pegawai signs.
    void agree_and_sign() {
        look_for(Role::button, "Catat kesepakatan").click();
        key(Key::f2);
        look_for(Role::button, "Catat kesepakatan").click();
        key(Key::f2);
        look_for(Role::button, "Tanda tangani sebagai Pegawai").click();
        look_for(Role::textbox, wording::tempat_tanda_tangan).type("Contoh");
        look_for(Role::button, "Tanda tangani sebagai Pegawai").click();
    }
    const DialogKinerja& dialog() { return *skp().dialog; }
};

}  // namespace

TEST_CASE("what is written in the room is kept at once, and goes on record when it is said") {
    const Window window = GENERATE(desktop, phone);
    Room ui(window);
    ui.enter();
    CHECK(ui.app().ui().screen == Screen::ruang);
    ui.card("RHK utama 1");
    ui.look_for(Role::textarea, wording::tulis).type("Apakah ini sudah realistis?");
    ui.advance(2000);
    CHECK(ui.storage.holds("Apakah ini sudah realistis?"));
    CHECK(ui.dialog().entries.empty());
    ui.look_for(Role::button, wording::catat).click();
    REQUIRE(ui.dialog().entries.size() == 2);  // the SKP itself was recorded first
    const DialogEntry& entry = *ui.dialog().entries.back();
    CHECK(entry.text == "Apakah ini sudah realistis?");
    CHECK(entry.card == path(RhkId{"r1"}));
    CHECK(entry.author.nama == valid_skp().pegawai.nama);
    CHECK(entry.author.peran == PeranDialog::pegawai);
    CHECK(ui.skp().konsep->text.empty());
    ui.look_for(Role::text, "Apakah ini sudah realistis?");
}

TEST_CASE("one key changes the side, and the next entry is its own") {
    Room ui;
    ui.enter();
    ui.key(Key::f2);
    ui.card("RHK utama 1");
    ui.look_for(Role::textarea, wording::tulis).type("Saya berharap lebih.");
    ui.look_for(Role::button, wording::catat).click();
    CHECK(ui.dialog().entries.back()->author.peran == PeranDialog::pimpinan);
    CHECK(ui.dialog().entries.back()->author.nama == valid_skp().pejabat_penilai.nama);
}

TEST_CASE("a proposal is shown before and after, accepted, and undone without losing the record") {
    Room ui;
    ui.enter();
    ui.card("IKI");
    ui.get(Role::button, wording::usulkan_perubahan).click();
    ui.look_for(Role::textbox, "Usulan Target").type("8 antarmuka");
    ui.look_for(Role::button, wording::catat_usulan).click();
    const std::string before = valid_skp().rhk[0]->iki[0].target;
    CHECK(ui.skp().rhk[0]->iki[0].target == before);
    CHECK(ui.dialog().entries.back()->proposal.size() == 1);
    CHECK_FALSE(ui.has(Role::button, wording::terima_usulan));  // that is for the other side
    ui.key(Key::f2);
    ui.get(Role::button, wording::terima_usulan).click();
    CHECK(ui.skp().rhk[0]->iki[0].target == "8 antarmuka");
    const std::size_t entries = ui.dialog().entries.size();
    ui.get_containing(Role::button, wording::urungkan).click();
    CHECK(ui.skp().rhk[0]->iki[0].target == before);
    CHECK(ui.dialog().entries.size() == entries);
}

TEST_CASE("a proposal is refused only with a reason") {
    Room ui;
    ui.enter();
    ui.card("IKI");
    ui.get(Role::button, wording::usulkan_perubahan).click();
    ui.look_for(Role::textbox, "Usulan Target").type("8 antarmuka");
    ui.look_for(Role::button, wording::catat_usulan).click();
    ui.key(Key::f2);
    ui.look_for(Role::button, wording::tolak_usulan).click();
    CHECK((ui.get(Role::button, wording::catat_penolakan)->states & state_disabled) != 0);
    ui.look_for(Role::textarea, wording::alasan_menolak).type("Belum ada server uji");
    ui.get(Role::button, wording::catat_penolakan).click();
    CHECK(ui.dialog().entries.back()->putusan == Putusan::ditolak);
    CHECK(ui.dialog().entries.back()->text == "Belum ada server uji");
}

TEST_CASE("one corrects what one said, and replies to the other side; both stay on record") {
    Room ui;
    ui.enter();
    ui.card("RHK utama 1");
    ui.look_for(Role::textarea, wording::tulis).type("Target 44 antarmuka");
    ui.look_for(Role::button, wording::catat).click();
    const DialogEntryId wrong = ui.dialog().entries.back()->id;
    ui.get(Role::button, wording::koreksi).click();
    CHECK(ui.skp().konsep->text == "Target 44 antarmuka");
    ui.look_for(Role::textarea, wording::koreksi).type("Target 4 antarmuka");
    ui.look_for(Role::button, wording::catat_koreksi).click();
    ui.look_for(Role::text, "Mengoreksi Pertanyaan dari " + valid_skp().pegawai.nama + ".");
    CHECK(ui.dialog().entries.back()->answers == wrong);
    CHECK(ui.dialog().entries.back()->text == "Target 4 antarmuka");
    CHECK(ui.skp().konsep->answers.empty());
    ui.look_for(Role::text, "Target 44 antarmuka");
    ui.look_for(Role::text, wording::dikoreksi);

    ui.key(Key::f2);
    CHECK_FALSE(ui.has(Role::button, wording::koreksi));
    ui.look_for(Role::button, wording::tanggapi).click();
    CHECK(ui.skp().konsep->jenis == JenisEntri::klarifikasi);
    ui.look_for(Role::button, wording::batal_tanggapan).click();
    CHECK(ui.skp().konsep->answers.empty());
}

TEST_CASE("a proposal of one's own can only be withdrawn") {
    Room ui;
    ui.enter();
    ui.card("IKI");
    ui.get(Role::button, wording::usulkan_perubahan).click();
    ui.look_for(Role::textbox, "Usulan Target").type("8 antarmuka");
    ui.look_for(Role::button, wording::catat_usulan).click();
    ui.look_for(Role::button, wording::tarik_usulan).click();
    CHECK(ui.dialog().entries.back()->putusan == Putusan::ditolak);
    CHECK_FALSE(ui.has(Role::button, wording::tarik_usulan));
    ui.look_for(Role::text, "Usulan ditarik");
    CHECK(ui.skp().rhk[0]->iki[0].target == valid_skp().rhk[0]->iki[0].target);
}

TEST_CASE("a new RHK, IKI or dukungan is proposed in words, and is there once accepted") {
    Room ui;
    ui.enter();
    ui.look_for(Role::button, wording::usul_rhk_baru).click();
    CHECK(ui.dialog().entries.empty());  // nothing was written yet
    ui.field("konsep/kalimat").type("Tersedianya laporan kinerja layanan");
    ui.look_for(Role::button, wording::catat_usulan).click();
    ui.key(Key::f2);
    ui.look_for(Role::button, wording::terima_usulan).click();
    CHECK(std::ranges::any_of(ui.skp().rhk, [](const Box<Rhk>& one) {
        return one->statement == "Tersedianya laporan kinerja layanan";
    }));

    ui.card("RHK utama 1");
    ui.look_for(Role::button, wording::usul_iki_baru).click();
    ui.field("konsep/kalimat").type("Jumlah laporan yang terbit");
    ui.look_for(Role::button, wording::catat_usulan).click();
    ui.key(Key::f2);
    ui.look_for(Role::button, wording::terima_usulan).click();
    CHECK(ui.skp().rhk[0]->iki.back().statement == "Jumlah laporan yang terbit");

    const Skp& skp = ui.skp();
    const std::vector<AgendaCard> cards = agenda(skp);
    const AgendaCard* card = card_of(cards, path(skp.lampiran.sumber_daya[0]));
    ui.look_for(Role::button, title_of(skp, *card) + ", Belum dibahas", Role::navigation).click();
    ui.look_for(Role::button, wording::usul_dukungan_baru).click();
    ui.field("konsep/kalimat").type("Satu server uji pada April");
    ui.look_for(Role::combobox, wording::jenis_dukungan_baru).choose("Sarana dan prasarana");
    ui.look_for(Role::button, wording::catat_usulan).click();
    ui.key(Key::f2);
    ui.look_for(Role::button, wording::terima_usulan).click();
    CHECK(ui.skp().lampiran.sumber_daya.back().uraian == "Satu server uji pada April");
    CHECK(ui.skp().lampiran.sumber_daya.back().jenis == JenisSumberDaya::sarana_prasarana);
}

TEST_CASE("another RHK pimpinan is proposed by its words, and is linked once accepted") {
    Room ui;
    REQUIRE(ui.skp().rhk[0]->rhk_pimpinan == RhkPimpinanId{"p1"});
    const std::string other = ui.skp().rhk_pimpinan[1].statement;
    ui.enter();
    ui.card("RHK utama 1");
    ui.look_for(Role::button, wording::usulkan_perubahan).click();
    ui.look_for(Role::combobox, "Usulan Rencana Hasil Kerja Pimpinan yang Diintervensi")
        .choose(other);
    ui.look_for(Role::button, wording::catat_usulan).click();
    CHECK(ui.skp().rhk[0]->rhk_pimpinan == RhkPimpinanId{"p1"});
    ui.key(Key::f2);
    ui.look_for(Role::button, wording::terima_usulan).click();
    CHECK(ui.skp().rhk[0]->rhk_pimpinan == RhkPimpinanId{"p2"});
    CHECK(ui.has(Role::text, other));
}

TEST_CASE("notes for the next file and the next step are kept until they are used") {
    Room ui;
    ui.look_for(Role::textarea, wording::pengantar).type("Mohon tanggapan.");
    ui.look_for(Role::textarea, wording::catatan_langkah).type("Dimulai di ruang rapat.");
    ui.advance(2000);
    CHECK(ui.storage.holds("Mohon tanggapan."));
    CHECK(ui.storage.holds("Dimulai di ruang rapat."));
    ui.look_for(Role::button, "Mulai dialog").click();
    CHECK(ui.dialog().entries.back()->text == "Dimulai di ruang rapat.");
    CHECK(ui.skp().konsep->catatan.empty());
    CHECK(ui.skp().konsep->pengantar == "Mohon tanggapan.");
}

TEST_CASE("the steps of the SKP are buttons, and a disabled one says why") {
    Room ui;
    ui.look_for(Role::button, "Mulai dialog").click();
    CHECK(status_of(ui.dialog()) == StatusSkp::dialog);
    CHECK((ui.look_for(Role::button, "Catat ketidaksepakatan")->states & state_disabled) != 0);
    ui.agree_and_sign();
    CHECK(status_of(ui.dialog()) == StatusSkp::ditandatangani_pegawai);
    CHECK(ui.dialog().entries.back()->langkah->segel == content_seal_of(ui.skp()));
    ui.section(Section::hasil_kerja);
    ui.get_containing(Role::button, "RHK 1: Tersedianya").click();
    CHECK((ui.field("rhk/r1/statement")->states & state_readonly) != 0);
    ui.look_for(Role::button, "Tambah IKI").click();
    CHECK(ui.skp().rhk[0]->iki.size() == valid_skp().rhk[0]->iki.size());
    CHECK(ui.has_containing(Role::status, "tidak dapat diubah"));
}

TEST_CASE("Beranda and the checks know that an SKP is established") {
    Room ui(desktop, established(valid_skp()));
    CHECK(ui.has_containing(Role::status, "SKP sudah ditetapkan."));
    CHECK(ui.has(Role::listitem, "Ditetapkan, Sekarang di sini"));
    ui.section(Section::identitas);
    ui.get(Role::button, wording::beranda).click();
    const Node draft = ui.get_containing(Role::button, "Buka Pegawai Contoh Dua").node();
    CHECK(draft.description.starts_with("Ditetapkan. "));
    CHECK(draft.description.find("Penetapan SKP") == std::string::npos);
}

TEST_CASE("an established version is looked at from the dialogue, and left to it") {
    Participant pegawai = pegawai_of(established(valid_skp()));
    pegawai.step(TindakanSkp::revisi);
    Room ui(desktop, pegawai.skp());
    ui.section(Section::hasil_kerja);
    ui.get_containing(Role::button, "RHK 1: Tersedianya").click();
    ui.field("rhk/r1/statement").type("Terhubungnya layanan prioritas");
    ui.section(Section::dialog);

    ui.look_for(Role::button, wording::bandingkan).click();
    CHECK(ui.app().ui().screen == Screen::banding);
    CHECK(ui.has(Role::text, "RHK utama 1, Rencana Hasil Kerja"));
    ui.get(Role::button, label_of(Section::dialog)).click();

    ui.look_for(Role::button, "Lihat versi 1").click();
    CHECK(ui.has_containing(Role::status, "Versi 1, ditetapkan"));
    CHECK_FALSE(ui.has(Role::button, wording::pulihkan_versi));
    ui.look_for(Role::button, wording::kembali_ke_sekarang).click();
    CHECK(ui.has(Role::heading, label_of(Section::dialog)));
    CHECK(ui.skp().rhk[0]->statement == "Terhubungnya layanan prioritas");
}

TEST_CASE("what is saved while an old version is looked at is listed as it is now") {
    Participant pegawai = pegawai_of(established(valid_skp()));
    pegawai.step(TindakanSkp::revisi);
    Room ui(desktop, pegawai.skp());
    ui.section(Section::hasil_kerja);
    ui.get_containing(Role::button, "RHK 1: Tersedianya").click();
    ui.storage.break_down();
    ui.field("rhk/r1/statement").type("");
    ui.section(Section::dialog);
    ui.look_for(Role::button, "Lihat versi 1").click();
    ui.storage.mend();
    ui.advance(60'000);
    CHECK(ui.storage.at("skp1").summary.find("\"filled\": 52") != std::string::npos);
    CHECK(ui.has_containing(Role::status, "Versi 1, ditetapkan"));
    ui.get(Role::button, wording::beranda).click();
    const Node draft = ui.get_containing(Role::button, "Buka Pegawai Contoh Dua").node();
    CHECK(draft.name.ends_with("Revisi"));
    CHECK(draft.description.starts_with("Kelengkapan 52 dari 53"));
}

TEST_CASE("a signed SKP is not overwritten from the history, and the screen does not say it was") {
    Room ui;
    ui.section(Section::identitas);
    ui.field("pegawai/nama").type("Nama Kedua");
    ui.advance(2000);
    ui.section(Section::dialog);
    ui.look_for(Role::button, "Mulai dialog").click();
    ui.agree_and_sign();
    ui.advance(2000);
    ui.section(Section::identitas);
    ui.get(Role::button, wording::riwayat).click();
    Widget(ui, ui.all(Role::button).back()).click();  // the oldest
    ui.look_for(Role::button, wording::pulihkan_versi).click();
    CHECK(ui.has_containing(Role::status, "tidak dapat diubah"));
    CHECK(status_of(ui.dialog()) == StatusSkp::ditandatangani_pegawai);
}

TEST_CASE("before an agreement one is told what is not answered, after it what was changed") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.propose("rhk/r1/iki/i1",
                    {{"rhk/r1/iki/i1/target", valid_skp().rhk[0]->iki[0].target, "4 antarmuka"}});
    Room ui(desktop, pegawai.skp());
    ui.look_for(Role::text, "Masih ada 1 usulan yang belum dijawab.");
    ui.look_for(Role::button, "Catat kesepakatan").click();
    ui.key(Key::f2);
    ui.look_for(Role::button, "Catat kesepakatan").click();
    REQUIRE(status_of(ui.dialog()) == StatusSkp::sepakat);
    CHECK_FALSE(ui.has(Role::text, wording::berubah_sesudah_sepakat));
    ui.section(Section::identitas);
    ui.field("pegawai/jabatan").type("Pranata Komputer Ahli Madya");
    ui.section(Section::dialog);
    ui.look_for(Role::text, wording::berubah_sesudah_sepakat);
}

TEST_CASE("a file of the other side is looked at, then taken") {
    const Window window = GENERATE(desktop, phone);
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(read_skp(pegawai.file())->skp);
    pimpinan.say(JenisEntri::ekspektasi, "rhk/r1/iki/i1", "Saya berharap delapan");
    Room ui(window, pegawai.skp());
    const std::string before = write_skp(ui.skp());
    ui.will_pick("kembali.skp.json", pimpinan.file());
    ui.look_for(Role::button, wording::terima_berkas).click();
    CHECK(ui.app().ui().screen == Screen::terima);
    ui.look_for(Role::text, "Saya berharap delapan");
    CHECK(write_skp(ui.skp()) == before);
    ui.look_for(Role::button, wording::terima_sekarang).click();
    CHECK(ui.dialog().entries.size() == pimpinan.dialog().entries.size());
    ui.look_for(Role::button, label_of(Section::dialog)).click();
    ui.will_pick("kembali.skp.json", pimpinan.file());
    ui.look_for(Role::button, wording::terima_berkas).click();
    CHECK(ui.has_containing(Role::status, "Tidak ada yang baru"));
}

TEST_CASE("what was changed here meanwhile goes on record once, and is not told as the sender's") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(read_skp(pegawai.file())->skp);
    pimpinan.say(JenisEntri::ekspektasi, "rhk/r1/iki/i1", "Saya berharap delapan");
    Room ui(desktop, pegawai.skp());
    ui.section(Section::identitas);
    ui.field("pegawai/jabatan").type("Pranata Komputer Ahli Madya");
    ui.section(Section::dialog);
    ui.will_pick("kembali.skp.json", pimpinan.file());
    ui.look_for(Role::button, wording::terima_berkas).click();
    CHECK(ui.has_containing(Role::heading, "(1)"));
    CHECK_FALSE(ui.has_containing(Role::text, "Ahli Madya"));
    ui.advance(5 * 60 * 1000);
    ui.look_for(Role::button, wording::terima_sekarang).click();
    CHECK(ui.skp().pegawai.jabatan == "Pranata Komputer Ahli Madya");
    const auto on_record = [&] {
        return std::ranges::count_if(ui.dialog().entries, [](const Box<DialogEntry>& entry) {
            return std::ranges::any_of(entry->changes, [](const PlaceChange& change) {
                return change.place == "pegawai/jabatan" && change.before;
            });
        });
    };
    CHECK(on_record() == 1);
    CHECK(ui.dialog().entries.size() == pimpinan.dialog().entries.size() + 1);
    ui.look_for(Role::button, label_of(Section::dialog)).click();
    ui.will_pick("kembali.skp.json", pimpinan.file());
    ui.look_for(Role::button, wording::terima_berkas).click();
    ui.advance(5 * 60 * 1000);
    CHECK(on_record() == 1);
}

TEST_CASE("a broken file is refused with what is wrong, and nothing changes") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.say(JenisEntri::pertanyaan, "", "Apakah empat cukup?");
    Room ui(desktop, pegawai.skp());
    const std::string before = write_skp(ui.skp());
    std::string file = pegawai.file();
    file.replace(file.find("Apakah empat"), 12, "Apakah lima ");
    ui.will_pick("rusak.skp.json", file);
    ui.look_for(Role::button, wording::terima_berkas).click();
    CHECK(ui.has_containing(Role::alert, "segelnya tidak cocok"));
    CHECK(write_skp(ui.skp()) == before);
}

TEST_CASE("a long thread opens at its end") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.say(JenisEntri::catatan, "rhk/r1", "Awal");
    add_entries(pegawai.raw(), 60, "rhk/r1");
    Room ui(desktop, pegawai.skp());
    ui.enter();
    ui.card("RHK utama 1");
    const std::string& last = ui.skp().dialog->entries.back()->text;
    INFO(last);
    CHECK(ui.get(Role::text, last)->visible());
}

TEST_CASE("on a phone one press leads from the item to the end of its long thread") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.say(JenisEntri::catatan, "rhk/r1", "Awal");
    add_entries(pegawai.raw(), 60, "rhk/r1");
    Room ui(phone, pegawai.skp());
    ui.enter();
    ui.card("RHK utama 1");
    ui.look_for(Role::button, wording::ke_akhir).tap();
    CHECK(ui.get(Role::text, ui.skp().dialog->entries.back()->text)->visible());
    CHECK(ui.get(Role::textarea, wording::tulis)->visible());
}

TEST_CASE("one letter is one frame, also with two thousand entries") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.say(JenisEntri::catatan, "rhk/r1", "Awal");
    add_entries(pegawai.raw(), 2'000, "rhk/r1");
    Room ui(desktop, pegawai.skp());
    ui.enter();
    ui.card("RHK utama 1");
    const std::uint32_t id = ui.look_for(Role::textarea, wording::tulis)->id;
    ui.look_for(Role::textarea, wording::tulis).focus();
    ui.type_raw(id, "S");
    ui.frame();
    CHECK(ui.skp().konsep->text == "S");
    CHECK(ui.nodes().size() < 1'500);
}

TEST_CASE("pictures of the dialogue", "[.][pictures]") {
    const Window window = GENERATE(desktop, phone, Window{1366, 768, 1.25f, 0});
    const std::string size = window.width < 600 ? "phone-" : window.dpr > 1 ? "dpr-" : "desktop-";
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.propose("rhk/r1/iki/i1",
                    {{"rhk/r1/iki/i1/target", valid_skp().rhk[0]->iki[0].target, "4 antarmuka"}});
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.say(JenisEntri::ekspektasi, "rhk/r1/iki/i1",
                 "Saya berharap delapan antarmuka, karena layanan prioritas bertambah tahun ini.");
    pimpinan.propose("rhk/r1/iki/i1",
                     {{"rhk/r1/iki/i1/target", valid_skp().rhk[0]->iki[0].target, "8 antarmuka"}});
    Room ui(window, pimpinan.skp());
    ui.picture(size + "dialog");
    ui.scroll_page(500);
    ui.picture(size + "dialog-2");
    ui.scroll_page(600);
    ui.picture(size + "dialog-3");
    ui.scroll_page(-5000);
    ui.enter();
    ui.picture(size + "ruang");
    ui.card("IKI");
    ui.picture(size + "ruang-butir");
    ui.look_for(Role::button, wording::usulkan_perubahan).click();
    ui.picture(size + "ruang-usulan");
    CHECK(ui.has(Role::main, "Isi halaman"));
}
