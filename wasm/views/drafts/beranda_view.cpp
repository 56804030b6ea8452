// Beranda: the drafts on this device, and the ways to begin.
#include <algorithm>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/regulation/dialog_terms.h"
#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/views/drafts/tenggat_view.h"
#include "wasm/views/drafts/words.h"
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
constexpr std::string_view impor_cadangan = "Impor cadangan";
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
constexpr std::string_view tidak_ditemukan = "Tidak ada draf yang cocok dengan pencarian ini.";
constexpr std::string_view tanpa_jabatan = "Jabatan belum diisi";
constexpr std::string_view tak_terbaca =
    "Ringkasan draf ini tidak terbaca; isinya mungkin masih utuh. Coba buka.";
constexpr std::string_view lengkap = "Lengkap";
constexpr std::string_view hilang_judul = "Draf yang pernah tersimpan tidak ditemukan";
constexpr std::string_view hilang_isi =
    "Peramban ini pernah menyimpan draf, tetapi penyimpanannya sekarang kosong. Biasanya karena "
    "data situs dibersihkan. Impor berkas cadangan Anda bila ada.";
constexpr std::string_view memang_dihapus = "Memang saya hapus";

}  // namespace wording

namespace {

constexpr float row_height = 96, deadline_height = 22, narrow = 560;
constexpr float trash_room = 52, trash_top = 28, badge_top = 14, details_top = 40, changed_top = 64;
constexpr float details_line = 22, card_padding = 28, disc_side = 26;

std::string period_of(const SkpSummary& summary) {
    const DateReading first = parse_date(summary.periode_awal),
                      last = parse_date(summary.periode_akhir);
    if (!first.date || !last.date) return "Periode belum lengkap";
    const bool whole_year = first.date->month == 1 && first.date->day == 1 &&
                            last.date->month == 12 && last.date->day == 31 &&
                            first.date->year == last.date->year;
    if (whole_year) return "Tahun " + std::to_string(first.date->year);
    return to_long(*first.date) + " s.d. " + to_long(*last.date);
}

std::string title_of(const DraftHead& head) {
    return head.summary.nama.empty() ? std::string(wording::tanpa_nama) : head.summary.nama;
}

bool matches(const DraftHead& head, std::string_view search) {
    if (is_blank(search)) return true;
    const std::string all = fold(head.summary.nama + " " + head.summary.jabatan + " " +
                                 head.summary.periode_awal + " " + head.summary.periode_akhir);
    return all.find(fold(trim(search))) != std::string::npos;
}

void row(Column& column, const DraftHead& head, bool last, const ScreenData& data, UiState& ui,
         Outbox& out) {
    const Scope scope(head.id);
    const std::string deadline = next_deadline(head.summary, data.today);
    const Rect rect = column.take(row_height + (deadline.empty() ? 0 : deadline_height));
    if (!frame().near_view(rect)) return;
    const SkpSummary& summary = head.summary;
    const auto status = parse_token<StatusSkp>(summary.status).value_or(StatusSkp::draf);
    const bool complete = summary.filled == summary.required;
    const bool established = status == StatusSkp::ditetapkan;
    std::string state_words(wording::lengkap);
    if (!complete)
        state_words = std::to_string(summary.filled) + " dari " + std::to_string(summary.required);
    if (established) state_words = label_of(status);
    const bool under_way = status != StatusSkp::draf && !established;
    const std::string details =
        head.readable
            ? (summary.jabatan.empty() ? std::string(wording::tanpa_jabatan) : summary.jabatan) +
                  " · " + period_of(summary) +
                  (under_way ? " · " + std::string(label_of(status)) : "")
            : std::string(wording::tak_terbaca);
    const std::string changed = "Terakhir diubah " + data.moment(head.updated_at);
    const Container item(Role::listitem, title_of(head), rect);
    const Rect open{rect.x, rect.y, rect.w - trash_room, rect.h};
    const Press state = press(id_of("buka"), open, Role::button,
                              std::string(wording::buka) + " " + title_of(head) + ", " + details);
    const std::string state_sentence =
        established ? state_words : std::string(wording::kelengkapan) + " " + state_words;
    frame().semantics.describe_last(state_sentence + ". " + changed +
                                    (deadline.empty() ? "" : ". " + deadline));
    card_row(rect, last, state.hovered);
    const float badge_room = badge_width(state_words) + space::medium;
    const float x = rect.x + space::row_pad, width = rect.w - 2 * space::row_pad - trash_room;
    paint_line({x, rect.y + space::medium, width - badge_room, spec_of(TextStyle::subheading).line},
               TextStyle::subheading, title_of(head), color::text);
    badge(open.right() - space::small - badge_width(state_words), rect.y + badge_top,
          complete ? Tone::good : Tone::info, state_words);
    paint_line({x, rect.y + details_top, width, details_line}, TextStyle::body, details,
               color::text);
    float y = rect.y + changed_top;
    if (!deadline.empty()) {
        const bool short_of_room = width < narrow;
        paint_line({x, y, width, spec_of(TextStyle::small).line}, TextStyle::small,
                   short_of_room ? next_deadline(summary, data.today, true) : deadline,
                   color::text);
        y += deadline_height;
    }
    paint_line({x, y, width, spec_of(TextStyle::small).line}, TextStyle::small, changed,
               color::secondary);
    if (state.focused) focus_ring(open.inset(space::tiny, space::tiny));
    if (state.clicked) out.ask(OpenDraft{head.id});
    const std::string remove = std::string(wording::hapus) + " " + title_of(head);
    if (icon_button({rect.right() - space::tool - space::small, rect.y + trash_top, space::tool,
                     space::tool},
                    icon::trash_2, remove))
        ui.ask(Modal::delete_draft, head.id);
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
    if (data.vanished > 0) {
        banner(column, Tone::danger, wording::hilang_judul, wording::hilang_isi);
        column.gap(space::small);
        buttons(
            column,
            {{{.label = wording::impor_cadangan, .icon = icon::upload, .kind = ButtonKind::primary},
              [&] { out.ask(PickImport{}); }},
             {{.label = wording::memang_dihapus}, [&] { out.ask(ForgetVanished{}); }}});
        column.gap(space::large);
    }
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
        if (data.vanished == 0) explain_itself(column);
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
        if (live.size() > 3 || !ui.search.empty()) {
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
        if (!found.empty()) {
            Card card(column, 0);
            const Container list(Role::list, wording::draf_skp, card.column());
            for (const DraftHead* head : found)
                row(card.column(), *head, head == found.back(), data, ui, out);
        }
        if (found.empty())
            text(column, TextStyle::body, wording::tidak_ditemukan, color::secondary);
    }
    const bool dated = std::ranges::any_of(
        live, [](const DraftHead* head) { return !head->summary.tenggat.empty(); });
    if (dated) {
        column.gap(space::large);
        if (link_button(column, wording::simpan_semua_kalender, icon::calendar))
            out.ask(SaveCalendar{true});
    }
    if (deleted > 0) {
        column.gap(space::large);
        const std::string label =
            std::string(wording::draf_terhapus) + " (" + std::to_string(deleted) + ")";
        if (link_button(column, label, icon::trash_2)) ui.show(Screen::terhapus);
    }
}

}  // namespace kinerja::ui
