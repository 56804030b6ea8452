// A row is as high as it has lines; all but its name and badges is one button with one sentence.
#include "wasm/views/drafts/draft_row.h"

#include <vector>

#include "core/regulation/dialog_terms.h"
#include "wasm/views/drafts/tenggat_view.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/sentence.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view tanpa_jabatan = "Jabatan belum diisi";
constexpr std::string_view tak_terbaca =
    "Ringkasan draf ini tidak terbaca; isinya mungkin masih utuh. Coba buka.";
constexpr std::string_view lengkap = "Lengkap";
constexpr std::string_view giliran_anda = "Giliran Anda";
constexpr std::string_view giliran_pegawai = "Menunggu Pegawai";
constexpr std::string_view giliran_pimpinan = "Menunggu Pimpinan";
constexpr std::string_view tanpa_giliran = "Tidak ada yang ditunggu";
constexpr std::string_view tanpa_butir_terbuka = "tidak ada butir terbuka";
constexpr std::string_view tanpa_berkas = "Belum ada berkas";

}  // namespace wording

namespace {

constexpr float line_height = 22, badge_line = 28, narrow = 560;
constexpr float trash_room = 52, trash_top = 28, badge_top = 14, details_top = 40, first_line = 64;
constexpr float last_pad = 10;

std::optional<Pihak> side_of(const DraftHead& head) {
    const std::optional<PeranDialog> peran = parse_token<PeranDialog>(head.summary.dialog.peran);
    return peran ? std::optional(pihak_of(*peran)) : std::nullopt;
}

std::optional<Pihak> turn_of(const DraftHead& head) {
    return parse_token<Pihak>(head.summary.dialog.giliran);
}

StatusSkp status_of(const DraftHead& head) {
    return parse_token<StatusSkp>(head.summary.status).value_or(StatusSkp::draf);
}

std::string details_of(const DraftHead& head) {
    if (!head.readable) return std::string(wording::tak_terbaca);
    const SkpSummary& summary = head.summary;
    const StatusSkp status = status_of(head);
    const bool under_way = status != StatusSkp::draf && status != StatusSkp::ditetapkan;
    return (summary.jabatan.empty() ? std::string(wording::tanpa_jabatan) : summary.jabatan) +
           " · " + periode_words(summary.periode_awal, summary.periode_akhir) +
           (under_way ? " · " + std::string(label_of(status)) : "");
}

std::string state_of(const DraftHead& head) {
    const SkpSummary& summary = head.summary;
    if (status_of(head) == StatusSkp::ditetapkan)
        return std::string(label_of(StatusSkp::ditetapkan));
    if (summary.filled == summary.required) return std::string(wording::lengkap);
    return std::to_string(summary.filled) + " dari " + std::to_string(summary.required);
}

std::string waiting_words(const DraftHead& head) {
    const int waiting = waiting_here(head);
    return waiting > 0 ? std::to_string(waiting) + " menunggu Anda" : std::string();
}

/// Whose turn it is and how much is open; empty before a dialogue has begun.
std::string talk_words(const DraftHead& head) {
    const DialogSingkat& dialog = head.summary.dialog;
    const std::optional<Pihak> turn = turn_of(head);
    if (!turn && dialog.terbuka == 0 && !is_led(head)) return {};
    std::string words(wording::tanpa_giliran);
    if (turn && turn == side_of(head))
        words = wording::giliran_anda;
    else if (turn)
        words = turn == Pihak::pegawai ? wording::giliran_pegawai : wording::giliran_pimpinan;
    words += " · ";
    if (dialog.terbuka == 0)
        words += wording::tanpa_butir_terbuka;
    else
        words += std::to_string(dialog.terbuka) + " butir terbuka";
    return words;
}

std::string file_words(const DraftHead& head) {
    const BerkasSingkat& berkas = head.summary.berkas;
    std::string words;
    if (!berkas.diterima.empty()) words = "diterima " + day_words(berkas.diterima);
    if (!berkas.dikirim.empty())
        words += (words.empty() ? "" : ", ") + ("dikirim " + day_words(berkas.dikirim));
    if (words.empty()) return is_led(head) ? std::string(wording::tanpa_berkas) : std::string();
    return "Berkas terakhir " + words;
}

struct RowLine {
    std::string words;  // as told
    std::string shown;  // as painted
    ImU32 ink = color::text;
    std::string badge = {};
};

std::vector<RowLine> lines_of(const DraftHead& head, const ScreenData& data, bool is_narrow) {
    std::vector<RowLine> lines;
    const std::string talk = talk_words(head), files = file_words(head);
    const std::string deadline = next_deadline(head.summary, data.today);
    if (!talk.empty()) lines.push_back({talk, talk, color::text, waiting_words(head)});
    if (!files.empty()) lines.push_back({files, files, color::secondary});
    if (!deadline.empty())
        lines.push_back(
            {deadline, is_narrow ? next_deadline(head.summary, data.today, true) : deadline});
    const std::string changed = "Terakhir diubah " + data.moment(head.updated_at);
    lines.push_back({changed, changed, color::secondary});
    return lines;
}

/// Where the words stand: beside the badge when they fit there in one line, else below it.
struct LineShape {
    float left = 0, top = 0, height = 0;
};

LineShape shape_of(const RowLine& line, float width) {
    const bool badged = !line.badge.empty();
    const float beside = badged ? badge_width(line.badge) + space::small : 0;
    if (badged && text_width(TextStyle::small, line.shown) <= width - beside)
        return {beside, space::hair, badge_line};
    const float top = badged ? badge_line : 0;
    const float more =
        text_height(TextStyle::small, line.shown, width) - spec_of(TextStyle::small).line;
    return {0, top, top + line_height + more};
}

void paint_lines(const std::vector<RowLine>& lines, float x, float y, float width) {
    for (const RowLine& line : lines) {
        if (!line.badge.empty()) badge(x, y, Tone::warning, line.badge);
        const LineShape shape = shape_of(line, width);
        paint_text({x + shape.left, y + shape.top, width - shape.left, 0}, TextStyle::small,
                   line.shown, line.ink);
        y += shape.height;
    }
}

std::string sentence_of(const DraftHead& head, const std::vector<RowLine>& lines) {
    const bool established = status_of(head) == StatusSkp::ditetapkan;
    std::string all =
        established ? state_of(head) : std::string(wording::kelengkapan) + " " + state_of(head);
    for (const RowLine& line : lines) {
        if (!line.badge.empty()) all = as_sentence(all) + " " + line.badge;
        all = as_sentence(all) + " " + line.words;
    }
    return all;
}

}  // namespace

