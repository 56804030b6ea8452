// Steps of the SKP on the Berita Acara.
#include <catch2/catch_test_macros.hpp>

#include "core/print/forms.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

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
