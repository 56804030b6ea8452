#include "core/workflow/penilai_periode.h"

#include "core/base/text.h"
#include "core/workflow/evaluasi_berlaku.h"

namespace kinerja {
namespace {

bool held_office(const PenilaiSebelumnya& one, const Date& day) {
    const std::optional<Date> first = parse_date(one.dari).date, last = parse_date(one.sampai).date;
    return last && day <= *last && (!first || *first <= day);
}

/// By NIP; by name where one has none.
bool is_who_began(const Pegawai& person, const Evaluasi& konsep) {
    const std::string nip = digits_in(person.nip), of_konsep = digits_in(konsep.nip_penilai);
    if (!nip.empty() && !of_konsep.empty()) return nip == of_konsep;
    return fold(trim(person.nama)) == fold(trim(konsep.penilai));
}

PenilaiPeriode of_one(const Skp& skp, JenisEvaluasi jenis, const PeriodeEvaluasiId& periode,
                      const std::string& last_day) {
    Evaluasi one;
    one.jenis = jenis;
    one.periode = periode;
    const std::string nama = nama_evaluasi(skp, one);
    if (const Evaluasi* given = evaluasi_berlaku(skp, jenis, periode))
        return {nama, given->penilai, given->nip_penilai, true};
    const std::optional<Date> day = parse_date(last_day).date;
    const Pegawai& who = day ? penilai_pada(skp, *day) : skp.pejabat_penilai;
    return {nama, who.nama, who.nip, false};
}

}  // namespace

const Pegawai& penilai_pada(const Skp& skp, const Date& day) {
    for (const Box<PenilaiSebelumnya>& one : skp.penilai_sebelumnya)
        if (held_office(*one, day)) return one->penilai;
    return skp.pejabat_penilai;
}

const Pegawai& penilai_konsep(const Skp& skp, const Evaluasi& konsep) {
    if (is_blank(konsep.penilai) || is_who_began(skp.pejabat_penilai, konsep))
        return skp.pejabat_penilai;
    for (const Box<PenilaiSebelumnya>& one : skp.penilai_sebelumnya)
        if (is_who_began(one->penilai, konsep)) return one->penilai;
    return skp.pejabat_penilai;
}

std::vector<PenilaiPeriode> penilai_periode(const Skp& skp) {
    std::vector<PenilaiPeriode> all;
    for (const PeriodeEvaluasi& one : periode_evaluasi(*skp.jadwal, skp.periode))
        all.push_back(of_one(skp, JenisEvaluasi::periodik, one.id, one.akhir));
    all.push_back(of_one(skp, JenisEvaluasi::tahunan, {}, skp.periode.akhir));
    return all;
}

}  // namespace kinerja
