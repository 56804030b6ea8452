// Before a file is saved in which there are private words: for whom it is.
#include <string>

#include "core/model/stays_here.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/views.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view untuk_siapa_isi =
    "Draf ini memuat tulisan yang hanya untuk Anda. Cadangan memuatnya; berkas untuk orang lain "
    "tidak.";
constexpr std::string_view tanpa_pribadi =
    "Tanpa catatan pribadi dan tanpa tulisan yang belum dicatat.";
constexpr std::string_view hanya_cadangan =
    "Draf ini ditulis versi program yang lebih baru, jadi di sini hanya dapat disimpan utuh.";
constexpr std::string_view belum_dicatat = "tulisan yang belum dicatat";

}  // namespace wording

namespace {

/// "Memuat 2 catatan pribadi dan tulisan yang belum dicatat."
std::string held_words(const PrivateWords& held) {
    std::string words = "Memuat ";
    if (held.notes > 0) words += std::to_string(held.notes) + " catatan pribadi";
    if (held.notes > 0 && held.unsaid) words += " dan ";
    if (held.unsaid) words += wording::belum_dicatat;
    return words + ".";
}

bool offer(Column& c, ButtonLook look, std::string_view what) {
    look.description = what;
    const bool pressed = button(c, look);
    c.gap(space::tiny);
    text(c, TextStyle::small, what, color::secondary);
    c.gap(space::normal);
    return pressed;
}

}  // namespace

void save_file_modal(const ScreenData& data, UiState& ui, Outbox& out) {
    if (!data.open) return;
    ModalBox modal(wording::untuk_siapa, modal_width, ui.modal_scroll);
    Column& c = modal.column();
    text(c, TextStyle::body, wording::untuk_siapa_isi, color::text);
    c.gap(space::normal);
    const bool whole = data.open->read_only == ReadOnly::newer_version;
    const auto save = [&](FileFor whom) {
        ui.ask(Modal::none);
        out.ask(ExportDraft{whom});
    };
    if (offer(c, {.label = wording::cadangan_sendiri, .icon = icon::lock},
              held_words(private_words_in(*data.open->skp))))
        save(FileFor::oneself);
    if (offer(c, {.label = wording::untuk_orang_lain, .icon = icon::download, .enabled = !whole},
              whole ? wording::hanya_cadangan : wording::tanpa_pribadi))
        save(FileFor::others);
    if (button(c, {.label = wording::batal}) || modal.dismissed()) ui.ask(Modal::none);
}

}  // namespace kinerja::ui
