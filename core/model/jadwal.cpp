// Cutting a year into evaluation periods.
#include "core/model/jadwal.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

#include "core/base/date.h"
#include "core/model/describe_members.h"

namespace kinerja {
namespace {

constexpr int most_years = 3;  // more was mistyped, and would be a list nobody reads

constexpr std::string_view months[] = {"Januari",   "Februari", "Maret",    "April",
                                       "Mei",       "Juni",     "Juli",     "Agustus",
                                       "September", "Oktober",  "November", "Desember"};
constexpr std::string_view quarters[] = {"Triwulan I", "Triwulan II", "Triwulan III",
                                         "Triwulan IV"};
constexpr std::string_view halves[] = {"Semester I", "Semester II"};
constexpr std::string_view whole[] = {"Tahunan"};

struct Kind {
    JenisPeriode jenis;
    std::string_view id;
    int months;  // in one period
    std::span<const std::string_view> names;

    int in_a_year() const { return 12 / months; }
    std::string_view name(int number) const { return names[static_cast<std::size_t>(number - 1)]; }
};

constexpr Kind kinds[] = {
    {JenisPeriode::bulanan, "bln", 1, months},
    {JenisPeriode::triwulanan, "tw", 3, quarters},
    {JenisPeriode::semesteran, "smt", 6, halves},
    {JenisPeriode::tahunan, "thn", 12, whole},
};

const Kind& kind_of(JenisPeriode jenis) {
    for (const Kind& kind : kinds)
        if (kind.jenis == jenis) return kind;
    return kinds[1];
}

/// The last day of the period with this number, counted from 1.
Date end_of(const Kind& kind, int year, int number, const PolaPeriode& pola) {
    if (number == kind.in_a_year()) return {year, 12, 31};
    const int month = number * kind.months;
    return pola.hari_mulai == 1 ? end_of_month(year, month)
                                : Date{year, month, pola.hari_mulai - 1};
}

bool is_taken(const std::vector<PeriodeEvaluasi>& list, std::string_view id) {
    return std::ranges::any_of(list, [&](const auto& one) { return one.id.value == id; });
}

/// "3" of "tw3" or "tw3-2028", when the kind has such a number.
std::optional<int> number_in(std::string_view id, const Kind& kind) {
    if (!id.starts_with(kind.id)) return std::nullopt;
    id.remove_prefix(kind.id.size());
    int number = 0;
    const auto [rest, problem] = std::from_chars(id.data(), id.data() + id.size(), number);
    const bool ends = rest == id.data() + id.size() || *rest == '-';
    const bool known = problem == std::errc() && number >= 1 && number <= kind.in_a_year();
    return ends && known ? std::optional(number) : std::nullopt;
}

}  // namespace

std::vector<PeriodeEvaluasi> default_periode(JenisPeriode jenis, const Periode& periode,
                                             const PolaPeriode& pola) {
    const std::optional<Date> first = parse_date(periode.awal).date;
    const std::optional<Date> last = parse_date(periode.akhir).date;
    if (!first || !last || *last < *first || last->year - first->year >= most_years) return {};
    const PolaPeriode used{std::clamp(pola.hari_mulai, 1, PolaPeriode::hari_mulai_terakhir),
                           std::clamp(pola.hari_batas, 0, PolaPeriode::hari_batas_terbanyak)};
    const Kind& kind = kind_of(jenis);
    std::vector<PeriodeEvaluasi> list;
    Date begin = *first;
    for (int year = first->year; year <= last->year; ++year) {
        const std::string of_year = std::to_string(year);
        for (int number = 1; number <= kind.in_a_year() && begin <= *last; ++number) {
            const Date end = std::min(end_of(kind, year, number, used), *last);
            if (end < begin) continue;
            PeriodeEvaluasi one;
            one.id.value = std::string(kind.id) + std::to_string(number);
            if (is_taken(list, one.id.value)) one.id.value += "-" + of_year;
            one.nama = kind.name(number);
            if (first->year != last->year) one.nama += " " + of_year;
            one.awal = to_short(begin);
            one.akhir = to_short(end);
            one.batas = to_short(plus_days(end, used.hari_batas));
            list.push_back(std::move(one));
            begin = plus_days(end, 1);
        }
    }
    return list;
}

std::vector<PeriodeEvaluasi> periode_evaluasi(const JadwalKinerja& jadwal, const Periode& periode) {
    return jadwal.periode.empty() ? default_periode(jadwal.jenis, periode) : jadwal.periode;
}

PolaPeriode pola_of(const std::vector<PeriodeEvaluasi>& periode) {
    PolaPeriode pola;
    if (periode.empty()) return pola;
    const std::optional<Date> end = parse_date(periode[0].akhir).date;
    const std::optional<Date> deadline = parse_date(periode[0].batas).date;
    if (end && deadline)
        pola.hari_batas =
            std::clamp(days_between(*end, *deadline), 0, PolaPeriode::hari_batas_terbanyak);
    if (periode.size() < 2) return pola;
    const std::optional<Date> next = parse_date(periode[1].awal).date;
    if (next) pola.hari_mulai = std::min(next->day, PolaPeriode::hari_mulai_terakhir);
    return pola;
}

std::string nama_bawaan(const PeriodeEvaluasiId& id) {
    for (const Kind& kind : kinds)
        if (const std::optional<int> number = number_in(id.value, kind))
            return std::string(kind.name(*number));
    return {};
}

template <>
const Shape& shape_of<PeriodeEvaluasi>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&PeriodeEvaluasi::nama>(
            "nama", Sealed::no, {.label = "Nama Periode", .about = "Nama periode.", .main = true}),
        text<&PeriodeEvaluasi::awal>(
            "awal", Sealed::no,
            {.label = "Hari Pertama", .kind = FieldKind::date, .about = "Hari pertama."}),
        text<&PeriodeEvaluasi::akhir>(
            "akhir", Sealed::no,
            {.label = "Hari Terakhir", .kind = FieldKind::date, .about = "Hari terakhir."}),
        text<&PeriodeEvaluasi::batas>("batas", Sealed::no,
                                      {.label = "Batas Pengisian",
                                       .kind = FieldKind::date,
                                       .about = "Hari terakhir untuk mengisi."}),
    };
    static constexpr Shape shape = shape_with<PeriodeEvaluasi>(
        "periode_evaluasi", "Periode evaluasi", members, "Satu periode evaluasi.");
    return shape;
}

