// Proposing: other words for a card, another proposal in place of one, something new.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/model/field.h"
#include "wasm/views/dialog/card.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/pen.h"
#include "wasm/views/dialog/room_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/cascade.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view usulan_perubahan = "Usulan perubahan";
constexpr std::string_view usulan_isi =
    "Ubah kalimat di bawah ini seperti yang diusulkan. SKP baru berubah setelah usulan diterima.";
constexpr std::string_view usulan_sama = "Belum ada yang berbeda dari isi SKP sekarang.";
constexpr std::string_view balik_isi =
    "Tulis yang Anda usulkan sebagai gantinya. Bila diterima, usulan yang lebih dahulu selesai.";
constexpr std::string_view balik_sama = "Belum ada yang berbeda dari usulan yang ditanggapi.";
constexpr std::string_view alasan_usulan = "Alasan (boleh kosong)";
constexpr std::string_view batal_usul = "Batalkan usulan";
constexpr std::string_view disesuaikan_karena = "Disesuaikan karena dukungan";
constexpr std::string_view bukan_karena = "Tidak karena dukungan";
constexpr std::string_view kalimat_kosong = "Tulis dahulu kalimatnya.";

}  // namespace wording

namespace {

// --- Fields --------------------------------------------------------------------------------------

const PlaceChange* change_at(const std::vector<PlaceChange>& changes, const std::string& place) {
    const auto found = std::ranges::find(changes, place, &PlaceChange::place);
    return found == changes.end() ? nullptr : &*found;
}

/// What is proposed for this field so far: the draft, else what stands there.
std::string proposed(const Editing& editing, const Path& field) {
    if (const PlaceChange* one = change_at(editing.skp().konsep->proposal, field.value))
        return one->after.value_or("");
    const Result<std::string> now = read_field(editing.skp(), field);
    return now ? *now : std::string();
}

void put_proposed(const Editing& editing, const Path& field, const std::string& value) {
    DialogKonsep konsep = *editing.skp().konsep;
    const Result<std::string> now = read_field(editing.skp(), field);
    std::erase_if(konsep.proposal,
                  [&](const PlaceChange& one) { return one.place == field.value; });
    if (!now || *now != value)
        konsep.proposal.push_back({field.value, now ? std::optional(*now) : std::nullopt, value});
    editing.out.push(SetKonsep{std::move(konsep)});
}

void propose_field(Column& c, const Editing& editing, const Path& path) {
    const FieldSpec* spec = field_spec(path);
    if (spec == nullptr) return;
    const Scope scope(path.value);
    const std::uint32_t id = field_id("usulan/" + path.value);
    const std::string value = proposed(editing, path);
    const std::string label = "Usulan " + std::string(spec->label);
    std::optional<std::string> typed;
    std::vector<Option> choices = link_choices(editing.skp(), path);
    if (spec->kind == FieldKind::choice || !choices.empty()) {
        for (const Term& term : spec->choices) choices.push_back({term.token, term.label});
        typed = choice_field(c, id, {.label = label, .placeholder = wording::belum_dipilih},
                             choices, value);
    } else {
        typed =
            text_field(c, id,
                       {.label = label,
                        .kind = spec->kind == FieldKind::prose ? TextKind::prose : TextKind::line,
                        .rows = 2},
                       value);
    }
    if (typed) put_proposed(editing, path, *typed);
    c.gap(space::normal);
}

/// Because of which dukungan, where there is one that failed (PL-12).
void choose_karena(Column& c, const Editing& editing) {
    const std::vector<Path> failed = failed_dukungan(editing.skp());
    if (failed.empty()) return;
    const std::vector<AgendaCard>& cards = editing.open.dialog->agenda(editing.skp());
    std::vector<std::string> titles;
    std::vector<Option> choices{{"", wording::bukan_karena}};
    for (const Path& one : failed)
        if (const AgendaCard* card = card_of(cards, one))
            titles.push_back(title_of(editing.skp(), *card));
        else
            titles.emplace_back();
    for (std::size_t at = 0; at < failed.size(); ++at)
        choices.push_back({failed[at].value, titles[at]});
    DialogKonsep konsep = *editing.skp().konsep;
    const auto chosen =
        choice_field(c, field_id("usulan/karena"), {.label = wording::disesuaikan_karena}, choices,
                     konsep.karena.value);
    if (chosen) {
        konsep.karena = Path{*chosen};
        editing.out.push(SetKonsep{std::move(konsep)});
    }
    c.gap(space::normal);
}

void say_proposal(const Editing& editing, const AgendaCard& card, std::vector<PlaceChange> changes,
                  std::string text, const DialogEntryId& answers = {}) {
    DialogEntry entry = entry_by(editing, JenisEntri::usulan, card.path);
    entry.proposal = std::move(changes);
    entry.text = std::move(text);
    entry.answers = answers;
    if (card.butir == ButirDialog::rhk || card.butir == ButirDialog::iki)
        entry.karena = editing.skp().konsep->karena;
    editing.out.ask(SayEntry{std::move(entry), true});
}

void close_buttons(Column& c, const Editing& editing, const AgendaCard& card,
                   std::string_view label, std::string_view refusal,
                   const DialogEntryId& answers = {}) {
    const DialogKonsep& konsep = *editing.skp().konsep;
    buttons(c, {{{.label = label,
                  .icon = icon::check,
                  .kind = ButtonKind::primary,
                  .enabled = refusal.empty(),
                  .description = refusal},
                 [&] { say_proposal(editing, card, konsep.proposal, konsep.text, answers); }},
                {{.label = wording::batal_usul, .kind = ButtonKind::quiet},
                 [&] { lay_down_pen(editing); }}});
    if (!refusal.empty()) text(c, TextStyle::small, refusal, color::secondary);
}

// --- Items ---------------------------------------------------------------------------------------

/// An item that this card has room for: of what kind it is, where it will stand.
struct NewItem {
    std::string_view label, kind, list;
};

std::optional<NewItem> new_item(const AgendaCard& card, const DialogState& state) {
    if (!card.butir) return NewItem{wording::usul_rhk_baru, token_of(JenisRhk::utama), "rhk"};
    if (card.butir == ButirDialog::rhk && !card.removed)
        return NewItem{wording::usul_iki_baru, {}, "iki"};
    if (card.butir == ButirDialog::sumber_daya)
        return NewItem{wording::usul_dukungan_baru, token_of(state.jenis_dukungan),
                       "lampiran/sumber_daya"};
    return std::nullopt;
}

Path place_for(const Editing& editing, const AgendaCard& card, const NewItem& item) {
    const Path list =
        card.butir == ButirDialog::rhk ? card.path / item.list : Path{std::string(item.list)};
    return list / new_item_id(editing.ui);
}

void begin_item(const Editing& editing, const AgendaCard& card, const NewItem& item) {
    DialogKonsep konsep = konsep_for(editing, Pen::item, card.path);
    const Path place = place_for(editing, card, item);
    konsep.proposal = {coming(place, item.kind),
                       {main_field(place)->value, std::nullopt, std::move(konsep.text)}};
    konsep.text.clear();
    take_pen(editing, std::move(konsep), "konsep/kalimat");
}

void choose_jenis(Column& c, const Editing& editing) {
    DialogState& state = editing.ui.dialog;
    std::vector<Option> choices;
    for (const Term& term : terms<JenisSumberDaya>()) choices.push_back({term.token, term.label});
    const auto chosen =
        choice_field(c, field_id("usulan/jenis_dukungan"), {.label = wording::jenis_dukungan_baru},
                     choices, token_of(state.jenis_dukungan));
    c.gap(space::normal);
    if (!chosen) return;
    state.jenis_dukungan = parse_token<JenisSumberDaya>(*chosen).value_or(state.jenis_dukungan);
    DialogKonsep konsep = *editing.skp().konsep;
    konsep.proposal[0].after = *chosen;
    editing.out.push(SetKonsep{std::move(konsep)});
}

/// The sentence of what is to come, wherever it is proposed.
void sentence_field(Column& c, const Editing& editing) {
    DialogKonsep konsep = *editing.skp().konsep;
    const FieldSpec* spec = field_spec(Path{konsep.proposal[1].place});
    const auto typed = text_field(c, field_id("konsep/kalimat"),
                                  {.label = spec ? spec->label : wording::usulan_perubahan,
                                   .kind = TextKind::prose,
                                   .rows = 2},
                                  konsep.proposal[1].after.value_or(""));
    c.gap(space::normal);
    if (!typed) return;
    konsep.proposal[1].after = *typed;
    editing.out.push(SetKonsep{std::move(konsep)});
}

}  // namespace

