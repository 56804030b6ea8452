// The room: one answers where one reads, and nothing that was typed there is lost; what is agreed,
// open and fallen is told apart; the agenda is one stop of the Tab key.
#include "tests/ui/support/room.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/skp_json.h"
#include "core/dialog/skp_walk.h"
#include "tests/support/skp_builder.h"
#include "wasm/views/dialog/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr std::string_view target = iki_target, iki = iki_card;

/// The Pimpinan refused the first dukungan.
Skp with_refused_dukungan() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.decide(path(valid_skp().lampiran.sumber_daya[0]).value, Putusan::tidak_sepakat);
    return pimpinan.skp();
}

const AgendaCard& card_at(const std::vector<AgendaCard>& cards, std::string_view path) {
    const auto found = std::ranges::find(
        cards, path, [](const AgendaCard& one) { return std::string_view(one.path.value); });
    REQUIRE(found != cards.end());
    return *found;
}

/// Of the row of the first indicator in the agenda.
float height_in_agenda(const Room& ui) {
    for (const Node& node : ui.all(Role::button))
        if (node.position > 0 && node.name.starts_with("IKI")) return node.rect.h;
    FAIL("no row");
    return 0;
}

}  // namespace

TEST_CASE("a proposal is rejected where it is read, with the reason in a box below it") {
    Room ui(proposed(), GENERATE(desktop, phone));
    ui.key(Key::f2);
    ui.card("IKI");
    ui.look_for(Role::button, wording::tolak_usulan).click();
    CHECK(ui.disabled(wording::catat_penolakan));
    ui.look_for(Role::textarea, wording::alasan_menolak).type("Belum ada server uji");
    ui.advance(2000);
    CHECK(ui.storage.holds("Belum ada server uji"));
    ui.look_for(Role::button, wording::catat_penolakan).click();
    CHECK(ui.last().putusan == Putusan::ditolak);
    CHECK(ui.last().text == "Belum ada server uji");
    CHECK(agenda(ui.skp()).size() > 1);
    CHECK(card_at(agenda(ui.skp()), iki).open.empty());
}

TEST_CASE("a counter-proposal begins with what was proposed; accepting it closes the older one") {
    Room ui(proposed());
    const DialogEntryId older = ui.last().id;
    ui.key(Key::f2);
    ui.card("IKI");
    ui.look_for(Role::button, wording::usulan_balik).click();
    CHECK(ui.disabled(wording::catat_usulan_balik));  // it would say the same
    ui.look_for(Role::textbox, "Usulan Target").type("7 antarmuka");
    ui.look_for(Role::button, wording::catat_usulan_balik).click();
    CHECK(ui.last().answers == older);
    REQUIRE(ui.last().proposal.size() == 1);
    CHECK(ui.last().proposal[0].after == "7 antarmuka");
    ui.key(Key::f2);
    ui.look_for(Role::button, wording::terima_usulan).click();
    CHECK(ui.skp().rhk[0]->iki[0].target == "7 antarmuka");
    CHECK(card_at(agenda(ui.skp()), iki).open.empty());
}

TEST_CASE("a reply is written below the entry that it answers") {
    Participant pegawai = pegawai_of(valid_skp());
    const DialogEntryId asked = pegawai.say(JenisEntri::pertanyaan, "rhk/r1", "Apakah cukup?");
    Room ui(pegawai.skp());
    ui.key(Key::f2);
    ui.card("RHK utama 1");
    ui.look_for(Role::button, wording::tanggapi).click();
    ui.look_for(Role::textarea, wording::tanggapan).type("Cukup untuk tahun ini.");
    ui.look_for(Role::button, wording::catat_tanggapan).click();
    CHECK(ui.last().answers == asked);
    CHECK(ui.last().jenis == JenisEntri::klarifikasi);
    CHECK(card_at(agenda(ui.skp()), "rhk/r1").questions.empty());
}

