#include "tests/support/skp_schema.h"

#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "core/codec/umpan_balik_json.h"
#include "core/model/field.h"
#include "core/model/shape_walk.h"
#include "core/regulation/perilaku.h"

namespace kinerja {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* any_code = "^[a-z0-9-]{0,40}$";

Json reference(std::string_view name) { return "#/$defs/" + std::string(name); }

Json tokens_of(const Member& member) {
    Json tokens = Json::array();
    for (const Term& term : member.choices()) tokens.push_back(term.token);
    if (member.said.optional && !member.said.omit_empty) tokens.push_back("");
    return tokens;
}

class Schema {
  public:
    std::string text() && {
        root_["$schema"] = "https://json-schema.org/draft/2020-12/schema";
        root_["$id"] = "urn:skp-luring:schema:skp:1";
        root_["title"] = "Berkas SKP Luring, versi 1";
        root_["description"] =
            "Satu Sasaran Kinerja Pegawai (SKP) seperti disimpan oleh SKP Luring dalam berkas "
            ".skp.json.";
        root_["$comment"] =
            "Made from the shapes of the model (core/model/member.h); write it anew with the "
            "program write_schema. Members that are not described here are allowed everywhere "
            "(additionalProperties: true): a newer version or another program may add some, and "
            "SKP Luring keeps them untouched when it saves the file. Known members are described "
            "strictly. maxItems counts over the whole SKP. A file may be at most 20 MB, 32 levels "
            "deep, with at most 200000 values, and no name twice in one object; a schema cannot "
            "say so.";
        root_["type"] = "object";
        root_["required"] = {"format", "schema_version", "skp"};
        envelope();
        root_["additionalProperties"] = true;
        basics();
        add(shape_of<Skp>());
        root_["$defs"] = defs_;
        return root_.dump(2) + "\n";
    }

    /// What a colleague is asked and answers (core/codec/umpan_balik_json.h).
    std::string text_of_umpan_balik() && {
        root_["$schema"] = "https://json-schema.org/draft/2020-12/schema";
        root_["$id"] = "urn:skp-luring:schema:umpan-balik:1";
        root_["title"] = "Umpan balik lewat berkas";
        root_["description"] =
            "Permintaan umpan balik, atau jawabannya, dari SKP Luring. Tidak memuat SKP.";
        root_["$comment"] =
            "Made from the shapes of the model; write it anew with the program write_schema. That "
            "a seal fits what it seals, and that an answer names the request, a schema cannot say.";
        root_["type"] = "object";
        root_["required"] = {"format",  "version", "jenis",   "id",     "diminta_dari",
                             "catatan", "skp",     "pegawai", "tentang"};
        envelope_of_umpan_balik();
        basics();
        defs_.erase("place_change");
        defs_.erase("place_changes");
        hal();
        add(shape_of<UmpanBalik>());
        root_["$defs"] = defs_;
        return root_.dump(2) + "\n";
    }

  private:
    static Json short_text(std::string_view title, std::string_view about) {
        return {{"title", title},
                {"description", about},
                {"type", "string"},
                {"maxLength", max_hal_text}};
    }
    static Json code_of(std::string_view title, std::string_view about) {
        return {{"title", title}, {"description", about}, {"$ref", reference("id")}};
    }

