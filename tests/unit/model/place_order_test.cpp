// The order of places: that of the sections and of the shapes, each field its own.
#include "core/model/place_order.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/model/field.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

TEST_CASE("every field has a place of its own, in the order of the list of fields") {
    const Skp skp = planned_skp();
    PlaceOrders orders(skp);
    std::set<PlaceOrder> seen;
    Section section = Section::identitas;
    for (const FieldSpec& spec : all_fields()) {
        CAPTURE(spec.pattern);
        CHECK(seen.insert(orders.of(planned_path(spec.pattern))).second);
        CHECK(spec.section >= section);
        section = spec.section;
    }
}

TEST_CASE("items stand in their order, tambahan behind utama, skema between its neighbours") {
    Skp skp = valid_skp();
    std::swap(skp.rhk[0], skp.rhk[2]);
    PlaceOrders orders(skp);
    const char* const in_order[] = {"jenis_jabatan",
                                    "periode/akhir",
                                    "pegawai/nama",
                                    "pejabat_penilai/nama",
                                    "rhk_pimpinan/p1/statement",
                                    "rhk/r2",
                                    "rhk/r2/statement",
                                    "rhk/r2/rhk_pimpinan",
                                    "rhk/r2/iki/i1/statement",
                                    "rhk/r2/iki/i2/statement",
                                    "rhk/r1/statement",
                                    "rhk/r3/statement",
                                    "ekspektasi_khusus/akuntabel",
                                    "lampiran/sumber_daya/d1/uraian",
                                    "rhk/r2/skema/jadwal",
                                    "rhk/r1/skema/jadwal",
                                    "lampiran/konsekuensi/positif",
                                    "acuan/renstra",
                                    "jadwal/jenis"};
    for (std::size_t i = 1; i < std::size(in_order); ++i) {
        CAPTURE(in_order[i - 1], in_order[i]);
        CHECK(orders.of({in_order[i - 1]}) < orders.of({in_order[i]}));
    }
}

TEST_CASE("what is known of one RHK alone is the same in its SKP") {
    const Skp skp = planned_skp();
    PlaceOrders orders(skp);
    for (std::size_t i = 0; i < skp.rhk.size(); ++i)
        for (const FieldSpec& spec : all_fields()) {
            if (!spec.pattern.starts_with("rhk/*/")) continue;
            Path place = planned_path(spec.pattern);
            std::string rest = place.value.substr(place.value.find('/', 4));
            place.value = "rhk/" + skp.rhk[i]->id.value + rest;
            CAPTURE(place.value);
            PlaceOrder order = PlaceOrdersInRhk(*skp.rhk[i]).of(place);
            put_rhk(order, skp, i);
            CHECK(order == orders.of(place));
        }
}

TEST_CASE("heads of the matrix come before its rows, columns in the order of the IKI") {
    const Skp skp = planned_skp();
    PlaceOrders orders(skp);
    CHECK(orders.of({"matriks/kolom/r1.i1"}) < orders.of({"matriks/kolom/r1.i2"}));
    CHECK(orders.of({"matriks/kolom/r2.i1"}) < orders.of({"matriks/anggota/a1/nama"}));
    CHECK(orders.of({"matriks/anggota/a1/nama"}) < orders.of({"matriks/anggota/a1/peran/r1.i1"}));
    CHECK(orders.of({"matriks/anggota/a1/peran/r1.i1"}) < orders.of({"matriks/anggota/a2/nama"}));
}
