// Notes that are sementara beside the RHK that the leader established, and what relinking moves.
#include <string>
#include <vector>

#include "core/model/place_name.h"
#include "wasm/views/parts/cascade.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view ganti_isi =
    "Di sebelah kiri catatan Anda, di sebelah kanan RHK yang sudah ditetapkan. RHK Anda yang "
    "merujuk catatan itu akan merujuk penggantinya, lalu catatannya hilang. Dapat diurungkan.";
constexpr std::string_view ganti_dengan = "Ganti dengan";
constexpr std::string_view ganti_biarkan = "Biarkan sementara";
constexpr std::string_view ganti_catatan_anda = "Catatan Anda";
constexpr std::string_view ganti_ditetapkan = "Ditetapkan pimpinan";
constexpr std::string_view ganti_tanpa_rhk = "Tidak ada RHK Anda yang merujuk catatan ini.";
constexpr std::string_view ganti_habis = "Tidak ada lagi catatan sementara.";
constexpr std::string_view ganti_belum_ada =
    "Belum ada RHK pimpinan yang sudah ditetapkan. Ambil dahulu dari berkas pimpinan.";
constexpr std::string_view ganti_dialihkan = "RHK Anda yang dialihkan: ";

}  // namespace wording

namespace {

std::string relinked_by(const Skp& skp, const RhkPimpinanId& from) {
    std::string words;
    for (const Box<Rhk>& rhk : skp.rhk) {
        if (rhk->rhk_pimpinan != from) continue;
        words += words.empty() ? wording::ganti_dialihkan : "; ";
        words += name_of(skp, *rhk) + " " + std::string(or_unwritten(rhk->statement));
    }
    return words.empty() ? std::string(wording::ganti_tanpa_rhk) : words;
}

std::vector<Option> established_in(const Skp& skp) {
    std::vector<Option> choices{{"", wording::ganti_biarkan}};
    for (const RhkPimpinan& own : skp.rhk_pimpinan)
        if (!own.sementara) choices.push_back({own.id.value, or_unwritten(own.statement)});
    return choices;
}

void one(Column& column, const Skp& skp, const std::vector<Option>& choices, bool editable,
         RelinkRhkPimpinan& link, const RhkPimpinan& note, int number) {
    const Scope scope(note.id.value);
    const std::string title =
        std::string(wording::keadaan_sementara) + " " + std::to_string(number);
    Region group(column, title);
    Column& c = group.column();
    text(c, TextStyle::subheading, title, color::text, 2);
    c.gap(space::small);
    if (const RhkPimpinan* to = find_rhk_pimpinan(skp, link.to)) {
        differing_sentences(c, wording::ganti_catatan_anda, note.statement,
                            wording::ganti_ditetapkan, to->statement);
        text(c, TextStyle::small, wording::tanda_beda, color::secondary);
    } else {
        text(c, TextStyle::small_strong, wording::ganti_catatan_anda, color::secondary);
        text(c, TextStyle::body, or_unwritten(note.statement), color::text);
    }
    c.gap(space::normal);
    const std::string label = std::string(wording::ganti_dengan) + " " + std::to_string(number);
    const auto chosen =
        choice_field(c, field_id("ganti/" + note.id.value), {.label = label, .readonly = !editable},
                     choices, link.to.value);
    if (chosen) {
        link.to = {*chosen};
        frame().another_pass = true;
    }
    c.gap(space::small);
    text(c, TextStyle::small, relinked_by(skp, note.id), color::secondary);
}

void back(UiState& ui) {
    ui.show(Screen::editor);
    ui.show(Section::rhk_pimpinan);
}

void decision(Column& column, const OpenDocument& open, UiState& ui, Outbox& out) {
    RelinkAllRhkPimpinan wanted;
    for (const RelinkRhkPimpinan& link : ui.relink.links)
        if (find_rhk_pimpinan(*open.skp, link.from) && find_rhk_pimpinan(*open.skp, link.to))
            wanted.links.push_back(link);
    const std::string label = "Ganti " + std::to_string(wanted.links.size()) + " catatan";
    const bool possible = !wanted.links.empty() && open.editable();
    const auto replace = [&] {
        out.push(std::move(wanted));
        back(ui);
    };
    buttons(
        column,
        {{{.label = label, .icon = icon::check, .kind = ButtonKind::primary, .enabled = possible},
          replace},
         {{.label = wording::batal}, [&] { back(ui); }}});
}

}  // namespace

void ganti_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    const Skp& skp = *data.open->skp;
    if (link_button(column, wording::ke_rhk_pimpinan, icon::arrow_left)) back(ui);
    column.gap(space::small);
    text(column, TextStyle::title, wording::ganti_sementara, color::text, 1);
    column.gap(space::small);
    text(column, TextStyle::body, wording::ganti_isi, color::secondary);
    column.gap(space::large);
    const std::vector<Option> choices = established_in(skp);
    if (choices.size() == 1) return banner(column, Tone::info, wording::ganti_belum_ada, {});
    int number = 0;
    for (RelinkRhkPimpinan& link : ui.relink.links) {
        const RhkPimpinan* note = find_rhk_pimpinan(skp, link.from);
        if (note == nullptr || !note->sementara) continue;
        one(column, skp, choices, data.open->editable(), link, *note, ++number);
        column.gap(space::medium);
    }
    if (number == 0) return banner(column, Tone::good, wording::ganti_habis, {});
    column.gap(space::small);
    decision(column, *data.open, ui, out);
}

}  // namespace kinerja::ui