TEST_CASE("what is typed in a box survives another card, another box, and closing the draft") {
    Room ui(proposed());
    ui.key(Key::f2);
    ui.card("IKI");
    ui.look_for(Role::button, wording::usulan_balik).click();
    ui.look_for(Role::textbox, "Usulan Target").type("7 antarmuka");
    ui.card("RHK utama 1");
    ui.get(Role::textarea, wording::tulis).type("Apakah pelaporannya triwulanan?");
    ui.get_containing(Role::button, "Belum dicatat pada: ").click();
    CHECK(ui.look_for(Role::textbox, "Usulan Target")->value == "7 antarmuka");
    ui.advance(2000);
    CHECK(ui.storage.holds("7 antarmuka"));
    CHECK(ui.has_containing(Role::button, "Belum dicatat pada: "));  // the question waits

    ui.get(Role::button, "Beranda").click();
    ui.open(ui.storage.at("skp1").summary.empty() ? "" : "Pegawai Contoh Dua");
    ui.section(Section::dialog);
    ui.look_for(Role::button, wording::buka_ruang).click();
    ui.card("IKI");
    CHECK(ui.look_for(Role::textbox, "Usulan Target")->value == "7 antarmuka");
}

TEST_CASE("a proposal is made with a button, not by choosing a kind") {
    Room ui;
    ui.card("RHK utama 1");
    const Node kinds = ui.get(Role::combobox, "Jenis").node();
    CHECK(kinds.options.find("Usulan") == std::string::npos);
    CHECK(kinds.options.find("Pertanyaan") != std::string::npos);
}

TEST_CASE("questions that may help stand above the box, and are seen on a small screen") {
    Room ui;
    ui.card("IKI");
    std::size_t seen = 0;
    for (const Node& node : ui.all(Role::button)) {
        if (!node.name.ends_with("?")) continue;
        CHECK(node.clip.h >= node.rect.h - 1);
        ++seen;
    }
    REQUIRE(seen >= 3);
    const Node* first = nullptr;
    const std::vector<Node> buttons = ui.all(Role::button);
    for (const Node& node : buttons)
        if (first == nullptr && node.name.ends_with("?")) first = &node;
    const std::string question = first->name;
    ui.get(Role::button, question).click();
    CHECK(ui.skp().konsep->text == question);
}

TEST_CASE("each side agrees for itself; saying it twice is off, and says why") {
    Room ui;
    ui.card("IKI");
    ui.look_for(Role::button, wording::saya_setuju).click();
    CHECK(ui.last().putusan == Putusan::sepakat);
    CHECK(card_at(agenda(ui.skp()), iki).alone() == Pihak::pegawai);
    CHECK(ui.disabled(wording::saya_setuju));
    CHECK(ui.has_containing(Role::text, "Anda sudah menyatakan setuju"));
    CHECK(ui.has(Role::text, "Anda setuju, menunggu Pimpinan."));
    ui.key(Key::f2);
    CHECK(ui.has(Role::text, "Pegawai setuju, menunggu Anda."));
    ui.look_for(Role::button, wording::saya_setuju).click();
    CHECK(card_at(agenda(ui.skp()), iki).is_agreed());
    CHECK(ui.has(Role::text, "Disepakati kedua pihak."));
}

TEST_CASE("who does not agree may say why, and the card says who it is") {
    Room ui;
    ui.card("IKI");
    ui.look_for(Role::button, wording::saya_tidak_setuju).click();
    ui.field("konsep/alasan_butir").type("Belum ada server uji");
    ui.look_for(Role::button, wording::catat_tidak_setuju).click();
    CHECK(ui.last().putusan == Putusan::tidak_sepakat);
    CHECK(ui.last().text == "Belum ada server uji");
    CHECK(ui.has(Role::text, "Anda tidak setuju."));
    ui.key(Key::f2);
    CHECK(ui.has(Role::text, "Pegawai tidak setuju."));
}

TEST_CASE("an agreement that fell is told with what fell it") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.decide(iki, Putusan::sepakat);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.decide(iki, Putusan::sepakat);
    pimpinan.set(target, "6 laporan");
    pimpinan.say(JenisEntri::catatan, "", "Mohon diperiksa.");
    Room ui(pimpinan.skp());
    ui.card("IKI");
    CHECK(ui.has(Role::text,
                 "Kesepakatan gugur, karena Target: " + now_there() + " menjadi 6 laporan."));
}

