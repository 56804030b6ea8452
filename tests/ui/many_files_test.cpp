// Several files in one go: shown first, then each taken into its own draft.
#include <catch2/catch_test_macros.hpp>

#include "core/codec/skp_json.h"
#include "core/codec/umpan_balik_json.h"
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

Participant pegawai(const std::string& id, const std::string& nama, const std::string& nip) {
    Skp skp = valid_skp();
    skp.id = {id};
    skp.pegawai.nama = nama;
    skp.pegawai.nip = nip;
    Participant one(PeranDialog::pegawai, nama, nip, skp);
    one.step(TindakanSkp::mulai_dialog);
    return one;
}

Participant satu() { return pegawai("s1", "Pegawai Satu", "199001012015041001"); }
Participant dua() { return pegawai("s2", "Pegawai Dua", "199002022015042002"); }

/// As the leader has it.
Skp led(Skp skp) {
    skp.konsep.edit().peran = PeranDialog::pimpinan;
    return skp;
}

std::vector<std::pair<std::string, std::string>> four_files() {
    Participant one = satu(), two = dua();
    const std::string same = write_skp(led(one.skp()));
    one.say(JenisEntri::pertanyaan, "rhk/r1", "Apakah cukup?");
    return {{"satu.skp.json", one.file()},
            {"dua.skp.json", two.file()},
            {"rusak.skp.json", "{\"format\":"},
            {"lama.skp.json", same}};
}

void pick(Ui& ui, std::vector<std::pair<std::string, std::string>> files) {
    ui.will_pick(std::move(files));
    ui.get(Role::button, wording::impor_berkas).click();
}

/// Somebody whom the SKP does not name writes in it.
std::string file_of_stranger(const Participant& one) {
    Participant stranger(PeranDialog::pegawai, "Orang Lain", "", one.skp());
    stranger.use_device("abcabcabcabc");
    stranger.say(JenisEntri::pertanyaan, "rhk/r1", "Siapa saya?");
    return stranger.file();
}

PermintaanUmpanBalik request(const Participant& of) {
    PermintaanUmpanBalik asked;
    asked.id = "minta1";
    asked.skp = of.skp().id;
    asked.nama = of.skp().pegawai.nama;
    asked.tentang = {{{"r1"}, {}, "RHK 1"}};
    return asked;
}

/// What a colleague sends back.
std::string answer_about(const Participant& of) {
    UmpanBalik one;
    one.tanggal = "12-05-2027";
    one.pemberi = "Rekan Contoh";
    one.perilaku = "Menyelesaikan lebih cepat";
    one.rhk = {"r1"};
    return write_umpan_balik(answered(request(of), {one}));
}

std::string look_at(std::string_view name) {
    return std::string(wording::lihat_berkas) + std::string(name);
}

bool asked_to_change(const Ui& ui) {
    for (const Op op : {Op::commit, Op::import_drafts, Op::lock})
        if (!ui.sent(op).empty()) return true;
    return false;
}

}  // namespace

TEST_CASE("what several files would do is shown before anything is taken") {
    Ui ui({led(satu().skp())});
    const std::string before = ui.storage.head_bytes("s1");
    pick(ui, four_files());
    CHECK(ui.app().ui().screen == Screen::banyak);
    CHECK(ui.has(Role::heading, "4 berkas untuk diterima"));
    CHECK(ui.has(Role::text, "1 untuk draf yang ada, 1 draf baru, 1 tanpa yang baru, 1 ditolak."));
    ui.look_for(Role::text, "1 entri akan diterima.");
    CHECK(ui.has_containing(Role::text, "Akan menjadi draf baru"));
    CHECK(ui.has_containing(Role::text, "Ditolak: "));
    CHECK(ui.has_containing(Role::text, "Tidak ada yang baru"));
    CHECK_FALSE(asked_to_change(ui));
    ui.picture("banyak_sebelum");
    ui.get(Role::button, wording::banyak_batal).click();
    CHECK(ui.app().ui().screen == Screen::beranda);
    CHECK_FALSE(asked_to_change(ui));
    CHECK(ui.storage.head_bytes("s1") == before);
}

TEST_CASE("files are read one in a frame, and it is said how far that is") {
    Ui ui;
    std::vector<std::string> strings;
    for (const auto& [name, bytes] : four_files()) strings.insert(strings.end(), {name, bytes, ""});
    ui.app().reply(0, static_cast<std::uint32_t>(Notice::file_dropped), strings);
    for (const char* far : {"0 dari 4", "1 dari 4", "2 dari 4"}) {
        ui.frame();
        CHECK(ui.has_containing(Role::text, far));
        CHECK(ui.wait() == 0);
    }
    ui.settle();
    CHECK(ui.has(Role::button, wording::terima_semua_berkas));
    CHECK(ui.wait() != 0);
}

