// People and results of the matrix: pasted, moved, removed; and no text is ever lost on the way.
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <random>

#include "core/edit/apply.h"
#include "core/edit/limits.h"
#include "core/model/matriks_layout.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Anggota named(std::string id, std::string nama) {
    Anggota person;
    person.id.value = std::move(id);
    person.nama = std::move(nama);
    return person;
}

// Every result of every person, whether a cell shows it or not.
std::map<std::string, std::string> results_in(const Skp& skp) {
    std::map<std::string, std::string> all;
    for (const Box<Anggota>& anggota : skp.matriks.anggota)
        for (const Peran& peran : anggota->peran)
            all[path(anggota->id, peran.rhk, peran.iki).value] = peran.hasil;
    return all;
}

std::map<std::string, std::string> shown_in(const Skp& skp) {
    std::map<std::string, std::string> all;
    const auto add = [&](const Anggota& anggota, const Peran& peran) {
        CHECK(all.emplace(path(anggota.id, peran.rhk, peran.iki).value, peran.hasil).second);
    };
    for (const BlokMatriks& blok : blok_of(skp))
        for (const Anggota* anggota : blok.anggota)
            for (const KolomMatriks& kolom : blok.kolom)
                if (const Peran* peran = find_peran(*anggota, kolom.rhk->id, kolom.iki->id))
                    add(*anggota, *peran);
    for (const PeranLepas& lepas : peran_lepas_of(skp)) add(*lepas.anggota, *lepas.peran);
    return all;
}

}  // namespace

TEST_CASE("pasted people come in one step, cleaned, without results") {
    const Skp skp = planned_skp();
    Anggota one = named("b1", "Ani\x01");
    one.ketua = {"a1"};
    one.peran.push_back({{"r1"}, {"i1"}, "Tersusunnya", {}});
    const Result<Skp> after = kinerja::apply(skp, InsertAnggota{{one, named("b2", "Budi")}});
    REQUIRE(after);
    REQUIRE(after->matriks.anggota.size() == 4);
    CHECK(after->matriks.anggota[2]->nama == "Ani");
    CHECK(after->matriks.anggota[2]->peran.empty());
    CHECK(after->matriks.anggota[2]->ketua.value == "a1");
}

TEST_CASE("pasted people are refused with an id that is taken or a lead that is not there") {
    const Skp skp = planned_skp();
    CHECK_FALSE(kinerja::apply(skp, InsertAnggota{{named("a1", "Ani")}}));
    CHECK_FALSE(kinerja::apply(skp, InsertAnggota{{named("b1", "Ani"), named("b1", "Budi")}}));
    CHECK_FALSE(kinerja::apply(skp, InsertAnggota{{named("../b", "Ani")}}));
    Anggota lost = named("b1", "Ani");
    lost.ketua = {"b1"};
    CHECK_FALSE(kinerja::apply(skp, InsertAnggota{{lost}}));
    CHECK_FALSE(kinerja::apply(skp, InsertAnggota{std::vector<Anggota>(max_inserted_rows + 1)}));
}

TEST_CASE("a result moves behind what stands in the other column") {
    Skp skp = planned_skp();
    skp.rhk[1].edit().iki.pop_back();
    const Result<Skp> moved =
        kinerja::apply(skp, MovePeran{{"a1"}, {"r2"}, {"i3"}, {"r1"}, {"i1"}});
    REQUIRE(moved);
    CHECK(find_peran(*moved->matriks.anggota[0], {"r1"}, {"i1"})->hasil ==
          "Tersedianya infrastruktur yang andal\nTersedianya infrastruktur yang andal");
    CHECK(find_peran(*moved->matriks.anggota[0], {"r2"}, {"i3"}) == nullptr);
    CHECK_FALSE(kinerja::apply(skp, MovePeran{{"a2"}, {"r1"}, {"i1"}, {"r9"}, {"i9"}}));
    CHECK_FALSE(kinerja::apply(skp, RemovePeran{{"a2"}, {"r1"}, {"i1"}}));
}

TEST_CASE("cells survive any order of edits, and each is shown once") {
    std::mt19937 chance(7);
    const auto pick = [&](std::size_t count) { return chance() % count; };
    Skp skp = planned_skp();
    std::map<std::string, std::string> expected = results_in(skp);
    for (int step = 0; step < 400; ++step) {
        const auto& people = skp.matriks.anggota;
        const AnggotaId who = people.empty() ? AnggotaId{"a0"} : people[pick(people.size())]->id;
        const Rhk& rhk = *skp.rhk[pick(skp.rhk.size())];
        std::vector<Command> commands;
        switch (pick(6)) {
            case 0:
                commands.push_back(AddItem{{"matriks/anggota"}, "n" + std::to_string(step)});
                break;
            case 1:
                commands.push_back(MoveItem{path(who), step % 2 == 0 ? 1 : -1});
                break;
            case 2:
                commands.push_back(
                    SetField{path(who) / "ketua", people[pick(people.size())]->id.value});
                break;
            case 3:
                commands.push_back(AddItem{path(rhk) / "iki", "k" + std::to_string(step)});
                break;
            case 4:
                if (rhk.iki.size() > 1) commands.push_back(RemoveItem{path(rhk, rhk.iki[0])});
                break;
            default:
                if (!rhk.iki.empty())
                    commands.push_back(SetField{path(who, rhk.id, rhk.iki[pick(rhk.iki.size())].id),
                                                "Hasil " + std::to_string(step)});
        }
        for (const Command& command : commands) {
            const Result<Skp> next = kinerja::apply(skp, command);
            if (!next) continue;  // a person is no lead of oneself
            if (const auto* set = std::get_if<SetField>(&command);
                set && set->path.value.find("/peran/") != std::string::npos)
                expected[set->path.value] = set->value;
            skp = *next;
        }
        REQUIRE(results_in(skp) == expected);
        REQUIRE(shown_in(skp) == expected);
    }
    CHECK(expected.size() > 20);
}
