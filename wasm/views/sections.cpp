// Which part of an SKP is filled in where.
#include <array>
#include <span>
#include <string>

#include "wasm/views/views.h"
#include "wasm/views/wording.h"

namespace kinerja::ui {
namespace {

struct Place {
    std::string_view top;  // first segment of the path
    Section section;
};

constexpr Place places[] = {
    {"jenis_jabatan", Section::identitas},   {"pendekatan", Section::identitas},
    {"periode", Section::identitas},         {"pegawai", Section::identitas},
    {"pejabat_penilai", Section::identitas}, {"rhk_pimpinan", Section::rhk_pimpinan},
    {"rhk", Section::hasil_kerja},           {"ekspektasi_khusus", Section::perilaku_kerja},
    {"lampiran", Section::lampiran},         {"acuan", Section::acuan},
};

constexpr std::array<std::string_view, section_count> labels = {
    wording::bagian_identitas, wording::bagian_rhk_pimpinan, wording::bagian_hasil_kerja,
    wording::bagian_perilaku,  wording::bagian_lampiran,     wording::bagian_acuan,
};

// The skema of a RHK is part of the Lampiran, although it lives with the RHK.
bool is_skema(const std::vector<std::string_view>& parts) {
    return parts.size() >= 3 && parts[0] == "rhk" && parts[2] == "skema";
}

}  // namespace

std::string_view label_of(Section section) { return labels[static_cast<std::size_t>(section)]; }

FindingIndex::Tally tally_of(const FindingIndex& index, Section section) {
    FindingIndex::Tally tally;
    for (const Finding* finding : index.all()) {
        const std::vector<std::string_view> parts = segments(finding->path);
        Section home = Section::identitas;
        for (const Place& place : places)
            if (!parts.empty() && parts[0] == place.top) home = place.section;
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
    } else {
        for (const Place& place : places)
            if (parts[0] == place.top) ui.show(place.section);
    }
    ui.go_to = path;
}

}  // namespace kinerja::ui
