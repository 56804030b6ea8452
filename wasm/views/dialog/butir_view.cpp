// One item of the SKP in the room: what stands there, where two wrote differently, who agreed to
// it, and what one can do about it.
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
#include "wasm/views/parts/places.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view berubah_belum_tercatat =
    "Isinya Anda ubah sesudah disetujui. Perubahan itu belum tercatat; begitu tercatat, "
    "kesepakatan butir ini gugur.";
constexpr std::string_view butir_hilang =
    "Butir ini sudah dihapus dari SKP. Percakapannya tetap tersimpan.";
constexpr std::string_view seluruh_skp_isi =
    "Tempat untuk hal yang menyangkut SKP secara keseluruhan, termasuk langkah-langkahnya.";
constexpr std::string_view usul_hapus = "Usulkan penghapusan butir ini";
constexpr std::string_view dua_tulisan = "Dua tulisan yang berbeda";
constexpr std::string_view buka_di_formulir = "Buka di formulir";
constexpr std::string_view sudah_setuju = "Anda sudah menyatakan setuju pada isi ini.";
constexpr std::string_view sudah_menolak = "Anda sudah menyatakan tidak setuju pada isi ini.";
constexpr std::string_view pilih_dahulu = "Pilih dahulu salah satu dari dua tulisan di atas.";
constexpr std::string_view dua_tulisan_ditandatangani =
    "Kedua pihak mengubah bagian ini tanpa mengetahui yang lain. SKP ditandatangani dengan isi "
    "yang "
    "tercantum sekarang; keduanya tetap tersimpan.";
constexpr std::string_view pilih_saat_revisi =
    "SKP ini sudah ditandatangani, jadi isinya tidak dipilih lagi. Kembalikan ke dialog atau mulai "
    "revisi dahulu.";
constexpr std::string_view alasan_butir = "Alasan tidak setuju (boleh kosong)";

}  // namespace wording

