// Angka kredit for SIASN, and the files as a whole: what the program writes is what the published
// schema describes (tests/shell/ekspor_schema.test.ts reads the same fixtures).
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <fstream>

#include "tests/support/exported.h"
#include "tests/support/files.h"

using namespace kinerja;

namespace {

using Keys = std::vector<std::string>;

std::string refused(const Skp& skp) {
    return berkas_admin(skp, ProfilAdmin::angka_kredit).penolakan;
}

}  // namespace

TEST_CASE("a conversion leaves under the keys of its service, misspelt as they are, all texts") {
    const JsonValue data = data_of(evaluated_year(), ProfilAdmin::angka_kredit);
    REQUIRE(data.items.size() == 1);
    const JsonValue& one = data.items[0];
    CHECK(one.names == Keys{"pnsId", "rwJabatanId", "nomorSk", "tanggalSk", "bulanMulaiPenailan",
                            "bulanSelesaiPenailan", "tahunMulaiPenailan", "tahunSelesaiPenailan",
                            "isAngkaKreditPertama", "isIntegrasi", "isKonversi", "kreditUtamaBaru",
                            "kreditPenunjangBaru", "kreditBaruTotal"});
    for (const JsonValue& each : one.items) CHECK(each.is(JsonValue::Kind::text));
    CHECK(value(one, "bulanSelesaiPenailan") == "12");
    CHECK(value(one, "isKonversi") == "1");
    CHECK(value(one, "kreditBaruTotal") == "25.00");
    for (const char* kunci : {"pnsId", "rwJabatanId", "nomorSk", "tanggalSk"})
        CHECK(is_blank_for_admin(berkas_admin(evaluated_year(), ProfilAdmin::angka_kredit), kunci));
}

TEST_CASE("only conversions that rest on an evaluation leave") {
    Skp skp = evaluated_year();
    auto& konversi = skp.angka_kredit.edit().konversi;
    konversi = {{{"k1"}, "2026", "1", "12", PredikatKinerja::baik, {}, {}},
                {{"k2"}, "2027", "1", "2", PredikatKinerja::baik, {}, {}},
                {{"k3"}, "2027", "3", "12", PredikatKinerja::sangat_baik, {}, {}},
                {{"k4"}, "2027", "", "", PredikatKinerja::baik, {}, {}}};
    BerkasAdmin berkas = berkas_admin(skp, ProfilAdmin::angka_kredit);
    CHECK(berkas.memuat.size() == 1);
    CHECK(berkas.tidak_ikut.size() == 3);
    CHECK(value(data_of(skp, ProfilAdmin::angka_kredit).items.at(0), "kreditBaruTotal") == "4.17");

    konversi = {{{"k5"}, "2027", "1", "3", PredikatKinerja::baik, {}, {}}};
    skp.evaluasi.pop_back();  // of triwulan I alone
    CHECK(value(data_of(skp, ProfilAdmin::angka_kredit).items.at(0), "kreditBaruTotal") == "6.25");
    skp.evaluasi.clear();
    CHECK(refused(skp).starts_with("Belum ada konversi yang dapat diekspor."));
}

TEST_CASE("months that are counted twice are told to whoever loads the file") {
    const auto is_told = [](const Skp& skp) {
        const BerkasAdmin berkas = berkas_admin(skp, ProfilAdmin::angka_kredit);
        return std::ranges::any_of(berkas.belum_pasti, [](const auto& one) {
            return one.sebab.starts_with("Ada bulan yang dihitung pada dua baris.");
        });
    };
    Skp skp = evaluated_year();
    CHECK_FALSE(is_told(skp));
    skp.angka_kredit.edit().konversi.push_back(
        {{"k2"}, "2027", "1", "3", PredikatKinerja::baik, {}, {}});
    CHECK(is_told(skp));
}

TEST_CASE("who holds no jabatan fungsional, and a PPPK, are refused angka kredit in words") {
    for (const JenisJabatan jenis :
         {JenisJabatan::jpt, JenisJabatan::pimpinan_unit_kerja_mandiri, JenisJabatan::ja}) {
        Skp skp = evaluated_year();
        skp.jenis_jabatan = jenis;
        CHECK(refused(skp).starts_with("Angka kredit hanya bagi pejabat fungsional."));
    }
    Skp skp = evaluated_year();
    skp.pegawai.status = StatusPegawai::pppk;
    CHECK(refused(skp).find("berlaku bagi PNS") != std::string::npos);
}

TEST_CASE("a file says whom it is for, whose it is, what is blank and what is not sure") {
    for (const ProfilAdminRow& row : profil_admin()) {
        const Result<JsonValue> file = parse_json(berkas_admin(evaluated_year(), row.profil).isi);
        REQUIRE(file);
        CHECK(file->names == Keys{"format", "version", "untuk", "kontrak", "pegawai",
                                  "isian_kosong", "belum_pasti", "data"});
        CHECK(value(*file, "format") == "skp-luring-" + std::string(row.token));
        CHECK(value(*file, "untuk")
                  .starts_with("Berkas untuk admin SIMPEG/integrasi instansi Anda."));
        CHECK(value(*file->find("pegawai"), "nip") == "198809172014032003");
        for (const JsonValue& each : file->find("data")->items)
            for (std::size_t at = 0; at < each.names.size(); ++at)
                if (each.items[at].text.empty()) {
                    const auto& blanks = file->find("isian_kosong")->items;
                    CHECK(std::ranges::any_of(blanks, [&](const JsonValue& one) {
                        return value(one, "kunci") == each.names[at];
                    }));
                }
    }
}

TEST_CASE("what the program writes for the admin is what the fixtures hold") {
    const bool accept = std::getenv("KINERJA_ACCEPT_FIXTURES") != nullptr;
    for (const ProfilAdminRow& row : profil_admin()) {
        const auto path =
            repository() / "tests" / "fixtures" / "ekspor" / (std::string(row.token) + ".json");
        const std::string text = berkas_admin(evaluated_year(), row.profil).isi;
        if (accept) std::ofstream(path, std::ios::binary) << text;
        CHECK(bytes_of(path) == text);
    }
}

TEST_CASE("every key of a file is explained in docs/exports.md") {
    const std::string page = bytes_of(repository() / "docs" / "exports.md");
    for (const ProfilAdminRow& row : profil_admin()) {
        CHECK(page.find("`" + std::string(row.token) + "`") != std::string::npos);
        for (const JsonValue& one : data_of(evaluated_year(), row.profil).items)
            for (const std::string& name : one.names) {
                INFO(name);
                CHECK(page.find("`" + name + "`") != std::string::npos);
            }
    }
}
