// PKPS: the sample of a pengawas sekolah from prerequisites to pelaksanaan, and the catalogue.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/pkps_catalog_json.h"
#include "core/codec/skp_json.h"
#include "core/workflow/pkps_flow.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/app/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/pkps/words.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr std::string_view literasi = "Kemampuan literasi murid pada sekolah binaan";

struct Pengawas : Ui {
    explicit Pengawas(const Skp& skp = empty(), const Window& window = desktop)
        : Ui({skp}, window) {
        open(skp.pegawai.nama);
        section(Section::pkps);
    }
    static Skp empty() {
        Skp skp = valid_skp();
        skp.profil = Profil::pkps;
        return skp;
    }
    void choose(std::string_view path, std::string_view choice) { field(path).choose(choice); }
    void write(std::string_view path, std::string_view words) {
        field(path).type(std::string(words));
    }
    void answer(std::string_view question, Penilaian answer) {
        look_for(Role::combobox, question).choose(token_of(answer));
    }
    void note(const std::string& words) {
        look_for(Role::textarea, wording::langkah_catatan).type(words);
    }
    void actor(const std::string& name) {
        look_for(Role::textbox, wording::langkah_oleh).type(name);
    }
    void take(TindakanPkps tindakan) { look_for(Role::button, label_of(tindakan)).click(); }
    bool can(TindakanPkps tindakan) {
        return !look_for(Role::button, label_of(tindakan))->is(state_disabled);
    }
    StatusPkps status() const { return status_of(*skp().pkps); }
    bool shows_status(StatusPkps status) {
        scroll_page(-1e7f);
        return has_containing(Role::status, "Status: " + std::string(label_of(status)));
    }
    void fill_in() {
        write("pkps/praktik/indikator", literasi);
        write("pkps/praktik/rapor_pendidikan", "Literasi dua sekolah binaan rendah");
        write("pkps/praktik/target", "6 sekolah");
        for (int i = 0; i < perilaku_count; ++i) {
            const Path at = path_of_perilaku_pkps(i);
            write((at / "indikator").value, "memahami kebutuhan sekolah binaan");
            write((at / "perwujudan").value,
                  "melakukan wawancara kebutuhan dengan setiap kepala sekolah binaan sebelum akhir "
                  "Februari");
        }
        choose("pkps/kompetensi/refleksi", "ya");
        write("pkps/kompetensi/area_pengembangan", "analisis data Rapor Pendidikan");
        write("pkps/kompetensi/kompetensi_terkuat", "pendampingan kepala sekolah");
        choose("pkps/kompetensi/kelompok", "area_pengembangan");
        write("pkps/kompetensi/indikator", "Analisis data Rapor Pendidikan");
    }
    /// The first card that has it is that of praktik kinerja.
    void open_catalog() {
        scroll_page(-1e7f);
        first_button(wording::pilih_dari_daftar);
    }
    void keep_praktik() {
        scroll_page(-1e7f);
        first_button(wording::simpan_ke_daftar);
    }
    void first_button(std::string_view name) {
        for (int i = 0; i < 60; ++i) {
            for (const Node& node : all(Role::button))
                if (node.name == name) return Widget(*this, node).click();
            scroll_page(100);
        }
        FAIL("no button " << name);
    }
    std::vector<std::string> hits() const {
        std::vector<std::string> names;
        for (const Node& node : all(Role::listitem)) names.push_back(node.name);
        return names;
    }
};

}  // namespace

