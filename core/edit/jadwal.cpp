// Changes of the list of evaluation periods. Single dates are fields (SetField).
#include "core/edit/jadwal.h"

#include <algorithm>
#include <utility>

#include "core/base/date.h"
#include "core/edit/change.h"
#include "core/edit/limits.h"

namespace kinerja {
namespace {

Error no_such_periode(const PeriodeEvaluasiId& id) {
    return {ErrorCode::not_found, path(id).value, "Periode evaluasi ini tidak ada pada jadwal."};
}

}  // namespace

Refusal change(Skp& skp, const SetPeriode& command) {
    JadwalKinerja& jadwal = skp.jadwal.edit();
    const std::vector<PeriodeEvaluasi> before = std::move(jadwal.periode);
    jadwal.jenis = command.jenis;
    jadwal.periode.clear();
    if (!command.pola) return done;
    jadwal.periode = default_periode(command.jenis, skp.periode, *command.pola);
    for (PeriodeEvaluasi& one : jadwal.periode) {
        const auto same = std::ranges::find_if(before, [&](const PeriodeEvaluasi& old) {
            return old.id == one.id || old.nama == one.nama;
        });
        if (same == before.end()) continue;
        one.id = same->id;
        one.extras = same->extras;
    }
    return done;
}

Refusal change(Skp& skp, const AddPeriode& command) {
    std::vector<PeriodeEvaluasi> list = periode_evaluasi(*skp.jadwal, skp.periode);
    if (list.size() >= max_list_rows)
        return Error{ErrorCode::too_large, path(command.id).value,
                     "Jadwal ini sudah memuat terlalu banyak periode."};
    const bool taken = position_of(list, command.id).has_value();
    if (Refusal refusal = refuse_id(path(command.id), command.id.value, taken)) return refusal;
    std::size_t at = list.size();
    if (!command.behind.empty()) {
        const auto behind = position_of(list, command.behind);
        if (!behind) return no_such_periode(command.behind);
        at = *behind + 1;
    }
    PeriodeEvaluasi one;
    one.id = command.id;
    one.nama = "Periode " + std::to_string(list.size() + 1);
    if (at > 0)
        if (const std::optional<Date> end = parse_date(list[at - 1].akhir).date)
            one.awal = to_short(plus_days(*end, 1));
    insert_at(list, at, std::move(one));
    skp.jadwal.edit().periode = std::move(list);
    return done;
}

Refusal change(Skp& skp, const RemovePeriode& command) {
    const auto at = position_of(skp.jadwal->periode, command.id);
    if (!at) return no_such_periode(command.id);
    if (skp.jadwal->periode.size() == 1)
        return Error{ErrorCode::bad_value, path(command.id).value,
                     "Satu periode harus tersisa. Pilih Kembali ke periode bawaan bila tidak ada "
                     "periode sendiri."};
    erase_at(skp.jadwal.edit().periode, *at);
    return done;
}

}  // namespace kinerja
