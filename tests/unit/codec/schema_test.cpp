// The published schema describes what the writer writes: every member, every choice.
#include <catch2/catch_test_macros.hpp>
#include <vector>

#include "core/codec/guarded_json.h"
#include "core/codec/pkps_catalog_json.h"
#include "core/codec/skp_json.h"
#include "core/codec/umpan_balik_json.h"
#include "core/regulation/golongan.h"
#include "tests/support/files.h"
#include "tests/support/skp_builder.h"
#include "tests/support/skp_schema.h"

using namespace kinerja;

namespace {

using Kind = JsonValue::Kind;

JsonValue schema(const char* name = "skp-1.schema.json") {
    Result<JsonValue> json = parse_json(bytes_of(repository() / "assets" / "schema" / name));
    REQUIRE(json);
    return std::move(json).value();
}

/// Follows {"$ref": "#/$defs/name"}, and for a choice of forms takes the first.
const JsonValue& resolved(const JsonValue& root, const JsonValue& node) {
    if (const JsonValue* forms = node.find("anyOf")) return resolved(root, forms->items[0]);
    const JsonValue* ref = node.find("$ref");
    if (!ref) return node;
    const JsonValue* target = root.find("$defs")->find(ref->text.substr(8));
    REQUIRE(target != nullptr);
    return *target;
}

void describes(const JsonValue& root, const JsonValue& node, const JsonValue& value) {
    const JsonValue& rule = resolved(root, node);
    if (value.is(Kind::array))
        for (const JsonValue& item : value.items) describes(root, *rule.find("items"), item);
    if (!value.is(Kind::object)) return;
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        CAPTURE(value.names[i]);
        const JsonValue* property = rule.find("properties")->find(value.names[i]);
        REQUIRE(property != nullptr);
        REQUIRE(property->find("title") != nullptr);
        REQUIRE(property->find("description") != nullptr);
        describes(root, *property, value.items[i]);
    }
}

std::vector<std::string> choices_in(const JsonValue& root, const char* object, const char* member) {
    const JsonValue* property = root.find("$defs")->find(object)->find("properties")->find(member);
    REQUIRE(property != nullptr);
    std::vector<std::string> tokens;
    for (const JsonValue& item : property->find("enum")->items) tokens.push_back(item.text);
    return tokens;
}

std::vector<std::string> tokens_of(std::span<const Term> table) {
    std::vector<std::string> tokens;
    for (const Term& term : table) tokens.emplace_back(term.token);
    return tokens;
}

}  // namespace

TEST_CASE("the published schema is the one that the model says") {
    // When it differs: build and run write_schema, and look at what changed.
    CHECK(bytes_of(repository() / "assets/schema/skp-1.schema.json") == skp_schema());
    CHECK(bytes_of(repository() / "assets/schema/umpan-balik-1.schema.json") ==
          umpan_balik_schema());
}

TEST_CASE("the schema describes every member that is written") {
    const JsonValue root = schema();
    for (const Skp& skp : {valid_skp(), kualitatif_skp(), jpt_skp(), planned_skp()}) {
        const Result<JsonValue> written = parse_json(write_skp(skp));
        REQUIRE(written);
        describes(root, root, *written);
    }
}

TEST_CASE("the schema knows how long a dialogue may be") {
    const JsonValue root = schema();
    const JsonValue* dialog = root.find("$defs")->find("dialog")->find("properties");
    CHECK(dialog->find("entries")->find("maxItems")->text == std::to_string(max_dialog_entries));
}

