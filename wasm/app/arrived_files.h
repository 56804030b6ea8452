// Files that came along with an SKP go beside its draft.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/model/skp.h"
#include "wasm/app/host.h"

namespace kinerja::ui {

/// Those that the newest revision of this draft names. `say` hears what is on this device now as
/// little as before, and when there was no room.
void keep_arrived(Host& host, std::string_view id, const Skp& skp,
                  std::function<void(std::string words)> say);

/// "Notula.pdf, Foto.jpg": what the SKP calls the files with these SHA-256.
std::string called(const Skp& skp, std::string_view names);

}  // namespace kinerja::ui
