// One item of the SKP in the room: what stands there, where two wrote differently, what is proposed
// in its place, and what was decided.
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/model/field.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/cascade.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/places.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view butir_hilang =
    "Butir ini sudah dihapus dari SKP. Percakapannya tetap tersimpan.";
constexpr std::string_view seluruh_skp_isi =
    "Tempat untuk hal yang menyangkut SKP secara keseluruhan, termasuk langkah-langkahnya.";
constexpr std::string_view usulan_anda = "Usulan perubahan";
constexpr std::string_view usulan_isi =
    "Ubah kalimat di bawah ini seperti yang diusulkan. SKP baru berubah setelah usulan diterima.";
constexpr std::string_view usulan_sama = "Belum ada yang berbeda dari isi SKP sekarang.";
constexpr std::string_view usul_hapus = "Usulkan penghapusan butir ini";
constexpr std::string_view usul_baru_isi =
    "Tulis dahulu kalimatnya pada kotak Tulis, lalu tekan di sini.";
constexpr std::string_view batal_usul = "Batalkan usulan";
constexpr std::string_view butir_sepakat = "Catat sepakat";
constexpr std::string_view butir_tidak_sepakat = "Catat tidak sepakat";
constexpr std::string_view dua_tulisan = "Dua tulisan yang berbeda";
constexpr std::string_view pakai_pertama = "Pakai yang pertama";
constexpr std::string_view pakai_kedua = "Pakai yang kedua";
constexpr std::string_view buka_di_formulir = "Buka di formulir";

}  // namespace wording

