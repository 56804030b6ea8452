// The words of the regulation: complete, distinct, and the same in both directions.
#include "core/regulation/terms.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace kinerja;

namespace {

template <class E>
constexpr E last_of();
template <>
constexpr JenisJabatan last_of() {
    return JenisJabatan::jf;
}
template <>
constexpr Pendekatan last_of() {
    return Pendekatan::kualitatif;
}
template <>
constexpr StatusPegawai last_of() {
    return StatusPegawai::pppk;
}
template <>
constexpr JenisRhk last_of() {
    return JenisRhk::tambahan;
}
template <>
constexpr Aspek last_of() {
    return Aspek::biaya;
}
template <>
constexpr Perspektif last_of() {
    return Perspektif::anggaran;
}
template <>
constexpr JenisSumberDaya last_of() {
    return JenisSumberDaya::sarana_prasarana;
}
template <>
constexpr StatusDukungan last_of() {
    return StatusDukungan::tidak_terealisasi;
}
template <>
constexpr Acuan last_of() {
    return Acuan::perjanjian_kerja;
}

}  // namespace

TEMPLATE_TEST_CASE("each enumerator has one token and one label", "", JenisJabatan, Pendekatan,
                   StatusPegawai, JenisRhk, Aspek, Perspektif, JenisSumberDaya, StatusDukungan,
                   Acuan) {
    const std::span<const Term> table = terms<TestType>();
    CHECK(table.size() == static_cast<std::size_t>(last_of<TestType>()) + 1);
    std::set<std::string_view> tokens;
    std::set<std::string_view> labels;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto value = static_cast<TestType>(i);
        CAPTURE(table[i].token);
        CHECK(tokens.insert(table[i].token).second);
        CHECK(labels.insert(table[i].label).second);
        CHECK_FALSE(table[i].token.empty());
        CHECK_FALSE(table[i].label.empty());
        CHECK(token_of(value) == table[i].token);
        CHECK(label_of(value) == table[i].label);
        CHECK(parse_token<TestType>(table[i].token) == value);
    }
    CHECK_FALSE(parse_token<TestType>(""));
    CHECK_FALSE(parse_token<TestType>("tidak_ada"));
}

TEST_CASE("tokens are the enumerators' own names") {
    CHECK(token_of(JenisJabatan::jpt) == "jpt");
    CHECK(token_of(JenisJabatan::pimpinan_unit_kerja_mandiri) == "pimpinan_unit_kerja_mandiri");
    CHECK(token_of(JenisJabatan::ja) == "ja");
    CHECK(token_of(JenisJabatan::jf) == "jf");
    CHECK(token_of(Pendekatan::kuantitatif) == "kuantitatif");
    CHECK(token_of(StatusPegawai::pppk) == "pppk");
    CHECK(token_of(JenisRhk::tambahan) == "tambahan");
    CHECK(token_of(Aspek::waktu) == "waktu");
    CHECK(token_of(Perspektif::penguatan_internal) == "penguatan_internal");
    CHECK(token_of(JenisSumberDaya::pendampingan_pimpinan) == "pendampingan_pimpinan");
    CHECK(token_of(StatusDukungan::belum_dibahas) == "belum_dibahas");
    CHECK(token_of(Acuan::organisasi_dan_tata_kerja) == "organisasi_dan_tata_kerja");
}

TEST_CASE("perspektif carry the labels of the official form") {
    CHECK(label_of(Perspektif::penerima_layanan) == "Penerima Layanan");
    CHECK(label_of(Perspektif::proses_bisnis) == "Proses Bisnis");
    CHECK(label_of(Perspektif::penguatan_internal) == "Penguatan Internal");
    CHECK(label_of(Perspektif::anggaran) == "Anggaran");
}
