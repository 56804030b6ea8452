// Rencana aksi of one RHK: what is to be done in each evaluation period.
#include <algorithm>
#include <string>
#include <vector>

#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/views/planning/plan_parts.h"
#include "wasm/views/planning/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view rencana_aksi = "Rencana aksi";
constexpr std::string_view rencana_aksi_isi =
    "Apa yang dikerjakan untuk RHK ini pada setiap periode evaluasi, dan berapa targetnya. Tidak "
    "tercetak pada formulir SKP.";
constexpr std::string_view rencana_aksi_contoh = "Contoh: Tersusunnya rancangan antarmuka";
constexpr std::string_view target_aksi_contoh = "Contoh: 2 dokumen";
constexpr std::string_view salin_ke = "Salin ke ";
constexpr std::string_view hapus_rencana_aksi = "Hapus rencana aksi ";
constexpr std::string_view tidak_dipakai_periode_isi =
    "Ditulis untuk periode yang tidak ada lagi pada jadwal. Isinya tetap disimpan; pindahkan ke "
    "periode yang sekarang bila masih diperlukan.";
constexpr std::string_view periode_lama = " (tidak dipakai lagi)";

}  // namespace wording

namespace {

using Rows = std::vector<const RencanaAksi*>;

Rows rows_of(const Rhk& rhk, const PeriodeEvaluasiId& periode) {
    Rows rows;
    for (const RencanaAksi& one : rhk.rencana_aksi)
        if (one.periode == periode) rows.push_back(&one);
    return rows;
}

/// What of `from` the period `to` does not have yet.
Rows missing_in(const Rhk& rhk, const PeriodeEvaluasiId& from, const PeriodeEvaluasiId& to) {
    const Rows there = rows_of(rhk, to);
    Rows rows = rows_of(rhk, from);
    std::erase_if(rows, [&](const RencanaAksi* one) {
        return std::ranges::any_of(there, [&](const RencanaAksi* other) {
            return one->uraian == other->uraian && one->target == other->target;
        });
    });
    return rows;
}

InsertRencanaAksi copied(const Rhk& rhk, const Rows& rows, const PeriodeEvaluasiId& to,
                         UiState& ui) {
    InsertRencanaAksi command{rhk.id, {}};
    const std::string begin = new_item_id(ui);
    for (const RencanaAksi* one : rows) {
        command.rows.push_back(*one);
        command.rows.back().id.value = begin + "-" + std::to_string(command.rows.size());
        command.rows.back().periode = to;
    }
    return command;
}

std::string name_of(const PeriodeEvaluasi& one) {
    return one.nama.empty() ? day_words(one.awal) : one.nama;
}

void row(Column& c, const Editing& editing, const Rhk& rhk, const RencanaAksi& one,
         const std::string& name, std::span<const Option> periods) {
    const Scope scope(one.id.value);
    const Container group(Role::region, name, c);
    const Path at = path(rhk.id, one.id);
    const bool editable = editing.open.editable();
    if (editable &&
        icon_button({c.x + c.width - space::small_tool, c.y, space::small_tool, space::small_tool},
                    icon::trash_2, std::string(wording::hapus_rencana_aksi) + name))
        editing.out.push(RemoveItem{at});
    Column body = c.inset(0, editable ? space::small_tool + space::small : 0.0f);
    if (!periods.empty()) {
        field(body, editing, at / "periode", {.choices = periods});
        body.gap(space::small);
    }
    field(body, editing, at / "uraian", {.placeholder = wording::rencana_aksi_contoh, .rows = 1});
    body.gap(space::small);
    field(body, editing, at / "target", {.placeholder = wording::target_aksi_contoh});
    c.y = body.y + space::normal;
}

void title(Column& c, const std::string& words, const std::string& below) {
    text(c, TextStyle::strong, words, color::text, 3);
    text(c, TextStyle::small, below, color::secondary);
    c.gap(space::small);
}

void actions(Column& c, const Editing& editing, const Rhk& rhk, const PeriodeEvaluasi& now,
             const PeriodeEvaluasi* next) {
    const std::string add = std::string(wording::tambah_untuk) + name_of(now);
    const std::string copy = next ? std::string(wording::salin_ke) + name_of(*next) : "";
    const Rows rows = next ? missing_in(rhk, now.id, next->id) : Rows{};
    const auto add_one = [&] {
        const RencanaAksiId id{new_item_id(editing.ui)};
        editing.out.push(
            AddItem{path(rhk) / "rencana_aksi", id.value, {{"periode", now.id.value}}});
        editing.ui.go_to = path(rhk.id, id) / "uraian";
    };
    buttons(c, {{{.label = add, .icon = icon::plus, .kind = ButtonKind::quiet}, add_one},
                {{.label = copy, .icon = icon::copy, .kind = ButtonKind::quiet},
                 [&] { editing.out.push(copied(rhk, rows, next->id, editing.ui)); },
                 !rows.empty()}});
}

void one_period(Column& column, const Editing& editing, const Rhk& rhk, const PeriodeEvaluasi& now,
                const PeriodeEvaluasi* next) {
    const Scope scope(now.id.value);
    Card card(column, space::normal);
    Column& c = card.column();
    title(c, name_of(now), day_words(now.awal) + " s.d. " + day_words(now.akhir));
    int number = 0;
    for (const RencanaAksi* one : rows_of(rhk, now.id))
        row(c, editing, rhk, *one, std::to_string(++number) + ", " + name_of(now), {});
    if (editing.open.editable()) actions(c, editing, rhk, now, next);
}

std::string name_of_old(const PeriodeEvaluasiId& id) {
    const std::string name = nama_bawaan(id);
    return (name.empty() ? id.value : name) + std::string(wording::periode_lama);
}

void no_longer_used(Column& column, const Editing& editing, const Rhk& rhk,
                    const std::vector<PeriodeEvaluasi>& periods) {
    Rows rows;
    for (const RencanaAksi& one : rhk.rencana_aksi)
        if (std::ranges::find(periods, one.periode, &PeriodeEvaluasi::id) == periods.end())
            rows.push_back(&one);
    if (rows.empty()) return;
    std::vector<std::string> names;
    for (const PeriodeEvaluasi& one : periods) names.push_back(name_of(one));
    Card card(column, space::normal);
    Column& c = card.column();
    title(c, std::string(wording::tidak_dipakai_periode),
          std::string(wording::tidak_dipakai_periode_isi));
    int number = 0;
    for (const RencanaAksi* one : rows) {
        const std::string old = name_of_old(one->periode);
        std::vector<Option> choices{{one->periode.value, old}};
        for (std::size_t i = 0; i < periods.size(); ++i)
            choices.push_back({periods[i].id.value, names[i]});
        row(c, editing, rhk, *one, std::to_string(++number) + ", " + old, choices);
    }
}

}  // namespace

void rencana_aksi_view(Column& column, const Editing& editing, const Rhk& rhk) {
    const Skp& skp = editing.skp();
    text(column, TextStyle::subheading, wording::rencana_aksi, color::text, 2);
    column.gap(space::tiny);
    text(column, TextStyle::small, wording::rencana_aksi_isi, color::secondary);
    column.gap(space::small);
    notes_at(column, editing, path(rhk) / "rencana_aksi");
    const std::vector<PeriodeEvaluasi> periods = periode_evaluasi(*skp.jadwal, skp.periode);
    if (periods.empty()) text(column, TextStyle::body, wording::periode_belum_terbaca);
    for (std::size_t i = 0; i < periods.size(); ++i) {
        one_period(column, editing, rhk, periods[i],
                   i + 1 < periods.size() ? &periods[i + 1] : nullptr);
        column.gap(space::medium);
    }
    no_longer_used(column, editing, rhk, periods);
    column.gap(space::small);
    if (link_button(column, label_of(Section::jadwal), icon::calendar))
        editing.ui.show(Section::jadwal);
}

}  // namespace kinerja::ui
