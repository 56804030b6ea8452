// The cases of tests/scenario, each as it is told; and that the telling is held to.
#include "tests/unit/scenario/scenario.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "tests/support/files.h"

using namespace kinerja;

namespace {

std::vector<std::filesystem::path> scenarios() {
    std::vector<std::filesystem::path> files;
    for (const auto& file : std::filesystem::directory_iterator(repository() / "tests/scenario"))
        if (file.path().extension() == ".json") files.push_back(file.path());
    std::ranges::sort(files);
    return files;
}

constexpr std::string_view one_gap = R"({
    "judul": "Satu target kosong", "dasar": "PL-02",
    "masukan": {"contoh": "pranata komputer", "isi": {"rhk/r1/iki/i3/target": ""}},
    "ditemukan": [{"di": "RHK utama 1, IKI 3, Target", "sifat": "wajib",
                   "pesan": "Indikator (IKI) ini belum memiliki target."}],
    "kelengkapan": "52 dari 53",
    "tercetak": {"SKP": {"ada": ["A. UTAMA"], "tidak_ada": ["PERSPEKTIF"], "draf": true}}
})";

/// What is said against that scenario once `part` of it reads otherwise.
std::vector<std::string> complaints_with(std::string_view part, std::string_view otherwise) {
    std::string told(one_gap);
    const std::size_t at = told.find(part);
    REQUIRE(at != told.npos);
    return complaints_about(told.replace(at, part.size(), otherwise));
}

}  // namespace

TEST_CASE("what is found, counted and printed is what the scenarios tell", "[scenario]") {
    const auto files = scenarios();
    CHECK(files.size() >= 20);
    for (const std::filesystem::path& file : files) {
        CAPTURE(file.filename().string());
        CHECK(complaints_about(bytes_of(file)) == std::vector<std::string>{});
    }
}

TEST_CASE("a scenario that tells too little, too much or something else is refused", "[scenario]") {
    CHECK(complaints_about(one_gap) == std::vector<std::string>{});
    using Pair = std::pair<std::string_view, std::string_view>;
    for (const auto& [part, otherwise] : {
             Pair{R"("judul")", R"("jdul")"},
             Pair{R"("dasar": "PL-02",)", ""},
             Pair{R"("contoh": "pranata komputer")", R"("contoh": "seseorang")"},
             Pair{R"("isi")", R"("isian")"},
             Pair{R"("isi")", R"("hapus": ["rhk/r9"], "isi")"},
             Pair{R"("isi")", R"("hapus": ["pegawai/nama"], "isi")"},
             Pair{R"("isi")", R"("hari_ini": "kelak", "isi")"},
             Pair{R"(i3/target": "")", R"(i9/target": "")"},
             Pair{R"(i3/target": "")", R"(i3/target": "6 antarmuka")"},
             Pair{R"("ditemukan": [{)", R"("ditemukan": [{"cara": "Isi.",)"},
             Pair{R"("ditemukan": [{)", R"("ditemukan": [{"usulan": "12",)"},
             Pair{R"("ditemukan": [{)", R"("ditemukan": [{"rule": "PL-02e",)"},
             Pair{R"("wajib")", R"("saran")"},
             Pair{"IKI 3", "IKI 2"},
             Pair{"belum memiliki target", "tidak memiliki target"},
             Pair{" dari ", " dari 1"},
             Pair{R"("tercetak")", R"("tenggat": [], "tercetak")"},
             Pair{R"({"SKP":)", R"({"Manual indikator":)"},
             Pair{"A. UTAMA", "C. UTAMA"},
             Pair{"PERSPEKTIF", "ASPEK"},
             Pair{"true", "false"},
             Pair{"{", ""},
         }) {
        CAPTURE(part, otherwise);
        CHECK_FALSE(complaints_with(part, otherwise).empty());
    }
    CHECK_FALSE(complaints_about("[]").empty());
    CHECK_FALSE(complaints_about("").empty());
}
