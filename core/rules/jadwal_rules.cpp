// Evaluation periods, deadlines, and the rencana aksi that hang on them. An agency sets them as it
// likes, so that nothing here blocks.
#include <algorithm>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/model/jadwal.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"

namespace kinerja {
namespace {

std::optional<Date> day(const std::string& typed) { return parse_date(typed).date; }

bool is_unreadable(const std::string& typed) { return !is_blank(typed) && !day(typed); }

void dates_can_be_read(const Skp& skp, const CheckContext&, FindingSink& found) {
    const JadwalKinerja& jadwal = *skp.jadwal;
    const auto look = [&](const std::string& typed, const Path& at) {
        if (is_unreadable(typed)) found.at(at);
    };
    look(jadwal.batas_penetapan, path("jadwal") / "batas_penetapan");
    look(jadwal.batas_evaluasi_tahunan, path("jadwal") / "batas_evaluasi_tahunan");
    for (const PeriodeEvaluasi& one : jadwal.periode) {
        look(one.awal, path(one.id) / "awal");
        look(one.akhir, path(one.id) / "akhir");
        look(one.batas, path(one.id) / "batas");
    }
}

void both_days_are_there(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const PeriodeEvaluasi& one : skp.jadwal->periode) {
        if (is_blank(one.awal)) found.at(path(one.id) / "awal");
        if (is_blank(one.akhir)) found.at(path(one.id) / "akhir");
    }
}

void ends_after_it_starts(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const PeriodeEvaluasi& one : skp.jadwal->periode) {
        const auto awal = day(one.awal), akhir = day(one.akhir);
        if (awal && akhir && *akhir < *awal) found.at(path(one.id) / "akhir");
    }
}

void follows_the_one_before(const Skp& skp, const CheckContext&, FindingSink& found) {
    std::optional<Date> end;  // the latest so far
    for (const PeriodeEvaluasi& one : skp.jadwal->periode) {
        const auto awal = day(one.awal), akhir = day(one.akhir);
        if (!awal || !akhir || *akhir < *awal) continue;
        if (end && *awal <= *end) found.at(path(one.id) / "awal");
        end = end ? std::max(*end, *akhir) : *akhir;
    }
}

void is_due_after_its_end(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const PeriodeEvaluasi& one : skp.jadwal->periode) {
        const auto akhir = day(one.akhir), batas = day(one.batas);
        if (akhir && batas && *batas < *akhir) found.at(path(one.id) / "batas");
    }
}

void lies_within_the_skp(const Skp& skp, const CheckContext&, FindingSink& found) {
    const auto first = day(skp.periode.awal), last = day(skp.periode.akhir);
    if (!first || !last || *last < *first) return;
    for (const PeriodeEvaluasi& one : skp.jadwal->periode) {
        const auto awal = day(one.awal), akhir = day(one.akhir);
        if (awal && (*awal < *first || *last < *awal))
            found.at(path(one.id) / "awal");
        else if (akhir && (*akhir < *first || *last < *akhir))
            found.at(path(one.id) / "akhir");
    }
}

void year_is_evaluated_after_its_end(const Skp& skp, const CheckContext&, FindingSink& found) {
    const auto last = day(skp.periode.akhir), batas = day(skp.jadwal->batas_evaluasi_tahunan);
    if (last && batas && *batas < *last) found.at(path("jadwal") / "batas_evaluasi_tahunan");
}

template <auto member>
void has_text(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    for (const RencanaAksi& one : rhk.rencana_aksi)
        if (is_blank(one.*member))
            found.at(path(rhk.id, one.id) / (member == &RencanaAksi::uraian ? "uraian" : "target"));
}

void has_a_period_of_now(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (context.periode_evaluasi.empty()) return;
    for (const RencanaAksi& one : rhk.rencana_aksi)
        if (std::ranges::find(context.periode_evaluasi, one.periode) ==
            context.periode_evaluasi.end())
            found.at(path(rhk.id, one.id) / "periode");
}

void has_a_plan_as_others_do(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (context.has_rencana_aksi && rhk.rencana_aksi.empty())
        found.at(path(rhk.id) / "rencana_aksi");
}

using enum Severity;
using basis::suggestion;

constexpr Rule rules[] = {
    {"JD-01", advises, suggestion, "Tanggal pada jadwal ini tidak dapat dibaca.",
     "Tulis tanggal yang ada di kalender, seperti 15-4-2027 atau 15 April 2027.",
     dates_can_be_read},
    {"JD-02", advises, suggestion, "Periode evaluasi ini belum punya hari pertama atau terakhir.",
     "Isi tanggalnya menurut ketetapan instansi.", both_days_are_there},
    {"JD-03", advises, suggestion, "Periode evaluasi ini berakhir sebelum dimulai.",
     "Periksa kedua tanggal; mungkin tertukar atau tahunnya keliru.", ends_after_it_starts},
    {"JD-04", advises, suggestion, "Periode evaluasi ini bertumpang tindih dengan yang sebelumnya.",
     "Mulailah sehari setelah periode sebelumnya berakhir.", follows_the_one_before},
    {"JD-05", advises, suggestion, "Batas pengisian ini jatuh sebelum periodenya berakhir.",
     "Periksa tanggalnya; biasanya beberapa hari setelah periode berakhir.", is_due_after_its_end},
    {"JD-06", advises, suggestion, "Periode evaluasi ini berada di luar periode SKP.",
     "Sesuaikan tanggalnya, atau susun ulang periode dari polanya.", lies_within_the_skp},
    {"JD-07", advises, suggestion, "Batas evaluasi tahunan jatuh sebelum periode SKP berakhir.",
     "Periksa tanggalnya; biasanya pada awal tahun berikutnya.", year_is_evaluated_after_its_end},
    {"JD-10", advises, suggestion, "Rencana aksi ini belum punya uraian.",
     "Tulis apa yang dikerjakan pada periode ini, atau hapus barisnya.",
     has_text<&RencanaAksi::uraian>},
    {"JD-11", advises, suggestion, "Rencana aksi ini belum punya target.",
     "Isi seberapa banyak yang selesai pada periode ini, misalnya 2 dokumen.",
     has_text<&RencanaAksi::target>},
    {"JD-12", advises, suggestion, "Rencana aksi ini terikat pada periode yang tidak dipakai lagi.",
     "Pilih salah satu periode yang sekarang, atau hapus barisnya.", has_a_period_of_now},
    {"JD-13", advises, suggestion,
     "RHK ini belum punya rencana aksi, sedangkan RHK lain sudah punya.",
     "Tambahkan rencana aksi pada periode yang memerlukannya.", has_a_plan_as_others_do},
};

}  // namespace

std::span<const Rule> jadwal_rules() { return rules; }

}  // namespace kinerja
