// Members by a table; every one must be there. An answer is read by the rows of the model.
#include "core/codec/umpan_balik_json.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/codec/guarded_json.h"
#include "core/codec/skp_json.h"
#include "core/codec/skp_members.h"
#include "core/dialog/item_seal.h"
#include "core/regulation/perilaku.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

constexpr std::string_view format_name = "skp-luring-umpan-balik";
constexpr std::string_view version_text = "1";
constexpr std::string_view asks = "permintaan", answers = "jawaban";

constexpr std::size_t id_length = 32;

struct TextMember {
    std::string_view name;
    std::string PermintaanUmpanBalik::*text;
};
constexpr TextMember own_members[] = {{"id", &PermintaanUmpanBalik::id},
                                      {"diminta_dari", &PermintaanUmpanBalik::diminta_dari},
                                      {"catatan", &PermintaanUmpanBalik::catatan}};
constexpr TextMember pegawai_members[] = {{"nama", &PermintaanUmpanBalik::nama},
                                          {"jabatan", &PermintaanUmpanBalik::jabatan}};

Error refusal(ErrorCode code, std::string_view words) {
    return {code, "umpan balik", std::string(words)};
}
Error malformed() {
    return refusal(ErrorCode::not_skp,
                   "Isi berkas umpan balik ini tidak dapat dibaca. Mintalah berkasnya dikirim "
                   "ulang.");
}
Error too_large() { return refusal(ErrorCode::too_large, "Berkas umpan balik ini terlalu besar."); }

const std::string* text_of(const JsonValue& json, std::string_view name) {
    const JsonValue* value = json.find(name);
    return value && value->is(Kind::text) && value->text.size() <= max_hal_text ? &value->text
                                                                                : nullptr;
}

bool is_value(std::string_view token) {
    return std::ranges::any_of(perilaku_berakhlak(),
                               [&](const Perilaku& one) { return one.token == token; });
}

bool read_texts(const JsonValue& json, std::span<const TextMember> members,
                PermintaanUmpanBalik& into) {
    for (const TextMember& member : members) {
        const std::string* text = text_of(json, member.name);
        if (!text) return false;
        into.*member.text = clean_typed(*text);
    }
    return true;
}

bool read_subject(const JsonValue& json, HalDiminta& into) {
    const std::string* rhk = text_of(json, "rhk");
    const std::string* value = text_of(json, "nilai_perilaku");
    const std::string* words = text_of(json, "kalimat");
    if (!rhk || !value || !words || rhk->empty() == value->empty()) return false;
    if (!rhk->empty() && !is_id(*rhk)) return false;
    if (!value->empty() && !is_value(*value)) return false;
    into = {{*rhk}, *value, clean_typed(*words)};
    return true;
}

/// False: it is there and is none that is known here.
bool read_relation(const JsonValue& json, PermintaanUmpanBalik& into) {
    if (json.find("hubungan") == nullptr) return true;
    const std::string* token = text_of(json, "hubungan");
    if (token != nullptr) into.hubungan = parse_token<HubunganPemberi>(*token);
    return into.hubungan.has_value();
}

bool read_request(const JsonValue& json, PermintaanUmpanBalik& into) {
    const JsonValue* pegawai = json.find("pegawai");
    const std::string* skp = text_of(json, "skp");
    const JsonValue* subjects = json.find("tentang");
    if (!pegawai || !skp || !is_id(*skp) || !subjects || !subjects->is(Kind::array)) return false;
    into.skp.value = *skp;
    if (!read_texts(json, own_members, into) || !read_texts(*pegawai, pegawai_members, into))
        return false;
    if (!is_id(into.id) || subjects->items.size() > max_hal_diminta) return false;
    if (!read_relation(json, into)) return false;
    for (const JsonValue& one : subjects->items)
        if (!read_subject(one, into.tentang.emplace_back())) return false;
    return !into.tentang.empty();
}

/// By the rows of the model, as a list of an SKP that has nothing else.
bool read_answers(const JsonValue& list, std::vector<UmpanBalik>& into) {
    if (!list.is(Kind::array) || list.items.empty() || list.items.size() > max_hal_diminta)
        return false;
    JsonValue body = json_object();
    body.add("id", json_text("jawaban"));
    body.add("umpan_balik", list);
    ReadReport report;
    ReadLog log(report);
    Skp skp;
    read_members_of_skp(body, skp, log);
    if (!report.problems.empty()) return false;
    for (const Box<UmpanBalik>& one : skp.umpan_balik) into.push_back(*one);
    return true;
}

