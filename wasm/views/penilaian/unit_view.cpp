// Distribusi Predikat: all whom one leads beside the pattern, before and after a what-if.
// Considerations and no lock; nothing here changes an evaluation.
#include <string>
#include <vector>

#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/form.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/penilaian/unit_parts.h"
#include "wasm/views/penilaian/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/field.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view periode_unit = "Periode evaluasi";
constexpr std::string_view pimpinan_unit = "Pimpinan";
constexpr std::string_view capaian_unit = "Capaian kinerja organisasi";
constexpr std::string_view semula = "Semula";
constexpr std::string_view andai = "Andai";
constexpr std::string_view kuadran_semula = "Kuadran semula";
constexpr std::string_view kurva_semula = "Kurva semula";
constexpr std::string_view kurva_andai = "Kurva andai";
constexpr std::string_view unit_isi =
    "Predikat semua pegawai yang Anda pimpin di perangkat ini, menurut evaluasi yang sudah "
    "diserahkan, dibandingkan dengan pola SE Menpan RB 3/2023. Surat edaran itu menyebut dirinya "
    "pedoman: pertimbangan, bukan kunci.";
constexpr std::string_view andaikan_judul = "Andaikan";
constexpr std::string_view andaikan_isi =
    "Pilih rating lain untuk melihat akibatnya pada sebaran. Evaluasi yang sudah diserahkan tidak "
    "berubah; pengandaian dan catatannya hanya tersimpan di perangkat ini. Bila predikat seseorang "
    "memang perlu ditinjau, lakukan pada evaluasinya, dengan dasarnya.";
constexpr std::string_view perubahan_judul = "Perubahan";
constexpr std::string_view belum_ada =
    "Belum ada evaluasi yang diserahkan pada SKP yang Anda pimpin. Serahkan evaluasi pada tiap SKP "
    "dahulu.";
constexpr std::string_view jumlah_dinilai = "{} pegawai dinilai.";
constexpr std::string_view pilih_capaian_unit = "Pilih capaian untuk melihat polanya.";
constexpr std::string_view tanpa_pola_unit = "Untuk masa ini tidak ada pola yang dikenal.";
constexpr std::string_view andai_rusak = "Pengandaian tidak dapat dibaca";
constexpr std::string_view andai_rusak_isi =
    "Catatan pengandaian di perangkat ini rusak atau ditulis versi yang lebih baru. Catatan itu "
    "tidak ditimpa; sisihkan untuk memulai yang baru.";
constexpr std::string_view sisihkan_andai = "Sisihkan dan mulai baru";

}  // namespace wording

