// The patterns of distribution: dated, cited as guidance, and each line says what it counts.
#include "core/regulation/pola_distribusi.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace kinerja;

namespace {

/// The lines of a pattern in short: "SB max 70".
std::string lines_of(CapaianOrganisasi capaian) {
    constexpr std::string_view short_names[] = {"SK", "K", "BP", "B", "SB"};
    constexpr std::string_view kinds[] = {" terbanyak", " min ", " max ", " ada"};
    std::string text;
    for (const BatasPredikat& batas : in_force(pola_distribusi(capaian), {2026, 12, 31})->value) {
        if (!text.empty()) text += ", ";
        for (const PredikatKinerja predikat : batas.predikat)
            text += short_names[static_cast<std::size_t>(predikat)];
        text += kinds[static_cast<std::size_t>(batas.jenis)];
        const bool share =
            batas.jenis == JenisBatas::paling_sedikit || batas.jenis == JenisBatas::paling_banyak;
        if (share) text += std::to_string(batas.persen);
    }
    return text;
}

bool says(const BatasPredikat& batas, std::string_view words) {
    return batas.said.find(words) != batas.said.npos;
}

}  // namespace

TEST_CASE("the five patterns are those of the SE") {
    using enum CapaianOrganisasi;
    CHECK(lines_of(istimewa) == "SB terbanyak, SB max 70");
    CHECK(lines_of(baik) == "B terbanyak, B max 70, BPK ada");
    CHECK(lines_of(butuh_perbaikan) == "BP min 60, SB max 10");
    CHECK(lines_of(kurang) == "K min 60, BP min 10, SB max 10");
    CHECK(lines_of(sangat_kurang) == "SK min 60, BPK min 10, SB max 0");
}

TEST_CASE("each line of a pattern says its predikat and its percentage as they are counted") {
    for (std::size_t i = 0; i < terms<CapaianOrganisasi>().size(); ++i) {
        const auto table = pola_distribusi(static_cast<CapaianOrganisasi>(i));
        CHECK(in_force(table, {2023, 1, 30}) == nullptr);
        for (const Dated<PolaDistribusi>& row : table) {
            CHECK(row.basis.authority == Authority::surat_edaran);
            for (const BatasPredikat& batas : row.value) {
                CAPTURE(batas.said);
                for (const PredikatKinerja predikat : batas.predikat)
                    CHECK(says(batas, label_of(predikat)));
                const std::string percent = std::to_string(batas.persen) + "%";
                if (batas.persen > 0) CHECK(says(batas, percent));
                if (batas.jenis == JenisBatas::terbanyak) CHECK(says(batas, "Sebagian besar"));
            }
        }
    }
}
