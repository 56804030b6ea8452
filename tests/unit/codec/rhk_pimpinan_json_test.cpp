// The package of a leader: what goes out, what comes in, and what is refused.
#include "core/codec/rhk_pimpinan_json.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

#include "core/codec/guarded_json.h"
#include "core/codec/own_examples_json.h"
#include "core/codec/skp_json.h"
#include "tests/support/files.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

using Kind = JsonValue::Kind;

bool refused_with(const std::string& bytes, std::string_view words) {
    const Result<PaketReport> report = read_paket(bytes);
    return !report && report.error().message.find(words) != std::string::npos;
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    const std::size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

void describes(const JsonValue& schema, const JsonValue& value) {
    if (value.is(Kind::array))
        for (const JsonValue& item : value.items) describes(*schema.find("items"), item);
    if (!value.is(Kind::object)) return;
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        CAPTURE(value.names[i]);
        const JsonValue* property = schema.find("properties")->find(value.names[i]);
        REQUIRE(property != nullptr);
        REQUIRE(property->find("title") != nullptr);
        REQUIRE(property->find("description") != nullptr);
        describes(*property, value.items[i]);
    }
}

}  // namespace

TEST_CASE("a package is written and read without loss, in the same bytes") {
    for (const Skp& skp : {valid_skp(), jpt_skp(), kualitatif_skp(), Skp{}}) {
        const PaketRhk paket = paket_of(skp);
        const std::string bytes = write_paket(paket);
        const Result<PaketReport> report = read_paket(bytes);
        REQUIRE(report);
        CHECK(report->problems.empty());
        CHECK_FALSE(report->whole_skp);
        CHECK(write_paket(report->paket) == bytes);
        CHECK(report->paket.rhk == paket.rhk);
    }
}

TEST_CASE("RHK and IKI go out, and nothing else of the SKP") {
    Skp skp = planned_skp();
    skp.rhk[0].edit().skema.bukti_kinerja = "rahasia";
    const std::string bytes = write_paket(paket_of(skp));
    CHECK(bytes.find("Pegawai Contoh Dua") != std::string::npos);
    CHECK(bytes.find("99,5 %") != std::string::npos);
    for (const char* secret : {"198809172014032003", "197912252005031002", "Pegawai Contoh Tiga",
                               "III/c", "rahasia", "Renstra", "Indeks SPBE"}) {
        CAPTURE(secret);
        CHECK(bytes.find(secret) == std::string::npos);
    }
}

TEST_CASE("a whole SKP is cut down to a package") {
    const Result<PaketReport> report = read_paket(write_skp(jpt_skp()));
    REQUIRE(report);
    CHECK(report->whole_skp);
    CHECK(write_paket(report->paket) == write_paket(paket_of(jpt_skp())));
}

TEST_CASE("a file of another kind is refused by what it is and what to do") {
    CHECK(refused_with("{}", "bukan berkas SKP Luring"));
    CHECK(refused_with("[]", "Minta kepada pimpinan"));
    CHECK(refused_with(write_own_examples({}), "catatan contoh IKI"));
    CHECK(refused_with("{\"format\":\"skp-luring-kelak\"}", "jenis lain"));
    CHECK(refused_with("bukan json", ""));
    CHECK_FALSE(read_paket(""));
    const std::string bytes = write_paket(paket_of(valid_skp()));
    CHECK(refused_with(replaced(bytes, "\"schema_version\": 1", "\"schema_version\": 2"),
                       "lebih baru"));
    CHECK(refused_with(replaced(bytes, "\"rhk\": [", "\"lain\": ["), "rusak"));
    CHECK(is_paket(bytes));
    CHECK_FALSE(is_paket(write_skp(valid_skp())));
    CHECK_FALSE(is_paket("skp-luring-rhk-pimpinan"));
}

TEST_CASE("what can not be taken as it stands is said, and the rest is read") {
    const Result<PaketReport> report = read_paket(
        R"({"format":"skp-luring-rhk-pimpinan","schema_version":1,"pimpinan":5,
            "rhk":[{"id":"a","statement":"Satu","iki":[7,{"statement":"I","target":3}]},
                   {"id":"a","statement":"Dua","jenis":"lain"},{"statement":" "},"x"]})");
    REQUIRE(report);
    REQUIRE(report->paket.rhk.size() == 2);
    CHECK(report->paket.rhk[0].iki == std::vector<IkiPaket>{{"I", "3"}});
    CHECK(report->paket.rhk[1].id != report->paket.rhk[0].id);
    CHECK(report->problems.size() >= 6);
}

TEST_CASE("a package with more rows than an SKP can hold is refused") {
    PaketRhk paket;
    for (int i = 0; i < 2001; ++i)
        paket.rhk.push_back({{"r" + std::to_string(i)}, JenisRhk::utama, "x", {}});
    CHECK(refused_with(write_paket(paket), "2.000"));
    paket.rhk.resize(2000);
    CHECK(read_paket(write_paket(paket)));
}

TEST_CASE("no bytes crash the reader of packages") {
    std::mt19937 random(20);
    const std::string whole = write_paket(paket_of(planned_skp()));
    int read = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string bytes = whole;
        for (unsigned i = 0; i < 1 + random() % 4; ++i) {
            const std::size_t at = random() % bytes.size();
            if (random() % 2 == 0)
                bytes[at] = static_cast<char>(random() % 256);
            else
                bytes.erase(at, random() % 40);
        }
        const Result<PaketReport> report = read_paket(bytes);
        if (!report) {
            CHECK_FALSE(report.error().message.empty());
            continue;
        }
        ++read;
        const Result<PaketReport> again = read_paket(write_paket(report->paket));
        REQUIRE(again);
        CHECK(again->paket.rhk == report->paket.rhk);
    }
    CHECK(read > 0);
}

TEST_CASE("the published schema describes every member of a package") {
    const Result<JsonValue> schema =
        parse_json(bytes_of(repository() / "assets" / "schema" / "rhk-pimpinan-1.schema.json"));
    REQUIRE(schema);
    const Result<JsonValue> written = parse_json(write_paket(paket_of(jpt_skp())));
    REQUIRE(written);
    describes(*schema, *written);
    std::vector<std::string> tokens;
    const JsonValue* jenis = schema->find("properties")->find("rhk")->find("items");
    for (const JsonValue& token : jenis->find("properties")->find("jenis")->find("enum")->items)
        tokens.push_back(token.text);
    REQUIRE(tokens.size() == terms<JenisRhk>().size());
    for (std::size_t i = 0; i < tokens.size(); ++i) CHECK(tokens[i] == terms<JenisRhk>()[i].token);
}
