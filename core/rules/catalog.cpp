// The whole catalogue in the order of the screen.
#include "core/rules/catalog.h"

#include "core/base/date.h"
#include "core/rules/check.h"

namespace kinerja {

std::vector<const Rule*> all_rules() {
    std::vector<const Rule*> rules;
    for (const std::span<const Rule> table :
         {pegawai_rules(),       nip_rules(),         periode_rules(),   rhk_pimpinan_rules(),
          rhk_rules(),           iki_rules(),         writing_rules(),   target_rules(),
          triwulan_rules(),      manual_rules(),      duplicate_rules(), lampiran_rules(),
          acuan_rules(),         keselarasan_rules(), jadwal_rules(),    matriks_rules(),
          pkps_rules(),          pelaksanaan_rules(), penilaian_rules(), angka_kredit_rules(),
          tindak_lanjut_rules(), text_rules()})
        for (const Rule& rule : table) rules.push_back(&rule);
    return rules;
}

bool holds_for(const Validity& validity, const Periode& periode) {
    const std::optional<Date> first = parse_date(periode.awal).date;
    if (!first) return !validity.until;
    return (!validity.since || *validity.since <= *first) &&
           (!validity.until || *first <= *validity.until);
}

std::vector<const Rule*> rules_for(const Periode& periode) {
    std::vector<const Rule*> rules = all_rules();
    std::erase_if(rules, [&](const Rule* rule) { return !holds_for(rule->validity, periode); });
    return rules;
}

}  // namespace kinerja
