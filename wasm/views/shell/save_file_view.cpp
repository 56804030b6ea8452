// Before a file is saved: for whom it is, when there are private words in it, and whether with the
// files beside it, when it has any.
#include <string>
#include <string_view>
#include <vector>

#include "core/model/stays_here.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/size_words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/views.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/field.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view untuk_siapa_isi =
    "Draf ini memuat tulisan yang hanya untuk Anda. Cadangan memuatnya; berkas untuk orang lain "
    "tidak.";
constexpr std::string_view berkas_ukuran =
    "Tanpa berkas bukti dukung {}, dengan berkas {}. Siapa pun yang menerimanya dapat membuka "
    "semua berkas itu.";
constexpr std::string_view sertakan_berkas = "Sertakan {} berkas bukti dukung";
constexpr std::string_view dengan_berkas =
    "Satu berkas ZIP: SKP beserta berkas bukti dukungnya. Dapat diimpor seperti biasa.";
constexpr std::string_view tanpa_berkas =
    "Hanya SKP. Nama berkas bukti dukung tercatat; isinya tetap di perangkat ini.";
constexpr std::string_view sertakan_judul = "Dengan berkas bukti dukung?";
constexpr std::string_view simpan = "Simpan";
constexpr std::string_view tanpa_pribadi =
    "Tanpa catatan pribadi, catatan pembinaan, konsep evaluasi, umpan balik yang belum disegel, "
    "dan tulisan yang belum dicatat.";
constexpr std::string_view hanya_cadangan =
    "Draf ini ditulis versi program yang lebih baru, jadi di sini hanya dapat disimpan utuh.";
constexpr std::string_view belum_dicatat = "tulisan yang belum dicatat";
constexpr std::string_view catatan_pribadi = "catatan pribadi";
constexpr std::string_view catatan_pembinaan = "catatan pembinaan";
constexpr std::string_view konsep_evaluasi = "konsep evaluasi";
constexpr std::string_view umpan_balik = "umpan balik yang belum disegel";

}  // namespace wording

namespace {

/// "Memuat 2 catatan pribadi, 1 konsep evaluasi, dan tulisan yang belum dicatat."
std::string held_words(const PrivateWords& held) {
    std::vector<std::string> all;
    const auto counted = [&](std::size_t count, std::string_view what) {
        if (count > 0) all.push_back(filled("{} {}", {std::to_string(count), what}));
    };
    counted(held.notes, wording::catatan_pribadi);
    counted(held.pembinaan, wording::catatan_pembinaan);
    counted(held.evaluasi, wording::konsep_evaluasi);
    counted(held.umpan_balik, wording::umpan_balik);
    if (held.unsaid) all.emplace_back(wording::belum_dicatat);
    std::string words = "Memuat ";
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i > 0) words += all.size() == 2 ? " dan " : i + 1 == all.size() ? ", dan " : ", ";
        words += all[i];
    }
    return words + ".";
}

bool offer(Column& c, ButtonLook look, std::string_view what) {
    look.description = what;
    const bool pressed = button(c, look);
    c.gap(space::tiny);
    text(c, TextStyle::small, what, color::secondary);
    c.gap(space::normal);
    return pressed;
}

void choose_files(Column& c, SaveFileState& state) {
    text(c, TextStyle::body,
         filled(wording::berkas_ukuran, {size_words(state.without), size_words(state.with)}),
         color::text);
    c.gap(space::small);
    if (checkbox(c, field_id("simpan/berkas"),
                 filled(wording::sertakan_berkas, {std::to_string(state.files)}), state.with_files))
        state.with_files = !state.with_files;
    c.gap(space::normal);
}

template <class Save>
void choose_whom(Column& c, const PrivateWords& held, bool whole, Save save) {
    text(c, TextStyle::body, wording::untuk_siapa_isi, color::text);
    c.gap(space::normal);
    if (offer(c, {.label = wording::cadangan_sendiri, .icon = icon::lock}, held_words(held)))
        save(FileFor::oneself);
    if (offer(c, {.label = wording::untuk_orang_lain, .icon = icon::download, .enabled = !whole},
              whole ? wording::hanya_cadangan : wording::tanpa_pribadi))
        save(FileFor::others);
}

}  // namespace

void save_file_modal(const ScreenData& data, UiState& ui, Outbox& out) {
    if (!data.open) return;
    const PrivateWords held = private_words_in(*data.open->skp);
    ModalBox modal(held.any() ? wording::untuk_siapa : wording::sertakan_judul, modal_width,
                   ui.modal_scroll);
    Column& c = modal.column();
    const bool with_files = ui.save_file.with_files;
    const auto save = [&](FileFor whom) {
        ui.ask(Modal::none);
        out.ask(ExportDraft{whom, with_files});
    };
    if (ui.save_file.files > 0) choose_files(c, ui.save_file);
    if (held.any())
        choose_whom(c, held, data.open->read_only == ReadOnly::newer_version, save);
    else if (offer(c,
                   {.label = wording::simpan, .icon = icon::download, .kind = ButtonKind::primary},
                   with_files ? wording::dengan_berkas : wording::tanpa_berkas))
        save(FileFor::others);
    if (button(c, {.label = wording::batal}) || modal.dismissed()) ui.ask(Modal::none);
}

}  // namespace kinerja::ui
