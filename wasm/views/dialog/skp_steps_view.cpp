// Where the SKP stands on its way to penetapan, and the next step. What can be done is asked of the
// table in core/dialog/skp_flow.h.
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/dialog/describe.h"
#include "core/dialog/skp_flow.h"
#include "core/workflow/agreed_whole.h"
#include "wasm/views/dialog/card.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/filled.h"
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
    "Sekarang tidak ada langkah di pihak Anda; pihak lain yang melanjutkan.";
constexpr std::string_view alasan = "Alasan revisi";
constexpr std::string_view catatan_langkah_isi =
    "Ikut tercatat pada langkah ini, misalnya alasan atau penyesuaian Ekspektasi.";
constexpr std::string_view segel_isi =
    "Segel (SHA-256) menunjukkan bila isi berkas berubah sesudah ditandatangani. Segel bukan tanda "
    "tangan elektronik; penandatanganan resmi tetap mengikuti ketentuan instansi.";
constexpr std::string_view tanda_tangan_gugur =
    "Tanda tangan gugur: isi SKP diubah tanpa mengetahuinya";
constexpr std::string_view gugur_oleh_langkah =
    "Tanda tangan gugur: ada langkah yang dicatat tanpa mengetahuinya";
constexpr std::string_view kembali_ke_dialog = "Kembali ke dialog";
constexpr std::string_view kesepakatan_gugur = "Kesepakatan gugur";
constexpr std::string_view berlaku_sejak = "Berlaku sejak";
constexpr std::string_view berlaku_isi =
    "Wajib diisi: tanggal mulai berlakunya SKP yang direvisi, misalnya 01-07-2027.";
constexpr std::string_view bukan_tanggal = "Ini belum terbaca sebagai tanggal.";
constexpr std::string_view jawab_lagi = "Bukan Anda? Jawab lagi siapa Anda";
constexpr std::string_view anda_setuju_skp = "Anda setuju atas SKP ini, menunggu {}.";
constexpr std::string_view mereka_setuju_skp = "{} setuju atas SKP ini, menunggu Anda.";
constexpr std::string_view usulan_terbuka = "Masih ada {} usulan yang belum dijawab.";
constexpr std::string_view pertanyaan_terbuka = "Masih ada {} pertanyaan yang belum dijawab.";

}  // namespace wording

