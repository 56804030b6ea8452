// OnRecord: who speaks in the open document, when, and on which device. Whatever both desks of the
// dialogue put on record is made out here.
#pragma once

#include <optional>

#include "core/handover/receive.h"
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
    /// Who uses this device, as far as this file tells: whoever kept it for themselves, on whose
    /// side this device wrote, else whoever the last who wrote sent it to. None: it has to be
    /// asked.
    std::optional<PeranDialog> told_by(const Skp& file);

  private:
    Session& session_;
    DeviceMark& mark_;
};

}  // namespace kinerja::ui
