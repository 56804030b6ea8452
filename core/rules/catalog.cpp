// The whole catalogue in the order of the screen.
#include "core/rules/catalog.h"

#include "core/rules/check.h"

namespace kinerja {

std::vector<const Rule*> all_rules() {
    std::vector<const Rule*> rules;
    for (const std::span<const Rule> table :
         {pegawai_rules(), nip_rules(), periode_rules(), rhk_pimpinan_rules(), rhk_rules(),
          iki_rules(), writing_rules(), target_rules(), triwulan_rules(), manual_rules(),
          duplicate_rules(), lampiran_rules(), acuan_rules(), keselarasan_rules(), jadwal_rules(),
          matriks_rules(), pkps_rules(), text_rules()})
        for (const Rule& rule : table) rules.push_back(&rule);
    return rules;
}

}  // namespace kinerja
