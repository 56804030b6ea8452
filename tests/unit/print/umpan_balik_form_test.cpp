// Catatan Umpan Balik on paper: a paper for each period, the earliest first.
#include <catch2/catch_test_macros.hpp>

#include "core/dialog/item_seal.h"
#include "core/print/forms.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

namespace {

using Words = std::vector<std::string>;

Box<UmpanBalik> given(const char* id, const char* day, const char* words) {
    UmpanBalik one;
    one.id = {id};
    one.tanggal = day;
    one.pemberi = "Rekan Contoh";
    one.hubungan = HubunganPemberi::rekan_setingkat;
    one.perilaku = words;
    return {one};
}

}  // namespace

TEST_CASE("umpan balik stands under its period, in the order of its days, with all its parts") {
    Skp skp = valid_skp();
    skp.umpan_balik = {given("u1", "20-05-2027", "Ketiga"), given("u2", "31-03-2027", "Kedua"),
                       given("u3", "05-01-2027", "Pertama"), given("u4", "kapan-kapan", "Lain")};
    UmpanBalik& first = skp.umpan_balik[2].edit();
    first.rhk = {"r1"};
    first.nilai_perilaku = "kolaboratif";
    first.situasi = "Saat gangguan";
    first.dampak = "Cepat pulih";
    first.bukti = "Notula";
    first.segel = seal_of(first);
    const std::vector<Paper> papers = umpan_balik_form(skp);
    REQUIRE(papers.size() == 3);
    CHECK(title_lines(papers[0]) ==
          Words{"CATATAN UMPAN BALIK", "TRIWULAN I", "01-01-2027 s.d. 31-03-2027"});
    CHECK(title_lines(papers[1])[1] == "TRIWULAN II");
    CHECK(title_lines(papers[2])[1] == "DI LUAR PERIODE EVALUASI");
    const std::vector<const Table*> tables = tables_of(papers[0]);
    const Table& table = *tables.back();
    REQUIRE(table.groups.size() == 2);
    const Words row = row_words(table, 0);
    CHECK(row[0] == "1");
    CHECK(row[1] == "05-01-2027");
    CHECK(row[2] == "Rekan Contoh\nRekan setingkat\nInsidentil, Langsung");
    CHECK(row[3] == "RHK utama 1: " + skp.rhk[0]->statement + "\nKolaboratif");
    CHECK(row[4] ==
          "Situasi: Saat gangguan\nPerilaku atau hasil: Pertama\nDampak: Cepat pulih\n"
          "Disegel: " +
              skp.umpan_balik[2]->segel.substr(0, 8));
    CHECK(row[5] == "Notula");
    CHECK(row_words(table, 1)[4] == "Perilaku atau hasil: Kedua");
}

TEST_CASE("of one period alone, also when nothing was given in it") {
    Skp skp = valid_skp();
    skp.umpan_balik = {given("u1", "05-04-2027", "April"), given("u2", "31-03-2027", "Maret")};
    const auto printed = [&](const char* id) {
        return find_form(id)->make(skp, {Findings{}, {}, 0, only_item(id)});
    };
    REQUIRE(printed("umpan_balik/tw2").size() == 1);
    const std::string april = all_words(printed("umpan_balik/tw2").at(0));
    CHECK(title_lines(printed("umpan_balik/tw2").at(0))[1] == "TRIWULAN II");
    CHECK(april.find("Perilaku atau hasil: April") != std::string::npos);
    CHECK(april.find("Maret") == std::string::npos);
    CHECK(all_words(printed("umpan_balik/tw1").at(0)).find("April") == std::string::npos);
    CHECK(all_words(printed("umpan_balik/tw3").at(0)).find("Belum ada umpan balik") !=
          std::string::npos);
    CHECK(printed("umpan_balik").size() == 2);
}

TEST_CASE("what was changed after it was sealed says so, and bears no seal") {
    Skp skp = valid_skp();
    UmpanBalik one = *given("u1", "05-01-2027", "Kurang teliti");
    one.segel = seal_of(one);
    one.perilaku = "Sangat teliti";
    skp.umpan_balik = {one};
    const std::string words = all_words(umpan_balik_form(skp).at(0));
    CHECK(words.find("Tidak utuh: diubah sesudah disegel") != std::string::npos);
    CHECK(words.find("Disegel: ") == std::string::npos);
}

TEST_CASE("what is about a removed RHK says so; without any umpan balik it is not offered") {
    Skp skp = valid_skp();
    CHECK_FALSE(find_form("umpan_balik")->is_there(skp));
    skp.umpan_balik = {given("u1", "05-01-2027", "Cepat")};
    skp.umpan_balik[0].edit().rhk = {"hilang"};
    CHECK(find_form("umpan_balik")->is_there(skp));
    CHECK(all_words(umpan_balik_form(skp).at(0)).find("RHK yang sudah dihapus") !=
          std::string::npos);
}
