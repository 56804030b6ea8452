// What goes into a file comes out again, and the bytes are canonical.
#include "core/codec/skp_json.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <fstream>

#include "tests/support/files.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

ReadReport read(std::string_view bytes) {
    Result<ReadReport> report = read_skp(bytes);
    REQUIRE(report);
    return std::move(report).value();
}

bool has(std::string_view bytes, std::string_view part) { return bytes.find(part) != bytes.npos; }

}  // namespace

TEST_CASE("an SKP survives being written and read, letter for letter") {
    for (Skp skp : {valid_skp(), kualitatif_skp(), jpt_skp(), planned_skp(), Skp{}}) {
        if (skp.id.empty()) skp.id = {"baru"};
        skp.periode.awal = skp.periode.awal.empty() ? "" : "01-01-2027";
        skp.periode.akhir = skp.periode.akhir.empty() ? "" : "31-12-2027";
        const std::string bytes = write_skp(skp);
        const ReadReport report = read(bytes);
        CHECK(report.problems.empty());
        CHECK(report.unknown_fields == 0);
        CHECK_FALSE(report.newer);
        CHECK(report.skp == skp);
        CHECK(write_skp(report.skp) == bytes);
    }
}

TEST_CASE("awkward texts survive") {
    Skp skp = valid_skp();
    skp.periode = {"01-01-2027", "", {}};
    skp.pegawai.nama = "  \"Dr.\" O'Brien \\ <b>&amp;</b> \xF0\x9F\x98\x80 \xE2\x80\xAE ";
    skp.rhk[0].edit().statement = "baris 1\nbaris 2\ttab\n";
    skp.ekspektasi_khusus[3] = std::string(60'000, 'x');
    CHECK(read(write_skp(skp)).skp == skp);
}

TEST_CASE("a file ends in one line break, is indented by two, and has no control characters") {
    Skp skp = valid_skp();
    skp.pegawai.nama = std::string(
        "a\0b\x01"
        "c\r\nd\xFF",
        9);
    const std::string bytes = write_skp(skp);
    CHECK(bytes.starts_with("{\n  \"format\": \"skp-luring\",\n  \"schema_version\": 1,\n"));
    CHECK(bytes.ends_with("\n}\n"));
    CHECK(has(bytes, "\"nama\": \"abc\\nd\xEF\xBF\xBD\""));
    CHECK(read(bytes).problems.empty());
}

TEST_CASE("dates are ISO in files wherever they can be read") {
    Skp skp = valid_skp();
    skp.periode.awal = "1 Januari 2027";
    skp.periode.akhir = "akhir tahun";
    const std::string bytes = write_skp(skp);
    CHECK(has(bytes, "\"awal\": \"2027-01-01\""));
    CHECK(has(bytes, "\"akhir\": \"akhir tahun\""));
    const Skp again = read(bytes).skp;
    CHECK(again.periode.awal == "01-01-2027");
    CHECK(again.periode.akhir == "akhir tahun");
    CHECK(write_skp(again) == bytes);
}

TEST_CASE("a target carries number and satuan for other programs, and reads from its text") {
    const std::string bytes = write_skp(valid_skp());
    const std::string line = ",\n              ";
    CHECK(has(bytes,
              "\"text\": \"99,5 %\"" + line + "\"angka\": \"99.5\"" + line + "\"satuan\": \"%\""));
    CHECK_FALSE(has(write_skp(kualitatif_skp()), "\"angka\""));

    const ReadReport report = read(
        R"({"format":"skp-luring","schema_version":1,"skp":{"id":"a","rhk":[{"id":"r","iki":[
            {"id":"a","target":"12 laporan"},
            {"id":"b","target":{"text":"3 bulan","angka":"99","satuan":"tahun"}},
            {"id":"c","target":null}]}]}})");
    CHECK(report.problems.empty());
    CHECK(report.unknown_fields == 0);
    const Rhk& rhk = *report.skp.rhk[0];
    CHECK(rhk.iki[0].target == "12 laporan");
    CHECK(rhk.iki[1].target == "3 bulan");
    CHECK(rhk.iki[2].target == "");
}

TEST_CASE("a file of a newer version says so") {
    std::string bytes = write_skp(valid_skp());
    bytes.replace(bytes.find("\"schema_version\": 1"), 19, "\"schema_version\": 2");
    CHECK(read(bytes).newer);
}

