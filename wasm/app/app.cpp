// The frame, and nothing else: events become input in input.cpp, what is asked for is carried out
// at the desks.
#include "wasm/app/app.h"

#include <algorithm>

#include "imgui.h"
#include "imgui_internal.h"
#include "wasm/platform/platform.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/actions.h"
#include "wasm/views/shell/views.h"
#include "wasm/views/shell/words.h"

namespace kinerja::ui {
namespace {

constexpr int passes_at_most = 6;

void begin_page() {
    ImGui::NewFrame();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin("page", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                     ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoScrollWithMouse);
}

}  // namespace

App::App()
    : input_(frame_, ui_,
             {[this] { desks_.session.pause(); }, [this] { desks_.drafts.refresh(); },
              [this](KeyPress press) { return key(press); }}) {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags = 0;
    io.MouseDragThreshold = 1e6f;
    ImGui::GetStyle().WindowBorderSize = 0;
    ImGui::GetStyle().WindowPadding = {0, 0};
    set_frame(&frame_);
}

App::~App() {
    set_frame(nullptr);
    ImGui::DestroyContext();
}

bool App::load_fonts(std::span<const std::uint8_t> regular, std::span<const std::uint8_t> semibold,
                     std::span<const std::uint8_t> icons, const ImFontLoader* others) {
    return frame_.fonts.load(regular, semibold, icons, others);
}

void App::start(float width, float height, float dpr) {
    Event size;
    size.x = width;
    size.y = height;
    size.a = dpr;
    input_.resize(size);
    desks_.start();
}

void App::wrap_like_gecko(bool gecko) {
    frame_.breaks = gecko ? BreakStyle::firefox : BreakStyle::chromium;
}

double App::frame(double now) {
    const double elapsed = now_ == 0 ? 16 : now - now_;
    now_ = now;
    frame_.now = now;
    ImGui::GetIO().DeltaTime = static_cast<float>(std::clamp(elapsed, 1.0, 100.0)) / 1000;
    input_.begin_frame(now);
    desks_.begin_frame(now);
    if (!frame_.texts.empty() || input_.presses()) desks_.voice.make_room();
    passes();
    ImGui::Render();
    platform::publish(frame_.semantics.nodes());
    frame_.activated = 0;

    take_late_texts();
    desks_.end_frame();
    lead_.to_heading();
    tell_host();
    return input_.gliding() ? 0 : desks_.wait();
}

// Typed text first, so that a press in the same moment finds it in the document.
void App::passes() {
    int count = 0;
    if (!frame_.texts.empty() && input_.waits()) {
        pass(false);
        ++count;
    }
    do {
        pass(true);
        ImGui::GetIO().DeltaTime = 0.001f;
    } while ((frame_.another_pass || !ImGui::GetCurrentContext()->InputEventsQueue.empty()) &&
             ++count < passes_at_most);
}

void App::pass(bool with_events) {
    if (with_events) input_.feed();
    while (ui_.fresh_ids.size() < 4) ui_.fresh_ids.push_back(platform::new_id());
    begin_page();
    frame_.begin_pass();
    frame_.keeps_late_text = desks_.session.yielded();
    const Page before = ui_.page();
    const ScreenData seen = desks_.data();
    shell_view(seen, ui_, out_);
    frame_.end_pass();
    ImGui::End();
    ImGui::EndFrame();
    const bool moved = before != ui_.page();
    if (moved) {
        desks_.session.pause();
        ui_.new_page = true;
    }
    if (carry_out() || moved) frame_.another_pass = true;
    lead_.to_field();
}

bool App::carry_out() {
    if (out_.empty()) return false;
    const Outbox todo = std::move(out_);
    out_ = {};
    desks_.carry_out(todo);
    return true;
}

void App::reply(std::uint32_t ticket, std::uint32_t status, std::vector<std::string> strings) {
    if (ticket == 0 && static_cast<Notice>(status) == Notice::went_to)
        places_.go(strings.empty() ? std::string_view() : std::string_view(strings.front()));
    else if (ticket == 0)
        desks_.hear(static_cast<Notice>(status), strings);
    else
        desks_.host.reply(ticket, {static_cast<Status>(status), std::move(strings)});
    platform::wake();
}

// Text for an editor that is no longer drawn goes to its field all the same.
void App::take_late_texts() {
    for (const auto& [id, words] : frame_.texts) {
        const auto known = frame_.paths.find(id);
        if (known != frame_.paths.end() &&
            desks_.session.take_late(SetField{{known->second}, words}))
            platform::wake();
    }
    frame_.texts.clear();
}

// The tab's title, whether closing would lose something, and where one is.
void App::tell_host() {
    const Session& session = desks_.session;
    const bool unsaved = session.is_open() && session.unsaved();
    if (unsaved != told_unsaved_) ops::unsaved(desks_.host, unsaved);
    told_unsaved_ = unsaved;
    std::string title(wording::nama_program);
    if (session.loaded() && ui_.screen != Screen::beranda) {
        const std::string& name = session.present().pegawai.nama;
        title = (name.empty() ? std::string(wording::tanpa_nama) : name) + " - " + title;
    }
    if (ui_.screen != Screen::beranda)
        title = std::string(ui_.screen == Screen::editor ? label_of(ui_.section)
                                                         : row_of(ui_.screen).name) +
                " - " + title;
    if (title != told_title_) ops::title(desks_.host, title);
    told_title_ = title;
    places_.tell();
}

std::string App::draft_bytes() const {
    return desks_.session.loaded() ? desks_.session.bytes() : std::string();
}

bool App::key(KeyPress press) { return run_key(press, desks_.data(), ui_, out_); }

}  // namespace kinerja::ui
