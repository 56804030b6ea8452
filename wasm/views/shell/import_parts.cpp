// Nobody becomes somebody else by opening a file.
#include "wasm/views/shell/import_parts.h"

#include "wasm/views/parts/cautions.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view milik_siapa_isi =
    "Berkas ini cadangan yang dibuat pada perangkat lain. Bila milik Anda, semuanya dipulihkan, "
    "termasuk tulisan pribadi. Bila bukan, tulisan pribadi pembuatnya dibuang dan tidak "
    "ditampilkan.";

}  // namespace wording

void ask_owner(Column& column, bool dismissed, Outbox& out) {
    banner(column, Tone::warning, wording::milik_siapa, wording::milik_siapa_isi);
    column.gap(space::normal);
    buttons(column, {{{.label = wording::cadangan_saya, .icon = icon::lock},
                      [&] { out.ask(AnswerOwner{true}); }},
                     {{.label = wording::cadangan_orang}, [&] { out.ask(AnswerOwner{false}); }},
                     {{.label = wording::batal}, [&] { out.ask(DecideImport{}); }}});
    if (dismissed) out.ask(DecideImport{});
}

void tell_who(Column& column, const ImportPreview& import, Outbox& out) {
    if (!import.tells_who()) return;
    constexpr PeranDialog roles[] = {PeranDialog::pegawai, PeranDialog::pimpinan};
    const std::string_view labels[] = {label_of(roles[0]), label_of(roles[1])};
    const int now = !import.who.peran ? -1 : *import.who.peran == PeranDialog::pegawai ? 0 : 1;
    column.gap(space::normal);
    text(column, TextStyle::small_strong, wording::siapa_pada_skp, color::secondary);
    text(column, TextStyle::body, who_in_words(import.who), color::text);
    column.gap(space::small);
    const int pressed = segmented(column, wording::siapa_pada_skp, labels, 2, now);
    if (pressed >= 0) out.ask(AnswerWho{roles[pressed]});
}

}  // namespace kinerja::ui
