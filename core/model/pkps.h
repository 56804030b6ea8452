// The plan of PKPS: what a pengawas sekolah, guru or kepala sekolah plans besides the SKP
// (regulation.md 7B).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/regulation/perilaku.h"
#include "core/regulation/pkps_terms.h"

namespace kinerja {

using LangkahPkpsId = Id<struct LangkahPkpsTag>;

inline constexpr std::size_t prasyarat_count = 4;

/// One indicator, chosen by Rapor Pendidikan.
struct PraktikKinerja {
    std::string indikator;
    std::string rapor_pendidikan;  // what the Rapor Pendidikan shows, why this indicator
    std::string target;
    Extras extras;

    bool operator==(const PraktikKinerja&) const = default;
};

/// One indicator and one perwujudan for one of the seven values.
struct PerilakuPkps {
    std::string indikator;
    std::string perwujudan;
    Extras extras;

    bool operator==(const PerilakuPkps&) const = default;
};

/// One indicator. The suggestions are there when a refleksi kompetensi was done.
struct PengembanganKompetensi {
    std::string indikator;
    bool refleksi = false;
    std::optional<KelompokKompetensi> kelompok;  // which suggestion the indicator follows
    std::string area_pengembangan;
    std::string kompetensi_terkuat;
    Extras extras;

    bool operator==(const PengembanganKompetensi&) const = default;
};

/// One step on the way to approval. Steps are only ever added.
struct LangkahPkps {
    LangkahPkpsId id;
    TindakanPkps tindakan = TindakanPkps::ajukan;
    std::string oleh;                    // name of who did it
    std::string tanggal;                 // as typed
    std::optional<Penilaian> realistis;  // the two questions of the Tim Kinerja
    std::optional<Penilaian> dapat_dicapai;
    std::string catatan;
    Extras extras;

    bool operator==(const LangkahPkps&) const = default;
};

struct Pkps {
    std::array<KeadaanPrasyarat, prasyarat_count> prasyarat{};  // by enumerator of Prasyarat
    PraktikKinerja praktik;
    std::array<PerilakuPkps, perilaku_count> perilaku;  // in form order
    PengembanganKompetensi kompetensi;
    std::vector<LangkahPkps> riwayat;  // oldest first; where the plan stands follows from it
    Extras extras;

    bool operator==(const Pkps&) const = default;
};

template <>
const Shape& shape_of<PraktikKinerja>();
template <>
const Shape& shape_of<PerilakuPkps>();
template <>
const Shape& shape_of<PengembanganKompetensi>();
template <>
const Shape& shape_of<LangkahPkps>();
template <>
const Shape& shape_of<Pkps>();

}  // namespace kinerja
