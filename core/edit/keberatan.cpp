// Guards of the way of an objection, each with its sentence. That the days are over is said and
// locks nothing: under Permenpan RB 6/2022 no number is known (law_2026.md 1.2).
#include "core/edit/keberatan.h"

#include <utility>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/dialog/item_seal.h"
#include "core/edit/change.h"
#include "core/edit/said.h"
#include "core/workflow/evaluasi_berlaku.h"

namespace kinerja {
namespace {

const Path list = path("keberatan");

Error refused(const Path& where, std::string words) {
    return {ErrorCode::bad_value, where.value, std::move(words)};
}

/// It is there and waits for its decision.
Refusal objection_to_going_on(const Skp& skp, const KeberatanId& id, std::string_view words) {
    const Path where = list / id.value;
    const auto at = position_of(skp.keberatan, id);
    if (!at) return Error{ErrorCode::not_found, where.value, "Keberatan ini tidak ada lagi."};
    if (keputusan_utuh(*skp.keberatan[*at]))
        return refused(where, "Keberatan ini sudah diputuskan, dan keputusannya final.");
    if (is_blank(words)) return refused(where, "Tulis isinya dahulu.");
    return done;
}

Keberatan& open_keberatan(Skp& skp, const KeberatanId& id) {
    return skp.keberatan[*position_of(skp.keberatan, id)].edit();
}

}  // namespace

Path place_of_keberatan(const EvaluasiId& evaluasi) {
    return path("evaluasi") / evaluasi.value / "keberatan";
}
Path place_of_penjelasan(const KeberatanId& keberatan) {
    return list / keberatan.value / "penjelasan";
}
Path place_of_keputusan(const KeberatanId& keberatan) {
    return list / keberatan.value / "keputusan";
}

Refusal change(Skp& skp, const AjukanKeberatan& command) {
    const Path where = list / command.id.value;
    if (Refusal refusal =
            refuse_id(where, command.id.value, position_of(skp.keberatan, command.id).has_value()))
        return refusal;
    const Evaluasi* evaluasi = find_evaluasi(skp, command.evaluasi);
    if (evaluasi == nullptr)
        return Error{ErrorCode::not_found, where.value, "Evaluasi ini tidak ada lagi."};
    if (keadaan_of(skp, *evaluasi) != KeadaanEvaluasi::berlaku)
        return refused(where,
                       "Keberatan diajukan atas evaluasi yang berlaku; yang ini tidak berlaku.");
    if (penerimaan_of(skp, command.evaluasi) == nullptr)
        return refused(where,
                       "Catat dahulu kapan evaluasi ini diterima: jangka waktu keberatan dihitung "
                       "dari hari itu.");
    if (keberatan_of(skp, command.evaluasi) != nullptr)
        return refused(where, "Keberatan atas evaluasi ini sudah diajukan.");
    if (is_blank(command.alasan))
        return refused(where, "Tulis alasannya dahulu: keberatan disertai alasan.");
    Keberatan one;
    one.id = command.id;
    one.evaluasi = command.evaluasi;
    one.tanggal = clean_typed(command.tanggal);
    one.alasan = clean_typed(command.alasan);
    skp.keberatan.push_back(std::move(one));
    said_at(skp, place_of_keberatan(command.evaluasi));
    return done;
}

Refusal change(Skp& skp, const PenjelasanKeberatan& command) {
    if (Refusal refusal = objection_to_going_on(skp, command.keberatan, command.penjelasan))
        return refusal;
    Keberatan& one = open_keberatan(skp, command.keberatan);
    one.tanggal_penjelasan = clean_typed(command.tanggal);
    one.penjelasan = clean_typed(command.penjelasan);
    said_at(skp, place_of_penjelasan(command.keberatan));
    return done;
}

Refusal change(Skp& skp, const PutuskanKeberatan& command) {
    if (Refusal refusal = objection_to_going_on(skp, command.keberatan, command.keputusan))
        return refusal;
    if (!parse_date(command.tanggal).date)
        return refused(list / command.keberatan.value,
                       "Isi tanggal keputusan yang dapat dibaca, misalnya 15-01-2027.");
    Keberatan& one = open_keberatan(skp, command.keberatan);
    one.tanggal_keputusan = clean_typed(command.tanggal);
    one.keputusan = clean_typed(command.keputusan);
    one.rating_hasil_kerja = command.rating_hasil_kerja;
    one.rating_perilaku = command.rating_perilaku;
    one.segel = seal_of(one);
    ++one.versi;
    const Path written = place_of_keputusan(command.keberatan);
    for (const Path& place : {written, written / "rating_hasil_kerja", written / "rating_perilaku"})
        said_at(skp, place);
    return done;
}

}  // namespace kinerja
