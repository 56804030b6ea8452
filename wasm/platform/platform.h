// What a host must provide. Two hosts exist: the browser (platform_web.cpp) and none at all
// (platform_null.cpp, for tests; it can be told to fail).
//
// Everything asynchronous is a request() with a ticket; its reply comes through App::reply().
// Events and typed texts come through App::event() and App::text(), before App::frame().
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "wasm/abi/request.h"
#include "wasm/abi/semantics_node.h"

namespace kinerja::ui::platform {

/// Sends a request; returns its ticket, never 0. Strings are copied before this returns.
std::uint32_t request(Op op, std::span<const std::string_view> strings);

/// Asks for a frame soon; several calls before it give one frame.
void wake();

/// Milliseconds since 1970 of the host's clock, for display and for naming files.
double now_ms();

/// The host's local calendar day.
struct LocalTime {
    int year, month, day, hour, minute, second;
};
LocalTime local_time(double ms_since_1970);

/// A new random id of 12 characters [a-z0-9].
std::string new_id();

/// Hands the list of this frame over; it must stay in place until the next call.
void publish(std::span<const SemanticsNode> nodes);

/// "WebGL 2: <renderer string>" or "CPU".
std::string renderer_name();

}  // namespace kinerja::ui::platform
