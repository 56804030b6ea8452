// The few facts that the list of drafts shows, so that a body need not be loaded for it.
#pragma once

#include <string>
#include <vector>

#include "core/base/date.h"

namespace kinerja {

/// One deadline of the draft, with its Tenggat::id; the name is cut when it is very long.
struct TenggatSingkat {
    std::string id;
    std::string nama;
    Date tanggal;

    bool operator==(const TenggatSingkat&) const = default;
};

/// On which day a file of this draft last came to this device and left it, ISO; "" = none did, as
/// far as is known.
struct BerkasSingkat {
    std::string diterima, dikirim;

    bool operator==(const BerkasSingkat&) const = default;
};

/// How far the dialogue has come, for whoever looks at many SKP (core/handover/glance.h).
struct DialogSingkat {
    std::string peran;    // token of PeranDialog: of whoever uses this device for it; "" = not said
    std::string giliran;  // token of Pihak; "" = nobody's
    int terbuka = 0;      // points that somebody has to answer,
    int menunggu_pegawai = 0, menunggu_pimpinan = 0;  // by whom; a conflict waits for both

    bool operator==(const DialogSingkat&) const = default;
};

/// An evaluation that holds (core/workflow/kinerja_singkat.h), as tokens; the ratings are those
/// after a decision on an objection. `periode` is the same in every SKP that is cut the same way.
struct NilaiSingkat {
    std::string periode, nama;
    std::string diserahkan;  // ISO; "" = the day can not be read
    std::string capaian, hasil_kerja, perilaku;

    bool operator==(const NilaiSingkat&) const = default;
};

/// Who was evaluated by whom, for whoever looks at a whole unit.
struct KinerjaSingkat {
    std::string nip, penilai, nip_penilai, unit_penilai;
    std::vector<NilaiSingkat> nilai;

    bool operator==(const KinerjaSingkat&) const = default;
};

/// Made from an SKP and its findings whenever it is saved; kept beside the document, never inside
/// it.
struct SkpSummary {
    std::string nama;
    std::string jabatan;
    std::string periode_awal;  // ISO where it can be read as a date, else as typed
    std::string periode_akhir;
    std::string jenis_jabatan;  // tokens
    std::string pendekatan;
    std::string status;  // token of StatusSkp; "" in older summaries
    int filled = 0;      // completeness_of in core/rules/check.h
    int required = 1;
    int rhk_count = 0;
    std::vector<TenggatSingkat> tenggat;  // by date, whatever day it is; none in older summaries
    DialogSingkat dialog;                 // empty in older summaries
    BerkasSingkat berkas;                 // the same
    KinerjaSingkat kinerja;               // the same

    bool operator==(const SkpSummary&) const = default;
};

}  // namespace kinerja
