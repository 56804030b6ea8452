// Which part of an SKP is filled in where.
#include "wasm/views/parts/places.h"

#include <string>
#include <string_view>
#include <vector>

namespace kinerja::ui {
namespace {

struct Home {
    std::string_view top;  // first segment of the path
    Section section;
};

constexpr Home homes[] = {
    {"jenis_jabatan", Section::identitas},
    {"pendekatan", Section::identitas},
    {"periode", Section::identitas},
    {"pegawai", Section::identitas},
    {"pejabat_penilai", Section::identitas},
    {"rhk_pimpinan", Section::rhk_pimpinan},
    {"rhk", Section::hasil_kerja},
    {"ekspektasi_khusus", Section::perilaku_kerja},
    {"lampiran", Section::lampiran},
    {"acuan", Section::acuan},
    {"jadwal", Section::jadwal},
    {"profil", Section::identitas},
    {"matriks", Section::matriks},
    {"pkps", Section::pkps},
    {"sasaran", Section::keselarasan},
    {"pertemuan", Section::dialog},
    {"dialog", Section::dialog},
};

// The skema of a RHK is part of the Lampiran, although it lives with the RHK.
bool is_skema(const std::vector<std::string_view>& parts) {
    return parts.size() >= 3 && parts[0] == "rhk" && parts[2] == "skema";
}

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

FindingIndex::Tally tally_of(const FindingIndex& index, Section section) {
    FindingIndex::Tally tally;
    for (const Finding* finding : index.all()) {
        const std::vector<std::string_view> parts = segments(finding->path);
        Section home = Section::identitas;
        for (const Home& one : homes)
            if (!parts.empty() && parts[0] == one.top) home = one.section;
        if (is_skema(parts)) home = Section::lampiran;
        if (home == section)
            ++(finding->rule->severity == Severity::blocks ? tally.blocks : tally.advises);
    }
    return tally;
}

void go_to(UiState& ui, const Skp& skp, const Path& path) {
    const std::vector<std::string_view> parts = segments(path);
    if (parts.empty()) return;
    ui.screen = Screen::editor;
    if (is_skema(parts)) {
        ui.show(Section::lampiran);
    } else if (parts[0] == "rhk" && parts.size() > 1 &&
               find_rhk(skp, RhkId{std::string(parts[1])})) {
        ui.show_rhk(std::string(parts[1]));
        open_part(ui, path);
    } else {
        for (const Home& one : homes)
            if (parts[0] == one.top) ui.show(one.section);
    }
    if (parts[0] == "matriks") go_to_matriks(ui, path);
    ui.go_to = path;
}

}  // namespace kinerja::ui
