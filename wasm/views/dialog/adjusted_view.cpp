// PL-12: what becomes of Ekspektasi when the support that they rest on is refused or missing.
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/dialog/adjusted.h"
#include "core/dialog/describe.h"
#include "core/dialog/konsep.h"
#include "wasm/views/dialog/card.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/pen.h"
#include "wasm/views/dialog/room_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view disesuaikan = "Ekspektasi yang disesuaikan karena dukungan ini";
constexpr std::string_view belum_disesuaikan =
    "Belum ada. Dukungan ini tidak tersedia: sesuaikan Ekspektasi yang bergantung padanya, atau "
    "Pimpinan menulis alasan mengapa tidak ada yang disesuaikan.";
constexpr std::string_view sesuaikan = "Sesuaikan Ekspektasi";
constexpr std::string_view alasan_tanpa = "Alasan tidak ada yang disesuaikan";
constexpr std::string_view catat_alasan = "Catat alasan";
constexpr std::string_view alasan_kosong = "Tulis dahulu alasannya.";
constexpr std::string_view belum_dijawab = "Usulan ini belum dijawab.";
constexpr std::string_view sesuaikan_pilih = "Pilih RHK atau IKI";

}  // namespace wording

namespace {

bool is_failed(const Skp& skp, const Path& card) {
    for (const Path& one : failed_dukungan(skp))
        if (one == card) return true;
    return false;
}

/// The last decision about what this entry proposes; null while there is none.
const DialogEntry* decision_about(const DialogKinerja& dialog, const DialogEntry& proposal) {
    const DialogEntry* last = nullptr;
    for (const Box<DialogEntry>& entry : dialog.entries)
        if (entry->answers == proposal.id && entry->putusan) last = &*entry;
    return last;
}

/// What was done because of it, one line each; its title leads to the card.
bool list_adjusted(Column& c, const Editing& editing, const AgendaCard& card) {
    const std::vector<AgendaCard>& cards = editing.open.dialog->agenda(editing.skp());
    bool any = false;
    for (const Box<DialogEntry>& entry : editing.skp().dialog->entries) {
        if (entry->karena != card.path) continue;
        const DialogEntry* decision = decision_about(*editing.skp().dialog, *entry);
        if (decision != nullptr && decision->putusan == Putusan::ditolak) continue;
        any = true;
        const Scope scope(entry->id.value);
        if (entry->card == card.path) {
            text(c, TextStyle::small_strong, wording::alasan_tanpa, color::secondary);
            text(c, TextStyle::body, entry->text);
            continue;
        }
        const AgendaCard* adjusted = card_of(cards, entry->card);
        if (adjusted == nullptr) continue;
        if (link_button(c, for_button(title_of(editing.skp(), *adjusted)), icon::link))
            open_card(editing, adjusted->path.value);
        if (decision == nullptr && !entry->proposal.empty())
            text(c, TextStyle::small, wording::belum_dijawab, color::secondary);
        changes_view(c, editing.skp(), entry->proposal);
        c.gap(space::small);
    }
    return any;
}

/// Which card is to be adjusted; it opens there, with the reason in mind.
void choose_ekspektasi(Column& c, const Editing& editing, const AgendaCard& card) {
    std::vector<std::string> titles;
    std::vector<const AgendaCard*> there;
    for (const AgendaCard& one : editing.open.dialog->agenda(editing.skp()))
        if ((one.butir == ButirDialog::rhk || one.butir == ButirDialog::iki) && !one.removed)
            there.push_back(&one);
    for (const AgendaCard* one : there) titles.push_back(title_of(editing.skp(), *one));
    std::vector<Option> choices;
    for (std::size_t at = 0; at < there.size(); ++at)
        choices.push_back({there[at]->path.value, titles[at]});
    const auto chosen = choice_field(
        c, field_id("konsep/sesuaikan"),
        {.label = wording::sesuaikan, .placeholder = wording::sesuaikan_pilih}, choices, "");
    if (!chosen) return;
    const Path to{*chosen};
    DialogKonsep konsep = konsep_for(editing, Pen::propose, to);
    konsep.karena = card.path;
    take_pen(editing, std::move(konsep), "konsep/alasan_usulan");
    open_card(editing, to.value);
}

/// In a place of its own: what is being written in the box at the bottom is something else.
void put_reason(const Editing& editing, const AgendaCard& card, std::string words) {
    DialogKonsep konsep = *editing.skp().konsep;
    write_reason(konsep, card.path, std::move(words));
    editing.out.push(SetKonsep{std::move(konsep)});
}

void say_reason(const Editing& editing, const AgendaCard& card, const std::string& words) {
    DialogEntry entry = entry_by(editing, JenisEntri::catatan, card.path);
    entry.text = words;
    entry.karena = card.path;
    editing.ui.dialog.explaining = false;
    editing.out.ask(SayEntry{std::move(entry), false});
}

void explain(Column& c, const Editing& editing, const AgendaCard& card) {
    DialogState& state = editing.ui.dialog;
    c.gap(space::small);
    const std::string* begun = reason_for(*editing.skp().konsep, card.path);
    if (!state.explaining && begun == nullptr) {
        if (link_button(c, wording::alasan_tanpa, icon::pencil)) {
            state.explaining = true;
            editing.ui.go_to = Path{"konsep/alasan_dukungan"};
        }
        return;
    }
    const std::string words = begun == nullptr ? std::string() : *begun;
    const auto typed = text_field(c, field_id("konsep/alasan_dukungan"),
                                  {.label = wording::alasan_tanpa,
                                   .kind = TextKind::prose,
                                   .rows = 2,
                                   .readonly = !editing.open.editable()},
                                  words);
    if (typed) put_reason(editing, card, *typed);
    if (typed) state.explaining = true;  // also when nothing is left of it
    c.gap(space::small);
    const bool blank = is_blank(words);
    buttons(c, {{{.label = wording::catat_alasan,
                  .icon = icon::check,
                  .enabled = !blank,
                  .description = blank ? wording::alasan_kosong : ""},
                 [&] { say_reason(editing, card, words); }},
                {{.label = wording::batal, .kind = ButtonKind::quiet}, [&] {
                     state.explaining = false;
                     put_reason(editing, card, {});
                 }}});
}

}  // namespace

std::vector<Path> failed_dukungan(const Skp& skp) {
    std::vector<Path> failed;
    for (const DukunganSumberDaya& one : skp.lampiran.sumber_daya)
        if (is_missing(one)) failed.push_back(path(one));
    return failed;
}

void adjusted_view(Column& column, const Editing& editing, const AgendaCard& card) {
    if (card.butir != ButirDialog::sumber_daya || !is_failed(editing.skp(), card.path)) return;
    column.gap(space::normal);
    Region group(column, wording::disesuaikan);
    Column& c = group.column();
    text(c, TextStyle::subheading, wording::disesuaikan, color::text, 3);
    c.gap(space::small);
    if (!list_adjusted(c, editing, card))
        text(c, TextStyle::small, wording::belum_disesuaikan, color::secondary);
    if (!editing.open.editable()) return;
    c.gap(space::small);
    if (why_no_decision(editing).empty()) choose_ekspektasi(c, editing, card);
    if (side_of(editing) == Pihak::pimpinan) explain(c, editing, card);
}

}  // namespace kinerja::ui
