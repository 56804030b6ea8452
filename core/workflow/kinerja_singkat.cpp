// A period is known again in another SKP by its kind and last day: its id and name are the SKP's
// own, and whoever came in the middle of it has another first day. The year is known by its number.
#include "core/workflow/kinerja_singkat.h"

#include <string>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "core/workflow/skp_dinilai.h"

namespace kinerja {
namespace {

// A summary stays small, whatever was typed.
constexpr std::size_t longest = 120;  // octets

std::string cut(std::string_view words) { return std::string(beginning_of(trim(words), longest)); }

std::optional<Date> last_day(const Skp& skp, const Evaluasi& one) {
    if (one.skp_dinilai) return parse_date(one.skp_dinilai->akhir).date;
    if (one.jenis == JenisEvaluasi::tahunan) return parse_date(skp.periode.akhir).date;
    const std::optional<PeriodeEvaluasi> periode = find_periode(skp, one.periode);
    return periode ? parse_date(periode->akhir).date : std::nullopt;
}

std::string id_of_periode(const Skp& skp, const Evaluasi& one, const std::optional<Date>& last) {
    const bool year = one.jenis == JenisEvaluasi::tahunan;
    const std::string kind(year ? "tahun" : token_of(jenis_periode_of(skp, one)));
    if (!last) return cut(kind + " " + one.periode.value);
    return kind + " " + (year ? std::to_string(last->year) : to_iso(*last));
}

NilaiSingkat in_short(const Skp& skp, const Evaluasi& one, const RatingBerlaku& rating) {
    const std::optional<Date> last = last_day(skp, one);
    const std::optional<Date> given = parse_date(one.diserahkan).date;
    NilaiSingkat nilai;
    nilai.periode = id_of_periode(skp, one, last);
    nilai.nama = cut(nama_evaluasi(skp, one)) + (last ? " " + std::to_string(last->year) : "");
    if (given) nilai.diserahkan = to_iso(*given);
    if (one.capaian_organisasi) nilai.capaian = token_of(*one.capaian_organisasi);
    nilai.hasil_kerja = token_of(*rating.hasil_kerja);
    nilai.perilaku = token_of(*rating.perilaku);
    return nilai;
}

}  // namespace

KinerjaSingkat kinerja_singkat(const Skp& skp) {
    const Pegawai& penilai = skp.pejabat_penilai;
    KinerjaSingkat found{
        cut(skp.pegawai.nip), cut(penilai.nama), cut(penilai.nip), cut(penilai.unit_kerja), {}};
    for (const Box<Evaluasi>& one : skp.evaluasi) {
        if (keadaan_of(skp, *one) != KeadaanEvaluasi::berlaku) continue;
        const RatingBerlaku rating = rating_berlaku(skp, *one);
        if (rating.hasil_kerja && rating.perilaku)
            found.nilai.push_back(in_short(skp, *one, rating));
    }
    return found;
}

}  // namespace kinerja