std::string title_of(const DraftHead& head) {
    return head.summary.nama.empty() ? std::string(wording::tanpa_nama) : head.summary.nama;
}

bool is_led(const DraftHead& head) { return side_of(head) == Pihak::pimpinan; }

int waiting_here(const DraftHead& head) {
    const DialogSingkat& dialog = head.summary.dialog;
    const std::optional<Pihak> side = side_of(head);
    if (!side) return 0;
    return side == Pihak::pegawai ? dialog.menunggu_pegawai : dialog.menunggu_pimpinan;
}

bool is_my_turn(const DraftHead& head) {
    return waiting_here(head) > 0 || (side_of(head) && turn_of(head) == side_of(head));
}

bool is_their_turn(const DraftHead& head) {
    const std::optional<Pihak> side = side_of(head);
    return side && turn_of(head) == other(*side);
}

void draft_row(Column& column, const DraftHead& head, bool last, const ScreenData& data,
               UiState& ui, Outbox& out) {
    const Scope scope(head.id);
    const float words_width = column.width - 2 * space::row_pad - trash_room;
    const std::vector<RowLine> lines = lines_of(head, data, words_width < narrow);
    float height = first_line + last_pad;
    for (const RowLine& line : lines) height += shape_of(line, words_width).height;
    const Rect rect = column.take(height);
    if (!frame().near_view(rect)) return;
    const std::string details = details_of(head), state_words = state_of(head);
    const Container item(Role::listitem, title_of(head), rect);
    const Rect open{rect.x, rect.y, rect.w - trash_room, rect.h};
    const Press state = press(id_of("buka"), open, Role::button,
                              std::string(wording::buka) + " " + title_of(head) + ", " + details);
    frame().semantics.describe_last(sentence_of(head, lines));
    card_row(rect, last, state.hovered);
    const float x = rect.x + space::row_pad;
    paint_line({x, rect.y + space::medium, words_width - badge_width(state_words) - space::medium,
                spec_of(TextStyle::subheading).line},
               TextStyle::subheading, title_of(head), color::text);
    const bool complete = head.summary.filled == head.summary.required;
    badge(open.right() - space::small - badge_width(state_words), rect.y + badge_top,
          complete ? Tone::good : Tone::info, state_words);
    paint_line({x, rect.y + details_top, words_width, line_height}, TextStyle::body, details,
               color::text);
    paint_lines(lines, x, rect.y + first_line, words_width);
    if (state.focused) focus_ring(open.inset(space::tiny, space::tiny));
    if (state.clicked) out.ask(OpenDraft{head.id});
    const std::string remove = std::string(wording::hapus) + " " + which_skp(head.summary);
    if (icon_button({rect.right() - space::tool - space::small, rect.y + trash_top, space::tool,
                     space::tool},
                    icon::trash_2, remove))
        ui.ask(Modal::delete_draft, head.id);
}

}  // namespace kinerja::ui