TEST_CASE("an open question and an open proposal are told beside the state") {
    Participant pegawai = pegawai_of(proposed());
    pegawai.say(JenisEntri::pertanyaan, iki, "Apakah enam cukup?");
    Room ui(pegawai.skp());
    ui.card("IKI");
    CHECK(ui.has(Role::text, "1 usulan"));
    CHECK(ui.has(Role::text, "1 pertanyaan"));
    CHECK(ui.has_containing(Role::button, "Menunggu Pimpinan · 1 usulan · 1 pertanyaan"));
}

TEST_CASE("after penetapan nobody agrees or refuses, and the buttons say why") {
    Skp skp = established(valid_skp());
    Room ui(skp);
    ui.card("IKI");
    for (const std::string_view name :
         {wording::saya_setuju, wording::saya_tidak_setuju, wording::usulkan_perubahan}) {
        CHECK(ui.disabled(name));
        CHECK_FALSE(ui.get(Role::button, name)->description.empty());
    }
}

TEST_CASE("of two values the buttons name the value and who wrote it") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(read_skp(pegawai.file())->skp);
    pegawai.set(target, "35 antarmuka");
    pimpinan.set(target, "45 antarmuka");
    pegawai.receive(pimpinan.file());
    Room ui(pegawai.skp());
    ui.card("IKI");
    ui.look_for(Role::button, "Pakai 35 antarmuka (" + valid_skp().pegawai.nama + ")");
    ui.look_for(Role::button, "Pakai 45 antarmuka (" + valid_skp().pejabat_penilai.nama + ")")
        .click();
    CHECK(ui.skp().rhk[0]->iki[0].target == "45 antarmuka");
}

TEST_CASE(
    "after the signature what is not signed can still be chosen, what is signed says why not") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.apply(AddItem{{"pertemuan"}, "p1", {{"tempat", "Ruang"}}});
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(read_skp(pegawai.file())->skp);
    for (Participant* one : {&pegawai, &pimpinan}) {
        const std::string number = one == &pegawai ? "satu" : "dua";
        one->set("pertemuan/p1/tempat", "Ruang " + number);
        one->set(target, "Target " + number);
    }
    pegawai.receive(pimpinan.file());
    pegawai.both_agree();
    pegawai.step(TindakanSkp::tanda_tangani);
    Room ui(pegawai.skp());
    ui.card("IKI");
    const std::string signed_one = "Pakai Target satu (" + valid_skp().pegawai.nama + ")";
    CHECK(ui.disabled(signed_one));
    CHECK(ui.get(Role::button, signed_one)->description.find("sudah ditandatangani") !=
          std::string::npos);
    CHECK(card_at(agenda(ui.skp()), iki).state != StatusButir::berbeda);
    ui.card("SKP secara keseluruhan");
    ui.look_for(Role::button, "Pakai Ruang satu (" + valid_skp().pegawai.nama + ")").click();
    CHECK(ui.skp().pertemuan.at(0)->tempat == "Ruang satu");
    CHECK(status_of(ui.dialog()) == StatusSkp::ditandatangani_pegawai);
    CHECK_FALSE(ui.has_containing(Role::button, "Pakai Ruang"));
}

TEST_CASE("a refused dukungan leads to the Ekspektasi that are adjusted because of it") {
    const Skp skp = with_refused_dukungan();
    const Path dukungan = path(skp.lampiran.sumber_daya[0]);
    Room ui(skp);
    ui.key(Key::f2);
    ui.card("Dukungan sumber daya");
    ui.look_for(Role::combobox, "Sesuaikan Ekspektasi").choose(iki);
    ui.look_for(Role::textbox, "Usulan Target").type("4 antarmuka");
    ui.look_for(Role::button, wording::catat_usulan).click();
    CHECK(ui.last().karena == dukungan);
    CHECK(ui.last().card.value == iki);
    ui.card("Dukungan sumber daya");
    CHECK(ui.has_containing(Role::text, "[4] antarmuka"));

    ui.look_for(Role::button, "Alasan tidak ada yang disesuaikan").click();
    ui.look_for(Role::textarea, "Alasan tidak ada yang disesuaikan").type("Server lama cukup.");
    ui.look_for(Role::button, "Catat alasan").click();
    CHECK(ui.last().karena == dukungan);
    CHECK(ui.last().card == dukungan);
    CHECK(ui.last().text == "Server lama cukup.");
}

