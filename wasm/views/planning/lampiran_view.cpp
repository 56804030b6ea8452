// Lampiran SKP: support, accountability for each RHK, consequences.
#include <algorithm>
#include <string>
#include <vector>

#include "core/model/field.h"
#include "core/model/place_name.h"
#include "wasm/views/parts/form.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view lampiran_sumber_daya = "Dukungan sumber daya";
constexpr std::string_view status_dari_dialog = "Mengikuti keputusan kedua pihak di ruang dialog.";
constexpr std::string_view lampiran_sumber_daya_isi =
    "Apa yang Anda perlukan agar ekspektasi tercapai. Bila dukungan tidak disepakati atau tidak "
    "terealisasi, pimpinan menyesuaikan ekspektasi.";
constexpr std::string_view lampiran_skema = "Skema pertanggungjawaban";
constexpr std::string_view lampiran_skema_isi =
    "Untuk setiap RHK: kapan perkembangannya dilaporkan, dan bukti apa yang diharapkan.";
constexpr std::string_view skema_kosong = "Tulis RHK terlebih dahulu di bagian Hasil Kerja.";
constexpr std::string_view jadwal_contoh =
    "Contoh: triwulanan, paling lambat tanggal 10 bulan berikutnya";
constexpr std::string_view bukti_contoh = "Contoh: laporan capaian, tangkapan dasbor, berita acara";
constexpr std::string_view lampiran_konsekuensi = "Konsekuensi";
constexpr std::string_view positif_contoh = "Bila ekspektasi tercapai atau terlampaui";
constexpr std::string_view negatif_contoh = "Bila ekspektasi tidak tercapai";

}  // namespace wording

