#include "core/model/berkas_of.h"

#include <string_view>
#include <unordered_set>

namespace kinerja {

std::vector<const BerkasBukti*> berkas_of(const Skp& skp) {
    std::vector<const BerkasBukti*> all;
    std::unordered_set<std::string_view> seen;
    const auto add = [&](const BerkasBukti& berkas) {
        if (!berkas.empty() && seen.insert(berkas.sha256).second) all.push_back(&berkas);
    };
    for (const Box<CatatanKinerja>& one : skp.catatan_kinerja) add(one->berkas);
    for (const Box<Realisasi>& one : skp.realisasi) add(one->berkas);
    for (const Box<UmpanBalik>& one : skp.umpan_balik) add(one->berkas);
    for (const Box<Lck>& one : skp.lck) {
        add(one->berkas_data_mentah);
        add(one->berkas_pendukung);
        add(one->berkas_verifikasi);
    }
    return all;
}

std::int64_t octets_of(const std::vector<const BerkasBukti*>& all) {
    std::int64_t sum = 0;
    for (const BerkasBukti* one : all) sum += one->octets();
    return sum;
}

std::string names_of(const std::vector<const BerkasBukti*>& all) {
    std::string names;
    for (const BerkasBukti* one : all) names += one->sha256;
    return names;
}

}  // namespace kinerja
