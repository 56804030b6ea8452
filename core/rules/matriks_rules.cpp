// What is worth a look in the matrix of roles and results, once it has people (regulation.md 3.10).
#include <algorithm>
#include <unordered_set>

#include "core/base/text.h"
#include "core/model/field.h"
#include "core/model/matriks_layout.h"
#include "core/model/nip.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"
#include "core/rules/result_proposal.h"
#include "core/words/result_wording.h"

namespace kinerja {
namespace {

/// All that rules of the matrix read: the matrix itself, and of its columns which there are.
bool same_columns(const Skp& one, const Skp& other) {
    const auto same_iki = [](const Iki& a, const Iki& b) {
        return a.id == b.id && is_blank(a.statement) == is_blank(b.statement);
    };
    const auto same_rhk = [&](const Box<Rhk>& a, const Box<Rhk>& b) {
        return a.same_as(b) || (a->id == b->id && std::ranges::equal(a->iki, b->iki, same_iki));
    };
    return one.matriks == other.matriks && std::ranges::equal(one.rhk, other.rhk, same_rhk);
}

void every_iki_is_carried(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (skp.matriks.anggota.empty()) return;
    std::unordered_set<std::string> carried;
    for (const Box<Anggota>& anggota : skp.matriks.anggota)
        for (const Peran& peran : anggota->peran)
            if (is_peran(peran.hasil)) carried.insert(peran.rhk.value + '.' + peran.iki.value);
    for (const Box<Rhk>& rhk : skp.rhk)
        for (const Iki& iki : rhk->iki)
            if (!is_blank(iki.statement) && !carried.contains(rhk->id.value + '.' + iki.id.value))
                found.at(path_of_kolom(rhk->id, iki.id));
}

bool has_role_in(const BlokMatriks& blok, const Anggota& anggota) {
    for (const KolomMatriks& kolom : blok.kolom) {
        const Peran* peran = find_peran(anggota, kolom.rhk->id, kolom.iki->id);
        if (peran != nullptr && is_peran(peran->hasil)) return true;
    }
    return false;
}

// Leads to the first cell of the row; a block without columns has none.
void without_role(const BlokMatriks& blok, FindingSink& found) {
    for (const Anggota* anggota : blok.anggota) {
        if (has_role_in(blok, *anggota)) continue;
        if (blok.kolom.empty())
            found.at(path(anggota->id) / "nama");
        else
            found.at(path(anggota->id, blok.kolom[0].rhk->id, blok.kolom[0].iki->id));
    }
}

// Without any IKI there is nothing to have a role in; other rules ask for IKI.
void everybody_has_a_role(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (skp.matriks.anggota.empty()) return;
    const BlokMatriks leader = blok_of(skp)[0];
    if (!leader.kolom.empty()) without_role(leader, found);
}

void members_share_in_the_team(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (skp.matriks.anggota.empty()) return;
    for (const BlokMatriks& blok : blok_of(skp))
        if (blok.ketua != nullptr) without_role(blok, found);
}

void role_is_a_result(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const Box<Anggota>& anggota : skp.matriks.anggota)
        for (const Peran& peran : anggota->peran)
            if (begins_with_activity(peran.hasil) || leads_into_activity(peran.hasil))
                found.at(path(anggota->id, peran.rhk, peran.iki));
}

Proposal result_for(const Skp& skp, const Path& place) {
    const Result<std::string> hasil = read_field(skp, place);
    return hasil ? result_proposal(*hasil) : Proposal{};
}

void other_unit_is_named(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const Box<Anggota>& anggota : skp.matriks.anggota)
        if (anggota->unit_lain && is_blank(anggota->unit_kerja))
            found.at(path(anggota->id) / "unit_kerja");
}

// Being appointed young is a matter of the person's own SKP.
void nip_reads(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const Box<Anggota>& anggota : skp.matriks.anggota)
        if (!is_blank(anggota->nip) && !parse_nip(anggota->nip).nip)
            found.at(path(anggota->id) / "nip");
}

constexpr Rule rules[] = {
    {"MP-01",
     Severity::advises,
     basis::mph,
     "Belum ada pegawai yang berperan pada IKI ini.",
     "Isi hasil sedikitnya satu pegawai pada kolom ini, atau kerjakan sendiri IKI ini.",
     {every_iki_is_carried, same_columns}},
    {"MP-02",
     Severity::advises,
     basis::mph,
     "Pegawai ini belum memiliki peran pada matriks.",
     "Isi hasil pegawai ini pada sedikitnya satu IKI, atau hapus barisnya.",
     {everybody_has_a_role, same_columns}},
    {"MP-03", Severity::advises, basis::mph,
     "Apakah peran ini sudah menyebut hasil? Kata pembukanya lazim dipakai untuk kegiatan.",
     "Pertimbangkan kalimat hasil, misalnya \"Tersusunnya ...\" atau \"Tersedianya ...\".",
     role_is_a_result, result_for},
    {"MP-04",
     Severity::advises,
     basis::mph,
     "Anggota tim ini belum memiliki hasil untuk mendukung hasil ketua timnya.",
     "Isi hasil anggota ini pada salah satu hasil ketua tim, atau ubah ketua timnya.",
     {members_share_in_the_team, same_columns}},
    {"MP-05", Severity::advises, basis::mph, "Unit asal pegawai dari unit lain ini belum disebut.",
     "Isi unit kerja atau instansi asal pegawai ini.", other_unit_is_named},
    {"MP-06", Severity::advises, basis::suggestion, "NIP pada baris matriks ini tidak terbaca.",
     "Cocokkan 18 angka NIP dengan SK atau kartu pegawai; berkas SKP pegawai ini memuatnya.",
     nip_reads},
};

}  // namespace

std::span<const Rule> matriks_rules() { return rules; }

}  // namespace kinerja
