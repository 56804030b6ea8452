// Guards of a succession, each with its sentence.
#include "core/edit/penilai.h"

#include <utility>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/edit/item.h"
#include "core/edit/said.h"

namespace kinerja {
namespace {

const Path all = path("penilai_sebelumnya");

Error refused(std::string_view part, std::string_view words) {
    return {ErrorCode::bad_value, place_of_pergantian(part).value, std::string(words)};
}

bool is_same_person(const Pegawai& one, const Pegawai& other) {
    const std::string nip = digits_in(one.nip), other_nip = digits_in(other.nip);
    if (!nip.empty() && !other_nip.empty()) return nip == other_nip;
    return fold(trim(one.nama)) == fold(trim(other.nama));
}

/// The first day of the one of now: after the last one before, else that of the SKP.
std::optional<Date> since(const Skp& skp) {
    std::optional<Date> last;
    for (const Box<PenilaiSebelumnya>& one : skp.penilai_sebelumnya)
        if (const auto day = parse_date(one->sampai).date; day && (!last || *last < *day))
            last = day;
    return last ? std::optional(plus_days(*last, 1)) : parse_date(skp.periode.awal).date;
}

Refusal objection(const Skp& skp, const GantiPenilai& command) {
    if (is_blank(command.baru.nama))
        return refused("nama", "Isi nama Pejabat Penilai Kinerja yang baru.");
    if (is_blank(skp.pejabat_penilai.nama))
        return refused("nama",
                       "Pejabat Penilai Kinerja sekarang belum diisi pada Identitas. Isi yang baru "
                       "di sana; tidak ada yang diganti.");
    if (is_same_person(skp.pejabat_penilai, command.baru))
        return refused("nama", "Ini Pejabat Penilai Kinerja yang sekarang. Isi penggantinya.");
    const std::optional<Date> day = parse_date(command.tanggal).date;
    if (!day)
        return refused("tanggal", "Isi tanggal pergantian yang dapat dibaca, misalnya 01-07-2027.");
    const std::optional<Date> first = since(skp);
    if (first && *day <= *first)
        return refused("tanggal", "Tanggal pergantian harus sesudah " + to_long(*first) +
                                      ", hari pertama Pejabat Penilai Kinerja yang sekarang.");
    return done;
}

}  // namespace

Path place_of_pergantian(std::string_view part) { return all / "baru" / part; }

Refusal change(Skp& skp, const GantiPenilai& command) {
    if (Refusal refusal = refuse_id(all / command.id.value, command.id.value,
                                    position_of(skp.penilai_sebelumnya, command.id).has_value()))
        return refusal;
    if (Refusal refusal = objection(skp, command)) return refusal;
    for (Box<Evaluasi>& konsep : skp.evaluasi_konsep)
        if (is_blank(konsep->penilai)) {
            konsep.edit().penilai = skp.pejabat_penilai.nama;
            konsep.edit().nip_penilai = skp.pejabat_penilai.nip;
        }
    PenilaiSebelumnya old;
    old.id = command.id;
    old.penilai = std::exchange(skp.pejabat_penilai, command.baru);
    if (const std::optional<Date> first = since(skp)) old.dari = to_short(*first);
    old.sampai = to_short(plus_days(*parse_date(command.tanggal).date, -1));
    skp.penilai_sebelumnya.push_back(std::move(old));
    for (const std::string_view part : {"tanggal", "nama", "nip", "jabatan"})
        said_at(skp, place_of_pergantian(part));
    return refuse_overfull(skp, all);
}

}  // namespace kinerja
