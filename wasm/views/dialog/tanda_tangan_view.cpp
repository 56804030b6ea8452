// Before a signature: what is signed, what differs from what was agreed, what is still open.
// Nothing of it stands in the way; the table in core/dialog/skp_flow.h alone does.
#include <string>
#include <vector>

#include "core/dialog/describe.h"
#include "wasm/views/dialog/card.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view tanggal_tanda_tangan = "Tanggal";
constexpr std::string_view yang_ditandatangani = "Yang ditandatangani";
constexpr std::string_view yang_ditetapkan = "Yang ditetapkan";
constexpr std::string_view berbeda_dari_sepakat = "Berbeda dari yang disepakati";
constexpr std::string_view belum_dicatat = "Belum tercatat dalam dialog";
constexpr std::string_view usulan_terbuka = "Usulan belum dijawab";
constexpr std::string_view pertanyaan_terbuka = "Pertanyaan belum dijawab";
constexpr std::string_view tidak_sepakat = "Tidak disepakati atau ditulis berbeda";
constexpr std::string_view satu_suara = "Baru disetujui satu pihak";
constexpr std::string_view belum_dibahas = "Belum pernah dibahas";
constexpr std::string_view satu_perangkat = "Dicatat pihak lain pada perangkat yang sama";
constexpr std::string_view tidak_ada_terbuka =
    "Tidak ada yang terbuka: semua butir disetujui kedua pihak.";
constexpr std::string_view masih_terbuka =
    "Masih ada yang terbuka. Anda boleh melanjutkan; yang tertulis di atas ini supaya tidak ada "
    "yang luput.";
constexpr std::string_view tanpa_penyesuaian_isi =
    "Kedua pihak tidak sepakat dan belum ada Ekspektasi yang disesuaikan sesudahnya. Alasan ini "
    "ikut tercetak pada Berita Acara.";
constexpr std::string_view tidak_dapat =
    "Langkah ini tidak dapat dilakukan pihak Anda pada keadaan SKP sekarang.";

}  // namespace wording

namespace {

constexpr std::size_t seal_shown = 12, lines_shown = 8;

std::string_view title_for(TindakanSkp signing) { return label_of(signing); }

void what_is_signed(Column& column, const Editing& editing) {
    const bool establishes = editing.ui.dialog.signing == TindakanSkp::tetapkan;
    const std::string_view title =
        establishes ? wording::yang_ditetapkan : wording::yang_ditandatangani;
    const Skp& skp = editing.skp();
    std::size_t iki = 0;
    for (const Box<Rhk>& one : skp.rhk) iki += one->iki.size();
    Region group(column, title);
    Column& c = group.column();
    text(c, TextStyle::subheading, title, color::text, 2);
    text(c, TextStyle::body,
         "SKP " + skp.pegawai.nama + ", versi " +
             std::to_string(editing.open.dialog->walk(skp).versi) + ": " +
             std::to_string(skp.rhk.size()) + " RHK dengan " + std::to_string(iki) + " IKI.");
    text(c, TextStyle::small,
         "Segel isi " + editing.open.dialog->content().seal(skp).substr(0, seal_shown),
         color::secondary);
}

/// What is still open, part by part; a part is there when something is in it.
class Open {
  public:
    Open(Column& column, const Editing& editing) : column_(column), editing_(editing) {}

    /// The cards for which `is` says so, each a link to it in the room.
    template <class Is>
    void cards(std::string_view title, Is is) {
        begin(title);
        for (const AgendaCard& card : editing_.open.dialog->agenda(editing_.skp()))
            if (is(card)) link(card);
    }

    void line(std::string_view title, const std::string& words) {
        begin(title);
        head();
        text(column_, TextStyle::body, words);
    }

    /// Below the last line.
    void more(std::string_view words) { text(column_, TextStyle::small, words, color::secondary); }

    bool any() const { return any_; }

  private:
    void begin(std::string_view title) {
        if (title == title_) return;
        title_ = title;
        headed_ = false;
    }

    void head() {
        any_ = true;
        if (headed_) return;
        headed_ = true;
        column_.gap(space::normal);
        text(column_, TextStyle::subheading, title_, color::text, 2);
        column_.gap(space::tiny);
    }

    void link(const AgendaCard& card) {
        head();
        const Scope scope(title_);
        const Scope of_card(card.path.value);
        if (link_button(column_, title_of(editing_.skp(), card), icon::chevron_right))
            show_card(editing_, card.path);
        const std::string voices = voices_of(card, side_of(editing_));
        if (!voices.empty()) more(voices);
    }

