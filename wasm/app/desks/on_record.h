// OnRecord: who speaks in the open document, when, and on which device. Whatever both desks of the
// dialogue put on record is made out here.
#pragma once

#include "core/handover/cautions.h"
#include "core/handover/receive.h"
#include "core/handover/who_opens.h"
#include "wasm/app/device_mark.h"
#include "wasm/app/session.h"

namespace kinerja::ui {

class OnRecord {
  public:
    OnRecord(Session& session, DeviceMark& mark) : session_(session), mark_(mark) {}

    /// Whether it is known who uses this device for this SKP.
    bool knows_who() const { return session_.present().konsep->peran.has_value(); }
    /// `entry` in the name that the SKP has for the role in its author, now, on this device.
    DialogEntry made_out(DialogEntry entry);
    /// An entry of whoever speaks now.
    DialogEntry made_out();
    /// What was changed and not recorded goes on record, so that the file says who did it.
    void record_changes();
    /// What the document becomes with this file.
    Result<Received> received(const Skp& file);
    /// What a draft that is not open becomes with it; what was changed there goes on record in the
    /// name of whoever had the turn.
    Result<Received> received(const Skp& draft, const Skp& file);
    /// Who uses this device, as far as this file tells.
    WhoOpens told_by(const Skp& file) { return who_opens(file, mark_.of(file.id)); }
    /// The same of a backup that whoever uses this device says is their own.
    WhoOpens owner(const Skp& backup) { return owner_of(backup, mark_.of(backup.id)); }
    /// A backup of which nothing shows that it was made here.
    bool is_foreign_backup(const Skp& file) {
        return is_backup_from_elsewhere(file, mark_.of(file.id));
    }
    /// What is to be seen before a file becomes a draft of its own.
    Cautions cautions(const Skp& file);
    /// The same before `here` becomes what was received.
    Cautions cautions(const Skp& here, const Received& received) {
        return cautions_of(here, received, mark_.of(here.id));
    }

  private:
    Session& session_;
    DeviceMark& mark_;
};

}  // namespace kinerja::ui
