// The regulation's own words for every finite choice: the token that stands in files, and the
// label that stands on screen and paper. One table per choice; order is the form's order.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace kinerja {

/// `token` is written into files and commands; `label` is shown on screen and paper. None is empty.
struct Term {
    std::string_view token;
    std::string_view label;
};

/// Kind of post; decides which of the official SKP forms applies (form.h; regulation.md 7.4).
enum class JenisJabatan { jpt, pimpinan_unit_kerja_mandiri, ja, jf };
/// The two ways to state IKI and target; one per SKP (PL-08).
enum class Pendekatan { kuantitatif, kualitatif };
/// PNS or PPPK: decides the label of the number (NIP or NI PPPK) and whether the perjanjian kerja
/// is among the references (PL-03).
enum class StatusPegawai { pns, pppk };
/// Main or additional result; no weights between them (PL-16).
enum class JenisRhk { utama, tambahan };
/// Aspect of an indicator (PL-07).
enum class Aspek { kuantitas, kualitas, waktu, biaya };
/// Perspective of a row on the form of JPT and pimpinan unit kerja mandiri (regulation.md 3.2).
enum class Perspektif { penerima_layanan, proses_bisnis, penguatan_internal, anggaran };
/// Kind of resource support (regulation.md 3.8).
enum class JenisSumberDaya {
    sdm,
    anggaran,
    peralatan_kerja,
    pendampingan_pimpinan,
    sarana_prasarana
};
/// What became of a request for support; the last two let the Pimpinan adjust the Ekspektasi
/// (PL-12).
enum class StatusDukungan { belum_dibahas, disepakati, tidak_disepakati, tidak_terealisasi };
/// What the Ekspektasi was drawn from (PL-03).
enum class Acuan {
    renstra,
    perjanjian_kinerja_unit,
    organisasi_dan_tata_kerja,
    rencana_kinerja_pimpinan,
    kompetensi,
    prioritas,
    perjanjian_kerja,
};

template <class E>
concept Choice = std::is_enum_v<E>;

/// The table of one enumeration, indexed by the enumerator. Specialised for each enumeration above.
template <Choice E>
std::span<const Term> terms();

template <>
std::span<const Term> terms<JenisJabatan>();
template <>
std::span<const Term> terms<Pendekatan>();
template <>
std::span<const Term> terms<StatusPegawai>();
template <>
std::span<const Term> terms<JenisRhk>();
template <>
std::span<const Term> terms<Aspek>();
template <>
std::span<const Term> terms<Perspektif>();
template <>
std::span<const Term> terms<JenisSumberDaya>();
template <>
std::span<const Term> terms<StatusDukungan>();
template <>
std::span<const Term> terms<Acuan>();

template <Choice E>
std::string_view token_of(E value) {
    return terms<E>()[static_cast<std::size_t>(value)].token;
}

template <Choice E>
std::string_view label_of(E value) {
    return terms<E>()[static_cast<std::size_t>(value)].label;
}

/// The enumerator with this token; empty when there is none.
template <Choice E>
std::optional<E> parse_token(std::string_view token) {
    const std::span<const Term> table = terms<E>();
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].token == token) return static_cast<E>(i);
    return std::nullopt;
}

}  // namespace kinerja
