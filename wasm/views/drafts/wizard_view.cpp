// Three questions before the first field: who am I, which approach, which period.
#include <array>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/period_text.h"
#include "core/model/periode_choice.h"
#include "wasm/views/drafts/wizard_step.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/form.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/field.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view wizard_judul = "SKP baru";
constexpr std::string_view wizard_siapa = "Apa jenis jabatan Anda?";
constexpr std::string_view wizard_siapa_bantuan =
    "Jenis jabatan menentukan format SKP yang dipakai.";
constexpr std::string_view wizard_jpt =
    "Contoh: kepala dinas, sekretaris daerah, direktur jenderal.";
constexpr std::string_view wizard_mandiri =
    "Memimpin satuan kerja yang berdiri sendiri, memakai format yang sama dengan JPT.";
constexpr std::string_view wizard_ja = "Administrator, pengawas, dan pelaksana.";
constexpr std::string_view wizard_jf =
    "Keahlian (ahli pertama sampai ahli utama) dan keterampilan (pemula sampai penyelia).";
constexpr std::string_view wizard_status = "Status kepegawaian";
constexpr std::string_view wizard_pendekatan = "Pendekatan apa yang dipakai?";
constexpr std::string_view wizard_pendekatan_bantuan =
    "Satu SKP memakai satu pendekatan; mengikuti ketetapan instansi Anda. Dapat diganti kemudian "
    "tanpa kehilangan isian.";
constexpr std::string_view wizard_kuantitatif =
    "Indikator dan target dalam kolom terpisah, dengan aspek kuantitas, kualitas, waktu, atau "
    "biaya.";
constexpr std::string_view wizard_kualitatif =
    "Indikator dan target ditulis sebagai satu kalimat di bawah setiap RHK.";
constexpr std::string_view wizard_periode = "Periode apa yang direncanakan?";
// Between the two stand the usual first and last day.
constexpr std::string_view wizard_periode_umumnya = "Umumnya ";
constexpr std::string_view wizard_periode_lain =
    ". Bila Anda menduduki jabatan baru di tengah tahun, mulailah dari tanggal pelaksanaan tugas.";
constexpr std::string_view profil_bantuan =
    "Menentukan bagian yang diminta dan terbuka sejak awal. Dapat diganti kapan saja tanpa "
    "kehilangan isian.";
constexpr std::string_view wizard_tahun = "Tahun {}";
constexpr std::string_view wizard_jabatan_baru = "Mulai jabatan baru";
constexpr std::string_view wizard_awal = "Tanggal awal";
constexpr std::string_view wizard_akhir = "Tanggal akhir";
constexpr std::string_view tak_terbaca = "{} belum dapat dibaca.";
constexpr std::string_view tanpa_tahun = "{} belum memuat tahun.";
constexpr std::string_view terbalik = "Tanggal akhir lebih awal daripada tanggal awal.";
constexpr std::string_view lanjut_saja = " Anda tetap dapat melanjutkan dan memperbaikinya nanti.";

}  // namespace wording

