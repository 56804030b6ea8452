// Reading takes what it can: every misfit is a problem at its place, and nothing unknown is lost.
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "core/codec/reader.h"
#include "core/codec/skp_json.h"
#include "core/model/field.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

/// The report on an SKP with these members.
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

void replace(std::string& text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != text.npos);
    text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("missing members are no problem, null is as good as missing") {
    CHECK(places(read_members("")) == Places{});
    CHECK(places(read_members(R"(,"periode":null,"rhk":null,"pegawai":{"nama":null})")) ==
          Places{});
}

TEST_CASE("wrong types are reported and passed over, the rest is taken") {
    const ReadReport report = read_members(
        R"(,"periode":[],"pegawai":{"nama":["x"],"nip":5,"jabatan":"Analis"},"rhk":{},
            "rhk_pimpinan":[{"id":"p1","sementara":"ya"},7],"lampiran":{"konsekuensi":3},
            "acuan":{"renstra":true,"prioritas":"Stunting"})");
    CHECK(places(report) == Places{"periode", "pegawai/nama", "pegawai/nip",
                                   "rhk_pimpinan/p1/sementara", "rhk_pimpinan", "rhk",
                                   "lampiran/konsekuensi", "acuan/renstra"});
    CHECK(report.skp.pegawai.nip == "5");
    CHECK(report.skp.pegawai.jabatan == "Analis");
    CHECK(report.skp.acuan[5] == "Stunting");
}

TEST_CASE("unknown choices are reported") {
    const ReadReport report = read_members(
        R"(,"jenis_jabatan":"raja","pendekatan":"kualitatif","pegawai":{"status":"honorer"},
            "rhk":[{"id":"r","jenis":"lain","iki":[{"id":"i","aspek":"warna"}]}])");
    CHECK(places(report) ==
          Places{"jenis_jabatan", "pegawai/status", "rhk/r/jenis", "rhk/r/iki/i/aspek"});
    CHECK(report.skp.pendekatan == Pendekatan::kualitatif);
    CHECK(report.skp.jenis_jabatan == JenisJabatan::ja);
    CHECK_FALSE(report.skp.rhk[0]->iki[0].aspek);
}

TEST_CASE("a golongan outside the tables is kept in words") {
    const ReadReport report = read_members(R"(,"pegawai":{"golongan":"Kapten"})");
    CHECK(places(report) == Places{"pegawai/golongan"});
    CHECK(report.skp.pegawai.golongan == "lain");
    CHECK(report.skp.pegawai.pangkat_lain == "Kapten");
}

TEST_CASE("texts are cleaned and cut, never between two halves of a character") {
    const std::string accents(max_text_length, '\xC3');
    std::string long_text = "x";
    while (long_text.size() <= max_text_length) long_text += "\xC3\xA9";
    const ReadReport report = read_members(R"(,"pegawai":{"nama":"a\u0007b","jabatan":")" +
                                           long_text + R"(","unit_kerja":"satu\r\ndua"})");
    CHECK(places(report) == Places{"pegawai/nama", "pegawai/jabatan"});
    CHECK(report.skp.pegawai.nama == "ab");
    CHECK(report.skp.pegawai.jabatan.size() == max_text_length - 1);
    CHECK(report.skp.pegawai.jabatan.ends_with("\xC3\xA9"));
    CHECK(report.skp.pegawai.unit_kerja == "satu\ndua");
}

TEST_CASE("missing, wrong and repeated ids are replaced in the same way each time") {
    const std::string members =
        R"(,"rhk_pimpinan":[{"id":"RP 1"},{"id":"p1"},{"id":"p1"},{}],
            "rhk":[{"rhk_pimpinan":"RP 1"},{"id":"r1","rhk_pimpinan":"p1"},
                   {"id":"r1","rhk_pimpinan":"hilang","iki":[{"id":"i2"},{}]}])";
    const ReadReport report = read_members(members);
    const Skp& skp = report.skp;
    CHECK(places(report) == Places{"rhk_pimpinan/p1-2", "rhk_pimpinan/p3", "rhk_pimpinan/p4",
                                   "rhk/r1-2", "rhk/r3", "rhk/r3/rhk_pimpinan", "rhk/r3/iki/i2-2"});
    CHECK(skp.rhk[0]->rhk_pimpinan == skp.rhk_pimpinan[0].id);
    CHECK(skp.rhk[1]->rhk_pimpinan == skp.rhk_pimpinan[1].id);
    CHECK(skp.rhk[2]->rhk_pimpinan.empty());
    CHECK(read_members(members).skp == skp);
}

