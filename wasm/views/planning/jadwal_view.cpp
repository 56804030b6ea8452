// Evaluation periods and deadlines: what the agency set, and what holds where it set nothing.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/model/field.h"
#include "core/regulation/parameter.h"
#include "core/workflow/open_tenggat.h"
#include "wasm/views/parts/countdown.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/form.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/views/planning/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view jadwal_isi =
    "Periode evaluasi dan tenggat ditetapkan instansi, tidak selalu mengikuti bulan kalender. Yang "
    "dibiarkan kosong memakai nilai bawaan yang disebut di bawahnya.";
constexpr std::string_view periode_evaluasi = "Periode evaluasi";
constexpr std::string_view periode_pola =
    "Pilih polanya; setelah itu setiap periode masih dapat diubah, ditambah, atau dihapus.";
constexpr std::string_view hari_mulai = "Bulan instansi dimulai";
constexpr std::string_view hari_mulai_bantuan =
    "Bila tanggal 16, Januari berakhir 15 Januari dan Februari dimulai 16 Januari.";
constexpr std::string_view bulan_kalender = " (bulan kalender)";
constexpr std::string_view hari_batas = "Waktu pengisian";
constexpr std::string_view hari_batas_akhir = "hari setelah periode berakhir";
constexpr std::string_view pada_hari_terakhir = "Pada hari terakhir periode";
constexpr std::string_view ubah_periode = "Ubah tanggal periode";
constexpr std::string_view tanpa_batas = "Kosong: tidak ada batas pengisian.";
constexpr std::string_view batas_setahun = "Batas untuk setahun";
constexpr std::string_view tanpa_bawaan_penetapan =
    "Tidak ada nilai bawaan: SKP ini dimulai setelah ";
constexpr std::string_view tanpa_bawaan =
    "Nilai bawaan mengikuti periode penilaian di bagian Identitas.";
constexpr std::string_view bawaan = "Bawaan";
constexpr std::string_view semua_tenggat = "Semua tenggat";
constexpr std::string_view simpan_kalender_bantuan =
    "Buka berkasnya dengan aplikasi kalender; pengingat muncul 7 hari dan 1 hari sebelumnya. "
    "Setelah tanggal berubah, simpan dan buka lagi: acara yang sama diperbarui.";
constexpr std::string_view pola_lazim = "Pola yang lazim";
constexpr std::string_view pola_lazim_isi =
    "PPPK paruh waktu dievaluasi tiap triwulan dan setahun sekali (KepmenPANRB 16/2025); guru, "
    "kepala sekolah, dan pengawas sekolah setahun sekali (Ruang GTK). Selebihnya aturan instansi "
    "Anda menentukan.";
/// In the order of `presets`.
constexpr std::string_view nama_pola[] = {"Triwulan", "Bulan kalender", "Tanggal 16 sampai 15",
                                          "PPPK paruh waktu", "GTK tahunan"};
constexpr std::string_view rentang_periode = "{} s.d. {}; pengisian paling lambat {}";

}  // namespace wording

namespace {

constexpr float four_fields_from = 600;  // CSS px

/// A usual way to cut the year; the evaluation of the year comes with each of them. `hari_mulai` 1:
/// the defaults hold.
struct Preset {
    JenisPeriode jenis;
    int hari_mulai = 1;
};

constexpr std::array<Preset, 5> presets = {{{JenisPeriode::triwulanan},
                                            {JenisPeriode::bulanan},
                                            {JenisPeriode::bulanan, 16},
                                            {JenisPeriode::triwulanan},
                                            {JenisPeriode::tahunan}}};

void usual_patterns(Column& c, const Editing& editing) {
    if (!editing.open.editable()) return;
    text(c, TextStyle::strong, wording::pola_lazim);
    text(c, TextStyle::small, wording::pola_lazim_isi, color::secondary);
    c.gap(space::small);
    std::array<ButtonLook, presets.size()> looks;
    for (std::size_t i = 0; i < presets.size(); ++i)
        looks[i] = {.label = wording::nama_pola[i], .icon = icon::calendar};
    const int pressed = button_list(c, looks);
    if (pressed < 0) return;
    const Preset& chosen = presets[static_cast<std::size_t>(pressed)];
    PolaPeriode pola = pola_of(editing.skp().jadwal->periode);
    pola.hari_mulai = chosen.hari_mulai;
    editing.out.push(SetPeriode{chosen.jenis, chosen.hari_mulai == PolaPeriode{}.hari_mulai
                                                  ? std::nullopt
                                                  : std::optional(pola)});
}

/// Choices "first" to "last" with a label each.
class Numbers {
  public:
    template <class Label>
    Numbers(int first, int last, Label label) {
        for (int number = first; number <= last; ++number)
            words_.push_back({std::to_string(number), label(number)});
        for (const Words& one : words_) choices_.push_back({one.token, one.label});
    }
    std::span<const Option> choices() const { return choices_; }

