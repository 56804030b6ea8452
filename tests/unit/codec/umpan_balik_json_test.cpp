// The file by which umpan balik is asked for and given: it says only what is asked, comes back as
// it was sealed, and nothing else is taken for one.
#include "core/codec/umpan_balik_json.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "core/codec/guarded_json.h"
#include "core/codec/skp_json.h"
#include "core/dialog/item_seal.h"
#include "tests/support/files.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

PermintaanUmpanBalik request() {
    return {"p1",
            {"skp1"},
            "Pegawai Contoh Dua",
            "Pranata Komputer",
            "Rekan Contoh",
            "Mohon jujur",
            {{{"r1"}, "", "Tersedianya layanan"}, {{}, "kolaboratif", "Kolaboratif"}}};
}

UmpanBalik written() {
    UmpanBalik one;
    one.tanggal = "10-02-2027";
    one.pemberi = "Rekan Contoh";
    one.hubungan = HubunganPemberi::rekan_setingkat;
    one.rhk = {"r1"};
    one.situasi = "Saat \"gangguan\"";
    one.perilaku = "Cepat";
    return one;
}

std::string changed(std::string bytes, std::string_view from, std::string_view to) {
    const std::size_t at = bytes.find(from);
    REQUIRE(at != bytes.npos);
    return bytes.replace(at, from.size(), to);
}

ErrorCode refused(std::string_view bytes) {
    const auto read = read_umpan_balik(bytes);
    REQUIRE_FALSE(read);
    CHECK_FALSE(read.error().message.empty());
    return read.error().code;
}

std::filesystem::path fixtures() { return repository() / "tests" / "fixtures" / "umpan_balik"; }

}  // namespace

TEST_CASE("what the program writes is what the fixtures hold; what the schema refuses it refuses") {
    // tests/shell/umpan_balik_schema.test.ts reads the same files.
    const bool accept = std::getenv("KINERJA_ACCEPT_FIXTURES") != nullptr;
    const std::pair<const char*, std::string> written_files[] = {
        {"permintaan.json", write_umpan_balik({request(), {}})},
        {"jawaban.json", write_umpan_balik(answered(request(), {written()}))}};
    for (const auto& [name, text] : written_files) {
        CAPTURE(name);
        if (accept) std::ofstream(fixtures() / name, std::ios::binary) << text;
        CHECK(bytes_of(fixtures() / name) == text);
    }
    int broken = 0;
    for (const auto& one : std::filesystem::directory_iterator(fixtures())) {
        const std::string name = one.path().filename().string();
        if (!name.starts_with("salah-")) continue;
        CAPTURE(name);
        CHECK_FALSE(read_umpan_balik(bytes_of(one.path())));
        ++broken;
    }
    CHECK(broken >= 5);
}

TEST_CASE("a request comes back as it was written, and holds nothing else") {
    const BerkasUmpanBalik berkas{request(), {}};
    const std::string bytes = write_umpan_balik(berkas);
    CHECK(is_umpan_balik(bytes));
    const Result<BerkasUmpanBalik> read = read_umpan_balik(bytes);
    REQUIRE(read);
    CHECK(*read == berkas);
    CHECK(write_umpan_balik(*read) == bytes);
    CHECK(bytes.find("jawaban") == bytes.npos);
    CHECK_FALSE(is_umpan_balik(write_skp(valid_skp())));
    CHECK_FALSE(is_umpan_balik("{}"));
}

TEST_CASE("an answer comes back sealed, its words as its giver wrote them") {
    const BerkasUmpanBalik berkas = answered(request(), {written()});
    const Result<BerkasUmpanBalik> read = read_umpan_balik(write_umpan_balik(berkas));
    REQUIRE(read);
    CHECK(*read == berkas);
    const UmpanBalik& one = read->jawaban.front();
    CHECK(one.permintaan == "p1");
    CHECK(one.tanggal == "10-02-2027");
    CHECK_FALSE(is_broken(one));
    CHECK(answered(request(), {written()}) == berkas);
}

TEST_CASE("an answer that was changed on its way is refused in words") {
    const std::string bytes = write_umpan_balik(answered(request(), {written()}));
    CHECK(refused(changed(bytes, "Cepat", "Lambat")) == ErrorCode::not_skp);
    CHECK(read_umpan_balik(changed(bytes, "Cepat", "Lambat")).error().message.find("disegel") !=
          std::string::npos);
    CHECK(refused(changed(bytes, "\"id\": \"p1\"", "\"id\": \"p2\"")) == ErrorCode::not_skp);
}

TEST_CASE("what is no such file, too new, too large or half is refused") {
    const std::string asks = write_umpan_balik({request(), {}});
    CHECK(refused("bukan json") == ErrorCode::not_json);
    CHECK(refused(write_skp(valid_skp())) == ErrorCode::not_skp);
    CHECK(refused(changed(asks, "\"version\": 1", "\"version\": 2")) == ErrorCode::newer_schema);
    CHECK(refused(changed(asks, "permintaan", "lainnya")) == ErrorCode::not_skp);
    CHECK(refused(changed(asks, "permintaan", "jawaban")) == ErrorCode::not_skp);
    CHECK(refused(changed(asks, "kolaboratif", "ramah")) == ErrorCode::not_skp);
    CHECK(refused(changed(asks, "\"r1\"", "\"R 1\"")) == ErrorCode::not_skp);
    CHECK(refused(changed(asks, "\"skp1\"", "\"\"")) == ErrorCode::not_skp);
    CHECK(refused(asks + std::string(max_umpan_balik_bytes, ' ')) == ErrorCode::too_large);
    PermintaanUmpanBalik many = request();
    many.tentang.assign(max_hal_diminta + 1, many.tentang.front());
    CHECK(refused(write_umpan_balik({many, {}})) == ErrorCode::not_skp);
    many.tentang.clear();
    CHECK(refused(write_umpan_balik({many, {}})) == ErrorCode::not_skp);
}

TEST_CASE("a request says as whom one is asked, and an unknown word there is no request") {
    PermintaanUmpanBalik opinion = request();
    opinion.hubungan = HubunganPemberi::ketua_tim;
    const std::string bytes = write_umpan_balik({opinion, {}});
    const Result<BerkasUmpanBalik> read = read_umpan_balik(bytes);
    REQUIRE(read);
    CHECK(read->permintaan == opinion);
    CHECK(write_umpan_balik({request(), {}}).find("hubungan") == std::string::npos);
    CHECK(refused(changed(bytes, "ketua_tim", "ketua_adat")) == ErrorCode::not_skp);
    CHECK(refused(changed(bytes, "\"ketua_tim\"", "7")) == ErrorCode::not_skp);
}
