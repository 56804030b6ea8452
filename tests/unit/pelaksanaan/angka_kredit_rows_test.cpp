// The record of angka kredit, reckoned.
#include "core/pelaksanaan/angka_kredit_rows.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

KonversiAngkaKredit row(const char* tahun, const char* awal, const char* akhir,
                        PredikatKinerja predikat) {
    return {{"k"}, tahun, awal, akhir, predikat, {}, {}};
}

Skp with(JenjangFungsional jenjang, std::vector<KonversiAngkaKredit> rows) {
    Skp skp = valid_skp();
    AngkaKredit& record = skp.angka_kredit.edit();
    record.jenjang = jenjang;
    record.konversi = std::move(rows);
    return skp;
}

std::string text_of(const std::optional<Step>& step) { return step ? to_text(*step) : "-"; }

}  // namespace

TEST_CASE("months and years are read as they are typed") {
    CHECK(bulan_in("1") == 1);
    CHECK(bulan_in(" 07 ") == 7);
    for (const char* typed : {"", "0", "13", "-1", "1.", "Mei"}) CHECK_FALSE(bulan_in(typed));
    CHECK(tahun_in("2027") == 2027);
    for (const char* typed : {"", "27", "20270", "99999999999"}) CHECK_FALSE(tahun_in(typed));
}

TEST_CASE("a sum is that of the printed cells: T-AK6, T-AK7") {
    const AngkaKreditReckoning all = reckon(
        with(JenjangFungsional::ahli_pertama, {row("2023", "1", "12", PredikatKinerja::sangat_baik),
                                               row("2024", "1", "2", PredikatKinerja::baik)}));
    REQUIRE(all.rows.size() == 2);
    CHECK(to_text(all.rows[0].konversi->angka_kredit) == "150% x 12,5 = 18,75");
    CHECK(to_text(all.rows[1].konversi->angka_kredit) == "2/12 x 100% x 12,5 = 2,08");
    CHECK(text_of(all.akumulasi) == "18,75 + 2,08 = 20,83");
    CHECK(text_of(all.kumulatif) == "20,83");
    CHECK(all.complete);
}

TEST_CASE("a year of Ahli Muda at Baik is 25,00") {
    const AngkaKreditReckoning all =
        reckon(with(JenjangFungsional::ahli_muda, {row("2027", "1", "12", PredikatKinerja::baik)}));
    CHECK(text_of(all.akumulasi) == "25,00");
    REQUIRE(all.kebutuhan.size() == 2);
    CHECK(to_text(all.kebutuhan[0].kecukupan.lebih) == "25,00 - 100 = -75,00");
    CHECK_FALSE(all.kebutuhan[0].kecukupan.reached);
    CHECK(to_text(all.kebutuhan[1].kecukupan.lebih) == "25,00 - 200 = -175,00");
    CHECK(text_of(all.pendidikan) == "25% x 100 = 25,00");
}

TEST_CASE("what was there before counts, and the surplus stays within the jenjang") {
    Skp skp = with(JenjangFungsional::ahli_muda, {row("2027", "1", "12", PredikatKinerja::baik)});
    AngkaKredit& record = skp.angka_kredit.edit();
    record.integrasi = "100";
    record.dasar = "100";
    record.lama = "12,5";
    record.pendidikan = "25";
    const AngkaKreditReckoning all = reckon(skp);
    CHECK(text_of(all.akumulasi) == "100,00 + 25,00 = 125,00");
    CHECK(text_of(all.kumulatif) == "125,00 + 100,00 + 12,50 + 25,00 = 262,50");
    REQUIRE(all.kebutuhan.size() == 2);
    CHECK(all.kebutuhan[0].kecukupan.reached);
    CHECK(to_indonesian(all.kebutuhan[0].sisa) == "62,50");
    CHECK(all.kebutuhan[1].kecukupan.reached);
    CHECK(to_indonesian(all.kebutuhan[1].sisa) == "0,00");
}