    void envelope_of_umpan_balik() {
        Json& properties = root_["properties"];
        properties["format"] = {{"title", "Format"},
                                {"description", "Penanda bahwa berkas ini umpan balik."},
                                {"const", "skp-luring-umpan-balik"}};
        properties["version"] = {
            {"title", "Versi"}, {"description", "Versi susunan berkas ini."}, {"const", 1}};
        properties["jenis"] = {{"title", "Jenis"},
                               {"description", "Permintaan, atau jawaban atasnya."},
                               {"enum", {"permintaan", "jawaban"}}};
        properties["id"] = code_of("Pengenal", "Kode permintaan; jawaban menyebut kode yang sama.");
        properties["diminta_dari"] =
            short_text("Diminta dari", "Nama yang diminta memberi umpan balik.");
        properties["catatan"] = short_text("Pesan", "Pesan untuk pemberi; boleh kosong.");
        properties["skp"] = code_of("Kode SKP", "Kode draf yang menerima jawaban.");
        properties["pegawai"] = {{"title", "Pegawai"},
                                 {"description", "Siapa yang meminta."},
                                 {"type", "object"},
                                 {"required", {"nama", "jabatan"}},
                                 {"properties",
                                  {{"nama", short_text("Nama", "Nama pegawai.")},
                                   {"jabatan", short_text("Jabatan", "Jabatan pegawai.")}}}};
        Json relations = Json::array();
        for (const Term& term : terms<HubunganPemberi>()) relations.push_back(term.token);
        properties["hubungan"] = {{"title", "Hubungan"},
                                  {"description", "Sebagai siapa pemberi diminta, bila diketahui."},
                                  {"enum", relations}};
        properties["tentang"] =
            list_of("Tentang", "Hal yang dimintakan umpan balik, dalam urutannya.",
                    {{"$ref", reference("hal")}});
        properties["jawaban"] = list_of(
            "Jawaban", "Umpan balik yang diberikan; tidak ada pada permintaan.",
            {{"$ref", reference("umpan_balik")},
             {"required", {"id", "permintaan", "segel"}},
             {"properties", {{"permintaan", {{"minLength", 1}}}, {"segel", {{"minLength", 1}}}}}});
        root_["if"] = {{"properties", {{"jenis", {{"const", "jawaban"}}}}}};
        root_["then"] = {{"required", {"jawaban"}}};
    }

    static Json list_of(std::string_view title, std::string_view about, Json item) {
        return {{"title", title}, {"description", about},        {"type", "array"},
                {"minItems", 1},  {"maxItems", max_hal_diminta}, {"items", std::move(item)}};
    }

    /// One RHK or one value, never both.
    void hal() {
        Json values = Json::array({""});
        for (const Perilaku& value : perilaku_berakhlak()) values.push_back(value.token);
        defs_["hal"] = {
            {"title", "Hal"},
            {"description", "Satu RHK atau satu nilai perilaku kerja."},
            {"type", "object"},
            {"required", {"rhk", "nilai_perilaku", "kalimat"}},
            {"properties",
             {{"rhk",
               {{"title", "RHK"},
                {"description", "Kode RHK; kosong bila tentang perilaku kerja."},
                {"type", "string"},
                {"pattern", any_code}}},
              {"nilai_perilaku",
               {{"title", "Nilai perilaku"},
                {"description", "Nilai BerAKHLAK; kosong bila tentang RHK."},
                {"enum", values}}},
              {"kalimat",
               short_text("Kalimat", "RHK atau nama nilai, sebagaimana dibaca pemberi.")}}},
            {"oneOf",
             {{{"properties", {{"rhk", {{"const", ""}}}}}},
              {{"properties", {{"nilai_perilaku", {{"const", ""}}}}}}}}};
    }

    void envelope() {
        Json& properties = root_["properties"];
        properties["format"] = {{"title", "Penanda berkas"},
                                {"description", "Selalu \"skp-luring\"."},
                                {"const", "skp-luring"}};
        properties["schema_version"] = {
            {"title", "Versi bentuk berkas"},
            {"description",
             "Bertambah bila bentuk berkas berubah. Berkas dengan versi yang lebih baru dibuka "
             "hanya untuk dilihat."},
            {"type", "integer"},
            {"minimum", 1},
            {"maximum", 2147483647}};
        properties["skp"] = {
            {"title", "SKP"}, {"description", "Isi SKP."}, {"$ref", reference("skp")}};
    }

