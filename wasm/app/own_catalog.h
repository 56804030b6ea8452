// OwnCatalog: the indicators of PKPS that the person keeps on this device.
#pragma once

#include "core/library/pkps_catalog.h"
#include "wasm/app/note_list.h"

namespace kinerja::ui {

class OwnCatalog : public NoteList<CatalogEntry> {
  public:
    OwnCatalog(Host& host, std::function<void(std::string words, bool danger)> say,
               std::function<void()> changed);

    void add(CatalogEntry entry);
    /// In place of the entry with the same id.
    void replace(CatalogEntry entry);
    void remove(const std::string& id);
    /// From a file called `file_name`; the ids are new ones.
    void merge(std::string file_name, std::vector<CatalogEntry> incoming);
};

}  // namespace kinerja::ui
