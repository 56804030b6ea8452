// One RHK on a page of its own: its wording, the RHK pimpinan it serves, its indicators.
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/model/field.h"
#include "core/model/place_name.h"
#include "core/model/target.h"
#include "wasm/views/parts/cascade.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/plan_parts.h"
#include "wasm/views/planning/views.h"
#include "wasm/views/planning/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view rhk_contoh =
    "Contoh: Tersedianya antarmuka integrasi untuk layanan prioritas";
constexpr std::string_view rhk_bantuan =
    "Tulis sebagai hasil: terlaksananya, tersusunnya, meningkatnya …";
constexpr std::string_view penugasan_bantuan =
    "Diisi bila hasil ini ditugaskan seseorang, misalnya “Kepala Dinas”. Dicetak dalam kurung "
    "setelah RHK.";
constexpr std::string_view pilih_rhk_pimpinan = "Pilih RHK pimpinan";
constexpr std::string_view buka_rhk_pimpinan = "Tulis atau ubah RHK pimpinan";
constexpr std::string_view iki_contoh = "Contoh: Jumlah antarmuka yang beroperasi";
constexpr std::string_view iki_kualitatif_contoh =
    "Contoh: Enam antarmuka beroperasi paling lambat November dengan keluhan yang menurun";
constexpr std::string_view iki_kualitatif_label =
    "Indikator kinerja individu dan target (satu kalimat)";
constexpr std::string_view target_contoh = "Contoh: 6 antarmuka";
constexpr std::string_view terbaca = "Terbaca: ";
constexpr std::string_view terbaca_hingga = " sampai ";
constexpr std::string_view terbaca_tenggat = "Terbaca sebagai tenggat";
constexpr std::string_view target_kualitatif =
    "Target yang masih terpisah (tercetak di belakang kalimat)";
constexpr std::string_view bentuk_bantuan =
    "Outcome: perubahan yang dirasakan penerima manfaat. Outcome antara: langkah menuju perubahan "
    "itu. Output: barang atau dokumen yang dihasilkan. Layanan: jasa yang diberikan.";

}  // namespace wording

