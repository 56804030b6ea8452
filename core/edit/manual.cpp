// Copying a manual from one indicator to another.
#include "core/edit/manual.h"

#include "core/base/text.h"
#include "core/edit/change.h"

namespace kinerja {
namespace {

const Iki* find_iki(const Skp& skp, const RhkId& rhk_id, const IkiId& iki_id) {
    const Rhk* rhk = find_rhk(skp, rhk_id);
    if (rhk == nullptr) return nullptr;
    const auto at = position_of(rhk->iki, iki_id);
    return at ? &rhk->iki[*at] : nullptr;
}

void fill(std::string& own, const std::string& from) {
    if (is_blank(own)) own = from;
}
template <class E>
void fill(std::optional<E>& own, const std::optional<E>& from) {
    if (!own) own = from;
}

}  // namespace

Refusal change(Skp& skp, const CopyManual& command) {
    const Iki* own = find_iki(skp, command.rhk, command.iki);
    const Iki* other = find_iki(skp, command.from_rhk, command.from_iki);
    if (own == nullptr || other == nullptr)
        return Error{ErrorCode::not_found, path(command.rhk, command.iki).value,
                     "Indikator untuk penyalinan manual ini tidak ada."};
    const ManualIndikator from = other->manual;
    Rhk& rhk = skp.rhk[*position_of(skp.rhk, command.rhk)].edit();
    ManualIndikator& manual = rhk.iki[*position_of(rhk.iki, command.iki)].manual;
    fill(manual.tujuan, from.tujuan);
    fill(manual.definisi, from.definisi);
    fill(manual.formula, from.formula);
    fill(manual.satuan, from.satuan);
    fill(manual.tingkat_kendali, from.tingkat_kendali);
    fill(manual.sumber_data, from.sumber_data);
    fill(manual.periode_pelaporan, from.periode_pelaporan);
    fill(manual.penanggung_jawab, from.penanggung_jawab);
    return done;
}

}  // namespace kinerja
