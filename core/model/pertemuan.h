// Pertemuan: a meeting in which a dialog kinerja was held, and what is to follow from it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/box.h"
#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/regulation/dialog_terms.h"

namespace kinerja {

using PertemuanId = Id<struct PertemuanTag>;
using TindakLanjutId = Id<struct TindakLanjutTag>;

/// Something that somebody will do, and by when.
struct TindakLanjut {
    TindakLanjutId id;
    std::string uraian;
    std::string penanggung_jawab;
    std::string tanggal;  // as typed
    bool selesai = false;
    Extras extras;

    bool operator==(const TindakLanjut&) const = default;
};

/// The record of one meeting; texts as typed. `tempat`: a place or a medium.
struct Pertemuan {
    PertemuanId id;
    TahapDialog tahap = TahapDialog::perencanaan;
    std::optional<PeriodeDialog> periode;  // that it is about; none: not said
    std::string tanggal;
    std::string waktu;
    std::string tempat;
    std::string hadir;        // those present, one a line
    std::string catatan;      // decisions, in words, besides those of the record
    bool terlaksana = false;  // that it was held, ticked by either side
    std::vector<TindakLanjut> tindak_lanjut;
    Extras extras;

    bool operator==(const Pertemuan&) const = default;
};

/// The meeting that is to be held: the newest of which nobody said yet that it was; null: none.
const Pertemuan* meeting_to_hold(const std::vector<Box<Pertemuan>>& meetings);

template <>
const Shape& shape_of<TindakLanjut>();
template <>
const Shape& shape_of<Pertemuan>();

}  // namespace kinerja
