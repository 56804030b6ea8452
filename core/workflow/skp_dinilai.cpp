// From the SKP into words, and from the words an SKP that papers can read.
#include "core/workflow/skp_dinilai.h"

#include <utility>

#include "core/base/text.h"
#include "core/workflow/evaluasi_berlaku.h"

namespace kinerja {
namespace {

RhkDinilai judged_rhk(const Skp& skp, const Rhk& rhk) {
    RhkDinilai one;
    one.id = {rhk.id.value};
    one.jenis = rhk.jenis;
    if (const RhkPimpinan* pimpinan = find_rhk_pimpinan(skp, rhk.rhk_pimpinan)) {
        one.rhk_pimpinan = pimpinan->statement;
        one.iki_pimpinan = pimpinan->iki;
    }
    one.statement = rhk.statement;
    one.penugasan_dari = rhk.penugasan_dari;
    for (const Iki& iki : rhk.iki)
        one.iki.push_back(
            {{iki.id.value}, iki.aspek, iki.perspektif, iki.statement, iki.target, {}});
    return one;
}

/// An RHK pimpinan of its own for each RHK that has words of one, under the id of the RHK.
void put_back(Skp& seen, const RhkDinilai& kept) {
    Rhk rhk;
    rhk.id = {kept.id.value};
    rhk.jenis = kept.jenis;
    rhk.statement = kept.statement;
    rhk.penugasan_dari = kept.penugasan_dari;
    if (!kept.rhk_pimpinan.empty() || !kept.iki_pimpinan.empty()) {
        RhkPimpinan pimpinan;
        pimpinan.id = rhk.rhk_pimpinan = {kept.id.value};
        pimpinan.statement = kept.rhk_pimpinan;
        pimpinan.iki = kept.iki_pimpinan;
        seen.rhk_pimpinan.push_back(std::move(pimpinan));
    }
    for (const IkiDinilai& one : kept.iki) {
        Iki iki;
        iki.id = {one.id.value};
        iki.aspek = one.aspek;
        iki.perspektif = one.perspektif;
        iki.statement = one.statement;
        iki.target = one.target;
        rhk.iki.push_back(std::move(iki));
    }
    seen.rhk.emplace_back(std::move(rhk));
}

bool is_who_evaluated(const Pegawai& person, const Evaluasi& evaluasi) {
    return fold(person.nama) == fold(evaluasi.penilai) &&
           digits_in(person.nip) == digits_in(evaluasi.nip_penilai);
}

Skp with_todays_words(const Skp& skp, const Evaluasi& evaluasi) {
    Skp seen = skp;
    if (evaluasi.jenis == JenisEvaluasi::periodik)
        if (const auto one = find_periode(skp, evaluasi.periode))
            seen.periode = {one->awal, one->akhir, {}};
    if (is_blank(evaluasi.penilai) || trim(evaluasi.penilai) == trim(skp.pejabat_penilai.nama))
        return seen;
    const Pegawai* known = penilai_of(skp, evaluasi);
    seen.pejabat_penilai = known ? *known : Pegawai{};
    seen.pejabat_penilai.nama = evaluasi.penilai;
    seen.pejabat_penilai.nip = evaluasi.nip_penilai;
    return seen;
}

}  // namespace

SkpDinilai skp_dinilai(const Skp& skp, JenisEvaluasi jenis, const PeriodeEvaluasiId& periode) {
    SkpDinilai kept;
    kept.awal = skp.periode.awal;
    kept.akhir = skp.periode.akhir;
    const auto days = jenis == JenisEvaluasi::periodik ? find_periode(skp, periode) : std::nullopt;
    if (days) {
        kept.nama_periode = days->nama;
        kept.awal = days->awal;
        kept.akhir = days->akhir;
    }
    kept.jenis_periode = skp.jadwal->jenis;
    kept.jenis_jabatan = skp.jenis_jabatan;
    kept.pendekatan = skp.pendekatan;
    kept.pegawai = skp.pegawai;
    kept.pejabat_penilai = skp.pejabat_penilai;
    kept.atasan_penilai = skp.atasan_penilai;
    for (const Box<Rhk>& rhk : skp.rhk) kept.rhk.push_back(judged_rhk(skp, *rhk));
    kept.ekspektasi_khusus = skp.ekspektasi_khusus;
    return kept;
}

Skp as_judged(const Skp& skp, const Evaluasi& evaluasi) {
    if (!evaluasi.skp_dinilai) return with_todays_words(skp, evaluasi);
    const SkpDinilai& kept = *evaluasi.skp_dinilai;
    Skp seen = skp;
    seen.periode = {kept.awal, kept.akhir, {}};
    seen.jenis_jabatan = kept.jenis_jabatan;
    seen.pendekatan = kept.pendekatan;
    seen.pegawai = kept.pegawai;
    seen.pejabat_penilai = kept.pejabat_penilai;
    seen.atasan_penilai = kept.atasan_penilai;
    seen.rhk_pimpinan.clear();
    seen.rhk.clear();
    for (const RhkDinilai& one : kept.rhk) put_back(seen, one);
    seen.ekspektasi_khusus = kept.ekspektasi_khusus;
    return seen;
}

const Pegawai* penilai_of(const Skp& skp, const Evaluasi& evaluasi) {
    if (evaluasi.skp_dinilai) return &evaluasi.skp_dinilai->pejabat_penilai;
    if (is_who_evaluated(skp.pejabat_penilai, evaluasi)) return &skp.pejabat_penilai;
    for (const Box<PenilaiSebelumnya>& one : skp.penilai_sebelumnya)
        if (is_who_evaluated(one->penilai, evaluasi)) return &one->penilai;
    return nullptr;
}

JenisPeriode jenis_periode_of(const Skp& skp, const Evaluasi& evaluasi) {
    return evaluasi.skp_dinilai ? evaluasi.skp_dinilai->jenis_periode : skp.jadwal->jenis;
}

}  // namespace kinerja
