// Which box is open follows from the draft alone: it is open again after the page was closed.
#include "wasm/views/dialog/pen.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/dialog/konsep.h"
#include "core/model/field.h"
#include "wasm/views/dialog/card.h"
#include "wasm/views/parts/filled.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view belum_dicatat = "Belum dicatat pada: ";
constexpr std::string_view dan_lain = " (dan {} lain)";

}  // namespace wording

namespace {

Pen pen_of(const DialogKonsep& konsep) {
    if (!konsep.answers.empty()) {
        if (konsep.jenis == JenisEntri::keputusan) return Pen::reject;
        return konsep.jenis == JenisEntri::usulan ? Pen::counter : Pen::reply;
    }
    if (proposes_item(konsep.proposal)) return Pen::item;
    if (konsep.card.value.empty()) return Pen::free;  // of the SKP as a whole nothing is proposed
    if (konsep.jenis == JenisEntri::keputusan) return Pen::refuse;
    return konsep.jenis == JenisEntri::usulan ? Pen::propose : Pen::free;
}

JenisEntri kind_for(Pen pen, const DialogKonsep& konsep) {
    switch (pen) {
        case Pen::reject:
        case Pen::refuse:
            return JenisEntri::keputusan;
        case Pen::counter:
        case Pen::propose:
        case Pen::item:
            return JenisEntri::usulan;
        case Pen::reply:
        case Pen::free:
            break;
    }
    return free_kind(konsep);
}

/// The present draft, or an empty one when that can not be taken along to `card`.
DialogKonsep taken_along(const Editing& editing, const Path& card) {
    DialogKonsep now = *editing.skp().konsep;
    const bool bound_elsewhere = pen_of(now) != Pen::free && now.card != card;
    if (holds_words(now) && (!now.proposal.empty() || bound_elsewhere)) put_aside(now);
    return now;
}

/// `more`: how many other cards have unsaid words.
bool lead_to(Column& c, const Editing& editing, const Path& to, std::size_t more) {
    AgendaCard card;
    for (const AgendaCard& one : editing.open.dialog->agenda(editing.skp()))
        if (one.path == to) card = one;
    std::string words =
        std::string(wording::belum_dicatat) + for_button(title_of(editing.skp(), card));
    if (more > 0) words += filled(wording::dan_lain, {std::to_string(more)});
    if (!link_button(c, words, icon::pencil)) return false;
    open_card(editing, to.value);
    return true;
}

}  // namespace

bool proposes_item(const std::vector<PlaceChange>& proposal) {
    return proposal.size() > 1 && !proposal[0].before && proposal[0].after &&
           main_field(Path{proposal[0].place}) == Path{proposal[1].place};
}

Pen pen_on(const Editing& editing, const Path& card) {
    const DialogKonsep& konsep = *editing.skp().konsep;
    return konsep.card == card && konsep.answers.empty() ? pen_of(konsep) : Pen::free;
}

Pen pen_at(const Editing& editing, const Path& card, const DialogEntryId& entry) {
    const DialogKonsep& konsep = *editing.skp().konsep;
    return konsep.card == card && konsep.answers == entry ? pen_of(konsep) : Pen::free;
}

DialogKonsep konsep_for(const Editing& editing, Pen pen, const Path& card,
                        const DialogEntryId& answers) {
    DialogKonsep next = taken_along(editing, card);
    next.card = card;
    next.answers = answers;
    next.karena = {};
    next.jenis = kind_for(pen, next);
    return next;
}

void take_pen(const Editing& editing, DialogKonsep konsep, std::string field) {
    editing.out.push(SetKonsep{std::move(konsep)});
    editing.ui.go_to = Path{std::move(field)};
}

void lay_down_pen(const Editing& editing) {
    DialogKonsep next = *editing.skp().konsep;
    if (proposes_item(next.proposal) && is_blank(next.text))
        next.text = next.proposal[1].after.value_or("");
    next.proposal.clear();
    next.answers = {};
    next.karena = {};
    next.jenis = free_kind(next);
    editing.out.push(SetKonsep{std::move(next)});
}

std::string free_words(const Editing& editing) {
    const DialogKonsep& konsep = *editing.skp().konsep;
    return pen_of(konsep) == Pen::free && konsep.proposal.empty() ? konsep.text : std::string();
}

void write_freely(const Editing& editing, const Path& card, std::string words,
                  std::optional<JenisEntri> jenis) {
    DialogKonsep next = *editing.skp().konsep;
    if (pen_of(next) != Pen::free || !next.proposal.empty()) put_aside(next);
    next.card = card;
    next.jenis = jenis.value_or(free_kind(next));
    next.text = std::move(words);
    editing.out.push(SetKonsep{std::move(next)});
}

void pen_field(Column& column, const Editing& editing, std::string_view field,
               std::string_view label, std::string_view help) {
    DialogKonsep konsep = *editing.skp().konsep;
    const auto typed = text_field(column, field_id(field),
                                  {.label = label,
                                   .help = help,
                                   .kind = TextKind::prose,
                                   .rows = 2,
                                   .readonly = !editing.open.editable()},
                                  konsep.text);
    if (!typed) return;
    konsep.text = *typed;
    editing.out.push(SetKonsep{std::move(konsep)});
}

// One line, whatever their number: the thread needs the room.
void unsaid_elsewhere(Column& column, const Editing& editing, const Path& card) {
    const DialogKonsep& now = *editing.skp().konsep;
    const std::vector<TulisanTersisihId> mine = put_aside_here(now);
    if (pen_of(now) != Pen::free && holds_words(now) && now.card != card) {
        lead_to(column, editing, now.card, mine.size());
        return;
    }
    const auto first = std::ranges::find_if(now.tersisih, [&](const TulisanTersisih& one) {
        return std::ranges::find(mine, one.id) != mine.end();
    });
    if (first == now.tersisih.end()) return;
    if (!lead_to(column, editing, first->card, mine.size() - 1)) return;
    DialogKonsep next = now;
    go_on_with(next, first->id);
    editing.out.push(SetKonsep{std::move(next)});
}

}  // namespace kinerja::ui