TEST_CASE("a pengawas sekolah plans, is sent back once, is approved, and begins") {
    const Window window = GENERATE(desktop, phone);
    Pengawas ui(Pengawas::empty(), window);
    CHECK(ui.shows_status(StatusPkps::draf));

    ui.choose("pkps/prasyarat/rhk_pimpinan", "menghambat");
    CHECK(ui.has_containing(Role::status, "Kepala Cabang Dinas"));
    CHECK(ui.has_containing(Role::status, wording::tetap_dapat_disusun));
    ui.choose("pkps/prasyarat/rhk_pimpinan", "terpenuhi");
    CHECK_FALSE(ui.has_containing(Role::status, "Kepala Cabang Dinas"));

    CHECK_FALSE(ui.can(TindakanPkps::ajukan));  // nothing is planned yet
    ui.fill_in();
    CHECK(ui.can(TindakanPkps::ajukan));
    ui.take(TindakanPkps::ajukan);
    CHECK(ui.shows_status(StatusPkps::diajukan));
    CHECK(ui.skp().pkps->riwayat[0].oleh == ui.skp().pegawai.nama);
    CHECK(ui.field("pkps/praktik/indikator")->is(state_readonly));
    CHECK(ui.field("pkps/kompetensi/kelompok")->is(state_readonly));
    CHECK_FALSE(ui.field("pkps/prasyarat/periode")->is(state_readonly));

    CHECK_FALSE(ui.can(TindakanPkps::periksa));  // by whom?
    ui.actor("Tim Kinerja Cabang Dinas");
    ui.take(TindakanPkps::periksa);
    CHECK(ui.status() == StatusPkps::diperiksa);
    ui.answer(wording::apakah_realistis, Penilaian::tidak);
    ui.answer(wording::apakah_dapat_dicapai, Penilaian::tidak);
    CHECK_FALSE(ui.can(TindakanPkps::kembalikan_tim));
    CHECK_FALSE(ui.can(TindakanPkps::teruskan));
    ui.note("target literasi tidak realistis untuk dua semester");
    CHECK_FALSE(ui.can(TindakanPkps::teruskan));
    ui.take(TindakanPkps::kembalikan_tim);
    CHECK(ui.shows_status(StatusPkps::revisi));
    CHECK(ui.has_containing(Role::status, "target literasi tidak realistis untuk dua semester"));

    ui.write("pkps/praktik/target", "3 sekolah");
    ui.take(TindakanPkps::ajukan);
    ui.take(TindakanPkps::periksa);
    ui.answer(wording::apakah_realistis, Penilaian::ya);
    ui.answer(wording::apakah_dapat_dicapai, Penilaian::ya);
    ui.take(TindakanPkps::teruskan);
    CHECK(ui.shows_status(StatusPkps::dikirim));
    ui.take(TindakanPkps::setujui);
    CHECK(ui.shows_status(StatusPkps::disetujui));
    CHECK(ui.skp().pkps->riwayat.back().oleh == ui.skp().pejabat_penilai.nama);
    CHECK(ui.field("pkps/praktik/target")->is(state_readonly));
    ui.take(TindakanPkps::mulai_pelaksanaan);
    CHECK(ui.shows_status(StatusPkps::pelaksanaan));
    CHECK(misfits_of(*ui.skp().pkps).empty());
    CHECK(ui.skp().pkps->riwayat.size() == 8);
    CHECK(read_skp(write_skp(ui.skp()))->skp == ui.skp());

    ui.look_for(Role::listitem, taken_label_of(TindakanPkps::kembalikan_tim));
    ui.scroll_page(-1e7f);
    CHECK(ui.has_containing(Role::status, "Pejabat Penilai Kinerja mengembalikannya"));
}

TEST_CASE(
    "an approved plan comes back by the Pejabat Penilai, with a note; one undo takes it back") {
    Skp skp = pkps_skp();
    using enum TindakanPkps;
    for (const TindakanPkps tindakan : {ajukan, periksa, teruskan, setujui}) {
        LangkahPkps langkah;
        langkah.id = {"l" + std::to_string(skp.pkps->riwayat.size() + 1)};
        langkah.tindakan = tindakan;
        langkah.oleh = "Siapa";
        langkah.tanggal = "15-01-2027";
        langkah.realistis = langkah.dapat_dicapai = Penilaian::ya;
        skp.pkps.edit().riwayat.push_back(langkah);
    }
    Pengawas ui(skp);
    ui.look_for(Role::combobox, wording::bertindak_sebagai).choose("pejabat_penilai");
    ui.look_for(Role::textbox, wording::langkah_tanggal).type("1-2-2027");
    CHECK_FALSE(ui.can(kembalikan_penilai));
    ui.note("sekolah binaan berubah");
    ui.take(kembalikan_penilai);
    CHECK(ui.shows_status(StatusPkps::revisi));
    CHECK_FALSE(ui.field("pkps/praktik/indikator")->is(state_readonly));
    ui.get_containing(Role::button, wording::urungkan).click();
    CHECK(ui.shows_status(StatusPkps::disetujui));
}

