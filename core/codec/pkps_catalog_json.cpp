// Members by a table; every one must be there, and nothing is guessed.
#include "core/codec/pkps_catalog_json.h"

#include <algorithm>

#include "core/base/id.h"
#include "core/base/text.h"
#include "core/codec/device_note.h"
#include "core/codec/guarded_json.h"
#include "core/codec/json_value.h"
#include "core/regulation/perilaku.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

constexpr std::string_view format_name = "skp-luring-katalog-pkps";
constexpr std::string_view version_text = "1";

struct OtherFile {
    std::string_view format, message;
};
constexpr OtherFile other_files[] = {
    {"skp-luring", "Berkas ini adalah SKP, bukan daftar indikator PKPS."},
    {"skp-luring-contoh", "Berkas ini adalah contoh IKI, bukan daftar indikator PKPS."},
};

Error refusal(std::string_view words) {
    return {ErrorCode::not_skp, "katalog", std::string(words)};
}
Error not_a_catalog() { return refusal("Berkas ini bukan daftar indikator PKPS."); }
Error malformed() { return refusal("Isi daftar indikator PKPS ini tidak dapat dibaca."); }
Error too_large() {
    return {ErrorCode::too_large, "katalog", "Daftar indikator PKPS ini terlalu besar."};
}

Error not_this_format(std::string_view format) {
    for (const OtherFile& other : other_files)
        if (other.format == format) return refusal(other.message);
    return not_a_catalog();
}

/// Null when there is no such text.
const std::string* text_of(const JsonValue& json, std::string_view name) {
    const JsonValue* value = json.find(name);
    return value && value->is(Kind::text) ? &value->text : nullptr;
}

std::optional<int> perilaku_of(std::string_view token) {
    for (int i = 0; i < perilaku_count; ++i)
        if (perilaku_berakhlak()[static_cast<std::size_t>(i)].token == token) return i;
    return std::nullopt;
}

/// Peran belongs to praktik; value and perwujudan belong to perilaku.
bool read_place(CatalogEntry& entry, std::string_view peran, std::string_view perilaku) {
    if (entry.bagian == BagianPkps::perilaku) {
        const std::optional<int> index = perilaku_of(perilaku);
        entry.perilaku = index.value_or(0);
        return index && peran.empty();
    }
    if (!perilaku.empty() || !entry.perwujudan.empty()) return false;
    if (peran.empty()) return true;
    entry.peran = parse_token<PeranGtk>(peran);
    return entry.peran && entry.bagian == BagianPkps::praktik;
}

Result<CatalogEntry> read_entry(const JsonValue& json) {
    const std::string* id = text_of(json, "id");
    const std::string* bagian = text_of(json, "bagian");
    const std::string* peran = text_of(json, "peran");
    const std::string* perilaku = text_of(json, "perilaku");
    const std::string* indikator = text_of(json, "indikator");
    const std::string* perwujudan = text_of(json, "perwujudan");
    if (!id || !bagian || !peran || !perilaku || !indikator || !perwujudan) return malformed();
    if (std::max(indikator->size(), perwujudan->size()) > max_catalog_text) return too_large();
    const std::optional<BagianPkps> part = parse_token<BagianPkps>(*bagian);
    if (!part || !is_id(*id) || is_blank(*indikator)) return malformed();
    CatalogEntry entry{*id, *part, {}, 0, clean_typed(*indikator), clean_typed(*perwujudan)};
    if (!read_place(entry, *peran, *perilaku)) return malformed();
    return entry;
}

}  // namespace

Result<std::vector<CatalogEntry>> read_pkps_catalog(std::string_view bytes) {
    const Result<JsonValue> json = parse_json(bytes);
    if (!json) return json.error();
    const std::string* format = text_of(*json, "format");
    if (!format) return not_a_catalog();
    if (*format != format_name) return not_this_format(*format);
    const JsonValue* version = json->find("version");
    if (!version || !version->is(Kind::number)) return malformed();
    if (version->text != version_text)
        return Error{ErrorCode::newer_schema, "katalog",
                     "Daftar ini ditulis oleh versi program yang lebih baru."};
    const JsonValue* list = json->find("entri");
    if (!list || !list->is(Kind::array)) return malformed();
    if (list->items.size() > max_catalog_entries) return too_large();
    std::vector<CatalogEntry> entries;
    for (const JsonValue& item : list->items) {
        Result<CatalogEntry> entry = read_entry(item);
        if (!entry) return entry.error();
        const bool twice = std::ranges::any_of(
            entries, [&](const CatalogEntry& other) { return other.id == entry->id; });
        if (twice) return malformed();
        entries.push_back(std::move(entry).value());
    }
    return entries;
}

std::string write_pkps_catalog(const std::vector<CatalogEntry>& entries) {
    JsonValue list = json_array();
    for (const CatalogEntry& entry : entries) {
        const bool perilaku = entry.bagian == BagianPkps::perilaku;
        const auto value = static_cast<std::size_t>(entry.perilaku);
        JsonValue item = json_object();
        item.add("id", json_text(entry.id));
        item.add("bagian", json_text(token_of(entry.bagian)));
        item.add("peran", json_text(entry.peran ? token_of(*entry.peran) : ""));
        item.add("perilaku", json_text(perilaku ? perilaku_berakhlak()[value].token : ""));
        item.add("indikator", json_text(entry.indikator));
        item.add("perwujudan", json_text(entry.perwujudan));
        list.items.push_back(std::move(item));
    }
    return list_text(format_name, "entri", std::move(list));
}

}  // namespace kinerja
