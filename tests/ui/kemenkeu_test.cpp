// Profile, targets by quarter and Manual Indikator on screen.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/words.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

struct OnRhk : Ui {
    explicit OnRhk(const Skp& skp, std::string_view rhk = "r1", const Window& window = desktop)
        : Ui({skp}, window) {
        open(skp.pegawai.nama);
        open_rhk(rhk);
    }
    void open_rhk(std::string_view id) {
        section(Section::hasil_kerja);
        int number = 0;
        const Rhk* wanted = find_rhk(skp(), RhkId{std::string(id)});
        for (const Box<Rhk>& rhk : skp().rhk) {
            if (rhk->jenis == wanted->jenis) ++number;
            if (&*rhk == wanted) break;
        }
        const std::string name = "RHK " + std::to_string(number) + ": " + wanted->statement;
        look_for(Role::button, name).click();
    }
    std::string quarter(std::string_view iki, int number) const {
        return std::string(iki) + "/triwulan/tw" + std::to_string(number);
    }
    /// The one chart in reach; "" when there is none.
    std::string chart() const {
        const std::vector<Node> images = all(Role::image);
        return images.empty() ? "" : images.front().name;
    }
};

Skp with(Profil profil, Skp skp) {
    skp.profil = profil;
    return skp;
}

constexpr std::string_view first = "rhk/r1/iki/i1";

std::string manual_button(std::string_view title, std::string_view state) {
    return std::string(wording::manual_indikator) + " " + std::string(title) + ", " +
           std::string(state);
}

}  // namespace

TEST_CASE("quarters are one press away, and the chart says what was typed") {
    const Window window = GENERATE(desktop, phone);
    OnRhk ui(valid_skp(), "r3", window);
    const std::string iki = "rhk/r3/iki/i1";
    CHECK_FALSE(ui.has_field(ui.quarter(iki, 1)));
    ui.look_for(Role::button, wording::tambah_triwulan).click();
    CHECK(ui.focus() == field_id(ui.quarter(iki, 1)));
    CHECK_FALSE(ui.has_containing(Role::image, "Target"));
    ui.field(ui.quarter(iki, 1)).type("10");
    CHECK(
        ui.chart() ==
        "Target: triwulan I 10, II tanpa target, III tanpa target, IV tanpa target; satuan orang");
    ui.field(ui.quarter(iki, 2)).type("-");
    ui.field(ui.quarter(iki, 3)).type("1.5");
    ui.field(ui.quarter(iki, 4)).type("40");
    CHECK(ui.chart() == "Target: triwulan I 10, II tanpa target, III tidak terbaca, IV 40 orang");
    CHECK(ui.value(ui.quarter(iki, 3)) == "1.5");
    ui.field(ui.quarter(iki, 3)).type("27,5");
    CHECK(ui.chart() == "Target: triwulan I 10, II tanpa target, III 27,5, IV 40 orang");
    ui.field(iki + "/triwulan/konsolidasi").choose("last_value");
    ui.field(iki + "/triwulan/polarisasi").choose("maximize");
    CHECK(ui.has_containing(Role::text, "Setahun: 40 orang"));
    CHECK(ui.skp().rhk[2]->iki[0].triwulan.polarisasi == Polarisasi::maximize);
}

TEST_CASE("a yearly target that its quarters contradict gets what they make in one press") {
    Skp skp = valid_skp();
    skp.rhk[0].edit().iki[0].triwulan.target = {"1", "2", "4", "5"};
    skp.rhk[0].edit().iki[0].triwulan.konsolidasi = Konsolidasi::last_value;
    OnRhk ui(skp);
    ui.look_for(Role::button, "Pakai usulan: 5 antarmuka").click();
    CHECK(ui.value("rhk/r1/iki/i1/target") == "5 antarmuka");
}

