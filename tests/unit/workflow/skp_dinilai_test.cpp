// An evaluation that was handed over keeps what it judged: papers and exports of it say the same
// after a revision, a mutasi, a succession and another jadwal.
#include "core/workflow/skp_dinilai.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/skp_json.h"
#include "core/edit/apply.h"
#include "core/edit/evaluasi.h"
#include "core/edit/item.h"
#include "core/edit/jadwal.h"
#include "core/edit/penilai.h"
#include "core/edit/set_field.h"
#include "core/exchange/berkas_admin.h"
#include "core/handover/record.h"
#include "core/print/forms.h"
#include "core/print/html.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "core/workflow/kinerja_singkat.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/evaluated_skp.h"

using namespace kinerja;

namespace {

void perform(Skp& skp, const Command& command) {
    Result<Skp> next = kinerja::apply(skp, command);
    if (!next) FAIL(next.error().message);
    skp = *std::move(next);
}

/// Triwulan I through its konsep.
Skp judged_quarter() {
    Skp skp = valid_skp();
    skp.atasan_penilai.nama = "Atasan Contoh";
    skp.ekspektasi_khusus[0] = "Cepat tanggap";
    perform(skp, MulaiEvaluasi{{"e1"}, JenisEvaluasi::periodik, {"tw1"}});
    for (const char* field : {"rating_hasil_kerja", "rating_perilaku"})
        perform(skp, SetField{path("evaluasi_konsep") / "e1" / field, "sesuai_ekspektasi"});
    perform(skp, SetField{{"evaluasi_konsep/e1/capaian_organisasi"}, "baik"});
    perform(skp, SetField{{"evaluasi_konsep/e1/baris/b1/umpan_balik"}, "Sudah sesuai"});
    perform(skp, SerahkanEvaluasi{{"e1"}, "05-04-2027"});
    return skp;
}

/// Everything that leaves with the evaluation.
struct Leaves {
    std::vector<Paper> papers;
    std::string kinerja_periodik;
    KinerjaSingkat in_short;

    bool operator==(const Leaves&) const = default;
};

Leaves leaves(const Skp& skp) {
    Leaves all{evaluasi_forms(skp), berkas_admin(skp, ProfilAdmin::kinerja_periodik).isi,
               kinerja_singkat(skp)};
    for (Paper& paper : dokumen_evaluasi_forms(skp)) all.papers.push_back(std::move(paper));
    all.in_short.penilai = all.in_short.nip_penilai = all.in_short.unit_penilai = "";  // of today
    return all;
}

bool says(const std::vector<Paper>& papers, std::string_view words) {
    return html_of("", papers).find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("after the plan was changed the papers and exports are what they were") {
    Skp skp = judged_quarter();
    const Leaves before = leaves(skp);
    CHECK(says(before.papers, "6 antarmuka"));
    CHECK(says(before.papers, "Cepat tanggap"));
    perform(skp, SetField{{"rhk/r1/iki/i1/target"}, "12 antarmuka"});
    perform(skp, SetField{{"rhk/r1/statement"}, "Tersedianya sesuatu yang lain"});
    perform(skp, RemoveItem{{"rhk/r2"}});
    perform(skp, RemoveItem{{"rhk_pimpinan/p1"}});
    perform(skp, SetField{{"ekspektasi_khusus/berorientasi_pelayanan"}, "Lain"});
    perform(skp, SetField{{"pendekatan"}, "kualitatif"});
    CHECK(leaves(skp) == before);
    CHECK(keadaan_of(skp, *skp.evaluasi.at(0)) == KeadaanEvaluasi::berlaku);
}

TEST_CASE("after a mutasi, a succession and another jadwal the papers and exports are the same") {
    Skp skp = judged_quarter();
    const Leaves before = leaves(skp);
    CHECK(says(before.papers, "PERIODE: TRIWULAN I"));
    CHECK_FALSE(before.kinerja_periodik.empty());
    perform(skp, SetField{{"pegawai/jabatan"}, "Jabatan Baru Contoh"});
    perform(skp, SetField{{"pegawai/instansi"}, "Instansi Baru Contoh"});
    perform(skp, SetField{{"atasan_penilai/nama"}, "Atasan Baru Contoh"});
    perform(skp, SetPeriode{JenisPeriode::bulanan, std::nullopt});
    CHECK(nama_evaluasi(skp, *skp.evaluasi.at(0)) == "Evaluasi Triwulan I");
    CHECK(leaves(skp) == before);
    perform(skp, SetPeriode{JenisPeriode::tahunan, std::nullopt});
    CHECK(leaves(skp) == before);
    Pegawai next;
    next.nama = "Penilai Baru Contoh";
    perform(skp, GantiPenilai{{"g1"}, "01-07-2027", next});
    CHECK(leaves(skp) == before);
}

TEST_CASE("the copy travels in the file, and its seal with it") {
    const Skp skp = judged_quarter();
    const Result<ReadReport> read = read_skp(handover_file(skp));
    REQUIRE(read);
    REQUIRE(read->skp.evaluasi.size() == 1);
    CHECK(read->skp.evaluasi[0]->skp_dinilai == skp.evaluasi[0]->skp_dinilai);
    CHECK(keadaan_of(read->skp, *read->skp.evaluasi[0]) == KeadaanEvaluasi::berlaku);
    CHECK(leaves(read->skp) == leaves(skp));
}

TEST_CASE("opened again, a konsep is about the SKP of today") {
    Skp skp = judged_quarter();
    skp.konsep.edit().peran = PeranDialog::pimpinan;
    perform(skp, MintaBuka{{"q1"}, {"e1"}, "06-04-2027", "Target keliru"});
    perform(skp, JawabMinta{{"q1"}, JawabanPermintaan::disetujui, "", {"e2"}});
    CHECK_FALSE(skp.evaluasi_konsep.at(0)->skp_dinilai);
    perform(skp, SetField{{"rhk/r1/iki/i1/target"}, "12 antarmuka"});
    perform(skp, SerahkanEvaluasi{{"e2"}, "07-04-2027"});
    CHECK(says(evaluasi_forms(skp), "12 antarmuka"));
    CHECK_FALSE(says(evaluasi_forms(skp), "6 antarmuka"));
}

TEST_CASE("what was handed over without a copy is printed by the SKP of today, and says so") {
    constexpr std::string_view note = "dicetak menurut SKP sekarang";
    Skp skp = evaluated(valid_skp());
    CHECK(says(evaluasi_forms(skp), note));
    CHECK(says(dokumen_evaluasi_forms(skp), note));
    CHECK_FALSE(says(leaves(judged_quarter()).papers, note));
    skp.evaluasi_konsep = {evaluated_quarter()};
    CHECK_FALSE(says(evaluasi_konsep_forms(skp), note));
}

TEST_CASE("of who evaluated before a succession the papers and exports know what the SKP knows") {
    Skp skp = evaluated(valid_skp());
    const std::string jabatan = skp.pejabat_penilai.jabatan;
    Pegawai next;
    next.nama = "Penilai Baru Contoh";
    next.nip = "197001011995031001";
    next.jabatan = "Kepala Bidang Baru";
    perform(skp, GantiPenilai{{"g1"}, "01-07-2027", next});
    CHECK(says(dokumen_evaluasi_forms(skp), jabatan));
    CHECK(berkas_admin(skp, ProfilAdmin::kinerja_periodik).isi.find(jabatan) != std::string::npos);
    skp.penilai_sebelumnya.clear();
    CHECK_FALSE(says(dokumen_evaluasi_forms(skp), jabatan));
    CHECK(penilai_of(skp, *skp.evaluasi.at(0)) == nullptr);
}
