// What a person asks for about this device: its storage and the version of the program.
#pragma once

#include <variant>

namespace kinerja::ui {

struct AskPersist {};
struct RefreshInfo {};
struct ApplyUpdate {};
struct ForgetVanished {};
struct WipeAll {};

using DeviceIntent = std::variant<AskPersist, RefreshInfo, ApplyUpdate, ForgetVanished, WipeAll>;

}  // namespace kinerja::ui