TEST_CASE(
    "both readings of a percentage are offered below its quarter, and each does what it says") {
    const Window window = GENERATE(desktop, phone);
    Skp skp = valid_skp();
    Iki& iki = skp.rhk[0].edit().iki[0];
    iki.statement = "Persentase layanan yang terhubung";
    iki.target = "95 %";
    iki.triwulan.target = {"24", "0,48", "72", "1.05"};
    OnRhk ui(skp, "r1", window);
    const auto asked = [&] {
        return std::ranges::count_if(ui.session().derived().findings,
                                     [](const Finding& one) { return one.rule->id == "WR-09"; });
    };
    const auto offer = [](std::string_view deed, const char* value) {
        return std::string(deed) + ": " + value;
    };
    REQUIRE(asked() == 2);
    ui.field(ui.quarter(first, 2)).focus();
    ui.picture("kuartal-persen");
    CHECK(ui.look_for(Role::button, offer(wording::memang_begitu, "0,48 %"))->name ==
          "Memang begitu: 0,48 %");
    ui.look_for(Role::button, offer(wording::pakai_usulan, "48 %")).click();
    CHECK(ui.value(ui.quarter(first, 2)) == "48 %");
    CHECK(asked() == 1);
    CHECK(ui.value(ui.quarter(first, 4)) == "1.05");  // the other quarter is as it was

    ui.field(ui.quarter(first, 4)).focus();
    ui.look_for(Role::button, offer(wording::pakai_usulan, "105 %"));
    ui.look_for(Role::button, offer(wording::memang_begitu, "1,05 %")).click();
    CHECK(ui.value(ui.quarter(first, 4)) == "1,05 %");
    CHECK(asked() == 0);
    CHECK_FALSE(ui.has(Role::button, offer(wording::pakai_usulan, "105 %")));
    CHECK(ui.value(std::string(first) + "/target") == "95 %");
    ui.get_containing(Role::button, wording::urungkan).click();
    CHECK(ui.value(ui.quarter(first, 4)) == "1.05");
    CHECK(asked() == 1);
}

TEST_CASE("the profile kemenkeu shows quarters and manual from the start and calls them IKU") {
    OnRhk ui(with(Profil::kemenkeu, jpt_skp()));
    CHECK(ui.has(Role::region, "IKU 1"));
    CHECK(ui.has_field(ui.quarter(first, 4)));
    CHECK(ui.has_field(std::string(first) + "/manual/formula"));
    ui.look_for(Role::button, "Tambah IKU").click();
    CHECK(ui.skp().rhk[0]->iki.size() == 3);
}

TEST_CASE("a manual is opened, filled in, and is there after a restart") {
    const Window window = GENERATE(desktop, phone);
    std::string bytes;
    {
        OnRhk ui(valid_skp(), "r1", window);
        ui.look_for(Role::button, manual_button("IKI 1", "belum diisi")).click();
        const std::string at = std::string(first) + "/manual/";
        for (const char* part :
             {"tujuan", "definisi", "formula", "satuan", "sumber_data", "penanggung_jawab"})
            ui.field(at + part).type(std::string("Isi ") + part);
        ui.field(at + "tingkat_kendali").choose("outcome");
        ui.field(at + "periode_pelaporan").choose("tahunan");
        CHECK(ui.look_for(Role::button, manual_button("IKI 1", "8 dari 8 bagian"))
                  ->is(state_expanded));
        ui.advance(2000);
        bytes = ui.storage.head_bytes(ui.skp().id.value);
    }
    const Result<ReadReport> again = read_skp(bytes);
    REQUIRE(again);
    const ManualIndikator& manual = again->skp.rhk[0]->iki[0].manual;
    CHECK(manual.formula == "Isi formula");
    CHECK(manual.tingkat_kendali == TingkatKendali::outcome);
    OnRhk ui(again->skp, "r1", window);
    CHECK(ui.value(std::string(first) + "/manual/penanggung_jawab") == "Isi penanggung_jawab");
    CHECK(ui.has_field(std::string(first) + "/manual/penanggung_jawab"));
    ui.look_for(Role::button, manual_button("IKI 1", "8 dari 8 bagian")).press();
    CHECK_FALSE(ui.has_field(std::string(first) + "/manual/penanggung_jawab"));
}

TEST_CASE("a manual is copied from another indicator in one step that can be undone") {
    Skp skp = valid_skp();
    skp.rhk[1].edit().iki = planned_skp().rhk[1]->iki;
    skp.rhk[0].edit().iki[0].manual.tujuan = "Tujuan sendiri";
    OnRhk ui(skp);
    ui.field(std::string(first) + "/manual/salin").choose("Biaya komputasi awan per bulan");
    CHECK(ui.value(std::string(first) + "/manual/tujuan") == "Tujuan sendiri");
    CHECK(ui.value(std::string(first) + "/manual/sumber_data") == "Tagihan penyedia");
    ui.get_containing(Role::button, wording::urungkan).click();
    CHECK(write_skp(ui.skp()) == write_skp(skp));
}

