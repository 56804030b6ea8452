// What is being entered about PKPS and is not part of the SKP yet.
#pragma once

#include <optional>
#include <string>

#include "core/regulation/pkps_roles.h"

namespace kinerja::ui {

/// The next step on the way to approval. Begun anew when the plan moved on, or is another one:
/// `of` then no longer fits. What was not typed yet is proposed.
struct LangkahState {
    std::string of;
    std::optional<PelakuPkps> pelaku;
    std::optional<std::string> oleh, tanggal;
    std::optional<Penilaian> realistis, dapat_dicapai;
    std::string catatan;
};

/// Looking through the catalogue for one part of the plan; `changed` is the id of the own entry
/// that is being rewritten, with its new words.
struct CatalogState {
    BagianPkps bagian{};
    int perilaku = 0;
    std::optional<PeranGtk> peran;
    std::string typed;
    std::string changed, indikator, perwujudan;
    std::optional<PeranGtk> changed_peran;
};

}  // namespace kinerja::ui