namespace {

std::string reading_of(std::string_view target) {
    const auto reading = parse_target(target);
    if (!reading) return {};
    if (reading->tenggat) return std::string(wording::terbaca_tenggat);
    std::string words(wording::terbaca);
    words += to_indonesian(reading->angka);
    if (reading->hingga)
        words.append(wording::terbaca_hingga).append(to_indonesian(*reading->hingga));
    if (!reading->satuan.empty()) words += " · satuan " + reading->satuan;
    return words;
}

std::string indicators_of(const Skp& skp) {
    const PlanWords& words = plan_words(skp.profil, skp.jenis_jabatan);
    return std::string(words.indicator_full) + " (" + std::string(words.indicator) + ")";
}

void unused(Column& column, std::string_view label, std::string_view value) {
    if (value.empty()) return;
    column.gap(space::small);
    text(column, TextStyle::small,
         std::string(label) + ": " + std::string(value) + " (" +
             std::string(wording::tidak_dipakai) + ")",
         color::secondary);
}

void iki_fields(Column& c, const Editing& editing, const Rhk& rhk, const Iki& iki) {
    const SkpForm& form = form_of(editing.skp());
    const bool has_target = has_place(form.target);
    const Path at = path(rhk, iki);
    if (has_place(form.aspek)) field(c, editing, at / "aspek", {.required = true});
    if (has_place(form.perspektif))
        field(c, editing, at / "perspektif", {.required = form.perspektif == Demand::demanded});
    if (has_place(form.aspek) || has_place(form.perspektif)) c.gap(space::normal);
    field(c, editing, at / "statement",
          {.placeholder = has_target ? wording::iki_contoh : wording::iki_kualitatif_contoh,
           .required = true,
           .label = has_target ? std::string_view() : wording::iki_kualitatif_label});
    c.gap(space::normal);
    const std::string reading = reading_of(iki.target);
    if (has_target)
        field(c, editing, at / "target",
              {.help = reading, .placeholder = wording::target_contoh, .required = true});
    else if (!iki.target.empty())
        field(c, editing, at / "target", {.label = wording::target_kualitatif});
    if (!has_place(form.aspek) && iki.aspek) unused(c, "Aspek", label_of(*iki.aspek));
    if (!has_place(form.perspektif) && iki.perspektif)
        unused(c, "Perspektif", label_of(*iki.perspektif));
}

constexpr float tool_room = space::small_tool + space::small;

void iki_card(Column& column, const Editing& editing, const Rhk& rhk, std::size_t index) {
    const Iki& iki = rhk.iki[index];
    const Scope scope(iki.id.value);
    const std::string title = name_of_indicator(editing.skp(), static_cast<int>(index) + 1);
    Region group(column, title);
    Column& c = group.column();
    const float tools = editing.open.editable() ? 3 * tool_room : 0;
    const Rect head{c.x, c.y, c.width - tools, space::small_tool};
    paint_line(head, TextStyle::strong, title, color::text);
    if (frame().near_view(head))
        frame().semantics.add(id_of(title), Role::heading, title, head, frame().clip()).level = 3;
    if (editing.open.editable()) {
        float x = c.x + c.width - tools + space::small;
        const auto tool = [&](const char* glyph, std::string_view what, bool enabled) {
            const std::string name = std::string(what) + " " + title;
            const bool pressed =
                icon_button({x, c.y, space::small_tool, space::small_tool}, glyph, name, enabled);
            x += tool_room;
            return pressed;
        };
        if (tool(icon::arrow_up, wording::naikkan, index > 0))
            editing.out.push(MoveItem{path(rhk, iki), -1});
        if (tool(icon::arrow_down, wording::turunkan, index + 1 < rhk.iki.size()))
            editing.out.push(MoveItem{path(rhk, iki), 1});
        if (tool(icon::trash_2, wording::hapus, true)) editing.out.push(RemoveItem{path(rhk, iki)});
    }
    c.gap(space::small_tool + space::medium);
    iki_fields(c, editing, rhk, iki);
    c.gap(space::normal);
    triwulan_view(c, editing, rhk, iki);
    c.gap(space::small);
    manual_view(c, editing, rhk, iki, title);
    if (is_blank(iki.statement)) return;
    c.gap(space::small);
    if (link_button(c, wording::simpan_contoh, icon::book_open))
        editing.out.ask(KeepExample{rhk.id, iki.id});
}

void rhk_pimpinan_choice(Column& c, const Editing& editing, const Rhk& rhk) {
    const Path link = path(rhk) / "rhk_pimpinan";
    field(c, editing, link,
          {.placeholder = wording::pilih_rhk_pimpinan,
           .required = rhk.jenis == JenisRhk::utama,
           .choices = link_choices(editing.skp(), link)});
    if (link_button(c, wording::buka_rhk_pimpinan, icon::link))
        editing.ui.show(Section::rhk_pimpinan);
}

const Rhk* neighbour(const Skp& skp, const Rhk& rhk, int step) {
    for (std::size_t i = 0; i < skp.rhk.size(); ++i) {
        if (skp.rhk[i]->id != rhk.id) continue;
        const std::size_t wanted = step < 0 ? i - 1 : i + 1;
        return wanted < skp.rhk.size() ? &*skp.rhk[wanted] : nullptr;
    }
    return nullptr;
}

void order_and_removal(Column& column, const Editing& editing, const Rhk& rhk) {
    std::vector<RhkId> alike;
    for (const Box<Rhk>& other : editing.skp().rhk)
        if (other->jenis == rhk.jenis) alike.push_back(other->id);
    const auto remove = [&] {
        editing.out.push(RemoveItem{path(rhk)});
        editing.ui.show(Section::hasil_kerja);
    };
    buttons(column,
            {{{.label = wording::naikkan,
               .icon = icon::arrow_up,
               .kind = ButtonKind::quiet,
               .enabled = alike.front() != rhk.id},
              [&] {
                  editing.out.push(MoveItem{path(rhk), -1});
              }},
             {{.label = wording::turunkan,
               .icon = icon::arrow_down,
               .kind = ButtonKind::quiet,
               .enabled = alike.back() != rhk.id},
              [&] {
                  editing.out.push(MoveItem{path(rhk), 1});
              }},
             {{.label = wording::hapus_rhk, .icon = icon::trash_2, .kind = ButtonKind::quiet},
              remove}});
}

void to_neighbours(Column& column, const Editing& editing, const Rhk& rhk) {
    const Rhk* before = neighbour(editing.skp(), rhk, -1);
    const Rhk* after = neighbour(editing.skp(), rhk, 1);
    buttons(column, {{{.label = wording::rhk_sebelumnya,
                       .icon = icon::chevron_left,
                       .enabled = before != nullptr},
                      [&] { editing.ui.show_rhk(before->id.value); }},
                     {{.label = wording::rhk_berikutnya,
                       .icon = icon::chevron_right,
                       .enabled = after != nullptr},
                      [&] { editing.ui.show_rhk(after->id.value); }}});
}

void more_iki(Column& column, const Editing& editing, const Rhk& rhk) {
    const std::string add = "Tambah " + std::string(indicator_word(editing.skp()));
    const auto add_one = [&] {
        const IkiId id{new_item_id(editing.ui)};
        editing.out.push(AddItem{path(rhk) / "iki", id.value});
        editing.ui.go_to = path(rhk.id, id) / "statement";
    };
    buttons(column, {{{.label = add, .icon = icon::plus}, add_one},
                     {{.label = wording::cari_contoh_iki, .icon = icon::search},
                      [&] { editing.out.ask(OpenLibrary{rhk.id.value}); }}});
}

}  // namespace