TEST_CASE("the schema lists the choices of the model") {
    const JsonValue root = schema();
    CHECK(choices_in(root, "skp", "jenis_jabatan") == tokens_of(terms<JenisJabatan>()));
    CHECK(choices_in(root, "skp", "pendekatan") == tokens_of(terms<Pendekatan>()));
    CHECK(choices_in(root, "pegawai", "status") == tokens_of(terms<StatusPegawai>()));
    CHECK(choices_in(root, "rhk", "jenis") == tokens_of(terms<JenisRhk>()));
    CHECK(choices_in(root, "iki", "aspek") == tokens_of(terms<Aspek>()));
    CHECK(choices_in(root, "iki", "perspektif") == tokens_of(terms<Perspektif>()));
    CHECK(choices_in(root, "sumber_daya", "jenis") == tokens_of(terms<JenisSumberDaya>()));
    CHECK(choices_in(root, "sumber_daya", "status") == tokens_of(terms<StatusDukungan>()));
    CHECK(choices_in(root, "skp", "profil") == tokens_of(terms<Profil>()));
    CHECK(choices_in(root, "rhk", "bentuk") == tokens_of(terms<BentukHasil>()));
    CHECK(choices_in(root, "triwulan", "polarisasi") == tokens_of(terms<Polarisasi>()));
    CHECK(choices_in(root, "triwulan", "konsolidasi") == tokens_of(terms<Konsolidasi>()));
    CHECK(choices_in(root, "manual", "tingkat_kendali") == tokens_of(terms<TingkatKendali>()));
    CHECK(choices_in(root, "manual", "periode_pelaporan") == tokens_of(terms<PeriodePelaporan>()));
    CHECK(choices_in(root, "jadwal", "jenis") == tokens_of(terms<JenisPeriode>()));
    CHECK(choices_in(root, "kompetensi", "kelompok") == tokens_of(terms<KelompokKompetensi>()));
    CHECK(choices_in(root, "langkah_pkps", "tindakan") == tokens_of(terms<TindakanPkps>()));
    CHECK(choices_in(root, "langkah_pkps", "realistis") == tokens_of(terms<Penilaian>()));
    CHECK(choices_in(root, "pertemuan", "tahap") == tokens_of(terms<TahapDialog>()));
    CHECK(choices_in(root, "pertemuan", "periode") == tokens_of(terms<PeriodeDialog>()));
    CHECK(choices_in(root, "dialog_author", "peran") == tokens_of(terms<PeranDialog>()));
    CHECK(choices_in(root, "dialog_entry", "jenis") == tokens_of(terms<JenisEntri>()));
    CHECK(choices_in(root, "dialog_entry", "putusan") == tokens_of(terms<Putusan>()));
    CHECK(choices_in(root, "langkah_skp", "tindakan") == tokens_of(terms<TindakanSkp>()));
    CHECK(choices_in(root, "langkah_skp", "alasan") == tokens_of(terms<AlasanRevisi>()));
    for (const Term& one : terms<Prasyarat>())
        CHECK(choices_in(root, "prasyarat", std::string(one.token).c_str()) ==
              tokens_of(terms<KeadaanPrasyarat>()));

    std::vector<std::string> golongan = tokens_of(golongan_all());
    golongan.emplace_back();
    CHECK(choices_in(root, "pegawai", "golongan") == golongan);
}

TEST_CASE("the schema of the PKPS catalogue describes every member, choice and limit") {
    const JsonValue root = schema("katalog-pkps-1.schema.json");
    CatalogEntry entry;
    entry.id = "k1";
    entry.indikator = "Literasi";
    const Result<JsonValue> written = parse_json(write_pkps_catalog({entry}));
    REQUIRE(written);
    describes(root, root, *written);
    CHECK(choices_in(root, "entri", "bagian") == tokens_of(terms<BagianPkps>()));
    const auto or_none = [](std::vector<std::string> tokens) {
        tokens.emplace_back();
        return tokens;
    };
    CHECK(choices_in(root, "entri", "peran") == or_none(tokens_of(terms<PeranGtk>())));
    std::vector<std::string> values;
    for (const Perilaku& value : perilaku_berakhlak()) values.emplace_back(value.token);
    CHECK(choices_in(root, "entri", "perilaku") == or_none(values));
    const JsonValue* list = root.find("properties")->find("entri");
    CHECK(list->find("maxItems")->text == std::to_string(max_catalog_entries));
}

TEST_CASE("the schema of umpan balik by file describes every member and choice") {
    const JsonValue root = schema("umpan-balik-1.schema.json");
    PermintaanUmpanBalik request;
    request.tentang = {{{"r1"}, "", "RHK"}};
    request.hubungan = HubunganPemberi::ketua_tim;
    const BerkasUmpanBalik berkas = answered(request, {*planned_skp().umpan_balik[1]});
    const Result<JsonValue> written = parse_json(write_umpan_balik(berkas));
    REQUIRE(written);
    describes(root, root, *written);
    CHECK(choices_in(root, "umpan_balik", "hubungan") == tokens_of(terms<HubunganPemberi>()));
    CHECK(choices_in(root, "umpan_balik", "sifat") == tokens_of(terms<SifatUmpanBalik>()));
    CHECK(choices_in(root, "umpan_balik", "cara") == tokens_of(terms<CaraUmpanBalik>()));
    const JsonValue* asked_as = root.find("properties")->find("hubungan")->find("enum");
    CHECK(asked_as->items.size() == terms<HubunganPemberi>().size());
    const JsonValue* list = root.find("properties")->find("tentang");
    CHECK(list->find("maxItems")->text == std::to_string(max_hal_diminta));
    std::vector<std::string> values{""};
    for (const Perilaku& value : perilaku_berakhlak()) values.emplace_back(value.token);
    CHECK(choices_in(root, "hal", "nilai_perilaku") == values);
}