TEST_CASE("one press takes them all, each into its own draft, and nothing of a bad one") {
    Ui ui({led(satu().skp())});
    pick(ui, four_files());
    ui.get(Role::button, wording::terima_semua_berkas).click();
    CHECK(ui.has(Role::heading, "Hasil penerimaan 4 berkas"));
    CHECK(ui.has(Role::text, "1 entri diterima."));
    CHECK(ui.storage.head_bytes("s1").find("Apakah cukup?") != std::string::npos);
    CHECK(ui.storage.drafts().size() == 2);
    CHECK(ui.sent(Op::commit).size() == 1);
    CHECK(ui.sent(Op::import_drafts).size() == 1);
    CHECK(ui.sent(Op::lock).size() == ui.sent(Op::unlock).size());
    const Result<ReadReport> fresh = read_skp(ui.storage.head_bytes("s2"));
    REQUIRE(fresh);
    CHECK(fresh->skp.konsep->peran == PeranDialog::pimpinan);
    const Result<SkpSummary> kept = read_summary(ui.storage.find("s1")->summary);
    REQUIRE(kept);
    CHECK_FALSE(kept->berkas.diterima.empty());
    CHECK(kept->dialog.menunggu_pimpinan == 1);
    ui.picture("banyak_sesudah");
    ui.look_for(Role::button, "Buka SKP Pegawai Satu").click();
    CHECK(ui.skp().id.value == "s1");
}

TEST_CASE("a draft that another tab holds is left alone, the others are taken") {
    Ui ui({led(satu().skp())});
    const std::string before = ui.storage.head_bytes("s1");
    pick(ui, four_files());
    ui.storage.lock_elsewhere("s1");
    ui.get(Role::button, wording::terima_semua_berkas).click();
    CHECK(ui.storage.head_bytes("s1") == before);
    CHECK(ui.has_containing(Role::text, "sedang terbuka di tab lain"));
    CHECK(ui.storage.find("s2") != nullptr);
}

TEST_CASE("what was saved between looking and taking is kept") {
    Participant one = satu();
    Ui ui({led(one.skp())});
    pick(ui, four_files());
    Participant leader = pimpinan_of(led(one.skp()));
    leader.say(JenisEntri::catatan, "rhk/r2", "Dari tab lain");
    ui.storage.commit_elsewhere(leader.skp(), 1803700000000.0);
    ui.get(Role::button, wording::terima_semua_berkas).click();
    const std::string after = ui.storage.head_bytes("s1");
    CHECK(after.find("Dari tab lain") != std::string::npos);
    CHECK(after.find("Apakah cukup?") != std::string::npos);
}

TEST_CASE("a full disk is said beside the file that could not be taken") {
    Ui ui({led(satu().skp())});
    const std::string before = ui.storage.head_bytes("s1");
    pick(ui, four_files());
    ui.hold(Op::commit);
    ui.get(Role::button, wording::terima_semua_berkas).click();
    ui.answer(Op::commit, {}, Status::quota);
    ui.release(Op::commit);
    CHECK(ui.has_containing(Role::text, "Ruang penyimpanan peramban penuh"));
    CHECK(ui.storage.head_bytes("s1") == before);
    CHECK(ui.storage.find("s2") != nullptr);
}

TEST_CASE("several files dropped over an open draft save it first") {
    Ui ui({led(satu().skp()), led(valid_skp())});
    ui.open("Pegawai Contoh Dua");
    ui.field("pegawai/jabatan").type("Sedang Ditulis");
    std::vector<std::string> strings;
    for (const auto& [name, bytes] : four_files()) strings.insert(strings.end(), {name, bytes, ""});
    ui.reply_notice(Notice::file_dropped, strings);
    ui.advance(2000);
    CHECK(ui.app().ui().screen == Screen::banyak);
    CHECK(ui.storage.head_bytes("skp1").find("Sedang Ditulis") != std::string::npos);
    ui.get(Role::button, wording::terima_semua_berkas).click();
    CHECK(ui.storage.find("s2") != nullptr);
}

