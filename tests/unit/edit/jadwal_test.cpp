// apply: evaluation periods as a whole, and rencana aksi that were written elsewhere.
#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "core/edit/limits.h"
#include "core/model/field.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Skp after(const Skp& skp, const Command& command) {
    const Result<Skp> next = apply(skp, command);
    REQUIRE(next);
    return *next;
}

InsertRencanaAksi copy_to(std::string_view id, std::string_view periode) {
    return {{"r2"}, {{{std::string(id)}, {std::string(periode)}, "Terpasangnya server", "2", {}}}};
}

}  // namespace

TEST_CASE("periods are written out by a pattern and go back to the defaults") {
    const Skp own = after(valid_skp(), SetPeriode{JenisPeriode::bulanan, PolaPeriode{16, 5}});
    CHECK(own.jadwal->periode ==
          default_periode(JenisPeriode::bulanan, own.periode, PolaPeriode{16, 5}));
    const Skp back = after(own, SetPeriode{JenisPeriode::triwulanan, std::nullopt});
    CHECK(back == valid_skp());
}

TEST_CASE("a period that comes again keeps its id, its extras and its rencana aksi") {
    Skp skp = planned_skp();
    skp.jadwal.edit().periode[1].extras = {{"kode", "\"7\""}};
    const Skp next = after(skp, SetPeriode{JenisPeriode::semesteran, PolaPeriode{16, 5}});
    REQUIRE(next.jadwal->periode.size() == 2);
    CHECK(next.jadwal->periode[0].id.value == "d1");
    CHECK(next.jadwal->periode[0].akhir == "15-06-2027");
    CHECK(next.jadwal->periode[1].id.value == "d2");
    CHECK(next.jadwal->periode[1].extras == skp.jadwal->periode[1].extras);
    CHECK(next.rhk[1]->rencana_aksi == skp.rhk[1]->rencana_aksi);
}

TEST_CASE("another kind of period keeps the rencana aksi of the old ones as they are") {
    const Skp next = after(planned_skp(), SetPeriode{JenisPeriode::bulanan, PolaPeriode{}});
    CHECK(next.jadwal->periode.size() == 12);
    CHECK(next.jadwal->periode[0].id.value == "bln1");
    CHECK(next.rhk == planned_skp().rhk);
}

TEST_CASE("written rencana aksi go to the end, cleaned, or not at all") {
    Skp skp = after(planned_skp(), copy_to("k3", "d1"));
    REQUIRE(skp.rhk[1]->rencana_aksi.size() == 3);
    CHECK(skp.rhk[1]->rencana_aksi[2].uraian == "Terpasangnya server");
    InsertRencanaAksi dirty = copy_to("k4", "d2");
    dirty.rows[0].target = "2\r\nserver\x01";
    skp = after(skp, dirty);
    CHECK(skp.rhk[1]->rencana_aksi[3].target == "2\nserver");

    const auto refused = [](const InsertRencanaAksi& command) {
        const Result<Skp> next = apply(planned_skp(), command);
        REQUIRE_FALSE(next);
        return next.error().code;
    };
    CHECK(refused(copy_to("k2", "d1")) == ErrorCode::already_exists);
    CHECK(refused(copy_to("K 9", "d1")) == ErrorCode::bad_value);
    CHECK(refused(copy_to("k9", "")) == ErrorCode::bad_value);
    InsertRencanaAksi bad = copy_to("k9", "d1");
    bad.rhk = {"r9"};
    CHECK(refused(bad) == ErrorCode::not_found);
    bad = copy_to("k9", "d1");
    bad.rows[0].uraian.assign(max_text_length + 1, 'a');
    CHECK(refused(bad) == ErrorCode::too_large);
    bad.rows.assign(max_inserted_rows + 1, {});
    CHECK(refused(bad) == ErrorCode::too_large);
}

namespace {

ErrorCode refusal(const Skp& skp, const Command& command) {
    const Result<Skp> next = apply(skp, command);
    REQUIRE_FALSE(next);
    CHECK_FALSE(next.error().message.empty());
    return next.error().code;
}

std::vector<std::string> ids_of(const Skp& skp) {
    std::vector<std::string> ids;
    for (const PeriodeEvaluasi& one : skp.jadwal->periode) ids.push_back(one.id.value);
    return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("a single period is added behind another one, beginning the day after it") {
    const Skp skp = after(planned_skp(), AddPeriode{{"n1"}, {"d1"}});
    CHECK(ids_of(skp) == Ids{"d1", "n1", "d2"});
    CHECK(skp.jadwal->periode[1].nama == "Periode 3");
    CHECK(skp.jadwal->periode[1].awal == "01-07-2027");
    CHECK(skp.jadwal->periode[1].akhir.empty());
    CHECK(skp.rhk == planned_skp().rhk);
    CHECK(ids_of(after(skp, AddPeriode{{"n2"}, {}})) == Ids{"d1", "n1", "d2", "n2"});
}

TEST_CASE("adding where the defaults held writes them out first") {
    const Skp skp = after(valid_skp(), AddPeriode{{"n1"}, {"tw2"}});
    CHECK(ids_of(skp) == Ids{"tw1", "tw2", "n1", "tw3", "tw4"});
    CHECK(skp.jadwal->periode[0].batas == "10-04-2027");
    Skp undated = valid_skp();
    undated.periode = {};
    CHECK(after(undated, AddPeriode{{"n1"}, {}}).jadwal->periode[0].awal.empty());
}

TEST_CASE("a removed period leaves its rencana aksi; the last one stays") {
    const Skp skp = after(planned_skp(), RemovePeriode{{"d1"}});
    CHECK(ids_of(skp) == Ids{"d2"});
    CHECK(skp.rhk == planned_skp().rhk);
    CHECK(refusal(skp, RemovePeriode{{"d2"}}) == ErrorCode::bad_value);
    CHECK(refusal(valid_skp(), RemovePeriode{{"tw1"}}) == ErrorCode::not_found);
}

TEST_CASE("a period that can not be added is refused, and why") {
    const Skp skp = planned_skp();
    CHECK(refusal(skp, AddPeriode{{"d2"}, {}}) == ErrorCode::already_exists);
    CHECK(refusal(valid_skp(), AddPeriode{{"tw1"}, {}}) == ErrorCode::already_exists);
    CHECK(refusal(skp, AddPeriode{{"D 9"}, {}}) == ErrorCode::bad_value);
    CHECK(refusal(skp, AddPeriode{{"n1"}, {"d9"}}) == ErrorCode::not_found);
    Skp full = skp;
    full.jadwal.edit().periode.assign(max_list_rows, PeriodeEvaluasi{});
    CHECK(refusal(full, AddPeriode{{"n1"}, {}}) == ErrorCode::too_large);
}
