// DialogKinerja: what was proposed, asked, clarified and agreed about one SKP, and every change
// that was made to the SKP meanwhile. Entries are only ever added.
//
// An entry's id is its seal: a SHA-256 over everything it says (core/dialog/seal.h). It names the
// last entries that its author knew, so two people who write apart and exchange files have one
// record again when both hold the same entries, whatever the order in which they came
// (core/dialog/fold.h). A correction is a new entry.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/box.h"
#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/model/path.h"
#include "core/regulation/dialog_terms.h"

namespace kinerja {

/// 40 characters of [0-9a-f], the beginning of the entry's SHA-256.
using DialogEntryId = Id<struct DialogEntryTag>;
using TulisanTersisihId = Id<struct TulisanTersisihTag>;

/// Who says it, as this person was called then.
struct DialogAuthor {
    PeranDialog peran = PeranDialog::pegawai;
    std::string nama;
    std::string nip;

    bool operator==(const DialogAuthor&) const = default;
};

/// One value of the SKP before and after; none = it was not there, it is gone. In a proposal
/// `place` is the Path of a field, or of an item that comes or goes; among the changes on record it
/// is the address of a register (core/dialog/registers.h).
struct PlaceChange {
    std::string place;
    std::optional<std::string> before;
    std::optional<std::string> after;

    bool operator==(const PlaceChange&) const = default;
};

/// One step on the way of the SKP (core/dialog/skp_flow.h). Place and date belong to a signature;
/// `segel` is the seal of the content that was agreed to or signed, 64 characters.
struct LangkahSkp {
    TindakanSkp tindakan = TindakanSkp::mulai_dialog;
    std::optional<AlasanRevisi> alasan;
    std::string tempat;
    std::string tanggal;  // as typed
    std::string segel;
    std::string berlaku;  // of a revision: from which day it holds, as typed
    /// Of penetapan without agreement: the Pimpinan's reason for adjusting no Ekspektasi (PL-12).
    std::string tanpa_penyesuaian{};

    bool operator==(const LangkahSkp&) const = default;
};

struct DialogEntry {
    DialogEntryId id;
    int order = 1;                       // one more than the highest of its parents
    std::vector<DialogEntryId> parents;  // the last entries that the author knew, sorted
    DialogAuthor author;
    std::string time;  // ISO, as the author's device said; shown, never compared
    JenisEntri jenis = JenisEntri::catatan;
    Path card;  // what it is about; empty = the SKP as a whole
    std::string text;
    std::vector<PlaceChange> proposal;  // of a usulan: what the SKP would become
    DialogEntryId answers;              // the entry that it answers or corrects; or empty
    std::optional<Putusan> putusan;
    std::optional<LangkahSkp> langkah;
    std::vector<PlaceChange> changes;  // what was changed in the SKP since its parents
    /// The device on which it was written: 12 characters of [0-9a-f], the same for all entries of
    /// one SKP on one device and others for another SKP. Empty: written before devices were marked.
    std::string perangkat;
    /// The side that uses that device for this SKP, where it is not the author's: two people at one
    /// screen, in the turn of the other.
    std::optional<Pihak> pemilik;
    /// The dukungan sumber daya because of which it adjusts Ekspektasi (PL-12); or empty.
    Path karena;
    Extras extras;

    bool operator==(const DialogEntry&) const = default;
};

/// What somebody began to write at this device and put aside, for something else or because the
/// other side has the turn. Only the side that wrote it goes on with it. Members as in
/// DialogKonsep.
struct TulisanTersisih {
    TulisanTersisihId id;
    PeranDialog peran = PeranDialog::pegawai;  // whose words they are
    bool menunggu_giliran = false;  // it comes back by itself when that side has the turn again
    Path card;
    JenisEntri jenis = JenisEntri::pertanyaan;
    std::string text;
    std::vector<PlaceChange> proposal;
    DialogEntryId answers;
    Path karena;
    std::string pengantar, catatan, tanpa_penyesuaian;
    Extras extras;

    bool operator==(const TulisanTersisih&) const = default;
};

/// Who writes here, and what is being written and is no entry yet. It stays on this device, and
/// goes into no file for others.
struct DialogKonsep {
    std::optional<PeranDialog> peran;  // of whoever uses this device for this SKP; none: not asked
    std::optional<PeranDialog> giliran;  // who has the turn, when it is not whoever uses the device
    Path card;
    JenisEntri jenis = JenisEntri::pertanyaan;
    std::string text;
    std::vector<PlaceChange> proposal;
    DialogEntryId answers;          // what it will answer or correct; or empty
    Path karena;                    // the dukungan because of which a proposal is made; or empty
    std::string pengantar;          // the covering note of the next file
    std::string catatan;            // what will be said with the next step of the SKP
    std::string tanpa_penyesuaian;  // the reason that penetapan without agreement will give
    std::vector<TulisanTersisih> tersisih;
    Extras extras;

    bool operator==(const DialogKonsep&) const = default;
};

struct DialogKinerja {
    /// Sorted by order, then id; each id once.
    std::vector<Box<DialogEntry>> entries;
    Extras extras;

    bool operator==(const DialogKinerja&) const = default;
};

/// More are neither read nor added.
inline constexpr std::size_t max_dialog_entries = 5'000;

/// Pegawai or Pimpinan: who speaks and writes at this device now.
PeranDialog turn_of(const DialogKonsep& konsep);

/// Null when there is none.
const DialogEntry* find_entry(const DialogKinerja& dialog, const DialogEntryId& id);

template <>
const Shape& shape_of<DialogAuthor>();
template <>
const Shape& shape_of<LangkahSkp>();
template <>
const Shape& shape_of<DialogEntry>();
template <>
const Shape& shape_of<DialogKinerja>();
template <>
const Shape& shape_of<TulisanTersisih>();
template <>
const Shape& shape_of<DialogKonsep>();

}  // namespace kinerja
