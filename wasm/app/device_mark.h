// DeviceMark: by what entries of the dialogue show that they were written on this device. A secret
// that never leaves it, mixed with the SKP: entries of one SKP can be told to be from one device,
// and nobody can tell that two SKP are.
#pragma once

#include <string>

#include "core/model/skp.h"
#include "wasm/app/host.h"

namespace kinerja::ui {

class DeviceMark {
  public:
    explicit DeviceMark(Host& host) : host_(host) {}

    /// Reads the secret, if there is one yet.
    void start();
    /// Everything on this device is being deleted: the next secret is another one.
    void forget() { secret_.clear(); }

    /// 12 characters of [0-9a-f], as DialogEntry::perangkat wants them. The first one that is asked
    /// for makes the secret.
    std::string of(const SkpId& skp);

  private:
    void make();

    Host& host_;
    std::string secret_;
    bool can_keep_ = false;  // it is known that no secret would be written over
};

}  // namespace kinerja::ui
