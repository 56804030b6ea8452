// The catalogue of PKPS: opened, kept, changed, carried as a file.
#include <string>

#include "core/codec/pkps_catalog_json.h"
#include "wasm/app/app.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {
namespace {

constexpr std::string_view file_name = "Daftar indikator PKPS.json";

CatalogEntry entry_of(const Pkps& pkps, BagianPkps bagian, int perilaku) {
    CatalogEntry entry;
    entry.bagian = bagian;
    switch (bagian) {
        case BagianPkps::praktik:
            entry.indikator = pkps.praktik.indikator;
            break;
        case BagianPkps::perilaku: {
            const PerilakuPkps& own = pkps.perilaku[static_cast<std::size_t>(perilaku)];
            entry.perilaku = perilaku;
            entry.indikator = own.indikator;
            entry.perwujudan = own.perwujudan;
            break;
        }
        case BagianPkps::kompetensi:
            entry.indikator = pkps.kompetensi.indikator;
            break;
    }
    return entry;
}

}  // namespace

void App::obey(const OpenCatalog& intent) {
    ui_.katalog = {};
    ui_.katalog.bagian = intent.bagian;
    ui_.katalog.perilaku = intent.perilaku;
    catalog_.refresh();
    ui_.show(Screen::katalog);
    page_changed_ = true;
}

void App::obey(const KeepInCatalog& intent) {
    if (!session_.loaded()) return;
    CatalogEntry entry = entry_of(*session_.shown().pkps, intent.bagian, intent.perilaku);
    entry.id = platform::new_id();
    catalog_.add(std::move(entry));
}

void App::obey(const RemoveEntry& intent) { catalog_.remove(intent.id); }

void App::obey(const SetAsideCatalog&) { catalog_.set_aside(); }

void App::obey(const ChangeEntry&) {
    CatalogState& state = ui_.katalog;
    for (CatalogEntry entry : catalog_.all()) {
        if (entry.id != state.changed) continue;
        entry.indikator = state.indikator;
        entry.perwujudan = state.perwujudan;
        entry.peran = state.changed_peran;
        catalog_.replace(std::move(entry));
        break;
    }
    state.changed.clear();
}

void App::obey(const ExportCatalog&) {
    const std::string bytes = write_pkps_catalog(catalog_.all());
    ops::download(host_, {file_name, "application/json", bytes}, [this](const Done& reply) {
        say(reply.ok() ? "Berkas disimpan. Periksa folder Unduhan."
                       : "Berkas tidak dapat disimpan.",
            !reply.ok());
    });
}

void App::obey(const ImportCatalog&) {
    ops::pick_file(host_, ".json,application/json", [this](const ops::PickedFile& reply) {
        if (reply.status == Status::cancelled) return;
        if (!reply.ok()) return say("Berkas tidak dapat dibaca dari perangkat ini.", true);
        const std::string name(reply.name);
        Result<std::vector<CatalogEntry>> read = read_pkps_catalog(reply.bytes);
        if (!read) return say(name + ": " + read.error().message, true);
        std::vector<CatalogEntry> entries = std::move(read).value();
        for (CatalogEntry& entry : entries) entry.id = platform::new_id();
        catalog_.merge(name, std::move(entries));
    });
}

}  // namespace kinerja::ui
