// The browser: requests cross to the shell, pictures go to WebGL or, without it, through the CPU.
#include <GLES3/gl3.h>
#include <emscripten/html5.h>

#include <memory>
#include <string>
#include <vector>

#include "imgui_impl_opengl3.h"
#include "wasm/abi/packing.h"
#include "wasm/platform/draw_hash.h"
#include "wasm/platform/platform.h"
#include "wasm/platform/software_renderer.h"
#include "wasm/platform/web_host.h"

extern "C" {
void host_request(std::uint32_t op, std::uint32_t ticket, const char* packed, std::uint32_t size);
void host_wake();
double host_now();
void host_local(double ms, std::int32_t* out);
void host_random(std::uint8_t* out, std::uint32_t size);
void host_blit(const std::uint8_t* pixels, std::uint32_t width, std::uint32_t height);
std::uint32_t host_renderer(char* out, std::uint32_t capacity);
}

namespace kinerja::ui::platform {
namespace {

EventRing events;
std::span<const SemanticsNode> nodes;
std::uint32_t last_ticket = 0;
std::uint64_t shown_hash = 0;
bool lost = false;
std::string renderer;

struct Cpu {
    SoftwareRenderer renderer;
    std::vector<std::uint8_t> pixels;
};
std::unique_ptr<Cpu> cpu;

bool boot_webgl() {
    EmscriptenWebGLContextAttributes attributes;
    emscripten_webgl_init_context_attributes(&attributes);
    attributes.alpha = attributes.depth = attributes.stencil = attributes.antialias = false;
    attributes.preserveDrawingBuffer = false;
    attributes.powerPreference = EM_WEBGL_POWER_PREFERENCE_LOW_POWER;
    attributes.majorVersion = 2;
    attributes.enableExtensionsByDefault = false;
    const EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context =
        emscripten_webgl_create_context("#canvas", &attributes);
    if (context <= 0) return false;
    emscripten_webgl_make_context_current(context);
    return ImGui_ImplOpenGL3_Init("#version 300 es");
}

void present_webgl(const ImDrawData& data) {
    ImGui_ImplOpenGL3_NewFrame();
    glViewport(0, 0, static_cast<int>(data.DisplaySize.x), static_cast<int>(data.DisplaySize.y));
    ImGui_ImplOpenGL3_RenderDrawData(const_cast<ImDrawData*>(&data));
}

}  // namespace

bool boot_renderer(bool avoid_webgl) {
    if (avoid_webgl || !boot_webgl()) {
        cpu = std::make_unique<Cpu>();
        ImGui::GetIO().BackendFlags |=
            ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
        renderer = "CPU";
        return true;
    }
    char name[256];
    renderer = "WebGL 2: " + std::string(name, host_renderer(name, sizeof name));
    return true;
}

void present(const ImDrawData& data) {
    if (lost || data.DisplaySize.x < 1 || data.DisplaySize.y < 1) return;
    const std::uint64_t hash = hash_of(data);
    if (hash == shown_hash && !wants_textures(data)) return;
    shown_hash = hash;
    if (!cpu) return present_webgl(data);
    const int width = static_cast<int>(data.DisplaySize.x),
              height = static_cast<int>(data.DisplaySize.y);
    cpu->pixels.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
    if (cpu->renderer.draw(data, {cpu->pixels.data(), width, height}, 0).empty()) return;
    host_blit(cpu->pixels.data(), static_cast<std::uint32_t>(width),
              static_cast<std::uint32_t>(height));
}

void context_lost() { lost = true; }

void context_restored() {
    lost = false;
    shown_hash = 0;
    if (!cpu) ImGui_ImplOpenGL3_DestroyDeviceObjects();
}

void canvas_resized() { shown_hash = 0; }

EventRing& ring() { return events; }
std::span<const SemanticsNode> published() { return nodes; }

std::uint32_t request(Op op, std::span<const std::string_view> strings) {
    const std::string packed = pack(strings);
    if (++last_ticket == 0) ++last_ticket;
    host_request(static_cast<std::uint32_t>(op), last_ticket, packed.data(),
                 static_cast<std::uint32_t>(packed.size()));
    return last_ticket;
}

void wake() { host_wake(); }

double now_ms() { return host_now(); }

LocalTime local_time(double ms_since_1970) {
    std::int32_t parts[6] = {};
    host_local(ms_since_1970, parts);
    return {parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]};
}

std::string new_id() {
    constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::uint8_t chance[12] = {};
    host_random(chance, sizeof chance);
    std::string id;
    for (const std::uint8_t byte : chance) id += letters[byte % 36];
    return id;
}

void publish(std::span<const SemanticsNode> list) { nodes = list; }

std::string renderer_name() { return renderer; }

}  // namespace kinerja::ui::platform
