// The way of an evaluation: nothing is handed over that is not whole, what was handed over never
// changes, and a new version leaves the old one where it is.
#include "core/edit/evaluasi.h"

#include <catch2/catch_test_macros.hpp>

#include "core/dialog/item_seal.h"
#include "core/dialog/konsep.h"
#include "core/edit/apply.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

void carry_out(Skp& skp, const Command& command) {
    Result<Skp> next = kinerja::apply(skp, command);
    if (!next) FAIL(next.error().message);
    skp = *std::move(next);
}

std::string refusal_of(const Skp& skp, const Command& command) {
    const Result<Skp> next = kinerja::apply(skp, command);
    return next ? std::string() : next.error().message;
}

const Path konsep = path("evaluasi_konsep") / "e1";

/// valid_skp() with a konsep "e1" of the first period, which lacks everything.
Skp begun() {
    Skp skp = valid_skp();
    skp.konsep.edit().peran = PeranDialog::pimpinan;
    carry_out(skp, MulaiEvaluasi{{"e1"}, JenisEvaluasi::periodik, {"tw1"}});
    return skp;
}

void rate(Skp& skp, const Path& at) {
    carry_out(skp, SetField{at / "capaian_organisasi", "baik"});
    carry_out(skp, SetField{at / "rating_hasil_kerja", "sesuai_ekspektasi"});
    carry_out(skp, SetField{at / "rating_perilaku", "di_atas_ekspektasi"});
}

Skp handed_over() {
    Skp skp = begun();
    rate(skp, konsep);
    carry_out(skp, SerahkanEvaluasi{{"e1"}, "05-04-2027"});
    return skp;
}

}  // namespace

TEST_CASE("a konsep is begun once for each period that is in the schedule") {
    const Skp skp = begun();
    CHECK(skp.evaluasi_konsep.at(0)->periode.value == "tw1");
    CHECK(refusal_of(skp, MulaiEvaluasi{{"e2"}, JenisEvaluasi::periodik, {"tw1"}}) ==
          "Konsep evaluasi periode ini sudah ada.");
    CHECK(refusal_of(skp, MulaiEvaluasi{{"e2"}, JenisEvaluasi::periodik, {"tw9"}})
              .starts_with("Periode evaluasi ini tidak ada pada jadwal."));
    CHECK(refusal_of(skp, MulaiEvaluasi{{"e2"}, JenisEvaluasi::tahunan, {"tw1"}}) != "");
    CHECK(refusal_of(skp, MulaiEvaluasi{{"e1"}, JenisEvaluasi::periodik, {"tw2"}}) != "");
    CHECK(refusal_of(skp, MulaiEvaluasi{{"e2"}, JenisEvaluasi::tahunan, {}}).empty());
}

TEST_CASE("what stands beside the ratings is filled anew, in one step") {
    Skp skp = begun();
    skp.realisasi = {Realisasi{
        {"z1"}, {"i1"}, {"tw1"}, CaraRealisasi::diketik, "2 antarmuka", "Rilis 1", {}, 1, {}}};
    const auto row = [&] {
        for (const BarisEvaluasi& one : skp.evaluasi_konsep.at(0)->baris)
            if (one.tentang == path(RhkId{"r1"}, IkiId{"i1"})) return one;
        return BarisEvaluasi{};
    };
    CHECK(row().realisasi.empty());
    carry_out(skp, PerbaruiDasar{{"e1"}});
    CHECK(row().realisasi == "2 antarmuka (bukti: Rilis 1)");
    CHECK(refusal_of(skp, PerbaruiDasar{{"e9"}}) == "Konsep evaluasi ini tidak ada lagi.");
}

TEST_CASE("only what is whole is handed over, and then nothing of it is a konsep any more") {
    Skp skp = begun();
    const SerahkanEvaluasi handing{{"e1"}, "05-04-2027"};
    CHECK(refusal_of(skp, handing).starts_with("Pilih capaian kinerja organisasi dahulu"));
    carry_out(skp, SetField{konsep / "capaian_organisasi", "baik"});
    CHECK(refusal_of(skp, handing) == "Pilih rating hasil kerja dahulu.");
    carry_out(skp, SetField{konsep / "rating_hasil_kerja", "sesuai_ekspektasi"});
    CHECK(refusal_of(skp, handing) == "Pilih rating perilaku kerja dahulu.");
    carry_out(skp, SetField{konsep / "rating_perilaku", "sesuai_ekspektasi"});
    CHECK(refusal_of(skp, SerahkanEvaluasi{{"e1"}, "kemarin"}).starts_with("Isi tanggal"));
    Skp nobody = skp;
    nobody.pejabat_penilai.nama = " ";
    CHECK(refusal_of(nobody, handing).starts_with("Isi nama Pejabat Penilai Kinerja"));

    carry_out(skp, handing);
    CHECK(skp.evaluasi_konsep.empty());
    REQUIRE(skp.evaluasi.size() == 1);
    const Evaluasi& one = *skp.evaluasi[0];
    CHECK(one.penilai == skp.pejabat_penilai.nama);
    CHECK(one.nip_penilai == skp.pejabat_penilai.nip);
    CHECK(one.diserahkan == "05-04-2027");
    CHECK(one.segel == seal_of(one));
    CHECK(skp.terhapus.empty());
    CHECK(refusal_of(skp, handing) == "Konsep evaluasi ini tidak ada lagi.");
    CHECK(refusal_of(skp, MulaiEvaluasi{{"e2"}, JenisEvaluasi::periodik, {"tw1"}})
              .starts_with("Evaluasi periode ini sudah diserahkan."));
}

