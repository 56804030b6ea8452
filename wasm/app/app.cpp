// The frame, and nothing else: what is asked for is carried out in app_intents.cpp, events become
// input in app_input.cpp.
#include "wasm/app/app.h"

#include <algorithm>

#include "imgui.h"
#include "imgui_internal.h"
#include "wasm/app/moment.h"
#include "wasm/platform/platform.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/views.h"
#include "wasm/views/shell/words.h"

namespace kinerja::ui {
namespace {

constexpr int passes_at_most = 6;
constexpr double toast_least_ms = 1500;

}  // namespace

App::App()
    : drafts_(host_, [] { platform::wake(); }),
      session_(host_, {[this](std::string words, bool danger) { say(std::move(words), danger); },
                       [this] { ask_persist_once(); }, [] { platform::wake(); }}),
      importer_(host_, drafts_,
                {[this](std::string words, bool danger) { say(std::move(words), danger); },
                 [this](const std::string& id) {
                     drafts_.refresh();
                     open(id);
                     say("Berkas diimpor.", false);
                 },
                 [] { platform::wake(); }}),
      examples_(
          host_, [this](std::string words, bool danger) { say(std::move(words), danger); },
          [] { platform::wake(); }),
      catalog_(
          host_, [this](std::string words, bool danger) { say(std::move(words), danger); },
          [] { platform::wake(); }) {
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

void App::start(float width, float height, float dpr, std::uint32_t preferences) {
    Event size;
    size.x = width;
    size.y = height;
    size.a = dpr;
    resize(size);
    frame_.coarse = (preferences & pointer_is_coarse) != 0;
    drafts_.refresh();
    refresh_info();
    ops::can_share(host_, [this](bool yes) { can_share_ = yes; });
}

double App::frame(double now) {
    ImGuiIO& io = ImGui::GetIO();
    const double elapsed = now_ == 0 ? 16 : now - now_;
    now_ = now;
    frame_.now = now;
    io.DeltaTime = static_cast<float>(std::clamp(elapsed, 1.0, 100.0)) / 1000;
    touch_.glide(now);
    session_.autosave(now);
    leave_if_asked();
    make_room();
    // Typed text first, so that a press in the same moment finds it in the document.
    int passes = 0;
    if (!frame_.texts.empty() && !events_.empty()) {
        pass(false);
        ++passes;
    }
    do {
        pass(true);
        io.DeltaTime = 0.001f;
    } while ((frame_.another_pass || !ImGui::GetCurrentContext()->InputEventsQueue.empty()) &&
             ++passes < passes_at_most);
    ImGui::Render();
    platform::publish(frame_.semantics.nodes());
    frame_.activated = 0;

    take_late_texts();
    tell_live_changes();
    lead_focus();
    show_paper();
    tell_host();
    return wait();
}

// Good news that was read long enough gives way to whoever goes on working.
void App::make_room() {
    if (!toast_ || toast_->danger || toast_->undo) return;
    if (now_ < toast_until_ - toast_ms + toast_least_ms) return;
    const bool works = !frame_.texts.empty() || std::ranges::any_of(events_, [](const Event& one) {
        return one.kind == EventKind::pointer_down || one.kind == EventKind::activate;
    });
    if (works) toast_.reset();
}

void App::pass(bool with_events) {
    if (with_events) {
        for (const Event& event : events_) feed(event);
        events_.clear();
    }
    while (ui_.fresh_ids.size() < 4) ui_.fresh_ids.push_back(platform::new_id());
    ImGui::NewFrame();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin("page", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                     ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoScrollWithMouse);
    frame_.begin_pass();
    const Screen screen = ui_.screen;
    const Section section = ui_.section;
    const std::string page = ui_.rhk;
    const ScreenData seen = data();
    shell_view(seen, ui_, out_);
    frame_.end_pass();
    ImGui::End();
    ImGui::EndFrame();
    const bool moved = screen != ui_.screen || section != ui_.section || page != ui_.rhk;
    if (moved) {
        session_.pause(now_);
        page_changed_ = true;
    }
    if (carry_out() || moved) frame_.another_pass = true;
    lead_to();
}

ScreenData App::data() {
    ScreenData data;
    data.drafts = drafts_.heads();
    data.drafts_known = drafts_.known();
    if (session_.loaded()) {
        OpenDocument open;
        open.skp = &session_.shown();
        open.findings = &session_.derived().findings;
        open.index = &session_.derived().index;
        open.explanations = &session_.derived().explanations;
        open.dialog = &session_.derived().dialog;
        open.now = now_;
        open.following = session_.following();
        open.can_share = can_share_;
        open.completeness = session_.derived().completeness;
        open.read_only = session_.read_only();
        open.today = today();
        open.save = trouble_ == StorageTrouble::none ? session_.save_state() : SaveState::failed;
        open.saved_at = session_.saved_at() > 0 ? clock_time(session_.saved_at()) : "";
        open.undo_label = session_.undo_label();
        open.redo_label = session_.redo_label();
        open.revisions = session_.revisions_known() ? &session_.revisions() : nullptr;
        open.looked_at = session_.looked_at_words();
        open.looked_at_established = session_.looks_at_established();
        if (session_.looked_at_time() > 0)
            open.looked_at = "Disimpan " + moment(session_.looked_at_time()) + ".";
        open.today = today();
        data.open = open;
    }
    data.import = importer_.preview();
    data.import_error = importer_.error();
    data.import_file = importer_.file_name();
    data.examples = examples_.all();
    data.examples_damaged = examples_.damaged();
    data.catalog = catalog_.all();
    data.catalog_damaged = catalog_.damaged();
    data.trouble = trouble_;
    data.vanished = vanished_;
    data.update_waiting = update_waiting_;
    data.info = &info_;
    data.renderer = platform::renderer_name();
    if (now_ < toast_until_) data.toast = toast_;
    if (ui_.screen == Screen::cetak) data.papers = paper_choices();
    data.today = today();
    data.moment = moment;
    data.moment_exact = moment_exact;
    return data;
}

// A finding, or a new item, leads to a field: scroll there and give it the focus.
void App::lead_to() {
    if (ui_.go_to.value.empty()) return;
    const std::uint32_t id = field_id(ui_.go_to.value);
    frame_.reveal = id;
    frame_.touched[id] = true;
    ops::focus(host_, id);
    ui_.go_to = {};
    page_changed_ = false;
    before_modal_ = 0;
    led_ = true;
    frame_.another_pass = true;
}

// Text for an editor that is no longer drawn goes to its field all the same.
void App::take_late_texts() {
    for (const auto& [id, words] : frame_.texts) {
        const auto known = frame_.paths.find(id);
        if (known != frame_.paths.end() && session_.apply(SetField{{known->second}, words}, now_))
            platform::wake();
    }
    frame_.texts.clear();
}

// A new page begins at its heading, a dialog at its own; a closed one gives the focus back.
void App::lead_focus() {
    const auto give = [this](std::uint32_t id) {
        if (id != 0) ops::focus(host_, id);
    };
    const bool open = frame_.modal != 0;
    if (open && !modal_open_) {
        before_modal_ = frame_.focus;
        if (!led_) give(frame_.modal);
    } else if (!open && modal_open_ && !page_changed_) {
        give(before_modal_);
    } else if (!open && page_changed_) {
        give(frame_.heading);
    }
    if (!open) page_changed_ = false;
    modal_open_ = open;
    led_ = false;
}

// The tab's title, whether closing would lose something, and what a screen reader should hear.
void App::tell_host() {
    const bool unsaved = session_.is_open() && session_.unsaved();
    if (unsaved != told_unsaved_) {
        told_unsaved_ = unsaved;
        ops::unsaved(host_, unsaved);
    }
    std::string title(wording::nama_program);
    if (session_.loaded() && ui_.screen != Screen::beranda) {
        const std::string& name = session_.present().pegawai.nama;
        title = (name.empty() ? std::string(wording::tanpa_nama) : name) + " - " + title;
    }
    if (title != told_title_) {
        told_title_ = title;
        ops::title(host_, title);
    }
}

double App::wait() const {
    const auto sooner = [](double a, double b) { return a < 0 ? b : b < 0 ? a : std::min(a, b); };
    double next = -1;
    if (touch_.gliding()) next = 0;
    if (toast_ && now_ < toast_until_) next = sooner(next, toast_until_ - now_);
    next = sooner(next, session_.autosave_wait(now_));
    if (counts_days()) next = sooner(next, ms_to_midnight());
    return next;
}

std::string App::draft_bytes() const {
    return session_.loaded() ? session_.bytes() : std::string();
}

}  // namespace kinerja::ui