// III/d begins with AK dasar 100 and is promoted to IV/a at 200, III/b with 50 at 100, IV/c with
// 300 at 450.
TEST_CASE("AK dasar alone promotes nobody") {
    const auto [jenjang, dasar, bulan, lebih] =
        GENERATE(table<JenjangFungsional, std::string, std::string, std::string>({
            {JenjangFungsional::ahli_muda, "100", "12", "125,00 - 200 = -75,00"},
            {JenjangFungsional::ahli_muda, "0", "12", "25,00 - 100 = -75,00"},
            {JenjangFungsional::ahli_pertama, "50", "1", "51,04 - 100 = -48,96"},
            {JenjangFungsional::ahli_madya, "300", "12", "337,50 - 450 = -112,50"},
        }));
    Skp skp = with(jenjang, {row("2027", "1", bulan.c_str(), PredikatKinerja::baik)});
    skp.angka_kredit.edit().dasar = dasar;
    const AngkaKreditReckoning all = reckon(skp);
    REQUIRE(all.kebutuhan.size() == 2);
    CHECK_FALSE(all.kebutuhan[0].kecukupan.reached);
    CHECK_FALSE(all.kebutuhan[1].kecukupan.reached);
    CHECK(text_of(all.kebutuhan[0].kecukupan.lebih) == lebih);
}

TEST_CASE("nothing is concluded from months that are counted twice") {
    Skp skp = with(JenjangFungsional::ahli_pertama, {row("2027", "1", "12", PredikatKinerja::baik),
                                                     row("2027", "1", "3", PredikatKinerja::baik)});
    skp.angka_kredit.edit().integrasi = "100";
    CHECK(counted_twice(*skp.angka_kredit).size() == 1);
    CHECK_FALSE(reckon(skp).complete);
    CHECK(reckon(skp).kebutuhan.empty());
    skp.angka_kredit.edit().konversi.pop_back();
    CHECK(reckon(skp).complete);
}

TEST_CASE("nothing is compared while a row or a number is open; each row says what it lacks") {
    Skp skp = with(JenjangFungsional::ahli_muda, {row("2027", "1", "6", PredikatKinerja::baik),
                                                  row("", "1", "6", PredikatKinerja::baik),
                                                  row("2027", "7", "6", PredikatKinerja::baik),
                                                  row("2022", "1", "12", PredikatKinerja::baik)});
    skp.angka_kredit.edit().konversi.push_back({{"k5"}, "2027", "1", "1", {}, {}, {}});
    const AngkaKreditReckoning all = reckon(skp);
    CHECK(all.rows[0].gap == KonversiGap::none);
    CHECK(all.rows[1].gap == KonversiGap::tahun);
    CHECK(all.rows[2].gap == KonversiGap::bulan);
    CHECK(all.rows[3].gap == KonversiGap::no_table);
    CHECK(all.rows[4].gap == KonversiGap::predikat);
    CHECK_FALSE(all.complete);
    CHECK(all.kebutuhan.empty());
    CHECK(text_of(all.akumulasi) == "12,50");
    skp.angka_kredit.edit().jenjang.reset();
    CHECK(reckon(skp).rows[0].gap == KonversiGap::jenjang);

    Skp typed = with(JenjangFungsional::ahli_muda, {});
    typed.angka_kredit.edit().lama = "12.5";
    CHECK_FALSE(reckon(typed).complete);
}

TEST_CASE("education gives nothing below Baik, and is asked of the row that ends last") {
    const auto given = [](PredikatKinerja first, PredikatKinerja second) {
        return reckon(with(JenjangFungsional::ahli_muda,
                           {row("2027", "7", "12", second), row("2027", "1", "6", first)}))
            .pendidikan.has_value();
    };
    CHECK(given(PredikatKinerja::kurang, PredikatKinerja::baik));
    CHECK_FALSE(given(PredikatKinerja::baik, PredikatKinerja::kurang));
}

TEST_CASE("the predikat of the year is proposed once, and again when it was changed") {
    Skp skp = with(JenjangFungsional::ahli_muda, {});
    const auto fresh = usulan_konversi(skp, PredikatKinerja::baik);
    REQUIRE(fresh);
    CHECK(fresh->row.tahun == "2027");
    CHECK(fresh->row.bulan_awal == "1");
    CHECK(fresh->row.bulan_akhir == "12");
    CHECK(fresh->in_place_of.empty());
    skp.angka_kredit.edit().konversi = {row("2027", "1", "12", PredikatKinerja::baik)};
    CHECK_FALSE(usulan_konversi(skp, PredikatKinerja::baik));
    const auto changed = usulan_konversi(skp, PredikatKinerja::sangat_baik);
    REQUIRE(changed);
    CHECK(changed->in_place_of.value == "k");
    skp.periode.akhir = "31-1-2028";
    CHECK_FALSE(usulan_konversi(skp, PredikatKinerja::kurang));
}
