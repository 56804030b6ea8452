// Steps of the SKP on the Berita Acara.
#include <catch2/catch_test_macros.hpp>

#include "core/handover/record.h"
#include "core/print/forms.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/berita_acara_reading.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;
using namespace kinerja::berita_acara;

namespace {

std::string standing_of_agreement(const Skp& skp) {
    const Paper paper = printed(skp);
    return row_with(table_headed(paper, "LANGKAH"), 0, "Kesepakatan dicatat").at(3);
}

/// Agreed on by both, each on a device of their own.
Participant both_agreed() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.both_agree();
    return pegawai;
}

constexpr const char* fell_by_target =
    "Gugur, karena RHK utama 1, IKI 1, Target: 6 antarmuka menjadi 8 antarmuka\nVersi 1";

}  // namespace

TEST_CASE("an agreement does not hold on paper when it was undone beside the record",
          "[dialog][print]") {
    Participant pegawai = both_agreed();
    CHECK(standing_of_agreement(pegawai.skp()) == "Berlaku bagi kedua pihak\nVersi 1");
    Participant outside = pegawai;
    outside.raw().rhk[0].edit().iki[0].target = "8 antarmuka";
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.receive(handover_file(outside.skp()));
    CHECK(standing_of_agreement(pimpinan.skp()) == fell_by_target);
}

TEST_CASE("nor when one side had agreed for both and it was changed later", "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.use_device("");
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.step(TindakanSkp::sepakati);
    CHECK(standing_of_agreement(pegawai.skp()).starts_with("Berlaku"));
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.set(std::string(card) + "/target", "8 antarmuka");
    pimpinan.file();
    CHECK(standing_of_agreement(pimpinan.skp()) == fell_by_target);
}

TEST_CASE("an agreement that fell because an IKI was moved says so", "[dialog][print]") {
    Participant pegawai = both_agreed();
    pegawai.apply(MoveItem{{card}, 1});
    pegawai.file();
    CHECK(standing_of_agreement(pegawai.skp()) ==
          "Gugur, karena Urutan RHK utama 1, Indikator Kinerja Individu berubah\nVersi 1");
    const Paper paper = printed(pegawai.skp());
    const Words moved = told(paper, "Perubahan SKP dicatat\nPerubahan SKP yang dicatat:\nMengubah");
    CHECK(moved.at(2).starts_with("RHK utama 1"));
}

TEST_CASE("penetapan without agreement says its reason among the steps and in the thread",
          "[dialog][print][PL-12]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.step(TindakanSkp::nyatakan_tidak_sepakat);
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(TindakanSkp::tetapkan);
    const std::vector<Paper> papers = berita_acara_form(penilai.skp());
    REQUIRE(papers.size() == 3);
    const std::string reason =
        "Alasan tidak ada Ekspektasi yang disesuaikan: Target tetap dapat dicapai";
    CHECK(all_words(papers[1]).find("SKP ditetapkan\n" + reason) != std::string::npos);
    CHECK(all_words(papers[2]).find(reason) != std::string::npos);
}
