#include "core/model/berkas_of.h"

#include <string_view>
#include <unordered_set>

namespace kinerja {

std::vector<const BerkasBukti*> berkas_of(const Skp& skp) {
    std::vector<const BerkasBukti*> all;
    std::unordered_set<std::string_view> seen;
    for (const Box<CatatanKinerja>& note : skp.catatan_kinerja)
        if (!note->berkas.empty() && seen.insert(note->berkas.sha256).second)
            all.push_back(&note->berkas);
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