std::string_view indicator_word(const Skp& skp) {
    return plan_words(skp.profil, skp.jenis_jabatan).indicator;
}

void rhk_view(Column& column, const Editing& editing, const Rhk& rhk) {
    const bool editable = editing.open.editable();
    if (link_button(column, wording::semua_rhk, icon::arrow_left))
        editing.ui.show(Section::hasil_kerja);
    column.gap(space::small);
    {
        Card card(column);
        Column& c = card.column();
        field(c, editing, path(rhk) / "statement",
              {.help = wording::rhk_bantuan, .placeholder = wording::rhk_contoh, .required = true});
        c.gap(space::normal);
        if (has_place(form_of(editing.skp()).rhk_pimpinan)) {
            rhk_pimpinan_choice(c, editing, rhk);
            c.gap(space::small);
        } else {
            const Skp& skp = editing.skp();
            if (const RhkPimpinan* kept = find_rhk_pimpinan(skp, rhk.rhk_pimpinan)) {
                unused(c, field_spec(path(rhk) / "rhk_pimpinan")->label, kept->statement);
                c.gap(space::normal);
            }
            sasaran_choice(c, editing, path(rhk) / "sasaran", rhk.sasaran);
        }
        side_by_side(
            c, [&](Column& left) { field(left, editing, path(rhk) / "jenis"); },
            [&](Column& right) {
                field(right, editing, path(rhk) / "penugasan_dari",
                      {.help = wording::penugasan_bantuan});
            });
        c.gap(space::normal);
        field(c, editing, path(rhk) / "bentuk", {.help = wording::bentuk_bantuan});
        if (editable) {
            c.gap(space::small);
            order_and_removal(c, editing, rhk);
        }
    }
    column.gap(space::large);
    text(column, TextStyle::subheading, indicators_of(editing.skp()), color::text, 2);
    column.gap(space::small);
    notes_at(column, editing, path(rhk) / "iki");
    for (std::size_t i = 0; i < rhk.iki.size(); ++i) {
        iki_card(column, editing, rhk, i);
        column.gap(space::medium);
    }
    if (editable) more_iki(column, editing, rhk);
    column.gap(space::large);
    rencana_aksi_view(column, editing, rhk);
    column.gap(space::large);
    to_neighbours(column, editing, rhk);
}

}  // namespace kinerja::ui
