// Trouble with the storage is told on every screen until it is over.
#include "wasm/app/desks/device_desk.h"

#include "wasm/app/host_ops.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {

void DeviceDesk::run(const DeviceIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void DeviceDesk::fill(ScreenData& data) const {
    data.trouble = trouble_;
    data.vanished = vanished_;
    data.update_waiting = update_waiting_;
    data.offline_refused = offline_refused_;
    data.info = &info_;
    data.renderer = platform::renderer_name();
    if (!data.open) return;
    data.open->can_share = can_share_;
    if (trouble_ != StorageTrouble::none) data.open->save = SaveState::failed;
}

void DeviceDesk::hear(Notice notice, std::string_view first) {
    switch (notice) {
        case Notice::update_waiting:
            update_waiting_ = true;
            break;
        case Notice::storage_broken:
            trouble_ = StorageTrouble::broken;
            break;
        case Notice::storage_back:
            trouble_ = StorageTrouble::none;
            drafts_.refresh();
            break;
        case Notice::storage_upgrade:
            trouble_ = StorageTrouble::upgrade;
            break;
        case Notice::drafts_vanished:
            vanished_ = static_cast<int>(number_of(first));
            break;
        case Notice::offline_refused:
            offline_refused_ = true;
            break;
        case Notice::offline_ready:
            offline_refused_ = false;
            refresh_info();
            break;
        default:
            break;
    }
}

void DeviceDesk::start() {
    refresh_info();
    ops::can_share(host_, [this](bool yes) { can_share_ = yes; });
}

void DeviceDesk::refresh_info() {
    ops::storage_info(host_, [this](const StorageInfo& info) {
        info_ = info;
        platform::wake();
    });
}

void DeviceDesk::ask_persist_once() {
    if (persist_asked_ || info_.persisted || session_.saves() < 2) return;
    persist_asked_ = true;
    ops::persist(host_, [this](bool) { refresh_info(); });
}

void DeviceDesk::obey(const RefreshInfo&) { refresh_info(); }

void DeviceDesk::obey(const AskPersist&) {
    ops::persist(host_, [this](bool granted) {
        refresh_info();
        if (!granted)
            voice_.say(
                "Peramban belum bersedia menjaga draf. Simpan berkas cadangan secara berkala.");
    });
}

void DeviceDesk::obey(const ApplyUpdate&) {
    session_.pause();
    ops::apply_update(host_);
}

void DeviceDesk::obey(const ForgetVanished&) { vanished_ = 0; }

void DeviceDesk::obey(const WipeAll&) {
    session_.forget();
    wiped_();
    ops::wipe(host_, [this](const Done& reply) {
        drafts_.refresh();
        ui_.show(Screen::beranda);
        voice_.say(
            reply.ok() ? "Semua data di perangkat ini sudah dihapus." : "Data belum dapat dihapus.",
            !reply.ok());
    });
}

}  // namespace kinerja::ui