TEST_CASE("the section PKPS is there only for those who plan PKPS") {
    const bool planned = GENERATE(false, true);
    Ui ui({planned ? Pengawas::empty() : valid_skp()});
    ui.open(valid_skp().pegawai.nama);
    CHECK(ui.has_containing(Role::button, label_of(Section::pkps)) == planned);
    ui.get(Role::button, wording::cetak).click();
    CHECK(ui.has_containing(Role::radio, "Rencana PKPS") == planned);
}

TEST_CASE("an indicator is kept on the device, found after a restart while typing, and used") {
    std::map<std::string, std::string> device;
    {
        Pengawas ui;
        ui.write("pkps/praktik/indikator", literasi);
        ui.keep_praktik();
        CHECK(ui.has(Role::status, wording::entri_tersimpan));
        ui.keep_praktik();
        CHECK(ui.has(Role::status, wording::entri_sudah_ada));
        device = ui.storage.notes;
    }
    REQUIRE(device.size() == 1);
    Pengawas ui;
    ui.storage.notes = device;
    ui.open_catalog();
    CHECK(ui.has_containing(Role::text, "bukan daftar resmi"));
    ui.get(Role::textbox, wording::katalog_cari).type("liter");
    CHECK(ui.hits() == std::vector<std::string>{std::string(literasi)});
    ui.get_containing(Role::button, "Pakai: ").click();
    CHECK(ui.value("pkps/praktik/indikator") == literasi);
    CHECK(ui.focus() == field_id("pkps/praktik/indikator"));
    CHECK(ui.app().ui().section == Section::pkps);
    ui.get_containing(Role::button, wording::urungkan).click();
    CHECK(ui.value("pkps/praktik/indikator").empty());
}

TEST_CASE("a value takes indicator and perwujudan from the catalogue") {
    Pengawas ui;
    ui.storage.notes["daftar-pkps"] =
        write_pkps_catalog({{"k1", BagianPkps::perilaku, {}, 0, "Memahami kebutuhan", "Wawancara"},
                            {"k2", BagianPkps::perilaku, {}, 1, "Menepati janji", "Kalender"}});
    ui.field("pkps/perilaku/berorientasi_pelayanan/perwujudan");
    const Node region = ui.get(Role::region, "Berorientasi Pelayanan").node();
    for (const Node& node : ui.all(Role::button))
        if (node.name == wording::pilih_dari_daftar && node.rect.y > region.rect.y) {
            Widget(ui, node).click();
            break;
        }
    CHECK(ui.hits() == std::vector<std::string>{"Memahami kebutuhan"});
    ui.get_containing(Role::button, "Pakai: ").click();
    CHECK(ui.value("pkps/perilaku/berorientasi_pelayanan/indikator") == "Memahami kebutuhan");
    CHECK(ui.value("pkps/perilaku/berorientasi_pelayanan/perwujudan") == "Wawancara");
    ui.get_containing(Role::button, wording::urungkan).click();  // both in one step
    CHECK(ui.skp().pkps->perilaku[0] == PerilakuPkps{});
}

TEST_CASE("own entries are rewritten and removed; the peran narrows them down") {
    Pengawas ui;
    ui.storage.notes["daftar-pkps"] =
        write_pkps_catalog({{"k1", BagianPkps::praktik, {}, 0, "Literasi", ""}});
    ui.open_catalog();
    CHECK(ui.hits().size() == 13);
    ui.get(Role::combobox, wording::katalog_peran).choose("kepala_sekolah");
    CHECK(ui.hits().size() == 1);
    ui.get(Role::button, std::string(wording::ubah_entri) + ": Literasi").click();
    ui.get(Role::textarea, wording::entri_indikator).type("Numerasi");
    ui.get(Role::button, wording::simpan_perubahan).click();
    CHECK(ui.has(Role::status, wording::entri_berubah));
    CHECK(ui.hits() == std::vector<std::string>{"Numerasi"});
    CHECK(ui.storage.notes["daftar-pkps"].find("Numerasi") != std::string::npos);
    ui.get(Role::button, std::string(wording::hapus_entri) + ": Numerasi").click();
    ui.get(Role::button, wording::batal).click();
    CHECK(ui.hits().size() == 1);
    ui.get(Role::button, std::string(wording::hapus_entri) + ": Numerasi").click();
    ui.get(Role::button, wording::hapus_entri).click();
    CHECK(ui.has(Role::status, wording::entri_terhapus));
    CHECK(ui.hits().empty());
}

