// The catalogue is the person's own: it is kept on the device, not in the SKP.
#include "wasm/app/desks/pkps_desk.h"

#include <string>
#include <utility>

#include "core/codec/pkps_catalog_json.h"
#include "wasm/app/host_ops.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {
namespace {

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

PkpsDesk::PkpsDesk(Session& session, Host& host, Voice& voice, UiState& ui)
    : session_(session),
      host_(host),
      voice_(voice),
      ui_(ui),
      catalog_(
          host, [&voice](std::string words, bool danger) { voice.say(std::move(words), danger); },
          [] { platform::wake(); }) {}

void PkpsDesk::run(const PkpsIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void PkpsDesk::fill(ScreenData& data) const {
    data.catalog = catalog_.all();
    data.catalog_damaged = catalog_.damaged();
}

void PkpsDesk::obey(const OpenCatalog& intent) {
    ui_.katalog = {};
    ui_.katalog.bagian = intent.bagian;
    ui_.katalog.perilaku = intent.perilaku;
    catalog_.refresh();
    ui_.show(Screen::katalog);
    ui_.new_page = true;
}

void PkpsDesk::obey(const KeepInCatalog& intent) {
    if (!session_.loaded()) return;
    CatalogEntry entry = entry_of(*session_.shown().pkps, intent.bagian, intent.perilaku);
    entry.id = platform::new_id();
    catalog_.add(std::move(entry));
}

void PkpsDesk::obey(const RemoveEntry& intent) { catalog_.remove(intent.id); }

void PkpsDesk::obey(const SetAsideCatalog&) { catalog_.set_aside(); }

void PkpsDesk::obey(const ChangeEntry&) {
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

void PkpsDesk::obey(const ExportCatalog&) {
    save_file(
        host_, voice_,
        {"Daftar indikator PKPS.json", "application/json", write_pkps_catalog(catalog_.all())});
}

void PkpsDesk::obey(const ImportCatalog&) {
    ops::pick_file(host_, ".json,application/json", [this](const ops::PickedFile& file) {
        if (file.status == Status::cancelled) return;
        if (!file.ok()) return voice_.say("Berkas tidak dapat dibaca dari perangkat ini.", true);
        const std::string name(file.name);
        Result<std::vector<CatalogEntry>> read = read_pkps_catalog(file.bytes);
        if (!read) return voice_.say(name + ": " + read.error().message, true);
        std::vector<CatalogEntry> entries = std::move(read).value();
        for (CatalogEntry& entry : entries) entry.id = platform::new_id();
        catalog_.merge(name, std::move(entries));
    });
}

}  // namespace kinerja::ui
