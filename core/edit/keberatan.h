// An objection from its reasons to the decision, which is final (regulation.md 4.6).
#pragma once

#include <optional>
#include <string>

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// By the Pegawai, with reasons, upon an evaluation that holds and was received.
struct AjukanKeberatan {
    static constexpr About about{.label = "pengajuan keberatan"};
    KeberatanId id;
    EvaluasiId evaluasi;
    std::string tanggal;
    std::string alasan;
};
/// By the Pejabat Penilai Kinerja, until it is decided; said again it replaces what was said.
struct PenjelasanKeberatan {
    static constexpr About about{.label = "penjelasan atas keberatan"};
    KeberatanId keberatan;
    std::string tanggal;
    std::string penjelasan;
};
/// By their superior, under a seal; a rating that is not given stays as it was. It is final, also
/// for the steps before it: the file may be on its way.
struct PutuskanKeberatan {
    static constexpr About about{.label = "keputusan atas keberatan", .undo = Undoing::resets};
    KeberatanId keberatan;
    std::string tanggal;
    std::string keputusan;
    std::optional<RatingKinerja> rating_hasil_kerja;
    std::optional<RatingKinerja> rating_perilaku;
};

Refusal change(Skp& skp, const AjukanKeberatan& command);
Refusal change(Skp& skp, const PenjelasanKeberatan& command);
Refusal change(Skp& skp, const PutuskanKeberatan& command);

/// Where the words of these are written until they are said (core/dialog/konsep.h).
Path place_of_keberatan(const EvaluasiId& evaluasi);
Path place_of_penjelasan(const KeberatanId& keberatan);
Path place_of_keputusan(const KeberatanId& keberatan);  // and below it the ratings

}  // namespace kinerja
