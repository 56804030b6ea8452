// The summary of one SKP, as it is kept beside the SKP itself.
#include <charconv>
#include <optional>
#include <utility>

#include "core/codec/guarded_json.h"
#include "core/codec/json_value.h"
#include "core/codec/skp_json.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;
using Text = std::string SkpSummary::*;
using Count = int SkpSummary::*;

struct TextMember {
    std::string_view name;
    Text text;
};
constexpr TextMember text_members[] = {
    {"nama", &SkpSummary::nama},
    {"jabatan", &SkpSummary::jabatan},
    {"periode_awal", &SkpSummary::periode_awal},
    {"periode_akhir", &SkpSummary::periode_akhir},
    {"jenis_jabatan", &SkpSummary::jenis_jabatan},
    {"pendekatan", &SkpSummary::pendekatan},
};

struct CountMember {
    std::string_view name;
    Count count;
};
constexpr CountMember count_members[] = {
    {"filled", &SkpSummary::filled},
    {"required", &SkpSummary::required},
    {"rhk_count", &SkpSummary::rhk_count},
};

struct DialogText {
    std::string_view name;
    std::string DialogSingkat::*text;
};
constexpr DialogText dialog_texts[] = {
    {"peran", &DialogSingkat::peran},
    {"giliran", &DialogSingkat::giliran},
};

struct DialogCount {
    std::string_view name;
    int DialogSingkat::*count;
};
constexpr DialogCount dialog_counts[] = {
    {"terbuka", &DialogSingkat::terbuka},
    {"menunggu_pegawai", &DialogSingkat::menunggu_pegawai},
    {"menunggu_pimpinan", &DialogSingkat::menunggu_pimpinan},
};

struct BerkasText {
    std::string_view name;
    std::string BerkasSingkat::*text;
};
constexpr BerkasText berkas_texts[] = {
    {"diterima", &BerkasSingkat::diterima},
    {"dikirim", &BerkasSingkat::dikirim},
};

struct KinerjaText {
    std::string_view name;
    std::string KinerjaSingkat::*text;
};
constexpr KinerjaText kinerja_texts[] = {
    {"nip", &KinerjaSingkat::nip},
    {"penilai", &KinerjaSingkat::penilai},
    {"nip_penilai", &KinerjaSingkat::nip_penilai},
    {"unit_penilai", &KinerjaSingkat::unit_penilai},
};

struct NilaiText {
    std::string_view name;
    std::string NilaiSingkat::*text;
};
constexpr NilaiText nilai_texts[] = {
    {"periode", &NilaiSingkat::periode},         {"nama", &NilaiSingkat::nama},
    {"diserahkan", &NilaiSingkat::diserahkan},   {"capaian", &NilaiSingkat::capaian},
    {"hasil_kerja", &NilaiSingkat::hasil_kerja}, {"perilaku", &NilaiSingkat::perilaku},
};

// Empty unless the member is a whole number from 0 on.
std::optional<int> count_of(const JsonValue* value) {
    if (!value || !value->is(Kind::number)) return std::nullopt;
    const char* end = value->text.data() + value->text.size();
    int count = 0;
    const auto [rest, problem] = std::from_chars(value->text.data(), end, count);
    const bool whole = problem == std::errc() && rest == end && count >= 0;
    return whole ? std::optional(count) : std::nullopt;
}

// Older summaries have none. What can not be read is left out: the list of drafts is worth more.
std::vector<TenggatSingkat> tenggat_of(const JsonValue* value) {
    std::vector<TenggatSingkat> list;
    if (!value || !value->is(Kind::array)) return list;
    for (const JsonValue& item : value->items) {
        const JsonValue* id = item.find("id");
        const JsonValue* nama = item.find("nama");
        const JsonValue* tanggal = item.find("tanggal");
        if (!id || !nama || !tanggal) continue;
        const std::optional<Date> date = parse_date(tanggal->text).date;
        if (date && id->is(Kind::text) && nama->is(Kind::text))
            list.push_back({id->text, nama->text, *date});
    }
    return list;
}

// Older summaries have neither of the two.
DialogSingkat dialog_of(const JsonValue& json) {
    DialogSingkat dialog;
    for (const DialogText& member : dialog_texts)
        if (const JsonValue* value = json.find(member.name); value && value->is(Kind::text))
            dialog.*member.text = value->text;
    for (const DialogCount& member : dialog_counts)
        dialog.*member.count = count_of(json.find(member.name)).value_or(0);
    return dialog;
}

