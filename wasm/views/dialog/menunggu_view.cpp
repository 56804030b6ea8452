// What came with a file, and what waits for an answer of one's own, in order; each leads to its
// card.
#include <algorithm>
#include <string>
#include <vector>

#include "core/dialog/describe.h"
#include "core/dialog/waiting.h"
#include "core/handover/cover_note.h"
#include "core/handover/glance.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "core/workflow/year_waits.h"
#include "wasm/views/dialog/card.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/room_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view yang_datang = "Yang baru dari pihak lain";
constexpr std::string_view belum_ada_yang_datang =
    "Tidak ada tulisan pihak lain yang lebih baru daripada tulisan terakhir Anda.";
constexpr std::string_view perlu_jawaban = "Perlu jawaban Anda";
constexpr std::string_view mulai_menjawab = "Mulai dari yang pertama";
constexpr std::string_view giliran_sepakat =
    "Pihak lain sudah sepakat atas SKP ini secara keseluruhan, menunggu Anda.";
constexpr std::string_view ke_langkah = "Ke langkah berikut";
constexpr std::string_view lalu_kirim =
    "Bila sudah selesai, kirimkan berkasnya kepada pihak lain agar tulisan Anda terbaca.";
constexpr std::string_view ke_kirim = "Ke Kirim dan terima";
constexpr std::string_view butir_ini = "Butir ini menunggu Anda.";

/// By enumerator of WaitingFor.
constexpr std::string_view sebab[] = {
    "Dua tulisan berbeda, pilih salah satu", "Usulan menunggu jawaban",
    "Pertanyaan menunggu jawaban", "Pihak lain setuju, menunggu Anda", "Giliran Anda menanggapi"};

constexpr std::string_view evaluasi_diserahkan = "{}, diserahkan {}";
/// By enumerator of LangkahTahun.
constexpr std::string_view langkah_tahun[] = {
    "Catat penerimaannya; jangka waktu keberatan dihitung dari tanggal diterima",
    "Kembalikan dengan tanda tangan, lalu kirim berkasnya", "Jawab permintaan membuka kembali",
    "Jelaskan keberatan pegawai", "Catat keputusan atasan Pejabat Penilai Kinerja"};

}  // namespace wording

