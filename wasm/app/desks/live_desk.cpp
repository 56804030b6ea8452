// Each tab sends what it has; what the other knows already is not sent back. Beside the record a
// tab that speaks to a room says where it is, in a line of its own: which card, who has the word,
// whether someone writes. What is being written stays here.
#include "wasm/app/desks/live_desk.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/base/text.h"
#include "core/codec/skp_json.h"
#include "core/dialog/describe.h"
#include "core/model/stays_here.h"
#include "core/regulation/terms.h"
#include "wasm/app/host_ops.h"
#include "wasm/widgets/frame.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view belum_ada_dialog =
    "Dialog belum dimulai. Jawab siapa Anda dan nyalakan Layar hadirin pada tab yang menyimpan "
    "draf ini, lalu ikuti lagi.";

}  // namespace wording

namespace {

constexpr std::string_view notice_begins = "luring-hadirin\n", asks = "luring-hadirin\nhadir";
constexpr double set_off_ms = 4000;

std::string notice_of(const DialogState& state, const DialogKonsep& konsep) {
    const bool writes = !is_blank(konsep.text) || !konsep.proposal.empty();
    return std::string(notice_begins) + std::string(token_of(turn_of(konsep))) + "\n" +
           (writes ? "1" : "0") + "\n" + state.card;
}

/// Role, whether someone writes, card.
std::array<std::string_view, 3> parts_of(std::string_view notice) {
    notice.remove_prefix(notice_begins.size());
    std::array<std::string_view, 3> parts;
    for (std::string_view& part : parts) {
        const std::size_t end = std::min(notice.find('\n'), notice.size());
        part = notice.substr(0, end);
        notice.remove_prefix(std::min(notice.size(), end + 1));
    }
    return parts;
}

}  // namespace

