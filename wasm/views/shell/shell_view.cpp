// The present screen below the bar, what stands in front, and a word at the bottom now and then.
#include <algorithm>
#include <string>

#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/trouble.h"
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

constexpr std::string_view pembaruan_siap = "Versi baru SKP Luring siap";
constexpr std::string_view pembaruan_isi =
    "Simpanan Anda aman. Muat ulang untuk memakainya, atau teruskan dahulu.";
constexpr std::string_view luring_ditolak = "Belum dapat dipakai tanpa jaringan";
constexpr std::string_view luring_ditolak_isi =
    "Berkas program dari server tidak cocok satu sama lain, misalnya karena server sedang "
    "diperbarui atau jaringan menyisipkan halamannya sendiri. Anda dapat terus bekerja dan draf "
    "tetap tersimpan di perangkat ini; program akan mencoba lagi. Bila pesan ini tetap ada, coba "
    "jaringan lain atau beri tahu pengelola situs ini.";
constexpr std::string_view membaca = "Membaca {}";
constexpr std::string_view membaca_persen = "{}, {} %";
constexpr std::string_view muat_ulang = "Muat ulang sekarang";

}  // namespace wording

namespace {

constexpr float narrow_page = 600, toast_width = 480, toast_button = 112, over_bottom_bar = 76;

/// Nothing else waits for it.
void reading(Column& column, const FileProgress& file, Outbox& out) {
    column.gap(space::small);
    const std::string name = filled(wording::membaca, {file.name});
    text(column, TextStyle::small,
         filled(wording::membaca_persen, {name, std::to_string(file.percent)}), color::secondary);
    column.gap(space::tiny);
    progress_bar(column, name, file.percent, 100);
    column.gap(space::tiny);
    if (link_button(column, wording::berhenti_membaca)) out.ask(StopReading{});
    column.gap(space::small);
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
    if (data.trouble != StorageTrouble::none) {
        const TroubleWords said = words_of(data.trouble);
        if (data.trouble == StorageTrouble::newer)
            offer(said.tone, said.title, said.words, wording::muat_ulang, ApplyUpdate{});
        else
            offer(said.tone, said.title, said.words,
                  data.open ? wording::simpan_berkas : std::string_view(), ExportDraft{});
    }
    if (data.update_waiting)
        offer(Tone::info, wording::pembaruan_siap, wording::pembaruan_isi, wording::muat_ulang,
              ApplyUpdate{});
    if (data.offline_refused)
        offer(Tone::warning, wording::luring_ditolak, wording::luring_ditolak_isi, {},
              ApplyUpdate{});
    if (data.reading) reading(column, *data.reading, out);
    const float height = column.y - y;
    if (height > 0) line_below({0, y, frame().width, height});
    return height;
}

bool can_draw(const ScreenRow& row, const ScreenData& data) {
    return !row.needs_document || (data.open && data.open->skp != nullptr);
}

void page(const Rect& place, const ScreenData& data, UiState& ui, Outbox& out) {
    const Container landmark(Role::main, wording::isi, place);
    if (ui.takes_tables()) frame().semantics.last().field |= field_table;
    ScrollRegion region(place, ui.main_scroll, "page");
    region.layout(place.w < space::cramped ? space::small
                  : place.w < narrow_page  ? space::normal
                                           : 2 * space::normal,
                  space::page_width);
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
    // Silent: it was said aloud when it came.
    frame()
        .semantics.add(id_of("toast"), Role::status, data.toast->words, place, frame().clip())
        .states |= state_silent;
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
    bar_view(data, ui, out);
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