namespace {

constexpr float badge_apart = 8;
constexpr std::size_t changes_told = 2;

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

/// "Pakai 35 % (Pegawai Contoh)".
std::string use_words(std::string_view value, std::string_view name) {
    std::string words = "Pakai " + for_button(value);
    if (!is_blank(name)) words.append(" (").append(name).append(")");
    return words;
}

// --- Two values for one place --------------------------------------------------------------------

void conflict_view(Column& column, const Editing& editing, const AgendaCard& card,
                   const DialogConflict& conflict) {
    const Scope scope(conflict.id.value);
    Region group(column, wording::dua_tulisan, space::medium, Tone::warning);
    Column& c = group.column();
    text(c, TextStyle::strong,
         std::string(wording::dua_tulisan) + ": " +
             (card.butir ? label_of_place(conflict.place)
                         : name_of_place(editing.skp(), conflict.place)));
    const bool open = awaits_choice(conflict, editing.open.dialog->walk(editing.skp()).status);
    text(c, TextStyle::small, open ? wording::dua_tulisan_isi : wording::dua_tulisan_ditandatangani,
         color::secondary);
    c.gap(space::small);
    const auto name = [&](const DialogEntryId& id) {
        const DialogEntry* entry = find_entry(*editing.skp().dialog, id);
        return entry == nullptr ? std::string() : entry->author.nama;
    };
    const auto side = [&](const std::optional<std::string>& value) {
        return side_in_words(editing.skp(), conflict.place, value, wording::sudah_dihapus);
    };
    const std::string first = name(conflict.first), second = name(conflict.second);
    differing_sentences(c, first, side(conflict.first_value), second, side(conflict.second_value));
    c.gap(space::small);
    // What is not signed can be chosen all the time.
    const std::string_view refusal = open ? why_nothing_said(editing) : wording::pilih_saat_revisi;
    const auto use = [&](bool other) {
        editing.out.ask(DecideConflict{conflict.id, card.path, other});
    };
    const std::string use_first = use_words(side(conflict.first_value), first);
    const std::string use_second = use_words(side(conflict.second_value), second);
    const bool able = refusal.empty();
    buttons(c,
            {{{.label = use_first, .enabled = able, .description = refusal}, [&] { use(false); }},
             {{.label = use_second, .enabled = able, .description = refusal}, [&] { use(true); }}});
    if (!able) text(c, TextStyle::small, refusal, color::secondary);
}

void conflicts(Column& column, const Editing& editing, const AgendaCard& card) {
    const std::vector<AgendaCard>& cards = editing.open.dialog->agenda(editing.skp());
    for (const DialogConflict& one : editing.open.dialog->conflicts(editing.skp())) {
        if (one.decided) continue;
        const AgendaCard* home = card_of(cards, {one.place});
        const bool here = home == nullptr ? card.path.value.empty() : home->path == card.path;
        if (!here) continue;
        conflict_view(column, editing, card, one);
        column.gap(space::normal);
    }
}

// --- How far it has come -------------------------------------------------------------------------

void badges(Column& c, const AgendaCard& card) {
    float x = c.x;
    float y = c.y;
    const auto one = [&](Tone tone, std::string_view words) {
        const float wide = badge_width(words);
        if (x > c.x && x + wide > c.x + c.width) {
            x = c.x;
            y += badge_height + badge_apart;
        }
        badge(x, y, tone, words);
        tell_text({x, y, wide, badge_height}, words);
        x += wide + badge_apart;
    };
    one(tone_of(card.state), label_of(card.state));
    for (const std::string& marker : markers_of(card)) one(Tone::warning, marker);
    c.y = y + badge_height + space::small;
}

void standing(Column& c, const Editing& editing, const AgendaCard& card) {
    badges(c, card);
    if (!card.butir) return c.gap(space::tiny);
    const std::string voices = voices_of(card, side_of(editing));
    if (!voices.empty()) text(c, TextStyle::small_strong, voices, color::secondary);
    if (card.fell) {
        const DialogEntry& change = *editing.skp().dialog->entries[*card.fell];
        text(c, TextStyle::small_strong,
             fell_in_words(editing.skp(), change, card.path, changes_told) + ".", color::warning);
    }
    const bool voiced = card.agreed[0] || card.agreed[1];
    const auto here = [&](const PlaceChange& one) { return touches(one, card.path); };
    if (voiced &&
        std::ranges::any_of(editing.open.dialog->content().unrecorded_sealed(editing.skp()), here))
        text(c, TextStyle::small_strong, wording::berubah_belum_tercatat, color::warning);
    c.gap(space::small);
}

// --- Buttons -------------------------------------------------------------------------------------

void say_of_card(const Editing& editing, const AgendaCard& card, Putusan putusan, std::string words,
                 bool empties) {
    DialogEntry entry = entry_by(editing, JenisEntri::keputusan, card.path);
    entry.putusan = putusan;
    entry.text = std::move(words);
    editing.out.ask(SayEntry{std::move(entry), empties});
}

void refuse_box(Column& column, const Editing& editing, const AgendaCard& card) {
    Region group(column, wording::saya_tidak_setuju, space::medium);
    Column& c = group.column();
    pen_field(c, editing, "konsep/alasan_butir", wording::alasan_butir);
    c.gap(space::small);
    buttons(
        c,
        {{{.label = wording::catat_tidak_setuju, .icon = icon::check, .kind = ButtonKind::primary},
          [&] {
              say_of_card(editing, card, Putusan::tidak_sepakat, editing.skp().konsep->text, true);
          }},
         {{.label = wording::batal, .kind = ButtonKind::quiet}, [&] { lay_down_pen(editing); }}});
}

struct Refusals {
    std::string_view agree, refuse, propose;
};

Refusals refusals_of(const Editing& editing, const AgendaCard& card) {
    const std::string_view all = why_no_decision(editing);
    Refusals refusals{all, all, all};
    if (!all.empty()) return refusals;
    const std::size_t me = index_of(side_of(editing));
    if (card.refused[me]) refusals.refuse = wording::sudah_menolak;
    if (card.agreed[me]) refusals.agree = wording::sudah_setuju;
    if (card.state == StatusButir::berbeda) refusals.agree = wording::pilih_dahulu;
    return refusals;
}

void voice_buttons(Column& c, const Editing& editing, const AgendaCard& card,
                   const std::vector<Path>& fields) {
    const Refusals why = refusals_of(editing, card);
    // While a proposal waits for its answer, that answer is the next step, not the old text.
    buttons(c, {{{.label = wording::saya_setuju,
                  .icon = icon::check,
                  .kind = card.open.empty() ? ButtonKind::primary : ButtonKind::secondary,
                  .enabled = why.agree.empty(),
                  .description = why.agree},
                 [&] { say_of_card(editing, card, Putusan::sepakat, {}, false); }},
                {{.label = wording::saya_tidak_setuju,
                  .enabled = why.refuse.empty(),
                  .description = why.refuse},
                 [&] {
                     take_pen(editing, konsep_for(editing, Pen::refuse, card.path),
                              "konsep/alasan_butir");
                 }},
                {{.label = wording::usulkan_perubahan,
                  .icon = icon::pencil,
                  .enabled = why.propose.empty(),
                  .description = why.propose},
                 [&] {
                     take_pen(editing, konsep_for(editing, Pen::propose, card.path),
                              "usulan/" + fields.front().value);
                 },
                 !fields.empty()}});
    for (const std::string_view one : {why.agree, why.refuse == why.agree ? "" : why.refuse})
        if (!one.empty()) text(c, TextStyle::small, one, color::secondary);
}

bool can_be_removed(const AgendaCard& card) {
    return card.butir == ButirDialog::rhk || card.butir == ButirDialog::iki ||
           (card.butir == ButirDialog::sumber_daya && segments(card.path).size() == 3);
}

void card_links(Column& c, const Editing& editing, const AgendaCard& card,
                const std::vector<Path>& fields) {
    c.gap(space::tiny);
    if (why_no_decision(editing).empty() && can_be_removed(card) && !card.removed &&
        link_button(c, wording::usul_hapus, icon::trash_2))
        propose_removal(editing, card);
    if (card.butir && !card.removed && link_button(c, wording::buka_di_formulir, icon::pencil))
        go_to(editing.ui, editing.skp(), fields.empty() ? card.path : fields.front());
}

void deeds(Column& c, const Editing& editing, const AgendaCard& card,
           const std::vector<Path>& fields) {
    const Pen pen = pen_on(editing, card.path);
    if (pen == Pen::propose && !fields.empty() && why_no_decision(editing).empty())
        return propose_view(c, editing, card);
    if (pen == Pen::refuse && why_no_decision(editing).empty()) return refuse_box(c, editing, card);
    if (card.butir && !card.removed) voice_buttons(c, editing, card, fields);
    card_links(c, editing, card, fields);
}

}  // namespace

void butir_view(Column& c, const Editing& editing, const AgendaCard& card) {
    const Scope scope(card.path.value);
    const Skp& skp = editing.skp();
    if (card.butir) text(c, TextStyle::small_strong, label_of(*card.butir), color::secondary);
    text(c, TextStyle::heading, title_of(skp, card), color::text, 2);
    c.gap(space::tiny);
    standing(c, editing, card);
    if (card.removed) text(c, TextStyle::body, wording::butir_hilang, color::secondary);
    if (!card.butir) text(c, TextStyle::body, wording::seluruh_skp_isi, color::secondary);
    conflicts(c, editing, card);
    const std::vector<Path> fields = fields_of(skp, card);
    values(c, editing, fields);
    c.gap(space::small);
    deeds(c, editing, card, fields);
    new_item_view(c, editing, card);
    adjusted_view(c, editing, card);
    if (card.butir) return;
    c.gap(space::normal);
    agree_all_view(c, editing);
    c.gap(space::normal);
    seals_view(c, editing);
}

}  // namespace kinerja::ui