void LiveDesk::run(const LiveIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void LiveDesk::obey(const StopLive&) {
    ui_.dialog.live = false;
    leave_if_unused();
}

// Without a record nobody could tell what is the other tab's and what is written here.
void LiveDesk::obey(const FollowLive&) {
    if (!session_.loaded()) return;
    if (session_.present().dialog->entries.empty())
        return voice_.say(std::string(wording::belum_ada_dialog), true);
    session_.follow();
    ui_.dialog.live = true;
    start();
}

void LiveDesk::obey(const ShowToRoom& intent) {
    if (!session_.loaded()) return;
    ui_.dialog.hadirin.speaks = intent.on;
    told_place_.clear();
    if (!intent.on) return leave_if_unused();
    start();
}

void LiveDesk::obey(const WatchAsRoom& intent) {
    if (!intent.on) {
        stop();
        return ui_.show(Screen::editor);
    }
    if (!session_.loaded() || session_.read_only() != ReadOnly::other_tab) return;
    session_.follow();
    ui_.dialog.hadirin.watches = true;
    ui_.show(Screen::hadirin);
    start();
}

void LiveDesk::start() {
    if (joined_) return joined();
    joined_ = true;
    ops::live_join(host_, session_.id(), [this](const Done& reply) {
        if (reply.ok()) return joined();
        stop();
        voice_.say("Peramban ini tidak dapat menghubungkan dua tab.", true);
    });
}

// Layar hadirin asks where the others are, and says nothing else.
void LiveDesk::joined() {
    if (ui_.dialog.hadirin.watches) return ops::live_say(host_, asks);
    tell();
    session_.pause();  // a tab that comes to follow finds the record where it is kept
}

bool LiveDesk::is_used() const {
    const HadirinState& hadirin = ui_.dialog.hadirin;
    return ui_.dialog.live || hadirin.speaks || hadirin.watches;
}

void LiveDesk::leave_if_unused() {
    if (!is_used()) stop();
}

void LiveDesk::stop() {
    if (!joined_) return;
    joined_ = false;
    ui_.dialog.live = false;
    ui_.dialog.hadirin = {};
    told_place_.clear();
    ops::live_leave(host_);
    if (session_.following()) session_.reload();
}

bool LiveDesk::speaks() const { return joined_ && is_used() && session_.loaded(); }

bool LiveDesk::can_speak() const {
    return speaks() && session_.read_only() == ReadOnly::no && on_record_.knows_who();
}

void LiveDesk::tell() {
    if (!can_speak() || ui_.dialog.hadirin.watches) return;
    on_record_.record_changes();
    told_ = without_what_stays_here(session_.present());
    ops::live_say(host_, write_skp(*told_));
}

void LiveDesk::tell_changes() {
    tell_place();
    if (!speaks() || ui_.dialog.hadirin.watches || frame().paths.contains(frame().focus)) return;
    const Skp shown = without_what_stays_here(session_.present());
    if (!told_ || *told_ != shown) tell();
}

void LiveDesk::tell_place() {
    if (!speaks() || !ui_.dialog.hadirin.speaks) return;
    std::string place = notice_of(ui_.dialog, *session_.present().konsep);
    if (place == told_place_) return;
    told_place_ = std::move(place);
    ops::live_say(host_, told_place_);
}

void LiveDesk::hear_place(std::string_view notice) {
    HadirinState& hadirin = ui_.dialog.hadirin;
    if (notice == asks && hadirin.speaks) {
        told_place_.clear();
        tell();
        return tell_place();
    }
    if (notice == asks || !hadirin.watches) return;
    const auto [peran, writes, card] = parts_of(notice);
    if (hadirin.card != card) ui_.main_scroll.y = 0;
    hadirin.heard = true;
    hadirin.peran = parse_token<PeranDialog>(peran).value_or(hadirin.peran);
    hadirin.writes = writes == "1";
    hadirin.card = card;
}

void LiveDesk::hear(std::string_view channel, std::string_view bytes) {
    if (!speaks() || channel != session_.id() || session_.read_only() != ReadOnly::no) return;
    if (bytes.starts_with(notice_begins)) return hear_place(bytes);
    if (!ui_.dialog.hadirin.watches && !can_speak()) return;
    const Result<ReadReport> report = read_skp(bytes);
    if (!report || report->newer) return;
    const Result<Received> received = heard(report->skp);
    if (!received) return;
    if (received->changes_anything() && session_.apply(TakeHandover{received->skp})) {
        ui_.thread_scroll.to_end = true;
        session_.pause();
        told_ = without_what_stays_here(session_.present());
        set_off_last();
    }
    // They do not know everything that is here.
    if (!received->only_here.empty()) tell();
}

// Where nothing was on record yet, nothing that stands in a tab that follows is its own.
Result<Received> LiveDesk::heard(const Skp& file) {
    const Skp& here = session_.present();
    if (!session_.following() || !here.dialog->entries.empty()) return on_record_.received(file);
    if (std::optional<Error> objection = objection_to_merging(here, file))
        return *std::move(objection);
    Received whole;
    whole.skp = file;
    keep_what_stays_here(whole.skp, here);
    keep_unsealed_of(whole.skp, here);
    whole.new_entries = file.dialog->entries.size();
    return whole;
}

void LiveDesk::set_off_last() {
    HadirinState& hadirin = ui_.dialog.hadirin;
    if (!hadirin.watches) return;
    const DialogEntry& last = *session_.present().dialog->entries.back();
    hadirin.fresh = last.card.value;
    // Of a change by hand what the room looks at, if it was changed.
    const std::vector<Path> changed = changed_cards(last);
    if (hadirin.fresh.empty() && !changed.empty())
        hadirin.fresh = std::ranges::find(changed, Path{hadirin.card}) != changed.end()
                            ? hadirin.card
                            : changed.front().value;
    hadirin.fresh_until = -1;  // its time begins with the next frame
}

void LiveDesk::begin_frame(double now) {
    now_ = now;
    HadirinState& hadirin = ui_.dialog.hadirin;
    if (hadirin.fresh_until < 0) hadirin.fresh_until = now + set_off_ms;
    if (hadirin.fresh_until > 0 && now >= hadirin.fresh_until) hadirin.fresh_until = 0;
}

double LiveDesk::wait() const {
    const double until = ui_.dialog.hadirin.fresh_until;
    return until > 0 ? std::max(0.0, until - now_) : -1;
}

}  // namespace kinerja::ui
