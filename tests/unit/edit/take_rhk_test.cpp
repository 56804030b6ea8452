// Taking the RHK of the leader from a package: what is planned, what the command does.
#include "core/edit/take_rhk.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/skp_json.h"
#include "core/edit/apply.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

PaketRhk paket() {
    PaketRhk paket;
    paket.nama = "Pegawai Contoh Tiga";
    paket.jabatan = "Kepala Bidang Aplikasi Informatika";
    paket.rhk = {{{"l1"}, JenisRhk::utama, "Meningkatnya mutu data", {{"Indeks data", "4,2"}}},
                 {{"l2"}, JenisRhk::utama, "Terbangunnya pusat data", {}}};
    return paket;
}

TakeRhkPimpinan command_for(const Skp& skp, const PaketRhk& from, const char* stem = "n") {
    TakeRhkPimpinan command;
    for (TakeRow& row : plan_take(from, skp, stem)) command.rhk_pimpinan.push_back(row.rhk);
    return command;
}

Skp taken(const Skp& skp, const PaketRhk& from, const char* stem = "n") {
    const Result<Skp> next = apply(skp, command_for(skp, from, stem));
    REQUIRE(next);
    return *next;
}

std::vector<TakeKind> kinds(const Skp& skp, const PaketRhk& from) {
    std::vector<TakeKind> kinds;
    for (const TakeRow& row : plan_take(from, skp, "x")) kinds.push_back(row.kind);
    return kinds;
}

RhkPimpinan note(const char* id, const char* statement) {
    RhkPimpinan note;
    note.id = {id};
    note.statement = statement;
    return note;
}

}  // namespace

TEST_CASE("new RHK of the leader are added as established, with IKI and owner") {
    const Skp before = valid_skp();
    CHECK(kinds(before, paket()) == std::vector{TakeKind::baru, TakeKind::baru});
    const Skp after = taken(before, paket());
    REQUIRE(after.rhk_pimpinan.size() == before.rhk_pimpinan.size() + 2);
    const RhkPimpinan& added = after.rhk_pimpinan[before.rhk_pimpinan.size()];
    CHECK(added.statement == "Meningkatnya mutu data");
    CHECK(added.iki == "Indeks data (target 4,2)");
    CHECK(added.pemilik == "Kepala Bidang Aplikasi Informatika");
    CHECK(added.asal.value == "l1");
    CHECK_FALSE(added.sementara);
    CHECK(after.rhk == before.rhk);
}

TEST_CASE("the same package again changes nothing; another one updates what came from there") {
    Skp skp = taken(valid_skp(), paket());
    CHECK(kinds(skp, paket()) == std::vector{TakeKind::sama, TakeKind::sama});
    CHECK(taken(skp, paket(), "m") == skp);

    skp.sasaran.push_back({{"s1"}, "x", {}, {}});
    skp.rhk_pimpinan.back().sasaran = {"s1"};
    PaketRhk later = paket();
    later.rhk[1].statement = "Terbangunnya pusat data daerah";
    later.rhk.erase(later.rhk.begin());
    CHECK(kinds(skp, later) == std::vector{TakeKind::berubah});
    const Skp after = taken(skp, later, "m");
    CHECK(after.rhk_pimpinan.size() == skp.rhk_pimpinan.size());
    CHECK(after.rhk_pimpinan.back().statement == "Terbangunnya pusat data daerah");
    CHECK(after.rhk_pimpinan.back().id == skp.rhk_pimpinan.back().id);
    CHECK(after.rhk_pimpinan.back().sasaran.value == "s1");
}

TEST_CASE("a note in the same words becomes the established one") {
    Skp skp = valid_skp();
    skp.rhk_pimpinan.push_back(note("p9", " meningkatnya  mutu DATA "));
    CHECK(kinds(skp, paket()) == std::vector{TakeKind::berubah, TakeKind::baru});
    const Skp after = taken(skp, paket());
    const RhkPimpinan* row = find_rhk_pimpinan(after, {"p9"});
    REQUIRE(row != nullptr);
    CHECK(row->statement == "Meningkatnya mutu data");
    CHECK_FALSE(row->sementara);
    CHECK(row->asal.value == "l1");
}

