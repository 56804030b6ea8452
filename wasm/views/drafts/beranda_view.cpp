// Beranda: the drafts on this device, and the ways to begin.
#include <algorithm>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/views/drafts/draft_row.h"
#include "wasm/views/drafts/led_view.h"
#include "wasm/views/drafts/missing_view.h"
#include "wasm/views/drafts/tenggat_view.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/field.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view draf_skp = "Draf SKP";
constexpr std::string_view cari_draf = "Cari draf";
constexpr std::string_view cari_contoh = "Nama, jabatan, atau tahun";
constexpr std::string_view membaca_draf = "Membaca draf di perangkat ini…";
constexpr std::string_view kosong_isi =
    "Susun SKP di sini kapan saja, juga tanpa jaringan. Draf tersimpan di perangkat ini sambil "
    "Anda "
    "mengetik, diperiksa terhadap Permenpan RB 6/2022, lalu dibawa sebagai berkas ke pimpinan atau "
    "ke komputer lain.";
constexpr std::string_view kosong_langkah_1 =
    "Jawab tiga pertanyaan: jenis jabatan, pendekatan, periode.";
constexpr std::string_view kosong_langkah_2 =
    "Isi bagian demi bagian; yang masih diminta aturan terlihat di daftar pemeriksaan.";
constexpr std::string_view kosong_langkah_3 =
    "Simpan berkas .skp.json untuk cadangan dan serah terima.";
constexpr std::string_view belum_terbaca =
    "Bila ada draf di perangkat ini, draf itu belum dapat dibaca sekarang. Tidak ada yang dihapus.";
constexpr std::string_view tidak_ditemukan = "Tidak ada draf yang cocok dengan pencarian ini.";
constexpr std::string_view hanya_di_sini =
    "{} simpanan pada {} draf hanya ada di peramban ini, belum di berkas mana pun.";
constexpr std::string_view berkas_menunggu = "Masih ada berkas yang perlu dilihat";
constexpr std::string_view berkas_menunggu_isi = "Isinya belum diterima di perangkat ini.";

}  // namespace wording

namespace {

constexpr float card_padding = 28, disc_side = 26;
constexpr std::size_t searched_from = 4;  // fewer are seen at once

bool matches(const DraftHead& head, std::string_view search) {
    if (is_blank(search)) return true;
    const std::string all = fold(head.summary.nama + " " + head.summary.jabatan + " " +
                                 head.summary.periode_awal + " " + head.summary.periode_akhir);
    return all.find(fold(trim(search))) != std::string::npos;
}

void explain_itself(Column& column) {
    Card card(column, card_padding);
    Column& c = card.column();
    text(c, TextStyle::heading, wording::kosong_judul, color::text, 2);
    c.gap(space::small);
    text(c, TextStyle::body, wording::kosong_isi, color::text);
    c.gap(space::normal);
    int number = 0;
    for (const std::string_view step :
         {wording::kosong_langkah_1, wording::kosong_langkah_2, wording::kosong_langkah_3}) {
        const Rect disc{c.x, c.y - 1, disc_side, disc_side};
        fill(disc, color::accent_soft, disc_side / 2);
        paint_line(disc, TextStyle::small_strong, std::to_string(++number), color::accent, 0.5f);
        Column words = c.inset(space::huge, 0);
        text(words, TextStyle::body, step, color::text);
        c.y = words.y + space::small;
    }
}

void banners(Column& column, const ScreenData& data, Outbox& out) {
    missing_view(column, data, out);
    if (data.batch != nullptr && data.batch->has_unseen()) {
        banner(column, Tone::info, wording::berkas_menunggu, wording::berkas_menunggu_isi);
        column.gap(space::small);
        if (button(column, {.label = wording::kembali_ke_berkas})) out.ask(ReturnToBatch{});
        column.gap(space::large);
    }
}

// Before the first letter; whoever has drafts here knows that they stay, or that they do not.
void perhaps_private(Column& column, const ScreenData& data) {
    if (data.info == nullptr || !data.info->fleeting || data.trouble != StorageTrouble::none)
        return;
    banner(column, Tone::warning, wording::mode_pribadi, wording::mode_pribadi_isi);
    column.gap(space::large);
}

void own(Column& column, const std::vector<const DraftHead*>& heads, std::string_view name,
         const ScreenData& data, UiState& ui, Outbox& out) {
    if (heads.empty()) return;
    Card card(column, 0);
    const Container list(Role::list, name, card.column());
    for (const DraftHead* head : heads)
        draft_row(card.column(), *head, head == heads.back(), data, ui, out);
}

// One list while nobody is led on this device.
void groups(Column& column, const std::vector<const DraftHead*>& found, const ScreenData& data,
            UiState& ui, Outbox& out) {
    std::vector<const DraftHead*> led, rest;
    for (const DraftHead* head : found) (is_led(*head) ? led : rest).push_back(head);
    if (led.empty()) return own(column, rest, wording::draf_skp, data, ui, out);
    if (!rest.empty()) {
        text(column, TextStyle::heading, wording::skp_saya, color::text, 2);
        column.gap(space::small);
        own(column, rest, wording::skp_saya, data, ui, out);
        column.gap(space::large);
    }
    led_view(column, led, data, ui, out);
}

// Said by how much there is, and only until it was read.
void backup(Column& column, const ScreenData& data, Outbox& out) {
    column.gap(space::large);
    const OnlyHere& only = data.only_here;
    if (only.worth_saying)
        text(column, TextStyle::body,
             filled(wording::hanya_di_sini,
                    {std::to_string(only.saves), std::to_string(only.drafts)}),
             color::secondary);
    if (link_button(column, wording::cadangkan_semua, icon::download)) out.ask(SaveAllDrafts{});
    if (only.worth_saying && link_button(column, wording::nanti_saja, icon::check))
        out.ask(HushBackup{});
}

void counted_link(Column& column, std::string_view what, int count, const char* icon, Screen where,
                  UiState& ui) {
    column.gap(space::large);
    if (link_button(column, std::string(what) + " (" + std::to_string(count) + ")", icon))
        ui.show(where);
}

}  // namespace