    void basics() {
        defs_["text"] = {
            {"type", "string"},
            {"maxLength", max_text_length},
            {"$comment",
             "The limit is 65536 bytes of UTF-8. Line breaks are \\n; other control characters but "
             "the tab are removed."},
            {"pattern", "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$"}};
        defs_["id"] = {{"type", "string"}, {"pattern", "^[a-z0-9-]{1,40}$"}};
        defs_["date"] = {
            {"anyOf",
             {{{"type", "string"},
               {"title", "Tanggal ISO"},
               {"description", "Tahun, bulan, dan hari, misalnya 2027-01-31."},
               {"pattern", "^(19|20|21|22)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}},
              {{"title", "Teks lain"},
               {"description",
                "Isian yang belum dapat dibaca sebagai tanggal disimpan seperti diketik, agar "
                "tidak ada yang hilang."},
               {"$ref", reference("text")}}}}};
        defs_["place_change"] = {
            {"title", "Perubahan"},
            {"description", "Satu nilai sebelum dan sesudah diubah."},
            {"type", "object"},
            {"required", {"place"}},
            {"properties",
             {{"place",
               {{"title", "Tempat"},
                {"description",
                 "Alamat nilai di dalam SKP, misalnya \"rhk/r1/statement\". \"/#\" berarti urutan "
                 "sebuah daftar; \"?\" di belakang nama berarti nilai JSON yang bukan teks."},
                {"type", "string"},
                {"maxLength", 300}}},
              {"before",
               {{"title", "Sebelum"},
                {"description", "Tidak ada berarti nilai itu belum ada."},
                {"type", "string"}}},
              {"after",
               {{"title", "Sesudah"},
                {"description", "Tidak ada berarti nilai itu dihapus."},
                {"type", "string"}}}}},
            {"additionalProperties", true}};
        defs_["place_changes"] = {{"type", "array"},
                                  {"items", {{"$ref", reference("place_change")}}}};
    }

    void add(const Shape& shape, std::string_view pattern_of_id = {}) {
        if (!known_.insert(shape.name).second) return;
        Json& own = defs_[std::string(shape.name)];
        own = {{"title", shape.item}, {"description", shape.about}, {"type", "object"}};
        Json required = Json::array(), properties = Json::object();
        if (shape.id != nullptr) {
            required.push_back("id");
            properties["id"] = id_of(shape, pattern_of_id);
        }
        for (const Member& member : shape.members) {
            if (member.kind == MemberKind::elsewhere) continue;
            if (member.said.required) required.push_back(member.name);
            properties[std::string(member.name)] = property(member);
        }
        if (!required.empty()) own["required"] = required;
        own["properties"] = properties;
        own["additionalProperties"] = true;
        for (const Member& member : shape.members)
            if (member.shape != nullptr) add(member.shape(), member.said.pattern);
    }

    static Json id_of(const Shape& shape, std::string_view pattern) {
        Json id = {
            {"title", "Kode " + std::string(shape.item)},
            {"description", pattern.empty() ? "Unik di dalam daftarnya; tidak bermakna di "
                                              "luar SKP ini."
                                            : "Empat puluh angka pertama SHA-256 dari isinya, "
                                              "yaitu segelnya."}};
        if (pattern.empty())
            id["$ref"] = reference("id");
        else
            id.update({{"type", "string"}, {"pattern", pattern}});
        return id;
    }

    static Json property(const Member& member) {
        const Said& said = member.said;
        Json own = {{"title", said.title.empty() ? said.label : said.title},
                    {"description", said.about}};
        own.update(type_of(member));
        return own;
    }

    static Json type_of(const Member& member) {
        const Said& said = member.said;
        switch (member.kind) {
            case MemberKind::text:
                if (member.shape != nullptr)
                    return {{"anyOf",
                             {{{"$ref", reference(member.shape().name)}},
                              {{"$ref", reference("text")}}}}};
                if (!said.pattern.empty()) return {{"type", "string"}, {"pattern", said.pattern}};
                return {{"$ref", reference(said.kind == FieldKind::date ? "date" : "text")}};
            case MemberKind::choice:
                return {{"enum", tokens_of(member)}};
            case MemberKind::flag:
                return {{"type", "boolean"}};
            case MemberKind::link:
            case MemberKind::code:
                return {{"type", "string"},
                        {"pattern", said.pattern.empty() ? any_code : said.pattern}};
            case MemberKind::address:
                return {{"$ref", reference("text")}};
            case MemberKind::number:
                return {{"type", "integer"}, {"minimum", 1}, {"maximum", 999999}};
            case MemberKind::codes:
                return {{"type", "array"},
                        {"items", {{"type", "string"}, {"pattern", said.pattern}}}};
            case MemberKind::object:
                return {{"$ref", reference(member.shape().name)}};
            case MemberKind::list:
            case MemberKind::cells:
                return {{"type", "array"},
                        {"maxItems", said.most},
                        {"items", {{"$ref", reference(member.shape().name)}}}};
            case MemberKind::derived:
                return {{"type", "string"}};
            case MemberKind::changes:
                return {{"$ref", reference("place_changes")}};
            case MemberKind::elsewhere:
                break;
        }
        return Json::object();
    }

    Json root_, defs_;
    std::set<std::string_view> known_;
};

}  // namespace

std::string skp_schema() { return Schema().text(); }

std::string umpan_balik_schema() { return Schema().text_of_umpan_balik(); }

}  // namespace kinerja
