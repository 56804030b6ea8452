// Registers: taken apart and put together, an SKP is the same.
#include "core/codec/flat_skp.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <iterator>
#include <set>
#include <sstream>

#include "core/codec/skp_json.h"
#include "tests/support/files.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Skp reread(const Skp& skp) { return read_skp(write_skp(skp))->skp; }

constexpr const char* fixtures[] = {"jf-dialog", "jf-kualitatif", "jf-kuantitatif",
                                    "jpt-kuantitatif"};

/// Where the value that begins here ends.
std::size_t end_of_value(const std::string& file, std::size_t at) {
    int depth = 0;
    for (; at < file.size(); ++at) {
        if (file[at] == '"') at = file.find('"', at + 1);
        if (file[at] == '{' || file[at] == '[') ++depth;
        if (file[at] == '}' || file[at] == ']') --depth;
        if (depth < 0 || (depth == 0 && file[at] == ',')) return at;
    }
    return at;
}

/// The file with another member before each, under a name that nobody knows; `how` says what it
/// has in place of a text.
std::string with_strangers(const std::string& file, std::string_view how) {
    std::string strange;
    std::size_t from = 0;
    for (std::size_t colon = file.find("\": "); colon != file.npos;
         colon = file.find("\": ", colon + 1)) {
        const std::size_t name = file.rfind('"', colon - 1), value = colon + 3;
        const bool text = how != "kept" && file[value] == '"';
        strange += file.substr(from, name - from);
        strange += "\"x-" + file.substr(name + 1, value - name - 1);
        strange += text ? std::string(how) : file.substr(value, end_of_value(file, value) - value);
        strange += ", ";
        from = name;
    }
    return strange + file.substr(from);
}

std::multiset<std::string> strangers_in(const Skp& skp) {
    std::multiset<std::string> lines;
    std::istringstream written(write_skp(skp));
    for (std::string line; std::getline(written, line);)
        if (line.find("\"x-") != line.npos) lines.insert(line);
    return lines;
}

/// What is lost on the way through registers, and how many strangers there were.
std::vector<std::string> lost_of(const std::string& file, std::size_t& count) {
    const Result<ReadReport> read = read_skp(file);
    REQUIRE(read);
    const Skp back = skp_of(registers_of(read->skp), read->skp);
    const std::multiset<std::string> before = strangers_in(read->skp), after = strangers_in(back);
    count += before.size();
    std::vector<std::string> lost;
    std::ranges::set_difference(before, after, std::back_inserter(lost));
    if (lost.empty() && back != read->skp) lost.push_back("no stranger");
    return lost;
}

}  // namespace

TEST_CASE("no unknown member is lost in registers, whatever it holds", "[dialog]") {
    std::size_t count = 0;
    for (const char* fixture : fixtures) {
        const std::string file =
            bytes_of(repository() / "tests" / "fixtures" / (std::string(fixture) + ".skp.json"));
        for (const std::string_view how : {"kept", "\"\"", "[]", "{}", "{\"b\":\"\",\"a\":1}",
                                           R"([{"id":"a.b","n":""},{"id":"c","n":1}])"}) {
            CAPTURE(fixture, how);
            CHECK(lost_of(with_strangers(file, how), count) == std::vector<std::string>{});
        }
    }
    CHECK(count > 5000);
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
