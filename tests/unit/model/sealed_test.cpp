// Addresses and what is sealed, pinned: both stand in people's signed files for good.
#include "core/model/sealed.h"

#include <catch2/catch_test_macros.hpp>
#include <set>
#include <sstream>

#include "core/codec/flat_skp.h"
#include "core/model/field.h"
#include "core/model/shape_walk.h"
#include "tests/support/files.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

/// "sealed rhk/r1/statement" for each register of the samples.
std::set<std::string> addresses_now() {
    std::set<std::string> lines;
    for (const Skp& skp : {valid_skp(), kualitatif_skp(), jpt_skp(), planned_skp()})
        for (const auto& [place, value] : registers_of(skp))
            lines.insert((is_sealed(place) ? "sealed " : "free   ") + place);
    return lines;
}

std::string other_value(const FieldSpec& spec, const std::string& now) {
    if (spec.kind == FieldKind::flag) return now == "ya" ? "tidak" : "ya";
    for (const Term& term : spec.choices)
        if (term.token != now) return std::string(term.token);
    if (spec.kind == FieldKind::choice && !spec.optional_choice) return "d1";
    return spec.kind == FieldKind::choice ? "" : now + " lain";
}

}  // namespace

TEST_CASE("no address and no seal of the published version is ever lost", "[dialog]") {
    // Lines of this file are only ever added: with these addresses entries were sealed.
    std::istringstream pinned(bytes_of(repository() / "tests/fixtures/addresses.txt"));
    std::set<std::string> lines;
    for (std::string line; std::getline(pinned, line);) lines.insert(line);
    CHECK(lines.size() >= 278);
    const std::set<std::string> now = addresses_now();
    for (const std::string& line : lines) {
        CAPTURE(line);
        CHECK(now.contains(line));
    }
    for (const std::string& line : now) {
        CAPTURE(line);
        CHECK(lines.contains(line));  // a new one is pinned too, from its first day
    }
}

TEST_CASE("what members say of the seal is what may not change", "[dialog]") {
    for (const FieldSpec& spec : all_fields()) {
        const Path path = planned_path(spec.pattern);
        const Skp before = planned_skp();
        Skp after = before;
        const std::string value = other_value(spec, *read_field(before, path));
        if (write_field(after, path, value) || after == before) continue;
        CAPTURE(path.value, value);
        CHECK(is_sealed(path.value) == (spec.sealed == Sealed::yes));
        CHECK(same_sealed_part(before, after) == (spec.sealed == Sealed::no));
        const bool same_seal =
            content_seal(registers_of(before)) == content_seal(registers_of(after));
        CHECK(same_seal == (spec.sealed == Sealed::no));
    }
}

TEST_CASE("a part that is not sealed holds nothing that is", "[dialog]") {
    for (const Member& part : shape_of<Skp>().members)
        if (part.sealed == Sealed::no) CHECK_FALSE(is_sealed(std::string(part.name) + "/x/y"));
    CHECK(is_sealed("milik_versi_baru/x"));
    CHECK(is_sealed("rhk/r1/milik_versi_baru"));
    CHECK_FALSE(is_sealed("pertemuan/p1/milik_versi_baru"));
    CHECK_FALSE(is_sealed("rhk/r1/rencana_aksi/#"));
    CHECK_FALSE(is_sealed("rhk/r1/iki/i1/manual/milik_versi_baru?"));
    CHECK(is_sealed("lampiran/sumber_daya/#"));
}

TEST_CASE("lists that came, went or changed their order are seen in the sealed part", "[dialog]") {
    const Skp before = planned_skp();
    const auto same_after = [&](auto change) {
        Skp after = before;
        change(after);
        return same_sealed_part(before, after);
    };
    CHECK(same_after([](Skp&) {}));
    CHECK_FALSE(same_after([](Skp& skp) { std::swap(skp.rhk[0], skp.rhk[1]); }));
    CHECK_FALSE(same_after([](Skp& skp) { skp.rhk.pop_back(); }));
    CHECK_FALSE(same_after([](Skp& skp) { skp.lampiran.sumber_daya.pop_back(); }));
    CHECK_FALSE(same_after([](Skp& skp) { skp.sasaran.pop_back(); }));
    CHECK_FALSE(same_after([](Skp& skp) { skp.extras.emplace_back("baru", "1"); }));
    CHECK(same_after([](Skp& skp) { skp.rhk[0].edit().rencana_aksi.clear(); }));
    CHECK(same_after([](Skp& skp) { skp.pertemuan.clear(); }));
    CHECK(same_after([](Skp& skp) { skp.matriks = {}; }));
}