BerkasSingkat berkas_of(const JsonValue& json) {
    BerkasSingkat berkas;
    for (const BerkasText& member : berkas_texts)
        if (const JsonValue* value = json.find(member.name); value && value->is(Kind::text))
            berkas.*member.text = value->text;
    return berkas;
}

NilaiSingkat nilai_of(const JsonValue& json) {
    NilaiSingkat nilai;
    for (const NilaiText& member : nilai_texts)
        if (const JsonValue* value = json.find(member.name); value && value->is(Kind::text))
            nilai.*member.text = value->text;
    return nilai;
}

KinerjaSingkat kinerja_of(const JsonValue* json) {
    KinerjaSingkat kinerja;
    if (!json || !json->is(Kind::object)) return kinerja;
    for (const KinerjaText& member : kinerja_texts)
        if (const JsonValue* value = json->find(member.name); value && value->is(Kind::text))
            kinerja.*member.text = value->text;
    const JsonValue* nilai = json->find("nilai");
    if (nilai && nilai->is(Kind::array))
        for (const JsonValue& one : nilai->items) kinerja.nilai.push_back(nilai_of(one));
    return kinerja;
}

JsonValue json_of(const KinerjaSingkat& kinerja) {
    JsonValue json = json_object();
    for (const KinerjaText& member : kinerja_texts)
        json.add(member.name, json_text(kinerja.*member.text));
    JsonValue list = json_array();
    for (const NilaiSingkat& one : kinerja.nilai) {
        JsonValue item = json_object();
        for (const NilaiText& member : nilai_texts)
            item.add(member.name, json_text(one.*member.text));
        list.items.push_back(std::move(item));
    }
    json.add("nilai", std::move(list));
    return json;
}

JsonValue json_of(const TenggatSingkat& tenggat) {
    JsonValue json = json_object();
    json.add("id", json_text(tenggat.id));
    json.add("nama", json_text(tenggat.nama));
    json.add("tanggal", json_text(to_iso(tenggat.tanggal)));
    return json;
}

Error not_summary() {
    return {ErrorCode::not_skp, "berkas", "Ringkasan SKP ini tidak dapat dibaca."};
}

}  // namespace

// Written by this program only: anything unexpected means that the summary has to be made anew.
Result<SkpSummary> read_summary(std::string_view bytes) {
    const Result<JsonValue> json = parse_json(bytes);
    if (!json) return json.error();
    SkpSummary summary;
    for (const TextMember& member : text_members) {
        const JsonValue* value = json->find(member.name);
        if (!value || !value->is(Kind::text)) return not_summary();
        summary.*member.text = value->text;
    }
    for (const CountMember& member : count_members) {
        const std::optional<int> count = count_of(json->find(member.name));
        if (!count) return not_summary();
        summary.*member.count = *count;
    }
    const JsonValue* status = json->find("status");  // older summaries have none
    if (status && status->is(Kind::text)) summary.status = status->text;
    summary.tenggat = tenggat_of(json->find("tenggat"));
    summary.dialog = dialog_of(*json);
    summary.berkas = berkas_of(*json);
    summary.kinerja = kinerja_of(json->find("kinerja"));
    if (summary.required < 1 || summary.filled > summary.required) return not_summary();
    return summary;
}

std::string write_summary(const SkpSummary& summary) {
    JsonValue json = json_object();
    for (const TextMember& member : text_members)
        json.add(member.name, json_text(summary.*member.text));
    for (const CountMember& member : count_members)
        json.add(member.name, json_number(summary.*member.count));
    json.add("status", json_text(summary.status));
    JsonValue deadlines = json_array();
    for (const TenggatSingkat& one : summary.tenggat) deadlines.items.push_back(json_of(one));
    json.add("tenggat", std::move(deadlines));
    for (const DialogText& member : dialog_texts)
        json.add(member.name, json_text(summary.dialog.*member.text));
    for (const DialogCount& member : dialog_counts)
        json.add(member.name, json_number(summary.dialog.*member.count));
    for (const BerkasText& member : berkas_texts)
        json.add(member.name, json_text(summary.berkas.*member.text));
    json.add("kinerja", json_of(summary.kinerja));
    return pretty_text(json);
}

}  // namespace kinerja
