// Characters that our own fonts do not have, drawn by the device's fonts: whatever a person pastes
// (Arabic, Javanese, Chinese, emoji) is shown on the canvas as it is in the editor.
#pragma once

struct ImFontLoader;

namespace kinerja::ui::platform {

/// For a font source merged behind our own. Null where the host can draw none.
const ImFontLoader* system_glyphs();

}  // namespace kinerja::ui::platform