TEST_CASE("an evaluation is received, then returned, on days in their order") {
    Skp skp = handed_over();
    CHECK(refusal_of(skp, KembalikanEvaluasi{{"t1"}, "07-04-2027"}).starts_with("Catat dahulu"));
    CHECK(refusal_of(skp, TerimaEvaluasi{{"t1"}, {"e1"}, "04-04-2027"}) ==
          "Tanggal diterima tidak mungkin sebelum tanggal diserahkan.");
    CHECK(refusal_of(skp, TerimaEvaluasi{{"t1"}, {"e1"}, ""}).starts_with("Isi tanggal"));
    carry_out(skp, TerimaEvaluasi{{"t1"}, {"e1"}, "06-04-2027"});
    CHECK(refusal_of(skp, TerimaEvaluasi{{"t2"}, {"e1"}, "06-04-2027"}) ==
          "Penerimaan evaluasi ini sudah dicatat.");
    CHECK(refusal_of(skp, KembalikanEvaluasi{{"t1"}, "05-04-2027"}) ==
          "Tanggal dikembalikan tidak mungkin sebelum tanggal diterima.");
    carry_out(skp, KembalikanEvaluasi{{"t1"}, "07-04-2027"});
    CHECK(skp.penerimaan_evaluasi.at(0)->dikembalikan == "07-04-2027");
    CHECK(refusal_of(skp, KembalikanEvaluasi{{"t1"}, "08-04-2027"}) ==
          "Evaluasi ini sudah dikembalikan.");
}

TEST_CASE("what was changed after it was handed over is not received") {
    Skp skp = handed_over();
    skp.evaluasi.at(0).edit().rating_perilaku = RatingKinerja::di_bawah;
    CHECK(refusal_of(skp, TerimaEvaluasi{{"t1"}, {"e1"}, "06-04-2027"})
              .starts_with("Isi evaluasi ini diubah sesudah diserahkan"));
    CHECK_FALSE(predikat_final(skp, *skp.evaluasi.at(0)));
}

TEST_CASE("opened again a new version replaces the old one, which stays") {
    Skp skp = handed_over();
    CHECK(refusal_of(skp, MintaBuka{{"q1"}, {"e1"}, "06-04-2027", " "})
              .starts_with("Tulis alasannya dahulu"));
    write_reason(skp.konsep.edit(), place_of_alasan_buka({"e1"}), "Bukti baru");
    carry_out(skp, MintaBuka{{"q1"}, {"e1"}, "06-04-2027", "Bukti baru"});
    CHECK(reason_for(*skp.konsep, place_of_alasan_buka({"e1"})) == nullptr);
    CHECK(skp.permintaan_buka.at(0)->peran == PeranDialog::pimpinan);
    CHECK(refusal_of(skp, MintaBuka{{"q2"}, {"e1"}, "06-04-2027", "Lagi"}) ==
          "Permintaan membuka kembali evaluasi ini masih menunggu jawaban.");
    CHECK(refusal_of(skp, JawabMinta{{"q1"}, JawabanPermintaan::ditolak, "", {}}) ==
          "Tulis dahulu mengapa permintaan ini ditolak.");

    const Evaluasi old = *skp.evaluasi.at(0);
    carry_out(skp, JawabMinta{{"q1"}, JawabanPermintaan::disetujui, "", {"e2"}});
    CHECK(refusal_of(skp, JawabMinta{{"q1"}, JawabanPermintaan::disetujui, "", {"e3"}}) ==
          "Permintaan ini sudah dijawab.");
    REQUIRE(skp.evaluasi_konsep.size() == 1);
    CHECK(skp.evaluasi_konsep[0]->menggantikan == "e1");
    CHECK(skp.evaluasi_konsep[0]->segel.empty());
    CHECK(keadaan_of(skp, *skp.evaluasi.at(0)) == KeadaanEvaluasi::berlaku);

    carry_out(skp,
              SetField{path("evaluasi_konsep") / "e2" / "rating_perilaku", "di_bawah_ekspektasi"});
    carry_out(skp, SerahkanEvaluasi{{"e2"}, "07-04-2027"});
    REQUIRE(skp.evaluasi.size() == 2);
    CHECK(*skp.evaluasi[0] == old);
    CHECK(keadaan_of(skp, *skp.evaluasi[0]) == KeadaanEvaluasi::digantikan);
    CHECK(pengganti_of(skp, *skp.evaluasi[0]) == find_evaluasi(skp, {"e2"}));
    CHECK(refusal_of(skp, MintaBuka{{"q2"}, {"e1"}, "08-04-2027", "Lagi"}) ==
          "Evaluasi ini sudah digantikan oleh versi yang lebih baru.");
}
