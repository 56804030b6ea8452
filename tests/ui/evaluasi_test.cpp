// The year is judged and answered: a konsep is in no file for others, what was handed over reaches
// the Pegawai by file, comes back received, is objected to and decided; the changed predikat stands
// on both sides, beside the old one.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <string>

#include "core/codec/skp_json.h"
#include "core/dialog/item_seal.h"
#include "core/evaluation/kuadran.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/sections.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr std::string_view secret = "rahasia-evaluasi-4711";

/// valid_skp() in dialogue on the device of one side.
struct Side : Ui {
    Side(PeranDialog peran, const Skp& skp, const Window& window = desktop)
        : Ui({held_by(peran, skp)}, window) {
        open("Pegawai Contoh Dua");
        section(Section::evaluasi);
    }
    /// Stages of the year are folded where there is a list of them.
    void section(Section next) {
        const std::string_view stage = label_of(row_of(next).stage);
        if (folds(row_of(next).stage) && has(Role::button, stage) &&
            !has(Role::button, label_of(next)))
            get(Role::button, stage).click();
        Ui::section(next);
    }
    std::string konsep() const {
        return "evaluasi_konsep/" + skp().evaluasi_konsep.at(0)->id.value;
    }
    std::string handed_over() const { return "evaluasi/" + skp().evaluasi.at(0)->id.value; }
    void judge(std::string_view hasil_kerja, std::string_view perilaku) {
        field(konsep() + "/rating_hasil_kerja").choose(hasil_kerja);
        field(konsep() + "/rating_perilaku").choose(perilaku);
    }
    /// As a file for others.
    std::string file() {
        section(Section::identitas);
        forget_sent();
        get(Role::button, wording::simpan_berkas).click();
        if (has(Role::button, wording::untuk_orang_lain))
            get(Role::button, wording::untuk_orang_lain).click();
        REQUIRE(sent(Op::download).size() == 1);
        return sent(Op::download).back().strings.back();
    }
    void receive(const std::string& bytes) {
        section(Section::dialog);
        will_pick("kembali.skp.json", bytes);
        look_for(Role::button, wording::terima_berkas).click();
        look_for(Role::button, wording::terima_sekarang).click();
        get(Role::button, "Dialog Kinerja").click();
    }
    bool says(std::string_view part, Role role = Role::text) {
        scroll_page(-100'000);
        for (int step = 0; step < 40; ++step) {
            if (has_containing(role, part)) return true;
            scroll_page(400);
        }
        return false;
    }
};

Skp in_dialogue() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    return pegawai.skp();
}

Evaluasi sealed(const char* id, const char* day) {
    Evaluasi one;
    one.id = {id};
    one.periode = {"tw1"};
    one.capaian_organisasi = CapaianOrganisasi::baik;
    one.rating_hasil_kerja = RatingKinerja::sesuai;
    one.rating_perilaku = RatingKinerja::sesuai;
    one.diserahkan = day;
    one.segel = seal_of(one);
    return one;
}

}  // namespace

TEST_CASE("a konsep is in no file for others until it is handed over") {
    const Window window = GENERATE(desktop, phone);
    Side penilai(PeranDialog::pimpinan, in_dialogue(), window);
    penilai.look_for(Role::button, "Mulai evaluasi Triwulan I").click();
    REQUIRE(penilai.skp().evaluasi_konsep.size() == 1);
    const std::string id = penilai.skp().evaluasi_konsep.at(0)->id.value;
    penilai.field(penilai.konsep() + "/catatan").type(std::string(secret));
    std::string bytes = penilai.file();
    CHECK(bytes.find(secret) == std::string::npos);
    CHECK(bytes.find("evaluasi_konsep") == std::string::npos);
    CHECK(bytes.find(id) == std::string::npos);

    penilai.section(Section::evaluasi);
    penilai.look_for(Role::button, "Serahkan kepada pegawai").click();
    CHECK(penilai.has_containing(Role::status, "Pilih capaian kinerja organisasi dahulu"));
    CHECK(penilai.skp().evaluasi.empty());
    penilai.field(penilai.konsep() + "/capaian_organisasi").choose("baik");
    penilai.judge("sesuai_ekspektasi", "di_atas_ekspektasi");
    penilai.look_for(Role::button, "Serahkan kepada pegawai").click();
    REQUIRE(penilai.skp().evaluasi.size() == 1);
    CHECK(penilai.has_containing(
        Role::status,
        "Evaluasi Triwulan I diserahkan dan disegel. Berikutnya: pilih Kembalikan ke pegawai di "
        "bawah, lalu kirim berkasnya kepada Pegawai Contoh Dua"));
    CHECK(penilai.skp().evaluasi_konsep.empty());
    CHECK(penilai.session().undo_label().empty());
    bytes = penilai.file();
    CHECK(bytes.find(secret) != std::string::npos);
}