TEST_CASE("two files of one draft in one go add up") {
    Participant one = satu();
    Ui ui({led(one.skp())});
    one.say(JenisEntri::pertanyaan, "rhk/r1", "Pertama?");
    const std::string first = one.file();
    one.say(JenisEntri::pertanyaan, "rhk/r2", "Kedua?");
    pick(ui, {{"a.skp.json", one.file()}, {"b.skp.json", first}});
    ui.get(Role::button, wording::terima_semua_berkas).click();
    const std::string after = ui.storage.head_bytes("s1");
    CHECK(after.find("Pertama?") != std::string::npos);
    CHECK(after.find("Kedua?") != std::string::npos);
    CHECK(ui.sent(Op::commit).size() == 1);
    CHECK(ui.has_containing(Role::text, "Tidak ada yang baru"));
}

TEST_CASE("one file alone is previewed as ever") {
    Ui ui;
    pick(ui, {{"dua.skp.json", dua().file()}});
    CHECK(ui.has(Role::dialog, wording::impor_judul));
}

TEST_CASE("a file that gives cause to is not taken with the others, but looked at by itself") {
    Participant one = satu();
    Ui ui({led(one.skp())});
    const std::string before = ui.storage.head_bytes("s1");
    pick(ui, {{"satu.skp.json", file_of_stranger(one)}, {"dua.skp.json", dua().file()}});
    CHECK(ui.has_containing(Role::text, "tidak tercantum pada SKP: Orang Lain"));
    CHECK(ui.has_containing(Role::text, "1 perlu dilihat"));
    ui.picture("banyak_perlu_dilihat");
    ui.get(Role::button, wording::terima_semua_berkas).click();
    CHECK(ui.storage.head_bytes("s1") == before);
    CHECK(ui.storage.find("s2") != nullptr);
    ui.look_for(Role::button, look_at("satu.skp.json")).click();
    CHECK(ui.app().ui().screen == Screen::terima);
    CHECK(ui.has_containing(Role::status, "tidak tercantum pada SKP: Orang Lain"));
    ui.look_for(Role::button, wording::terima_sekarang).click();
    CHECK(ui.skp().dialog->entries.back()->text == "Siapa saya?");
}

TEST_CASE("the list says beforehand what the preview of one file says") {
    Participant one = satu();
    one.both_agree();
    std::string words;
    std::string file;
    Skp here = one.skp();
    SECTION("a signature falls") {
        Participant signing = one;
        signing.step(TindakanSkp::tanda_tangani);
        here = signing.skp();
        one.set("rhk/r1/iki/i1/target", "8 antarmuka");
        words = std::string(wording::menggugurkan) + "tanda tangan Pegawai";
    }
    SECTION("a clock is off") {
        one.set_clock("2031-01-01T00:00:00Z");
        one.say(JenisEntri::catatan, "", "Dari jam yang salah");
        words = "bertanggal di masa depan";
    }
    SECTION("it was changed beside its record") {
        Skp edited = one.skp();
        edited.pegawai.jabatan = "Jabatan Diketik Tangan";
        file = write_skp(edited);
        words = wording::di_luar_catatan;
    }
    if (file.empty()) file = one.file();
    Ui ui({led(here)});
    pick(ui, {{"satu.skp.json", file}, {"rusak.skp.json", "{"}});
    CHECK(ui.has_containing(Role::text, words));
    CHECK_FALSE(ui.has(Role::button, wording::terima_semua_berkas));
    ui.look_for(Role::button, look_at("satu.skp.json")).click();
    CHECK(ui.app().ui().screen == Screen::terima);
    CHECK(ui.has_containing(Role::status, words));
}

TEST_CASE("an older file is told as that in the list") {
    Participant one = satu();
    const std::string old = one.file();
    one.say(JenisEntri::catatan, "", "Sesudahnya");
    Ui ui({led(one.skp())});
    pick(ui, {{"lama.skp.json", old}, {"dua.skp.json", dua().file()}});
    CHECK(ui.has_containing(Role::text, wording::lebih_lama));
}

TEST_CASE("somebody's backup among many is asked about by itself, and makes nobody the Pegawai") {
    Skp kept = dua().skp();
    kept.konsep.edit().peran = PeranDialog::pegawai;
    Ui ui({led(satu().skp())});
    pick(ui, {{"cadangan.skp.json", write_skp(kept)}, {"rusak.skp.json", "{"}});
    CHECK_FALSE(ui.has(Role::button, wording::terima_semua_berkas));
    ui.look_for(Role::button, look_at("cadangan.skp.json")).click();
    CHECK(ui.has_containing(Role::status, std::string(wording::milik_siapa)));
    ui.get(Role::button, wording::cadangan_orang).click();
    ui.get(Role::button, wording::impor_tambahkan).click();
    CHECK(ui.skp().konsep->peran == PeranDialog::pimpinan);
}

