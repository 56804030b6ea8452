// OwnExamples: the examples that the person keeps on this device.
#pragma once

#include "core/library/own_example.h"
#include "wasm/app/note_list.h"

namespace kinerja::ui {

class OwnExamples : public NoteList<OwnExample> {
  public:
    OwnExamples(Host& host, std::function<void(std::string words, bool danger)> say,
                std::function<void()> changed);

    void add(OwnExample example);
    void remove(const std::string& id);
};

}  // namespace kinerja::ui
