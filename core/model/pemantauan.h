// Pemantauan and pembinaan: what the Pimpinan does upon what they see, in the year.
#pragma once

#include <optional>
#include <string>

#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/model/rhk.h"
#include "core/regulation/pelaksanaan_terms.h"

namespace kinerja {

using PemantauanId = Id<struct PemantauanTag>;
using PembinaanId = Id<struct PembinaanTag>;

/// What the Pimpinan saw of one RHK and did upon it (EX-03 to EX-06). `catatan` of an RHK that was
/// taken over is an input of the evaluation (EX-05).
struct Pemantauan {
    PemantauanId id;
    std::string tanggal;
    RhkId rhk;
    Kemajuan kemajuan = Kemajuan::ada;
    std::optional<TindakanPemantauan> tindakan;
    std::string catatan;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const Pemantauan&) const = default;
};

/// One session of bimbingan or konseling (EX-06; content guide law_2026.md 1.5). Private: it stays
/// on the device of who wrote it.
struct Pembinaan {
    PembinaanId id;
    JenisPembinaan jenis = JenisPembinaan::bimbingan;
    std::string tanggal;
    std::string tempat;
    PelaksanaPembinaan pelaksana = PelaksanaPembinaan::pejabat_penilai;
    std::string nama_pelaksana;
    std::string ringkasan;
    std::string tindak_lanjut;
    std::string dilaporkan_kepada;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const Pembinaan&) const = default;
};

template <>
const Shape& shape_of<Pemantauan>();
template <>
const Shape& shape_of<Pembinaan>();

}  // namespace kinerja
