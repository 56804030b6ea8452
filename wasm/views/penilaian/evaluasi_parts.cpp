// Whose turn it is, and words that wait for being said.
#include "wasm/views/penilaian/evaluasi_parts.h"

#include <utility>
#include <vector>

#include "core/base/text.h"
#include "core/dialog/konsep.h"
#include "core/evaluation/kuadran.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view membuka_sebagai = "Anda membuka SKP ini sebagai";
constexpr std::string_view membuka_sebagai_isi =
    "Ditanyakan satu kali untuk SKP ini pada perangkat ini: tiap pihak mengerjakan bagiannya.";
constexpr std::string_view bertindak_pegawai =
    "Anda bertindak sebagai Pegawai. Evaluasi ditulis dan diserahkan oleh Pejabat Penilai Kinerja.";
constexpr std::string_view bertindak_pimpinan =
    "Anda bertindak sebagai Pejabat Penilai Kinerja. Konsep tetap di perangkat ini sampai "
    "diserahkan.";
constexpr std::string_view ganti_peran = "Ubah di Dialog Kinerja";
constexpr std::string_view bernama = "{}: {}";
constexpr std::string_view predikat_berlaku = "Predikat Kinerja Pegawai: {}";
constexpr std::string_view predikat_semula =
    "Semula {}; diubah keputusan atas keberatan tanggal {}. Evaluasi semula tetap tersimpan.";
constexpr std::string_view predikat_tetap = "Keputusan atas keberatan tanggal {}: predikat tetap.";

}  // namespace wording

std::optional<Pihak> side_here(Column& column, const Editing& editing) {
    const DialogKonsep& konsep = *editing.skp().konsep;
    if (konsep.peran) {
        const Pihak side = pihak_of(turn_of(konsep));
        text(column, TextStyle::small,
             side == Pihak::pegawai ? wording::bertindak_pegawai : wording::bertindak_pimpinan,
             color::secondary);
        if (link_button(column, wording::ganti_peran)) editing.ui.show(Section::dialog);
        column.gap(space::normal);
        return side;
    }
    text(column, TextStyle::strong, wording::membuka_sebagai);
    text(column, TextStyle::small, wording::membuka_sebagai_isi, color::secondary);
    column.gap(space::small);
    if (editing.open.editable())
        buttons(column, {{{.label = label_of(PeranDialog::pegawai)},
                          [&] { editing.out.ask(TellPeran{PeranDialog::pegawai}); }},
                         {{.label = label_of(PeranDialog::pejabat_penilai)},
                          [&] { editing.out.ask(TellPeran{PeranDialog::pimpinan}); }}});
    column.gap(space::normal);
    return std::nullopt;
}

std::string written_at(const Editing& editing, const Path& place) {
    const std::string* words = reason_for(*editing.skp().konsep, place);
    return words == nullptr ? std::string() : *words;
}

void write_at(const Editing& editing, const Path& place, std::string words) {
    DialogKonsep konsep = *editing.skp().konsep;
    write_reason(konsep, place, std::move(words));
    editing.out.push(SetKonsep{std::move(konsep)});
}

void written_field(Column& column, const Editing& editing, const Path& place,
                   std::string_view label, std::string_view help) {
    const auto typed = text_field(column, field_id(place.value),
                                  {.label = label,
                                   .help = help,
                                   .kind = TextKind::prose,
                                   .rows = 3,
                                   .readonly = !editing.open.editable()},
                                  written_at(editing, place));
    if (typed) write_at(editing, place, *typed);
}

void written_choice(Column& column, const Editing& editing, const Path& place,
                    std::string_view label, std::span<const Term> choices) {
    std::vector<Option> options{{"", wording::belum_dipilih}};
    for (const Term& term : choices) options.push_back({term.token, term.label});
    const auto chosen = choice_field(column, field_id(place.value),
                                     {.label = label,
                                      .placeholder = wording::belum_dipilih,
                                      .readonly = !editing.open.editable()},
                                     options, written_at(editing, place));
    if (chosen) write_at(editing, place, *chosen);
}

void step_head(Column& column, std::string_view title, std::string_view words) {
    text(column, TextStyle::subheading, title, color::text, 3);
    text(column, TextStyle::small, words, color::secondary);
    column.gap(space::small);
}

void said_line(Column& column, std::string_view label, std::string_view words) {
    if (is_blank(words)) return;
    text(column, TextStyle::body, filled(wording::bernama, {label, words}));
}

void predikat_lines(Column& column, const Skp& skp, const Evaluasi& evaluasi) {
    const auto predikat = predikat_final(skp, evaluasi);
    if (!predikat) return;
    text(column, TextStyle::strong, filled(wording::predikat_berlaku, {kuadran_label(*predikat)}));
    const Keberatan* keputusan = rating_berlaku(skp, evaluasi).keputusan;
    const auto before = predikat_of(evaluasi);
    if (keputusan == nullptr || !before) return;
    const std::string day = day_words(keputusan->tanggal_keputusan);
    const bool changed = *before != *predikat;
    text(column, TextStyle::small,
         changed ? filled(wording::predikat_semula, {kuadran_label(*before), day})
                 : filled(wording::predikat_tetap, {day}),
         color::secondary);
}

}  // namespace kinerja::ui
