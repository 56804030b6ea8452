// Which deadlines an SKP still has to keep.
#include "core/workflow/open_tenggat.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/dialog/item_seal.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

TEST_CASE("penetapan is behind an SKP once it was established, also while it is revised",
          "[PL-11]") {
    Skp skp = valid_skp();
    const auto awaits_penetapan = [&skp] {
        const SkpWalk walked = walk(*skp.dialog, Ancestry(*skp.dialog));
        const std::vector<Tenggat> open = open_tenggat(skp, walked), all = tenggat(skp);
        const bool found = std::ranges::find(open, "penetapan", &Tenggat::id) != open.end();
        CHECK(open.size() == all.size() - (found ? 0 : 1));
        return found;
    };
    const auto step = [&skp](Participant who, TindakanSkp tindakan) {
        who.step(tindakan);
        skp = who.skp();
    };
    CHECK(awaits_penetapan());
    step(pegawai_of(skp), TindakanSkp::mulai_dialog);
    step(pegawai_of(skp), TindakanSkp::sepakati);
    step(pimpinan_of(skp), TindakanSkp::sepakati);
    step(pegawai_of(skp), TindakanSkp::tanda_tangani);
    CHECK(awaits_penetapan());
    step(penilai_of(skp), TindakanSkp::tetapkan);
    CHECK_FALSE(awaits_penetapan());
    step(pegawai_of(skp), TindakanSkp::revisi);
    CHECK_FALSE(awaits_penetapan());
}

TEST_CASE("a received evaluation is returned, and objected to in time", "[FU-04a]") {
    Skp skp = valid_skp();
    Evaluasi evaluasi;
    evaluasi.id = {"v1"};
    evaluasi.jenis = JenisEvaluasi::periodik;
    evaluasi.periode = {"tw1"};
    evaluasi.segel = seal_of(evaluasi);
    skp.evaluasi = {evaluasi};
    PenerimaanEvaluasi receipt;
    receipt.id = {"t1"};
    receipt.evaluasi = {"v1"};
    receipt.diterima = "12-4-2027";  // a Monday
    skp.penerimaan_evaluasi = {receipt};
    const auto of_year = [&skp] {
        std::vector<std::string> lines;
        for (const Tenggat& one : open_tenggat(skp, walk(*skp.dialog, Ancestry(*skp.dialog))))
            if (one.path.value.starts_with("penerimaan_evaluasi/"))
                lines.push_back(to_iso(one.tanggal) + " " + one.nama + ": " + one.dasar);
        return lines;
    };
    const std::string objection =
        "2027-04-26 Hari terakhir keberatan atas evaluasi Triwulan I: 14 hari kalender sejak "
        "diterima (PP 30/2019 Pasal 59). Aturan instansi Anda menentukan.";
    const std::string returning =
        "2027-04-30 Pengembalian evaluasi Triwulan I: 14 hari kerja sejak diterima (Praktik "
        "formulir evaluasi kinerja). Hari libur tidak dihitung. Aturan instansi Anda menentukan.";
    CHECK(of_year() == std::vector<std::string>{objection, returning});
    skp.penerimaan_evaluasi[0].edit().dikembalikan = "13-4-2027";
    CHECK(of_year() == std::vector<std::string>{objection});
    Keberatan keberatan;
    keberatan.id = {"k1"};
    keberatan.evaluasi = {"v1"};
    keberatan.tanggal = "14-4-2027";
    skp.keberatan = {keberatan};
    CHECK(of_year().empty());
    skp.keberatan.clear();
    evaluasi.id = {"v2"};
    evaluasi.menggantikan = "v1";
    evaluasi.segel = seal_of(evaluasi);
    skp.evaluasi.push_back(evaluasi);
    CHECK(of_year().empty());
}