TEST_CASE("a finding inside a closed manual opens it") {
    Skp skp = valid_skp();
    skp.rhk[0].edit().iki[0].manual.tujuan = "Tujuan";
    OnRhk ui(skp);
    ui.look_for(Role::button, manual_button("IKI 1", "1 dari 8 bagian")).click();
    CHECK_FALSE(ui.has_field(std::string(first) + "/manual/formula"));
    for (const Node& node : ui.all(Role::button))
        if (node.name.starts_with("RHK utama 1, IKI 1, Formula")) {
            Widget(ui, node).click();
            break;
        }
    CHECK(ui.focus() == field_id(std::string(first) + "/manual/formula"));
}

TEST_CASE("changing the profile hides nothing that has text, and loses nothing") {
    Skp skp = with(Profil::kemenkeu, planned_skp());
    OnRhk ui(skp, "r2");
    for (const Term& profil : terms<Profil>()) {
        CAPTURE(profil.token);
        ui.section(Section::identitas);
        ui.field("profil").choose(profil.token);
        ui.open_rhk("r2");
        CHECK(ui.has_field(ui.quarter("rhk/r2/iki/i3", 2)));
        CHECK(ui.has_field("rhk/r2/iki/i3/manual/definisi"));
        skp.profil = *parse_token<Profil>(profil.token);
        CHECK(write_skp(ui.skp()) == write_skp(skp));
    }
}

TEST_CASE("the wizard asks for the profile in one line") {
    Ui ui;
    ui.get(Role::button, wording::buat_skp).click();
    ui.look_for(Role::combobox, wording::profil).choose("kemenkeu");
    for (int i = 0; i < 2; ++i) ui.look_for(Role::button, wording::lanjut).click();
    ui.look_for(Role::button, wording::wizard_selesai).click();
    CHECK(ui.skp().profil == Profil::kemenkeu);
}

TEST_CASE("the sample of a kepala dinas is entered with its quarters") {
    struct Row {
        const char* rhk;
        const char* iki;
        std::array<const char*, 4> quarters;
        const char* name;
    } const rows[] = {
        {"r1",
         "rhk/r1/iki/i2",
         {"60", "64", "68", "72,5"},
         "Target: triwulan I 60, II 64, III 68, IV 72,5 persen"},
        {"r2",
         "rhk/r2/iki/i1",
         {"4", "9", "13", "18"},
         "Target: triwulan I 4, II 9, III 13, IV 18 layanan"},
        {"r3",
         "rhk/r3/iki/i1",
         {"95", "95", "95", "95"},
         "Target: triwulan I 95, II 95, III 95, IV 95 persen"},
        {"r4",
         "rhk/r4/iki/i1",
         {"250", "600", "900", "1.250"},
         "Target: triwulan I 250, II 600, III 900, IV 1.250 orang"},
        {"r5",
         "rhk/r5/iki/i1",
         {"18", "45", "70", "96,75"},
         "Target: triwulan I 18, II 45, III 70, IV 96,75 persen"},
    };
    OnRhk ui(with(Profil::kemenkeu, jpt_skp()));
    for (const Row& row : rows) {
        ui.open_rhk(row.rhk);
        const std::string iki(row.iki);
        for (int i = 0; i < 4; ++i)
            ui.field(ui.quarter(iki, i + 1)).type(row.quarters[static_cast<std::size_t>(i)]);
        ui.field(iki + "/triwulan/konsolidasi").choose("last_value");
        CHECK(ui.has(Role::image, row.name));
    }
    ui.open_rhk("r1");
    for (int i = 1; i <= 3; ++i) ui.field(ui.quarter(first, i)).type("-");
    ui.field(ui.quarter(first, 4)).type("3,65");
    CHECK(ui.has(Role::image,
                 "Target: triwulan I tanpa target, II tanpa target, III tanpa target, "
                 "IV 3,65 indeks"));
    for (const Finding& finding : ui.session().derived().findings)
        CHECK(finding.rule->id != "KM-04");
}

TEST_CASE("papers for quarters and manual are offered when there is something on them") {
    for (const bool planned : {false, true}) {
        const Skp skp = planned ? planned_skp() : valid_skp();
        Ui ui({skp});
        ui.open(skp.pegawai.nama);
        ui.get_containing(Role::button, wording::cetak).click();
        CHECK(ui.has(Role::radio, "Target triwulanan") == planned);
        CHECK(ui.has(Role::radio, "Manual indikator") == planned);
    }
}
