// Registers: taken apart and put together, an SKP is the same.
#include "core/codec/flat_skp.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/skp_json.h"
#include "tests/support/files.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Skp reread(const Skp& skp) { return read_skp(write_skp(skp))->skp; }

constexpr const char* fixtures[] = {"jf-dialog", "jf-kualitatif", "jf-kuantitatif",
                                    "jpt-kuantitatif"};

/// The file, each time with another member under a name that nobody knows; `how` says what becomes
/// of a text that it has.
std::vector<std::string> mutants_of(const std::string& file, std::string_view how) {
    std::vector<std::string> mutants;
    for (std::size_t colon = file.find("\": "); colon != file.npos;
         colon = file.find("\": ", colon + 1)) {
        const std::size_t name = file.rfind('"', colon - 1) + 1;
        std::string mutant = file;
        const std::size_t value = colon + 3;
        if (how != "kept" && mutant[value] == '"') {
            const std::size_t end = mutant.find('"', value + 1) + 1;
            mutant.replace(value, end - value, how);
        }
        mutants.push_back(mutant.insert(name, "x-"));
    }
    return mutants;
}

/// Those that lose something on the way through registers, and how many there were.
std::vector<std::string> losers(std::size_t& count) {
    std::vector<std::string> lost;
    for (const char* fixture : fixtures) {
        const std::string file =
            bytes_of(repository() / "tests" / "fixtures" / (std::string(fixture) + ".skp.json"));
        // Every third is enough: others are shaped alike.
        std::size_t turn = 0;
        for (const std::string_view how : {"kept", "\"\"", "[]", "{}", "{\"b\":\"\",\"a\":1}",
                                           R"([{"id":"a.b","n":""},{"id":"c","n":1}])"})
            for (const std::string& mutant : mutants_of(file, how)) {
                if (++turn % 3 != 0) continue;
                const Result<ReadReport> read = read_skp(mutant);
                if (!read) continue;
                ++count;
                if (skp_of(registers_of(read->skp), read->skp) != read->skp)
                    lost.push_back(mutant.substr(mutant.find("x-") - 20, 90));
            }
    }
    return lost;
}

}  // namespace

TEST_CASE("no unknown member is lost in registers, whatever it holds", "[dialog]") {
    std::size_t count = 0;
    const std::vector<std::string> lost = losers(count);
    CHECK(count > 500);
    for (const std::string& one : lost) UNSCOPED_INFO(one);
    CHECK(lost.empty());
}

TEST_CASE("what is empty and unknown changes no seal and no register", "[dialog]") {
    Skp skp = reread(valid_skp());
    const Registers before = registers_of(skp);
    skp.extras = {{"kosong", "\"\""}, {"larik", "[]"}};
    skp = reread(skp);
    CHECK(registers_of(skp) == before);
    CHECK(skp_of(before, skp).extras == skp.extras);
    CHECK(skp_of(before, reread(valid_skp())).extras.empty());
}

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
