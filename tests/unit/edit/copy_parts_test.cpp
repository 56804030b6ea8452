// Parts of another SKP: only ever added, with new ids and links that lead somewhere.
#include "core/edit/copy_parts.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "core/base/text.h"
#include "core/codec/guarded_json.h"
#include "core/codec/skp_json.h"
#include "core/edit/apply.h"
#include "core/edit/history.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

using Kind = JsonValue::Kind;

Skp empty_skp() {
    Skp skp;
    skp.id = {"baru"};
    skp.periode.awal = "1-1-2028";
    skp.periode.akhir = "31-12-2028";
    return skp;
}

Skp copied(const Skp& skp, const Skp& source, const CopyChoice& choice) {
    const Result<Skp> next = apply(skp, CopyParts{source, choice, "c"});
    REQUIRE(next);
    return *next;
}

/// The item of `list` with the same id, or null.
const JsonValue* same_item(const JsonValue& list, const JsonValue& item) {
    const JsonValue* id = item.find("id");
    for (const JsonValue& other : list.items) {
        const JsonValue* other_id = other.find("id");
        if (id && other_id ? id->text == other_id->text : other.text == item.text) return &other;
    }
    return nullptr;
}

/// Everything that `before` says stands at the same place in `after`.
bool keeps(const JsonValue& before, const JsonValue& after) {
    if (before.is(Kind::text)) return is_blank(before.text) || before.text == after.text;
    if (before.is(Kind::object)) {
        for (std::size_t i = 0; i < before.items.size(); ++i) {
            const bool no_number = before.names[i] == "status" && before.find("nip") &&
                                   is_blank(before.find("nip")->text);
            if (no_number) continue;
            const JsonValue* there = after.find(before.names[i]);
            const bool nothing = before.items[i].is(Kind::text) && is_blank(before.items[i].text);
            if (!nothing && (!there || !keeps(before.items[i], *there))) return false;
        }
        return true;
    }
    for (const JsonValue& item : before.items) {
        if (!before.is(Kind::array)) break;
        if (!item.find("id")) return before.items.size() == after.items.size();
        const JsonValue* there = same_item(after, item);
        if (!there || !keeps(item, *there)) return false;
    }
    return true;
}

JsonValue json_of(const Skp& skp) {
    Result<JsonValue> json = parse_json(write_skp(skp));
    REQUIRE(json);
    return std::move(json).value();
}

}  // namespace

TEST_CASE("copying any choice from any SKP into any other loses no text and can be undone") {
    const std::vector<Skp> samples{valid_skp(), kualitatif_skp(), jpt_skp(), planned_skp(),
                                   empty_skp()};
    std::mt19937 random(7);
    const auto coin = [&] { return random() % 2 == 0; };
    for (const Skp& target : samples)
        for (const Skp& source : samples)
            for (int round = 0; round < 12; ++round) {
                CopyChoice choice{coin(), coin(), coin(), coin(), coin(),
                                  coin(), coin(), coin(), {},     coin()};
                for (const Box<Rhk>& rhk : source.rhk)
                    if (coin()) choice.rhk.push_back(rhk->id);
                const CopyParts command{source, choice, "c" + std::to_string(round)};
                History<Skp> history(target);
                const Result<Skp> next = apply(history.present(), command);
                REQUIRE(next);
                CHECK(keeps(json_of(target), json_of(*next)));
                CHECK(next->periode == target.periode);
                const Result<ReadReport> again = read_skp(write_skp(*next));
                REQUIRE(again);
                CHECK(again->problems.empty());
                CHECK(write_skp(again->skp) == write_skp(*next));
                history.commit(*next, label_of(command), merge_key_of(command));
                history.undo();
                CHECK(history.present() == target);
                CHECK_FALSE(history.can_undo());
            }
}

