// The versions that were established, and one of them beside what stands there now.
#include <optional>
#include <string>

#include "core/base/date.h"
#include "core/dialog/describe.h"
#include "core/handover/record.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/cascade.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view versi_skp = "Versi yang ditetapkan";
constexpr std::string_view versi_kosong =
    "Belum ada versi yang ditetapkan. Setelah ditetapkan, versi lama tetap dapat dibaca, dicetak, "
    "dan dibandingkan.";
constexpr std::string_view lihat_versi_skp = "Lihat";
constexpr std::string_view banding_judul = "Perbandingan versi";
constexpr std::string_view banding_sama = "Isinya sama dengan keadaan sekarang.";
constexpr std::string_view pada_versi_lama = "Pada versi lama";
constexpr std::string_view sekarang = "Sekarang";
constexpr std::string_view tidak_ada = "(tidak ada)";
constexpr std::string_view dengan_sekarang = "{}, dengan keadaan sekarang.";

}  // namespace wording

namespace {

std::string name_of_version(const SkpVersion& one) {
    const std::optional<Date> day = parse_date(one.tanggal).date;
    return "Versi " + std::to_string(one.nomor) + ", ditetapkan " +
           (day ? to_long(*day) : one.tanggal);
}

void one_version(Column& column, const Editing& editing, const SkpVersion& one) {
    const Scope scope(one.penetapan.value);
    Card card(column, space::medium);
    Column& c = card.column();
    const std::string name = name_of_version(one);
    const Container group(Role::listitem, name, c);
    text(c, TextStyle::strong, name);
    if (!one.alasan.empty()) text(c, TextStyle::small, "Direvisi: " + one.alasan, color::secondary);
    text(c, TextStyle::small, "Segel isi: " + one.segel, color::secondary);
    c.gap(space::small);
    const std::string look =
        std::string(wording::lihat_versi_skp) + " versi " + std::to_string(one.nomor);
    buttons(c, {{{.label = look, .icon = icon::eye},
                 [&] { editing.out.ask(LookAtVersion{one.penetapan}); }},
                {{.label = wording::bandingkan}, [&] {
                     editing.ui.dialog.compared = one.penetapan;
                     editing.ui.show(Screen::banding);
                 }}});
}

}  // namespace

void versi_view(Column& column, const Editing& editing) {
    text(column, TextStyle::heading, wording::versi_skp, color::text, 2);
    column.gap(space::small);
    const std::vector<SkpVersion>& versions = editing.open.dialog->versions(editing.skp());
    if (versions.empty())
        return text(column, TextStyle::body, wording::versi_kosong, color::secondary);
    const Container list(Role::list, wording::versi_skp, column);
    for (const SkpVersion& one : versions) {
        one_version(column, editing, one);
        column.gap(space::small);
    }
}

void banding_view(Column& column, const ScreenData& data, UiState& ui, Outbox&) {
    const Skp& skp = *data.open->skp;
    if (link_button(column, label_of(Section::dialog), icon::arrow_left)) {
        ui.show(Screen::editor);
        ui.show(Section::dialog);
    }
    column.gap(space::small);
    text(column, TextStyle::title, wording::banding_judul, color::text, 1);
    column.gap(space::small);
    for (const SkpVersion& one : data.open->dialog->versions(skp))
        if (one.penetapan == ui.dialog.compared)
            text(column, TextStyle::body, filled(wording::dengan_sekarang, {name_of_version(one)}),
                 color::secondary);
    column.gap(space::large);
    std::size_t shown = 0;
    const Skp old = skp_at(skp, ui.dialog.compared);
    for (const PlaceChange& change : recorded_difference(old, skp)) {
        if (!is_read(change)) continue;
        const Scope scope(change.place);
        Card card(column, space::medium);
        Column& c = card.column();
        text(c, TextStyle::small_strong, name_of_place(change.after ? skp : old, change.place),
             color::secondary);
        changed_sentences(c, wording::pada_versi_lama,
                          side_in_words(skp, change.place, change.before, wording::tidak_ada),
                          wording::sekarang,
                          side_in_words(skp, change.place, change.after, wording::tidak_ada));
        column.gap(space::small);
        ++shown;
    }
    column.gap(space::small);
    if (shown == 0)
        banner(column, Tone::good, wording::banding_sama, {});
    else
        text(column, TextStyle::small, wording::tanda_beda, color::secondary);
}

}  // namespace kinerja::ui
