// What leaves for the official systems: a sheet that says what it holds, what is blank and what is
// not sure, before there is a file. Nothing is sent from here.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/penilaian/ekspor_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/field.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view ekspor = "Ekspor untuk sistem resmi";
constexpr std::string_view ekspor_isi =
    "SKP Luring tidak terhubung dengan SIASN maupun e-Kinerja. Di sini ada berkas untuk diserahkan "
    "kepada admin, dan lembar untuk Anda salin sendiri.";
constexpr std::string_view yang_diekspor = "Yang diekspor";
constexpr std::string_view untuk_admin = "Berkas untuk admin SIMPEG/integrasi instansi Anda";
constexpr std::string_view untuk_admin_isi =
    "Pegawai tidak dapat mengisi SIASN sendiri. Serahkan berkas ini kepada admin kepegawaian; "
    "lembar ini ikut di dalamnya.";
constexpr std::string_view belum_dapat = "Belum dapat diekspor";
constexpr std::string_view memuat = "Yang dimuat";
constexpr std::string_view tidak_ikut = "Yang tidak ikut";
constexpr std::string_view kosong = "Yang harus diisi admin";
constexpr std::string_view belum_pasti = "Yang belum pasti, dan sebabnya";
constexpr std::string_view kunci_sebab = "{}: {}";
constexpr std::string_view simpan = "Simpan berkas untuk admin";

}  // namespace wording

namespace {

void lines(Column& c, std::string_view heading, std::span<const std::string> words) {
    if (words.empty()) return;
    c.gap(space::normal);
    text(c, TextStyle::strong, heading, color::text, 3);
    for (const std::string& one : words) bullet(c, TextStyle::body, one, color::text);
}

void lines(Column& c, std::string_view heading, const std::vector<CatatanKunci>& notes) {
    std::vector<std::string> words;
    for (const CatatanKunci& one : notes)
        words.push_back(filled(wording::kunci_sebab, {one.kunci, one.sebab}));
    lines(c, heading, words);
}

void admin_sheet(Column& column, const BerkasAdmin& berkas, Outbox& out) {
    Region group(column, wording::untuk_admin);
    Column& c = group.column();
    text(c, TextStyle::subheading, wording::untuk_admin, color::text, 2);
    text(c, TextStyle::small, wording::untuk_admin_isi, color::secondary);
    c.gap(space::normal);
    if (!berkas.penolakan.empty()) banner(c, Tone::warning, wording::belum_dapat, berkas.penolakan);
    lines(c, wording::memuat, berkas.memuat);
    lines(c, wording::tidak_ikut, berkas.tidak_ikut);
    lines(c, wording::kosong, berkas.kosong);
    lines(c, wording::belum_pasti, berkas.belum_pasti);
    c.gap(space::normal);
    if (button(c, {.label = wording::simpan,
                   .icon = icon::download,
                   .kind = ButtonKind::primary,
                   .enabled = berkas.penolakan.empty(),
                   .description = berkas.penolakan}))
        out.ask(SaveEkspor{});
}

void choice(Column& column, UiState& ui) {
    std::vector<Option> options;
    for (const EksporRow& row : ekspor_rows) options.push_back({row.token, row.label});
    const EksporRow& now = row_of(ui.ekspor.which);
    const auto chosen = choice_field(column, field_id("ekspor/pilihan"),
                                     {.label = wording::yang_diekspor, .help = now.explanation},
                                     options, now.token);
    if (!chosen) return;
    for (const EksporRow& row : ekspor_rows)
        if (row.token == *chosen) ui.ekspor.which = row.which;
}

}  // namespace

void ekspor_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    if (link_button(column, wording::kembali, icon::arrow_left)) ui.show(Screen::editor);
    column.gap(space::small);
    text(column, TextStyle::title, wording::ekspor, color::text, 1);
    text(column, TextStyle::body, wording::ekspor_isi, color::secondary);
    column.gap(space::normal);
    const Ekspor which = ui.ekspor.which;
    choice(column, ui);
    column.gap(space::large);
    if (data.ekspor == nullptr) return;
    if (row_of(which).for_admin()) return admin_sheet(column, data.ekspor->admin, out);
    if (which == Ekspor::progres) return progres_sheet(column, *data.ekspor, ui, out);
    salin_sheet(column, *data.ekspor, ui, out);
}

}  // namespace kinerja::ui