TEST_CASE("what is no file of ours is refused as such") {
    for (const char* bytes : {"{}", "[]", "null", "\"skp-luring\"", R"({"format":"skp-luring"})",
                              R"({"format":"lain","skp":{}})", R"({"format":1,"skp":{}})",
                              R"({"format":"skp-luring","schema_version":1,"skp":[]})"}) {
        CAPTURE(bytes);
        const Result<ReadReport> report = read_skp(bytes);
        REQUIRE_FALSE(report);
        CHECK(report.error().code == ErrorCode::not_skp);
        CHECK(report.error().message.find("SKP Luring") != std::string::npos);
    }
}

TEST_CASE("what the program writes is what the fixtures hold") {
    const struct {
        const char* file;
        Skp skp;
    } fixtures[] = {{"jf-kuantitatif.skp.json", valid_skp()},
                    {"jf-kualitatif.skp.json", kualitatif_skp()},
                    {"jpt-kuantitatif.skp.json", jpt_skp()},
                    {"jf-dialog.skp.json", planned_skp()}};
    const bool accept = std::getenv("KINERJA_ACCEPT_FIXTURES") != nullptr;
    for (const auto& fixture : fixtures) {
        CAPTURE(fixture.file);
        const auto file = repository() / "tests" / "fixtures" / fixture.file;
        if (accept) std::ofstream(file, std::ios::binary) << write_skp(fixture.skp);
        CHECK(bytes_of(file) == write_skp(fixture.skp));
        CHECK(read(bytes_of(file)).problems.empty());
    }
}

TEST_CASE("a summary survives, and a damaged one is refused") {
    const SkpSummary summary{"Pegawai \"Contoh\"",
                             "Pranata Komputer",
                             "2027-01-01",
                             "2027-12-31",
                             "jf",
                             "kuantitatif",
                             "dialog",
                             41,
                             54,
                             3,
                             {{"penetapan", "Penetapan SKP", {2027, 1, 31}},
                              {"pengisian-tw1", "Pengisian \"Triwulan\" I", {2027, 4, 10}}},
                             {"pimpinan", "pegawai", 3, 2, 1},
                             {"2027-01-12", "2027-01-13"},
                             {"1990",
                              "Penilai",
                              "1980",
                              "Bidang",
                              {{"tahun 2027", "Evaluasi tahunan 2027", "2028-01-05", "baik",
                                "sesuai_ekspektasi", "di_atas_ekspektasi"}}}};
    const std::string bytes = write_summary(summary);
    const Result<SkpSummary> again = read_summary(bytes);
    REQUIRE(again);
    CHECK(*again == summary);
    CHECK(write_summary(*again) == bytes);
    for (const char* damaged : {"", "{}", "[]", "null", R"({"nama":1})"})
        CHECK_FALSE(read_summary(damaged));
    std::string wrong = bytes;
    wrong.replace(wrong.find("\"filled\": 41"), 12, "\"filled\": 55");
    CHECK_FALSE(read_summary(wrong));
}

TEST_CASE("a summary without deadlines or status, or with damaged ones, is still a summary") {
    SkpSummary summary;
    summary.status = "ditetapkan";
    summary.tenggat = {{"penetapan", "Penetapan SKP", {2027, 1, 31}}};
    const std::string bytes = write_summary(summary);
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string changed = bytes;
        changed.replace(changed.find(from), from.size(), to);
        return read_summary(changed);
    };
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"\"tenggat\"", "\"lain\""},
             {"2027-01-31", "2027-02-31"},
             {"\"Penetapan SKP\"", "7"},
             {"\"id\"", "\"kode\""},
         }) {
        const Result<SkpSummary> read = with(from, to);
        REQUIRE(read);
        CHECK(read->tenggat.empty());
        CHECK(read->required == summary.required);
    }
    for (const char* to : {"\"lain\": \"x\"", "\"status\": 7"}) {
        const Result<SkpSummary> read = with("\"status\": \"ditetapkan\"", to);
        REQUIRE(read);
        CHECK(read->status.empty());
        CHECK(read->tenggat == summary.tenggat);
    }
}

TEST_CASE("the seal of an item is read as it was written") {
    Skp skp = valid_skp();
    const std::string seal(64, 'a');
    Evaluasi evaluasi;
    evaluasi.id = {"v1"};
    evaluasi.segel = seal;
    skp.evaluasi = {evaluasi};
    UmpanBalik umpan_balik;
    umpan_balik.id = {"u1"};
    umpan_balik.segel = seal;
    skp.umpan_balik = {umpan_balik};
    const Result<ReadReport> report = read_skp(write_skp(skp));
    REQUIRE(report);
    CHECK(report->problems.empty());
    REQUIRE(report->skp.evaluasi.size() == 1);
    CHECK(report->skp.evaluasi[0]->segel == seal);
    REQUIRE(report->skp.umpan_balik.size() == 1);
    CHECK(report->skp.umpan_balik[0]->segel == seal);
}
