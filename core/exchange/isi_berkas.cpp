// What was taken, and what was not, in words.
#include "core/exchange/isi_berkas.h"

#include <utility>

#include "core/workflow/evaluasi_berlaku.h"

namespace kinerja {
namespace {

constexpr std::string_view masih_keberatan =
    "Ada keberatan yang belum diputus; predikat masih dapat berubah.";
constexpr std::string_view keputusan_tidak_utuh =
    "Keputusan atas keberatan tidak utuh: tidak disegel, atau diubah sesudah disegel. Keputusan "
    "itu tidak dipakai; minta berkas aslinya.";

}  // namespace

void IsiBerkas::take(ObjekSiasn& object, std::string what) {
    data.items.push_back(object.done());
    berkas.memuat.push_back(std::move(what));
}

void IsiBerkas::leave_out(std::string what, std::string_view why) {
    berkas.tidak_ikut.push_back(std::move(what) + ": " + std::string(why) + ".");
}

void IsiBerkas::warn_of_objection(const Skp& skp, const Evaluasi& evaluasi,
                                  std::string_view kunci) {
    const Keberatan* objection = keberatan_of(skp, evaluasi.id);
    if (objection == nullptr || keputusan_utuh(*objection)) return;
    unsure(kunci, ada_keputusan(*objection) ? keputusan_tidak_utuh : masih_keberatan);
}

}  // namespace kinerja
