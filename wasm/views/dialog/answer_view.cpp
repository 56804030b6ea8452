// One answers where one reads: the box opens below the entry that it is about.
#include <algorithm>
#include <string>

#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/dialog/konsep.h"
#include "core/model/field.h"
#include "wasm/views/dialog/card.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/pen.h"
#include "wasm/views/dialog/room_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view usulan_sendiri =
    "Menunggu jawaban pihak lain. Untuk menjawabnya di layar ini, ganti dahulu peran (F2).";
constexpr std::string_view tolak_alasan = "Tulis dahulu alasannya.";
constexpr std::string_view usulan_usang = "Isi SKP sudah berubah sejak usulan ini ditulis.";
constexpr std::string_view batal_koreksi = "Batalkan koreksi";
constexpr std::string_view jawaban_kosong = "Tulis sesuatu dahulu.";

}  // namespace wording

namespace {

bool is_current(const Skp& skp, const DialogEntry& proposal) {
    return std::ranges::all_of(proposal.proposal, [&](const PlaceChange& one) {
        const Result<std::string> now = read_field(skp, {one.place});
        return !now || !one.before || *now == *one.before;
    });
}

void say_decision(const Editing& editing, const AgendaCard& card, Putusan putusan,
                  const DialogEntry& answered, std::string words, bool empties) {
    DialogEntry entry = entry_by(editing, JenisEntri::keputusan, card.path);
    entry.putusan = putusan;
    entry.answers = answered.id;
    entry.text = std::move(words);
    editing.out.ask(SayEntry{std::move(entry), empties});
}

void reject_box(Column& column, const Editing& editing, const AgendaCard& card,
                const DialogEntry& entry) {
    Region group(column, wording::tolak_usulan, space::medium);
    Column& c = group.column();
    pen_field(c, editing, "konsep/alasan", wording::alasan_menolak);
    c.gap(space::small);
    const std::string& words = editing.skp().konsep->text;
    const bool reason = !is_blank(words);
    buttons(c, {{{.label = wording::catat_penolakan,
                  .icon = icon::check,
                  .kind = ButtonKind::primary,
                  .enabled = reason,
                  .description = reason ? "" : wording::tolak_alasan},
                 [&] { say_decision(editing, card, Putusan::ditolak, entry, words, true); }},
                {{.label = wording::batal_tanggapan, .kind = ButtonKind::quiet},
                 [&] { lay_down_pen(editing); }}});
    if (!reason) text(c, TextStyle::small, wording::tolak_alasan, color::secondary);
}

void reply_box(Column& column, const Editing& editing, const AgendaCard& card,
               const DialogEntry& entry, bool own) {
    const std::string_view title = own ? wording::koreksi : wording::tanggapan;
    Region group(column, title, space::medium);
    Column& c = group.column();
    pen_field(c, editing, "konsep/tanggapan", title);
    c.gap(space::small);
    const DialogKonsep& konsep = *editing.skp().konsep;
    const bool blank = is_blank(konsep.text);
    const auto say = [&] {
        DialogEntry said = entry_by(editing, free_kind(konsep), card.path);
        said.answers = entry.id;
        said.text = konsep.text;
        editing.out.ask(SayEntry{std::move(said), true});
    };
    buttons(c, {{{.label = own ? wording::catat_koreksi : wording::catat_tanggapan,
                  .icon = icon::check,
                  .kind = ButtonKind::primary,
                  .enabled = !blank,
                  .description = blank ? wording::jawaban_kosong : ""},
                 say},
                {{.label = own ? wording::batal_koreksi : wording::batal_tanggapan,
                  .kind = ButtonKind::quiet},
                 [&] { lay_down_pen(editing); }}});
}

void begin_reply(const Editing& editing, const AgendaCard& card, const DialogEntry& entry,
                 bool own) {
    DialogKonsep konsep = konsep_for(editing, Pen::reply, card.path, entry.id);
    const bool decides = entry.jenis == JenisEntri::keputusan || entry.jenis == JenisEntri::usulan;
    konsep.jenis = !own ? JenisEntri::klarifikasi : decides ? JenisEntri::catatan : entry.jenis;
    if (own && is_blank(konsep.text)) konsep.text = entry.text;
    take_pen(editing, std::move(konsep), "konsep/tanggapan");
}

/// A proposal that waits for its answer.
void answer_buttons(Column& c, const Editing& editing, const AgendaCard& card,
                    const DialogEntry& entry) {
    c.gap(space::small);
    if (!is_current(editing.skp(), entry))
        text(c, TextStyle::small, wording::usulan_usang, color::warning);
    if (pihak_of(entry.author.peran) == side_of(editing)) {
        text(c, TextStyle::small, wording::usulan_sendiri, color::secondary);
        if (link_button(c, wording::tarik_usulan, icon::x))
            say_decision(editing, card, Putusan::ditolak, entry, {}, false);
        return;
    }
    const std::string_view locked = why_no_decision(editing);
    buttons(c, {{{.label = wording::terima_usulan,
                  .icon = icon::check,
                  .kind = ButtonKind::primary,
                  .enabled = locked.empty(),
                  .description = locked},
                 [&] { say_decision(editing, card, Putusan::diterima, entry, {}, false); }},
                {{.label = wording::tolak_usulan},
                 [&] {
                     take_pen(editing, konsep_for(editing, Pen::reject, card.path, entry.id),
                              "konsep/alasan");
                 }},
                {{.label = wording::usulan_balik, .enabled = locked.empty(), .description = locked},
                 [&] { begin_counter(editing, card, entry); },
                 can_be_countered(entry)}});
    if (!locked.empty()) text(c, TextStyle::small, locked, color::secondary);
}

/// A correction of what one said, or a reply to what the other side said.
void reply_link(Column& c, const Editing& editing, const AgendaCard& card, const DialogEntry& entry,
                bool own) {
    const bool said = !is_blank(entry.text) || !entry.proposal.empty();
    if (own && (!said || entry.putusan || entry.langkah)) return;  // nothing there to say better
    if (link_button(c, own ? wording::koreksi : wording::tanggapi, icon::pencil))
        begin_reply(editing, card, entry, own);
}

}  // namespace

void answer_view(Column& c, const Editing& editing, const AgendaCard& card,
                 const DialogEntry& entry, bool corrected) {
    if (!editing.open.editable()) return;
    const bool own = corrects(entry_by(editing, entry.jenis, entry.card), entry);
    const bool open = std::ranges::find(card.open, entry.id) != card.open.end();
    switch (pen_at(editing, card.path, entry.id)) {
        case Pen::reject:
            return reject_box(c, editing, card, entry);
        case Pen::counter:
            return counter_view(c, editing, card, entry);
        case Pen::reply:
            return reply_box(c, editing, card, entry, own);
        default:
            break;
    }
    if (open) answer_buttons(c, editing, card, entry);
    if (!corrected) reply_link(c, editing, card, entry, own);
}

}  // namespace kinerja::ui