template <>
const Shape& shape_of<JadwalKinerja>() {
    using namespace describe;
    static constexpr Member members[] = {
        choice<&JadwalKinerja::jenis>(
            "jenis", Sealed::no,
            {.label = "Evaluasi Periodik", .about = "Seberapa sering dievaluasi."}),
        list<&JadwalKinerja::periode>("periode", Sealed::no,
                                      {.label = "Jadwal",
                                       .about = "Periode evaluasi menurut instansi.",
                                       .plural = "periode evaluasi",
                                       .letter = "e",
                                       .own_commands = true}),
        text<&JadwalKinerja::batas_penetapan>("batas_penetapan", Sealed::no,
                                              {.label = "Batas Penetapan SKP",
                                               .kind = FieldKind::date,
                                               .about = "Batas waktu penetapan SKP."}),
        text<&JadwalKinerja::batas_evaluasi_tahunan>("batas_evaluasi_tahunan", Sealed::no,
                                                     {.label = "Batas Evaluasi Tahunan",
                                                      .kind = FieldKind::date,
                                                      .about = "Batas waktu evaluasi tahunan."}),
    };
    static constexpr Shape shape = shape_with<JadwalKinerja>(
        "jadwal", "Jadwal", members, "Periode evaluasi dan batas waktu menurut instansi.");
    return shape;
}

}  // namespace kinerja
