// The section Dialog Kinerja: where the SKP stands, the room, hand-over, meetings, versions.
#include <string>

#include "core/workflow/year_waits.h"
#include "wasm/views/dialog/card.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/room_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/hand_over.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view dialog_isi =
    "Dialog kinerja adalah pembicaraan Pegawai dan Pimpinan tentang Ekspektasi. Setiap usulan, "
    "pertanyaan, dan kesepakatan tercatat di sini dan tidak dapat dihapus; koreksi menjadi entri "
    "baru.";
constexpr std::string_view hadirin_isi =
    "Layar hadirin: tab atau jendela lain pada perangkat ini mengikuti pembicara, untuk proyektor; "
    "pada pelatihan pihak lain dapat ikut berbicara di sana.";
constexpr std::string_view ringkasan_ruang = "{} entri · {} dari {} butir disepakati";
constexpr std::string_view ringkasan_terbuka = " · {} usulan belum dijawab";
constexpr std::string_view dua_tulisan_terbuka =
    "{} bagian ditulis berbeda oleh kedua pihak dan perlu diputuskan.";

}  // namespace wording

namespace {

std::string room_summary(const std::vector<AgendaCard>& cards, std::size_t entries) {
    std::size_t agreed = 0, open = 0, there = 0;
    for (const AgendaCard& card : cards) {
        open += card.open.size();
        if (card.removed || !card.butir) continue;
        ++there;
        if (card.state == StatusButir::disepakati) ++agreed;
    }
    std::string words =
        filled(wording::ringkasan_ruang,
               {std::to_string(entries), std::to_string(agreed), std::to_string(there)});
    if (open > 0) words += filled(wording::ringkasan_terbuka, {std::to_string(open)});
    return words;
}

void room(Column& column, const Editing& editing) {
    const Skp& skp = editing.skp();
    Card card(column);
    Column& c = card.column();
    text(c, TextStyle::subheading, wording::ruang_dialog, color::text, 2);
    c.gap(space::tiny);
    text(c, TextStyle::small,
         room_summary(editing.open.dialog->agenda(skp), skp.dialog->entries.size()),
         color::secondary);
    const StatusSkp status = editing.open.dialog->walk(skp).status;
    std::size_t undecided = 0;
    for (const DialogConflict& one : editing.open.dialog->conflicts(skp))
        undecided += awaits_choice(one, status) ? 1 : 0;
    if (undecided > 0) {
        c.gap(space::small);
        text(c, TextStyle::small_strong,
             filled(wording::dua_tulisan_terbuka, {std::to_string(undecided)}), color::warning);
    }
    c.gap(space::normal);
    const Pihak me = side_of(editing);
    const std::size_t waiting =
        editing.open.dialog->waiting(skp, me).size() + year_waits(skp, me).size();
    const std::string waits =
        std::string(wording::menunggu_anda) + " (" + std::to_string(waiting) + ")";
    const bool on = editing.ui.dialog.hadirin.speaks;
    buttons(c,
            {{{.label = wording::buka_ruang, .icon = icon::users, .kind = ButtonKind::primary},
              [&] { editing.ui.show(Screen::ruang); }},
             {{.label = waits, .icon = icon::list_checks},
              [&] { editing.ui.show(Screen::menunggu); },
              waiting > 0},
             {{.label = on ? wording::matikan_hadirin : wording::layar_hadirin, .icon = icon::eye},
              [&] { editing.out.ask(ShowToRoom{!on}); },
              can_show_to_room(editing)},
             {{.label = wording::berhenti_mengikuti, .icon = icon::x},
              [&] { editing.out.ask(StopLive{}); },
              editing.open.following}});
    c.gap(space::small);
    if (on) return banner(c, Tone::info, wording::hadirin_menyala, wording::hadirin_cara);
    text(c, TextStyle::small, wording::hadirin_isi, color::secondary);
}

void hand_over(Column& column, const Editing& editing) {
    hand_over_head(column, editing);
    draft_field(column, editing, "dialog/pengantar", {.label = wording::pengantar},
                &DialogKonsep::pengantar);
    column.gap(space::normal);
    hand_over_buttons(column, editing);
}

}  // namespace

void dialog_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::dialog_isi, color::secondary);
    column.gap(space::large);
    if (ask_peran(column, editing, "bagian")) column.gap(space::large);
    room(column, editing);
    column.gap(space::large);
    skp_steps_view(column, editing);
    column.gap(space::huge);
    hand_over(column, editing);
    column.gap(space::huge);
    pertemuan_view(column, editing);
    column.gap(space::huge);
    versi_view(column, editing);
}

}  // namespace kinerja::ui
