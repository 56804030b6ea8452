// Every letter can be read in every theme: by the rows of the theme, and by what is really painted.
#include "wasm/widgets/theme.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include "imgui.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/sections.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

// WCAG 2.2, relative luminance and contrast ratio.
double luminance(ImU32 ink) {
    const auto linear = [](ImU32 channel) {
        const double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(ink) + 0.7152 * linear(ink >> 8) + 0.0722 * linear(ink >> 16);
}

double contrast(ImU32 a, ImU32 b) {
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

bool is_high_contrast(const Theme& theme) { return theme.token.starts_with("kontras"); }

double least_of(const Theme& theme) { return is_high_contrast(theme) ? 7 : 4.5; }

struct Pairs {
    std::vector<ImU32> words, grounds;
};

// Who may stand on what: each of the words on each of the grounds.
std::vector<Pairs> pairs_of(const ThemeInks& p) {
    return {{{p.text, p.secondary, p.disabled, p.accent, p.danger, p.warning, p.success, p.leader,
              p.assessor},
             {p.page, p.surface, p.sunken}},
            {{p.text, p.secondary},
             {p.accent_soft, p.danger_soft, p.warning_soft, p.success_soft, p.leader_soft,
              p.assessor_soft}},
            {{p.text}, {p.selection}},
            {{p.accent}, {p.accent_soft}},
            {{p.danger}, {p.danger_soft}},
            {{p.warning}, {p.warning_soft}},
            {{p.success}, {p.success_soft}},
            {{p.leader}, {p.leader_soft}},
            {{p.assessor}, {p.assessor_soft}},
            {{p.on_accent},
             {p.accent, p.accent_hover, p.accent_held, p.text, p.danger, p.leader, p.assessor}}};
}

std::string hex(ImU32 ink) {
    constexpr char digits[] = "0123456789abcdef";
    std::string text = "#";
    for (const int shift : {4, 0, 12, 8, 20, 16}) text += digits[ink >> shift & 15];
    return text;
}

struct Ground {
    ImVec2 a, b, c;
    ImU32 ink;
};

bool inside(const Ground& ground, const ImVec2& at) {
    const auto side = [&](const ImVec2& from, const ImVec2& to) {
        return (to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x);
    };
    const float one = side(ground.a, ground.b), two = side(ground.b, ground.c),
                three = side(ground.c, ground.a);
    return (one >= 0 && two >= 0 && three >= 0) || (one <= 0 && two <= 0 && three <= 0);
}

// Letters and icons of the picture whose ink is too near to what they lie on. Icons of what can not
// be used are in the colour of lines, and need no contrast.
std::set<std::string> unreadable(double least) {
    const ImVec2 white = ImGui::GetIO().Fonts->TexUvWhitePixel;
    std::set<std::string> found;
    std::vector<Ground> grounds;
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists)
        for (const ImDrawCmd& command : list->CmdBuffer)
            for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
                const auto corner = [&](unsigned at) -> const ImDrawVert& {
                    const ImDrawIdx index = list->IdxBuffer[int(command.IdxOffset + i + at)];
                    return list->VtxBuffer[int(command.VtxOffset + index)];
                };
                const ImDrawVert &a = corner(0), &b = corner(1), &c = corner(2);
                const bool plain = a.uv.x == white.x && a.uv.y == white.y;
                if (plain && a.col == b.col && b.col == c.col && a.col >> 24 == 255)
                    grounds.push_back({a.pos, b.pos, c.pos, a.col});
                const ImVec2 middle{(a.pos.x + c.pos.x) / 2, (a.pos.y + c.pos.y) / 2};
                const ImVec4& clip = command.ClipRect;
                const bool seen = middle.x > clip.x && middle.x < clip.z && middle.y > clip.y &&
                                  middle.y < clip.w;
                if (plain || !seen || a.col == color::line) continue;
                const auto under = std::find_if(grounds.rbegin(), grounds.rend(),
                                                [&](const Ground& g) { return inside(g, middle); });
                REQUIRE(under != grounds.rend());
                if (contrast(a.col, under->ink) < least)
                    found.insert(hex(a.col) + " on " + hex(under->ink));
            }
    return found;
}

struct Looked : Ui {
    explicit Looked(std::uint32_t theme)
        : Ui({planned_skp()}, Window{.width = 1366, .height = 2400, .theme = theme}),
          least(least_of(themes[theme])) {
        ImGui::GetStyle().AntiAliasedLinesUseTex = false;  // lines are no letters
        settle();
    }
    void look(const std::string& where) {
        INFO(where);
        frame();
        CHECK(unreadable(least) == std::set<std::string>{});
    }
    double least;
};

}  // namespace

TEST_CASE("words of a theme can be read on all that they may stand on") {
    for (const Theme& theme : themes) {
        for (const Pairs& pairs : pairs_of(theme.inks))
            for (const ImU32 ink : pairs.words)
                for (const ImU32 ground : pairs.grounds) {
                    INFO(theme.token << ": " << hex(ink) << " on " << hex(ground));
                    CHECK(contrast(ink, ground) >= least_of(theme));
                }
    }
}

TEST_CASE("the ring of the focus and the edge of a field can be seen") {
    for (const Theme& theme : themes) {
        const ThemeInks& p = theme.inks;
        for (const ImU32 ground :
             {p.page, p.surface, p.sunken, p.accent_soft, p.danger_soft, p.warning_soft,
              p.success_soft, p.leader_soft, p.assessor_soft}) {
            INFO(theme.token << ": ring on " << hex(ground));
            CHECK(contrast(p.focus_ring, ground) >= 3);
        }
        for (const ImU32 ground : {p.page, p.surface}) {
            INFO(theme.token << ": edge on " << hex(ground));
            CHECK(contrast(p.input_border, ground) >= 3);
        }
    }
}

TEST_CASE("dark themes are dark, light ones light") {
    for (const Theme& theme : themes)
        CHECK((luminance(theme.inks.page) < luminance(theme.inks.text)) == theme.dark);
}

TEST_CASE("what is painted on the screens of a plan can be read in every theme") {
    const auto theme = GENERATE(0u, 1u, 2u, 3u);
    Looked ui(theme);
    ui.look("Beranda");
    ui.open(planned_skp().pegawai.nama);
    for (const SectionRow* row : sections_of(ui.skp())) {
        ui.section(row->section);
        ui.look(std::string(row->token));
    }
    ui.reply_notice(Notice::went_to,
                    {"/draf/" + ui.skp().id.value + "/hasil_kerja/" + ui.skp().rhk[0]->id.value});
    ui.settle();
    REQUIRE_FALSE(ui.app().ui().rhk.empty());
    ui.look("an RHK");
    ui.key(Key::k, flag_ctrl);
    ui.look("the palette");
    ui.key(Key::escape);
    ui.key(Key::question);
    ui.look("the keys");
    ui.key(Key::escape);
    ui.get(Role::button, "Tentang").click();
    ui.look("Tentang");
}
