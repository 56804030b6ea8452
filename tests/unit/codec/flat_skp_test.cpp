// Registers: taken apart and put together, an SKP is the same.
#include "core/codec/flat_skp.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Skp reread(const Skp& skp) { return read_skp(write_skp(skp))->skp; }

}  // namespace

TEST_CASE("registers hold all of an SKP", "[dialog]") {
    for (const Skp& one : {valid_skp(), kualitatif_skp(), jpt_skp(), planned_skp(), pkps_skp()}) {
        const Skp skp = reread(one);
        const Registers registers = registers_of(skp);
        CHECK(skp_of(registers, skp) == skp);
        CHECK(registers_of(skp_of(registers, skp)) == registers);
    }
}

TEST_CASE("what a newer version wrote has registers too", "[dialog]") {
    Skp skp = reread(planned_skp());
    skp.extras = {
        {"../envelope", "1"}, {"acuan/x", "\"a\""}, {"baru", "{\"b\":[1,2],\"c/d\":\"e\"}"}};
    skp.rhk[0].edit().iki[0].extras = {{"lain", "[{\"id\":\"z\",\"n\":1}]"}, {"target/t", "2"}};
    skp = reread(skp);
    CHECK(skp_of(registers_of(skp), skp) == skp);
    CHECK(registers_of(skp).at("rhk/r1/iki/i1/lain/z/n?") == "1");
}

TEST_CASE("addresses are those of the file", "[dialog]") {
    const Registers registers = registers_of(valid_skp());
    CHECK(registers.at("rhk/#") == "r1 r2 r3");
    CHECK(registers.at("rhk/r1") == "+");
    CHECK(registers.at("rhk/r1/statement") == valid_skp().rhk[0]->statement);
    CHECK(registers.at("rhk/r1/iki/i1/target/text") == valid_skp().rhk[0]->iki[0].target);
    CHECK_FALSE(registers.contains("id"));
    CHECK_FALSE(registers.contains("rhk/r1/iki/i1/target/angka"));
}

TEST_CASE("registers that nobody could have written do no harm", "[dialog]") {
    Registers registers = registers_of(valid_skp());
    registers["x?"] = "bukan json {";
    registers["x"] = "dua nama";
    registers["rhk/r9/statement"] = "tanpa induk";
    registers["rhk/#"] = "r2 r2 r7 r1";
    registers["pegawai"] = "teks di tempat objek";
    std::string deep = "a";
    for (int i = 0; i < 140; ++i) deep += "/a";
    registers[deep] = "dalam";
    const Skp skp = skp_of(registers, valid_skp());
    REQUIRE(skp.rhk.size() == 3);
    CHECK(skp.rhk[0]->id.value == "r2");
    CHECK(skp.pegawai.nama == valid_skp().pegawai.nama);
}

TEST_CASE("an order that looks like an item is none", "[dialog]") {
    Registers registers = registers_of(valid_skp());
    const std::size_t count = valid_skp().rhk.size();
    registers["rhk/#"] = is_there;
    CHECK(skp_of(registers, valid_skp()).rhk.size() == count);
}
