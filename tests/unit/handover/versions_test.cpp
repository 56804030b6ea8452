// Versions: what was established can be read again, whatever came after it.
#include "core/handover/versions.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/skp_json.h"
#include "core/handover/record.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

std::vector<SkpVersion> versions_in(const DialogKinerja& dialog) {
    return versions_of(dialog, walk(dialog, Ancestry(dialog)));
}

}  // namespace

TEST_CASE("each established version stays readable, with everything that was signed", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    const auto establish = [&] {
        pegawai.sign();
        Participant penilai = penilai_of(pegawai.skp());
        penilai.step(TindakanSkp::tetapkan);
        pegawai.receive(penilai.file());
    };
    CHECK(versions_in(pegawai.dialog()).empty());
    establish();
    const Skp first = pegawai.skp();
    pegawai.apply(AddItem{
        {"pertemuan"}, "p1", {{"tahap", "pemantauan"}, {"tanggal", "1-4-2027"}, {"hadir", ""}}});
    pegawai.step(TindakanSkp::revisi);
    pegawai.set("rhk/r1/iki/i1/target", "8 antarmuka");
    pegawai.apply(RemoveItem{{"rhk/r2"}});
    establish();

    const std::vector<SkpVersion> versions = versions_in(pegawai.dialog());
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].nomor == 1);
    CHECK(versions[1].nomor == 2);
    CHECK(versions[0].tanggal == "20-01-2027");
    CHECK(versions[0].alasan == label_of(AlasanRevisi::penugasan));
    CHECK(versions[1].alasan.empty());
    CHECK(versions[0].segel != versions[1].segel);

    const Skp old = skp_at(pegawai.skp(), versions[0].penetapan);
    CHECK(old.rhk == read_skp(write_skp(first))->skp.rhk);
    CHECK(content_seal_of(old) == versions[0].segel);
    CHECK(content_seal_of(pegawai.skp()) == versions[1].segel);
    CHECK(old.dialog->entries.size() == pegawai.dialog().entries.size());
    CHECK(pegawai.skp().pertemuan.size() == 1);
    CHECK(skp_at(pegawai.skp(), {"tidakada"}) == pegawai.skp());
}