namespace {

std::string shown_value(const Skp& skp, const Path& field) {
    const Result<std::string> value = read_field(skp, field);
    if (!value || is_blank(*value)) return "(belum diisi)";
    return value_in_words(skp, field.value, *value);
}

void values(Column& c, const Editing& editing, const std::vector<Path>& fields) {
    for (const Path& one : fields) {
        const FieldSpec* spec = field_spec(one);
        text(c, TextStyle::small_strong, spec ? spec->label : std::string_view(), color::secondary);
        text(c, TextStyle::body, shown_value(editing.skp(), one));
        c.gap(space::small);
    }
}

Tone tone_of(StatusButir status) {
    switch (status) {
        case StatusButir::disepakati:
            return Tone::good;
        case StatusButir::tidak_disepakati:
            return Tone::danger;
        case StatusButir::berbeda:
            return Tone::warning;
        case StatusButir::menunggu_pegawai:
        case StatusButir::menunggu_pimpinan:
            return Tone::info;
        case StatusButir::belum_dibahas:
            break;
    }
    return Tone::neutral;
}

// --- Two values for one place --------------------------------------------------------------------

void conflict_view(Column& column, const Editing& editing, const AgendaCard& card,
                   const DialogConflict& conflict) {
    const Scope scope(conflict.id.value);
    Region group(column, wording::dua_tulisan, space::medium, Tone::warning);
    Column& c = group.column();
    text(c, TextStyle::strong,
         std::string(wording::dua_tulisan) + ": " + label_of_place(conflict.place));
    text(c, TextStyle::small, wording::dua_tulisan_isi, color::secondary);
    c.gap(space::small);
    const auto name = [&](const DialogEntryId& id) {
        const DialogEntry* entry = find_entry(*editing.skp().dialog, id);
        return entry == nullptr ? std::string() : entry->author.nama;
    };
    const auto side = [&](const std::optional<std::string>& value) {
        return side_in_words(editing.skp(), conflict.place, value, wording::sudah_dihapus);
    };
    differing_sentences(c, name(conflict.first), side(conflict.first_value), name(conflict.second),
                        side(conflict.second_value));
    c.gap(space::small);
    const bool locked = is_locked(editing.open.dialog->walk(editing.skp()).status);
    const bool able = editing.open.editable() && !locked;
    const auto use = [&](bool second) {
        editing.out.ask(DecideConflict{conflict.id, card.path, second});
    };
    buttons(c, {{{.label = wording::pakai_pertama, .enabled = able}, [&] { use(false); }},
                {{.label = wording::pakai_kedua, .enabled = able}, [&] { use(true); }}});
    if (locked) text(c, TextStyle::small, wording::skp_terkunci_isi, color::secondary);
}

void conflicts(Column& column, const Editing& editing, const AgendaCard& card,
               const std::vector<AgendaCard>& cards) {
    for (const DialogConflict& one : editing.open.dialog->conflicts(editing.skp())) {
        if (one.decided) continue;
        const AgendaCard* home = card_of(cards, {one.place});
        const bool here = home == nullptr ? card.path.value.empty() : home->path == card.path;
        if (!here) continue;
        conflict_view(column, editing, card, one);
        column.gap(space::normal);
    }
}

// --- Proposing -----------------------------------------------------------------------------------

/// What is proposed for this field so far: the draft, else what stands there.
std::string proposed(const Editing& editing, const Path& field) {
    for (const PlaceChange& one : editing.skp().konsep->proposal)
        if (one.place == field.value) return one.after.value_or("");
    return read_field(editing.skp(), field) ? *read_field(editing.skp(), field) : std::string();
}

void put_proposed(const Editing& editing, const AgendaCard& card, const Path& field,
                  const std::string& value) {
    DialogKonsep konsep = *editing.skp().konsep;
    if (konsep.card != card.path) konsep.proposal.clear();
    konsep.card = card.path;
    const Result<std::string> now = read_field(editing.skp(), field);
    std::erase_if(konsep.proposal,
                  [&](const PlaceChange& one) { return one.place == field.value; });
    if (!now || *now != value)
        konsep.proposal.push_back({field.value, now ? std::optional(*now) : std::nullopt, value});
    editing.out.push(SetKonsep{std::move(konsep)});
}

void propose_field(Column& c, const Editing& editing, const AgendaCard& card, const Path& path) {
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
    if (typed) put_proposed(editing, card, path, *typed);
    c.gap(space::normal);
}

void say_proposal(const Editing& editing, const AgendaCard& card,
                  std::vector<PlaceChange> changes) {
    DialogEntry entry = entry_by(editing, JenisEntri::usulan, card.path);
    entry.proposal = std::move(changes);
    entry.text = editing.skp().konsep->text;
    editing.ui.dialog.proposing = false;
    editing.out.ask(SayEntry{std::move(entry), true});
}

void propose(Column& column, const Editing& editing, const AgendaCard& card,
             const std::vector<Path>& fields) {
    Region group(column, wording::usulan_anda);
    Column& c = group.column();
    text(c, TextStyle::subheading, wording::usulan_anda, color::text, 3);
    text(c, TextStyle::small, wording::usulan_isi, color::secondary);
    c.gap(space::normal);
    for (const Path& one : fields) propose_field(c, editing, card, one);
    const DialogKonsep& konsep = *editing.skp().konsep;
    const bool differs = konsep.card == card.path && !konsep.proposal.empty();
    const auto leave = [&] {
        editing.ui.dialog.proposing = false;
        DialogKonsep kept = konsep;
        kept.proposal.clear();
        editing.out.push(SetKonsep{std::move(kept)});
    };
    buttons(c, {{{.label = wording::catat_usulan,
                  .icon = icon::check,
                  .kind = ButtonKind::primary,
                  .enabled = differs,
                  .description = differs ? "" : wording::usulan_sama},
                 [&] { say_proposal(editing, card, konsep.proposal); }},
                {{.label = wording::batal_usul, .kind = ButtonKind::quiet}, leave}});
    if (!differs) text(c, TextStyle::small, wording::usulan_sama, color::secondary);
}

bool can_be_removed(const AgendaCard& card) {
    return card.butir == ButirDialog::rhk || card.butir == ButirDialog::iki ||
           (card.butir == ButirDialog::sumber_daya && segments(card.path).size() == 3);
}

// --- Buttons -------------------------------------------------------------------------------------

void card_buttons(Column& c, const Editing& editing, const AgendaCard& card,
                  const std::vector<Path>& fields, bool locked) {
    const bool able = editing.open.editable();
    if (card.butir) {
        // While a proposal waits for its answer, that answer is the next step, not the old text.
        buttons(c, {{{.label = wording::butir_sepakat,
                      .icon = icon::check,
                      .kind = card.open.empty() ? ButtonKind::primary : ButtonKind::secondary,
                      .enabled = able},
                     [&] { decide(editing, card.path, Putusan::sepakat); }},
                    {{.label = wording::butir_tidak_sepakat, .enabled = able},
                     [&] { decide(editing, card.path, Putusan::tidak_sepakat); }},
                    {{.label = wording::usulkan_perubahan,
                      .icon = icon::pencil,
                      .enabled = able && !locked && !fields.empty()},
                     [&] { editing.ui.dialog.proposing = true; }}});
    }
    c.gap(space::tiny);
    if (able && !locked && can_be_removed(card) && !card.removed &&
        link_button(c, wording::usul_hapus, icon::trash_2))
        say_proposal(editing, card, {going(card.path)});
    if (card.butir && !card.removed && link_button(c, wording::buka_di_formulir, icon::pencil))
        go_to(editing.ui, editing.skp(), fields.empty() ? card.path : fields.front());
}

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

void choose_jenis(Column& c, DialogState& state) {
    c.gap(space::normal);
    std::vector<Option> choices;
    for (const Term& term : terms<JenisSumberDaya>()) choices.push_back({term.token, term.label});
    const auto chosen =
        choice_field(c, field_id("usulan/jenis_dukungan"), {.label = wording::jenis_dukungan_baru},
                     choices, token_of(state.jenis_dukungan));
    if (chosen)
        state.jenis_dukungan = parse_token<JenisSumberDaya>(*chosen).value_or(state.jenis_dukungan);
    c.gap(space::small);
}

/// What is being written is what it will say.
void propose_new(Column& c, const Editing& editing, const AgendaCard& card, bool locked) {
    DialogState& state = editing.ui.dialog;
    if (locked || !editing.open.editable()) return;
    if (card.butir == ButirDialog::sumber_daya) choose_jenis(c, state);
    const std::optional<NewItem> item = new_item(card, state);
    if (!item) return;
    const std::string& words = editing.skp().konsep->text;
    const bool pressed = link_button(c, item->label, icon::plus);
    if (is_blank(words)) text(c, TextStyle::small, wording::usul_baru_isi, color::secondary);
    if (!pressed) return;
    if (is_blank(words)) {
        editing.ui.go_to = Path{"konsep/text"};
        return;
    }
    const Path list =
        card.butir == ButirDialog::rhk ? card.path / item->list : Path{std::string(item->list)};
    const Path place = list / new_item_id(editing.ui);
    say_proposal(editing, card,
                 {coming(place, item->kind), {main_field(place)->value, std::nullopt, words}});
}

}  // namespace

