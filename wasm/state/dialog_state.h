// What is on screen of the dialogue, and what is entered for its next step. Words that are being
// written, and whose turn it is, are part of the draft (DialogKonsep), so that none is lost.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/handover/cautions.h"
#include "core/handover/receive.h"
#include "core/model/dialog.h"
#include "core/regulation/dialog_terms.h"
#include "core/regulation/terms.h"

namespace kinerja::ui {

/// A file of the other side, looked at before it changes anything.
struct ReceivedFile {
    std::string name;
    Skp file;           // as it came; what is taken comes from it, not from the preview
    Received received;  // what it would become when it was looked at
    Cautions cautions;
};

/// Layar hadirin: one tab speaks, others show to the room what it shows.
struct HadirinState {
    bool speaks = false, watches = false;
    bool heard = false;      // the tab that speaks has said where it is
    std::string card;        // where it is: the open card
    PeranDialog peran{};     // and who has the word there
    bool writes = false;     // someone is writing
    std::string fresh;       // the card of what was just said; set off until
    double fresh_until = 0;  // this time, ms
};

struct DialogState {
    TahapDialog tahap = TahapDialog::perencanaan;
    std::string card;        // Path of the open card; "" = the SKP as a whole
    bool card_open = false;  // on a phone: the card, not the agenda
    bool questions = false;
    bool agreeing = false;                 // the list of cards that one agrees to at once is open
    bool explaining = false;               // why no Ekspektasi is adjusted is being written
    std::optional<std::string> agenda_at;  // the row of the agenda that the arrow keys are on
    float write_height = 0;                // of the box at the bottom, as of the last picture
    JenisSumberDaya jenis_dukungan = JenisSumberDaya::peralatan_kerja;  // of one to be proposed

    // The next step of the SKP.
    std::optional<std::string> tempat, tanggal;
    std::optional<AlasanRevisi> alasan;
    std::optional<std::string> berlaku;                // of a revision: from which day it holds
    TindakanSkp signing = TindakanSkp::tanda_tangani;  // what the screen for it is open for

    std::optional<ReceivedFile> received;
    DialogEntryId compared;  // the version beside the present one
    bool live = false;       // speaks along in a tab that follows another one
    HadirinState hadirin;

    std::optional<double> opened_at;      // when `card` was opened, ms
    std::map<std::string, double> spent;  // ms per card, but for the one that is open

    /// Another card, from `now` on (ms).
    void open(const std::string& next, double now) {
        if (opened_at) spent[card] += now - *opened_at;
        opened_at = now;
        card = next;
        card_open = true;
        agreeing = explaining = false;
        agenda_at = next;
    }
};

}  // namespace kinerja::ui
