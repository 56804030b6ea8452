// People who hold a dialogue, each with a copy of the SKP of their own, exchanging files.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/edit/command.h"
#include "core/edit/history.h"
#include "core/handover/receive.h"
#include "core/model/skp.h"

namespace kinerja {

class Participant {
  public:
    Participant(PeranDialog peran, std::string nama, std::string nip, Skp skp);

    const Skp& skp() const { return skp_; }
    const DialogKinerja& dialog() const { return *skp_.dialog; }
    const DialogAuthor& author() const { return author_; }
    Skp& raw() { return skp_; }  // for what no command can do
    /// What the clock of this device says, ISO.
    void set_clock(std::string time) { time_ = std::move(time); }
    /// Writes on this device from now on; "" as a program of the time before devices were marked.
    void use_device(std::string perangkat) { perangkat_ = std::move(perangkat); }

    void apply(const Command& command);
    /// Whether it could be applied.
    bool attempt(const Command& command);
    void set(std::string_view path, std::string value);
    /// The keys of undo and redo; nothing happens where there is no step.
    void undo();
    void redo();
    /// What stands here now becomes a version that can be restored.
    void keep_version() { versions_.push_back(skp_); }
    const std::vector<Skp>& versions() const { return versions_; }

    /// An entry of this kind about this card; its id.
    DialogEntryId say(JenisEntri jenis, std::string_view card, std::string text);
    DialogEntryId propose(std::string_view card, std::vector<PlaceChange> proposal,
                          const DialogEntryId& against = {});
    DialogEntryId answer(const DialogEntryId& entry, Putusan putusan, std::string text = "");
    DialogEntryId decide(std::string_view card, Putusan putusan);
    /// A better word for what this entry says.
    DialogEntryId correct(const DialogEntryId& entry, std::string text);
    /// The same as above where something may stand in the way.
    void try_decide(std::string_view card, Putusan putusan);
    void try_answer(const DialogEntryId& entry, Putusan putusan);
    void try_settle(const DialogConflict& conflict, bool second);
    /// A step; place, date, reason and note are such that no guard asks for more.
    DialogEntryId step(TindakanSkp tindakan);
    /// Both sides agree to the SKP, here and now.
    void both_agree();
    /// The dialogue begins, both agree, the Pegawai signs.
    void sign();
    /// The sentence that refuses it; empty when it is done.
    std::string try_step(TindakanSkp tindakan, const SkpFacts& facts = {true});

    /// The file that is handed over: what was changed is on record.
    std::string file();
    /// What the file does here; fails the test when it is refused.
    Received receive(std::string_view bytes);
    /// The error that refuses it; fails the test when it is not refused.
    Error refused(std::string_view bytes) const;

  private:
    DialogEntry entry(JenisEntri jenis, std::string_view card) const;
    DialogEntryId put(DialogEntry entry, const SkpFacts& facts);
    void try_put(DialogEntry entry);
    void become(Skp next, const Command& command);

    Skp skp_;
    History<Skp> history_;  // its present is left behind by raw()
    std::vector<Skp> versions_;
    DialogAuthor author_;
    std::string perangkat_;
    std::string time_ = "2027-01-12T08:30:00Z";
};

/// `count` entries about this card behind those that are there, each knowing the one before.
void add_entries(Skp& skp, int count, std::string_view card);

/// Talked about by both, agreed to, signed and established, each side on its own device.
Skp established(const Skp& skp);

/// The same SKP on the device of whoever plays this role in it.
Skp held_by(PeranDialog peran, Skp skp);

/// The Pegawai of valid_skp().
Participant pegawai_of(const Skp& skp);
/// Its Pejabat Penilai, as Pimpinan and as Pejabat Penilai.
Participant pimpinan_of(const Skp& skp);
Participant penilai_of(const Skp& skp);

}  // namespace kinerja
