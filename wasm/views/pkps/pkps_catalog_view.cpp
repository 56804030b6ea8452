// Choosing an indicator for one part of the PKPS plan, and keeping the person's own list.
#include <algorithm>
#include <string>
#include <vector>

#include "wasm/views/parts/form.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/pkps/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view katalog = "Daftar indikator PKPS";
constexpr std::string_view katalog_isi =
    "Daftar ini bukan daftar resmi; sesuaikan dengan Ruang GTK. Simpan indikator yang Anda pakai, "
    "lalu bagikan daftar Anda kepada rekan sebagai berkas.";
constexpr std::string_view katalog_cari_contoh = "Misalnya: literasi, disiplin, pelaporan";
constexpr std::string_view semua_peran = "Semua peran";
constexpr std::string_view katalog_hasil = "Indikator yang ditemukan";
constexpr std::string_view katalog_kosong =
    "Belum ada indikator yang cocok. Tulis sendiri di bagian PKPS, lalu tekan Simpan ke daftar "
    "saya.";
constexpr std::string_view katalog_lagi =
    "Masih ada indikator lain. Ketik kata kunci untuk mempersempit.";
constexpr std::string_view daftar_saya = "Daftar saya";
constexpr std::string_view entri_perwujudan = "Perwujudan";
constexpr std::string_view batal_ubah = "Batal mengubah";
constexpr std::string_view bagikan_daftar = "Berbagi Daftar saya";
constexpr std::string_view daftar_rusak = "Daftar saya tidak dapat dibaca";

}  // namespace wording

