// Of each evaluation that holds, the one step that is next.
#include "core/workflow/year_waits.h"

#include <optional>

#include "core/base/text.h"
#include "core/workflow/evaluasi_berlaku.h"

namespace kinerja {
namespace {

std::optional<LangkahTahun> of_pegawai(const Skp& skp, const EvaluasiId& id) {
    const PenerimaanEvaluasi* receipt = penerimaan_of(skp, id);
    if (receipt == nullptr) return LangkahTahun::catat_penerimaan;
    if (is_blank(receipt->dikembalikan)) return LangkahTahun::kembalikan;
    return std::nullopt;
}

std::optional<LangkahTahun> of_pimpinan(const Skp& skp, const EvaluasiId& id) {
    if (permintaan_terbuka(skp, id) != nullptr) return LangkahTahun::jawab_permintaan;
    const Keberatan* keberatan = keberatan_of(skp, id);
    if (keberatan == nullptr || keputusan_utuh(*keberatan)) return std::nullopt;
    return is_blank(keberatan->penjelasan) ? LangkahTahun::jelaskan_keberatan
                                           : LangkahTahun::putuskan_keberatan;
}

}  // namespace

std::vector<YearWait> year_waits(const Skp& skp, Pihak side) {
    std::vector<YearWait> waits;
    for (const Box<Evaluasi>& one : skp.evaluasi) {
        if (keadaan_of(skp, *one) != KeadaanEvaluasi::berlaku) continue;
        const auto step =
            side == Pihak::pegawai ? of_pegawai(skp, one->id) : of_pimpinan(skp, one->id);
        if (step) waits.push_back({*step, &*one});
    }
    return waits;
}

}  // namespace kinerja
