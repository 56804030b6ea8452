// What a person asks for about the predikat of a unit.
#pragma once

#include <variant>

#include "core/evaluation/sebaran.h"

namespace kinerja::ui {

struct OpenDistribusi {};
/// In place of what is said of this pegawai in this period; without ratings and words: nothing.
struct Andaikan {
    Pengandaian one;
};
struct UndoAndaikan {};
/// Everything that is said in this period of the pegawai who are shown.
struct ClearPengandaian {};
/// The note can not be read: it is kept under another name, and a new one begins.
struct SetAsidePengandaian {};
struct ShowLembarUnit {};

using DistribusiIntent = std::variant<OpenDistribusi, Andaikan, UndoAndaikan, ClearPengandaian,
                                      SetAsidePengandaian, ShowLembarUnit>;

}  // namespace kinerja::ui
