// What is damaged in the storage of this device: what it was, and its bytes as they lie.
#include <algorithm>
#include <string>

#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/views/drafts/draft_row.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view rusak_isi =
    "Bagian ini tidak lagi sama dengan yang ditulis program: rusak di penyimpanan peramban. "
    "Isinya disimpan apa adanya dan tidak dipakai. Berkas mentah mungkin tidak dapat dibuka "
    "lagi, tetapi sebagian tulisannya sering masih terbaca.";
constexpr std::string_view rusak_kosong = "Tidak ada simpanan yang rusak.";
constexpr std::string_view rusak_simpanan =
    "Salah satu simpanan draf ini. Draf memakai versi utuh sebelumnya, bila ada.";
constexpr std::string_view rusak_baris =
    "Catatan daftar tentang draf ini; daftarnya sudah disusun lagi dari simpanan yang utuh.";
constexpr std::string_view rusak_terbaru =
    "Simpanan terbaru draf ini. Ketika draf dibuka, versi utuh sebelumnya yang dipakai.";
constexpr std::string_view rusak_lepas =
    "Simpanan draf yang tidak ada lagi di daftar, tanpa versi yang utuh.";
constexpr std::string_view rusak_berkas =
    "Berkas bukti dukung yang dilampirkan pada draf ini, tanpa salinan yang utuh. Namanya "
    "disebut ketika draf dibuka; lampirkan lagi berkas aslinya.";
constexpr std::string_view rusak_saat = "Disimpan {}, {} bita.";
constexpr std::string_view rusak_saat_lain = "{} bita.";
constexpr std::string_view mentah_satu = "Simpan berkas mentah {}: {}";
constexpr std::string_view mentah_berkas = "SKP {} {}.json.rusak";
constexpr std::string_view buang_satu = "Hapus permanen {}: {}";

}  // namespace wording

namespace {

std::string_view kind_words(DamageKind kind) {
    switch (kind) {
        case DamageKind::save:
            return wording::rusak_simpanan;
        case DamageKind::row:
            return wording::rusak_baris;
        case DamageKind::newest:
            return wording::rusak_terbaru;
        case DamageKind::orphan:
            return wording::rusak_lepas;
        case DamageKind::attached:
            return wording::rusak_berkas;
    }
    return {};
}

std::string moment_words(const DamagedPart& part, const ScreenData& data) {
    const std::string size = std::to_string(static_cast<long long>(part.size));
    if (part.head.updated_at <= 0) return filled(wording::rusak_saat_lain, {size});
    return filled(wording::rusak_saat, {data.moment(part.head.updated_at), size});
}

// What belongs to a draft of the list goes with that draft.
bool is_alone(const DamagedPart& part, const ScreenData& data) {
    return std::ranges::find(data.drafts, part.head.id, &DraftHead::id) == data.drafts.end();
}

void part_row(Column& column, const DamagedPart& part, const std::string& number,
              const ScreenData& data, UiState& ui, Outbox& out) {
    const Scope scope(part.key);
    const std::string title = title_of(part.head);
    Card card(column);
    Column& c = card.column();
    const Container item(Role::listitem, number + ": " + title, c);
    text(c, TextStyle::subheading, title, color::text, 2);
    text(c, TextStyle::body, kind_words(part.kind), color::text);
    text(c, TextStyle::small, moment_words(part, data), color::secondary);
    c.gap(space::small);
    if (link_button(c, filled(wording::mentah_satu, {number, title}), icon::download))
        out.ask(SaveDamaged{part.key, filled(wording::mentah_berkas, {title, number})});
    if (is_alone(part, data) &&
        link_button(c, filled(wording::buang_satu, {number, title}), icon::trash_2))
        ui.ask(Modal::drop_damaged, part.head.id);
}

}  // namespace

void rusak_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    if (link_button(column, wording::beranda, icon::arrow_left)) ui.show(Screen::beranda);
    column.gap(space::small);
    text(column, TextStyle::title, wording::bagian_rusak, color::text, 1);
    column.gap(space::small);
    const bool none = data.damaged.empty();
    text(column, TextStyle::body, none ? wording::rusak_kosong : wording::rusak_isi,
         color::secondary);
    column.gap(space::large);
    if (none) return;
    const Container list(Role::list, wording::bagian_rusak, column);
    int number = 0;
    for (const DamagedPart& part : data.damaged) {
        part_row(column, part, std::to_string(++number), data, ui, out);
        column.gap(space::medium);
    }
}

}  // namespace kinerja::ui