namespace {

template <class E, std::size_t N>
void cards(Column& column, std::string_view question, E& answer,
           const std::array<std::string_view, N>& explanations) {
    const Container group(Role::radiogroup, question, column);
    for (std::size_t i = 0; i < N; ++i) {
        const auto value = static_cast<E>(i);
        if (option_card(column, label_of(value), explanations[i], answer == value)) answer = value;
        column.gap(space::small);
    }
}

void question(Column& column, std::string_view words, std::string_view help) {
    text(column, TextStyle::heading, words, color::text, 2);
    column.gap(space::tiny);
    text(column, TextStyle::body, help, color::secondary);
    column.gap(space::normal);
}

void which_profile(Column& column, WizardState& wizard) {
    std::vector<Option> choices;
    for (const Term& term : terms<Profil>()) choices.push_back({term.token, term.label});
    const auto chosen = choice_field(column, field_id("wizard/profil"),
                                     {.label = wording::profil, .help = wording::profil_bantuan},
                                     choices, token_of(wizard.profil));
    if (chosen) wizard.profil = parse_token<Profil>(*chosen).value_or(wizard.profil);
}

void who(Column& column, WizardState& wizard) {
    question(column, wording::wizard_siapa, wording::wizard_siapa_bantuan);
    cards(column, wording::wizard_siapa, wizard.jenis_jabatan,
          std::array{wording::wizard_jpt, wording::wizard_mandiri, wording::wizard_ja,
                     wording::wizard_jf});
    column.gap(space::small);
    text(column, TextStyle::small_strong, wording::wizard_status, color::text);
    column.gap(space::tiny);
    const std::string_view labels[] = {label_of(StatusPegawai::pns), label_of(StatusPegawai::pppk)};
    const int chosen =
        segmented(column, wording::wizard_status, labels, 2, static_cast<int>(wizard.status));
    if (chosen >= 0) wizard.status = static_cast<StatusPegawai>(chosen);
    column.gap(space::normal);
    which_profile(column, wizard);
}

void which_approach(Column& column, WizardState& wizard) {
    question(column, wording::wizard_pendekatan, wording::wizard_pendekatan_bantuan);
    cards(column, wording::wizard_pendekatan, wizard.pendekatan,
          std::array{wording::wizard_kuantitatif, wording::wizard_kualitatif});
}

std::string reading(std::string_view words) {
    const DateReading date = parse_date(words);
    return date.date ? to_long_with_weekday(*date.date) : std::string(wording::tanggal_contoh);
}

/// What is wrong with one of the days; empty when it can be read.
std::string wrong_with(std::string_view label, std::string_view typed) {
    if (parse_date(typed).date) return {};
    return filled(lacks_year(typed) ? wording::tanpa_tahun : wording::tak_terbaca, {label});
}

std::string wrong_with(const WizardState& wizard) {
    std::string words = wrong_with(wording::wizard_awal, wizard.awal);
    const std::string last = wrong_with(wording::wizard_akhir, wizard.akhir);
    if (!words.empty() && !last.empty()) words += ' ';
    words += last;
    const DateReading from = parse_date(wizard.awal), to = parse_date(wizard.akhir);
    return from.date && to.date && *to.date < *from.date ? std::string(wording::terbalik) : words;
}

/// This year, the next, or a post that begins today.
void usual_periods(Column& column, WizardState& wizard, const Date& today) {
    const auto take = [&](const Periode& periode) {
        wizard.awal = periode.awal;
        wizard.akhir = periode.akhir;
    };
    const auto year = [](int number) {
        return filled(wording::wizard_tahun, {std::to_string(number)});
    };
    const std::string now = year(today.year), coming = year(today.year + 1);
    buttons(column,
            {{{.label = now}, [&] { take(whole_year(today.year)); }},
             {{.label = coming}, [&] { take(whole_year(today.year + 1)); }},
             {{.label = wording::wizard_jabatan_baru}, [&] { take(rest_of_year(today)); }}});
}

/// One of the two days; a whole period typed there fills both.
void day_field(Column& column, WizardState& wizard, std::string_view id, std::string_view label,
               std::string& day) {
    const std::string help = reading(day);
    const auto typed = text_field(column, field_id(id), {.label = label, .help = help}, day);
    if (!typed) return;
    day = *typed;
    if (const auto both = read_two_days(*typed)) {
        wizard.awal = to_short(both->first);
        wizard.akhir = to_short(both->last);
    }
}

void which_period(Column& column, WizardState& wizard, const Date& today) {
    std::string usual(wording::wizard_periode_umumnya);
    usual.append(first_days_of_periode().back().value.said).append(" sampai ");
    usual.append(last_days_of_periode().back().value.said).append(wording::wizard_periode_lain);
    question(column, wording::wizard_periode, usual);
    usual_periods(column, wizard, today);
    column.gap(space::normal);
    side_by_side(
        column,
        [&](Column& left) {
            day_field(left, wizard, "wizard/awal", wording::wizard_awal, wizard.awal);
        },
        [&](Column& right) {
            day_field(right, wizard, "wizard/akhir", wording::wizard_akhir, wizard.akhir);
        });
    const std::string wrong = wrong_with(wizard);
    if (wrong.empty()) return;
    column.gap(space::medium);
    text(column, TextStyle::small, wrong + std::string(wording::lanjut_saja), color::warning);
}

}  // namespace

void wizard_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    WizardState& wizard = ui.wizard;
    text(column, TextStyle::title, wording::wizard_judul, color::text, 1);
    column.gap(space::tiny);
    text(column, TextStyle::body, "Pertanyaan " + std::to_string(wizard.step + 1) + " dari 3",
         color::secondary);
    column.gap(space::small);
    progress_bar(column, "Langkah", wizard.step + 1, 3);
    column.gap(space::large);
    if (wizard.step == 0) who(column, wizard);
    if (wizard.step == 1) which_approach(column, wizard);
    if (wizard.step == 2) which_period(column, wizard, data.today);
    column.gap(space::large);
    const bool last = wizard.step == last_wizard_step;
    const auto back = [&] {
        ui.main_scroll.y = 0;
        if (wizard.step == 0)
            ui.show(Screen::beranda);
        else
            --wizard.step;
    };
    buttons(
        column,
        {{{.label = last ? wording::wizard_selesai : wording::lanjut, .kind = ButtonKind::primary},
          [&] { wizard_onward(ui, out); }},
         {{.label = wizard.step == 0 ? wording::batal : wording::kembali}, back}});
}

}  // namespace kinerja::ui
