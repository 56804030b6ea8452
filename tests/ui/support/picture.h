// Pictures of the screen, to look at: what a person sees, but for the text of the field that has
// the focus, which the browser's own editor would show.
#pragma once

#include <filesystem>

namespace kinerja::ui {

/// Writes the frame drawn last as a PPM image.
void write_picture(const std::filesystem::path& file);

}  // namespace kinerja::ui
