// What the host tells: answers, files that were dropped, other tabs, storage, a page that closes.
#include <string>

#include "core/codec/rhk_pimpinan_json.h"
#include "wasm/app/app.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {

void App::reply(std::uint32_t ticket, std::uint32_t status, std::vector<std::string> strings) {
    Reply reply;
    reply.strings = std::move(strings);
    if (ticket == 0) {
        notice(static_cast<Notice>(status), reply);
    } else {
        reply.status = static_cast<Status>(status);
        host_.reply(ticket, reply);
    }
    platform::wake();
}

void App::notice(Notice notice, const Reply& strings) {
    const std::string id(strings.strings.empty() ? std::string() : strings.strings.front());
    switch (notice) {
        case Notice::file_dropped:
            drop_file(record_of<FileNotice>(strings.strings));
            break;
        case Notice::update_waiting:
            update_waiting_ = true;
            break;
        case Notice::lock_lost:
            if (session_.id() == id) session_.lock_lost(now_);
            break;
        case Notice::remote_commit:
            if (session_.id() == id)
                session_.remote_commit(
                    std::string(record_of<CommitNotice>(strings.strings).revision));
            drafts_.refresh();
            break;
        case Notice::remote_list:
            drafts_.refresh();
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
            vanished_ = static_cast<int>(number_of(id));
            break;
        case Notice::live_heard:
            hear_live(id, record_of<HeardNotice>(strings.strings).bytes);
            break;
        case Notice::offline_ready:
            refresh_info();
            break;
    }
}

void App::drop_file(const FileNotice& file) {
    if (session_.loaded() && is_paket(file.bytes)) return receive_paket(file.name, file.bytes);
    if (session_.loaded() && is_handover_for(session_.present(), file.bytes))
        return receive_handover(file.name, file.bytes);
    leave_then([this, name = std::string(file.name), bytes = std::string(file.bytes)] {
        if (session_.is_open()) run(CloseDraft{});
        receive_file(name, bytes);
    });
}

void App::flush() { session_.flush(now_); }

}  // namespace kinerja::ui
