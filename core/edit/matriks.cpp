// Changes of the people in the matrix. Its cells are fields (SetField).
#include "core/edit/matriks.h"

#include <string>
#include <unordered_set>
#include <utility>

#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/edit/item.h"
#include "core/edit/limits.h"
#include "core/edit/set_field.h"
#include "core/model/field.h"

namespace kinerja {
namespace {

Error no_such_anggota(const AnggotaId& id) {
    return {ErrorCode::not_found, path(id).value, "Pegawai ini tidak ada pada matriks."};
}

}  // namespace

std::string InsertAnggota::label() const {
    return "penambahan " + std::to_string(anggota.size()) + " pegawai pada matriks";
}

Refusal change(Skp& skp, const InsertAnggota& command) {
    if (command.anggota.size() > max_inserted_rows)
        return Error{ErrorCode::too_large, "matriks",
                     "Terlalu banyak pegawai sekaligus; tempel paling banyak 5.000 baris."};
    std::unordered_set<std::string> ids;
    for (const Box<Anggota>& one : skp.matriks.anggota) ids.insert(one->id.value);
    const std::unordered_set<std::string> known = ids;
    for (Anggota one : command.anggota) {
        const Path where = path(one.id);
        const bool taken = !ids.insert(one.id.value).second;
        if (Refusal refusal = refuse_id(where, one.id.value, taken)) return refusal;
        if (!one.ketua.empty() && !known.contains(one.ketua.value))
            return no_such_anggota(one.ketua);
        for (std::string* text : {&one.nama, &one.nip, &one.jabatan, &one.unit_kerja}) {
            if (text->size() > max_text_length)
                return Error{ErrorCode::too_large, where.value,
                             "Teks di baris ini terlalu panjang."};
            *text = clean_typed(*text);
        }
        one.peran.clear();
        skp.matriks.anggota.emplace_back(std::move(one));
    }
    return refuse_overfull(skp, path("matriks"));
}

Refusal change(Skp& skp, const MovePeran& command) {
    const Path from = path(command.anggota, command.rhk, command.iki);
    const Path to = path(command.anggota, command.to_rhk, command.to_iki);
    const Result<std::string> moved = read_field(skp, from);
    const Result<std::string> there = read_field(skp, to);
    if (!moved) return moved.error();
    if (!there) return there.error();
    if (from == to) return done;
    if (Refusal refusal = change(skp, RemovePeran{command.anggota, command.rhk, command.iki}))
        return refusal;
    return change(skp, SetField{to, there->empty() ? *moved : *there + "\n" + *moved});
}

Refusal change(Skp& skp, const RemovePeran& command) {
    const auto at = position_of(skp.matriks.anggota, command.anggota);
    if (!at) return no_such_anggota(command.anggota);
    const auto here = [&](const Peran& one) {
        return one.rhk == command.rhk && one.iki == command.iki;
    };
    if (std::erase_if(skp.matriks.anggota[*at].edit().peran, here) == 0)
        return Error{ErrorCode::not_found, path(command.anggota).value,
                     "Hasil ini tidak ada pada matriks."};
    return done;
}

}  // namespace kinerja
