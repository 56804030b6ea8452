// The way of the PKPS plan to approval: its stages, the next step, the steps so far. What can be
// done is asked of the table in core/workflow/pkps_flow.h.
#include <algorithm>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/workflow/pkps_flow.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/pkps/pkps_parts.h"
#include "wasm/views/pkps/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view jalan = "Jalan menuju persetujuan";
constexpr std::string_view jalan_isi =
    "Catat di sini apa yang terjadi: siapa, kapan, dan dengan catatan apa. Pengajuan resmi tetap "
    "dilakukan di Ruang GTK.";
constexpr std::string_view tahap = "Tahap rencana";
constexpr std::string_view langkah_berikut = "Langkah berikut";
constexpr std::string_view langkah_catatan_isi = "Wajib diisi bila rencana dikembalikan.";
constexpr std::string_view riwayat_pkps = "Riwayat rencana";
constexpr std::string_view riwayat_pkps_kosong = "Belum ada langkah yang dicatat.";

}  // namespace wording

namespace {

struct Stage {
    std::string_view name;
    PelakuPkps pelaku;
};
constexpr Stage stages[] = {
    {"Penyusunan", PelakuPkps::pegawai},
    {"Pemeriksaan", PelakuPkps::tim_kinerja},
    {"Persetujuan", PelakuPkps::pejabat_penilai},
    {"Pelaksanaan", PelakuPkps::pegawai},
};

/// By enumerator of StatusPkps: which stage the plan is in.
constexpr std::size_t stage_of[] = {0, 1, 1, 2, 0, 3, 3};

constexpr float stage_height = 48, title_top = 3, title_line = 22, words_top = 24;

void stage_row(Column& column, std::size_t index, std::size_t now) {
    const Rect rect = column.take(stage_height);
    const bool done = index < now, here = index == now;
    const std::string_view where = done   ? wording::tahap_selesai
                                   : here ? wording::tahap_sekarang
                                          : wording::tahap_belum;
    const std::string title = std::to_string(index + 1) + ". " + std::string(stages[index].name);
    const std::string words =
        std::string(where) + " · " + std::string(label_of(stages[index].pelaku));
    if (here) fill(rect, color::accent_soft, space::radius);
    paint_icon({rect.x + space::small, rect.y + space::medium, space::icon, space::icon},
               done ? icon::circle_check : icon::circle,
               done   ? color::success
               : here ? color::accent
                      : color::disabled);
    paint_line(rect.line(space::row_icon, space::small, title_top, title_line),
               here ? TextStyle::strong : TextStyle::body, title, color::text);
    paint_line(rect.line(space::row_icon, space::small, words_top, spec_of(TextStyle::small).line),
               TextStyle::small, words, here ? color::accent : color::secondary);
    if (!frame().near_view(rect)) return;
    frame().semantics.add(id_of(title), Role::listitem, title + ", " + words, rect, frame().clip());
    if (here) frame().semantics.mark_last(state_current);
}

void stage_list(Column& column, StatusPkps status) {
    Card card(column, space::medium);
    Column& c = card.column();
    const Container list(Role::list, wording::tahap, c);
    for (std::size_t i = 0; i < std::size(stages); ++i)
        stage_row(c, i, stage_of[static_cast<std::size_t>(status)]);
}

/// The name that this actor most likely has.
std::string proposed_name(const Skp& skp, PelakuPkps pelaku) {
    switch (pelaku) {
        case PelakuPkps::pegawai:
            return skp.pegawai.nama;
        case PelakuPkps::pejabat_penilai:
            return skp.pejabat_penilai.nama;
        case PelakuPkps::tim_kinerja:
            break;
    }
    const auto& riwayat = skp.pkps->riwayat;
    const auto last = std::find_if(riwayat.rbegin(), riwayat.rend(), [](const LangkahPkps& one) {
        return pelaku_of(one.tindakan) == PelakuPkps::tim_kinerja;
    });
    return last == riwayat.rend() ? std::string() : last->oleh;
}

LangkahState& entered_for(const Editing& editing) {
    const Skp& skp = editing.skp();
    LangkahState& state = editing.ui.langkah;
    const std::string of = skp.id.value + "/" + std::to_string(skp.pkps->riwayat.size());
    if (state.of != of) {
        state = {};
        state.of = of;
    }
    return state;
}

std::vector<PelakuPkps> actors(const Pkps& pkps) {
    std::vector<PelakuPkps> all;
    for (const PossibleStep& step : possible_steps(pkps, {}))
        if (std::ranges::find(all, step.row->pelaku) == all.end()) all.push_back(step.row->pelaku);
    return all;
}

PelakuPkps who_acts(Column& c, const std::vector<PelakuPkps>& all, LangkahState& state) {
    const bool known = state.pelaku && std::ranges::find(all, *state.pelaku) != all.end();
    const PelakuPkps now = known ? *state.pelaku : all.front();
    if (all.size() == 1) {
        text(c, TextStyle::strong,
             std::string(wording::bertindak_sebagai) + ": " + std::string(label_of(now)));
    } else {
        std::vector<Option> choices;
        for (const PelakuPkps one : all) choices.push_back({token_of(one), label_of(one)});
        const auto chosen =
            choice_field(c, field_id("langkah/pelaku"), {.label = wording::bertindak_sebagai},
                         choices, token_of(now));
        if (chosen) {
            state.pelaku = parse_token<PelakuPkps>(*chosen);
            state.oleh.reset();
        }
    }
    c.gap(space::medium);
    return now;
}

void question(Column& c, std::string_view id, std::string_view words,
              std::optional<Penilaian>& answer) {
    std::vector<Option> choices{{"", wording::belum_dipilih}};
    for (const Term& term : terms<Penilaian>()) choices.push_back({term.token, term.label});
    const auto chosen =
        choice_field(c, field_id(id), {.label = words, .placeholder = wording::belum_dipilih},
                     choices, answer ? token_of(*answer) : std::string_view());
    if (chosen) answer = parse_token<Penilaian>(*chosen);
}

void entry_fields(Column& c, const LangkahPkps& langkah, bool asks_questions, LangkahState& state) {
    side_by_side(
        c,
        [&](Column& left) {
            const auto typed =
                text_field(left, field_id("langkah/oleh"),
                           {.label = wording::langkah_oleh, .required = true}, langkah.oleh);
            if (typed) state.oleh = *typed;
        },
        [&](Column& right) {
            const auto typed =
                text_field(right, field_id("langkah/tanggal"),
                           {.label = wording::langkah_tanggal, .required = true}, langkah.tanggal);
            if (typed) state.tanggal = *typed;
        });
    c.gap(space::normal);
    if (asks_questions) {
        side_by_side(
            c,
            [&](Column& left) {
                question(left, "langkah/realistis", wording::apakah_realistis, state.realistis);
            },
            [&](Column& right) {
                question(right, "langkah/dapat_dicapai", wording::apakah_dapat_dicapai,
                         state.dapat_dicapai);
            });
        c.gap(space::normal);
    }
    const auto typed = text_field(c, field_id("langkah/catatan"),
                                  {.label = wording::langkah_catatan,
                                   .help = wording::langkah_catatan_isi,
                                   .kind = TextKind::prose,
                                   .rows = 2},
                                  state.catatan);
    if (typed) state.catatan = *typed;
    c.gap(space::normal);
}

void step_buttons(Column& c, const Editing& editing, const std::vector<PossibleStep>& steps,
                  LangkahPkps langkah) {
    std::vector<ButtonLook> looks;
    for (const PossibleStep& step : steps) {
        const bool returns = step.row->to == StatusPkps::revisi;
        looks.push_back({.label = label_of(step.row->tindakan),
                         .kind = returns ? ButtonKind::secondary : ButtonKind::primary,
                         .enabled = step.why_not.empty(),
                         .description = step.why_not});
    }
    const int pressed = button_list(c, looks);
    for (const ButtonLook& look : looks) {
        if (look.enabled) continue;
        c.gap(space::tiny);
        text(c, TextStyle::small, std::string(look.label) + ": " + std::string(look.description),
             color::secondary);
    }
    if (pressed < 0) return;
    langkah.id.value = new_item_id(editing.ui);
    langkah.tindakan = steps[static_cast<std::size_t>(pressed)].row->tindakan;
    editing.out.push(StepPkps{std::move(langkah)});
}

void next_step(Column& column, const Editing& editing) {
    const Pkps& pkps = *editing.skp().pkps;
    const std::vector<PelakuPkps> all = actors(pkps);
    if (all.empty() || !editing.open.editable()) return;
    LangkahState& state = entered_for(editing);
    column.gap(space::large);
    Region group(column, wording::langkah_berikut);
    Column& c = group.column();
    text(c, TextStyle::subheading, wording::langkah_berikut, color::text, 3);
    c.gap(space::small);
    const PelakuPkps pelaku = who_acts(c, all, state);
    LangkahPkps langkah;
    langkah.oleh = state.oleh.value_or(proposed_name(editing.skp(), pelaku));
    langkah.tanggal = state.tanggal.value_or(to_short(editing.open.today));
    langkah.realistis = state.realistis;
    langkah.dapat_dicapai = state.dapat_dicapai;
    langkah.catatan = state.catatan;
    std::vector<PossibleStep> steps = possible_steps(pkps, langkah);
    std::erase_if(steps, [&](const PossibleStep& one) { return one.row->pelaku != pelaku; });
    const bool asks_questions = std::ranges::any_of(
        steps, [](const PossibleStep& one) { return one.row->tindakan == TindakanPkps::teruskan; });
    entry_fields(c, langkah, asks_questions, state);
    step_buttons(c, editing, steps, std::move(langkah));
}

std::string answers_of(const LangkahPkps& langkah) {
    std::string words;
    const auto add = [&](std::string_view question, const std::optional<Penilaian>& answer) {
        if (!answer) return;
        if (!words.empty()) words += " · ";
        words += std::string(question) + ": " + std::string(label_of(*answer));
    };
    add("Realistis", langkah.realistis);
    add("Dapat dicapai", langkah.dapat_dicapai);
    return words;
}

void past_step(Column& c, const Editing& editing, const LangkahPkps& langkah) {
    const Scope scope(langkah.id.value);
    const Container item(Role::listitem, taken_label_of(langkah.tindakan), c);
    text(c, TextStyle::strong, taken_label_of(langkah.tindakan));
    text(c, TextStyle::small,
         day_words(langkah.tanggal) + " · " + langkah.oleh + " (" +
             std::string(label_of(pelaku_of(langkah.tindakan))) + ")",
         color::secondary);
    const std::string answers = answers_of(langkah);
    if (!answers.empty()) text(c, TextStyle::small, answers, color::secondary);
    if (!is_blank(langkah.catatan)) text(c, TextStyle::body, langkah.catatan);
    notes_at(c, editing, path("pkps") / "riwayat" / langkah.id.value);
}

void history(Column& column, const Editing& editing) {
    column.gap(space::large);
    text(column, TextStyle::subheading, wording::riwayat_pkps, color::text, 3);
    column.gap(space::small);
    const std::vector<LangkahPkps>& riwayat = editing.skp().pkps->riwayat;
    if (riwayat.empty())
        return text(column, TextStyle::body, wording::riwayat_pkps_kosong, color::secondary);
    Card card(column);
    Column& c = card.column();
    const Container list(Role::list, wording::riwayat_pkps, c);
    int round = 0;
    for (const LangkahPkps& langkah : riwayat) {
        if (&langkah != &riwayat.front()) c.gap(space::medium);
        if (langkah.tindakan == TindakanPkps::ajukan)
            text(c, TextStyle::small_strong, "Putaran " + std::to_string(++round), color::accent);
        past_step(c, editing, langkah);
    }
}

}  // namespace

void pkps_way_view(Column& column, const Editing& editing) {
    column.gap(space::huge);
    text(column, TextStyle::heading, wording::jalan, color::text, 2);
    column.gap(space::tiny);
    text(column, TextStyle::body, wording::jalan_isi, color::secondary);
    column.gap(space::normal);
    stage_list(column, status_of(*editing.skp().pkps));
    next_step(column, editing);
    history(column, editing);
}

}  // namespace kinerja::ui
