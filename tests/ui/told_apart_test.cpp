// Two SKP of one person in a year: wherever one of them is meant, it is said which.
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/codec/skp_json.h"
#include "core/handover/record.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr std::string_view first_half = "1 Januari s.d. 30 Juni 2027";
constexpr std::string_view second_half = "1 Juli s.d. 31 Desember 2027";

Skp of_period(std::string id, std::string awal, std::string akhir) {
    Skp skp = valid_skp();
    skp.id.value = std::move(id);
    skp.periode = {std::move(awal), std::move(akhir), {}};
    return skp;
}

std::vector<Skp> two() {
    return {of_period("aaaaaaaaaaaaaaaa", "01-01-2027", "30-06-2027"),
            of_period("bbbbbbbbbbbbbbbb", "01-07-2027", "31-12-2027")};
}

/// The buttons that begin with this verb and name this SKP.
std::vector<std::string> named(const Ui& ui, std::string_view verb, std::string_view which) {
    std::vector<std::string> names;
    for (const Node& node : ui.all(Role::button))
        if (node.name.starts_with(verb) && node.name.find(which) != std::string::npos)
            names.push_back(node.name);
    return names;
}

}  // namespace

TEST_CASE("periods are written one way") {
    CHECK(periode_words("1-1-2027", "2027-12-31") == "Tahun 2027");
    CHECK(periode_words("01/07/2027", "31 Des 2027") == second_half);
    CHECK(periode_words("2026-10-01", "2027-09-30") == "1 Oktober 2026 s.d. 30 September 2027");
    CHECK(periode_words("1 Juli", "2027-12-31") == "1 Juli s.d. 31 Desember 2027");
    CHECK(periode_words("", "2027-12-31") == "Periode belum lengkap");
}

TEST_CASE("Beranda, the bin of a row and the question before deleting say which of two is meant") {
    Ui ui(two());
    const std::string name = valid_skp().pegawai.nama;
    for (const std::string_view half : {first_half, second_half}) {
        CHECK(ui.has_containing(Role::button, half));
        const std::string which =
            name + " · " + valid_skp().pegawai.jabatan + " · " + std::string(half);
        CHECK(ui.has(Role::button, std::string(wording::hapus) + " " + which));
    }
    const std::string second =
        name + " · " + valid_skp().pegawai.jabatan + " · " + std::string(second_half);
    ui.get(Role::button, std::string(wording::hapus) + " " + second).click();
    CHECK(ui.has(Role::text, second));
    ui.get(Role::button, wording::hapus_draf).click();
    CHECK(ui.has_containing(Role::button, first_half));
    CHECK_FALSE(ui.has_containing(Role::button, second_half));
}

TEST_CASE("the import of the second beside the first asks nothing odd and says which it is") {
    Ui ui({two()[0]});
    ui.will_pick("b.skp.json", write_skp(two()[1]));
    ui.get(Role::button, wording::impor_berkas).click();
    CHECK(ui.has_containing(Role::text, second_half));
    CHECK(ui.has(Role::button, wording::impor_tambahkan));
}

TEST_CASE(
    "an SKP that a mutasi ended, its successor made from it, and one as Plt. are told apart") {
    Participant penilai = penilai_of(established(of_period("skp1", "01-01-2027", "31-12-2027")));
    penilai.step(TindakanSkp::revisi);
    penilai.set("periode/akhir", "30-06-2027");
    const Skp first = held_by(PeranDialog::pegawai, penilai.skp());
    Skp plt = of_period("cccccccccccccccc", "01-01-2027", "31-12-2027");
    plt.pegawai.jabatan = "Plt. Kepala Bidang";

    Skp second;
    {
        Ui ui({first, plt});
        ui.get(Role::button, wording::buat_dari_lain).click();
        ui.get_containing(Role::button, first_half).click();
        ui.look_for(Role::button, wording::salin_jadi_baru).click();
        REQUIRE(ui.skp().id.value != "skp1");
        ui.section(Section::identitas);
        ui.field("periode/awal").type("1 Juli s.d. 31 Desember 2027");
        CHECK(ui.value("periode/awal") == "01-07-2027");
        CHECK(ui.value("periode/akhir") == "31-12-2027");
        ui.advance(3000);
        second = ui.skp();
    }
    const std::string_view which[] = {first_half, second_half, "Plt. Kepala Bidang"};
    {
        Ui home({first, second, plt});
        std::set<std::string> asked;
        const std::string remove = std::string(wording::hapus) + " ";
        for (const std::string_view one : which) {
            CAPTURE(one);
            CHECK(named(home, "Buka ", one).size() == 1);
            const std::vector<std::string> bins = named(home, remove, one);
            REQUIRE(bins.size() == 1);
            const std::string question = bins[0].substr(remove.size());
            home.get(Role::button, bins[0]).click();
            CHECK(home.has(Role::text, question));
            home.get(Role::button, wording::batal).click();
            CHECK_FALSE(home.has(Role::text, question));
            asked.insert(question);
        }
        CHECK(asked.size() == 3);
        CHECK(home.storage.drafts().size() == 3);
    }
    Ui other({first});
    other.will_pick("b.skp.json", handover_file(second));
    other.get(Role::button, wording::impor_berkas).click();
    CHECK(other.has_containing(Role::text, second_half));
    other.look_for(Role::button, wording::impor_tambahkan, Role::dialog).click();
    CHECK(other.storage.drafts().size() == 2);
    other.get(Role::button, "Beranda").click();
    CHECK(named(other, "Buka ", first_half).size() == 1);
    CHECK(named(other, "Buka ", second_half).size() == 1);
}
