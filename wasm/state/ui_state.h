// UiState: what is on screen. Not undone, not part of any file, gone when the page is closed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/model/path.h"
#include "core/regulation/profil.h"
#include "core/regulation/terms.h"
#include "wasm/state/cascade_state.h"
#include "wasm/state/catatan_state.h"
#include "wasm/state/dialog_state.h"
#include "wasm/state/distribusi_state.h"
#include "wasm/state/ekspor_state.h"
#include "wasm/state/leader_state.h"
#include "wasm/state/matriks_state.h"
#include "wasm/state/palette_state.h"
#include "wasm/state/paste_state.h"
#include "wasm/state/pertemuan_state.h"
#include "wasm/state/pkps_state.h"
#include "wasm/state/place.h"
#include "wasm/state/screens.h"
#include "wasm/state/sections.h"
#include "wasm/state/sheet_state.h"
#include "wasm/state/umpan_balik_state.h"
#include "wasm/widgets/scroll_state.h"

namespace kinerja::ui {

/// What may stand in front of everything else.
enum class Modal {
    none,
    delete_draft,
    delete_forever,
    drop_damaged,  // what is left of a draft that is not listed
    wipe,
    findings,
    leave_unsaved,
    save_file,  // for whom, when there are private words in it; with its files or without
    remove_example,
    anggota,         // of the matrix
    tempel_anggota,  // people pasted into it; the subject is the team lead or empty
    serahkan,        // files for its people; the subject is one of them, or empty for all
    remove_entry,
    palette,  // looks for whatever one wants to do or go to
    keys      // the list of keys
};

/// Answers of the wizard so far.
struct WizardState {
    int step = 0;
    JenisJabatan jenis_jabatan = JenisJabatan::jf;
    Pendekatan pendekatan = Pendekatan::kuantitatif;
    StatusPegawai status = StatusPegawai::pns;
    Profil profil = Profil::umum;
    std::string awal, akhir;
};

/// Looking for an example.
struct LibraryState {
    std::string rhk;  // id of the RHK that the example is for; "" = a new one
    std::string typed;
};

/// Where one is: the heading of a new page gets the focus.
struct Page {
    Screen screen{};
    Section section{};
    std::string rhk;

    bool operator==(const Page&) const = default;
};

/// A file that is about to be saved: octets without and with the files beside the draft.
struct SaveFileState {
    std::size_t files = 0;
    std::int64_t without = 0, with = 0;
    bool with_files = false;
};

struct UiState {
    Screen screen = Screen::beranda;
    Section section = Section::identitas;
    std::string rhk;  // id of the RHK whose page is open in hasil_kerja; "" = the list
    std::string search;
    std::string paper = "lengkap";  // id of the form that is shown on paper
    SheetState sheet;               // what it is printed on
    WizardState wizard;
    PasteState paste;
    LibraryState library;
    MatriksState matriks;
    LangkahState langkah;
    CatalogState katalog;
    PaletteState palette;
    TakeState take;
    RelinkState relink;
    CopyState copy;
    DialogState dialog;
    LeaderState leader;
    DistribusiState distribusi;
    PertemuanState pertemuan;
    Modal modal = Modal::none;
    std::string modal_subject;  // id the modal is about
    Path go_to;                 // where a finding leads: section, page and focus follow

    std::vector<std::string> fresh_ids;  // for new items; refilled by the app before each pass

    ScrollState main_scroll, nav_scroll, side_scroll, modal_scroll, thread_scroll;

    // Parts that were opened (true) or closed by hand, by Path; the others are as they begin.
    std::map<std::string, bool> parts;

    bool is_open(const Path& part, bool from_start) const {
        const auto found = parts.find(part.value);
        return found == parts.end() ? from_start : found->second;
    }
    void set_open(const Path& part, bool open) { parts[part.value] = open; }

    /// A table that is pasted anywhere on this page is wanted.
    bool takes_tables() const {
        const bool page = screen == Screen::editor && row_of(section).takes_tables;
        return modal == Modal::none && (page || screen == Screen::tempel);
    }

    bool new_page = false;  // its heading is to get the focus
    CatatanState catatan;
    RealisasiState realisasi;
    UmpanBalikState umpan_balik;
    EksporState ekspor;
    SaveFileState save_file;
    Page page() const { return {screen, section, rhk}; }

    void show(Screen next) {
        if (screen != next) main_scroll.y = 0;
        screen = next;
        modal = Modal::none;
    }
    void show(Ekspor which) {
        ekspor = {};
        ekspor.which = which;
        show(Screen::ekspor);
        new_page = true;
    }
    void show(Section next) {
        if (section != next || !rhk.empty()) main_scroll.y = 0;
        section = next;
        rhk.clear();
    }
    /// Where one was in this SKP, as far as it is there.
    void show_section(const Place& place, const Skp& skp) {
        const Place there = nearest(place, skp);
        show(there.section);
        if (!there.item.empty()) show_rhk(there.item);
    }
    void show_rhk(std::string id) {
        if (section != Section::hasil_kerja || rhk != id) main_scroll.y = 0;
        section = Section::hasil_kerja;
        rhk = std::move(id);
    }
    void ask(Modal next, std::string subject = {}) {
        modal = next;
        modal_subject = std::move(subject);
        modal_scroll = {};
    }
};

}  // namespace kinerja::ui