TEST_CASE("received by file, returned, objected to and decided, the predikat changes everywhere") {
    Skp leads = in_dialogue(), works = leads;
    std::string bytes;
    {
        Side penilai(PeranDialog::pimpinan, leads);
        penilai.look_for(Role::button, "Mulai evaluasi tahunan").click();
        penilai.field(penilai.konsep() + "/capaian_organisasi").choose("baik");
        penilai.judge("di_bawah_ekspektasi", "sesuai_ekspektasi");
        penilai.look_for(Role::button, "Serahkan kepada pegawai").click();
        bytes = penilai.file();
        leads = penilai.skp();
    }
    {
        Side pegawai(PeranDialog::pegawai, works);
        CHECK(pegawai.says("Belum ada evaluasi yang diserahkan. Pejabat Penilai Kinerja"));
        CHECK_FALSE(pegawai.has_containing(Role::button, "Mulai evaluasi"));
        pegawai.receive(bytes);
        REQUIRE(pegawai.skp().evaluasi.size() == 1);
        pegawai.section(Section::evaluasi);
        CHECK(pegawai.says("Predikat Kinerja Pegawai: Butuh Perbaikan"));
        pegawai.look_for(Role::button, "Catat penerimaan").click();
        REQUIRE(pegawai.skp().penerimaan_evaluasi.size() == 1);
        const std::string receipt =
            "penerimaan_evaluasi/" + pegawai.skp().penerimaan_evaluasi.at(0)->id.value;
        pegawai.field(receipt + "/tanggapan").type("Ada realisasi yang terlewat");
        pegawai.look_for(Role::button, "Kembalikan dengan tanda tangan").click();
        CHECK_FALSE(pegawai.value(receipt + "/dikembalikan").empty());
        CHECK(pegawai.has_containing(
            Role::status, "pilih Kirim ke pimpinan di bawah, lalu kirim berkasnya kepada"));
        pegawai.section(Section::keberatan);
        CHECK(pegawai.says("Hari terakhir mengajukan: "));
        CHECK(pegawai.says("PP 30/2019 Pasal 59)."));
        pegawai.field(pegawai.handed_over() + "/keberatan").type("Realisasi triwulan IV terlewat");
        CHECK(pegawai.file().find("Realisasi triwulan IV terlewat") == std::string::npos);
        pegawai.section(Section::keberatan);
        pegawai.look_for(Role::button, "Ajukan keberatan").click();
        REQUIRE(pegawai.skp().keberatan.size() == 1);
        bytes = pegawai.file();
        works = pegawai.skp();
    }
    {
        Side penilai(PeranDialog::pimpinan, leads);
        penilai.receive(bytes);
        penilai.section(Section::keberatan);
        CHECK(penilai.says("Realisasi triwulan IV terlewat"));
        const std::string at = "keberatan/" + penilai.skp().keberatan.at(0)->id.value;
        penilai.field(at + "/penjelasan").type("Bukti terlambat dibaca");
        penilai.look_for(Role::button, "Sampaikan penjelasan").click();
        penilai.field(at + "/keputusan").type("Keberatan diterima");
        penilai.field(at + "/keputusan/rating_hasil_kerja").choose("di_atas_ekspektasi");
        penilai.look_for(Role::button, "Catat keputusan").click();
        CHECK(penilai.says("Predikat Kinerja Pegawai: Baik"));
        bytes = penilai.file();
    }
    Side pegawai(PeranDialog::pegawai, works);
    pegawai.receive(bytes);
    for (const Section section : {Section::evaluasi, Section::keberatan}) {
        pegawai.section(section);
        CHECK(pegawai.says("Predikat Kinerja Pegawai: Baik"));
        CHECK(pegawai.says("Semula Butuh Perbaikan; diubah keputusan atas keberatan"));
    }
    CHECK(pegawai.skp().evaluasi.at(0)->rating_hasil_kerja == RatingKinerja::di_bawah);
}