TEST_CASE("who one becomes by a file among many is said beside it") {
    Ui ui({led(satu().skp())});
    pick(ui, four_files());
    CHECK(ui.has(Role::text,
                 "Berkas ini dikirim Pegawai kepada Pimpinan, maka Anda dicatat sebagai "
                 "Pimpinan."));
}

TEST_CASE("from one file that was looked at the way leads back to those that were not") {
    Participant one = satu(), two = dua();
    Ui ui({led(one.skp()), led(two.skp())});
    pick(ui, {{"satu.skp.json", file_of_stranger(one)}, {"dua.skp.json", file_of_stranger(two)}});
    ui.look_for(Role::button, look_at("satu.skp.json")).click();
    ui.look_for(Role::button, wording::terima_sekarang).click();
    ui.advance(2000);
    ui.get(Role::button, wording::beranda).click();
    ui.get(Role::button, wording::kembali_ke_berkas).click();
    CHECK(ui.app().ui().screen == Screen::banyak);
    CHECK_FALSE(ui.has(Role::button, look_at("satu.skp.json")));
    CHECK(ui.has_containing(Role::text, "Tidak ada yang baru"));
    ui.look_for(Role::button, look_at("dua.skp.json"));
}

TEST_CASE("answers to requests of umpan balik are taken among other files, each into its draft") {
    Participant one = satu(), two = dua();
    Ui ui({led(one.skp())});
    pick(ui, {{"jawaban-dua.json", answer_about(two)},
              {"jawaban-satu.json", answer_about(one)},
              {"dua.skp.json", two.file()},
              {"jawaban-lagi.json", answer_about(one)}});
    CHECK(ui.has_containing(Role::text, "1 umpan balik akan diterima."));
    CHECK(ui.has_containing(Role::text, "2 untuk draf yang ada, 1 draf baru"));
    CHECK_FALSE(asked_to_change(ui));
    ui.get(Role::button, wording::terima_semua_berkas).click();
    CHECK(ui.has_containing(Role::text, "1 umpan balik diterima."));
    for (const char* id : {"s1", "s2"}) {
        const Result<ReadReport> after = read_skp(ui.storage.head_bytes(id));
        REQUIRE(after);
        REQUIRE(after->skp.umpan_balik.size() == 1);
        CHECK(after->skp.umpan_balik[0]->perilaku == "Menyelesaikan lebih cepat");
    }
}

TEST_CASE("an answer without its draft, and a request, are refused among other files in words") {
    Participant one = satu(), two = dua();
    Ui ui({led(one.skp())});
    pick(ui, {{"jawaban.json", answer_about(two)},
              {"permintaan.json", write_umpan_balik({request(one), {}})},
              {"rusak.json", "{\"format\":\"skp-luring-umpan-balik\""}});
    CHECK(ui.has_containing(Role::text, "untuk SKP yang tidak ada di perangkat ini"));
    CHECK(ui.has_containing(Role::text, "Impor berkas ini sendiri untuk menjawabnya"));
    CHECK(ui.has_containing(Role::text, "3 ditolak"));
    CHECK_FALSE(ui.has(Role::button, wording::terima_semua_berkas));
}

TEST_CASE("files that came without contents are each refused with their own reason") {
    constexpr std::pair<const char*, const char*> reasons[] = {
        {"", "Berkas ini kosong."},
        {"too large", "lebih besar dari 20 MB"},
        {"no room", "Terima berkas ini tersendiri."},
        {"container", "bukan SKP beserta berkas bukti dukung"},
        {"unreadable", "tidak dapat dibaca dari perangkat ini"},
        {"NotFoundError: words for the log", "tidak dapat dibaca dari perangkat ini"}};
    {
        Ui ui;
        std::vector<std::string> together;
        for (const auto& [missing, words] : reasons)
            together.insert(together.end(), {std::string(missing) + ".json", "", missing});
        ui.reply_notice(Notice::file_dropped, together);
        for (const auto& [missing, words] : reasons) CHECK(ui.has_containing(Role::text, words));
    }
    for (const auto& [missing, words] : reasons) {
        CAPTURE(missing);
        Ui alone;
        alone.reply_notice(Notice::file_dropped, {"satu.json", "", missing});
        CHECK(alone.has_containing(Role::alert, words));
    }
}