bool is_whole(const BerkasUmpanBalik& berkas) {
    return std::ranges::all_of(berkas.jawaban, [&](const UmpanBalik& one) {
        return one.permintaan == berkas.permintaan.id && !one.segel.empty() && !is_broken(one);
    });
}

JsonValue texts(std::span<const TextMember> members, const PermintaanUmpanBalik& from,
                JsonValue into = json_object()) {
    for (const TextMember& member : members) into.add(member.name, json_text(from.*member.text));
    return into;
}

JsonValue subjects_of(const PermintaanUmpanBalik& from) {
    JsonValue list = json_array();
    for (const HalDiminta& one : from.tentang) {
        JsonValue item = json_object();
        item.add("rhk", json_text(one.rhk.value));
        item.add("nilai_perilaku", json_text(one.nilai_perilaku));
        item.add("kalimat", json_text(one.kalimat));
        list.items.push_back(std::move(item));
    }
    return list;
}

}  // namespace

bool is_umpan_balik(std::string_view bytes) {
    if (bytes.find(format_name) == bytes.npos) return false;  // not read twice for this
    const Result<JsonValue> json = parse_json(bytes);
    if (!json) return false;
    const std::string* format = text_of(*json, "format");
    return format && *format == format_name;
}

Result<BerkasUmpanBalik> read_umpan_balik(std::string_view bytes) {
    if (bytes.size() > max_umpan_balik_bytes) return too_large();
    const Result<JsonValue> json = parse_json(bytes);
    if (!json) return json.error();
    const std::string* format = text_of(*json, "format");
    const std::string* kind = text_of(*json, "jenis");
    const JsonValue* version = json->find("version");
    if (!format || *format != format_name || !version || !version->is(Kind::number))
        return malformed();
    if (version->text != version_text)
        return refusal(ErrorCode::newer_schema,
                       "Berkas umpan balik ini ditulis oleh versi program yang lebih baru.");
    BerkasUmpanBalik berkas;
    if (!kind || !read_request(*json, berkas.permintaan)) return malformed();
    if (*kind == asks) return berkas;
    const JsonValue* list = json->find("jawaban");
    if (*kind != answers || !list || !read_answers(*list, berkas.jawaban)) return malformed();
    if (!is_whole(berkas))
        return refusal(ErrorCode::not_skp,
                       "Umpan balik dalam berkas ini berubah sejak disegel oleh pemberinya, jadi "
                       "tidak diterima. Mintalah pemberi menyimpannya lagi.");
    return berkas;
}

std::string write_umpan_balik(const BerkasUmpanBalik& berkas) {
    const PermintaanUmpanBalik& request = berkas.permintaan;
    JsonValue json = json_object();
    json.add("format", json_text(format_name));
    json.add("version", json_number(1));
    json.add("jenis", json_text(berkas.jawaban.empty() ? asks : answers));
    json = texts(own_members, request, std::move(json));
    json.add("skp", json_text(request.skp.value));
    json.add("pegawai", texts(pegawai_members, request));
    if (request.hubungan) json.add("hubungan", json_text(token_of(*request.hubungan)));
    json.add("tentang", subjects_of(request));
    if (berkas.jawaban.empty()) return pretty_text(json);
    JsonValue list = json_array();
    for (const UmpanBalik& one : berkas.jawaban)
        list.items.push_back(json_of_item(shape_of<UmpanBalik>(), &one));
    json.add("jawaban", std::move(list));
    return pretty_text(json);
}

BerkasUmpanBalik answered(PermintaanUmpanBalik permintaan, std::vector<UmpanBalik> written) {
    BerkasUmpanBalik berkas{std::move(permintaan), std::move(written)};
    for (UmpanBalik& one : berkas.jawaban) {
        one.permintaan = berkas.permintaan.id;
        one.id.value = "x";
        one.id.value = seal_of(one).substr(0, id_length);
        one.segel = seal_of(one);
    }
    return berkas;
}

}  // namespace kinerja
