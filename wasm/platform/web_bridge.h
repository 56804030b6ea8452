// The functions that the shell calls, one list. Their JavaScript half is web/src/bridge.ts; the
// functions that the program calls in turn are wasm/platform/host_imports.js.
//
// Order: app_alloc + app_font for each font, app_boot, then app_frame whenever it is wanted.
#pragma once

#include <cstdint>

extern "C" {

/// Memory for bytes that the shell hands over. Ownership passes with the call that takes them.
std::uint8_t* app_alloc(std::uint32_t size);

/// A TrueType font: slot 0 regular, 1 semibold, 2 icons. Takes ownership of `bytes`.
void app_font(std::uint32_t slot, std::uint8_t* bytes, std::uint32_t size);

/// Starts the program on the element "#canvas". Sizes are CSS px; `flags` see BootFlag. An
/// EventKind::preferences should follow before the first frame. Returns 0 when no renderer could be
/// made.
std::uint32_t app_boot(float width, float height, float dpr, std::uint32_t flags);

/// Address of the EventRing.
void* app_ring();

/// The text or token that the editor `id` now holds. Takes ownership of `bytes` (UTF-8).
void app_text(std::uint32_t id, std::uint8_t* bytes, std::uint32_t size);

/// Runs one frame. Returns when the next one is wanted: 0 = at the next animation frame, n > 0 = in
/// n milliseconds, -1 = not before an event.
double app_frame(double now_ms);

/// The semantics of the last frame: address of the first node, their number, and a number that
/// changes whenever the list does.
void* app_semantics();
std::uint32_t app_semantics_count();
std::uint32_t app_semantics_revision();

/// Reply to a request, or a Notice when ticket is 0. Takes ownership of `packed`.
void app_reply(std::uint32_t ticket, std::uint32_t status, std::uint8_t* packed,
               std::uint32_t size);

/// Hidden or closing: everything typed is committed before this returns (the request is sent).
void app_flush();

/// The open draft as bytes for the crash page; 0 when none is open. Size through app_draft_size.
const std::uint8_t* app_draft();
std::uint32_t app_draft_size();

/// Frames presented since the start, for tests.
std::uint32_t app_frame_count();
}