void propose_view(Column& column, const Editing& editing, const AgendaCard& card) {
    Region group(column, wording::usulan_perubahan);
    Column& c = group.column();
    text(c, TextStyle::subheading, wording::usulan_perubahan, color::text, 3);
    text(c, TextStyle::small, wording::usulan_isi, color::secondary);
    c.gap(space::normal);
    for (const Path& one : fields_of(editing.skp(), card)) propose_field(c, editing, one);
    if (card.butir == ButirDialog::rhk || card.butir == ButirDialog::iki) choose_karena(c, editing);
    pen_field(c, editing, "konsep/alasan_usulan", wording::alasan_usulan);
    c.gap(space::normal);
    close_buttons(
        c, editing, card, wording::catat_usulan,
        editing.skp().konsep->proposal.empty() ? wording::usulan_sama : std::string_view());
}

bool can_be_countered(const DialogEntry& entry) {
    return proposes_item(entry.proposal) ||
           std::ranges::all_of(entry.proposal, [](const PlaceChange& one) {
               return field_spec(Path{one.place}) != nullptr;
           });
}

void begin_counter(const Editing& editing, const AgendaCard& card, const DialogEntry& entry) {
    DialogKonsep konsep = konsep_for(editing, Pen::counter, card.path, entry.id);
    konsep.proposal = entry.proposal;
    take_pen(
        editing, std::move(konsep),
        proposes_item(entry.proposal) ? "konsep/kalimat" : "usulan/" + entry.proposal[0].place);
}

