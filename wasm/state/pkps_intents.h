// What a person asks for about the catalogue of PKPS.
#pragma once

#include <string>
#include <variant>

#include "core/regulation/pkps_roles.h"

namespace kinerja::ui {

struct OpenCatalog {  // to choose for this part; `perilaku` is the index of the value
    BagianPkps bagian{};
    int perilaku = 0;
};
struct KeepInCatalog {  // what this part of the plan says, on the device
    BagianPkps bagian{};
    int perilaku = 0;
};
struct ChangeEntry {};  // what UiState::katalog holds
struct RemoveEntry {
    std::string id;
};
struct ExportCatalog {};
struct ImportCatalog {};
struct SetAsideCatalog {};

using PkpsIntent = std::variant<OpenCatalog, KeepInCatalog, ChangeEntry, RemoveEntry, ExportCatalog,
                                ImportCatalog, SetAsideCatalog>;

}  // namespace kinerja::ui
