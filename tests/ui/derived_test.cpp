// What follows from a document after a change is what follows from it afresh, whatever was found
// before; and a letter that changes nothing of it costs nothing of it.
#include "wasm/app/derived.h"

#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "core/model/section.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

const Date today{2027, 2, 25};
const Path statement{"rhk/r1/statement"};

Skp after(const Skp& skp, const Command& command) {
    const Result<Skp> next = apply(skp, command);
    REQUIRE(next);
    return *next;
}

/// A document that is worked on, and what is told of it.
struct Work {
    Skp skp = valid_skp();
    Derived derived;

    Work() { derived.compute(skp, today, ""); }

    void change(const Command& command, std::string_view typed = "") {
        skp = after(skp, command);
        derived.compute(skp, today, typed);
        Derived fresh;
        fresh.compute(skp, today, typed);
        CHECK(derived.findings == fresh.findings);
        CHECK(derived.considered == fresh.considered);
        CHECK(derived.completeness == fresh.completeness);
        REQUIRE(derived.index.all().size() == derived.findings.size());
        for (const Finding& one : derived.findings)
            CHECK(derived.index.at(one.path).size() == fresh.index.at(one.path).size());
        for (int i = 0; i <= static_cast<int>(Section::tindak_lanjut); ++i) {
            const auto section = static_cast<Section>(i);
            CHECK(derived.index.tally(section).all() == fresh.index.tally(section).all());
        }
    }
};

}  // namespace

TEST_CASE("what is told after each change is what is told afresh") {
    Work work;
    const std::string wish = "Melaksanakan rapat";
    work.change(SetField{statement, wish}, statement.value);
    work.change(SetField{statement, wish + " kerja"}, statement.value);
    work.change(SetField{statement, wish});  // now it is told what can be advised on it
    REQUIRE(work.derived.index.at(statement).size() == 1);
    const std::string rule(work.derived.index.at(statement)[0]->rule->id);
    work.change(LeaveSaran{{{{"v1"}, rule, statement, {}, {}}}});
    CHECK(work.derived.considered.size() == 1);
    work.change(SetField{{"pegawai/unit_kerja"}, "Lain"}, "pegawai/unit_kerja");
    CHECK(work.derived.considered.size() == 1);
    work.change(SetField{statement, wish + " besar"});  // other words: it is told again
    CHECK(work.derived.considered.empty());
    work.change(SetField{{"pegawai/nama"}, ""});
    work.change(RemoveItem{{"rhk/r1"}});
    work.change(AddItem{{"catatan_kinerja"}, "n1"});
    work.change(SetField{{"catatan_kinerja/n1/tanggal"}, "32-1-2027"});
}

TEST_CASE("a letter that changes nothing of what is told leaves it where it is") {
    Work work;
    work.change(SetField{{"pegawai/nama"}, ""});
    work.change(SetField{statement, "Melaksanakan rapat"}, statement.value);
    REQUIRE_FALSE(work.derived.findings.empty());
    const Finding* findings = work.derived.findings.data();
    work.change(SetField{statement, "Melaksanakan rapat a"}, statement.value);
    CHECK(work.derived.findings.data() == findings);
    work.change(SetField{{"pejabat_penilai/nama"}, ""});
    CHECK(work.derived.findings.data() != findings);
}

TEST_CASE("the words of a RHK are no matter of which cards there are") {
    Work work;
    const AgendaCard* cards = work.derived.dialog.agenda(work.skp).data();
    work.skp = after(work.skp, SetField{statement, "Lain"});
    CHECK(work.derived.dialog.agenda(work.skp).data() == cards);
    work.skp = after(work.skp, AddItem{path("rhk/r1") / "iki", "baru"});
    CHECK(work.derived.dialog.agenda(work.skp).size() == agenda(work.skp).size());
    CHECK(card_of(work.derived.dialog.agenda(work.skp), Path{"rhk/r1/iki/baru"})->path ==
          Path{"rhk/r1/iki/baru"});
}
