// Each side agrees for itself, card by card on the record, to what nobody has anything against.
#include <string>
#include <vector>

#include "core/dialog/describe.h"
#include "wasm/views/dialog/card.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/room_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view setujui_isi =
    "Butir tanpa usulan, pertanyaan, atau tulisan yang berbeda, dan yang belum Anda setujui. "
    "Setiap butir dicatat tersendiri, atas nama pihak Anda saja, dan tidak dapat diurungkan.";
constexpr std::string_view berubah_bagi_anda =
    "{} butir diubah pihak lain sesudah Anda terakhir menanggapinya: buka dan setujui satu per "
    "satu.";
constexpr std::string_view tidak_ada_yang_disetujui =
    "Tidak ada butir yang dapat disetujui sekaligus.";

}  // namespace wording

namespace {

struct Cards {
    std::vector<const AgendaCard*> unchanged;
    int changed = 0;  // by the other side, since this one last spoke about them
};

Cards cards_to_agree_to(const Editing& editing) {
    Cards found;
    const Pihak mine = side_of(editing);
    const std::size_t me = index_of(mine);
    for (const AgendaCard& card : editing.open.dialog->agenda(editing.skp())) {
        const bool quiet = card.open.empty() && card.questions.empty() && !card.is_refused() &&
                           card.state != StatusButir::berbeda;
        if (!card.butir || card.removed || !quiet || card.agreed[me]) continue;
        if (is_changed_for(*editing.skp().dialog, card, mine))
            ++found.changed;
        else
            found.unchanged.push_back(&card);
    }
    return found;
}

void agree_to(const Editing& editing, const std::vector<const AgendaCard*>& cards) {
    for (const AgendaCard* card : cards) {
        DialogEntry entry = entry_by(editing, JenisEntri::keputusan, card->path);
        entry.putusan = Putusan::sepakat;
        editing.out.ask(SayEntry{std::move(entry), false});
    }
    editing.ui.dialog.agreeing = false;
}

}  // namespace

void agree_all_view(Column& column, const Editing& editing) {
    const Cards found = cards_to_agree_to(editing);
    const std::vector<const AgendaCard*>& cards = found.unchanged;
    std::string_view refusal = why_no_decision(editing);
    if (refusal.empty() && cards.empty()) refusal = wording::tidak_ada_yang_disetujui;
    if (refusal.empty() && found.changed > 0)
        text(column, TextStyle::small,
             filled(wording::berubah_bagi_anda, {std::to_string(found.changed)}), color::warning);
    if (!editing.ui.dialog.agreeing || !refusal.empty()) {
        if (button(column, {.label = wording::setujui_semua,
                            .icon = icon::list_checks,
                            .enabled = refusal.empty(),
                            .description = refusal}))
            editing.ui.dialog.agreeing = true;
        if (!refusal.empty()) text(column, TextStyle::small, refusal, color::secondary);
        return;
    }
    Region group(column, wording::setujui_semua);
    Column& c = group.column();
    text(c, TextStyle::subheading, wording::setujui_semua, color::text, 3);
    text(c, TextStyle::small, wording::setujui_isi, color::secondary);
    c.gap(space::small);
    for (const AgendaCard* card : cards)
        bullet(c, TextStyle::body, title_of(editing.skp(), *card), color::text);
    c.gap(space::normal);
    const std::string label = "Setujui " + std::to_string(cards.size()) + " butir ini";
    buttons(c, {{{.label = label, .icon = icon::check, .kind = ButtonKind::primary},
                 [&] { agree_to(editing, cards); }},
                {{.label = wording::batal, .kind = ButtonKind::quiet},
                 [&] { editing.ui.dialog.agreeing = false; }}});
}

}  // namespace kinerja::ui