TEST_CASE("two RHK of a leader in the same words stay two") {
    PaketRhk twice = paket();
    twice.rhk[1].statement = twice.rhk[0].statement;
    Skp skp = valid_skp();
    skp.rhk_pimpinan = {note("p9", "Meningkatnya mutu data")};
    skp.rhk.clear();
    const Skp after = taken(skp, twice);
    CHECK(after.rhk_pimpinan.size() == 2);
    CHECK(taken(after, twice, "m") == after);
}

TEST_CASE("ids must be new, texts fit, rows fit") {
    const Skp skp = valid_skp();
    TakeRhkPimpinan command = command_for(skp, paket());
    command.rhk_pimpinan[0].id = {"p1"};
    CHECK(apply(skp, command).error().code == ErrorCode::already_exists);
    command = command_for(skp, paket());
    command.rhk_pimpinan[0].iki = std::string(70'000, 'x');
    CHECK(apply(skp, command).error().code == ErrorCode::too_large);
    PaketRhk many;
    for (int i = 0; i < 2'000; ++i)
        many.rhk.push_back({{"l" + std::to_string(i)}, JenisRhk::utama, std::to_string(i), {}});
    CHECK(apply(skp, command_for(skp, many)).error().code == ErrorCode::too_large);
}

TEST_CASE("another unit, another period and one's own file are warned of") {
    Skp skp = valid_skp();
    PaketRhk from = paket_of(valid_skp());
    CHECK(warnings_for(from, skp) ==
          std::vector<std::string>{"Berkas ini memuat RHK Anda sendiri, bukan RHK pimpinan Anda."});
    from.nama = "Orang Lain";
    CHECK(warnings_for(from, skp).empty());
    from.periode.awal = "2027-01-01";
    CHECK(warnings_for(from, skp).empty());
    from.unit_kerja = "Bagian Umum";
    from.instansi = "Instansi Lain";
    from.periode.akhir = "31-12-2026";
    CHECK(warnings_for(from, skp).size() == 3);
    CHECK(warnings_for(PaketRhk{}, skp).empty());
}

TEST_CASE("each note is offered the established RHK nearest to it in words") {
    Skp skp = taken(valid_skp(), paket());
    skp.rhk_pimpinan.push_back(note("p8", "Meningkatnya mutu data layanan"));
    skp.rhk_pimpinan.push_back(note("p9", "zzz"));
    const std::vector<RelinkRhkPimpinan> links = plan_relink(skp);
    REQUIRE(links.size() == 2);
    CHECK(links[0].from.value == "p8");
    CHECK(links[0].to.value == "n-1");
    CHECK(links[1].from.value == "p9");
    CHECK(links[1].to.empty());
}

TEST_CASE("several notes are replaced as one change, or none is") {
    Skp skp = valid_skp();
    skp.rhk_pimpinan.push_back(note("p8", "a"));
    skp.rhk_pimpinan.push_back(note("p9", "b"));
    skp.rhk[0].edit().rhk_pimpinan = {"p8"};
    skp.rhk[1].edit().rhk_pimpinan = {"p9"};
    const RelinkAllRhkPimpinan all{{{{"p8"}, {"p1"}}, {{"p9"}, {"p2"}}}};
    const Result<Skp> after = apply(skp, all);
    REQUIRE(after);
    CHECK(after->rhk_pimpinan == valid_skp().rhk_pimpinan);
    CHECK(after->rhk[0]->rhk_pimpinan.value == "p1");
    CHECK(after->rhk[1]->rhk_pimpinan.value == "p2");
    CHECK_FALSE(apply(skp, RelinkAllRhkPimpinan{{{{"p8"}, {"p1"}}, {{"p9"}, {"p0"}}}}));
}