TEST_CASE("the list travels as a file, is merged without doubles, and other files are refused") {
    Pengawas ui;
    const std::vector<CatalogEntry> own = {{"k1", BagianPkps::praktik, {}, 0, "Literasi", ""}};
    ui.storage.notes["daftar-pkps"] = write_pkps_catalog(own);
    ui.open_catalog();
    ui.look_for(Role::button, wording::ekspor_daftar).click();
    const std::vector<Sent> saved = ui.sent(Op::download);
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].strings[2] == write_pkps_catalog(own));

    ui.will_pick("rekan.json",
                 write_pkps_catalog({own[0], {"k2", BagianPkps::praktik, {}, 0, "Numerasi", ""}}));
    ui.look_for(Role::button, wording::impor_daftar).click();
    CHECK(ui.has(Role::status, "rekan.json: 1 indikator ditambahkan, 1 sudah ada."));
    const auto kept = read_pkps_catalog(ui.storage.notes["daftar-pkps"]);
    REQUIRE(kept);
    CHECK(kept->size() == 2);

    const std::string before = ui.storage.notes["daftar-pkps"];
    ui.will_pick("skp.json", write_skp(valid_skp()));
    ui.look_for(Role::button, wording::impor_daftar).click();
    CHECK(ui.has_containing(Role::status, "skp.json: Berkas ini adalah SKP"));
    ui.will_pick("rusak.json", "{");
    ui.look_for(Role::button, wording::impor_daftar).click();
    CHECK(ui.has_containing(Role::status, "rusak.json: "));
    CHECK(ui.storage.notes["daftar-pkps"] == before);
}

TEST_CASE("a damaged list is never written over: it is set aside when the person says so") {
    Pengawas ui;
    ui.storage.notes["daftar-pkps"] = "{rusak";
    ui.write("pkps/praktik/indikator", literasi);
    ui.keep_praktik();
    CHECK(ui.has(Role::status, wording::daftar_rusak_tolak));
    CHECK(ui.storage.notes["daftar-pkps"] == "{rusak");
    ui.open_catalog();
    ui.look_for(Role::button, wording::sisihkan).click();
    CHECK(ui.storage.notes["daftar-pkps-disisihkan"] == "{rusak");
    ui.look_for(Role::button, wording::katalog_kembali).click();
    ui.keep_praktik();
    CHECK(ui.has(Role::status, wording::entri_tersimpan));
}

TEST_CASE("pictures of PKPS", "[.][pictures]") {
    const Window window = GENERATE(desktop, phone);
    const std::string size = window.width < 600 ? "phone-" : "desktop-";
    Skp skp = pkps_skp();
    skp.pkps.edit().prasyarat[0] = KeadaanPrasyarat::menghambat;
    Pengawas ui(skp, window);
    ui.picture(size + "pkps");
    ui.field("pkps/praktik/target");
    ui.picture(size + "pkps-praktik");
    ui.field("pkps/kompetensi/indikator");
    ui.picture(size + "pkps-kompetensi");
    ui.take(TindakanPkps::ajukan);
    ui.actor("Tim Kinerja");
    ui.take(TindakanPkps::periksa);
    ui.look_for(Role::textarea, wording::langkah_catatan);
    ui.picture(size + "pkps-jalan");
    ui.scroll_page(400);
    ui.picture(size + "pkps-langkah");
    ui.note("target literasi tidak realistis untuk dua semester");
    ui.take(TindakanPkps::kembalikan_tim);
    ui.picture(size + "pkps-riwayat");
    ui.storage.notes["daftar-pkps"] =
        write_pkps_catalog({{"k1", BagianPkps::praktik, {}, 0, std::string(literasi), ""}});
    ui.open_catalog();
    ui.picture(size + "pkps-katalog");
    CHECK(ui.hits().size() > 2);
}
