// Which part of an SKP is filled in where.
#include "wasm/views/parts/places.h"

#include <string>
#include <string_view>
#include <vector>

#include "core/model/shape_walk.h"

namespace kinerja::ui {
namespace {

// A cell is selected, on a phone in the card of its person; what is known of a person stands in a
// modal.
void go_to_matriks(UiState& ui, const Path& path) {
    const std::vector<std::string_view> parts = segments(path);
    if (parts.size() < 4 || parts[1] != "anggota") return;
    if (parts[3] != "peran") return ui.ask(Modal::anggota, std::string(parts[2]));
    ui.matriks.selected = path.value;
    ui.matriks.editing = false;
    ui.matriks.open = parts[2];
}

// A part of an indicator that may be closed: "rhk/r1/iki/i1/manual/tujuan" lies in ".../manual".
void open_part(UiState& ui, const Path& path) {
    const std::vector<std::string_view> parts = segments(path);
    if (parts.size() == 6 && parts[2] == "iki")
        ui.set_open({path.value.substr(0, path.value.rfind('/'))}, true);
}

}  // namespace

void go_to(UiState& ui, const Skp& skp, const Path& path) {
    const std::vector<std::string_view> parts = segments(path);
    if (parts.empty()) return;
    ui.screen = Screen::editor;
    const Section section = section_of(path.value);
    const bool of_rhk = section == Section::hasil_kerja && parts.size() > 1;
    if (of_rhk && find_rhk(skp, RhkId{std::string(parts[1])})) {
        ui.show_rhk(std::string(parts[1]));
        open_part(ui, path);
    } else {
        ui.show(section);
    }
    if (parts[0] == "matriks") go_to_matriks(ui, path);
    if (parts[0] == "realisasi" && parts.size() == 3 && parts[2] == "bukti")
        ui.realisasi.open = parts[1];
    ui.go_to = path;
}

}  // namespace kinerja::ui