TEST_CASE("the id of the SKP and the version are made up when they are missing") {
    const Result<ReadReport> report = read_skp(R"({"format":"skp-luring","skp":{}})");
    REQUIRE(report);
    CHECK(places(*report) == Places{"schema_version", "id"});
    CHECK(report->skp.id.value.starts_with("skp-"));
    CHECK_FALSE(report->newer);
}

TEST_CASE("two files without a valid id are two SKP, the same file is one whenever it is read") {
    const auto id_in = [](const std::string& members) {
        return read_skp(R"({"format":"skp-luring","skp":{)" + members + "}}")->skp.id;
    };
    CHECK(id_in(R"("id":"?","pegawai":{"nama":"A"})") ==
          id_in(R"("id":"?","pegawai":{"nama":"A"})"));
    CHECK(id_in(R"("id":"?","pegawai":{"nama":"A"})") !=
          id_in(R"("id":"?","pegawai":{"nama":"B"})"));
    CHECK(id_in(R"("pegawai":{"nama":"A"})") != id_in(R"("pegawai":{"nama":"B"})"));
}

TEST_CASE("unknown members of every object survive, in place and letter for letter") {
    std::string bytes = write_skp(valid_skp());
    const char* const owners[] = {
        "\"awal\": ",    "\"nama\": ",        "\"sementara\": ", "\"jenis\": ",     "\"aspek\": ",
        "\"text\": ",    "\"jadwal\": ",      "\"uraian\": ",    "\"positif\": ",   "\"loyal\": ",
        "\"renstra\": ", "\"sumber_daya\": ", "\"format\": ",    "\"pendekatan\": "};
    for (const char* owner : owners)
        replace(bytes, owner, std::string(R"("baru/~1": {"b": [1.50, null], "a": "x"}, )") + owner);
    const Result<ReadReport> report = read_skp(bytes);
    REQUIRE(report);
    CHECK(report->problems.empty());
    CHECK(report->unknown_fields == static_cast<int>(std::size(owners)));

    const std::string written = write_skp(report->skp);
    std::size_t count = 0;
    for (std::size_t at = written.find("\"baru/~1\": {"); at != written.npos;
         at = written.find("\"baru/~1\": {", at + 1))
        ++count;
    CHECK(count == std::size(owners));
    CHECK(written.find("1.50") != written.npos);

    const Result<ReadReport> again = read_skp(written);
    REQUIRE(again);
    CHECK(again->skp == report->skp);
    CHECK(write_skp(again->skp) == written);
}

TEST_CASE("unknown members are written by name, whatever their order in the file") {
    const ReadReport one = read_members(R"(,"z":1,"y":2)");
    const ReadReport two = read_members(R"(,"y":2,"z":1)");
    CHECK(one.skp == two.skp);
    CHECK(write_skp(one.skp) == write_skp(two.skp));
}

TEST_CASE("problems and rows have an end") {
    std::string rows;
    for (int i = 0; i < 2'000; ++i) rows += "{},";
    const ReadReport report = read_members(",\"rhk\":[" + rows + "\"\"]");
    CHECK(report.skp.rhk.size() == 2'000);
    CHECK(report.problems.size() == max_problems + 1);

    const Result<ReadReport> too_many = read_skp(
        R"({"format":"skp-luring","schema_version":1,"skp":{"id":"a","rhk":[)" + rows + "{}]}}");
    REQUIRE_FALSE(too_many);
    CHECK(too_many.error().code == ErrorCode::too_large);
}

TEST_CASE("the largest file that is taken can be taken again") {
    std::string rows;
    for (int i = 0; i < 2'000; ++i)
        rows += std::string(i ? "," : "") +
                R"({"iki":[{"target":"1 x"},{"target":"1 x"},{"target":"1 x"},{"target":"1 x"}]})";
    std::string unknown = "0";
    for (int i = 1; i < 49'999; ++i) unknown += ",0";
    const ReadReport report = read_members(",\"rhk\":[" + rows + "],\"baru\":[" + unknown + "]");
    CHECK(report.skp.rhk.size() == 2'000);
    CHECK(read_skp(write_skp(report.skp)));
}