namespace {

constexpr std::size_t news_shown = 12, title_lines = 2;
constexpr float row_pad = 10, words_gap = 2;

std::string reasons_of(const WaitingCard& waiting) {
    std::string words;
    for (const WaitingFor one : waiting.reasons)
        words.append(words.empty() ? "" : " · ").append(wording::sebab[static_cast<int>(one)]);
    return words;
}

const std::vector<WaitingCard>& waiting_in(const Editing& editing) {
    return editing.open.dialog->waiting(editing.skp(), side_of(editing));
}

void enter(const Editing& editing, const std::string& card) {
    open_card(editing, card);
    editing.ui.show(Screen::ruang);
}

/// A title of two lines, and what is the matter below it; true when it is pressed.
bool row(Column& c, std::string_view place_of_it, const std::string& title,
         std::string_view below) {
    const Scope scope(place_of_it);
    const float width = c.width - 2 * space::normal;
    const float line = spec_of(TextStyle::strong).line;
    const bool tall = text_height(TextStyle::strong, title, width) > line + 1;
    const float note = text_height(TextStyle::small, below, width);
    const Rect place = c.take(2 * row_pad + (tall ? 2 * line : line) + words_gap + note);
    const Press state =
        press(id_of("butir"), place, Role::button, title + ", " + std::string(below));
    fill(place, state.hovered ? color::sunken : color::surface, space::radius);
    outline(place, color::line, space::radius);
    const Rect words = place.inset(space::normal, row_pad);
    const float used = paint_text(words, TextStyle::strong, title, color::accent, title_lines);
    paint_text({words.x, words.y + used + words_gap, words.w, note}, TextStyle::small, below,
               color::secondary);
    if (state.focused) focus_ring(place);
    c.gap(space::small);
    return state.clicked;
}

/// Steps of the year lead to their section.
void year_rows(Column& c, const Editing& editing, const std::vector<YearWait>& waits) {
    for (const YearWait& one : waits) {
        const std::string title = filled(
            wording::evaluasi_diserahkan,
            {nama_evaluasi(editing.skp(), *one.evaluasi), day_words(one.evaluasi->diserahkan)});
        if (!row(c, one.evaluasi->id.value, title,
                 wording::langkah_tahun[static_cast<std::size_t>(one.langkah)]))
            continue;
        editing.ui.show(Screen::editor);
        editing.ui.show(one.langkah < LangkahTahun::jelaskan_keberatan ? Section::evaluasi
                                                                       : Section::keberatan);
    }
}

void cover_note(Column& column, const DialogKinerja& dialog, const std::vector<std::size_t>& news,
                std::string (*moment)(double)) {
    // It is the last that was said before the file was made.
    if (news.empty() || !is_cover_note(*dialog.entries[news.back()])) return;
    const DialogEntry& entry = *dialog.entries[news.back()];
    Region group(column, wording::pengantar, space::normal, Tone::info);
    Column& c = group.column();
    text(c, TextStyle::small_strong, wording::pengantar, look_of(entry.author.peran).ink);
    text(c, TextStyle::body, entry.text);
    text(c, TextStyle::small, signature_of(entry, moment), color::secondary);
}

void what_came(Column& c, const Editing& editing, const std::vector<std::size_t>& news,
               std::string (*moment)(double)) {
    const DialogKinerja& dialog = *editing.skp().dialog;
    const std::vector<AgendaCard>& cards = editing.open.dialog->agenda(editing.skp());
    const std::string heading =
        std::string(wording::yang_datang) + " (" + std::to_string(news.size()) + ")";
    text(c, TextStyle::subheading, heading, color::text, 2);
    c.gap(space::small);
    if (news.empty())
        return text(c, TextStyle::body, wording::belum_ada_yang_datang, color::secondary);
    const auto title = [&](const Path& path) {
        const AgendaCard* card = card_of(cards, path);
        return title_of(editing.skp(), card ? *card : cards.front());
    };
    const Container list(Role::list, wording::yang_datang, c);
    for (std::size_t i = 0; i < std::min(news.size(), news_shown); ++i) {
        const DialogEntry& entry = *dialog.entries[news[i]];
        const Scope scope(entry.id.value);
        const std::string words = headline_of(entry, find_entry(dialog, entry.answers)) + ": " +
                                  about_in_words(entry, "; ", title);
        const Container item(Role::listitem, words, c);
        text(c, TextStyle::body, words);
        text(c, TextStyle::small, signature_of(entry, moment), color::secondary);
        c.gap(space::tiny);
    }
    if (news.size() > news_shown)
        text(c, TextStyle::small, "dan " + std::to_string(news.size() - news_shown) + " entri lain",
             color::secondary);
}

/// Nothing is open on any card, and the SKP as a whole waits for this side.
void next_step(Column& c, const Editing& editing) {
    const SkpWalk& walk = editing.open.dialog->walk(editing.skp());
    text(c, TextStyle::strong,
         walk.status == StatusSkp::dialog ? wording::giliran_sepakat : next_words(walk.status));
    c.gap(space::small);
    if (!button(c, {.label = wording::ke_langkah,
                    .icon = icon::chevron_right,
                    .kind = ButtonKind::primary}))
        return;
    editing.ui.show(Screen::editor);
    editing.ui.show(Section::dialog);
}

void what_waits(Column& c, const Editing& editing) {
    const std::vector<AgendaCard>& cards = editing.open.dialog->agenda(editing.skp());
    const std::vector<WaitingCard>& waiting = waiting_in(editing);
    const std::vector<YearWait> of_year = year_waits(editing.skp(), side_of(editing));
    const std::string heading = std::string(wording::perlu_jawaban) + " (" +
                                std::to_string(waiting.size() + of_year.size()) + ")";
    text(c, TextStyle::subheading, heading, color::text, 2);
    c.gap(space::small);
    year_rows(c, editing, of_year);
    if (waiting.empty() && of_year.empty()) return next_view(c, editing, {});
    if (waiting.empty()) return;
    if (button(c, {.label = wording::mulai_menjawab,
                   .icon = icon::chevron_right,
                   .kind = ButtonKind::primary}))
        enter(editing, cards[waiting.front().card].path.value);
    c.gap(space::normal);
    const Container list(Role::group, wording::perlu_jawaban, c);
    for (const WaitingCard& one : waiting) {
        const AgendaCard& card = cards[one.card];
        if (row(c, card.path.value, title_of(editing.skp(), card), reasons_of(one)))
            enter(editing, card.path.value);
    }
}

}  // namespace

