// Who uses a device for an SKP that came as a file, as far as the file tells, and by what.
#pragma once

#include <optional>
#include <string>

#include "core/model/skp.h"

namespace kinerja {

enum class KnownBy {
    nothing,  // it has to be asked
    backup,   // whoever kept it for themself
    record,   // on whose side this device wrote in it
    sender,   // the other side of whoever sent it
    draft,    // who it is in the draft that is here already
    answer    // it was asked
};

struct WhoOpens {
    std::optional<PeranDialog> peran;  // Pegawai or Pimpinan; none: nothing tells
    KnownBy by = KnownBy::nothing;

    bool operator==(const WhoOpens&) const = default;
};

/// `here` is the mark that this device puts on entries of this SKP (DialogEntry::perangkat). What a
/// backup says of its owner is believed when this device wrote on that side; else it may be
/// anybody's who was handed it.
WhoOpens who_opens(const Skp& file, const std::string& here);

/// A backup of which nothing shows that it was made on this device.
bool is_backup_from_elsewhere(const Skp& file, const std::string& here);

/// The same of a backup that is known to be one's own.
WhoOpens owner_of(const Skp& backup, const std::string& here);

}  // namespace kinerja