TEST_CASE("what was chosen arrives, with new ids and links that lead somewhere") {
    const Skp source = planned_skp();
    const Skp after = copied(empty_skp(), source, everything_in(source, true));
    CHECK(after.pegawai.nama == source.pegawai.nama);
    CHECK(after.pegawai.golongan == source.pegawai.golongan);
    CHECK(after.acuan == source.acuan);
    CHECK(after.ekspektasi_khusus == source.ekspektasi_khusus);
    CHECK(after.lampiran.konsekuensi.positif == source.lampiran.konsekuensi.positif);
    for (const DukunganSumberDaya& one : after.lampiran.sumber_daya)
        CHECK(one.status == StatusDukungan::belum_dibahas);
    REQUIRE(after.rhk.size() == source.rhk.size());
    for (std::size_t i = 0; i < source.rhk.size(); ++i) {
        CHECK(after.rhk[i]->id != source.rhk[i]->id);
        CHECK(after.rhk[i]->statement == source.rhk[i]->statement);
        CHECK(after.rhk[i]->iki == source.rhk[i]->iki);
        CHECK(after.rhk[i]->rencana_aksi == source.rhk[i]->rencana_aksi);
        const RhkPimpinan* leader = find_rhk_pimpinan(after, after.rhk[i]->rhk_pimpinan);
        REQUIRE(leader != nullptr);
        CHECK(leader->statement ==
              find_rhk_pimpinan(source, source.rhk[i]->rhk_pimpinan)->statement);
        CHECK(leader->sementara);
    }
    CHECK(find_sasaran(after, after.rhk[1]->sasaran) != nullptr);
    REQUIRE(after.matriks.anggota.size() == source.matriks.anggota.size());
    std::size_t cells = 0;
    for (const Box<Anggota>& anggota : after.matriks.anggota)
        for (const Peran& peran : anggota->peran) {
            ++cells;
            CHECK(find_rhk(after, peran.rhk) != nullptr);
        }
    CHECK(cells > 0);
}

TEST_CASE("what is filled in already is kept and named; the same words are not doubled") {
    Skp target = valid_skp();
    target.pegawai.jabatan = "Jabatan Baru";
    target.pegawai.unit_kerja.clear();
    const Skp source = valid_skp();
    CopyChoice choice = everything_in(source, true);
    choice.rhk = {{"r1"}};
    CHECK(kept_fields(target, source, choice) == std::vector{Path{"pegawai/jabatan"}});
    choice.pegawai = false;
    CHECK(kept_fields(target, source, choice).empty());
    choice.pegawai = true;
    const Skp after = copied(target, source, choice);
    CHECK(after.pegawai.jabatan == "Jabatan Baru");
    CHECK(after.pegawai.unit_kerja == source.pegawai.unit_kerja);
    CHECK(after.rhk_pimpinan == target.rhk_pimpinan);
    REQUIRE(after.rhk.size() == target.rhk.size() + 1);
    CHECK(after.rhk[2]->rhk_pimpinan.value == "p1");  // behind the last utama
}

TEST_CASE(
    "RHK without the RHK pimpinan that they served lose the link, and rencana aksi may stay") {
    CopyChoice choice;
    choice.rhk = {{"r2"}, {"r2"}, {"tidak-ada"}};
    const Skp after = copied(empty_skp(), planned_skp(), choice);
    REQUIRE(after.rhk.size() == 1);
    CHECK(after.rhk[0]->rhk_pimpinan.empty());
    CHECK(after.rhk[0]->sasaran.empty());
    CHECK(after.rhk[0]->rencana_aksi.empty());
    CHECK(after.pegawai == Pegawai{});
}

TEST_CASE("a deadline of the old year inside a copied text becomes a finding") {
    Skp source = valid_skp();
    source.rhk[0].edit().iki[2].target = "paling lambat 30 November 2027";
    CopyChoice choice;
    choice.rhk = {{"r1"}};
    const Skp after = copied(empty_skp(), source, choice);
    const Found found = found_in(after);
    const std::string place = " rhk/" + after.rhk[0]->id.value + "/iki/i3/target";
    CHECK(std::any_of(found.begin(), found.end(),
                      [&](const std::string& line) { return line.ends_with(place); }));
    const Found before = found_in(source);
    CHECK(std::none_of(before.begin(), before.end(), [](const std::string& line) {
        return line.ends_with("rhk/r1/iki/i3/target");
    }));
}

TEST_CASE("a copy that no file could hold is refused") {
    Skp source = valid_skp();
    CopyChoice choice;
    for (int i = 0; i < 2001; ++i) {
        Rhk rhk;
        rhk.id = {"x" + std::to_string(i)};
        choice.rhk.push_back(rhk.id);
        source.rhk.emplace_back(rhk);
    }
    CHECK(apply(empty_skp(), CopyParts{source, choice, "c"}).error().code == ErrorCode::too_large);
    choice.rhk.resize(1);
    CHECK_FALSE(apply(empty_skp(), CopyParts{source, choice, "Bukan pengenal"}));
    CHECK_FALSE(apply(empty_skp(), CopyParts{source, choice, std::string(31, 'a')}));
}

TEST_CASE("of a colleague everything is proposed but the two people") {
    const CopyChoice choice = everything_in(planned_skp(), false);
    CHECK_FALSE(choice.pegawai);
    CHECK_FALSE(choice.pejabat_penilai);
    CHECK(choice.matriks);
    CHECK(choice.rhk.size() == planned_skp().rhk.size());
    CHECK(wants_nothing(CopyChoice{}));
    CHECK_FALSE(wants_nothing(choice));
}
