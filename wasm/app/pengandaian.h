// PengandaianList: what the leader tries out with the predikat of a unit, kept on this device
// alone.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/evaluation/sebaran.h"
#include "wasm/app/note_list.h"

namespace kinerja::ui {

class PengandaianList : public NoteList<Pengandaian> {
  public:
    PengandaianList(Host& host, std::function<void(std::string words, bool danger)> say,
                    std::function<void()> changed);

    /// All that is said of one period.
    void replace(std::string periode, std::vector<Pengandaian> all);
};

}  // namespace kinerja::ui
