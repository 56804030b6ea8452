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
    const std::string id(strings.at(0));
    switch (notice) {
        case Notice::file_dropped:
            if (session_.loaded() && is_paket(strings.at(1))) {
                receive_paket(strings.at(0), strings.at(1));
                break;
            }
            if (session_.loaded() && is_handover_for(session_.present(), strings.at(1))) {
                receive_handover(strings.at(0), strings.at(1));
                break;
            }
            leave_then(
                [this, name = std::string(strings.at(0)), bytes = std::string(strings.at(1))] {
                    if (session_.is_open()) run(CloseDraft{});
                    receive_file(name, bytes);
                });
            break;
        case Notice::update_waiting:
            update_waiting_ = true;
            break;
        case Notice::lock_lost:
            if (session_.id() == id) session_.lock_lost(now_);
            break;
        case Notice::remote_commit:
            if (session_.id() == id) session_.remote_commit(std::string(strings.at(1)));
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
            vanished_ = static_cast<int>(number_of(strings.at(0)));
            break;
        case Notice::live_heard:
            hear_live(id, strings.at(1));
            break;
        case Notice::offline_ready:
            refresh_info();
            break;
    }
}

void App::flush() { session_.flush(now_); }

}  // namespace kinerja::ui
