// The host's side of Ui: fonts, frames, time, replies, focus.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstdlib>
#include <filesystem>

#include "imgui.h"
#include "imgui_internal.h"
#include "tests/support/files.h"
#include "tests/ui/support/hooks.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/ui.h"
#include "wasm/platform/platform_null.h"

namespace kinerja::ui {
namespace {

constexpr int focus_patience = 6;  // frames, as in web/src/mirror.ts
constexpr int frames_at_most = 2000;

// The whole faces that web/build.mjs cuts its subsets from: same outlines, same metrics.
std::span<const std::uint8_t> font(std::string_view file) {
    static std::map<std::string, std::string, std::less<>> files;
    auto found = files.find(file);
    if (found == files.end()) {
        const std::filesystem::path path = repository() / "web" / "node_modules" / file;
        if (!std::filesystem::exists(path)) FAIL(path << " is missing: run tools/setup");
        found = files.emplace(file, bytes_of(path)).first;
    }
    return {reinterpret_cast<const std::uint8_t*>(found->second.data()), found->second.size()};
}

// What the software renderer would do with ImGui's textures.
void acknowledge_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantCreate)
            texture->SetTexID(static_cast<ImTextureID>(reinterpret_cast<std::uintptr_t>(texture)));
        const bool gone = texture->Status == ImTextureStatus_WantDestroy;
        if (gone) texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(gone ? ImTextureStatus_Destroyed : ImTextureStatus_OK);
    }
}

}  // namespace

Ui::Ui(const Window& window) : Ui(std::vector<Skp>{}, window) {}

Ui::Ui(const std::vector<Skp>& drafts, const Window& window) : window_(window) {
    platform::null_host() = {};
    for (const Skp& skp : drafts) storage.put(skp);
    app_ = std::make_unique<App>();
    ImGui::GetIO().BackendFlags |=
        ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
    lint::watch(*ImGui::GetCurrentContext());
    const bool loaded =
        app_->load_fonts(font("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
                         font("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf"),
                         font("lucide-static/font/lucide.ttf"));
    REQUIRE(loaded);
    app_->start(window.width, window.height, window.dpr);
    prefer(0, 0);
    settle();
}

Ui::~Ui() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
    app_.reset();
    platform::null_host() = {};
}

void Ui::frame() {
    platform::NullHost& host = platform::null_host();
    now_ += frame_ms;
    host.now += frame_ms;
    host.wakes = 0;
    lint::begin_frame();
    wait_ = app_->frame(now_);
    acknowledge_textures();
    nodes_.clear();
    for (const SemanticsNode& node : host.nodes) nodes_.push_back(node_of(node));
}

void Ui::picture(const std::string& name) {
    const char* folder = std::getenv("KINERJA_PICTURES");
    if (folder == nullptr) return;
    set_focus(0);
    settle();
    write_picture(std::filesystem::path(folder) / (name + ".ppm"));
}

bool Ui::answer_pending() {
    for (platform::Asked& asked : platform::null_host().asked) {
        pending_.push_back({asked.op, std::move(asked.strings), asked.ticket});
        sent_.push_back(pending_.back());
        if (asked.op != Op::focus) continue;
        asked_focus_ = static_cast<std::uint32_t>(std::stoul(pending_.back().strings.at(0)));
        wanted_focus_ = asked_focus_;
        patience_ = focus_patience;
    }
    platform::null_host().asked.clear();
    bool any = false;
    while (!pending_.empty()) {
        const Sent request = pending_.front();
        pending_.pop_front();
        if (held_ops_.contains(request.op)) {
            held_.push_back(request);
            continue;
        }
        answer_one(request);
        any = true;
    }
    return any;
}

// As web/src/look.ts does, what was chosen by hand before what the device wants.
void Ui::prefer(int theme, int percent) {
    Event event;
    event.kind = EventKind::preferences;
    event.flags = window_.preferences;
    event.id = theme == 0 ? window_.theme : static_cast<std::uint32_t>(theme - 1);
    event.x = percent == 0 ? window_.scale : static_cast<float>(percent) / 100;
    event.a = static_cast<float>(theme);
    event.b = static_cast<float>(percent);
    app_->event(event);
}

