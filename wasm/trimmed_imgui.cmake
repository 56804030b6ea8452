# Copies of two files of Dear ImGui in which functions that this program never needs do nothing: 10 KB of each first
# visit. Nothing of others is kept in the repository; a version in which one of them is written otherwise fails here.
set(IMGUI_TRIMMED "${CMAKE_CURRENT_BINARY_DIR}/imgui_trimmed")

# Puts BODY in place of what the function does, in the text of a file.
macro(trim signature body)
    string(FIND "${text}" "\n${signature}\n{\n" begin)
    if(begin EQUAL -1)
        message(FATAL_ERROR "Dear ImGui has no \"${signature}\" any more: see wasm/trimmed_imgui.cmake.")
    endif()
    string(SUBSTRING "${text}" 0 ${begin} before)
    string(SUBSTRING "${text}" ${begin} -1 after)
    string(FIND "${after}" "\n}\n" end)
    string(SUBSTRING "${after}" ${end} -1 after)
    set(text "${before}\n${signature}\n{\n    ${body}${after}")
endmacro()

function(write_trimmed file)
    file(WRITE "${IMGUI_TRIMMED}/${file}.new" "${text}")
    file(COPY_FILE "${IMGUI_TRIMMED}/${file}.new" "${IMGUI_TRIMMED}/${file}" ONLY_IF_DIFFERENT)
endfunction()

# There is no settings file and no log, and whoever begins something also ends it.
file(READ "${IMGUI}/imgui.cpp" text)
trim("void    ImGui::ErrorRecoveryTryToRecoverWindowState(const ImGuiErrorRecoveryState* state_in)" "(void)state_in;")
trim("void ImGui::LogRenderedText(const ImVec2* ref_pos, const char* text, const char* text_end)"
    "(void)ref_pos, (void)text, (void)text_end;")
trim("void ImGui::SaveIniSettingsToDisk(const char* ini_filename)" "(void)ini_filename;")
set(handler "static void WindowSettingsHandler")
trim("${handler}_ClearAll(ImGuiContext* ctx, ImGuiSettingsHandler*)" "(void)ctx;")
trim("static void* WindowSettingsHandler_ReadOpen(ImGuiContext*, ImGuiSettingsHandler*, const char* name)"
    "(void)name; return NULL;")
trim("${handler}_ReadLine(ImGuiContext*, ImGuiSettingsHandler*, void* entry, const char* line)" "(void)entry, (void)line;")
trim("${handler}_ApplyAll(ImGuiContext* ctx, ImGuiSettingsHandler*)" "(void)ctx;")
trim("${handler}_WriteAll(ImGuiContext* ctx, ImGuiSettingsHandler* handler, ImGuiTextBuffer* buf)"
    "(void)ctx, (void)handler, (void)buf;")
write_trimmed(imgui.cpp)

# Our fonts are TrueType: nothing runs the programs of CFF outlines.
file(READ "${IMGUI}/imstb_truetype.h" text)
trim("static int stbtt__GetGlyphShapeT2(const stbtt_fontinfo *info, int glyph_index, stbtt_vertex **pvertices)"
    "(void)info, (void)glyph_index; *pvertices = NULL; return 0;")
trim("static int stbtt__GetGlyphInfoT2(const stbtt_fontinfo *info, int glyph_index, int *x0, int *y0, int *x1, int *y1)"
    "(void)info, (void)glyph_index, (void)x0, (void)y0, (void)x1, (void)y1; return 0;")
write_trimmed(imstb_truetype.h)