const AgendaCard* next_waiting(const Editing& editing, const std::string& card) {
    const std::vector<AgendaCard>& cards = editing.open.dialog->agenda(editing.skp());
    const AgendaCard* first = nullptr;
    bool passed = false;
    std::size_t at = 0;
    for (const WaitingCard& one : waiting_in(editing)) {
        for (; at < one.card; ++at) passed = passed || cards[at].path.value == card;
        if (cards[one.card].path.value == card) continue;
        if (passed) return &cards[one.card];
        if (first == nullptr) first = &cards[one.card];
    }
    return first;
}

void next_view(Column& c, const Editing& editing, const std::string& card) {
    if (editing.skp().dialog->entries.empty()) return;
    c.gap(space::large);
    if (const AgendaCard* next = next_waiting(editing, card)) {
        const std::string what = for_button(title_of(editing.skp(), *next));
        if (button(c, {.label = wording::berikutnya_menunggu,
                       .icon = icon::chevron_right,
                       .description = what}))
            enter(editing, next->path.value);
        return text(c, TextStyle::small, "Menunggu Anda: " + what, color::secondary);
    }
    if (!waiting_in(editing).empty())
        return text(c, TextStyle::small, wording::butir_ini, color::secondary);
    if (step_waits_for(editing.open.dialog->walk(editing.skp())) == side_of(editing))
        return next_step(c, editing);
    if (!year_waits(editing.skp(), side_of(editing)).empty()) {
        if (link_button(c, wording::menunggu_anda, icon::chevron_right))
            editing.ui.show(Screen::menunggu);
        return;
    }
    text(c, TextStyle::small_strong, wording::tidak_menunggu, color::success);
    text(c, TextStyle::small, wording::lalu_kirim, color::secondary);
    if (!link_button(c, wording::ke_kirim, icon::chevron_right)) return;
    editing.ui.show(Screen::editor);
    editing.ui.show(Section::dialog);
}

void menunggu_view(Column& c, const ScreenData& data, UiState& ui, Outbox& out) {
    const Editing editing{*data.open, ui, out};
    const Skp& skp = editing.skp();
    text(c, TextStyle::title, wording::menunggu_anda, color::text, 1);
    const PeranDialog peran = turn_of(*skp.konsep);
    text(c, TextStyle::small,
         "Anda: " + speaker(skp, peran) + " (" + std::string(label_of(peran)) + ")",
         color::secondary);
    c.gap(space::normal);
    const std::vector<std::size_t> news = news_for(*skp.dialog, side_of(editing));
    cover_note(c, *skp.dialog, news, data.moment);
    c.gap(space::normal);
    what_waits(c, editing);
    c.gap(space::large);
    what_came(c, editing, news, data.moment);
    c.gap(space::normal);
    if (!link_button(c, label_of(Section::dialog), icon::arrow_left)) return;
    ui.show(Screen::editor);
    ui.show(Section::dialog);
}

}  // namespace kinerja::ui
