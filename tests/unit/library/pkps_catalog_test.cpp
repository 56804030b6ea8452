// The catalogue of PKPS: what comes with it, looking through it, and merging another's list.
#include "core/library/pkps_catalog.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

namespace {

CatalogEntry praktik(std::string id, std::string words, std::optional<PeranGtk> peran = {}) {
    return {std::move(id), BagianPkps::praktik, peran, 0, std::move(words), ""};
}

std::vector<std::string> found(const CatalogQuery& query,
                               const std::vector<CatalogEntry>& own = {}) {
    std::vector<std::string> words;
    for (const CatalogHit& hit : search(query, own)) words.emplace_back(hit.indikator);
    return words;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("what comes with the catalogue says where it was seen") {
    int guru = 0, pengawas = 0;
    for (const ShippedIndicator& one : shipped_indicators()) {
        CHECK_FALSE(one.indikator.empty());
        CHECK_FALSE(one.seen.empty());
        if (one.peran == PeranGtk::guru) ++guru;
        if (one.peran == PeranGtk::pengawas) ++pengawas;
    }
    CHECK(guru == 8);
    CHECK(pengawas == 4);
}

TEST_CASE("typing narrows the catalogue down; own entries come first; peran filters praktik") {
    const std::vector<CatalogEntry> own = {praktik("k1", "Literasi murid", PeranGtk::pengawas),
                                           praktik("k2", "Disiplin kelas")};
    CHECK(found({BagianPkps::praktik, 0, {}, ""}, own).size() == 14);
    CHECK(found({BagianPkps::praktik, 0, {}, "DISI"}, own) ==
          Words{"Disiplin kelas", "Penerapan Disiplin Positif"});
    CHECK(found({BagianPkps::praktik, 0, PeranGtk::pengawas, "l"}, own) == Words{"Literasi murid"});
    CHECK(found({BagianPkps::praktik, 0, PeranGtk::kepala_sekolah, ""}, own) ==
          Words{"Disiplin kelas"});
    CHECK(found({BagianPkps::praktik, 0, {}, "zzz"}, own).empty());
    CHECK(found({BagianPkps::kompetensi, 0, {}, ""}, own).empty());
}

TEST_CASE("perilaku is looked for by value, in indicator and perwujudan") {
    const std::vector<CatalogEntry> own = {
        {"k1", BagianPkps::perilaku, {}, 0, "Memahami kebutuhan", "Wawancara kepala sekolah"},
        {"k2", BagianPkps::perilaku, {}, 1, "Menepati janji", "Wawancara"}};
    CHECK(found({BagianPkps::perilaku, 0, {}, "wawan"}, own) == Words{"Memahami kebutuhan"});
    CHECK(found({BagianPkps::perilaku, 1, {}, ""}, own) == Words{"Menepati janji"});
}

TEST_CASE("merging adds what is new once, and stops when the list is full") {
    std::vector<CatalogEntry> own = {praktik("k1", "Literasi murid")};
    CatalogMerge result = merge(own, {praktik("n1", "LITERASI  murid"),
                                      praktik("n2", "Numerasi"),
                                      praktik("n3", "numerasi"),
                                      {"n4", BagianPkps::kompetensi, {}, 0, "Literasi murid", ""}});
    CHECK(result.added == 2);
    CHECK(result.known == 2);
    CHECK(result.no_room == 0);
    CHECK(own.size() == 3);
    while (own.size() < max_catalog_entries)
        own.push_back(praktik("x", "Isi " + std::to_string(own.size())));
    result = merge(own, {praktik("n5", "Terlambat"), praktik("n6", "Numerasi")});
    CHECK(result.no_room == 1);
    CHECK(result.known == 1);
    CHECK(own.size() == max_catalog_entries);
}