void Ui::answer_one(const Sent& request) {
    Answer answer;
    switch (request.op) {
        case Op::announce:
        case Op::focus:
        case Op::title:
        case Op::unsaved:
        case Op::place:
        case Op::apply_update:
            return;
        case Op::look:
            return prefer(std::stoi(request.strings.at(0)), std::stoi(request.strings.at(1)));
        case Op::pick_file:
            if (picked_.empty())
                answer.status = Status::cancelled;
            else
                answer.strings = {picked_[0].first, picked_[0].second, ""};
            picked_.clear();
            break;
        case Op::pick_files:
            if (picked_.empty()) answer.status = Status::cancelled;
            for (const auto& [name, bytes] : picked_) {
                answer.strings.insert(answer.strings.end(), {name, bytes, ""});
            }
            picked_.clear();
            break;
        case Op::storage_info:
            answer.strings = {"1000000", "100000000",         "0", "ready", "0.1.0",
                              "test",    fleeting ? "1" : "0"};
            break;
        case Op::persist:
            answer.strings = {"granted"};
            break;
        default:
            if (Storage::knows(request.op))
                answer = storage.answer(request.op, request.strings, platform::null_host().now);
    }
    app_->reply(request.ticket, static_cast<std::uint32_t>(answer.status), answer.strings);
}

// Like the mirror: a request waits some frames for its node; a focus whose node is gone is gone.
bool Ui::move_focus() {
    if (wanted_focus_ != 0 && node_with(wanted_focus_) != nullptr) {
        set_focus(std::exchange(wanted_focus_, 0), true);
        return true;
    }
    if (wanted_focus_ != 0 && --patience_ <= 0) wanted_focus_ = 0;
    if (focus_ != 0 && node_with(focus_) == nullptr) {
        set_focus(0);
        return true;
    }
    return wanted_focus_ != 0;
}

void Ui::set_focus(std::uint32_t id, bool by_keyboard) {
    focus_ = id;
    Event event;
    event.kind = EventKind::focus;
    event.id = id;
    event.flags = by_keyboard ? static_cast<std::uint32_t>(flag_keyboard) : 0u;
    app_->event(event);
}

void Ui::settle() {
    for (int i = 0; i < frames_at_most; ++i) {
        frame();
        bool more = answer_pending();
        more = move_focus() || more;
        if (!more && wait_ != 0 && platform::null_host().wakes == 0) return;
    }
    give_up("frames are wanted for ever");
}

void Ui::advance(double ms) {
    const double end = now_ + ms;
    for (int i = 0; i < frames_at_most && now_ < end; ++i) {
        const double step = wait_ > 0 ? std::min(std::ceil(wait_), end - now_) : end - now_;
        const double jump = std::max(0.0, step - frame_ms);
        now_ += jump;
        platform::null_host().now += jump;
        settle();
    }
}

void Ui::release(Op op) {
    held_ops_.erase(op);
    const std::vector<Sent> waiting = std::exchange(held_, {});
    for (const Sent& request : waiting)
        if (request.op == op)
            answer_one(request);
        else
            held_.push_back(request);
    settle();
}

void Ui::answer(Op op, std::vector<std::string> strings, Status status) {
    const auto found = std::find_if(held_.begin(), held_.end(),
                                    [op](const Sent& request) { return request.op == op; });
    if (found == held_.end()) give_up("no request of this kind waits");
    const std::uint32_t ticket = found->ticket;
    held_.erase(found);
    app_->reply(ticket, static_cast<std::uint32_t>(status), std::move(strings));
    settle();
}

bool Ui::waiting(Op op) const {
    return std::any_of(held_.begin(), held_.end(),
                       [op](const Sent& request) { return request.op == op; });
}

std::vector<Sent> Ui::sent(Op op) const {
    std::vector<Sent> all;
    for (const Sent& request : sent_)
        if (request.op == op) all.push_back(request);
    return all;
}

void Ui::reply_notice(Notice notice, std::vector<std::string> strings) {
    app_->reply(0, static_cast<std::uint32_t>(notice), std::move(strings));
    settle();
}

}  // namespace kinerja::ui
