// read_skp: the envelope and the SKP in it, member by member in the order of the model.
#include <charconv>
#include <optional>
#include <utility>

#include "core/codec/extras_name.h"
#include "core/codec/guarded_json.h"
#include "core/codec/read_parts.h"
#include "core/codec/skp_json.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

// Far beyond any SKP, and small enough that what is written out is within json_limit again.
constexpr std::size_t max_rows = 2'000;
constexpr std::size_t max_iki = 8'000;
constexpr std::size_t max_rencana_aksi = 20'000;
constexpr std::size_t max_peran = 20'000;
constexpr std::size_t max_kept_nodes = 50'000;

void read_ekspektasi_khusus(const JsonValue& value, Skp& skp, ReadLog& log) {
    ObjectReader reader(value, path("ekspektasi_khusus"), log, in_ekspektasi_khusus);
    for (std::size_t i = 0; i < skp.ekspektasi_khusus.size(); ++i)
        reader.text(perilaku_berakhlak()[i].token, skp.ekspektasi_khusus[i]);
    reader.rest(skp.extras);
}

void read_acuan(const JsonValue& value, Skp& skp, ReadLog& log) {
    ObjectReader reader(value, path("acuan"), log, in_acuan);
    for (std::size_t i = 0; i < skp.acuan.size(); ++i)
        reader.text(token_of(static_cast<Acuan>(i)), skp.acuan[i]);
    reader.rest(skp.extras);
}

void read_id(ObjectReader& reader, Skp& skp) {
    reader.text("id", skp.id.value);
    if (is_id(skp.id.value)) return;
    skp.id.value = "skp";
    reader.log().problem(reader.child("id"),
                         "Kode SKP tidak ada atau keliru; dibuatkan yang baru.");
}

void read_body(const JsonValue& value, Skp& skp, ReadLog& log) {
    ObjectReader reader(value, Path{}, log);
    read_id(reader, skp);
    reader.choice("jenis_jabatan", skp.jenis_jabatan);
    reader.choice("pendekatan", skp.pendekatan);
    if (const JsonValue* periode = reader.take("periode", Kind::object))
        read_periode(*periode, skp.periode, log);
    for (const auto& [name, pegawai] :
         {std::pair("pegawai", &skp.pegawai), std::pair("pejabat_penilai", &skp.pejabat_penilai)})
        if (const JsonValue* person = reader.take(name, Kind::object))
            read_pegawai(*person, name, *pegawai, log);
    RhkPimpinanLinks links;
    if (const JsonValue* list = reader.take("rhk_pimpinan", Kind::array))
        links = read_rhk_pimpinan(*list, skp, log);
    if (const JsonValue* list = reader.take("rhk", Kind::array)) read_rhk(*list, links, skp, log);
    if (const JsonValue* ekspektasi = reader.take("ekspektasi_khusus", Kind::object))
        read_ekspektasi_khusus(*ekspektasi, skp, log);
    if (const JsonValue* lampiran = reader.take("lampiran", Kind::object))
        read_lampiran(*lampiran, skp.lampiran, log);
    if (const JsonValue* acuan = reader.take("acuan", Kind::object)) read_acuan(*acuan, skp, log);
    read_plan(reader, skp);
    read_dialog(reader, skp);
    reader.rest(skp.extras);
}

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

std::optional<Error> objection_to_size(const Skp& skp, const ReadLog& log) {
    std::size_t iki = 0, rencana_aksi = 0, peran = 0;
    for (const Box<Rhk>& rhk : skp.rhk) {
        iki += rhk->iki.size();
        rencana_aksi += rhk->rencana_aksi.size();
    }
    for (const Box<Anggota>& anggota : skp.matriks.anggota) peran += anggota->peran.size();
    const auto too_large = [](const char* where, const char* message) {
        return Error{ErrorCode::too_large, where, message};
    };
    if (skp.rhk.size() > max_rows) return too_large("rhk", "SKP ini memuat lebih dari 2.000 RHK.");
    if (iki > max_iki) return too_large("rhk", "SKP ini memuat lebih dari 8.000 indikator.");
    if (skp.rhk_pimpinan.size() > max_rows)
        return too_large("rhk_pimpinan", "SKP ini memuat lebih dari 2.000 RHK pimpinan.");
    if (skp.lampiran.sumber_daya.size() > max_rows)
        return too_large("lampiran", "SKP ini memuat lebih dari 2.000 dukungan sumber daya.");
    if (rencana_aksi > max_rencana_aksi)
        return too_large("rhk", "SKP ini memuat lebih dari 20.000 rencana aksi.");
    if (skp.sasaran.size() > max_rows)
        return too_large("sasaran", "SKP ini memuat lebih dari 2.000 sasaran.");
    if (skp.jadwal->periode.size() > max_rows)
        return too_large("jadwal", "SKP ini memuat lebih dari 2.000 periode evaluasi.");
    if (skp.pkps->riwayat.size() > max_rows)
        return too_large("pkps", "SKP ini memuat lebih dari 2.000 langkah PKPS.");
    if (skp.matriks.anggota.size() > max_rows || peran > max_peran)
        return too_large("matriks", "Matriks memuat lebih dari 2.000 orang atau 20.000 peran.");
    if (skp.pertemuan.size() > max_rows)
        return too_large("pertemuan", "SKP ini memuat lebih dari 2.000 pertemuan.");
    if (skp.dialog->entries.size() > max_dialog_entries)
        return too_large("dialog",
                         "Dialog kinerja dalam berkas ini memuat lebih dari 5.000 entri.");
    if (log.kept_nodes() > max_kept_nodes)
        return too_large("berkas", "Berkas memuat lebih dari 50.000 nilai yang tidak dikenal.");
    return std::nullopt;
}

Error not_skp(const char* message) { return {ErrorCode::not_skp, "berkas", message}; }

}  // namespace

Result<ReadReport> read_skp(std::string_view bytes) {
    const Result<JsonValue> json = parse_json(bytes);
    if (!json) return json.error();
    return read_skp(*json);
}

Result<ReadReport> read_skp(const JsonValue& json) {
    const JsonValue* format = json.find("format");
    if (!format || !format->is(Kind::text) || format->text != "skp-luring")
        return not_skp("Berkas ini bukan berkas SKP Luring.");
    const JsonValue* body = json.find("skp");
    if (!body || !body->is(Kind::object)) return not_skp("Berkas SKP Luring ini tidak memuat SKP.");

    ReadReport report;
    ReadLog log(report);
    ObjectReader envelope(json, Path{}, log, in_envelope);
    envelope.take("format");
    envelope.take("skp");
    read_version(envelope, report);
    read_body(*body, report.skp, log);
    envelope.rest(report.skp.extras);
    if (auto error = objection_to_size(report.skp, log)) return *std::move(error);
    return report;
}

}  // namespace kinerja
