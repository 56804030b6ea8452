// Manual Indikator: what is missing once a profile asks for it or it was begun (regulation.md 3.9).
#include "core/base/text.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"

namespace kinerja {
namespace {

void has_manual(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (parameters_of(context.profil).manual != Presence::demanded) return;
    for (const Iki& iki : rhk.iki)
        if (is_empty(iki.manual)) found.at(path(rhk, iki) / "manual" / "tujuan");
}

// Penanggung jawab stands on some forms only.
void manual_is_whole(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    for (const Iki& iki : rhk.iki) {
        const ManualIndikator& manual = iki.manual;
        if (is_empty(manual)) continue;
        const auto ask = [&](bool missing, std::string_view part) {
            if (missing) found.at(path(rhk, iki) / "manual" / part);
        };
        ask(is_blank(manual.tujuan), "tujuan");
        ask(is_blank(manual.definisi), "definisi");
        ask(is_blank(manual.formula), "formula");
        ask(is_blank(manual.satuan) && context.form().satuan == Demand::demanded, "satuan");
        ask(!manual.tingkat_kendali, "tingkat_kendali");
        ask(is_blank(manual.sumber_data), "sumber_data");
        ask(!manual.periode_pelaporan, "periode_pelaporan");
    }
}

constexpr Rule rules[] = {
    {"KM-09", Severity::advises, basis::kemenkeu, "Manual indikator ini belum disusun.",
     "Isi tujuan, deskripsi, satuan, tingkat kendali, sumber data, dan periode pelaporannya.",
     has_manual},
    {"KM-10", Severity::advises, basis::kemenkeu, "Bagian manual indikator ini belum diisi.",
     "Lengkapi agar indikator dipahami dan diukur dengan cara yang sama.", manual_is_whole},
};

}  // namespace

std::span<const Rule> manual_rules() { return rules; }

}  // namespace kinerja