namespace {

constexpr std::size_t hits_shown = 40;
constexpr float tool = 44;

Path place_of(const CatalogState& state) {
    return state.bagian == BagianPkps::perilaku ? path_of_perilaku_pkps(state.perilaku)
                                                : path("pkps") / token_of(state.bagian);
}

void back_to_plan(UiState& ui) {
    ui.show(Screen::editor);
    ui.show(Section::pkps);
    ui.go_to = place_of(ui.katalog) / "indikator";
}

void use(const CatalogHit& hit, const Editing& editing) {
    const Path at = place_of(editing.ui.katalog);
    SetFields chosen{{{at / "indikator", std::string(hit.indikator)}}};
    if (!hit.perwujudan.empty())
        chosen.fields.push_back({at / "perwujudan", std::string(hit.perwujudan)});
    editing.out.push(std::move(chosen));
    back_to_plan(editing.ui);
}

std::string origin_of(const CatalogHit& hit) {
    std::string words(hit.own != nullptr ? wording::daftar_saya : hit.seen);
    if (hit.peran) words += " · " + std::string(label_of(*hit.peran));
    return words;
}

/// Own entries can be rewritten and removed.
void tools(const Rect& row, const CatalogEntry& own, UiState& ui) {
    const float y = row.y + (row.h - space::tool) / 2;
    if (icon_button({row.right() - 2 * tool - space::tiny, y, space::tool, space::tool},
                    icon::pencil, std::string(wording::ubah_entri) + ": " + own.indikator)) {
        ui.katalog.changed = own.id;
        ui.katalog.indikator = own.indikator;
        ui.katalog.perwujudan = own.perwujudan;
        ui.katalog.changed_peran = own.peran;
        ui.main_scroll.y = 0;
    }
    if (icon_button({row.right() - tool - space::tiny, y, space::tool, space::tool}, icon::trash_2,
                    std::string(wording::hapus_entri) + ": " + own.indikator))
        ui.ask(Modal::remove_entry, own.id);
}

void hit_row(Column& column, const CatalogHit& hit, bool last, const Editing& editing) {
    const float pad = space::normal;
    const float room = hit.own != nullptr ? 2 * tool + space::small : 0;
    const float width = column.width - 2 * pad - room;
    const std::string origin = origin_of(hit);
    const auto height = [&](TextStyle style, std::string_view words) {
        return words.empty() ? 0 : text_height(style, words, width);
    };
    const Rect rect =
        column.take(2 * space::medium + height(TextStyle::strong, hit.indikator) +
                    height(TextStyle::body, hit.perwujudan) + height(TextStyle::small, origin));
    if (!frame().near_view(rect)) return;
    const Container item(Role::listitem, hit.indikator, rect);
    std::string name = "Pakai: " + std::string(hit.indikator);
    if (!hit.perwujudan.empty()) name += ", perwujudan: " + std::string(hit.perwujudan);
    name += ", " + origin;
    const bool enabled = editing.open.editable();
    const Press state =
        press(id_of("pakai"), {rect.x, rect.y, rect.w - room, rect.h}, Role::button, name, enabled);
    card_row(rect, last, state.hovered && enabled);
    float y = rect.y + space::medium;
    const auto paragraph = [&](TextStyle style, std::string_view words, ImU32 ink) {
        if (!words.empty()) y += paint_text({rect.x + pad, y, width, 0}, style, words, ink);
    };
    paragraph(TextStyle::strong, hit.indikator, color::text);
    paragraph(TextStyle::body, hit.perwujudan, color::text);
    paragraph(TextStyle::small, origin, color::secondary);
    if (state.focused) focus_ring(rect.inset(space::tiny, space::tiny));
    if (hit.own != nullptr) tools(rect, *hit.own, editing.ui);
    if (state.clicked) use(hit, editing);
}

void hits(Column& column, const ScreenData& data, const Editing& editing) {
    const CatalogState& state = editing.ui.katalog;
    const std::vector<CatalogHit> found =
        search({state.bagian, state.perilaku, state.peran, state.typed}, data.catalog);
    if (found.empty())
        return text(column, TextStyle::body, wording::katalog_kosong, color::secondary);
    const std::size_t count = std::min(found.size(), hits_shown);
    {
        Card card(column, 0);
        Column& c = card.column();
        const Container list(Role::list, wording::katalog_hasil, c);
        for (std::size_t i = 0; i < count; ++i) {
            const Scope scope(found[i].own != nullptr ? std::string_view(found[i].own->id)
                                                      : found[i].indikator);
            hit_row(c, found[i], i + 1 == count, editing);
        }
    }
    if (found.size() == count) return;
    column.gap(space::small);
    text(column, TextStyle::small, wording::katalog_lagi, color::secondary);
}

void peran_choice(Column& column, std::string_view id, std::optional<PeranGtk>& peran) {
    std::vector<Option> choices{{"", wording::semua_peran}};
    for (const Term& term : terms<PeranGtk>()) choices.push_back({term.token, term.label});
    const auto chosen =
        choice_field(column, field_id(id),
                     {.label = wording::katalog_peran, .placeholder = wording::semua_peran},
                     choices, peran ? token_of(*peran) : std::string_view());
    if (chosen) peran = parse_token<PeranGtk>(*chosen);
}

void search_fields(Column& column, CatalogState& state) {
    const std::optional<std::string> typed =
        text_field(column, field_id("katalog/cari"),
                   {.label = wording::katalog_cari,
                    .placeholder = wording::katalog_cari_contoh,
                    .kind = TextKind::search},
                   state.typed);
    if (typed) state.typed = *typed;
    column.gap(space::normal);
    if (state.bagian != BagianPkps::praktik) return;
    peran_choice(column, "katalog/peran", state.peran);
    column.gap(space::normal);
}

void prose(Column& c, std::string_view id, std::string_view label, std::string& value) {
    const auto typed =
        text_field(c, field_id(id), {.label = label, .kind = TextKind::prose, .rows = 2}, value);
    if (typed) value = *typed;
    c.gap(space::normal);
}

void change_form(Column& column, CatalogState& state, Outbox& out) {
    {
        Region group(column, wording::ubah_entri);
        Column& c = group.column();
        text(c, TextStyle::subheading, wording::ubah_entri, color::text, 2);
        c.gap(space::medium);
        prose(c, "katalog/indikator", wording::entri_indikator, state.indikator);
        if (state.bagian == BagianPkps::perilaku)
            prose(c, "katalog/perwujudan", wording::entri_perwujudan, state.perwujudan);
        if (state.bagian == BagianPkps::praktik) {
            peran_choice(c, "katalog/peran_entri", state.changed_peran);
            c.gap(space::normal);
        }
        buttons(c, {{{.label = wording::simpan_perubahan, .kind = ButtonKind::primary},
                     [&] { out.ask(ChangeEntry{}); }},
                    {{.label = wording::batal_ubah}, [&] { state.changed.clear(); }}});
    }
    column.gap(space::large);
}

void sharing(Column& column, const ScreenData& data, Outbox& out) {
    column.gap(space::large);
    text(column, TextStyle::subheading, wording::bagikan_daftar, color::text, 2);
    column.gap(space::small);
    const bool any = !data.catalog.empty() && !data.catalog_damaged;
    buttons(column, {{{.label = wording::ekspor_daftar, .icon = icon::download, .enabled = any},
                      [&] { out.ask(ExportCatalog{}); }},
                     {{.label = wording::impor_daftar, .icon = icon::upload},
                      [&] { out.ask(ImportCatalog{}); }}});
}

void damaged(Column& column, Outbox& out) {
    banner(column, Tone::warning, wording::daftar_rusak, wording::contoh_rusak_isi);
    column.gap(space::small);
    if (button(column, {.label = wording::sisihkan})) out.ask(SetAsideCatalog{});
    column.gap(space::normal);
}

std::string title_of(const CatalogState& state) {
    std::string words(label_of(state.bagian));
    if (state.bagian == BagianPkps::perilaku)
        words += ": " +
                 std::string(perilaku_berakhlak()[static_cast<std::size_t>(state.perilaku)].label);
    return words;
}

}  // namespace

void pkps_catalog_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    const Editing editing{*data.open, ui, out};
    if (link_button(column, wording::katalog_kembali, icon::arrow_left)) back_to_plan(ui);
    column.gap(space::small);
    text(column, TextStyle::title, wording::katalog, color::text, 1);
    text(column, TextStyle::small_strong, title_of(ui.katalog), color::text);
    column.gap(space::small);
    text(column, TextStyle::body, wording::katalog_isi, color::secondary);
    column.gap(space::normal);
    if (data.catalog_damaged) damaged(column, out);
    if (!ui.katalog.changed.empty()) change_form(column, ui.katalog, out);
    search_fields(column, ui.katalog);
    hits(column, data, editing);
    sharing(column, data, out);
}

}  // namespace kinerja::ui
