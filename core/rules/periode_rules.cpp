// The period of the SKP: two days that exist, in order, and the day by which it is established.
#include <utility>

#include "core/base/date.h"
#include "core/base/period_text.h"
#include "core/base/text.h"
#include "core/model/tenggat.h"
#include "core/regulation/basis.h"
#include "core/regulation/parameter.h"
#include "core/rules/catalog.h"

namespace kinerja {
namespace {

// A day is asked for once; the other problems are faults of what was typed.
template <DateProblem problem>
void look_at(const std::string& typed, Path at, FindingSink& found) {
    const DateReading day = parse_date(typed);
    const bool has_problem = !day.date && day.problem == problem && !lacks_year(typed);
    if constexpr (problem == DateProblem::empty)
        found.asks(std::move(at), !has_problem);
    else if (has_problem)
        found.at(std::move(at));
}

template <DateProblem problem>
void awal_has(const Skp& skp, const CheckContext&, FindingSink& found) {
    look_at<problem>(skp.periode.awal, path("periode") / "awal", found);
}

template <DateProblem problem>
void akhir_has(const Skp& skp, const CheckContext&, FindingSink& found) {
    look_at<problem>(skp.periode.akhir, path("periode") / "akhir", found);
}

void awal_has_year(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (lacks_year(skp.periode.awal)) found.at(path("periode") / "awal");
}

void akhir_has_year(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (lacks_year(skp.periode.akhir)) found.at(path("periode") / "akhir");
}

/// The day with the year of the other one.
Proposal year_of_the_other(const Skp& skp, const Path& place) {
    const bool first = place == path("periode") / "awal";
    const std::string& typed = first ? skp.periode.awal : skp.periode.akhir;
    const auto other = parse_date(first ? skp.periode.akhir : skp.periode.awal).date;
    return other ? Proposal{with_year(typed, other->year), {}} : Proposal{};
}

void ends_after_it_starts(const Skp& skp, const CheckContext&, FindingSink& found) {
    const DateReading awal = parse_date(skp.periode.awal);
    const DateReading akhir = parse_date(skp.periode.akhir);
    if (awal.date && akhir.date && *akhir.date < *awal.date) found.at(path("periode") / "akhir");
}

void stays_in_one_year(const Skp& skp, const CheckContext&, FindingSink& found) {
    const DateReading awal = parse_date(skp.periode.awal);
    const DateReading akhir = parse_date(skp.periode.akhir);
    if (awal.date && akhir.date && awal.date->year < akhir.date->year)
        found.at(path("periode") / "akhir");
}

// The regulation's day holds where the agency set none (bawaan_penetapan).
void established_in_time(const Skp& skp, const CheckContext& context, FindingSink& found) {
    if (!context.today || context.established || !is_blank(skp.jadwal->batas_penetapan)) return;
    const std::optional<Date> last_day = bawaan_penetapan(skp.periode);
    if (last_day && *last_day < *context.today) found.at(path("periode"));
}

void established_as_the_agency_asks(const Skp& skp, const CheckContext& context,
                                    FindingSink& found) {
    const std::optional<Date> last_day = parse_date(skp.jadwal->batas_penetapan).date;
    if (context.established || !context.today) return;
    if (last_day && *last_day < *context.today) found.at(path("jadwal") / "batas_penetapan");
}

void agency_keeps_to_the_regulation(const Skp& skp, const CheckContext&, FindingSink& found) {
    const std::optional<Date> own = parse_date(skp.jadwal->batas_penetapan).date;
    const std::optional<Date> last_day = bawaan_penetapan(skp.periode);
    if (own && last_day && *last_day < *own) found.at(path("jadwal") / "batas_penetapan");
}

using enum DateProblem;

constexpr std::string_view how_to_write = "Tulis tanggal seperti 01-01-2027 atau 1 Januari 2027.";
constexpr std::string_view look_at_calendar = "Periksa tanggal dan bulannya di kalender.";
constexpr std::string_view sign_soon =
    "Segerakan penandatanganan oleh pegawai dan penetapan oleh Pejabat Penilai Kinerja.";

constexpr Validity since_the_permenpan{basis::permenpan_since};

constexpr Rule rules[] = {
    {"PD-01a",
     Severity::blocks,
     basis::form,
     "Tanggal awal periode penilaian belum diisi.",
     "Isi hari pertama periode, biasanya {hari}.",
     awal_has<empty>,
     nullptr,
     {},
     first_days_of_periode},
    {"PD-01b",
     Severity::blocks,
     basis::form,
     "Tanggal akhir periode penilaian belum diisi.",
     "Isi hari terakhir periode, biasanya {hari}.",
     akhir_has<empty>,
     nullptr,
     {},
     last_days_of_periode},
    {"PD-02a", Severity::blocks, basis::form,
     "Tanggal awal periode belum dapat dibaca sebagai tanggal.", how_to_write,
     awal_has<not_a_date>},
    {"PD-02b", Severity::blocks, basis::form,
     "Tanggal akhir periode belum dapat dibaca sebagai tanggal.", how_to_write,
     akhir_has<not_a_date>},
    {"PD-07a", Severity::blocks, basis::form, "Tahun pada tanggal awal periode belum ditulis.",
     "Tambahkan tahunnya, dengan empat angka.", awal_has_year, year_of_the_other},
    {"PD-07b", Severity::blocks, basis::form, "Tahun pada tanggal akhir periode belum ditulis.",
     "Tambahkan tahunnya, dengan empat angka.", akhir_has_year, year_of_the_other},
    {"PD-03a", Severity::blocks, basis::form, "Tanggal awal periode tidak ada di kalender.",
     look_at_calendar, awal_has<no_such_day>},
    {"PD-03b", Severity::blocks, basis::form, "Tanggal akhir periode tidak ada di kalender.",
     look_at_calendar, akhir_has<no_such_day>},
    {"PD-04a", Severity::blocks, basis::form,
     "Tahun pada tanggal awal periode terlalu jauh dari masa kini.",
     "Periksa tahunnya; tulis tahun dengan empat angka.", awal_has<out_of_range>},
    {"PD-04b", Severity::blocks, basis::form,
     "Tahun pada tanggal akhir periode terlalu jauh dari masa kini.",
     "Periksa tahunnya; tulis tahun dengan empat angka.", akhir_has<out_of_range>},
    {"PD-05", Severity::blocks, basis::form, "Periode berakhir sebelum dimulai.",
     "Periksa kedua tanggal; mungkin tertukar atau tahunnya keliru.", ends_after_it_starts},
    {"PD-06", Severity::advises, basis::form, "Periode melewati pergantian tahun.",
     "Periksa tanggal akhir; satu SKP mencakup satu tahun kalender.", stays_in_one_year},
    {"PL-11", Severity::advises, basis::permenpan,
     "Batas waktu penetapan SKP ini, {tanggal}, sudah lewat.", sign_soon, established_in_time,
     nullptr, since_the_permenpan, penetapan_skp_deadlines},
    {"PL-11a", Severity::advises, basis::agency,
     "Batas penetapan SKP yang diisi pada Jadwal dan Tenggat sudah lewat.", sign_soon,
     established_as_the_agency_asks},
    {"PL-11b", Severity::advises, basis::permenpan,
     "Batas penetapan SKP ini lebih lambat daripada {hari}.",
     "Cocokkan dengan ketetapan instansi, atau kosongkan supaya batas peraturan yang berlaku.",
     agency_keeps_to_the_regulation, nullptr, since_the_permenpan, penetapan_skp_deadlines},
};

}  // namespace

std::span<const Rule> periode_rules() { return rules; }

}  // namespace kinerja
