// Who takes part in PKPS, and which parts a plan has (regulation.md 7B). Labels as in terms.h.
#pragma once

#include "core/regulation/pkps_terms.h"

namespace kinerja {

/// Who takes a step on the way to approval.
enum class PelakuPkps { pegawai, tim_kinerja, pejabat_penilai };
/// For whom an indicator of the catalogue is meant.
enum class PeranGtk { pengawas, kepala_sekolah, guru };
/// The parts of the plan that choose from the catalogue (core/library/pkps_catalog.h).
enum class BagianPkps { praktik, perilaku, kompetensi };

template <>
std::span<const Term> terms<PelakuPkps>();
template <>
std::span<const Term> terms<PeranGtk>();
template <>
std::span<const Term> terms<BagianPkps>();

/// A step that was taken, in words: "Dikembalikan Tim Kinerja".
std::string_view taken_label_of(TindakanPkps tindakan);

}  // namespace kinerja
