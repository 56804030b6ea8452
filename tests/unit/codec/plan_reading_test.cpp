// Reading what is planned beside the form: links that lead nowhere, doubles, wrong kinds.
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

ReadReport read_members(const std::string& members) {
    Result<ReadReport> report =
        read_skp(R"({"format":"skp-luring","schema_version":1,"skp":{"id":"a")" + members + "}}");
    REQUIRE(report);
    return std::move(report).value();
}

std::vector<std::string> places(const ReadReport& report) {
    std::vector<std::string> all;
    for (const ReadProblem& problem : report.problems) {
        CHECK_FALSE(problem.message.empty());
        all.push_back(problem.where.value);
    }
    return all;
}

using Places = std::vector<std::string>;

}  // namespace

TEST_CASE("a document without a plan is written without one") {
    const std::string bytes = write_skp(valid_skp());
    for (const char* name : {"\"jadwal\": {", "\"matriks\"", "\"pkps\"", "\"manual\"",
                             "\"triwulan\"", "\"rencana_aksi\"", "\"sasaran\""}) {
        CAPTURE(name);
        CHECK(bytes.find(name) == bytes.npos);
    }
}

TEST_CASE("links that lead nowhere are let go, and said") {
    const ReadReport report = read_members(
        R"(,"sasaran":[{"id":"s1"}],
            "rhk_pimpinan":[{"id":"p1","sasaran":"s9","asal":"Kode Keliru"}],
            "rhk":[{"id":"r1","sasaran":"s1"},{"id":"r2","sasaran":"s7"}],
            "matriks":{"anggota":[{"id":"a1","ketua":"a1"},{"id":"a2","ketua":"a8"},
                                  {"id":"a3","ketua":"a1"}]})");
    CHECK(places(report) == Places{"rhk_pimpinan/p1/asal", "rhk_pimpinan/p1/sasaran",
                                   "rhk/r2/sasaran", "matriks/anggota/a1/ketua",
                                   "matriks/anggota/a2/ketua"});
    CHECK(report.skp.rhk[0]->sasaran.value == "s1");
    CHECK(report.skp.matriks.anggota[2]->ketua.value == "a1");
}

TEST_CASE("two results for one IKI become one cell; a result without an IKI is passed over") {
    const ReadReport report = read_members(
        R"(,"matriks":{"anggota":[{"id":"a1","peran":[
            {"rhk":"r1","iki":"i1","hasil":"satu"},{"rhk":"r1","iki":"i1","hasil":"dua"},
            {"rhk":"r1","hasil":"tiga"},{"rhk":"r1","iki":"i2","hasil":" "},5]}]})");
    CHECK(report.problems.size() == 4);
    REQUIRE(report.skp.matriks.anggota[0]->peran.size() == 1);
    CHECK(report.skp.matriks.anggota[0]->peran[0].hasil == "satu\ndua");
}

TEST_CASE("unknown members of the plan are kept where they were") {
    std::string bytes = write_skp(planned_skp());
    const auto add = [&bytes](std::string_view before, std::string_view member) {
        const std::size_t at = bytes.find(before);
        REQUIRE(at != bytes.npos);
        bytes.insert(at + before.size(), member);
    };
    add("\"pkps\": {", "\"baru\": 1,");
    add("\"prasyarat\": {", "\"jaringan\": \"ada\",");
    add("\"perilaku\": {", "\"berani\": {},");
    add("\"matriks\": {", "\"judul\": \"x\",");
    add("\"triwulan\": {", "\"tw5\": \"x\",");
    add("\"jadwal\": {\n      \"jenis\"", ": \"semesteran\", \"zona\"");
    const Result<ReadReport> report = read_skp(bytes);
    REQUIRE(report);
    const std::string again = write_skp(report->skp);
    for (const char* name : {"baru", "jaringan", "berani", "judul", "tw5", "zona"}) {
        CAPTURE(name);
        CHECK(again.find("\"" + std::string(name) + "\":") != again.npos);
    }
}