void butir_view(Column& c, const Editing& editing, const AgendaCard& card) {
    const Scope scope(card.path.value);
    const Skp& skp = editing.skp();
    const bool locked = is_locked(editing.open.dialog->walk(skp).status);
    if (card.butir) text(c, TextStyle::small_strong, label_of(*card.butir), color::secondary);
    text(c, TextStyle::heading, title_of(skp, card), color::text, 2);
    c.gap(space::tiny);
    const float wide = badge(c.x, c.y, tone_of(card.state), label_of(card.state));
    tell_text({c.x, c.y, wide, badge_height}, label_of(card.state));
    c.gap(badge_height + space::medium);
    if (card.removed) text(c, TextStyle::body, wording::butir_hilang, color::secondary);
    if (!card.butir) text(c, TextStyle::body, wording::seluruh_skp_isi, color::secondary);
    conflicts(c, editing, card, editing.open.dialog->agenda(skp));
    const std::vector<Path> fields = fields_of(skp, card);
    values(c, editing, fields);
    c.gap(space::small);
    if (editing.ui.dialog.proposing && !fields.empty() && !locked)
        return propose(c, editing, card, fields);
    card_buttons(c, editing, card, fields, locked);
    propose_new(c, editing, card, locked);
}

}  // namespace kinerja::ui
