// Section Angka Kredit: what is converted, step by step, and what the next promotion needs.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/dialog/item_seal.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/sections.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

struct AngkaKreditUi : Ui {
    explicit AngkaKreditUi(const Skp& skp, const Window& window = desktop) : Ui({skp}, window) {
        open(skp.pegawai.nama);
        if (has(Role::button, label_of(Stage::penilaian)))  // it is folded
            get(Role::button, label_of(Stage::penilaian)).press();
        section(Section::angka_kredit);
    }
    const AngkaKredit& record() const { return *skp().angka_kredit; }
};

/// With a sealed evaluation of the year: sesuai, sesuai.
Skp evaluated() {
    Skp skp = valid_skp();
    skp.angka_kredit.edit().jenjang = JenjangFungsional::ahli_muda;
    Evaluasi one;
    one.id = {"v1"};
    one.jenis = JenisEvaluasi::tahunan;
    one.rating_hasil_kerja = one.rating_perilaku = RatingKinerja::sesuai;
    one.segel = seal_of(one);
    skp.evaluasi = {one};
    return skp;
}

/// With the conversion that the evaluation gives, taken over.
Skp converted() {
    AngkaKreditUi ui(evaluated());
    ui.look_for(Role::text, "Predikat tahunan yang berlaku pada SKP ini: Baik.");
    ui.look_for(Role::button, "Tambahkan konversinya").click();
    REQUIRE(ui.record().konversi.size() == 1);
    CHECK(ui.record().konversi[0].tahun == "2027");
    CHECK(ui.record().konversi[0].predikat == PredikatKinerja::baik);
    CHECK_FALSE(ui.has(Role::button, "Tambahkan konversinya"));
    return ui.skp();
}

}  // namespace

TEST_CASE("a conversion is typed in, reckoned in steps, and compared with the need") {
    const Window window = GENERATE(desktop, phone);
    AngkaKreditUi ui(valid_skp(), window);
    ui.field("angka_kredit/jenjang").choose("ahli_muda");
    ui.look_for(Role::button, "Tambah konversi").click();
    REQUIRE(ui.record().konversi.size() == 1);
    const std::string row = "angka_kredit/konversi/" + ui.record().konversi[0].id.value;
    CHECK(ui.value(row + "/bulan_akhir") == "12");
    ui.look_for(Role::text, "Belum dihitung: tahun belum terbaca.");
    ui.field(row + "/tahun").type("2027");
    ui.look_for(Role::text, "Belum dihitung: predikat belum dipilih.");
    ui.field(row + "/predikat").choose("baik");
    ui.look_for(Role::text, "Angka kredit: 100% x 25 = 25,00");
    ui.look_for(Role::text, "Jumlah angka kredit yang diperoleh: 25,00");
    ui.look_for(Role::text, "Kenaikan pangkat: 25,00 - 100 = -75,00");
    ui.look_for(Role::text, "Belum terpenuhi, kurang 75,00.");
    ui.scroll_page(-1e7f);
    ui.field("angka_kredit/lama").type("80");
    ui.look_for(Role::text, "Kenaikan pangkat: 105,00 - 100 = 5,00");
    ui.look_for(Role::text, "Terpenuhi, lebih 5,00. Sesudah kenaikan tersisa 5,00.");
}

TEST_CASE("the predikat of the year is taken over, and follows a decision upon an objection") {
    Skp skp = converted();
    Keberatan one;
    one.id = {"k1"};
    one.evaluasi = {"v1"};
    one.tanggal_keputusan = "20-1-2028";
    one.rating_hasil_kerja = one.rating_perilaku = RatingKinerja::di_atas;
    one.segel = seal_of(one);
    skp.keberatan = {one};
    AngkaKreditUi ui(skp);
    ui.look_for(Role::button, "Sesuaikan predikatnya").click();
    REQUIRE(ui.record().konversi.size() == 1);
    CHECK(ui.record().konversi[0].predikat == PredikatKinerja::sangat_baik);
}

TEST_CASE("an evaluation that was changed after it was sealed is not taken over") {
    Skp skp = evaluated();
    skp.evaluasi[0].edit().rating_perilaku = RatingKinerja::di_atas;
    AngkaKreditUi ui(skp);
    CHECK_FALSE(ui.has(Role::button, "Tambahkan konversinya"));
}

TEST_CASE("who holds no jabatan fungsional has no such section") {
    Skp skp = valid_skp();
    skp.jenis_jabatan = JenisJabatan::ja;
    for (const SectionRow* row : sections_of(skp)) CHECK(row->section != Section::angka_kredit);
}
