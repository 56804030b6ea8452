// Reads and writes the package; a whole SKP is read by read_skp and cut down to one.
#include "core/codec/rhk_pimpinan_json.h"

#include <utility>

#include "core/base/text.h"
#include "core/codec/guarded_json.h"
#include "core/codec/object_writer.h"
#include "core/codec/reader.h"
#include "core/codec/skp_json.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

constexpr std::string_view format_name = "skp-luring-rhk-pimpinan";
constexpr std::size_t max_rhk = 2'000;
constexpr std::size_t max_iki = 8'000;

std::string_view format_of(const JsonValue& json) {
    const JsonValue* format = json.find("format");
    return format && format->is(Kind::text) ? std::string_view(format->text) : std::string_view();
}

Error not_paket(std::string message) { return {ErrorCode::not_skp, "berkas", std::move(message)}; }

/// What the file is instead, and what to do.
Error refusal_of(std::string_view format) {
    if (format == "skp-luring-contoh")
        return not_paket(
            "Ini berkas catatan contoh IKI, bukan RHK pimpinan. Pilih paket RHK pimpinan "
            "(.rhk-pimpinan.skp.json) atau berkas SKP (.skp.json).");
    if (format.starts_with("skp-luring-"))
        return not_paket(
            "Ini berkas SKP Luring jenis lain, tanpa RHK pimpinan. Minta kepada pimpinan paket RHK "
            "(.rhk-pimpinan.skp.json) atau berkas SKP (.skp.json).");
    return not_paket(
        "Ini bukan berkas SKP Luring. Minta kepada pimpinan paket RHK (.rhk-pimpinan.skp.json) "
        "atau berkas SKP (.skp.json).");
}

bool is_version_one(const JsonValue& json) {
    const JsonValue* version = json.find("schema_version");
    return version && version->is(Kind::number) &&
           version->text == std::to_string(paket_schema_version);
}

void read_pimpinan(const JsonValue& value, PaketRhk& paket, ReadLog& log) {
    ObjectReader reader(value, path("pimpinan"), log);
    reader.text("nama", paket.nama);
    reader.text("jabatan", paket.jabatan);
    reader.text("unit_kerja", paket.unit_kerja);
    reader.text("instansi", paket.instansi);
}

void read_iki(const JsonValue& list, const Path& where, RhkPaket& rhk, ReadLog& log) {
    for (const JsonValue& item : list.items) {
        if (!item.is(Kind::object)) {
            log.problem(where, "Satu IKI seharusnya sebuah objek; IKI itu dilewati.");
            continue;
        }
        IkiPaket iki;
        ObjectReader reader(item, where, log);
        reader.text("statement", iki.statement);
        reader.text("target", iki.target);
        if (!is_blank(iki.statement)) rhk.iki.push_back(std::move(iki));
    }
}

void read_rhk(const JsonValue& list, PaketRhk& paket, ReadLog& log) {
    read_list(list, "r", path("rhk"), log, [&](const JsonValue& value, const std::string& id) {
        RhkPaket rhk;
        rhk.id = {id};
        ObjectReader reader(value, path(rhk.id), log);
        reader.choice("jenis", rhk.jenis);
        reader.text("statement", rhk.statement);
        if (const JsonValue* iki = reader.take("iki", Kind::array))
            read_iki(*iki, reader.child("iki"), rhk, log);
        if (is_blank(rhk.statement))
            log.problem(path(rhk.id), "RHK ini tidak berisi kalimat dan dilewati.");
        else
            paket.rhk.push_back(std::move(rhk));
    });
}

std::optional<Error> objection_to_size(const PaketRhk& paket) {
    std::size_t iki = 0;
    for (const RhkPaket& rhk : paket.rhk) iki += rhk.iki.size();
    if (paket.rhk.size() <= max_rhk && iki <= max_iki) return std::nullopt;
    return Error{ErrorCode::too_large, "rhk",
                 "Berkas ini memuat lebih dari 2.000 RHK atau 8.000 indikator."};
}