TEST_CASE("the reason on a dukungan and the box at the bottom hold words of their own") {
    Skp skp = valid_skp();
    skp.lampiran.sumber_daya[0].status = StatusDukungan::tidak_disepakati;
    const std::string_view reason = "Alasan tidak ada yang disesuaikan";
    {
        Room ui(skp);
        ui.key(Key::f2);
        ui.card("Dukungan sumber daya");
        ui.look_for(Role::textarea, wording::tulis).type("Kapan tersedia?");
        ui.look_for(Role::button, reason).click();
        CHECK(ui.get(Role::textarea, reason)->value.empty());
        ui.look_for(Role::textarea, reason).type("Server lama cukup.");
        CHECK(ui.skp().konsep->text == "Kapan tersedia?");
        skp = ui.skp();
    }

    Room again(skp);  // the draft as it was kept: both are there
    again.card("Dukungan sumber daya");
    CHECK(again.look_for(Role::textarea, reason)->value == "Server lama cukup.");
    again.look_for(Role::button, "Catat alasan").click();
    CHECK(again.last().text == "Server lama cukup.");
    CHECK(again.skp().konsep->text == "Kapan tersedia?");
    CHECK(again.skp().konsep->tersisih.empty());
}

TEST_CASE("what was begun on one card and put aside is there after a reload, for who wrote it") {
    Skp kept;
    {
        Room ui;
        ui.card("IKI");
        ui.look_for(Role::button, wording::usulkan_perubahan).click();
        ui.look_for(Role::textbox, "Usulan Target").type("8 antarmuka");
        ui.card("RHK utama 1");
        ui.look_for(Role::textarea, wording::tulis).type("Sebelum itu:");
        REQUIRE(ui.skp().konsep->tersisih.size() == 1);
        kept = ui.skp();
    }

    Room again(kept);
    again.card("RHK utama 1");
    REQUIRE(again.has_containing(Role::button, "Belum dicatat pada: "));
    again.key(Key::f2);
    CHECK_FALSE(again.has_containing(Role::button, "Belum dicatat pada: "));
    again.key(Key::f2);
    again.get_containing(Role::button, "Belum dicatat pada: ").click();
    REQUIRE(again.skp().konsep->proposal.size() == 1);
    CHECK(again.skp().konsep->proposal[0].after == "8 antarmuka");
    CHECK(again.skp().konsep->card.value == iki);
}

TEST_CASE("the agenda is one stop of the Tab key, and arrows lead through it") {
    Room ui;
    const auto rows = [&] {
        std::vector<Node> found;
        for (const Node& node : ui.all(Role::button))
            if (node.set_size > 0 && node.position > 0) found.push_back(node);
        return found;
    };
    const auto stops = [&] {
        std::size_t count = 0;
        for (const Node& node : rows()) count += node.is(state_by_arrows) ? 0 : 1;
        return count;
    };
    CHECK(rows().size() > 4);
    CHECK(stops() == 1);
    ui.set_focus(rows()[0].id, true);
    ui.settle();
    ui.key(Key::down);
    REQUIRE(ui.node_with(ui.focus()) != nullptr);
    CHECK(ui.node_with(ui.focus())->position == 2);
    CHECK(stops() == 1);
    ui.key(Key::end);
    CHECK(ui.node_with(ui.focus())->position == ui.node_with(ui.focus())->set_size);
    ui.key(Key::home);
    CHECK(ui.node_with(ui.focus())->position == 1);
}

TEST_CASE("the parts of the agenda are RHK, and their minutes add up to the meeting") {
    Room ui;
    int minutes = 0;
    bool rhk = false;
    const std::vector<AgendaCard> cards = agenda(ui.skp());
    const std::vector<AgendaGroup> groups = groups_of(cards);
    for (const int one : minutes_of(groups, 60, 2)) minutes += one;
    CHECK(minutes == 60);
    for (const Node& node : ui.all(Role::heading))
        rhk = rhk || node.name.starts_with("RHK utama 1, ");
    CHECK(rhk);
    CHECK(ui.has_containing(Role::text, "seluruhnya 60 menit"));
}

