// What Dear ImGui itself calls of its tables and columns. This program draws its tables itself (the
// mirror needs each cell), so imgui_tables.cpp is not linked: it would be a good 9 KB of every
// first visit. None of these is ever called with a table; a new version that needs another one of
// them fails to link.
#include <imgui.h>
#include <imgui_internal.h>

namespace ImGui {

void EndColumns() {}
void EndTable() {}
void TableGcCompactSettings() {}
void TableGcCompactTransientBuffers(ImGuiTable*) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void TablePopColumnChannel() {}
void TablePushColumnChannel(int) {}
void TableSettingsAddSettingsHandler() {}

}  // namespace ImGui