std::vector<std::string> sentences_of(const std::vector<ReadProblem>& problems) {
    std::vector<std::string> sentences;
    for (const ReadProblem& problem : problems)
        sentences.push_back(problem.where.value.empty()
                                ? problem.message
                                : problem.where.value + ": " + problem.message);
    return sentences;
}

Result<PaketReport> from_skp(std::string_view bytes) {
    const Result<ReadReport> skp = read_skp(bytes);
    if (!skp) return skp.error();
    return PaketReport{paket_of(skp->skp), {}, true};
}

JsonValue json_of_iki(const IkiPaket& iki) {
    ObjectWriter writer;
    writer.text("statement", iki.statement);
    writer.text("target", iki.target);
    return std::move(writer).finish();
}

JsonValue json_of_rhk(const RhkPaket& rhk) {
    ObjectWriter writer;
    writer.text("id", rhk.id.value);
    writer.choice("jenis", rhk.jenis);
    writer.text("statement", rhk.statement);
    writer.add("iki", json_list(rhk.iki, json_of_iki));
    return std::move(writer).finish();
}

JsonValue json_of_pimpinan(const PaketRhk& paket) {
    ObjectWriter writer;
    writer.text("nama", paket.nama);
    writer.text("jabatan", paket.jabatan);
    writer.text("unit_kerja", paket.unit_kerja);
    writer.text("instansi", paket.instansi);
    return std::move(writer).finish();
}

JsonValue json_of_periode(const Periode& periode) {
    ObjectWriter writer;
    writer.date("awal", periode.awal);
    writer.date("akhir", periode.akhir);
    return std::move(writer).finish();
}

}  // namespace

Result<PaketReport> read_paket(std::string_view bytes) {
    const Result<JsonValue> json = parse_json(bytes);
    if (!json) return json.error();
    const std::string_view format = format_of(*json);
    if (format == "skp-luring") return from_skp(bytes);
    if (format != format_name) return refusal_of(format);
    if (!is_version_one(*json))
        return Error{ErrorCode::newer_schema, "berkas",
                     "Paket RHK ini ditulis oleh versi program yang lebih baru. Muat ulang halaman "
                     "ketika ada jaringan, lalu coba lagi."};
    const JsonValue* list = json->find("rhk");
    if (!list || !list->is(Kind::array))
        return not_paket("Paket RHK pimpinan ini rusak: daftar RHK tidak ada. Minta berkas baru.");

    ReadReport scratch;
    ReadLog log(scratch);
    PaketReport report;
    ObjectReader envelope(*json, Path{}, log);
    if (const JsonValue* pimpinan = envelope.take("pimpinan", Kind::object))
        read_pimpinan(*pimpinan, report.paket, log);
    if (const JsonValue* periode = envelope.take("periode", Kind::object)) {
        ObjectReader reader(*periode, path("periode"), log);
        reader.date("awal", report.paket.periode.awal);
        reader.date("akhir", report.paket.periode.akhir);
    }
    read_rhk(*list, report.paket, log);
    if (auto error = objection_to_size(report.paket)) return *std::move(error);
    report.problems = sentences_of(scratch.problems);
    return report;
}

bool is_paket(std::string_view bytes) {
    if (bytes.find(format_name) == bytes.npos) return false;  // not read twice for this
    const Result<JsonValue> json = parse_json(bytes);
    return json && format_of(*json) == format_name;
}

std::string write_paket(const PaketRhk& paket) {
    ObjectWriter writer;
    writer.text("format", format_name);
    writer.add("schema_version", json_number(paket_schema_version));
    writer.add("pimpinan", json_of_pimpinan(paket));
    writer.add("periode", json_of_periode(paket.periode));
    writer.add("rhk", json_list(paket.rhk, json_of_rhk));
    return pretty_text(std::move(writer).finish());
}

}  // namespace kinerja