TEST_CASE(
    "what a file brings waits where one lands, and the answer is sent from where it is given") {
    Skp leads = in_dialogue(), works = leads;
    leads.evaluasi.push_back(sealed("e1", "2027-02-20"));
    const Window window = GENERATE(desktop, phone);
    Side pegawai(PeranDialog::pegawai, works, window);
    pegawai.section(Section::dialog);
    pegawai.will_pick("kembali.skp.json", write_skp(leads));
    pegawai.look_for(Role::button, wording::terima_berkas).click();
    pegawai.look_for(Role::button, wording::terima_sekarang).click();
    pegawai.look_for(Role::heading, "Perlu jawaban Anda (1)");
    CHECK_FALSE(pegawai.has(Role::text, wording::tidak_menunggu));
    pegawai.get_containing(Role::button, "Catat penerimaannya").click();
    CHECK(pegawai.app().ui().section == Section::evaluasi);
    pegawai.advance(10'000);  // what came was told, over a button on a phone
    pegawai.look_for(Role::button, "Catat penerimaan").click();
    pegawai.look_for(Role::button, "Kembalikan dengan tanda tangan").click();
    pegawai.forget_sent();
    pegawai.look_for(Role::button, "Kirim ke pimpinan").click();
    REQUIRE(pegawai.sent(Op::download).size() == 1);
    CHECK(pegawai.sent(Op::download).back().strings.back().find("dikembalikan") !=
          std::string::npos);
}

TEST_CASE("before a file is taken, and after, it is told what of the year it brings") {
    Skp leads = in_dialogue();
    leads.evaluasi.push_back(sealed("e1", "2027-02-20"));
    Skp works = leads;
    works.penerimaan_evaluasi = {
        PenerimaanEvaluasi{{"t1"}, {"e1"}, "21-02-2027", "22-02-2027", "", "", 1, {}}};
    for (const char* id : {"n1", "n2"}) {
        CatatanKinerja row_of_day;
        row_of_day.id = {id};
        row_of_day.tanggal = "05-01-2027";
        works.catatan_kinerja.emplace_back(row_of_day);
    }
    Side penilai(PeranDialog::pimpinan, leads);
    penilai.section(Section::dialog);
    penilai.will_pick("kembali.skp.json", write_skp(works));
    penilai.look_for(Role::button, wording::terima_berkas).click();
    CHECK(penilai.says("2 catatan kinerja"));
    const std::string receipt =
        "Evaluasi Triwulan I: diterima pegawai 21 Februari 2027, dikembalikan dengan tanda tangan "
        "22 Februari 2027";
    CHECK(penilai.says(receipt));
    penilai.look_for(Role::button, wording::terima_sekarang).click();
    CHECK(penilai.has_containing(Role::status, receipt));
    CHECK_FALSE(penilai.has_containing(Role::status, "0 entri"));
}

TEST_CASE("the rows that an evaluation rests on are called by the value of perilaku kerja") {
    Skp skp = in_dialogue();
    skp.ekspektasi_khusus[1] = "Catat setiap perubahan";
    Side penilai(PeranDialog::pimpinan, skp);
    penilai.look_for(Role::button, "Mulai evaluasi Triwulan I").click();
    penilai.look_for(Role::region, "Akuntabel");
    CHECK(penilai.says("Ekspektasi Khusus Pimpinan: Catat setiap perubahan"));
    CHECK_FALSE(penilai.has_containing(Role::region, "Ekspektasi Khusus Pimpinan"));
}

TEST_CASE("a rating that a decision changed says what it was before") {
    Skp skp = in_dialogue();
    skp.evaluasi = {sealed("e1", "2027-02-20")};
    skp.penerimaan_evaluasi = {PenerimaanEvaluasi{{"t1"}, {"e1"}, "21-02-2027", "", "", "", 1, {}}};
    Keberatan one;
    one.id = {"k1"};
    one.evaluasi = {"e1"};
    one.tanggal = "22-02-2027";
    one.alasan = "Terlewat";
    one.tanggal_keputusan = "24-02-2027";
    one.keputusan = "Diterima";
    one.rating_hasil_kerja = RatingKinerja::di_atas;
    one.segel = seal_of(one);
    skp.keberatan = {one};
    Side pegawai(PeranDialog::pegawai, skp);
    CHECK(pegawai.says("Rating hasil kerja: Di atas Ekspektasi (semula Sesuai Ekspektasi)"));
    CHECK(pegawai.says("Rating perilaku kerja: Sesuai Ekspektasi"));
}

TEST_CASE("the predikat follows both ratings, in each of the nine cells") {
    Side penilai(PeranDialog::pimpinan, in_dialogue());
    penilai.look_for(Role::button, "Mulai evaluasi Triwulan I").click();
    CHECK(penilai.says("Predikat muncul sesudah kedua rating dipilih."));
    for (const Term& hasil : terms<RatingKinerja>())
        for (const Term& perilaku : terms<RatingKinerja>()) {
            CAPTURE(hasil.token, perilaku.token);
            penilai.judge(hasil.token, perilaku.token);
            CHECK(penilai.says(describe_kuadran(*parse_token<RatingKinerja>(hasil.token),
                                                *parse_token<RatingKinerja>(perilaku.token)),
                               Role::image));
        }
}

TEST_CASE("a rating without anything beside it is asked about, and not refused") {
    Side penilai(PeranDialog::pimpinan, in_dialogue());
    penilai.look_for(Role::button, "Mulai evaluasi Triwulan I").click();
    CHECK(penilai.says("Tidak ada rencana aksi untuk periode ini."));
    const auto asks = [&] {
        return penilai.field(penilai.konsep() + "/rating_hasil_kerja")
                   ->description.find("Apa yang mendasari rating hasil kerja ini?") !=
               std::string::npos;
    };
    CHECK_FALSE(asks());
    penilai.judge("sesuai_ekspektasi", "sesuai_ekspektasi");
    CHECK(asks());
    penilai.field(penilai.konsep() + "/alasan_hasil_kerja").type("Laporan unit");
    CHECK_FALSE(asks());
}

TEST_CASE("with the keyboard alone an evaluation is begun, judged, handed over and opened again") {
    Side penilai(PeranDialog::pimpinan, in_dialogue());
    penilai.look_for(Role::button, "Mulai evaluasi Triwulan I").press();
    penilai.field(penilai.konsep() + "/capaian_organisasi").choose("baik");
    penilai.judge("di_atas_ekspektasi", "di_atas_ekspektasi");
    penilai.look_for(Role::button, "Serahkan kepada pegawai").press();
    REQUIRE(penilai.skp().evaluasi.size() == 1);
    penilai.look_for(Role::button, "Tulis permintaan membuka kembali").press();
    CHECK(penilai.focus() == field_id(penilai.handed_over() + "/alasan_buka"));
    penilai.field(penilai.handed_over() + "/alasan_buka").type("Bukti baru");
    penilai.look_for(Role::button, "Minta membuka kembali").press();
    penilai.look_for(Role::button, "Setujui dan buat konsep baru").press();
    REQUIRE(penilai.skp().evaluasi_konsep.size() == 1);
    CHECK(penilai.says("Bila diserahkan, konsep ini menggantikan evaluasi yang diserahkan"));
    penilai.look_for(Role::button, "Serahkan kepada pegawai").press();
    REQUIRE(penilai.skp().evaluasi.size() == 2);
    CHECK(penilai.says("Digantikan evaluasi yang diserahkan"));
}

TEST_CASE("what was changed after it was handed over is told and counts nowhere") {
    Skp skp = in_dialogue();
    Evaluasi changed = sealed("v1", "05-04-2027");
    changed.rating_perilaku = RatingKinerja::di_atas;
    skp.evaluasi = {changed};
    Side pegawai(PeranDialog::pegawai, skp);
    CHECK(pegawai.says("Isi evaluasi ini diubah sesudah diserahkan", Role::alert));
    CHECK_FALSE(pegawai.says("Predikat Kinerja Pegawai"));
    CHECK_FALSE(pegawai.says("Catat penerimaan", Role::button));
}

TEST_CASE("of two evaluations of one period both are seen, and which one is used") {
    Skp skp = in_dialogue();
    skp.evaluasi = {sealed("v1", "05-04-2027"), sealed("v2", "06-04-2027")};
    Side pegawai(PeranDialog::pegawai, skp);
    CHECK(pegawai.says("Ada dua evaluasi untuk periode ini"));
    CHECK(pegawai.says("Evaluasi Triwulan I, diserahkan 5 April 2027", Role::region));
    CHECK(pegawai.says("Evaluasi Triwulan I, diserahkan 6 April 2027", Role::region));
}

TEST_CASE("who heads the organisation is offered what it reached as rating") {
    Side penilai(PeranDialog::pimpinan, [] {
        Skp skp = in_dialogue();
        skp.jenis_jabatan = JenisJabatan::pimpinan_unit_kerja_mandiri;
        return skp;
    }());
    penilai.look_for(Role::button, "Mulai evaluasi Triwulan I").click();
    penilai.field(penilai.konsep() + "/capaian_organisasi").choose("istimewa");
    CHECK(penilai.says("tidak ditemukan dalam aturan; dapat diubah."));
    penilai.look_for(Role::button, "Pakai bacaan lazim: Di atas Ekspektasi").click();
    CHECK(penilai.skp().evaluasi_konsep.at(0)->rating_hasil_kerja == RatingKinerja::di_atas);
}

TEST_CASE("counted predikat are compared with the pattern, and a small unit is told so") {
    Side penilai(PeranDialog::pimpinan, in_dialogue());
    penilai.look_for(Role::button, "Mulai evaluasi Triwulan I").click();
    penilai.field(penilai.konsep() + "/capaian_organisasi").choose("baik");
    penilai.field("distribusi/baik").type("1");
    CHECK(penilai.says("Unit kecil: pedoman tidak dapat dipenuhi tepat untuk 1 pegawai."));
    penilai.field("distribusi/baik").type("2");
    penilai.field("distribusi/butuh_perbaikan").type("1");
    penilai.field("distribusi/sangat_baik").type("1");
    CHECK(penilai.says("2 dari 4 pegawai. Sesuai."));
    CHECK(penilai.file().find("distribusi/") == std::string::npos);
}

TEST_CASE("pictures of an evaluation", "[.][pictures]") {
    const Window window = GENERATE(desktop, phone);
    const std::string size = window.width < 600 ? "phone-" : "desktop-";
    Side penilai(PeranDialog::pimpinan, in_dialogue(), window);
    penilai.look_for(Role::button, "Mulai evaluasi Triwulan I").click();
    penilai.field(penilai.konsep() + "/capaian_organisasi").choose("baik");
    penilai.judge("sesuai_ekspektasi", "di_atas_ekspektasi");
    penilai.scroll_page(-100'000);
    for (int part = 0; part < 4; ++part) {
        penilai.picture(size + "evaluasi-" + std::to_string(part));
        penilai.scroll_page(600);
    }
    CHECK(penilai.skp().evaluasi_konsep.size() == 1);
}

TEST_CASE("which days count stands beside the ratings, and that they are not over") {
    Side penilai(PeranDialog::pimpinan, in_dialogue());
    penilai.look_for(Role::button, "Mulai evaluasi Triwulan I").click();
    CHECK(penilai.says("bertanggal 1 Januari 2027 s.d. 31 Maret 2027"));
    CHECK(penilai.says("Masa yang dievaluasi baru berakhir 31 Maret 2027"));
}
