// Which deadlines an SKP has.
#include "core/model/tenggat.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"
#include "core/regulation/parameter.h"

namespace kinerja {
namespace {

constexpr std::string_view set_here = "Ditetapkan pada jadwal SKP ini.";
constexpr std::string_view by_regulation = "Akhir Januari, Permenpan RB 6/2022.";
constexpr std::string_view by_pattern =
    "Nilai bawaan program: 10 hari setelah periode berakhir. Ikuti ketetapan instansi.";
constexpr std::string_view by_habit =
    "Nilai bawaan program; tanggalnya belum diketahui dari peraturan. Ikuti ketetapan instansi.";

constexpr std::string_view by_meeting = "Tindak lanjut dialog kinerja.";

void add_tindak_lanjut(std::vector<Tenggat>& list, const Pertemuan& pertemuan) {
    for (const TindakLanjut& one : pertemuan.tindak_lanjut) {
        const std::optional<Date> date = parse_date(one.tanggal).date;
        if (one.selesai || !date || is_blank(one.uraian)) continue;
        std::string nama(trim(one.uraian));
        if (!is_blank(one.penanggung_jawab))
            nama.append(" (").append(trim(one.penanggung_jawab)).append(1, ')');
        list.push_back({"tindak-lanjut-" + one.id.value, std::move(nama), *date,
                        path(pertemuan.id, one.id) / "uraian", false, by_meeting});
    }
}

/// What was typed, or the default when nothing was.
void add(std::vector<Tenggat>& list, Tenggat row, const std::string& typed,
         const std::optional<Date>& bawaan) {
    row.bawaan = is_blank(typed);
    const std::optional<Date> date = row.bawaan ? bawaan : parse_date(typed).date;
    if (!date) return;
    row.tanggal = *date;
    if (!row.bawaan) row.dasar = set_here;
    list.push_back(std::move(row));
}

}  // namespace

std::optional<Date> bawaan_penetapan(const Periode& periode) {
    const std::optional<Date> first = parse_date(periode.awal).date;
    if (!first) return std::nullopt;
    const auto* deadline = in_force(penetapan_skp_deadlines(), *first);
    if (deadline == nullptr) return std::nullopt;
    const Date day = deadline->value.in(first->year);
    return *first <= day ? std::optional(day) : std::nullopt;
}

std::optional<Date> bawaan_evaluasi_tahunan(const Periode& periode) {
    const std::optional<Date> last = parse_date(periode.akhir).date;
    return last ? std::optional(Date{last->year + 1, 1, 31}) : std::nullopt;
}

std::vector<Tenggat> tenggat(const Skp& skp) {
    const JadwalKinerja& jadwal = *skp.jadwal;
    const Path at = path("jadwal");
    std::vector<Tenggat> list;
    add(list, {"penetapan", "Penetapan SKP", {}, at / "batas_penetapan", false, by_regulation},
        jadwal.batas_penetapan, bawaan_penetapan(skp.periode));
    const bool own = !jadwal.periode.empty();
    for (const PeriodeEvaluasi& one : periode_evaluasi(jadwal, skp.periode)) {
        const std::optional<Date> date = parse_date(one.batas).date;
        if (!date) continue;
        const Path place = own ? path(one.id) / "batas" : at / "periode";
        list.push_back({"pengisian-" + one.id.value, "Pengisian " + one.nama, *date, place, !own,
                        own ? set_here : by_pattern});
    }
    add(list,
        {"evaluasi-tahunan",
         "Evaluasi tahunan",
         {},
         at / "batas_evaluasi_tahunan",
         false,
         by_habit},
        jadwal.batas_evaluasi_tahunan, bawaan_evaluasi_tahunan(skp.periode));
    for (const Box<Pertemuan>& pertemuan : skp.pertemuan) add_tindak_lanjut(list, *pertemuan);
    std::ranges::stable_sort(list, {}, &Tenggat::tanggal);
    return list;
}

}  // namespace kinerja
