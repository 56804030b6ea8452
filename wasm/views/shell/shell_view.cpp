// The bar on top, the present screen, what stands in front, and a word at the bottom now and then.
#include <algorithm>
#include <string>

#include "wasm/views/parts/words.h"
#include "wasm/views/shell/views.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/scroll.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view simpan_versi = "Versi baru program dibuka di tab lain";
constexpr std::string_view simpan_versi_isi =
    "Muat ulang tab ini agar dapat menyimpan lagi. Tulisan Anda masih ada; simpan dahulu sebagai "
    "berkas bila ragu.";
constexpr std::string_view pembaruan_siap = "Versi baru SKP Luring siap";
constexpr std::string_view pembaruan_isi =
    "Simpanan Anda aman. Muat ulang untuk memakainya, atau teruskan dahulu.";
constexpr std::string_view muat_ulang = "Muat ulang sekarang";
constexpr std::string_view mengikuti = "Mengikuti layar lain";

}  // namespace wording

namespace {

constexpr float bar_height = 56;
constexpr float narrow_below = 760, narrow_page = 600;
constexpr float brand_width = 150, status_left = 26, toast_width = 480, toast_button = 112;
constexpr float over_bottom_bar = 76;

struct SaveWords {
    std::string words;
    ImU32 ink;
    const char* icon;
};

SaveWords save_words(const OpenDocument& open) {
    if (open.following) return {std::string(wording::mengikuti), color::accent, icon::link};
    if (!open.editable()) return {std::string(wording::hanya_dibaca), color::secondary, icon::lock};
    switch (open.save) {
        case SaveState::unsaved:
            return {std::string(wording::belum_tersimpan), color::warning, icon::circle};
        case SaveState::saving:
            return {std::string(wording::menyimpan), color::secondary, icon::circle};
        case SaveState::failed:
            return {std::string(wording::gagal_menyimpan), color::danger, icon::circle_alert};
        case SaveState::saved:
            return {std::string(wording::tersimpan) +
                        (open.saved_at.empty() ? "" : " " + open.saved_at),
                    color::success, icon::circle_check};
    }
    return {};
}

float save_status(float right, float y, const OpenDocument& open, bool narrow) {
    const SaveWords state = save_words(open);
    const float width =
        text_width(TextStyle::small_strong, state.words) + status_left + space::hair;
    const Rect place{right - width, y, width, bar_height};
    frame().semantics.add(id_of("simpan"), Role::status, state.words, place, frame().clip());
    paint_icon({place.x, place.y, space::small_icon, place.h}, state.icon, state.ink,
               TextStyle::body);
    paint_line(place.line(status_left, 0, 0, place.h), TextStyle::small_strong, state.words,
               state.ink);
    return width + (narrow ? space::small : space::row_pad);
}

float tool(float right, const char* glyph, std::string_view name, bool enabled, bool& pressed) {
    pressed = icon_button({right - space::tool, space::small, space::tool, space::tool}, glyph,
                          name, enabled);
    return space::tool + space::tiny;
}

void editor_tools(float right, const ScreenData& data, UiState& ui, Outbox& out, bool narrow) {
    const OpenDocument& open = *data.open;
    bool pressed = false;
    if (narrow) {
        right -= tool(right, icon::download, wording::simpan_berkas, true, pressed);
    } else {
        const ButtonLook look{.label = wording::simpan_berkas, .icon = icon::download};
        const float width = button_width(look);
        pressed = button({right - width, space::small, width, space::button_height}, look);
        right -= width + space::small;
    }
    if (pressed) out.ask(ExportDraft{});
    if (!narrow) {
        right -= tool(right, icon::printer, wording::cetak, true, pressed);
        if (pressed) ui.show(Screen::cetak);
    }
    right -= tool(right, icon::history, wording::riwayat, true, pressed);
    if (pressed) out.ask(ShowHistory{});
    const auto named = [](std::string_view verb, const std::string& label) {
        return std::string(verb) + (label.empty() ? "" : ": " + label);
    };
    right -= tool(right, icon::redo_2, named(wording::ulangi, open.redo_label),
                  !open.redo_label.empty() && open.editable(), pressed);
    if (pressed) out.ask(Redo{});
    right -= tool(right, icon::undo_2, named(wording::urungkan, open.undo_label),
                  !open.undo_label.empty() && open.editable(), pressed);
    if (pressed) out.ask(Undo{});
    save_status(right - space::tiny, 0, open, narrow);
}

void bar(const ScreenData& data, UiState& ui, Outbox& out) {
    const float width = frame().width;
    const Rect place{0, 0, width, bar_height};
    const Container landmark(Role::banner, wording::nama_program, place);
    const bool narrow = width < narrow_below;
    const Bar bar = row_of(ui.screen).bar;
    const bool editing = data.open && bar == Bar::tools;
    fill(place, color::surface);
    line_below(place);
    if (editing && narrow) {
        if (icon_button({space::tiny, space::small, space::tool, space::tool}, icon::arrow_left,
                        wording::beranda))
            out.ask(CloseDraft{});
        editor_tools(width - space::tiny, data, ui, out, true);
        return;
    }
    const Rect brand{space::normal, 0, brand_width, bar_height};
    paint_line(brand, TextStyle::subheading, wording::nama_program, color::accent);
    tell_text(brand, wording::nama_program);
    float x = brand.x + text_width(TextStyle::subheading, wording::nama_program) + space::large;
    const auto page = [&](std::string_view label, bool here) {
        const ButtonLook look{.label = label, .kind = ButtonKind::quiet};
        const float w = button_width(look) - space::small;
        const bool pressed = button({x, space::small, w, space::button_height}, look);
        if (here) frame().semantics.mark_last(state_current);
        x += w;
        return pressed;
    };
    if (page(wording::beranda, bar == Bar::home)) out.ask(CloseDraft{});
    if (page(wording::tentang, bar == Bar::about)) {
        out.ask(RefreshInfo{});
        ui.show(Screen::tentang);
    }
    if (editing) editor_tools(width - space::normal, data, ui, out, false);
}

// Messages that concern every screen, between bar and content. Returns their height.
float notices(float y, const ScreenData& data, Outbox& out) {
    Column column{space::normal, y, frame().width - 2 * space::normal};
    const auto offer = [&](Tone tone, std::string_view title, std::string_view words,
                           std::string_view label, auto intent) {
        column.gap(space::small);
        banner(column, tone, title, words);
        column.gap(space::tiny);
        if (!label.empty() && link_button(column, label)) out.ask(std::move(intent));
        column.gap(space::small);
    };
    if (data.trouble == StorageTrouble::broken)
        offer(Tone::danger, wording::simpan_rusak, wording::simpan_rusak_isi,
              data.open ? wording::simpan_berkas : std::string_view(), ExportDraft{});
    if (data.trouble == StorageTrouble::upgrade)
        offer(Tone::warning, wording::simpan_versi, wording::simpan_versi_isi,
              data.open ? wording::simpan_berkas : std::string_view(), ExportDraft{});
    if (data.update_waiting)
        offer(Tone::info, wording::pembaruan_siap, wording::pembaruan_isi, wording::muat_ulang,
              ApplyUpdate{});
    const float height = column.y - y;
    if (height > 0) line_below({0, y, frame().width, height});
    return height;
}

bool can_draw(const ScreenRow& row, const ScreenData& data) {
    return !row.needs_document || (data.open && data.open->skp != nullptr);
}

void page(const Rect& place, const ScreenData& data, UiState& ui, Outbox& out) {
    const Container landmark(Role::main, wording::isi, place);
    ScrollRegion region(place, ui.main_scroll, "page");
    region.layout(place.w < narrow_page ? space::normal : 2 * space::normal, space::page_width);
    Column& column = region.column();
    column.gap(space::large);
    if (can_draw(row_of(ui.screen), data)) row_of(ui.screen).page(column, data, ui, out);
    column.gap(space::huge);
}

/// What one works on is never covered by a passing message.
bool has_focus_under(const Rect& place) {
    return std::ranges::any_of(frame().semantics.nodes(), [&](const SemanticsNode& node) {
        return node.id == frame().focus && frame().focus != 0 &&
               !Rect{node.x, node.y, node.w, node.h}.cut(place).empty();
    });
}

void toast(const ScreenData& data, Outbox& out) {
    if (!data.toast) return;
    // Never behind what the host shows: beside it, or below it.
    const Rect& hosted = frame().hosted;
    const float room = hosted.x > 0 ? hosted.x : frame().width;
    const float width = std::min(room - 2 * space::normal, toast_width);
    const float button_room = data.toast->undo ? toast_button : 0;
    const float words = width - 2 * space::normal - button_room;
    const float height = text_height(TextStyle::body, data.toast->words, words) + 2 * space::medium;
    Rect place{(room - width) / 2,
               frame().height - height - (hosted.empty() ? over_bottom_bar : space::normal), width,
               height};
    if (has_focus_under(place)) place.y = bar_height + space::normal;

    const Overlay front(place);
    shadow(place, space::radius);
    fill(place, data.toast->danger ? color::danger : color::text, space::radius);
    frame().semantics.add(id_of("toast"), Role::status, data.toast->words, place, frame().clip());
    paint_text({place.x + space::normal, place.y + space::medium, words, 0}, TextStyle::body,
               data.toast->words, color::on_accent);
    if (data.toast->undo) {
        const Rect undo{place.right() - button_room - space::tiny,
                        place.y + (height - space::button_height) / 2, button_room,
                        space::button_height};
        if (button(undo, {.label = wording::urungkan})) out.ask(Undo{});
    }
}

}  // namespace

void shell_view(const ScreenData& data, UiState& ui, Outbox& out) {
    const Frame& f = frame();
    fill({0, 0, f.width, f.height}, color::page);
    bar(data, ui, out);
    const float top = bar_height + notices(bar_height, data, out);
    const Rect place{0, top, f.width, f.height - top};
    const ScreenRow& row = row_of(ui.screen);
    if (row.page != nullptr)
        page(place, data, ui, out);
    else if (can_draw(row, data))
        row.full(place, data, ui, out);
    toast(data, out);
    modals_view(data, ui, out);
}

}  // namespace kinerja::ui
