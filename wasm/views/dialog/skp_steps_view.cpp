// Where the SKP stands on its way to penetapan, and the next step. What can be done is asked of the
// table in core/workflow/skp_flow.h.
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/handover/record.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view keadaan_skp = "Keadaan SKP";
constexpr std::string_view langkah_skp = "Langkah berikut";
constexpr std::string_view tidak_ada_langkah =
    "Tidak ada langkah untuk peran ini pada keadaan sekarang. Pilih peran lain.";
constexpr std::string_view tanggal_tanda_tangan = "Tanggal";
constexpr std::string_view alasan = "Alasan revisi";
constexpr std::string_view catatan_langkah_isi =
    "Ikut tercatat pada langkah ini, misalnya alasan atau penyesuaian Ekspektasi.";
constexpr std::string_view segel_isi =
    "Segel (SHA-256) menunjukkan bila isi berkas berubah sesudah ditandatangani. Segel bukan tanda "
    "tangan elektronik; penandatanganan resmi tetap mengikuti ketentuan instansi.";
constexpr std::string_view tanda_tangan_gugur =
    "Tanda tangan gugur karena isi SKP diubah oleh pihak lain pada saat yang sama. Periksa kembali "
    "isinya, lalu tanda tangani lagi.";

}  // namespace wording

