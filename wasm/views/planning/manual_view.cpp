// Manual Indikator of one indicator, field by field as in regulation.md 3.9.
#include <string>
#include <vector>

#include "core/base/text.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/plan_parts.h"
#include "wasm/views/planning/words.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view manual_isi =
    "Apa arti indikator ini dan bagaimana mengukurnya, agar semua orang menghitungnya dengan cara "
    "yang sama.";
constexpr std::string_view salin_manual = "Salin bagian yang masih kosong dari manual lain";
constexpr std::string_view salin_manual_pilih = "Pilih indikator";
constexpr std::string_view tujuan_contoh =
    "Contoh: Memastikan layanan publik dapat diakses dari mana saja";
constexpr std::string_view definisi_contoh =
    "Contoh: Layanan yang dapat diselesaikan tanpa datang ke kantor";
constexpr std::string_view formula_contoh =
    "Contoh: Jumlah layanan daring penuh : jumlah layanan publik x 100 %";
constexpr std::string_view satuan_manual_contoh = "Contoh: persen";
constexpr std::string_view sumber_data_contoh = "Contoh: Katalog layanan daerah";
constexpr std::string_view penanggung_jawab_bantuan = "Diisi bila format instansi memuatnya.";
constexpr std::string_view manual_rhk = "Rencana hasil kerja";

}  // namespace wording

namespace {

constexpr float words_left = 26, state_width = 134;

int filled_parts(const ManualIndikator& manual) {
    int filled = manual.tingkat_kendali.has_value() + manual.periode_pelaporan.has_value();
    for (const std::string* part : {&manual.tujuan, &manual.definisi, &manual.formula,
                                    &manual.satuan, &manual.sumber_data, &manual.penanggung_jawab})
        filled += !is_blank(*part);
    return filled;
}

// The heading is the switch; returns whether the manual is open.
bool disclosure(Column& column, const Editing& editing, const Iki& iki, const Path& at,
                std::string_view title) {
    const bool begun = !is_empty(iki.manual);
    const bool from_start = begun || is_shown(parameters_of(editing.skp().profil).manual);
    const bool open = editing.ui.is_open(at, from_start);
    const std::string words(wording::manual_indikator);
    const std::string state = begun ? std::to_string(filled_parts(iki.manual)) + " dari 8 bagian"
                                    : std::string("belum diisi");
    const Rect rect = column.take(space::touch_height);
    const Press pressed =
        press(id_of(words), rect, Role::button, words + " " + std::string(title) + ", " + state);
    if (frame().near_view(rect))
        frame().semantics.mark_last(open ? state_expandable | state_expanded : state_expandable);
    if (pressed.hovered) fill(rect, color::page, space::radius);
    paint_icon({rect.x, rect.y, space::small_icon, rect.h},
               open ? icon::chevron_down : icon::chevron_right, color::secondary);
    paint_line(rect.line(words_left, state_width, 0, rect.h), TextStyle::strong, words,
               color::text);
    paint_line({rect.x, rect.y, rect.w, rect.h}, TextStyle::small, state, color::secondary, 1);
    if (pressed.focused) focus_ring(rect);
    if (pressed.clicked) editing.ui.set_open(at, !open);
    return open;
}

void context_line(Column& column, std::string_view label, std::string_view words) {
    text(column, TextStyle::small, label, color::secondary);
    text(column, TextStyle::body, is_blank(words) ? wording::belum_dipilih : words);
    column.gap(space::small);
}

void context(Column& column, const Editing& editing, const Rhk& rhk, const Iki& iki) {
    const Skp& skp = editing.skp();
    context_line(column, wording::manual_rhk, rhk.statement);
    const std::string label =
        std::string(plan_words(skp.profil, skp.jenis_jabatan).indicator_full) + " dan target";
    const std::string target = is_blank(iki.target) ? "" : ": " + iki.target;
    context_line(column, label, is_blank(iki.statement) ? iki.target : iki.statement + target);
}

struct Source {
    std::string token, label;
    CopyManual command;
};

// Indicators whose manual was begun, this one left out.
std::vector<Source> sources_for(const Skp& skp, const Rhk& rhk, const Iki& iki) {
    std::vector<Source> sources;
    for (const Box<Rhk>& other : skp.rhk)
        for (const Iki& one : other->iki) {
            const bool own = other->id == rhk.id && one.id == iki.id;
            if (own || is_empty(one.manual)) continue;
            sources.push_back(
                {path(*other, one).value,
                 is_blank(one.statement) ? std::string("(tanpa kalimat)") : one.statement,
                 {rhk.id, iki.id, other->id, one.id}});
        }
    return sources;
}

void copying(Column& column, const Editing& editing, const Rhk& rhk, const Iki& iki) {
    if (!editing.open.editable() || filled_parts(iki.manual) == 8) return;
    const std::vector<Source> sources = sources_for(editing.skp(), rhk, iki);
    if (sources.empty()) return;
    std::vector<Option> choices;
    for (const Source& source : sources) choices.push_back({source.token, source.label});
    const std::uint32_t id = field_id((path(rhk, iki) / "manual" / "salin").value);
    const auto chosen = choice_field(
        column, id, {.label = wording::salin_manual, .placeholder = wording::salin_manual_pilih},
        choices, "");
    if (chosen)
        for (const Source& source : sources)
            if (source.token == *chosen) editing.out.push(source.command);
    column.gap(space::normal);
}

void parts(Column& c, const Editing& editing, const Path& at) {
    field(c, editing, at / "tujuan", {.placeholder = wording::tujuan_contoh});
    c.gap(space::normal);
    field(c, editing, at / "definisi", {.placeholder = wording::definisi_contoh});
    c.gap(space::normal);
    field(c, editing, at / "formula", {.placeholder = wording::formula_contoh});
    c.gap(space::normal);
    side_by_side(
        c,
        [&](Column& left) {
            field(left, editing, at / "satuan", {.placeholder = wording::satuan_manual_contoh});
        },
        [&](Column& right) { field(right, editing, at / "tingkat_kendali"); });
    c.gap(space::normal);
    field(c, editing, at / "sumber_data", {.placeholder = wording::sumber_data_contoh});
    c.gap(space::normal);
    side_by_side(
        c, [&](Column& left) { field(left, editing, at / "periode_pelaporan"); },
        [&](Column& right) {
            field(right, editing, at / "penanggung_jawab",
                  {.help = wording::penanggung_jawab_bantuan});
        });
}

}  // namespace

void manual_view(Column& column, const Editing& editing, const Rhk& rhk, const Iki& iki,
                 std::string_view title) {
    const Path at = path(rhk, iki) / "manual";
    if (!disclosure(column, editing, iki, at, title)) return;
    column.gap(space::tiny);
    text(column, TextStyle::small, wording::manual_isi, color::secondary);
    column.gap(space::small);
    context(column, editing, rhk, iki);
    copying(column, editing, rhk, iki);
    parts(column, editing, at);
}

}  // namespace kinerja::ui
