// A bukti dukung names at most one file, each file once, within the limits; an odd name of a file
// is refused when a file is read.
#include "core/edit/berkas.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/skp_json.h"
#include "core/dialog/item_seal.h"
#include "core/edit/apply.h"
#include "core/model/berkas_of.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

std::string sha(int number) {
    std::string digits = std::to_string(number);
    return std::string(64 - digits.size(), '0') + digits;
}

BerkasBukti file(int number, std::int64_t octets) {
    return {"Foto.jpg", JenisBerkas::jpeg, std::to_string(octets), sha(number), {}};
}

Skp with_notes(int count) {
    Skp skp = valid_skp();
    for (int i = 0; i < count; ++i) {
        CatatanKinerja note;
        note.id = {"h" + std::to_string(i)};
        skp.catatan_kinerja.emplace_back(note);
    }
    return skp;
}

Result<Skp> attached(const Skp& skp, int at, const BerkasBukti& berkas) {
    return apply(skp, LampirkanBerkas{
                          path("catatan_kinerja") / ("h" + std::to_string(at)) / "berkas", berkas});
}

/// The SKP as a file with this in place of the SHA-256 of its only file.
ReadReport read_with(const std::string& from, const std::string& to) {
    const Result<Skp> skp = attached(with_notes(1), 0, file(7, 2'048));
    REQUIRE(skp);
    std::string bytes = write_skp(*skp);
    const std::size_t at = bytes.find(from);
    REQUIRE(at != bytes.npos);
    bytes.replace(at, from.size(), to);
    Result<ReadReport> report = read_skp(bytes);
    REQUIRE(report);
    return *report;
}

}  // namespace

TEST_CASE("A file is attached, written, read again, and let go of") {
    const Result<Skp> with = attached(with_notes(2), 1, file(1, 4'096));
    REQUIRE(with);
    CHECK((*with).catatan_kinerja[1]->berkas == file(1, 4'096));
    const Result<ReadReport> again = read_skp(write_skp(*with));
    REQUIRE(again);
    CHECK(again->problems.empty());
    CHECK(again->skp.catatan_kinerja[1]->berkas == file(1, 4'096));
    const Result<Skp> without = apply(*with, LepasBerkas{path("catatan_kinerja/h1/berkas")});
    REQUIRE(without);
    CHECK((*without).catatan_kinerja[1]->berkas.empty());
    CHECK(write_skp(*without).find("berkas") == std::string::npos);
}

TEST_CASE("A file that several notes name counts once") {
    Skp skp = with_notes(3);
    for (const int at : {0, 1, 2}) {
        const Result<Skp> with = attached(skp, at, file(at == 2 ? 2 : 1, 1'000));
        REQUIRE(with);
        skp = *with;
    }
    const auto all = berkas_of(skp);
    CHECK(all.size() == 2);
    CHECK(octets_of(all) == 2'000);
    CHECK(names_of(all) == sha(1) + sha(2));
}

TEST_CASE("A file has at most 5 MB, all of one SKP 100 MB") {
    CHECK(attached(with_notes(1), 0, file(1, largest_berkas)));
    CHECK_FALSE(attached(with_notes(1), 0, file(1, largest_berkas + 1)));
    CHECK_FALSE(attached(with_notes(1), 0, file(1, 0)));
    Skp skp = with_notes(21);
    for (int at = 0; at < 20; ++at) {
        const Result<Skp> with = attached(skp, at, file(at, largest_berkas));
        REQUIRE(with);
        skp = *with;
    }
    const Result<Skp> one_more = attached(skp, 20, file(99, 1));
    REQUIRE_FALSE(one_more);
    CHECK(one_more.error().code == ErrorCode::too_large);
    CHECK(attached(skp, 20, file(3, largest_berkas)));  // that one is there already
}

TEST_CASE("Only what can have a file is given one") {
    const Skp skp = with_notes(1);
    for (const char* place :
         {"catatan_kinerja/h9/berkas", "catatan_kinerja/h0", "rhk/r1/berkas", "pegawai/nama", ""})
        CHECK_FALSE(apply(skp, LampirkanBerkas{{place}, file(1, 10)}));
    CHECK_FALSE(apply(skp, LepasBerkas{{"rhk/r1/berkas"}}));
}

TEST_CASE("Wherever evidence is asked for a file may stand, and all of them are counted") {
    Skp skp = planned_skp();
    skp.catatan_kinerja.clear();
    int number = 0;
    for (const char* place :
         {"realisasi/z2/berkas", "umpan_balik/u2/berkas", "lck/l2/berkas_data_mentah",
          "lck/l2/berkas_pendukung", "lck/l2/berkas_verifikasi"}) {
        CAPTURE(place);
        Result<Skp> with = apply(skp, LampirkanBerkas{{place}, file(++number, 1'000)});
        REQUIRE(with);
        skp = *std::move(with);
    }
    CHECK(berkas_of(skp).size() == 5);
    const Result<ReadReport> again = read_skp(write_skp(skp));
    REQUIRE(again);
    CHECK(names_of(berkas_of(again->skp)) == names_of(berkas_of(skp)));
}

TEST_CASE("the seal of an umpan balik holds its file, and is what it was where there is none") {
    UmpanBalik one;
    one.id = {"u1"};
    one.perilaku = "Cepat";
    const std::string without = seal_of(one);
    CHECK(without == "5b0dc5cb445f874defd33b7f10315840478f7662");
    one.berkas = file(1, 1'000);
    CHECK(seal_of(one) != without);
    one.segel = seal_of(one);
    one.berkas.nama = "lain.jpg";
    CHECK(is_broken(one));
}

TEST_CASE("An odd hash or size is reported and the file let go of") {
    CHECK(read_with(sha(7), sha(8)).problems.empty());
    for (const std::string& odd : {std::string("abc"), std::string(64, 'G'), std::string(65, '0'),
                                   std::string("../../etc/passwd")}) {
        const ReadReport report = read_with(sha(7), odd);
        CHECK(report.problems.size() == 1);
        CHECK(report.skp.catatan_kinerja[0]->berkas.empty());
    }
    for (const char* odd : {"\"0\"", "\"5242881\"", "\"-5\"", "\"99999999999999999999\"", "\"x\""})
        CHECK(read_with("\"2048\"", odd).skp.catatan_kinerja[0]->berkas.empty());
}
