#include "wasm/views/pelaksanaan/minta_parts.h"

#include <algorithm>
#include <string>

#include "core/base/text.h"
#include "core/model/place_name.h"
#include "core/regulation/perilaku.h"
#include "wasm/state/umpan_balik_intents.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view minta_judul = "Minta umpan balik lewat berkas";
constexpr std::string_view minta_isi =
    "Berkas kecil ini hanya memuat nama dan jabatan Anda serta yang Anda pilih di bawah; SKP tidak "
    "ikut. Penerimanya membukanya dengan Impor berkas, mengisinya, lalu mengirimkan jawabannya.";
constexpr std::string_view minta_pendapat_isi =
    "Diminta sebagai pendapat ketua tim: bahan bagi Pejabat Penilai Kinerja, bukan rating. "
    "Jawabannya dapat diimpor oleh Anda atau langsung oleh Pejabat Penilai Kinerja.";
constexpr std::string_view minta_kepada = "Diminta dari";
constexpr std::string_view minta_catatan = "Pesan untuk pemberi (boleh kosong)";
constexpr std::string_view minta_tentang = "Tentang apa";
constexpr std::string_view simpan_permintaan = "Simpan berkas permintaan";
constexpr std::string_view pilih_dahulu = "Isi nama pemberi dan pilih paling sedikit satu hal.";

}  // namespace wording

namespace {

void choice(Column& c, UmpanBalikState& state, const HalDiminta& about, const std::string& label) {
    auto& chosen = state.minta.tentang;
    const auto at = std::ranges::find(chosen, about);
    const std::uint32_t id = field_id("minta/" + about.rhk.value + "/" + about.nilai_perilaku);
    if (!checkbox(c, id, label, at != chosen.end())) return;
    if (at == chosen.end())
        chosen.push_back(about);
    else
        chosen.erase(at);
    frame().another_pass = true;
}

void choices(Column& c, const Editing& editing) {
    const Container group(Role::group, wording::minta_tentang, c);
    text(c, TextStyle::small_strong, wording::minta_tentang);
    UmpanBalikState& state = editing.ui.umpan_balik;
    for (const Box<Rhk>& rhk : editing.skp().rhk)
        if (!is_blank(rhk->statement))
            choice(c, state, {rhk->id, "", rhk->statement},
                   name_of(editing.skp(), *rhk) + ": " + rhk->statement);
    for (const Perilaku& value : perilaku_berakhlak())
        choice(c, state, {{}, std::string(value.token), std::string(value.label)},
               std::string(value.label));
}

}  // namespace

void minta_umpan_balik(Column& column, const Editing& editing) {
    Region region(column, wording::minta_judul);
    Column& c = region.column();
    UmpanBalikState& state = editing.ui.umpan_balik;
    text(c, TextStyle::subheading, wording::minta_judul, color::text, 2);
    text(c, TextStyle::small, wording::minta_isi, color::secondary);
    if (state.minta.hubungan == HubunganPemberi::ketua_tim)
        text(c, TextStyle::small, wording::minta_pendapat_isi, color::secondary);
    c.gap(space::normal);
    if (const auto typed = text_field(c, field_id("minta/kepada"),
                                      {.label = wording::minta_kepada, .required = true},
                                      state.minta.diminta_dari))
        state.minta.diminta_dari = *typed;
    c.gap(space::small);
    if (const auto typed =
            text_field(c, field_id("minta/catatan"),
                       {.label = wording::minta_catatan, .kind = TextKind::prose, .rows = 2},
                       state.minta.catatan))
        state.minta.catatan = *typed;
    c.gap(space::normal);
    choices(c, editing);
    c.gap(space::normal);
    const bool ready = !state.minta.tentang.empty() && !is_blank(state.minta.diminta_dari);
    buttons(c, {{{.label = wording::simpan_permintaan,
                  .icon = icon::download,
                  .kind = ButtonKind::primary,
                  .enabled = ready,
                  .description = ready ? std::string_view() : wording::pilih_dahulu},
                 [&] { editing.out.ask(SaveRequest{}); }},
                {{.label = wording::batal}, [&] {
                     state.asking = false;
                     state.minta = {};
                 }}});
    column.gap(space::normal);
}

}  // namespace kinerja::ui
