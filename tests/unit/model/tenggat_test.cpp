// The deadlines of an SKP: what was set, and what holds otherwise.
#include "core/model/tenggat.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "core/model/field.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

std::vector<std::string> lines_of(const Skp& skp) {
    std::vector<std::string> lines;
    for (const Tenggat& one : tenggat(skp)) {
        CHECK_FALSE(one.dasar.empty());
        lines.push_back(to_iso(one.tanggal) + " " + one.id + (one.bawaan ? " bawaan" : ""));
    }
    return lines;
}

}  // namespace

TEST_CASE("an SKP of a whole year has all deadlines by default, in order") {
    CHECK(lines_of(valid_skp()) ==
          std::vector<std::string>{
              "2027-01-31 penetapan bawaan", "2027-04-10 pengisian-tw1 bawaan",
              "2027-07-10 pengisian-tw2 bawaan", "2027-10-10 pengisian-tw3 bawaan",
              "2028-01-10 pengisian-tw4 bawaan", "2028-01-31 evaluasi-tahunan bawaan"});
}

TEST_CASE("the basis is told honestly") {
    const std::vector<Tenggat> list = tenggat(valid_skp());
    CHECK(list.front().nama == "Penetapan SKP");
    CHECK(list.front().dasar.find("Permenpan RB 6/2022") != std::string_view::npos);
    CHECK(list.back().dasar.find("Nilai bawaan program") != std::string_view::npos);
    CHECK(list.back().dasar.find("Permenpan") == std::string_view::npos);
    CHECK(list[1].nama == "Pengisian Triwulan I");
    CHECK(list[1].dasar.find("Nilai bawaan program") != std::string_view::npos);
}

TEST_CASE("what was set holds, and leads to its field") {
    const Skp skp = planned_skp();
    CHECK(lines_of(skp) ==
          std::vector<std::string>{"2027-01-31 penetapan", "2027-07-10 pengisian-d1",
                                   "2028-01-10 pengisian-d2", "2028-01-31 evaluasi-tahunan"});
    for (const Tenggat& one : tenggat(skp)) {
        CAPTURE(one.path.value);
        const Result<std::string> typed = read_field(skp, one.path);
        REQUIRE(typed);
        CHECK(parse_date(*typed).date == one.tanggal);
    }
}

TEST_CASE("an SKP that begins after January has no default for its establishing") {
    Skp skp = valid_skp();
    skp.periode.awal = "31-1-2027";
    CHECK(lines_of(skp).front() == "2027-01-31 penetapan bawaan");
    skp.periode.awal = "1-7-2027";
    CHECK(lines_of(skp).front() == "2027-10-10 pengisian-tw3 bawaan");
    skp.jadwal.edit().batas_penetapan = "15 Juli 2027";
    CHECK(lines_of(skp).front() == "2027-07-15 penetapan");
    skp = valid_skp();
    skp.periode = {"1-1-2021", "31-12-2021", {}};
    CHECK(lines_of(skp).front() == "2021-04-10 pengisian-tw1 bawaan");
}

TEST_CASE("what can not be read is no deadline, and no default steps in") {
    Skp skp = valid_skp();
    skp.jadwal.edit().batas_penetapan = "akhir bulan";
    CHECK(lines_of(skp).front() == "2027-04-10 pengisian-tw1 bawaan");
    skp.jadwal.edit().batas_evaluasi_tahunan = "30-2-2028";
    CHECK(lines_of(skp).back() == "2028-01-10 pengisian-tw4 bawaan");
    skp = planned_skp();
    skp.jadwal.edit().periode[0].batas = "";
    CHECK(lines_of(skp).size() == 3);
    CHECK(tenggat(Skp{}).empty());
}

TEST_CASE("an open follow-up with a date is a deadline; one that is done is none", "[dialog]") {
    Skp skp = planned_skp();
    const std::size_t without = tenggat(skp).size();  // its follow-up is done
    TindakLanjut& one = skp.pertemuan[0].edit().tindak_lanjut[0];
    one.selesai = false;
    CHECK(lines_of(skp)[1] == "2027-04-01 tindak-lanjut-t9");
    const std::vector<Tenggat> list = tenggat(skp);
    CHECK(list.size() == without + 1);
    CHECK(list[1].nama == "Menyediakan server uji (Kepala Bidang)");
    CHECK(list[1].path.value == "pertemuan/p9/tindak_lanjut/t9/uraian");
    CHECK_FALSE(list[1].bawaan);
    CHECK(list[1].dasar.find("dialog kinerja") != std::string_view::npos);
    CHECK(read_field(skp, list[1].path));

    one.penanggung_jawab = " ";
    CHECK(tenggat(skp)[1].nama == "Menyediakan server uji");
    for (const char* no_date : {"", "secepatnya", "31-2-2027"}) {
        one.tanggal = no_date;
        CHECK(tenggat(skp).size() == without);
    }
    one.tanggal = "1-4-2027";
    one.uraian = " ";
    CHECK(tenggat(skp).size() == without);
}
