// Writing the next entry of a card, and questions that may help.
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/library/question_bank.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view jenis_tulisan = "Jenis";
constexpr std::string_view tulis_dahulu = "Tulis sesuatu dahulu.";
constexpr std::string_view batal_koreksi = "Batalkan koreksi";
constexpr std::string_view saran_pertanyaan = "Saran pertanyaan";
constexpr std::string_view saran_isi =
    "Saran SKP Luring, bukan aturan: bertanya dahulu, "
    "baru menyampaikan.";

}  // namespace wording

namespace {

constexpr std::size_t questions_shown = 6;

void put(const Editing& editing, const AgendaCard& card, DialogKonsep konsep) {
    if (konsep.proposal.empty()) konsep.card = card.path;
    editing.out.push(SetKonsep{std::move(konsep)});
}

void kind(Column& c, const Editing& editing, const AgendaCard& card) {
    std::vector<Option> choices;
    for (const Term& term : terms<JenisEntri>())
        if (term.token != token_of(JenisEntri::keputusan))
            choices.push_back({term.token, term.label});
    DialogKonsep konsep = *editing.skp().konsep;
    const auto chosen =
        choice_field(c, field_id("konsep/jenis"),
                     {.label = wording::jenis_tulisan, .readonly = !editing.open.editable()},
                     choices, token_of(konsep.jenis));
    if (!chosen) return;
    konsep.jenis = parse_token<JenisEntri>(*chosen).value_or(konsep.jenis);
    put(editing, card, std::move(konsep));
}

void words(Column& c, const Editing& editing, const AgendaCard& card) {
    DialogKonsep konsep = *editing.skp().konsep;
    const auto typed = text_field(c, field_id("konsep/text"),
                                  {.label = wording::tulis,
                                   .kind = TextKind::prose,
                                   .rows = 2,
                                   .most_rows = 5,
                                   .readonly = !editing.open.editable()},
                                  konsep.text);
    if (!typed) return;
    konsep.text = *typed;
    put(editing, card, std::move(konsep));
}

/// The entry as it will be said; it answers only what stands in its own thread.
DialogEntry written(const Editing& editing, const AgendaCard& card) {
    const DialogKonsep& konsep = *editing.skp().konsep;
    DialogEntry entry = entry_by(editing, konsep.jenis, card.path);
    entry.text = konsep.text;
    const DialogEntry* answered = find_entry(*editing.skp().dialog, konsep.answers);
    if (answered != nullptr && answered->card == card.path) entry.answers = konsep.answers;
    return entry;
}

void answered_entry(Column& c, const Editing& editing, const AgendaCard& card) {
    const DialogEntry entry = written(editing, card);
    if (entry.answers.empty()) return;
    const DialogEntry& answered = *find_entry(*editing.skp().dialog, entry.answers);
    text(c, TextStyle::small_strong, answering_words(entry, answered));
    if (link_button(c,
                    corrects(entry, answered) ? wording::batal_koreksi : wording::batal_tanggapan,
                    icon::x)) {
        DialogKonsep konsep = *editing.skp().konsep;
        konsep.answers = {};
        put(editing, card, std::move(konsep));
    }
    c.gap(space::small);
}

void say(const Editing& editing, const AgendaCard& card) {
    DialogEntry entry = written(editing, card);
    editing.out.ask(SayEntry{std::move(entry), true});
}

void stage(Column& c, const Editing& editing) {
    DialogState& state = editing.ui.dialog;
    std::vector<Option> choices;
    for (const Term& term : terms<TahapDialog>()) choices.push_back({term.token, term.label});
    const auto chosen = choice_field(c, field_id("saran/tahap"), {.label = "Tahap"}, choices,
                                     token_of(state.tahap));
    if (chosen) state.tahap = parse_token<TahapDialog>(*chosen).value_or(state.tahap);
}

void questions(Column& c, const Editing& editing, const AgendaCard& card) {
    DialogState& state = editing.ui.dialog;
    c.gap(space::small);
    if (link_button(c, wording::saran_pertanyaan,
                    state.questions ? icon::chevron_down : icon::chevron_right)) {
        state.questions = !state.questions;
        frame().another_pass = true;
    }
    if (!state.questions) return;
    text(c, TextStyle::small, wording::saran_isi, color::secondary);
    c.gap(space::small);
    stage(c, editing);
    c.gap(space::small);
    const Container list(Role::list, wording::saran_pertanyaan, c);
    std::size_t shown = 0;
    for (const DialogQuestion* one : questions_for(state.tahap, state.peran, card.butir)) {
        if (shown++ == questions_shown) break;
        const Scope scope(std::to_string(shown));
        const Container item(Role::listitem, one->pertanyaan, c);
        if (link_button(c, one->pertanyaan) && editing.open.editable()) {
            DialogKonsep konsep = *editing.skp().konsep;
            if (!is_blank(konsep.text)) konsep.text += "\n";
            konsep.text += one->pertanyaan;
            konsep.jenis = state.tahap == TahapDialog::umpan_balik ? JenisEntri::klarifikasi
                                                                   : JenisEntri::pertanyaan;
            put(editing, card, std::move(konsep));
        }
        text(c, TextStyle::small, one->saran, color::secondary);
        c.gap(space::tiny);
    }
}

}  // namespace

bool answers_in(const Editing& editing, const AgendaCard& card) {
    return !written(editing, card).answers.empty();
}

void tulis_view(Column& c, const Editing& editing, const AgendaCard& card) {
    const Container group(Role::region, wording::tulis, c);
    if (ask_peran(c, editing, "tulis")) return;
    speaks_as(c, editing);
    c.gap(space::small);
    answered_entry(c, editing, card);
    kind(c, editing, card);
    c.gap(space::small);
    words(c, editing, card);
    c.gap(space::small);
    const bool blank = is_blank(editing.skp().konsep->text);
    const ButtonLook look{.label = wording::catat,
                          .icon = icon::check,
                          .kind = ButtonKind::primary,
                          .enabled = editing.open.editable() && !blank,
                          .description = blank ? wording::tulis_dahulu : std::string_view()};
    if (button(c, look)) say(editing, card);
    questions(c, editing, card);
}

}  // namespace kinerja::ui
