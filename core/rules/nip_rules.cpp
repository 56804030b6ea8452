// NIP of a PNS and NI of a PPPK, one row for each kind of mistake (regulation.md 7.1, 7.2). Rows
// "a" are about a PNS and may block; the shape of an NI PPPK is practice, so rows "b" advise.
#include "core/model/nip.h"
#include "core/model/person_number.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"

namespace kinerja {
namespace {

// A blank number is a matter of ID-01b and ID-02b; an NRP of TNI or Polri has another shape. A
// superior may be no ASN and have a NIK; whose SKP it is has a NIP or NI PPPK.
bool is_checked(const Pegawai& person, bool may_have_nik) {
    const NumberKind kind = kind_of_number(person);
    return kind == NumberKind::nip || kind == NumberKind::rounded ||
           (kind == NumberKind::nik && !may_have_nik);
}

template <class Holds>
void each_person(const Skp& skp, FindingSink& found, std::string_view field, Holds holds) {
    if (is_checked(skp.pegawai, false) && holds(skp.pegawai)) found.at(path("pegawai") / field);
    if (is_checked(skp.pejabat_penilai, true) && holds(skp.pejabat_penilai))
        found.at(path("pejabat_penilai") / field);
}

/// The rows of a PPPK know no NRP: such a number is too short.
template <StatusPegawai status>
std::optional<NipProblem> problem_of(const Pegawai& person) {
    const std::optional<NipProblem> problem = parse_nip(person.nip).problem;
    const bool short_pppk = status == StatusPegawai::pppk && problem == NipProblem::as_long_as_nrp;
    return short_pppk ? NipProblem::too_short : problem;
}

template <StatusPegawai status, NipProblem problem>
void number_has(const Skp& skp, const CheckContext&, FindingSink& found) {
    each_person(skp, found, "nip", [](const Pegawai& person) {
        return person.status == status && problem_of<status>(person) == problem;
    });
}

void appointed_young(const Skp& skp, const CheckContext&, FindingSink& found) {
    each_person(skp, found, "nip", [](const Pegawai& person) {
        return parse_nip(person.nip).problem == NipProblem::younger_than_18;
    });
}

// The number reads well but is of the other kind than the chosen status.
template <StatusPegawai status>
void status_contradicts(const Skp& skp, const CheckContext&, FindingSink& found) {
    each_person(skp, found, "status", [](const Pegawai& person) {
        const NipReading reading = parse_nip(person.nip);
        return person.status == status && reading.nip && reading.nip->status != status;
    });
}

void appointed_in_future(const Skp& skp, const CheckContext& context, FindingSink& found) {
    if (!context.today) return;
    const Date today = *context.today;
    each_person(skp, found, "nip", [today](const Pegawai& person) {
        const NipReading reading = parse_nip(person.nip);
        if (!reading.nip) return false;
        const bool this_year = reading.nip->year == today.year;
        return reading.nip->year > today.year ||
               (this_year && reading.nip->status == StatusPegawai::pns &&
                reading.nip->month_or_code > today.month);
    });
}

void own_penilai(const Skp& skp, const CheckContext&, FindingSink& found) {
    const NipReading pegawai = parse_nip(skp.pegawai.nip);
    const NipReading penilai = parse_nip(skp.pejabat_penilai.nip);
    if (pegawai.nip && penilai.nip && pegawai.nip->digits == penilai.nip->digits)
        found.at(path("pejabat_penilai") / "nip");
}

void is_no_known_number(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (kind_of_number(skp.pegawai) == NumberKind::unknown) found.at(path("pegawai") / "nip");
    if (kind_of_number(skp.pejabat_penilai) == NumberKind::unknown)
        found.at(path("pejabat_penilai") / "nip");
}

using enum NipProblem;
constexpr StatusPegawai pns = StatusPegawai::pns;
constexpr StatusPegawai pppk = StatusPegawai::pppk;

constexpr Rule rules[] = {
    {"NI-01a", Severity::blocks, basis::nip_pns, "NIP memuat huruf atau tanda selain angka.",
     "Ketik ulang NIP dengan angka saja; spasi, titik, dan tanda hubung boleh ada.",
     number_has<pns, has_letters>},
    {"NI-01b", Severity::advises, basis::ni_pppk, "NI PPPK memuat huruf atau tanda selain angka.",
     "Ketik ulang NI PPPK dengan angka saja; spasi, titik, dan tanda hubung boleh ada.",
     number_has<pppk, has_letters>},
    {"NI-01c", Severity::blocks, basis::nip_pns,
     "NIP ini dibulatkan oleh lembar kerja: angka-angka terakhirnya hilang.",
     "Ketik ulang ke-18 angka NIP; di lembar kerja, jadikan selnya teks sebelum disalin.",
     number_has<pns, rounded>},
    {"NI-01d", Severity::advises, basis::ni_pppk,
     "NI PPPK ini dibulatkan oleh lembar kerja: angka-angka terakhirnya hilang.",
     "Ketik ulang ke-18 angka NI PPPK; di lembar kerja, jadikan selnya teks sebelum disalin.",
     number_has<pppk, rounded>},
    {"NI-02a", Severity::blocks, basis::nip_pns, "NIP ini terdiri atas 9 angka, yaitu bentuk lama.",
     "Ganti dengan NIP 18 angka yang berlaku sekarang.", number_has<pns, old_nine_digits>},
    {"NI-02b", Severity::advises, basis::ni_pppk, "NI PPPK ini terdiri atas 9 angka saja.",
     "Ganti dengan NI PPPK 18 angka seperti pada SK pengangkatan.",
     number_has<pppk, old_nine_digits>},
    {"NI-03a", Severity::blocks, basis::nip_pns, "NIP ini kurang dari 18 angka.",
     "Lengkapi angka yang kurang; cocokkan dengan SK atau kartu pegawai.",
     number_has<pns, too_short>},
    {"NI-03c", Severity::blocks, basis::nip_pns,
     "Panjang nomor ini seperti NRP TNI atau Polri, bukan NIP.",
     "Tulis NRP di depan nomor ini, atau pilih pangkat Lainnya; bila ini NIP, lengkapi angkanya.",
     number_has<pns, as_long_as_nrp>},
    {"NI-03b", Severity::advises, basis::ni_pppk, "NI PPPK ini kurang dari 18 angka.",
     "Lengkapi angka yang kurang; cocokkan dengan SK pengangkatan.", number_has<pppk, too_short>},
    {"NI-04a", Severity::blocks, basis::nip_pns, "NIP ini lebih dari 18 angka.",
     "Hapus angka yang berlebih; cocokkan dengan SK atau kartu pegawai.",
     number_has<pns, too_long>},
    {"NI-04b", Severity::advises, basis::ni_pppk, "NI PPPK ini lebih dari 18 angka.",
     "Hapus angka yang berlebih; cocokkan dengan SK pengangkatan.", number_has<pppk, too_long>},
    {"NI-05a", Severity::blocks, basis::nip_pns,
     "Angka ke-1 sampai ke-8 NIP bukan tanggal lahir yang ada di kalender.",
     "Periksa delapan angka pertama: tahun, bulan, lalu tanggal lahir.",
     number_has<pns, birth_not_a_date>},
    {"NI-05b", Severity::advises, basis::ni_pppk,
     "Angka ke-1 sampai ke-8 NI PPPK bukan tanggal lahir yang ada di kalender.",
     "Periksa delapan angka pertama: tahun, bulan, lalu tanggal lahir.",
     number_has<pppk, birth_not_a_date>},
    {"NI-06a", Severity::blocks, basis::nip_pns,
     "Angka ke-9 sampai ke-12 NIP menunjukkan tahun pengangkatan yang mustahil.",
     "Periksa tahun TMT CPNS: tahun itu terletak sesudah tahun lahir.",
     number_has<pns, year_out_of_range>},
    {"NI-06b", Severity::advises, basis::ni_pppk,
     "Angka ke-9 sampai ke-12 NI PPPK menunjukkan tahun pengangkatan yang mustahil.",
     "Periksa tahun pengangkatan: tahun itu terletak sesudah tahun lahir.",
     number_has<pppk, year_out_of_range>},
    {"NI-07a", Severity::blocks, basis::nip_pns,
     "Angka ke-13 dan ke-14 NIP bukan bulan 01 sampai 12.",
     "Periksa bulan TMT CPNS; cocokkan dengan SK pengangkatan CPNS.",
     number_has<pns, code_out_of_range>},
    {"NI-07b", Severity::advises, basis::ni_pppk,
     "Angka ke-13 dan ke-14 NI PPPK lazimnya 21 atau lebih.",
     "Periksa kedua angka itu; cocokkan dengan SK pengangkatan.",
     number_has<pppk, code_out_of_range>},
    {"NI-08a", Severity::blocks, basis::nip_pns, "Angka ke-15 NIP bukan 1 (pria) atau 2 (wanita).",
     "Periksa angka ke-15; cocokkan dengan SK atau kartu pegawai.",
     number_has<pns, sex_not_1_or_2>},
    {"NI-08b", Severity::advises, basis::ni_pppk,
     "Angka ke-15 NI PPPK bukan 1 (pria) atau 2 (wanita).",
     "Periksa angka ke-15; cocokkan dengan SK pengangkatan.", number_has<pppk, sex_not_1_or_2>},
    {"NI-09a", Severity::blocks, basis::nip_pns,
     "Tiga angka terakhir NIP 000, sedangkan nomor urut dimulai dari 001.",
     "Periksa tiga angka terakhir; lembar kerja menggantinya dengan 000 bila selnya bukan teks. "
     "Cocokkan dengan SK atau kartu pegawai.",
     number_has<pns, serial_000>},
    {"NI-09b", Severity::advises, basis::ni_pppk,
     "Tiga angka terakhir NI PPPK 000, sedangkan nomor urut dimulai dari 001.",
     "Periksa tiga angka terakhir; lembar kerja menggantinya dengan 000 bila selnya bukan teks. "
     "Cocokkan dengan SK pengangkatan.",
     number_has<pppk, serial_000>},
    {"NI-10", Severity::advises, basis::suggestion,
     "Menurut nomor ini, pegawai diangkat sebelum berusia 18 tahun.",
     "Periksa tanggal lahir dan tahun pengangkatan di dalam nomor.", appointed_young},
    {"NI-11a", Severity::blocks, basis::nip_pns,
     "Status yang dipilih PNS, sedangkan nomornya berpola NI PPPK.",
     "Ubah status menjadi PPPK, atau periksa angka ke-13 dan ke-14 NIP.", status_contradicts<pns>},
    {"NI-11b", Severity::advises, basis::ni_pppk,
     "Status yang dipilih PPPK, sedangkan nomornya berpola NIP PNS.",
     "Ubah status menjadi PNS, atau periksa angka ke-13 dan ke-14 NI PPPK.",
     status_contradicts<pppk>},
    {"NI-12", Severity::advises, basis::suggestion,
     "Menurut nomor ini, pengangkatan baru terjadi di masa mendatang.",
     "Periksa tahun dan bulan pengangkatan di dalam nomor.", appointed_in_future},
    {"NI-13", Severity::advises, basis::suggestion,
     "NIP pegawai dan NIP Pejabat Penilai Kinerja sama.",
     "Periksa keduanya; seseorang tidak menilai dirinya sendiri. Bila pegawai merangkap sebagai "
     "Plt. atau Plh. pejabat itu, cantumkan atasan setingkat di atasnya.",
     own_penilai},
    {"NI-14", Severity::advises, basis::suggestion,
     "Nomor ini bukan NIP (18 angka), NRP (8 atau 14 angka), atau NIK (16 angka).",
     "Periksa angkanya; bila memang NRP atau NIP, tulis \"NRP\" atau \"NIP\" di depannya.",
     is_no_known_number},
};

}  // namespace

std::span<const Rule> nip_rules() { return rules; }

}  // namespace kinerja