    Column& column_;
    const Editing& editing_;
    std::string_view title_;
    bool headed_ = false, any_ = false;
};

void differs_from_agreed(Open& open, const Editing& editing) {
    const Skp& skp = editing.skp();
    if (const auto undone = editing.open.dialog->walk(skp).undone_by)
        open.line(wording::berbeda_dari_sepakat, undone_words(skp, *skp.dialog->entries[*undone]));
    open.cards(wording::berbeda_dari_sepakat,
               [](const AgendaCard& card) { return card.fell.has_value(); });
    DialogEntry unrecorded;
    unrecorded.changes = editing.open.dialog->content().unrecorded_sealed(skp);
    const std::vector<std::string> lines = lines_of_changes(skp, unrecorded);
    for (std::size_t i = 0; i < lines.size() && i < lines_shown; ++i)
        open.line(wording::belum_dicatat, lines[i]);
    if (lines.size() > lines_shown)
        open.more("dan " + std::to_string(lines.size() - lines_shown) + " perubahan lain");
}

void by_another_hand(Open& open, const Editing& editing, std::string (*moment)(double)) {
    const DialogKinerja& dialog = *editing.skp().dialog;
    const Speakers& speakers = editing.open.dialog->speakers(editing.skp());
    std::size_t count = 0;
    for (std::size_t at = 0; at < dialog.entries.size(); ++at) {
        if (!speakers.on_device_of(at) || ++count > lines_shown) continue;
        const DialogEntry& entry = *dialog.entries[at];
        open.line(wording::satu_perangkat, headline_of(entry, find_entry(dialog, entry.answers)) +
                                               ", " + signature_of(entry, moment));
    }
    if (count > lines_shown)
        open.more("dan " + std::to_string(count - lines_shown) + " entri lain");
}

bool is_open_otherwise(const AgendaCard& card) {
    return card.state == StatusButir::tidak_disepakati || card.state == StatusButir::berbeda;
}

bool what_is_open(Column& column, const Editing& editing, std::string (*moment)(double)) {
    Open open(column, editing);
    differs_from_agreed(open, editing);
    open.cards(wording::usulan_terbuka, [](const AgendaCard& card) { return !card.open.empty(); });
    open.cards(wording::pertanyaan_terbuka,
               [](const AgendaCard& card) { return !card.questions.empty(); });
    open.cards(wording::tidak_sepakat, is_open_otherwise);
    open.cards(wording::satu_suara,
               [](const AgendaCard& card) { return card.alone().has_value(); });
    open.cards(wording::belum_dibahas, [](const AgendaCard& card) {
        return card.butir && card.state == StatusButir::belum_dibahas;
    });
    by_another_hand(open, editing, moment);
    return open.any();
}

void signature_fields(Column& c, const Editing& editing) {
    DialogState& state = editing.ui.dialog;
    const DialogEntry entry = entered_step(editing, turn_of(*editing.skp().konsep));
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
    if (needs_reason(editing, state.signing)) {
        draft_field(c, editing, "langkah_skp/tanpa_penyesuaian",
                    {.label = wording::tanpa_penyesuaian,
                     .help = wording::tanpa_penyesuaian_isi,
                     .required = true},
                    &DialogKonsep::tanpa_penyesuaian);
        c.gap(space::normal);
    }
    draft_field(c, editing, "langkah_skp/catatan", {.label = wording::catatan_langkah},
                &DialogKonsep::catatan);
    c.gap(space::normal);
}

void leave(const Editing& editing) {
    editing.ui.show(Screen::editor);
    editing.ui.show(Section::dialog);
    editing.ui.new_page = true;
}

void confirm(Column& c, const Editing& editing) {
    const TindakanSkp signing = editing.ui.dialog.signing;
    PossibleSkpStep step{nullptr, wording::tidak_dapat};
    for (const PossibleSkpStep& one : steps_of_side(editing))
        if (one.row->tindakan == signing) step = one;
    const bool able = editing.open.editable() && step.why_not.empty();
    buttons(c, {{{.label = title_for(signing),
                  .icon = icon::check,
                  .kind = ButtonKind::primary,
                  .enabled = able,
                  .description = step.why_not},
                 [&] { take_step(editing, *step.row); }},
                {{.label = wording::batal}, [&] { leave(editing); }}});
    if (step.why_not.empty()) return;
    c.gap(space::tiny);
    text(c, TextStyle::small, step.why_not, color::secondary);
}

}  // namespace

void tanda_tangan_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    const Editing editing{*data.open, ui, out};
    if (link_button(column, label_of(Section::dialog), icon::arrow_left)) leave(editing);
    column.gap(space::small);
    text(column, TextStyle::title, title_for(ui.dialog.signing), color::text, 1);
    column.gap(space::normal);
    what_is_signed(column, editing);
    if (what_is_open(column, editing, data.moment)) {
        column.gap(space::normal);
        banner(column, Tone::warning, wording::masih_terbuka, {});
    } else {
        column.gap(space::normal);
        banner(column, Tone::good, wording::tidak_ada_terbuka, {});
    }
    column.gap(space::large);
    if (ask_peran(column, editing, "tanda_tangan")) return;
    speaks_as(column, editing);
    column.gap(space::normal);
    signature_fields(column, editing);
    confirm(column, editing);
}

}  // namespace kinerja::ui
