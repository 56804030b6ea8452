// Lines come from break_lines, baselines from text_metrics: the same as in the browser's own
// fields.
#include "wasm/widgets/text.h"

#include <cmath>
#include <string>
#include <vector>

#include "imgui_internal.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/line_break.h"
#include "wasm/widgets/paint.h"

namespace kinerja::ui {
namespace {

constexpr std::string_view ellipsis = "\xe2\x80\xa6";

const std::vector<TextLine>& lines_of(const Face& face, std::string_view words, float css_width) {
    static std::vector<TextLine> lines;  // scratch, never read across calls
    lines.clear();
    break_lines(words, css_width * frame().dpr, advance_of, face.baked, lines, frame().breaks);
    return lines;
}

void draw(const Face& face, float x, float y, ImU32 ink, std::string_view words) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    std::size_t begin = 0;
    float pen = 0;
    for (;;) {
        const std::size_t tab = words.find('\t', begin);
        const std::string_view piece = words.substr(begin, tab - begin);
        if (!piece.empty())
            list->AddText(face.font, face.metrics.size, {std::round(x + pen), y}, ink, piece.data(),
                          piece.data() + piece.size());
        if (tab == std::string_view::npos) return;
        pen += face.font
                   ->CalcTextSizeA(face.metrics.size, FLT_MAX, 0, piece.data(),
                                   piece.data() + piece.size())
                   .x;
        pen = tab_stop_after(pen, advance_of(face.baked, U' '));
        begin = tab + 1;
    }
}

float line_width(const Face& face, std::string_view words) {
    if (words.empty()) return 0;  // may have no address, which Dear ImGui takes for a C string
    return face.font
        ->CalcTextSizeA(face.metrics.size, FLT_MAX, 0, words.data(), words.data() + words.size())
        .x;
}

// The longest beginning of the first line of `words` that leaves room for an ellipsis.
std::string fitting(const Face& face, std::string_view words, float width) {
    words = words.substr(0, words.find('\n'));
    const float room = width - line_width(face, ellipsis);
    float used = 0;
    std::size_t end = 0;
    while (end < words.size()) {
        unsigned int code = 0;
        const int bytes =
            ImTextCharFromUtf8(&code, words.data() + end, words.data() + words.size());
        used += advance_of(face.baked, code);
        if (used > room) break;
        end += static_cast<std::size_t>(bytes);
    }
    std::string result(words.substr(0, end));
    while (!result.empty() && result.back() == ' ') result.pop_back();
    return result.append(ellipsis);
}

}  // namespace

float text_height(TextStyle style, std::string_view words, float width) {
    const Face face = frame().fonts.face(style, frame().dpr);
    return static_cast<float>(lines_of(face, words, width).size()) * face.line_height / frame().dpr;
}

float text_width(TextStyle style, std::string_view words) {
    const Face face = frame().fonts.face(style, frame().dpr);
    return line_width(face, words) / frame().dpr;
}

float paint_text(const Rect& place, TextStyle style, std::string_view words, ImU32 ink,
                 int max_lines) {
    const float dpr = frame().dpr;
    const Face face = frame().fonts.face(style, dpr);
    const std::vector<TextLine>& lines = lines_of(face, words, place.w);
    int count = static_cast<int>(lines.size());
    const bool cut = max_lines > 0 && count > max_lines;
    if (cut) count = max_lines;
    const ImDrawList* list = ImGui::GetWindowDrawList();
    const float top = std::round(place.y * dpr), left = std::round(place.x * dpr);
    const float clip_top = list->GetClipRectMin().y, clip_bottom = list->GetClipRectMax().y;
    for (int i = 0; i < count; ++i) {
        const float y = text_y(face.metrics, top, face.line_height, i);
        if (y + 2 * face.line_height < clip_top) continue;
        if (y > clip_bottom) break;
        const TextLine& line = lines[static_cast<std::size_t>(i)];
        const std::string_view part = words.substr(line.begin, line.end - line.begin);
        if (cut && i + 1 == count)
            draw(face, left, y, ink, fitting(face, words.substr(line.begin), place.w * dpr));
        else
            draw(face, left, y, ink, part);
    }
    return static_cast<float>(count) * face.line_height / dpr;
}

void paint_line(const Rect& place, TextStyle style, std::string_view words, ImU32 ink,
                float align) {
    const float dpr = frame().dpr;
    const Face face = frame().fonts.face(style, dpr);
    const float width = line_width(face, words), room = place.w * dpr;
    const float left = place.x * dpr + std::max(0.0f, (room - width) * align);
    const float top = std::round(place.y * dpr + (place.h * dpr - face.line_height) / 2);
    const float y = text_y(face.metrics, top, face.line_height, 0);
    if (width > room + 1)
        draw(face, std::round(left), y, ink, fitting(face, words, room));
    else
        draw(face, std::round(left), y, ink, words);
}

void paint_icon(const Rect& place, const char* icon, ImU32 ink, TextStyle size) {
    const float dpr = frame().dpr;
    const Face face = frame().fonts.face(size, dpr);
    unsigned int code = 0;
    ImTextCharFromUtf8(&code, icon, nullptr);
    const ImFontGlyph* glyph = face.baked->FindGlyph(static_cast<ImWchar>(code));
    if (glyph == nullptr) return;
    // Centre the ink itself: icon fonts have metrics of their own.
    const float x = std::round((place.x + place.w / 2) * dpr - (glyph->X0 + glyph->X1) / 2);
    const float y = std::round((place.y + place.h / 2) * dpr - (glyph->Y0 + glyph->Y1) / 2);
    ImGui::GetWindowDrawList()->AddText(face.font, face.metrics.size, {x, y}, ink, icon);
}

void tell_text(const Rect& place, std::string_view words) {
    Frame& f = frame();
    if (words.empty() || !f.near_view(place)) return;
    const std::uint32_t id =
        ImHashStr(words.data(), words.size(), ImGui::GetCurrentWindow()->IDStack.back());
    f.semantics.add(id == 0 ? 1 : id, Role::text, words, place, f.clip());
}

void text(Column& column, TextStyle style, std::string_view words, ImU32 ink, int level) {
    if (words.empty()) return;
    Frame& f = frame();
    column.y = f.snap(column.y);
    Rect place{column.x, column.y, column.width, 0};
    if (!f.near_view(place) && place.y > 0) {
        place.h = text_height(style, words, column.width);
    } else {
        place.h = paint_text(place, style, words, ink);
        if (level > 0) {
            const std::uint32_t id = ImHashStr(words.data(), words.size(),
                                               ImGui::GetCurrentWindow()->IDStack.back() ^ 7u);
            SemanticsNode& node = f.semantics.add(id, Role::heading, words, place, f.clip());
            node.level = static_cast<std::uint32_t>(level);
            if (level == 1) f.heading = node.id;
        } else {
            tell_text(place, words);
        }
    }
    column.y += place.h;
}

void bullet(Column& column, TextStyle style, std::string_view words, ImU32 ink) {
    fill({column.x + 4, column.y + 8, 4, 4}, ink, 2);
    Column inner = column.inset(20, 0);
    text(inner, style, words, ink);
    column.y = inner.y;
}

}  // namespace kinerja::ui
