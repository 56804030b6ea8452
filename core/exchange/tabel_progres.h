// Catatan kinerja as the table that e-Kinerja's daily progress asks for, and as the one of KipApp
// (interfaces.md 1.9).
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/tsv.h"
#include "core/model/skp.h"

namespace kinerja {

/// The columns of e-Kinerja, in its order.
enum class KolomProgres {
    rencana_aksi,
    tanggal,
    jam_mulai,
    jam_selesai,
    kegiatan,
    realisasi,
    satuan,
    bukti
};
inline constexpr std::size_t kolom_progres_count = 8;

/// What is typed there; `perhatian`: what to look at first, or "".
struct SelProgres {
    std::string nilai;
    std::string_view perhatian;
};

/// One note, cell by cell, and the words of its RHK.
struct BarisProgres {
    std::array<SelProgres, kolom_progres_count> sel;
    std::string rhk;

    const SelProgres& operator[](KolomProgres kolom) const {
        return sel[static_cast<std::size_t>(kolom)];
    }
};

/// The text of its rencana aksi is that of the plan to the character, kegiatan is one line, days
/// and hours are as e-Kinerja writes them, a realisasi is a whole number. What is not stays blank.
BarisProgres baris_progres(const Skp& skp, const CatatanKinerja& catatan);

enum class TataLetakProgres { ekinerja, kipapp };
std::string_view label_of(TataLetakProgres layout);

/// How often something is to be looked at.
struct PerhatianProgres {
    std::string_view perhatian;
    int count = 0;
};

/// The headings, then a row a note, by day and hour. `kosong`: columns that nobody here can fill.
struct TabelProgres {
    std::vector<TsvRow> rows;
    std::vector<PerhatianProgres> perhatian;
    std::vector<std::string_view> kosong;
};

TabelProgres tabel_progres(const Skp& skp, TataLetakProgres layout);

/// Something that a browser opens, as e-Kinerja wants evidence.
bool is_link(std::string_view bukti);

/// Positions in Skp::catatan_kinerja, by day and hour; without a day last.
std::vector<std::size_t> by_day(const Skp& skp);

}  // namespace kinerja