namespace {

constexpr float skema_height = 300, skema_room = 420;  // about, and at most

void heading(Column& column, std::string_view title, std::string_view words) {
    text(column, TextStyle::heading, title, color::text, 2);
    column.gap(space::tiny);
    text(column, TextStyle::body, words, color::secondary);
    column.gap(space::normal);
}

/// That a support did not come is known later: of what was agreed on, and of what nobody spoke of
/// for itself once the SKP is established.
std::vector<StatusDukungan> statuses_by_hand(const Editing& editing,
                                             const DukunganSumberDaya& own) {
    using enum StatusDukungan;
    const Skp& skp = editing.skp();
    const auto& cards = editing.open.dialog->agenda(skp);
    const auto card =
        std::ranges::find_if(cards, [&](const auto& one) { return one.path == path(own); });
    if (card != cards.end() && card->decided)
        return card->is_agreed() ? std::vector{disepakati, tidak_terealisasi}
                                 : std::vector{own.status};
    if (!was_established(editing.open.dialog->walk(skp)) || own.status == tidak_disepakati)
        return {own.status};
    const StatusDukungan before = own.status == tidak_terealisasi ? belum_dibahas : own.status;
    return {before, tidak_terealisasi};
}

/// Once there is a dialogue it decides.
void status_field(Column& column, const Editing& editing, const DukunganSumberDaya& own) {
    const Path at = path(own) / "status";
    if (editing.skp().dialog->entries.empty()) return field(column, editing, at);
    const std::vector<StatusDukungan> statuses = statuses_by_hand(editing, own);
    std::vector<Option> choices;
    for (const StatusDukungan one : statuses) choices.push_back({token_of(one), label_of(one)});
    const auto chosen = choice_field(column, field_id(at.value),
                                     {.label = field_spec(at)->label,
                                      .help = wording::status_dari_dialog,
                                      .readonly = statuses.size() < 2 || !editing.open.editable()},
                                     choices, token_of(own.status));
    if (chosen) editing.out.push(SetField{at, std::string(*chosen)});
}

void sumber_daya(Column& column, const Editing& editing) {
    heading(column, wording::lampiran_sumber_daya, wording::lampiran_sumber_daya_isi);
    notes_at(column, editing, path("lampiran") / "sumber_daya");
    const bool editable = editing.open.editable();
    int number = 0;
    for (const DukunganSumberDaya& own : editing.skp().lampiran.sumber_daya) {
        const Scope scope(own.id.value);
        const Path at = path(own);
        if (number > 0) column.gap(space::medium);
        const std::string title = name_of_item<DukunganSumberDaya>(++number);
        Region group(column, title);
        Column& c = group.column();
        side_by_side(
            c, [&](Column& left) { field(left, editing, at / "jenis"); },
            [&](Column& right) { status_field(right, editing, own); });
        c.gap(space::normal);
        field(c, editing, at / "uraian", {.rows = 1, .required = true});
        if (editable) {
            c.gap(space::small);
            if (link_button(c, wording::hapus_sumber_daya, icon::trash_2))
                editing.out.push(RemoveItem{path(own)});
        }
    }
    column.gap(space::medium);
    if (editable && button(column, {.label = wording::tambah_sumber_daya, .icon = icon::plus})) {
        const SumberDayaId id{new_item_id(editing.ui)};
        editing.out.push(AddItem{path("lampiran") / "sumber_daya", id.value});
        editing.ui.go_to = path(id) / "uraian";
    }
}

void skema(Column& column, const Editing& editing) {
    heading(column, wording::lampiran_skema, wording::lampiran_skema_isi);
    if (editing.skp().rhk.empty())
        text(column, TextStyle::body, wording::skema_kosong, color::text);
    int number = 0;
    for (const Box<Rhk>& rhk : editing.skp().rhk) {
        ++number;
        const Scope scope(rhk->id.value);
        const Path at = path(*rhk) / "skema";
        // Cards far outside the view only take their place; their texts are seldom long.
        if (!frame().near_view({column.x, column.y, column.width, skema_room})) {
            for (const std::string_view part : {"jadwal", "bukti_kinerja"})
                frame().note_rough_place(field_id((at / part).value),
                                         {column.x, column.y, column.width, skema_height});
            column.gap(skema_height);
            continue;
        }
        if (number > 1) column.gap(space::medium);
        const std::string title =
            std::to_string(number) + ". " +
            (rhk->statement.empty() ? std::string(wording::rhk_belum_ditulis) : rhk->statement);
        Region group(column, title);
        Column& c = group.column();
        text(c, TextStyle::strong, title, color::text, 3);
        c.gap(space::medium);
        field(c, editing, at / "jadwal",
              {.placeholder = wording::jadwal_contoh, .rows = 1, .required = true});
        c.gap(space::normal);
        field(c, editing, at / "bukti_kinerja",
              {.placeholder = wording::bukti_contoh, .rows = 1, .required = true});
        const bool filled = !rhk->skema.jadwal.empty() && !rhk->skema.bukti_kinerja.empty();
        if (filled && editing.open.editable() && editing.skp().rhk.size() > 1) {
            c.gap(space::small);
            if (link_button(c, wording::salin_skema, icon::copy))
                editing.out.push(FillSkema{rhk->id});
        }
    }
}

void konsekuensi(Column& column, const Editing& editing) {
    const Path at = path("lampiran") / "konsekuensi";
    text(column, TextStyle::heading, wording::lampiran_konsekuensi, color::text, 2);
    column.gap(space::normal);
    notes_at(column, editing, at);
    Card card(column);
    Column& c = card.column();
    field(c, editing, at / "positif", {.placeholder = wording::positif_contoh, .rows = 1});
    c.gap(space::normal);
    field(c, editing, at / "negatif", {.placeholder = wording::negatif_contoh, .rows = 1});
}

}  // namespace

void lampiran_view(Column& column, const Editing& editing) {
    sumber_daya(column, editing);
    column.gap(space::huge);
    skema(column, editing);
    column.gap(space::huge);
    konsekuensi(column, editing);
}

}  // namespace kinerja::ui