TEST_CASE("Ctrl+Enter says what was written, and the focus stays in the box") {
    Room ui;
    ui.card("RHK utama 1");
    ui.get(Role::textarea, wording::tulis).type("Apakah cukup?");
    const std::uint32_t box = ui.get(Role::textarea, wording::tulis)->id;
    ui.key(Key::enter, flag_ctrl);
    CHECK(ui.last().text == "Apakah cukup?");
    CHECK(ui.skp().konsep->text.empty());
    CHECK(ui.focus() == box);
}

TEST_CASE("Catat stays above a phone's keyboard") {
    Room ui(valid_skp(), phone);
    ui.card("RHK utama 1");
    ui.get(Role::textarea, wording::tulis).focus();
    Event keyboard;
    keyboard.kind = EventKind::viewport;
    keyboard.b = 500;
    ui.send(keyboard);
    ui.settle();
    const Node catat = ui.get(Role::button, wording::catat).node();
    CHECK(catat.rect.bottom() <= 500);
    CHECK(catat.clip.h >= catat.rect.h - 1);
    CHECK(ui.get(Role::textarea, wording::tulis)->visible());
}

TEST_CASE("every state of the room has a heading of the first level") {
    Room ui(valid_skp(), GENERATE(desktop, phone, Window{390, 600, 2, pointer_is_coarse}));
    const auto first_levels = [&] {
        std::size_t count = 0;
        for (const Node& node : ui.all(Role::heading)) count += node.level == 1 ? 1 : 0;
        return count;
    };
    CHECK(first_levels() == 1);
    ui.card("RHK utama 1");
    CHECK(first_levels() == 1);
}

TEST_CASE("the seals are one line, and each of them on demand") {
    Room ui(proposed());
    ui.card("SKP secara keseluruhan");
    const std::string seal = ui.last().id.value.substr(0, 12);
    CHECK(ui.has(Role::text,
                 "Catatan utuh, " + std::to_string(ui.dialog().entries.size()) + " entri"));
    CHECK_FALSE(ui.has_containing(Role::listitem, seal));
    ui.look_for(Role::button, "Rincian segel").click();
    CHECK(ui.has_containing(Role::listitem, seal));
}

TEST_CASE("pictures of the room", "[.][pictures]") {
    const Window window = GENERATE(desktop, phone, Window{1920, 1080, 1, 0});
    const std::string size = "room-" + std::to_string(static_cast<int>(window.width)) + "-";
    Participant pimpinan = pimpinan_of(proposed());
    pimpinan.say(JenisEntri::pertanyaan, iki, "Apa yang dibutuhkan agar delapan tercapai?");
    pimpinan.decide("rhk/r1", Putusan::sepakat);
    Room ui(pimpinan.skp(), window);
    ui.key(Key::f2);
    ui.picture(size + "agenda");
    ui.card("IKI");
    ui.picture(size + "butir");
    ui.look_for(Role::button, wording::tolak_usulan).click();
    ui.picture(size + "tolak");
    ui.look_for(Role::button, wording::batal_tanggapan).click();
    ui.look_for(Role::button, wording::usulan_balik).click();
    ui.picture(size + "balik");
    ui.look_for(Role::button, "Batalkan usulan").click();
    ui.look_for(Role::button, wording::saya_tidak_setuju).click();
    ui.picture(size + "tidak-setuju");
    CHECK(ui.has(Role::main, "Isi halaman"));
}

TEST_CASE("a private preparation is written beside its card, and names it") {
    Room ui;
    ui.card("RHK utama 1");
    ui.look_for(Role::button, wording::tambah_persiapan).click();
    REQUIRE(ui.skp().catatan_pribadi.size() == 1);
    CHECK(ui.skp().catatan_pribadi[0].tentang == path(RhkId{"r1"}));
    CHECK(ui.skp().dialog->entries.empty());
}

TEST_CASE("a row of the agenda has a second line for what is told of its card") {
    float calm = 0;
    {
        Room ui;
        calm = height_in_agenda(ui);
    }
    Participant pegawai = pegawai_of(proposed());
    pegawai.say(JenisEntri::pertanyaan, iki, "Apakah cukup?");
    Room ui(pegawai.skp());
    CHECK(ui.has_containing(Role::button, "1 usulan · 1 pertanyaan · 2 entri"));
    CHECK(height_in_agenda(ui) > calm);
}
