// read_skp: the envelope, the limits, and what files of other versions need. The SKP in it is read
// by read_members.cpp.
#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "core/codec/extras_name.h"
#include "core/codec/guarded_json.h"
#include "core/codec/skp_json.h"
#include "core/codec/skp_members.h"
#include "core/dialog/seal.h"
#include "core/model/renamed.h"
#include "core/model/shape_walk.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

constexpr std::size_t max_kept_nodes = 50'000;

// 0 when the member is no whole number from 1 on.
int version_of(const JsonValue* value) {
    if (!value || !value->is(Kind::number)) return 0;
    const char* end = value->text.data() + value->text.size();
    int version = 0;
    const auto [rest, problem] = std::from_chars(value->text.data(), end, version);
    return problem == std::errc() && rest == end && version > 0 ? version : 0;
}

void read_version(ObjectReader& envelope, ReadReport& report) {
    const int version = version_of(envelope.take("schema_version"));
    report.newer = version > schema_version;
    if (version == 0)
        envelope.log().problem(envelope.child("schema_version"),
                               "Versi berkas tidak disebut; dibaca sebagai versi 1.");
}

/// "20.000"
std::string with_dots(std::size_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, 1, '.');
    return digits;
}

// The limits of the lists are far beyond any SKP, and small enough that what is written out can be
// read again.
std::optional<Error> objection_to_size(const Skp& skp, const ReadLog& log) {
    if (const OverfullList found = overfull_list(skp); found.list != nullptr)
        return Error{ErrorCode::too_large, std::string(found.part->name),
                     "SKP ini memuat lebih dari " + with_dots(found.list->said.most) + " " +
                         std::string(found.list->said.plural) + "."};
    if (log.kept_nodes() > max_kept_nodes)
        return Error{ErrorCode::too_large, "berkas",
                     "Berkas memuat lebih dari 50.000 nilai yang tidak dikenal."};
    return std::nullopt;
}

// --- Files of a time when a member had another name ----------------------------------------------

void rename_in(JsonValue& value, std::string_view from, std::string_view to) {
    std::string_view below_from = from, below_to = to;
    const std::string_view name = next_segment(below_from), wanted = next_segment(below_to);
    if (value.is(Kind::array))
        for (JsonValue& item : value.items) rename_in(item, below_from, below_to);
    if (!value.is(Kind::object)) return;
    for (std::size_t i = 0; i < value.names.size(); ++i) {
        if (value.names[i] != name) continue;
        if (name != wanted && value.find(wanted) == nullptr) value.names[i] = wanted;
        if (!below_from.empty()) rename_in(value.items[i], below_from, below_to);
        return;
    }
}

void put_under_names_of_today(JsonValue& body) {
    for (const Renamed& row : renamed_addresses()) rename_in(body, row.from, row.to);
}

Error not_skp(const char* message) { return {ErrorCode::not_skp, "berkas", message}; }

}  // namespace

Result<ReadReport> read_skp(std::string_view bytes) {
    Result<JsonValue> json = parse_json(bytes);
    if (!json) return json.error();
    return read_skp(std::move(json).value());
}

Result<ReadReport> read_skp(JsonValue json) {
    const JsonValue* format = json.find("format");
    if (!format || !format->is(Kind::text) || format->text != "skp-luring")
        return not_skp("Berkas ini bukan berkas SKP Luring.");
    const JsonValue* found = json.find("skp");
    if (!found || !found->is(Kind::object))
        return not_skp("Berkas SKP Luring ini tidak memuat SKP.");
    JsonValue& body = json.items[static_cast<std::size_t>(found - json.items.data())];

    ReadReport report;
    ReadLog log(report);
    ObjectReader envelope(json, Path{}, log, in_envelope);
    envelope.take("format");
    envelope.take("skp");
    read_version(envelope, report);
    put_under_names_of_today(body);
    read_members_of_skp(body, report.skp, log);
    std::ranges::sort(
        report.skp.dialog.edit().entries, stands_before,
        [](const Box<DialogEntry>& one) -> const auto& { return *one; });
    envelope.rest(report.skp.extras);
    if (auto error = objection_to_size(report.skp, log)) return *std::move(error);
    return report;
}

}  // namespace kinerja
