// The order of the screen (place.h).
#include "core/rules/place.h"

#include <algorithm>
#include <iterator>

namespace kinerja {
namespace {

enum Section {
    in_pegawai,
    in_pejabat_penilai,
    in_jenis,
    in_periode,
    in_rhk_pimpinan,
    in_rhk,
    in_ekspektasi_khusus,
    in_sumber_daya,
    in_skema,
    in_konsekuensi,
    in_acuan,
    elsewhere,
};

// Members of items in the order in which the form shows them.
constexpr std::string_view field_order[] = {
    "jenis_jabatan",  "pendekatan", "awal",       "akhir",         "jenis",
    "uraian",         "nama",       "status",     "nip",           "golongan",
    "pangkat_lain",   "jabatan",    "unit_kerja", "instansi",      "rhk_pimpinan",
    "sementara",      "aspek",      "statement",  "target",        "perspektif",
    "penugasan_dari", "iki",        "jadwal",     "bukti_kinerja", "positif",
    "negatif",
};

int field_rank(std::string_view name) {
    const auto found = std::find(std::begin(field_order), std::end(field_order), name);
    return static_cast<int>(found - std::begin(field_order));
}

Section section_of(std::string_view top) {
    if (top == "pegawai") return in_pegawai;
    if (top == "pejabat_penilai") return in_pejabat_penilai;
    if (top == "jenis_jabatan" || top == "pendekatan") return in_jenis;
    if (top == "periode") return in_periode;
    if (top == "rhk_pimpinan") return in_rhk_pimpinan;
    if (top == "rhk") return in_rhk;
    if (top == "ekspektasi_khusus") return in_ekspektasi_khusus;
    if (top == "lampiran") return in_sumber_daya;
    if (top == "acuan") return in_acuan;
    return elsewhere;
}

template <class Key>
int position_in(const std::vector<std::pair<Key, int>>& index, const Key& key) {
    const auto found = std::lower_bound(index.begin(), index.end(), std::pair(key, -1));
    return found != index.end() && found->first == key ? found->second : -1;
}

int position_of_perilaku(std::string_view token) {
    for (int i = 0; i < perilaku_count; ++i)
        if (perilaku_berakhlak()[static_cast<std::size_t>(i)].token == token) return i;
    return -1;
}

}  // namespace

ScreenPlaces::ScreenPlaces(const Skp& skp) {
    // Hasil kerja utama stands before tambahan on the form, whatever the order in the SKP.
    const int tambahan_offset = static_cast<int>(skp.rhk.size());
    for (int i = 0; i < tambahan_offset; ++i) {
        const Rhk& rhk = *skp.rhk[static_cast<std::size_t>(i)];
        const int position = rhk.jenis == JenisRhk::utama ? i : i + tambahan_offset;
        rhk_.emplace_back(rhk.id.value, position);
        for (int k = 0; k < static_cast<int>(rhk.iki.size()); ++k)
            iki_.emplace_back(
                std::pair(position,
                          std::string_view(rhk.iki[static_cast<std::size_t>(k)].id.value)),
                k);
    }
    for (const RhkPimpinan& item : skp.rhk_pimpinan)
        rhk_pimpinan_.emplace_back(item.id.value, static_cast<int>(rhk_pimpinan_.size()));
    for (const DukunganSumberDaya& item : skp.lampiran.sumber_daya)
        sumber_daya_.emplace_back(item.id.value, static_cast<int>(sumber_daya_.size()));
    for (Index* index : {&rhk_, &rhk_pimpinan_, &sumber_daya_})
        std::sort(index->begin(), index->end());
    std::sort(iki_.begin(), iki_.end());
}

void ScreenPlaces::place_in_rhk(const std::vector<std::string_view>& parts,
                                ScreenPlace& place) const {
    if (parts.size() > 1) place.item = position_in(rhk_, parts[1]);
    if (parts.size() > 2) place.field = field_rank(parts[2]);
    if (parts.size() < 4) return;
    if (parts[2] == "skema") {
        place.section = in_skema;
        place.field = field_rank(parts[3]);
        return;
    }
    place.iki = position_in(iki_, std::pair(place.item, parts[3]));
    if (parts.size() > 4) place.iki_field = field_rank(parts[4]);
}

void ScreenPlaces::place_in_lampiran(const std::vector<std::string_view>& parts,
                                     ScreenPlace& place) const {
    if (parts.size() > 1 && parts[1] == "konsekuensi") {
        place.section = in_konsekuensi;
        if (parts.size() > 2) place.field = field_rank(parts[2]);
        return;
    }
    if (parts.size() > 2) place.item = position_in(sumber_daya_, parts[2]);
    if (parts.size() > 3) place.field = field_rank(parts[3]);
}

ScreenPlace ScreenPlaces::of(const Path& path) const {
    const std::vector<std::string_view> parts = segments(path);
    const std::string_view top = parts.empty() ? std::string_view() : parts[0];
    ScreenPlace place;
    place.section = section_of(top);
    if (place.section == in_rhk) {
        place_in_rhk(parts, place);
    } else if (top == "lampiran") {
        place_in_lampiran(parts, place);
    } else if (place.section == in_rhk_pimpinan && parts.size() > 1) {
        place.item = position_in(rhk_pimpinan_, parts[1]);
        if (parts.size() > 2) place.field = field_rank(parts[2]);
    } else if (place.section == in_ekspektasi_khusus && parts.size() > 1) {
        place.item = position_of_perilaku(parts[1]);
    } else if (place.section == in_acuan && parts.size() > 1) {
        if (const auto acuan = parse_token<Acuan>(parts[1])) place.item = static_cast<int>(*acuan);
    } else if (!parts.empty()) {
        if (place.section == in_jenis || parts.size() > 1) place.field = field_rank(parts.back());
    }
    return place;
}

}  // namespace kinerja
