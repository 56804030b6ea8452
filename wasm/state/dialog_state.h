// What is on screen of the dialogue, and what is entered for its next step. Words that are being
// written are part of the draft (DialogKonsep), so that none is lost.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/handover/receive.h"
#include "core/regulation/dialog_terms.h"
#include "core/regulation/terms.h"

namespace kinerja::ui {

/// A file of the other side, looked at before it changes anything.
struct ReceivedFile {
    std::string name;
    Skp file;           // as it came; what is taken comes from it, not from the preview
    Received received;  // what it would become when it was looked at
};

struct DialogState {
    /// Pegawai or Pimpinan: who speaks now. Whoever uses this device (DialogKonsep::peran) when the
    /// draft opens; two people at one screen take turns.
    PeranDialog peran = PeranDialog::pegawai;
    TahapDialog tahap = TahapDialog::perencanaan;
    std::string card;        // Path of the open card; "" = the SKP as a whole
    bool card_open = false;  // on a phone: the card, not the agenda
    bool proposing = false, questions = false;
    JenisSumberDaya jenis_dukungan = JenisSumberDaya::peralatan_kerja;  // of one to be proposed

    // The next step of the SKP.
    std::optional<std::string> tempat, tanggal;
    std::optional<AlasanRevisi> alasan;
    std::optional<std::string> berlaku;                // of a revision: from which day it holds
    TindakanSkp signing = TindakanSkp::tanda_tangani;  // what the screen for it is open for

    std::optional<ReceivedFile> received;
    DialogEntryId compared;  // the version beside the present one
    bool live = false;       // other tabs of this device hear what is said here

    std::optional<double> opened_at;      // when `card` was opened, ms
    std::map<std::string, double> spent;  // ms per card, but for the one that is open
};

}  // namespace kinerja::ui
