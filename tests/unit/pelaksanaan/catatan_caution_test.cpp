// What is said about a catatan kinerja, and that an ordinary one is left alone.
#include "core/pelaksanaan/catatan_caution.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

namespace {

const Date today{2027, 3, 10};

CatatanKinerja ordinary() {
    CatatanKinerja note;
    note.tanggal = "10-03-2027";
    note.mulai = "08.00";
    note.selesai = "09.00";
    note.kegiatan = "Menulis";
    note.realisasi = "1.250";
    return note;
}

std::vector<CautionAt> said(const CatatanKinerja& note) {
    Periode year;
    year.awal = "01-01-2027";
    year.akhir = "31-12-2027";
    return cautions_of(note, year, today);
}

using Cautions = std::vector<CautionAt>;

}  // namespace

TEST_CASE("an ordinary note and an empty one are left alone") {
    CHECK(said(ordinary()).empty());
    CHECK(said({}).empty());
}

TEST_CASE("days that cannot be read, lie in the future or outside the SKP") {
    CatatanKinerja note = ordinary();
    note.tanggal = "31-02-2027";
    CHECK(said(note) == Cautions{{"tanggal", CatatanCaution::date_unread}});
    note.tanggal = "11-03-2027";
    CHECK(said(note) == Cautions{{"tanggal", CatatanCaution::in_the_future}});
    note.tanggal = "31-12-2026";
    CHECK(said(note) == Cautions{{"tanggal", CatatanCaution::outside_period}});
}

TEST_CASE("times that cannot be read, or run backwards") {
    CatatanKinerja note = ordinary();
    note.mulai = "pagi";
    CHECK(said(note) == Cautions{{"mulai", CatatanCaution::time_unread}});
    note = ordinary();
    note.selesai = "07.30";
    CHECK(said(note) == Cautions{{"selesai", CatatanCaution::ends_before}});
}

TEST_CASE("figures that are no whole number, or none") {
    CatatanKinerja note = ordinary();
    note.realisasi = "2,5";
    CHECK(said(note) == Cautions{{"realisasi", CatatanCaution::no_whole_number}});
    note.realisasi = "2,0";
    CHECK(said(note).empty());
    note.realisasi = "dua dokumen";
    CHECK(said(note) == Cautions{{"realisasi", CatatanCaution::no_number}});
}