namespace {

std::vector<Option> options_of(const std::vector<PilihanUnit>& choices) {
    std::vector<Option> options;
    for (const PilihanUnit& one : choices)
        options.push_back({one.id, one.nama.empty() ? wording::tanpa_nama : one.nama});
    return options;
}

/// What was chosen, once; never nothing.
std::optional<std::string> choice(Column& column, std::string_view place, std::string_view label,
                                  const std::vector<Option>& options, std::string_view value) {
    column.gap(space::small);
    const auto chosen =
        choice_field(column, field_id(place),
                     {.label = label, .placeholder = wording::belum_dipilih}, options, value);
    return chosen && !chosen->empty() ? chosen : std::nullopt;
}

void choices(Column& column, const UnitScreen& shown, UnitChoice& asked) {
    const PenetapanUnit& unit = shown.unit;
    if (const auto chosen = choice(column, "distribusi/periode", wording::periode_unit,
                                   options_of(shown.periods), unit.periode))
        asked.periode = *chosen;
    if (shown.leaders.size() > 1)
        if (const auto chosen = choice(column, "distribusi/pimpinan", wording::pimpinan_unit,
                                       options_of(shown.leaders), unit.id_pimpinan))
            asked.pimpinan = *chosen;
    std::vector<Option> capaian;
    for (const Term& term : terms<CapaianOrganisasi>()) capaian.push_back({term.token, term.label});
    if (const auto chosen = choice(column, "distribusi/capaian", wording::capaian_unit, capaian,
                                   unit.capaian ? token_of(*unit.capaian) : std::string_view()))
        asked.capaian = parse_token<CapaianOrganisasi>(*chosen);
}

void considerations(Column& column, const PenetapanUnit& unit, const Sebaran& sebaran,
                    const Date& today) {
    if (!unit.capaian)
        return text(column, TextStyle::body, wording::pilih_capaian_unit, color::secondary);
    const Dated<PolaDistribusi>* pola = in_force(pola_distribusi(*unit.capaian), today);
    if (pola == nullptr)
        return text(column, TextStyle::body, wording::tanpa_pola_unit, color::secondary);
    for (const Pertimbangan& one : pertimbangan(pola->value, sebaran.predikat))
        bullet(column, TextStyle::body, one.words,
               one.fit == Fit::normal ? color::warning : color::text);
}

struct SideWords {
    std::string_view title, curve, box;
};

/// Where names can be moved.
struct Movable {
    DistribusiState& state;
    Outbox& out;
};

/// Before, or after; names are moved in the last box there is.
void side(Column& column, const SideWords& words, const PenetapanUnit& unit,
          const std::vector<PegawaiDinilai>& people, const Date& today, const Movable* movable) {
    const Sebaran sebaran = sebaran_of(people);
    text(column, TextStyle::subheading, words.title, color::text, 2);
    unit_curve(column, words.curve, sebaran, unit.capaian);
    column.gap(space::small);
    if (movable != nullptr && people.size() <= most_to_move)
        unit_box_to_move(column, words.box, unit, people, movable->state, movable->out);
    else
        unit_box(column, words.box, people);
    column.gap(space::small);
    considerations(column, unit, sebaran, today);
}

void both_sides(Column& column, const PenetapanUnit& unit, const Date& today,
                const Movable& movable) {
    constexpr SideWords before{wording::semula, wording::kurva_semula, wording::kuadran_semula};
    constexpr SideWords after{wording::andai, wording::kurva_andai, wording::kuadran_andai};
    if (perpindahan(unit.pegawai, unit.pengandaian).empty())
        return side(column, before, unit, unit.pegawai, today, &movable);
    const std::vector<PegawaiDinilai> moved = andaikan(unit.pegawai, unit.pengandaian);
    side_by_side(
        column, [&](Column& c) { side(c, before, unit, unit.pegawai, today, nullptr); },
        [&](Column& c) { side(c, after, unit, moved, today, &movable); });
}

void what_if_part(Column& column, const UnitScreen& shown, Outbox& out) {
    const PenetapanUnit& unit = shown.unit;
    text(column, TextStyle::heading, wording::andaikan_judul, color::text, 2);
    text(column, TextStyle::small, wording::andaikan_isi, color::secondary);
    column.gap(space::small);
    buttons(column,
            {{{.label = wording::urungkan_andai, .icon = icon::undo_2, .enabled = shown.can_undo},
              [&] { out.ask(UndoAndaikan{}); }},
             {{.label = wording::kosongkan_andai,
               .icon = icon::trash_2,
               .enabled = !unit.pengandaian.empty()},
              [&] { out.ask(ClearPengandaian{}); }}});
    column.gap(space::normal);
    if (!perpindahan(unit.pegawai, unit.pengandaian).empty()) {
        text(column, TextStyle::subheading, wording::perubahan_judul, color::text, 3);
        column.gap(space::small);
        unit_changes(column, unit, out);
        column.gap(space::small);
    }
    unit_people(column, unit, out);
}

void apart(Column& column, const std::vector<std::string>& names) {
    if (names.empty()) return;
    column.gap(space::large);
    text(column, TextStyle::subheading, wording::tanpa_evaluasi, color::text, 2);
    for (const std::string& one : names)
        bullet(column, TextStyle::body, one.empty() ? wording::tanpa_nama : std::string_view(one),
               color::text);
}

void damage(Column& column, Outbox& out) {
    banner(column, Tone::warning, wording::andai_rusak, wording::andai_rusak_isi);
    column.gap(space::small);
    if (button(column, {.label = wording::sisihkan_andai})) out.ask(SetAsidePengandaian{});
    column.gap(space::normal);
}

}  // namespace

void unit_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    if (data.unit == nullptr) return;
    const UnitScreen& shown = *data.unit;
    const PenetapanUnit& unit = shown.unit;
    if (link_button(column, wording::kembali, icon::arrow_left)) ui.show(Screen::beranda);
    column.gap(space::small);
    text(column, TextStyle::title, wording::distribusi_judul, color::text, 1);
    text(column, TextStyle::body, wording::unit_isi, color::secondary);
    column.gap(space::normal);
    if (shown.damaged) damage(column, out);
    if (shown.periods.empty()) {
        text(column, TextStyle::body, wording::belum_ada);
        return apart(column, unit.tanpa_evaluasi);
    }
    choices(column, shown, ui.distribusi.choice);
    column.gap(space::normal);
    text(column, TextStyle::strong,
         filled(wording::jumlah_dinilai, {std::to_string(unit.pegawai.size())}));
    if (button(column, {.label = wording::cetak_lembar, .icon = icon::printer}))
        out.ask(ShowLembarUnit{});
    column.gap(space::normal);
    both_sides(column, unit, data.today, {ui.distribusi, out});
    column.gap(space::large);
    if (!unit.pegawai.empty()) what_if_part(column, shown, out);
    apart(column, unit.tanpa_evaluasi);
}

}  // namespace kinerja::ui
