// Trouble with the storage is told on every screen until it is over.
#include "wasm/app/desks/device_desk.h"

#include "wasm/app/arrived_files.h"
#include "wasm/app/host_ops.h"
#include "wasm/platform/platform.h"
#include "wasm/views/parts/filled.h"

namespace kinerja::ui {
namespace {

namespace words {

constexpr std::string_view sudah_pulih = "Draf sudah dipulihkan.";
constexpr std::string_view belum_pulih =
    "Draf belum dapat dipulihkan. Salinannya masih ada; cobalah lagi.";
constexpr std::string_view sudah_disisihkan =
    "Yang tidak dipulihkan ada di Draf terhapus dan di Riwayat.";
constexpr std::string_view belum_disisihkan =
    "Belum dapat dilanjutkan. Salinannya masih ada; cobalah lagi.";
constexpr std::string_view belum_dihapus = "Belum dapat dihapus.";
constexpr std::string_view tidak_ada_lagi = "Bagian ini tidak dapat dibaca lagi.";
constexpr std::string_view salinan_rusak = "Salinan draf ini tidak utuh.";
constexpr std::string_view lampiran_rusak =
    "Berkas bukti dukung yang rusak di perangkat ini, tanpa salinan yang utuh: {}. Lampirkan lagi "
    "berkas aslinya.";

}  // namespace words

StorageTrouble trouble_of(std::string_view reason) {
    if (reason == "blocked") return StorageTrouble::waiting;
    if (reason == "silent") return StorageTrouble::silent;
    if (reason == "newer") return StorageTrouble::newer;
    return StorageTrouble::broken;
}

}  // namespace

void DeviceDesk::run(const DeviceIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void DeviceDesk::fill(ScreenData& data) const {
    data.trouble = trouble_;
    data.vanished = vanished_;
    data.vanished_drafts = vanished_drafts_;
    data.vanished_saves = vanished_saves_;
    data.missing = missing_;
    data.missing_cause = missing_cause_;
    data.damaged = damaged_;
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
            trouble_ = trouble_of(first);
            if (trouble_ == StorageTrouble::newer) drafts_.refresh();  // what is understood of them
            break;
        case Notice::storage_back:
            trouble_ = StorageTrouble::none;
            drafts_.refresh();
            refresh_damaged();
            break;
        case Notice::storage_upgrade:
            trouble_ = StorageTrouble::upgrade;
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
    refresh_damaged();
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

void DeviceDesk::refresh_damaged() {
    ops::list_damaged(host_, [this](const ops::Damage& damage) {
        if (!damage.ok()) return;
        damaged_ = damage.parts;
        platform::wake();
    });
}

void DeviceDesk::name_damaged_files() {
    std::string keys;
    for (const DamagedPart& part : damaged_)
        if (part.kind == DamageKind::attached && part.head.id == session_.id()) keys += part.key;
    const std::string names = called(session_.present(), keys);
    if (!names.empty()) voice_.say(filled(words::lampiran_rusak, {names}), true);
}

void DeviceDesk::obey(const RefreshInfo&) {
    refresh_info();
    refresh_damaged();
}

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

void DeviceDesk::miss(const VanishedNotice& gone) {
    vanished_ = true;
    vanished_drafts_ = static_cast<int>(number_of(gone.drafts));
    vanished_saves_ = static_cast<int>(number_of(gone.saves));
}

void DeviceDesk::found(std::string_view cause, std::span<const std::string> strings) {
    missing_cause_ = cause == "lost"         ? MissingCause::lost
                     : cause == "unreadable" ? MissingCause::unreadable
                                             : MissingCause::unknown;
    missing_ = ops::missing_of(strings);
}

void DeviceDesk::obey(const RestoreMissing& intent) {
    std::vector<RestoreAsk> asks;
    for (const std::string& id : intent.ids) asks.push_back({id, "head"});
    ops::restore(host_, asks, [this, ids = intent.ids](const Done& reply) {
        if (!reply.ok()) return voice_.say(std::string(words::belum_pulih), true);
        const auto is_back = [&](const MissingDraft& one) {
            return std::ranges::find(ids, one.head.id) != ids.end();
        };
        // What no copy has is still to be said.
        for (const MissingDraft& one : missing_)
            if (is_back(one) && one.is_counted()) --vanished_drafts_;
        std::erase_if(missing_, is_back);
        if (missing_.empty()) vanished_saves_ = 0;
        vanished_drafts_ = std::max(0, vanished_drafts_);
        vanished_ = vanished_ && (!missing_.empty() || vanished_drafts_ > 0);
        drafts_.refresh();
        voice_.say(std::string(words::sudah_pulih));
    });
}

void DeviceDesk::obey(const GoOnWithout&) {
    std::vector<RestoreAsk> asks;
    for (const MissingDraft& one : missing_) asks.push_back({one.head.id, "aside"});
    ops::restore(host_, asks, [this](const Done& reply) {
        if (!reply.ok()) return voice_.say(std::string(words::belum_disisihkan), true);
        vanished_ = false;
        if (missing_.empty()) return platform::wake();
        missing_.clear();
        drafts_.refresh();
        voice_.say(std::string(words::sudah_disisihkan));
    });
}

void DeviceDesk::obey(const SaveCopy& intent) {
    ops::read_copy(host_, intent.id,
                   [this, name = intent.name](const Done& reply, std::string_view bytes) {
                       if (!reply.ok()) return voice_.say(std::string(words::salinan_rusak), true);
                       ops::download(host_, {name, "application/json", bytes}, nullptr);
                   });
}

void DeviceDesk::obey(const SaveDamaged& intent) {
    ops::read_damaged(host_, intent.key,
                      [this, name = intent.name](const Done& reply, std::string_view bytes) {
                          if (!reply.ok())
                              return voice_.say(std::string(words::tidak_ada_lagi), true);
                          save_file(host_, voice_, {name, "application/octet-stream", bytes});
                      });
}

void DeviceDesk::obey(const DropDamaged& intent) {
    drafts_.change(ops::purge, intent.draft, [this](bool done) {
        if (!done) voice_.say(std::string(words::belum_dihapus), true);
        refresh_damaged();
    });
}

void DeviceDesk::obey(const ChooseLook& intent) { ops::look(host_, intent.theme, intent.percent); }

void DeviceDesk::obey(const WipeAll&) {
    damaged_.clear();
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