void beranda_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    banners(column, data, out);
    text(column, TextStyle::title, wording::draf_skp, color::text, 1);
    column.gap(space::normal);
    std::vector<const DraftHead*> live;
    int deleted = 0;
    for (const DraftHead& head : data.drafts)
        if (head.deleted_at > 0)
            ++deleted;
        else
            live.push_back(&head);
    std::stable_sort(live.begin(), live.end(), [](const DraftHead* a, const DraftHead* b) {
        return a->updated_at > b->updated_at;
    });
    if (!data.drafts_known) {
        text(column, TextStyle::body, wording::membaca_draf, color::secondary);
        return;
    }
    if (live.empty()) {
        perhaps_private(column, data);
        if (data.drafts_unread || data.trouble != StorageTrouble::none)
            text(column, TextStyle::body, wording::belum_terbaca, color::secondary);
        else if (!data.vanished && data.missing.empty())
            explain_itself(column);
        column.gap(space::large);
    }
    const auto begin = [&] {
        const Periode usual = usual_periode(data.today);
        ui.wizard = {};
        ui.wizard.awal = usual.awal;
        ui.wizard.akhir = usual.akhir;
        ui.show(Screen::wizard);
    };
    buttons(
        column,
        {{{.label = wording::buat_skp, .icon = icon::file_plus, .kind = ButtonKind::primary},
          begin},
         {{.label = wording::impor_berkas, .icon = icon::upload}, [&] { out.ask(PickImport{}); }},
         {{.label = wording::buat_dari_lain, .icon = icon::copy},
          [&] { out.ask(OpenCopy{true}); }}});
    if (!live.empty()) {
        column.gap(space::large);
        tenggat_view(column, data, out);
        if (live.size() >= searched_from || !ui.search.empty()) {
            const auto typed = text_field(column, field_id("beranda/search"),
                                          {.label = wording::cari_draf,
                                           .placeholder = wording::cari_contoh,
                                           .kind = TextKind::search},
                                          ui.search);
            if (typed) ui.search = *typed;
            column.gap(space::normal);
        }
        std::vector<const DraftHead*> found;
        for (const DraftHead* head : live)
            if (matches(*head, ui.search)) found.push_back(head);
        if (found.empty())
            text(column, TextStyle::body, wording::tidak_ditemukan, color::secondary);
        else
            groups(column, found, data, ui, out);
    }
    const bool dated = std::ranges::any_of(
        live, [](const DraftHead* head) { return !head->summary.tenggat.empty(); });
    if (dated) {
        column.gap(space::large);
        if (link_button(column, wording::simpan_semua_kalender, icon::calendar))
            out.ask(SaveCalendar{true});
    }
    if (!live.empty()) backup(column, data, out);
    if (deleted > 0)
        counted_link(column, wording::draf_terhapus, deleted, icon::trash_2, Screen::terhapus, ui);
    if (!data.damaged.empty())
        counted_link(column, wording::bagian_rusak, static_cast<int>(data.damaged.size()),
                     icon::triangle_alert, Screen::rusak, ui);
}

}  // namespace kinerja::ui
