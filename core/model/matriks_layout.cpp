// Who stands in which block, and what its columns are.
#include "core/model/matriks_layout.h"

#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/base/text.h"

namespace kinerja {
namespace {

std::string key_of(const RhkId& rhk, const IkiId& iki) { return rhk.value + '.' + iki.value; }

std::vector<KolomMatriks> kolom_of_leader(const Skp& skp) {
    std::vector<KolomMatriks> kolom;
    for (const Box<Rhk>& rhk : skp.rhk)
        for (const Iki& iki : rhk->iki) kolom.push_back({&*rhk, &iki, nullptr});
    return kolom;
}

std::vector<KolomMatriks> kolom_of_team(const std::vector<KolomMatriks>& all,
                                        const Anggota& ketua) {
    std::unordered_map<std::string, const Peran*> results;
    for (const Peran& peran : ketua.peran)
        if (is_peran(peran.hasil)) results.emplace(key_of(peran.rhk, peran.iki), &peran);
    std::vector<KolomMatriks> kolom;
    for (const KolomMatriks& one : all)
        if (const auto found = results.find(key_of(one.rhk->id, one.iki->id));
            found != results.end())
            kolom.push_back({one.rhk, one.iki, found->second});
    return kolom;
}

}  // namespace

bool is_peran(std::string_view hasil) {
    const std::string_view words = trim(hasil);
    return !words.empty() && words != "x" && words != "X" && words != "-";
}

const Anggota* ketua_of(const Matriks& matriks, const Anggota& anggota) {
    if (anggota.ketua.empty() || anggota.ketua == anggota.id) return nullptr;
    return find_anggota(matriks, anggota.ketua);
}

std::vector<BlokMatriks> blok_of(const Skp& skp) {
    std::unordered_map<std::string, const Anggota*> people;
    for (const Box<Anggota>& anggota : skp.matriks.anggota)
        people.emplace(anggota->id.value, &*anggota);
    std::unordered_map<const Anggota*, std::vector<const Anggota*>> teams;
    for (const Box<Anggota>& anggota : skp.matriks.anggota) {
        const auto lead = people.find(anggota->ketua.value);
        const bool in_team = lead != people.end() && lead->second != &*anggota;
        teams[in_team ? lead->second : nullptr].push_back(&*anggota);
    }
    std::vector<BlokMatriks> blok;
    blok.push_back({nullptr, kolom_of_leader(skp), std::move(teams[nullptr])});
    for (const Box<Anggota>& lead : skp.matriks.anggota)
        if (const auto team = teams.find(&*lead); team != teams.end())
            blok.push_back({&*lead, kolom_of_team(blok[0].kolom, *lead), std::move(team->second)});
    return blok;
}

std::vector<PeranLepas> peran_lepas_of(const Skp& skp) {
    const std::vector<BlokMatriks> blok = blok_of(skp);
    std::unordered_set<std::string> known;
    for (const KolomMatriks& kolom : blok[0].kolom)
        known.insert(key_of(kolom.rhk->id, kolom.iki->id));
    std::unordered_map<const Anggota*, std::vector<const Peran*>> hidden;
    for (const BlokMatriks& one : blok) {
        std::unordered_set<std::string> shown;
        for (const KolomMatriks& kolom : one.kolom)
            shown.insert(key_of(kolom.rhk->id, kolom.iki->id));
        for (const Anggota* anggota : one.anggota)
            for (const Peran& peran : anggota->peran)
                if (!shown.contains(key_of(peran.rhk, peran.iki)))
                    hidden[anggota].push_back(&peran);
    }
    std::vector<PeranLepas> lepas;
    for (const Box<Anggota>& anggota : skp.matriks.anggota)
        for (const Peran* peran : hidden[&*anggota])
            lepas.push_back({&*anggota, peran, !known.contains(key_of(peran->rhk, peran->iki))});
    return lepas;
}

}  // namespace kinerja
