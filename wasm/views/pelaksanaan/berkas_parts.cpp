#include "wasm/views/pelaksanaan/berkas_parts.h"

#include <algorithm>
#include <string>

#include "core/model/berkas_of.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/size_words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view berkas_judul = "Berkas bukti dukung";
constexpr std::string_view berkas_ini = "{} ({}, {})";
constexpr std::string_view lampirkan_berkas = "Lampirkan berkas";
constexpr std::string_view lihat_berkas = "Lihat berkas";
constexpr std::string_view simpan_berkas_ini = "Simpan berkas ini";
constexpr std::string_view lepas_berkas = "Lepas berkas";
constexpr std::string_view berkas_batas =
    "PDF, PNG, atau JPEG, paling besar 5 MB. Sisa ruang draf ini {} dari 100 MB.";
constexpr std::string_view berkas_data_pribadi =
    "Periksa data pribadi dahulu: samarkan NIK, kesehatan, keluarga, rekening, dan data orang lain "
    "yang tidak diperlukan. Siapa pun yang menerima berkas ini dapat membacanya.";

}  // namespace wording

namespace {

void choosing(Column& column, const Editing& editing, const Path& tempat) {
    const std::int64_t left = most_berkas_together - octets_of(berkas_of(editing.skp()));
    const std::string limits =
        filled(wording::berkas_batas, {size_words(std::max<std::int64_t>(0, left))});
    text(column, TextStyle::small, wording::berkas_data_pribadi, color::secondary);
    column.gap(space::tiny);
    text(column, TextStyle::small, limits, color::secondary);
    column.gap(space::small);
    if (button(column, {.label = wording::lampirkan_berkas,
                        .icon = icon::paperclip,
                        .enabled = left > 0,
                        .description = limits}))
        editing.out.ask(PilihBerkas{tempat});
}

}  // namespace

void berkas_bukti(Column& column, const Editing& editing, const Path& tempat,
                  const BerkasBukti& berkas, const BerkasLook& look) {
    const bool editable = editing.open.editable() && !look.readonly;
    if (berkas.empty() && !editable) return;
    const Scope scope(tempat.value);
    const std::string_view title = look.judul.empty() ? wording::berkas_judul : look.judul;
    const Container group(Role::group, title, column);
    text(column, TextStyle::small_strong, title);
    column.gap(space::tiny);
    if (berkas.empty()) return choosing(column, editing, tempat);
    text(column, TextStyle::body,
         filled(wording::berkas_ini,
                {berkas.nama, label_of(berkas.jenis), size_words(berkas.octets())}));
    column.gap(space::small);
    buttons(column, {{{.label = wording::lihat_berkas, .icon = icon::eye},
                      [&] { editing.out.ask(LihatBerkas{berkas}); }},
                     {{.label = wording::simpan_berkas_ini, .icon = icon::download},
                      [&] { editing.out.ask(SimpanBerkas{berkas}); }},
                     {{.label = wording::lepas_berkas, .icon = icon::x},
                      [&] { editing.out.push(LepasBerkas{tempat}); },
                      editable}});
}

}  // namespace kinerja::ui
