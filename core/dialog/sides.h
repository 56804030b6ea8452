// On which side a person speaks: by NIP, on one alone.
#pragma once

#include <map>
#include <string>

#include "core/model/skp.h"

namespace kinerja {

class Sides {
  public:
    /// Of nobody but the Pegawai of this SKP yet.
    explicit Sides(const Skp& skp);

    /// Whether this author keeps to one side, from now on too. Without a NIP nobody can tell.
    bool keeps_to_one(const DialogAuthor& author);

  private:
    std::map<std::string, Pihak> sides_;
};

}  // namespace kinerja
