// The program in the browser: one App, and the functions that the shell calls (web_bridge.h).
#include <emscripten/emscripten.h>

#include <memory>
#include <string>

#include "imgui.h"
#include "wasm/abi/boot.h"
#include "wasm/abi/packing.h"
#include "wasm/app/app.h"
#include "wasm/platform/system_glyphs.h"
#include "wasm/platform/web_bridge.h"
#include "wasm/platform/web_host.h"

using namespace kinerja::ui;

namespace {

std::unique_ptr<App> app;
std::span<const std::uint8_t> font_files[3];
std::string draft;
std::uint32_t frames = 0;

// Bytes that the shell handed over; freed when this goes.
std::string taken(std::uint8_t* bytes, std::uint32_t size) {
    std::string text(reinterpret_cast<const char*>(bytes), size);
    std::free(bytes);
    return text;
}

void drain_ring() {
    EventRing& ring = platform::ring();
    while (ring.head != ring.tail) {
        const Event event = ring.events[ring.head++ % EventRing::capacity];
        if (event.kind == EventKind::context_lost) platform::context_lost();
        if (event.kind == EventKind::context_restored) platform::context_restored();
        if (event.kind == EventKind::resize) platform::canvas_resized();
        app->event(event);
    }
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE std::uint8_t* app_alloc(std::uint32_t size) {
    return static_cast<std::uint8_t*>(std::malloc(size == 0 ? 1 : size));
}

EMSCRIPTEN_KEEPALIVE void app_font(std::uint32_t slot, std::uint8_t* bytes, std::uint32_t size) {
    if (slot < 3) font_files[slot] = {bytes, size};
}

EMSCRIPTEN_KEEPALIVE std::uint32_t app_boot(float width, float height, float dpr,
                                            std::uint32_t flags) {
    app = std::make_unique<App>();
    if (!platform::boot_renderer((flags & boot_software_renderer) != 0)) return 0;
    if (!app->load_fonts(font_files[0], font_files[1], font_files[2], platform::system_glyphs()))
        return 0;
    app->wrap_like_gecko((flags & boot_gecko) != 0);
    app->start(width, height, dpr);
    return 1;
}

EMSCRIPTEN_KEEPALIVE void* app_ring() { return &platform::ring(); }

EMSCRIPTEN_KEEPALIVE void app_text(std::uint32_t id, std::uint8_t* bytes, std::uint32_t size) {
    app->text(id, taken(bytes, size));
}

EMSCRIPTEN_KEEPALIVE double app_frame(double now_ms) {
    drain_ring();
    const double next = app->frame(now_ms);
    platform::present(*ImGui::GetDrawData());
    ++frames;
    return next;
}

EMSCRIPTEN_KEEPALIVE void* app_semantics() {
    return const_cast<SemanticsNode*>(platform::published().data());
}
EMSCRIPTEN_KEEPALIVE std::uint32_t app_semantics_count() {
    return static_cast<std::uint32_t>(platform::published().size());
}
EMSCRIPTEN_KEEPALIVE std::uint32_t app_semantics_revision() { return app->semantics().revision(); }

EMSCRIPTEN_KEEPALIVE void app_reply(std::uint32_t ticket, std::uint32_t status,
                                    std::uint8_t* packed, std::uint32_t size) {
    app->reply(ticket, status, unpack(taken(packed, size)));
}

EMSCRIPTEN_KEEPALIVE void app_flush() {
    drain_ring();
    app->flush();
}

EMSCRIPTEN_KEEPALIVE const std::uint8_t* app_draft() {
    draft = app ? app->draft_bytes() : std::string();
    return draft.empty() ? nullptr : reinterpret_cast<const std::uint8_t*>(draft.data());
}
EMSCRIPTEN_KEEPALIVE std::uint32_t app_draft_size() {
    return static_cast<std::uint32_t>(draft.size());
}

EMSCRIPTEN_KEEPALIVE std::uint32_t app_frame_count() { return frames; }
}

int main() { return 0; }
