// Changes of the people in the matrix. Its cells are fields (SetField).
#include <utility>

#include "core/edit/change.h"

namespace kinerja {
namespace {

Error no_such_anggota(const AnggotaId& id) {
    return {ErrorCode::not_found, path(id).value, "Pegawai ini tidak ada pada matriks."};
}

}  // namespace

Refusal change(Skp& skp, const AddAnggota& command) {
    std::vector<Box<Anggota>>& people = skp.matriks.anggota;
    const bool taken = find_anggota(skp.matriks, command.id) != nullptr;
    if (Refusal refusal = refuse_id(path(command.id), command.id.value, taken)) return refusal;
    if (!command.ketua.empty() && !find_anggota(skp.matriks, command.ketua))
        return no_such_anggota(command.ketua);
    Anggota anggota;
    anggota.id = command.id;
    anggota.ketua = command.ketua;
    people.push_back(std::move(anggota));
    return done;
}

Refusal change(Skp& skp, const RemoveAnggota& command) {
    std::vector<Box<Anggota>>& people = skp.matriks.anggota;
    const auto at = position_of(people, command.id);
    if (!at) return no_such_anggota(command.id);
    erase_at(people, *at);
    for (Box<Anggota>& anggota : people)
        if (anggota->ketua == command.id) anggota.edit().ketua = {};
    return done;
}

Refusal change(Skp& skp, const MoveAnggota& command) {
    std::vector<Box<Anggota>>& people = skp.matriks.anggota;
    const auto at = position_of(people, command.id);
    if (!at) return no_such_anggota(command.id);
    const int count = static_cast<int>(people.size());
    const int step = command.step < 0 ? -1 : 1;
    for (int other = static_cast<int>(*at) + step; other >= 0 && other < count; other += step) {
        const auto place = static_cast<std::size_t>(other);
        if (people[place]->ketua != people[*at]->ketua) continue;
        std::swap(people[*at], people[place]);
        break;
    }
    return done;
}

}  // namespace kinerja
