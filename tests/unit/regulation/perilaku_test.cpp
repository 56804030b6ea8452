// The seven values: order and wording of the official forms.
#include "core/regulation/perilaku.h"

#include <catch2/catch_test_macros.hpp>
#include <vector>

using namespace kinerja;

TEST_CASE("the seven values stand in the order of BerAKHLAK, each with three panduan") {
    std::vector<std::string_view> labels;
    for (const Perilaku& perilaku : perilaku_berakhlak()) {
        CAPTURE(perilaku.token);
        labels.push_back(perilaku.label);
        CHECK_FALSE(perilaku.token.empty());
        for (const std::string_view panduan : perilaku.panduan) {
            CHECK_FALSE(panduan.empty());
            CHECK_FALSE(panduan.ends_with('.'));
        }
    }
    CHECK(labels == std::vector<std::string_view>{"Berorientasi Pelayanan", "Akuntabel", "Kompeten",
                                                  "Harmonis", "Loyal", "Adaptif", "Kolaboratif"});
}

TEST_CASE("panduan are printed letter for letter") {
    const auto& perilaku = perilaku_berakhlak();
    CHECK(perilaku[0].panduan[1] == "Ramah, cekatan, solutif, dan dapat diandalkan");
    CHECK(perilaku[1].panduan[0] ==
          "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin dan berintegritas "
          "tinggi");
    CHECK(perilaku[4].panduan[1] == "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara");
    CHECK(perilaku[6].panduan[2] ==
          "Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama");
}