void counter_view(Column& column, const Editing& editing, const AgendaCard& card,
                  const DialogEntry& entry) {
    Region group(column, wording::usulan_balik);
    Column& c = group.column();
    text(c, TextStyle::small, wording::balik_isi, color::secondary);
    c.gap(space::normal);
    const std::vector<PlaceChange>& mine = editing.skp().konsep->proposal;
    if (proposes_item(mine))
        sentence_field(c, editing);
    else
        for (const Path& one : fields_of(editing.skp(), card)) propose_field(c, editing, one);
    pen_field(c, editing, "konsep/alasan_usulan", wording::alasan_usulan);
    c.gap(space::normal);
    const bool same = mine.empty() || mine == entry.proposal;
    close_buttons(c, editing, card, wording::catat_usulan_balik,
                  same ? wording::balik_sama : std::string_view(), entry.id);
}

void new_item_view(Column& column, const Editing& editing, const AgendaCard& card) {
    const std::optional<NewItem> item = new_item(card, editing.ui.dialog);
    if (!item || !why_no_decision(editing).empty()) return;
    if (pen_on(editing, card.path) != Pen::item) {
        if (link_button(column, item->label, icon::plus)) begin_item(editing, card, *item);
        return;
    }
    column.gap(space::small);
    Region group(column, item->label);
    Column& c = group.column();
    text(c, TextStyle::subheading, item->label, color::text, 3);
    c.gap(space::small);
    if (card.butir == ButirDialog::sumber_daya) choose_jenis(c, editing);
    sentence_field(c, editing);
    const bool blank = is_blank(editing.skp().konsep->proposal[1].after.value_or(""));
    close_buttons(c, editing, card, wording::catat_usulan,
                  blank ? wording::kalimat_kosong : std::string_view());
}

void propose_removal(const Editing& editing, const AgendaCard& card) {
    DialogEntry entry = entry_by(editing, JenisEntri::usulan, card.path);
    entry.proposal = {going(card.path)};
    editing.out.ask(SayEntry{std::move(entry), false});
}

}  // namespace kinerja::ui
