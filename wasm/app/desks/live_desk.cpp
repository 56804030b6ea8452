// Each tab sends what it has; what the other knows already is not sent back.
#include "wasm/app/desks/live_desk.h"

#include "core/codec/skp_json.h"
#include "core/handover/record.h"
#include "core/model/stays_here.h"
#include "wasm/app/host_ops.h"
#include "wasm/widgets/frame.h"

namespace kinerja::ui {

void LiveDesk::run(const LiveIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void LiveDesk::obey(const StartLive&) { start(); }

void LiveDesk::obey(const StopLive&) { stop(); }

void LiveDesk::obey(const FollowLive&) {
    session_.follow();
    start();
}

void LiveDesk::start() {
    if (!session_.loaded() || ui_.dialog.live) return;
    ui_.dialog.live = true;
    ops::live_join(host_, session_.id(), [this](const Done& reply) {
        if (reply.ok()) return tell();
        ui_.dialog.live = false;
        voice_.say("Peramban ini tidak dapat menghubungkan dua tab.", true);
    });
}

void LiveDesk::stop() {
    if (!ui_.dialog.live) return;
    ui_.dialog.live = false;
    ops::live_leave(host_);
    if (session_.following()) session_.reload();
}

bool LiveDesk::speaks() const { return ui_.dialog.live && session_.loaded(); }

bool LiveDesk::can_speak() const {
    return speaks() && session_.read_only() == ReadOnly::no && on_record_.knows_who();
}

void LiveDesk::tell() {
    if (!can_speak()) return;
    on_record_.record_changes();
    told_ = session_.present();
    ops::live_say(host_, handover_file(session_.present()));
}

void LiveDesk::tell_changes() {
    if (!speaks() || frame().paths.contains(frame().focus)) return;
    Skp shown = session_.present();
    if (told_) keep_what_stays_here(shown, *told_);
    if (!told_ || *told_ != shown) tell();
}

void LiveDesk::hear(std::string_view channel, std::string_view bytes) {
    if (!can_speak() || channel != session_.id()) return;
    const Result<ReadReport> report = read_skp(bytes);
    if (!report || report->newer) return;
    const Result<Received> received = on_record_.received(report->skp);
    if (!received) return;
    if (received->new_entries > 0 && session_.apply(TakeHandover{received->skp})) {
        ui_.thread_scroll.to_end = true;
        session_.pause();
        told_ = session_.present();
    }
    // They do not know everything that is here.
    if (received->only_here > 0) tell();
}

}  // namespace kinerja::ui
