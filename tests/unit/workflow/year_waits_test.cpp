// A file brings an evaluation, an objection, a request: whoever it waits for is told, and nobody
// else.
#include "core/workflow/year_waits.h"

#include <catch2/catch_test_macros.hpp>
#include <optional>
#include <utility>

#include "core/dialog/item_seal.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Evaluasi sealed(const char* id, const char* replaces = "") {
    Evaluasi one;
    one.id = {id};
    one.jenis = JenisEvaluasi::tahunan;
    one.rating_hasil_kerja = RatingKinerja::sesuai;
    one.rating_perilaku = RatingKinerja::sesuai;
    one.diserahkan = "2027-12-20";
    one.menggantikan = replaces;
    one.segel = seal_of(one);
    return one;
}

Skp handed_over() {
    Skp skp = valid_skp();
    skp.evaluasi.push_back(sealed("e1"));
    return skp;
}

Skp returned() {
    Skp skp = handed_over();
    PenerimaanEvaluasi receipt;
    receipt.id = {"t1"};
    receipt.evaluasi = {"e1"};
    receipt.diterima = "2027-12-21";
    receipt.dikembalikan = "2027-12-22";
    skp.penerimaan_evaluasi.push_back(std::move(receipt));
    return skp;
}

Skp objected() {
    Skp skp = returned();
    Keberatan one;
    one.id = {"k1"};
    one.evaluasi = {"e1"};
    one.alasan = "Enam antarmuka beroperasi";
    skp.keberatan.push_back(std::move(one));
    return skp;
}

/// The only one; none when there is none.
std::optional<LangkahTahun> waits(const Skp& skp, Pihak side) {
    const std::vector<YearWait> all = year_waits(skp, side);
    CHECK(all.size() <= 1);
    if (all.empty()) return std::nullopt;
    CHECK(all[0].evaluasi->id.value == "e1");
    return all[0].langkah;
}

}  // namespace

TEST_CASE("an evaluation waits for the Pegawai until it is received and returned") {
    CHECK_FALSE(waits(valid_skp(), Pihak::pegawai));
    Skp skp = handed_over();
    CHECK(waits(skp, Pihak::pegawai) == LangkahTahun::catat_penerimaan);
    CHECK_FALSE(waits(skp, Pihak::pimpinan));
    skp = returned();
    CHECK_FALSE(waits(skp, Pihak::pegawai));
    skp.penerimaan_evaluasi[0].edit().dikembalikan.clear();
    CHECK(waits(skp, Pihak::pegawai) == LangkahTahun::kembalikan);
}

TEST_CASE("an objection waits for the explanation, then for the decision") {
    Skp skp = objected();
    CHECK_FALSE(waits(skp, Pihak::pegawai));
    CHECK(waits(skp, Pihak::pimpinan) == LangkahTahun::jelaskan_keberatan);
    skp.keberatan[0].edit().penjelasan = "Bukti baru diterima";
    CHECK(waits(skp, Pihak::pimpinan) == LangkahTahun::putuskan_keberatan);
    skp.keberatan[0].edit().tanggal_keputusan = "2027-12-30";
    CHECK(waits(skp, Pihak::pimpinan) == LangkahTahun::putuskan_keberatan);  // nobody sealed it
    skp.keberatan[0].edit().segel = seal_of(*skp.keberatan[0]);
    CHECK_FALSE(waits(skp, Pihak::pimpinan));
}

TEST_CASE("a request to open again waits for its answer") {
    Skp skp = returned();
    PermintaanBuka request;
    request.id = {"m1"};
    request.evaluasi = {"e1"};
    skp.permintaan_buka.push_back(std::move(request));
    CHECK(waits(skp, Pihak::pimpinan) == LangkahTahun::jawab_permintaan);
    skp.permintaan_buka[0].edit().jawaban = JawabanPermintaan::ditolak;
    CHECK_FALSE(waits(skp, Pihak::pimpinan));
}

TEST_CASE("what was replaced, or changed after it was handed over, waits for nobody") {
    Skp skp = handed_over();
    skp.evaluasi.push_back(sealed("e2", "e1"));
    const std::vector<YearWait> all = year_waits(skp, Pihak::pegawai);
    REQUIRE(all.size() == 1);
    CHECK(all[0].evaluasi->id.value == "e2");
    Skp broken = handed_over();
    broken.evaluasi[0].edit().catatan = "lain";
    CHECK(year_waits(broken, Pihak::pegawai).empty());
}