  private:
    struct Words {
        std::string token, label;
    };
    std::vector<Words> words_;
    std::vector<Option> choices_;
};

std::string day_label(int day) {
    std::string label = "Tanggal " + std::to_string(day);
    if (day == 1) label += wording::bulan_kalender;
    return label;
}

std::string deadline_label(int days) {
    if (days == 0) return std::string(wording::pada_hari_terakhir);
    return std::to_string(days) + " " + std::string(wording::hari_batas_akhir);
}

void pattern(Column& c, const Editing& editing) {
    const JadwalKinerja& jadwal = *editing.skp().jadwal;
    const PolaPeriode pola = pola_of(jadwal.periode);
    const bool own = !jadwal.periode.empty();
    const bool readonly = !editing.open.editable();
    std::vector<Option> kinds;
    for (const Term& term : terms<JenisPeriode>()) kinds.push_back({term.token, term.label});
    const auto kind =
        choice_field(c, field_id("jadwal/jenis"),
                     {.label = field_spec(path("jadwal") / "jenis")->label, .readonly = readonly},
                     kinds, token_of(jadwal.jenis));
    if (kind)
        if (const auto jenis = parse_token<JenisPeriode>(*kind))
            editing.out.push(SetPeriode{*jenis, own ? std::optional(pola) : std::nullopt});
    c.gap(space::normal);
    const auto number_of = [&](Column& part, std::string_view id, const FieldLook& look,
                               const Numbers& numbers, int now) -> std::optional<int> {
        const auto chosen =
            choice_field(part, field_id(id), look, numbers.choices(), std::to_string(now));
        return chosen ? std::optional(std::stoi(*chosen)) : std::nullopt;
    };
    side_by_side(
        c,
        [&](Column& left) {
            const Numbers days(1, PolaPeriode::hari_mulai_terakhir, day_label);
            if (const auto day = number_of(left, "jadwal/hari_mulai",
                                           {.label = wording::hari_mulai,
                                            .help = wording::hari_mulai_bantuan,
                                            .readonly = readonly},
                                           days, pola.hari_mulai))
                editing.out.push(SetPeriode{jadwal.jenis, PolaPeriode{*day, pola.hari_batas}});
        },
        [&](Column& right) {
            const Numbers days(0, PolaPeriode::hari_batas_terbanyak, deadline_label);
            if (const auto after = number_of(right, "jadwal/hari_batas",
                                             {.label = wording::hari_batas, .readonly = readonly},
                                             days, pola.hari_batas))
                editing.out.push(SetPeriode{jadwal.jenis, PolaPeriode{pola.hari_mulai, *after}});
        });
}

void period_fields(Column& c, const Editing& editing, const Path& at) {
    if (c.width < four_fields_from) {
        field(c, editing, at / "nama");
        c.gap(space::small);
        side_by_side(
            c, [&](Column& left) { field(left, editing, at / "awal"); },
            [&](Column& right) { field(right, editing, at / "akhir"); });
        c.gap(space::small);
        field(c, editing, at / "batas", {.help = wording::tanpa_batas});
        return;
    }
    float bottom = c.y;
    int part = 0;
    for (const std::string_view name : {"nama", "awal", "akhir", "batas"}) {
        Column place = c.part(part++, 4, space::medium);
        field(place, editing, at / name,
              {.help = name == "batas" ? wording::tanpa_batas : std::string_view()});
        bottom = std::max(bottom, place.y);
    }
    c.y = bottom;
}

void add_or_remove(Column& c, const Editing& editing, const PeriodeEvaluasi& one) {
    if (!editing.open.editable()) return;
    const bool only = editing.skp().jadwal->periode.size() == 1;
    const auto add = [&] {
        const PeriodeEvaluasiId id{new_item_id(editing.ui)};
        editing.out.push(AddPeriode{id, one.id});
        editing.ui.go_to = path(id) / "nama";
    };
    c.gap(space::tiny);
    buttons(
        c,
        {{{.label = wording::tambah_periode, .icon = icon::plus, .kind = ButtonKind::quiet}, add},
         {{.label = wording::hapus_periode, .icon = icon::trash_2, .kind = ButtonKind::quiet},
          [&] { editing.out.push(RemovePeriode{one.id}); },
          !only}});
}

void own_period(Column& c, const Editing& editing, const PeriodeEvaluasi& one) {
    const Scope scope(one.id.value);
    const Container group(Role::region, one.nama, c);
    period_fields(c, editing, path(one.id));
    add_or_remove(c, editing, one);
}

void periods(Column& c, const Editing& editing) {
    const Skp& skp = editing.skp();
    const bool own = !skp.jadwal->periode.empty();
    const std::vector<PeriodeEvaluasi> now = periode_evaluasi(*skp.jadwal, skp.periode);
    if (now.empty()) return text(c, TextStyle::body, wording::periode_belum_terbaca);
    for (const PeriodeEvaluasi& one : now) {
        c.gap(space::normal);
        if (own) {
            own_period(c, editing, one);
        } else {
            text(c, TextStyle::strong, one.nama);
            text(c, TextStyle::small,
                 filled(wording::rentang_periode,
                        {day_words(one.awal), day_words(one.akhir), day_words(one.batas)}),
                 color::secondary);
        }
    }
    if (!editing.open.editable()) return;
    c.gap(space::normal);
    const JenisPeriode jenis = skp.jadwal->jenis;
    if (!own && button(c, {.label = wording::ubah_periode, .icon = icon::pencil}))
        editing.out.push(SetPeriode{jenis, PolaPeriode{}});
    if (own && button(c, {.label = wording::periode_bawaan, .icon = icon::rotate_ccw}))
        editing.out.push(SetPeriode{jenis, std::nullopt});
}

std::string default_words(const std::vector<Tenggat>& list, std::string_view id,
                          std::string_view none) {
    for (const Tenggat& one : list)
        if (one.id == id && one.bawaan)
            return std::string(wording::bawaan) + ": " + to_long(one.tanggal) + ". " +
                   std::string(one.dasar);
    return std::string(none);
}

/// Why establishing this SKP has no day by default.
std::string without_penetapan(const Periode& periode) {
    const std::optional<Date> first = parse_date(periode.awal).date;
    const auto* law = first ? in_force(penetapan_skp_deadlines(), *first) : nullptr;
    if (law == nullptr) return std::string(wording::tanpa_bawaan);
    return std::string(wording::tanpa_bawaan_penetapan) + std::string(law->value.said) + ".";
}

void deadlines_of_year(Column& c, const Editing& editing, const std::vector<Tenggat>& list) {
    const std::string penetapan =
        default_words(list, "penetapan", without_penetapan(editing.skp().periode));
    const std::string tahunan = default_words(list, "evaluasi-tahunan", wording::tanpa_bawaan);
    side_by_side(
        c,
        [&](Column& left) {
            field(left, editing, path("jadwal") / "batas_penetapan", {.help = penetapan});
        },
        [&](Column& right) {
            field(right, editing, path("jadwal") / "batas_evaluasi_tahunan", {.help = tahunan});
        });
}

void all_deadlines(Column& c, const Editing& editing, const std::vector<Tenggat>& list) {
    if (list.empty()) return text(c, TextStyle::body, wording::tenggat_kosong, color::secondary);
    for (const Tenggat& one : list) {
        text(c, TextStyle::strong,
             one.nama + ": " + to_long(one.tanggal) + ", " +
                 countdown(editing.open.today, one.tanggal));
        text(c, TextStyle::small, one.dasar, color::secondary);
        c.gap(space::small);
    }
    c.gap(space::small);
    text(c, TextStyle::small, wording::simpan_kalender_bantuan, color::secondary);
    c.gap(space::small);
    if (button(c, {.label = wording::simpan_kalender, .icon = icon::calendar}))
        editing.out.ask(SaveCalendar{});
}

template <class Body>
void part(Column& column, std::string_view title, Body body) {
    column.gap(space::large);
    text(column, TextStyle::heading, title, color::text, 2);
    column.gap(space::small);
    Card card(column);
    body(card.column());
}

}  // namespace

void jadwal_view(Column& column, const Editing& editing) {
    const SkpWalk& walk = editing.open.dialog->walk(editing.skp());
    const std::vector<Tenggat> list = tenggat(editing.skp()),
                               open = open_tenggat(editing.skp(), walk);
    text(column, TextStyle::body, wording::jadwal_isi, color::secondary);
    part(column, wording::periode_evaluasi, [&](Column& c) {
        text(c, TextStyle::small, wording::periode_pola, color::secondary);
        c.gap(space::medium);
        usual_patterns(c, editing);
        c.gap(space::medium);
        pattern(c, editing);
        c.gap(space::small);
        periods(c, editing);
    });
    part(column, wording::batas_setahun, [&](Column& c) { deadlines_of_year(c, editing, list); });
    part(column, wording::semua_tenggat, [&](Column& c) { all_deadlines(c, editing, open); });
}

}  // namespace kinerja::ui
