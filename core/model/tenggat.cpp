// Which deadlines an SKP has.
#include "core/model/tenggat.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"
#include "core/regulation/parameter.h"

namespace kinerja {
namespace {

constexpr std::string_view set_here = "Ditetapkan pada jadwal SKP ini.";
constexpr std::string_view by_habit =
    "Nilai bawaan program; tanggalnya belum diketahui dari peraturan. Ikuti ketetapan instansi.";

constexpr std::string_view by_meeting = "Tindak lanjut dialog kinerja.";

const Dated<DayOfYear>* penetapan_for(const Periode& periode) {
    const std::optional<Date> first = parse_date(periode.awal).date;
    return first ? in_force(penetapan_skp_deadlines(), *first) : nullptr;
}

/// "Akhir Januari, Permenpan RB 6/2022."
std::string by_regulation(const Dated<DayOfYear>* rule) {
    if (rule == nullptr) return {};
    std::string words(rule->value.said);
    if (words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words + ", " + std::string(rule->basis.text) + ".";
}

std::string by_pattern() {
    return "Nilai bawaan program: " + std::to_string(PolaPeriode{}.hari_batas) +
           " hari setelah periode berakhir. Ikuti ketetapan instansi.";
}

void add_tindak_lanjut(std::vector<Tenggat>& list, const Pertemuan& pertemuan) {
    for (const TindakLanjut& one : pertemuan.tindak_lanjut) {
        const std::optional<Date> date = parse_date(one.tanggal).date;
        if (one.selesai || !date || is_blank(one.uraian)) continue;
        std::string nama(trim(one.uraian));
        if (!is_blank(one.penanggung_jawab))
            nama.append(" (").append(trim(one.penanggung_jawab)).append(1, ')');
        list.push_back({"tindak-lanjut-" + one.id.value, std::move(nama), *date,
                        path(pertemuan.id, one.id) / "uraian", false, std::string(by_meeting)});
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
    const Dated<DayOfYear>* deadline = penetapan_for(periode);
    if (deadline == nullptr) return std::nullopt;
    const Date day = deadline->value.in(first->year);
    return *first <= day ? std::optional(day) : std::nullopt;
}

std::optional<Date> bawaan_evaluasi_tahunan(const Periode& periode) {
    const std::optional<Date> last = parse_date(periode.akhir).date;
    if (!last) return std::nullopt;
    const Dated<DayOfYear>* deadline = in_force(evaluasi_tahunan_deadlines(), *last);
    return deadline ? std::optional(deadline->value.in(last->year + 1)) : std::nullopt;
}

std::vector<Tenggat> tenggat(const Skp& skp) {
    const JadwalKinerja& jadwal = *skp.jadwal;
    const Path at = path("jadwal");
    std::vector<Tenggat> list;
    add(list,
        {"penetapan",
         "Penetapan SKP",
         {},
         at / "batas_penetapan",
         false,
         by_regulation(penetapan_for(skp.periode))},
        jadwal.batas_penetapan, bawaan_penetapan(skp.periode));
    const bool own = !jadwal.periode.empty();
    for (const PeriodeEvaluasi& one : periode_evaluasi(jadwal, skp.periode)) {
        const std::optional<Date> date = parse_date(one.batas).date;
        if (!date) continue;
        const Path place = own ? path(one.id) / "batas" : at / "periode";
        list.push_back({"pengisian-" + one.id.value, "Pengisian " + one.nama, *date, place, !own,
                        own ? std::string(set_here) : by_pattern()});
    }
    add(list,
        {"evaluasi-tahunan",
         "Evaluasi tahunan",
         {},
         at / "batas_evaluasi_tahunan",
         false,
         std::string(by_habit)},
        jadwal.batas_evaluasi_tahunan, bawaan_evaluasi_tahunan(skp.periode));
    for (const Box<Pertemuan>& pertemuan : skp.pertemuan) add_tindak_lanjut(list, *pertemuan);
    std::ranges::stable_sort(list, {}, &Tenggat::tanggal);
    return list;
}

}  // namespace kinerja