namespace {

constexpr float stage_height = 36;

void stage_row(Column& column, std::size_t index, const SkpWalk& walk) {
    const StatusSkp now = walk.status;
    const Rect rect = column.take(stage_height);
    const std::size_t reached = stage_of(now);
    const bool here = index == reached;
    const bool done = index < reached || now == StatusSkp::ditetapkan;
    const StatusSkp shown = here ? now : skp_stages()[index];
    std::string words(label_of(shown));
    if (here && now == StatusSkp::dialog) words += ", putaran " + std::to_string(walk.round());
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
    for (std::size_t i = 0; i < skp_stages().size(); ++i) stage_row(c, i, walk);
}

const PossibleSkpStep* step_for(const std::vector<PossibleSkpStep>& steps, TindakanSkp tindakan) {
    for (const PossibleSkpStep& step : steps)
        if (step.row->tindakan == tindakan) return &step;
    return nullptr;
}

void revision_fields(Column& c, DialogState& state) {
    std::vector<Option> choices{{"", wording::belum_dipilih}};
    for (const Term& term : terms<AlasanRevisi>()) choices.push_back({term.token, term.label});
    const auto chosen = choice_field(
        c, field_id("langkah_skp/alasan"),
        {.label = wording::alasan, .placeholder = wording::belum_dipilih, .required = true},
        choices, state.alasan ? token_of(*state.alasan) : std::string_view());
    if (chosen) state.alasan = parse_token<AlasanRevisi>(*chosen);
    c.gap(space::normal);
    const std::string typed_so_far = state.berlaku.value_or("");
    const auto typed = text_field(
        c, field_id("langkah_skp/berlaku"),
        {.label = wording::berlaku_sejak, .help = wording::berlaku_isi, .required = true},
        typed_so_far);
    if (typed) state.berlaku = *typed;
    if (!typed_so_far.empty() && !parse_date(typed_so_far).date)
        text(c, TextStyle::small, wording::bukan_tanggal, color::warning);
    c.gap(space::normal);
}

/// A signature is looked at on a screen of its own first.
void begin(const Editing& editing, const SkpTransition& row) {
    if (!is_signature(row.tindakan)) return take_step(editing, row);
    editing.ui.dialog.signing = row.tindakan;
    editing.ui.show(Screen::tanda_tangan);
    editing.ui.new_page = true;
}

void why_disabled(Column& c, const std::vector<ButtonLook>& looks) {
    for (const ButtonLook& look : looks) {
        if (look.enabled) continue;
        c.gap(space::tiny);
        text(c, TextStyle::small, std::string(look.label) + ": " + std::string(look.description),
             color::secondary);
    }
}

void step_buttons(Column& c, const Editing& editing, const std::vector<PossibleSkpStep>& steps) {
    std::vector<ButtonLook> looks;
    for (const PossibleSkpStep& step : steps) {
        const bool onward = stage_of(step.row->to) > stage_of(step.row->from);
        const bool able = step.why_not.empty() || is_signature(step.row->tindakan);
        looks.push_back({.label = label_of(step.row->tindakan),
                         .kind = onward ? ButtonKind::primary : ButtonKind::secondary,
                         .enabled = able,
                         .description = able ? std::string_view() : step.why_not});
    }
    const int pressed = button_list(c, looks);
    why_disabled(c, looks);
    std::string bases;
    for (const PossibleSkpStep& step : steps)
        if (bases.find(step.row->basis.text) == bases.npos)
            bases.append(bases.empty() ? "Dasar: " : "; ").append(step.row->basis.text);
    c.gap(space::small);
    text(c, TextStyle::small, bases + ".", color::secondary);
    if (pressed >= 0) begin(editing, *steps[static_cast<std::size_t>(pressed)].row);
}

/// Which side has agreed to the SKP as a whole while the other has not yet.
void one_voice(Column& c, const Editing& editing, const SkpWalk& walk) {
    if (walk.status != StatusSkp::dialog) return;
    const Pihak own = side_of(editing);
    const std::string theirs(label_of(other(own)));
    std::string words;
    if (walk.has_agreed(own)) words = filled(wording::anda_setuju_skp, {theirs});
    if (walk.has_agreed(other(own))) words = filled(wording::mereka_setuju_skp, {theirs});
    if (words.empty()) return;
    text(c, TextStyle::strong, words, color::accent);
    c.gap(space::normal);
}

/// What both should know before they agree; it never stands in the way.
void before_agreeing(Column& c, const Editing& editing, const SkpWalk& walk) {
    if (walk.status != StatusSkp::dialog && walk.status != StatusSkp::sepakat) return;
    std::size_t open = 0, questions = 0;
    for (const AgendaCard& card : editing.open.dialog->agenda(editing.skp())) {
        open += card.open.size();
        questions += card.questions.size();
    }
    if (open > 0)
        text(c, TextStyle::small, filled(wording::usulan_terbuka, {std::to_string(open)}),
             color::warning);
    if (questions > 0)
        text(c, TextStyle::small, filled(wording::pertanyaan_terbuka, {std::to_string(questions)}),
             color::warning);
    const bool agreed = walk.status == StatusSkp::sepakat || walk.agreed[0] || walk.agreed[1];
    const bool changed =
        agreed && !editing.open.dialog->content().unrecorded(editing.skp()).empty();
    if (changed) text(c, TextStyle::small, wording::berubah_sesudah_sepakat, color::warning);
    if (open + questions > 0 || changed) c.gap(space::normal);
}

void whose_turn(Column& c, const Editing& editing) {
    speaks_as(c, editing);
    c.gap(space::small);
    peran_choice(c, editing);
    c.gap(space::small);
    if (link_button(c, wording::jawab_lagi)) editing.out.ask(TellPeran{});
    c.gap(space::normal);
}

void next_step(Column& column, const Editing& editing, const SkpWalk& walk) {
    Region group(column, wording::langkah_skp);
    Column& c = group.column();
    text(c, TextStyle::subheading, wording::langkah_skp, color::text, 3);
    text(c, TextStyle::body, next_words(walk.status), color::secondary);
    c.gap(space::normal);
    if (!editing.skp().konsep->peran)
        return text(c, TextStyle::small, wording::jawab_siapa_anda, color::secondary);
    whose_turn(c, editing);
    one_voice(c, editing, walk);
    const std::vector<PossibleSkpStep> steps = steps_of_side(editing);
    if (steps.empty())
        return text(c, TextStyle::body, wording::tidak_ada_langkah, color::secondary);
    before_agreeing(c, editing, walk);
    if (step_for(steps, TindakanSkp::revisi)) revision_fields(c, editing.ui.dialog);
    draft_field(c, editing, "langkah_skp/catatan",
                {.label = wording::catatan_langkah, .help = wording::catatan_langkah_isi},
                &DialogKonsep::catatan);
    c.gap(space::normal);
    step_buttons(c, editing, steps);
}

/// The SKP can be agreed to while its cards are not.
void agreed_but(Column& column, const Editing& editing, const SkpWalk& walk) {
    const std::string words = agreed_whole_words(editing.open.dialog->agenda(editing.skp()), walk);
    if (words.empty()) return;
    column.gap(space::small);
    text(column, TextStyle::small, words, color::secondary);
}

/// What undid an agreement or a signature, until it is agreed to anew.
void undone(Column& column, const Editing& editing, const SkpWalk& walk) {
    if (!walk.undone_by || is_locked(walk.status)) return;
    const DialogEntry& by = *editing.skp().dialog->entries[*walk.undone_by];
    column.gap(space::normal);
    std::string_view title = wording::kembali_ke_dialog;
    if (walk.signature_undone)
        title = undoes_by_step(by) ? wording::gugur_oleh_langkah : wording::tanda_tangan_gugur;
    else if (undoes_by_step(by))
        title = wording::kesepakatan_gugur;
    banner(column, Tone::warning, title, undone_words(editing.skp(), by));
}

}  // namespace

void skp_steps_view(Column& column, const Editing& editing) {
    const SkpWalk& walk = editing.open.dialog->walk(editing.skp());
    stage_list(column, walk);
    agreed_but(column, editing, walk);
    undone(column, editing, walk);
    if (is_locked(walk.status)) {
        column.gap(space::small);
        if (const LangkahSkp* signature = walk.last_signature(*editing.skp().dialog))
            text(column, TextStyle::small_strong, "Segel isi: " + signature->segel, color::text);
        text(column, TextStyle::small, wording::segel_isi, color::secondary);
    }
    if (!editing.open.editable()) return;
    column.gap(space::large);
    next_step(column, editing, walk);
}

}  // namespace kinerja::ui