namespace {

constexpr StatusSkp stages[] = {StatusSkp::draf, StatusSkp::dialog, StatusSkp::sepakat,
                                StatusSkp::ditandatangani_pegawai, StatusSkp::ditetapkan};

/// Which of the five an SKP in this state has reached.
std::size_t stage_of(StatusSkp status) {
    switch (status) {
        case StatusSkp::draf:
        case StatusSkp::revisi:
            return 0;
        case StatusSkp::dialog:
        case StatusSkp::tidak_sepakat:
            return 1;
        case StatusSkp::sepakat:
            return 2;
        case StatusSkp::ditandatangani_pegawai:
            return 3;
        case StatusSkp::ditetapkan:
            return 4;
    }
    return 0;
}

/// How often the talk was begun or taken up again for this version.
int round_of(const SkpWalk& walk) {
    int round = 0;
    for (const TakenStep& step : walk.taken) {
        if (step.to == StatusSkp::revisi) round = 0;
        if (step.to == StatusSkp::dialog) ++round;
    }
    return round;
}

constexpr float stage_height = 36;

void stage_row(Column& column, std::size_t index, const SkpWalk& walk) {
    const StatusSkp now = walk.status;
    const Rect rect = column.take(stage_height);
    const std::size_t reached = stage_of(now);
    const bool here = index == reached;
    const bool done = index < reached || now == StatusSkp::ditetapkan;
    const StatusSkp shown = here ? now : stages[index];
    std::string words(label_of(shown));
    if (here && now == StatusSkp::dialog) words += ", putaran " + std::to_string(round_of(walk));
    if (here) fill(rect, color::accent_soft, space::radius);
    paint_icon({rect.x + space::small, rect.y, space::icon, rect.h},
               done ? icon::circle_check : icon::circle,
               done   ? color::success
               : here ? color::accent
                      : color::disabled);
    paint_line(rect.line(space::row_icon, space::small, 0, rect.h),
               here ? TextStyle::strong : TextStyle::body, words,
               here ? color::accent : color::text);
    if (!frame().near_view(rect)) return;
    const std::string_view where = here   ? wording::tahap_sekarang
                                   : done ? wording::tahap_selesai
                                          : wording::tahap_belum;
    frame().semantics.add(id_of(words), Role::listitem, words + ", " + std::string(where), rect,
                          frame().clip());
    if (here) frame().semantics.mark_last(state_current);
}

void stage_list(Column& column, const SkpWalk& walk) {
    std::string title(wording::keadaan_skp);
    title += walk.versi > 1 ? " · versi " + std::to_string(walk.versi) : "";
    text(column, TextStyle::heading, title, color::text, 2);
    column.gap(space::small);
    Card card(column, space::medium);
    Column& c = card.column();
    const Container list(Role::list, wording::keadaan_skp, c);
    for (std::size_t i = 0; i < std::size(stages); ++i) stage_row(c, i, walk);
}

DialogEntry entered(const Editing& editing) {
    const DialogState& state = editing.ui.dialog;
    DialogEntry entry = entry_by(editing, JenisEntri::keputusan, {});
    const Skp& skp = editing.skp();
    entry.author.nip =
        entry.author.peran == PeranDialog::pegawai ? skp.pegawai.nip : skp.pejabat_penilai.nip;
    entry.text = skp.konsep->catatan;
    LangkahSkp& langkah = entry.langkah.emplace();
    langkah.alasan = state.alasan;
    langkah.tempat = state.tempat.value_or("");
    langkah.tanggal = state.tanggal.value_or(to_short(editing.open.today));
    langkah.segel = std::string(64, '0');  // the app seals what is there when the step is taken
    return entry;
}

bool any(const std::vector<PossibleSkpStep>& steps, bool (*is)(TindakanSkp)) {
    for (const PossibleSkpStep& step : steps)
        if (is(step.row->tindakan)) return true;
    return false;
}

void signature_fields(Column& c, DialogState& state, const DialogEntry& entry) {
    side_by_side(
        c,
        [&](Column& left) {
            const auto typed = text_field(left, field_id("langkah_skp/tempat"),
                                          {.label = wording::tempat_tanda_tangan, .required = true},
                                          entry.langkah->tempat);
            if (typed) state.tempat = *typed;
        },
        [&](Column& right) {
            const auto typed = text_field(
                right, field_id("langkah_skp/tanggal"),
                {.label = wording::tanggal_tanda_tangan, .required = true}, entry.langkah->tanggal);
            if (typed) state.tanggal = *typed;
        });
    c.gap(space::normal);
}

void reason_field(Column& c, DialogState& state) {
    std::vector<Option> choices{{"", wording::belum_dipilih}};
    for (const Term& term : terms<AlasanRevisi>()) choices.push_back({term.token, term.label});
    const auto chosen = choice_field(
        c, field_id("langkah_skp/alasan"),
        {.label = wording::alasan, .placeholder = wording::belum_dipilih, .required = true},
        choices, state.alasan ? token_of(*state.alasan) : std::string_view());
    if (chosen) state.alasan = parse_token<AlasanRevisi>(*chosen);
    c.gap(space::normal);
}

void step_buttons(Column& c, const Editing& editing, const std::vector<PossibleSkpStep>& steps,
                  DialogEntry entry) {
    std::vector<ButtonLook> looks;
    for (const PossibleSkpStep& step : steps) {
        const bool onward = stage_of(step.row->to) > stage_of(step.row->from);
        looks.push_back({.label = label_of(step.row->tindakan),
                         .kind = onward ? ButtonKind::primary : ButtonKind::secondary,
                         .enabled = step.why_not.empty(),
                         .description = step.why_not});
    }
    const int pressed = button_list(c, looks);
    for (std::size_t i = 0; i < looks.size(); ++i) {
        if (looks[i].enabled) continue;
        c.gap(space::tiny);
        text(c, TextStyle::small,
             std::string(looks[i].label) + ": " + std::string(looks[i].description),
             color::secondary);
    }
    std::string bases;
    for (const PossibleSkpStep& step : steps)
        if (bases.find(step.row->basis.text) == bases.npos)
            bases.append(bases.empty() ? "Dasar: " : "; ").append(step.row->basis.text);
    c.gap(space::small);
    text(c, TextStyle::small, bases + ".", color::secondary);
    if (pressed < 0) return;
    entry.langkah->tindakan = steps[static_cast<std::size_t>(pressed)].row->tindakan;
    entry.langkah->segel.clear();
    if (entry.langkah->tindakan != TindakanSkp::revisi) entry.langkah->alasan.reset();
    if (!is_signature(entry.langkah->tindakan)) entry.langkah->tempat = entry.langkah->tanggal = "";
    editing.out.ask(SayEntry{std::move(entry)});
}

/// What both should know before they agree or sign; it never stands in the way.
void before_agreeing(Column& c, const Editing& editing, StatusSkp status) {
    if (status != StatusSkp::dialog && status != StatusSkp::sepakat) return;
    std::size_t open = 0;
    for (const AgendaCard& card : editing.open.dialog->agenda(editing.skp()))
        open += card.open.size();
    if (open > 0)
        text(c, TextStyle::small,
             "Masih ada " + std::to_string(open) + " usulan yang belum dijawab.", color::warning);
    const bool changed = status == StatusSkp::sepakat && !unrecorded_changes(editing.skp()).empty();
    if (changed) text(c, TextStyle::small, wording::berubah_sesudah_sepakat, color::warning);
    if (open > 0 || changed) c.gap(space::normal);
}

void next_step(Column& column, const Editing& editing, StatusSkp status) {
    DialogState& state = editing.ui.dialog;
    Region group(column, wording::langkah_skp);
    Column& c = group.column();
    text(c, TextStyle::subheading, wording::langkah_skp, color::text, 3);
    text(c, TextStyle::body, next_words(status), color::secondary);
    c.gap(space::normal);
    peran_choice(c, editing);
    c.gap(space::normal);
    const auto typed = text_field(c, field_id("langkah_skp/nama"),
                                  {.label = wording::nama_pembicara, .required = true},
                                  speaker(editing.skp(), state, state.peran));
    if (typed) state.nama[state.peran] = *typed;
    c.gap(space::normal);
    const DialogEntry entry = entered(editing);
    const std::vector<PossibleSkpStep> steps =
        possible_steps(status, entry, facts_of(*editing.open.findings));
    if (steps.empty())
        return text(c, TextStyle::body, wording::tidak_ada_langkah, color::secondary);
    before_agreeing(c, editing, status);
    if (any(steps, is_signature)) signature_fields(c, state, entry);
    if (any(steps, [](TindakanSkp one) { return one == TindakanSkp::revisi; }))
        reason_field(c, state);
    draft_field(c, editing, "langkah_skp/catatan",
                {.label = wording::catatan_langkah, .help = wording::catatan_langkah_isi},
                &DialogKonsep::catatan);
    c.gap(space::normal);
    step_buttons(c, editing, steps, entry);
}

}  // namespace

void skp_steps_view(Column& column, const Editing& editing) {
    const SkpWalk& walk = editing.open.dialog->walk(editing.skp());
    stage_list(column, walk);
    if (!walk.fallen.empty() && !is_locked(walk.status)) {
        column.gap(space::normal);
        banner(column, Tone::warning, wording::tanda_tangan_gugur, {});
    }
    if (is_locked(walk.status)) {
        column.gap(space::small);
        if (const LangkahSkp* signature = walk.last_signature(*editing.skp().dialog))
            text(column, TextStyle::small_strong, "Segel isi: " + signature->segel, color::text);
        text(column, TextStyle::small, wording::segel_isi, color::secondary);
    }
    if (!editing.open.editable()) return;
    column.gap(space::large);
    next_step(column, editing, walk.status);
}

}  // namespace kinerja::ui
