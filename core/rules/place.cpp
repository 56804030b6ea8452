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
    in_jadwal,
    in_matriks,
    in_pkps,
    in_sasaran,
    elsewhere,
};

// Members of items in the order in which the form shows them.
constexpr std::string_view field_order[] = {
    "jenis_jabatan",
    "pendekatan",
    "awal",
    "akhir",
    "jenis",
    "uraian",
    "nama",
    "status",
    "nip",
    "golongan",
    "pangkat_lain",
    "jabatan",
    "unit_kerja",
    "instansi",
    "rhk_pimpinan",
    "sementara",
    "aspek",
    "statement",
    "target",
    "perspektif",
    "penugasan_dari",
    "iki",
    "rencana_aksi",
    "batas",
    "jadwal",
    "bukti_kinerja",
    "positif",
    "negatif",
    "tw1",
    "tw2",
    "tw3",
    "tw4",
    "polarisasi",
    "konsolidasi",
    "tujuan",
    "definisi",
    "formula",
    "satuan",
    "tingkat_kendali",
    "sumber_data",
    "periode_pelaporan",
    "penanggung_jawab",
    "indikator",
    "rapor_pendidikan",
    "perwujudan",
    "refleksi",
    "area_pengembangan",
    "kompetensi_terkuat",
    "kelompok",
    "pemilik",
    "sasaran",
};

// The parts of the PKPS plan in the order of its page, each with room for its items.
constexpr std::string_view pkps_parts[] = {"prasyarat", "praktik", "perilaku", "kompetensi",
                                           "riwayat"};
constexpr int room_of_part = 10'000;

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
    if (top == "jadwal") return in_jadwal;
    if (top == "matriks") return in_matriks;
    if (top == "pkps") return in_pkps;
    if (top == "sasaran") return in_sasaran;
    return elsewhere;
}

int position_in(const PlaceIndex& index, std::string_view id) {
    const auto found = std::lower_bound(index.begin(), index.end(), std::pair(id, -1));
    return found != index.end() && found->first == id ? found->second : -1;
}

template <class Items>
PlaceIndex index_of(const Items& items) {
    PlaceIndex index;
    index.reserve(items.size());
    for (const auto& item : items)
        index.emplace_back(item.id.value, static_cast<int>(index.size()));
    std::sort(index.begin(), index.end());
    return index;
}

int position_of_perilaku(std::string_view token) {
    for (int i = 0; i < perilaku_count; ++i)
        if (perilaku_berakhlak()[static_cast<std::size_t>(i)].token == token) return i;
    return -1;
}

int position_in_pkps(const Pkps& pkps, const std::vector<std::string_view>& parts) {
    const auto part = std::find(std::begin(pkps_parts), std::end(pkps_parts), parts[1]);
    int position = static_cast<int>(part - std::begin(pkps_parts)) * room_of_part;
    if (parts.size() < 3) return position;
    if (parts[1] == "prasyarat")
        if (const auto prasyarat = parse_token<Prasyarat>(parts[2]))
            position += static_cast<int>(*prasyarat);
    if (parts[1] == "perilaku") position += position_of_perilaku(parts[2]);
    if (parts[1] == "riwayat")
        for (const LangkahPkps& langkah : pkps.riwayat) {
            if (langkah.id.value == parts[2]) break;
            ++position;
        }
    return position;
}

}  // namespace

ScreenPlacesInRhk::ScreenPlacesInRhk(const Rhk& rhk)
    : iki_(index_of(rhk.iki)), rencana_aksi_(index_of(rhk.rencana_aksi)) {}

ScreenPlace ScreenPlacesInRhk::of(const Path& path) const {
    const std::vector<std::string_view> parts = segments(path);
    ScreenPlace place;
    place.section = in_rhk;
    if (parts.size() > 2) place.field = field_rank(parts[2]);
    if (parts.size() < 4) return place;
    if (parts[2] == "skema") {
        place.section = in_skema;
        place.field = field_rank(parts[3]);
        return place;
    }
    place.iki = position_in(parts[2] == "iki" ? iki_ : rencana_aksi_, parts[3]);
    // "target" is a field of the indicator, "triwulan/tw1" one of a part of it.
    if (parts.size() > 4) place.iki_field = field_rank(parts[parts.size() > 5 ? 5 : 4]);
    return place;
}

int item_of_rhk(const Skp& skp, std::size_t index) {
    // Hasil kerja utama stands before tambahan on the form, whatever the order in the SKP.
    const std::size_t before = skp.rhk[index]->jenis == JenisRhk::utama ? 0 : skp.rhk.size();
    return static_cast<int>(before + index);
}

ScreenPlaces::ScreenPlaces(const Skp& skp)
    : skp_(&skp),
      rhk_pimpinan_(index_of(skp.rhk_pimpinan)),
      sumber_daya_(index_of(skp.lampiran.sumber_daya)),
      periode_(index_of(skp.jadwal->periode)),
      sasaran_(index_of(skp.sasaran)) {
    for (const Box<Anggota>& anggota : skp.matriks.anggota)
        anggota_.emplace_back(anggota->id.value, static_cast<int>(anggota_.size()));
    std::sort(anggota_.begin(), anggota_.end());
    rhk_.reserve(skp.rhk.size());
    for (const Box<Rhk>& rhk : skp.rhk)
        rhk_.emplace_back(rhk->id.value, static_cast<int>(rhk_.size()));
    std::sort(rhk_.begin(), rhk_.end());
}

void ScreenPlaces::place_in_rhk(const Path& path, std::string_view id, ScreenPlace& place) const {
    const int found = position_in(rhk_, id);
    if (found < 0) return;
    const auto index = static_cast<std::size_t>(found);
    place = ScreenPlacesInRhk(*skp_->rhk[index]).of(path);
    place.item = item_of_rhk(*skp_, index);
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

// The periods stand before the two deadlines of the year.
void ScreenPlaces::place_in_jadwal(const std::vector<std::string_view>& parts,
                                   ScreenPlace& place) const {
    const bool of_period = parts.size() > 2 && parts[1] == "periode";
    place.item = of_period ? position_in(periode_, parts[2]) : static_cast<int>(periode_.size());
    if (parts.size() > 1) place.field = field_rank(parts.back());
}

// Heads first, then row by row: what is known of the person before the cells.
void ScreenPlaces::place_in_matriks(const std::vector<std::string_view>& parts,
                                    ScreenPlace& place) const {
    if (parts.size() < 3) return;
    if (parts[1] == "anggota") place.item = position_in(anggota_, parts[2]);
    if (parts.size() == 4) place.field = field_rank(parts[3]);
    const bool head = parts[1] == "kolom";
    if (!head && parts.size() < 5) return;
    const std::string_view column = head ? parts[2] : parts[4];
    const std::size_t dot = column.find('.');
    const int rhk = position_in(rhk_, column.substr(0, dot));
    if (!head) place.field = field_rank("peran");
    if (rhk < 0 || dot == column.npos) return;
    const std::vector<Iki>& all = skp_->rhk[static_cast<std::size_t>(rhk)]->iki;
    place.iki = rhk;
    for (std::size_t at = 0; at < all.size(); ++at)
        if (all[at].id.value == column.substr(dot + 1)) place.iki_field = static_cast<int>(at);
}

ScreenPlace ScreenPlaces::of(const Path& path) const {
    const std::vector<std::string_view> parts = segments(path);
    const std::string_view top = parts.empty() ? std::string_view() : parts[0];
    ScreenPlace place;
    place.section = section_of(top);
    if (place.section == in_rhk) {
        if (parts.size() > 1) place_in_rhk(path, parts[1], place);
    } else if (top == "lampiran") {
        place_in_lampiran(parts, place);
    } else if (place.section == in_jadwal) {
        place_in_jadwal(parts, place);
    } else if (place.section == in_rhk_pimpinan && parts.size() > 1) {
        place.item = position_in(rhk_pimpinan_, parts[1]);
        if (parts.size() > 2) place.field = field_rank(parts[2]);
    } else if (place.section == in_matriks) {
        place_in_matriks(parts, place);
    } else if (place.section == in_sasaran && parts.size() > 1) {
        place.item = position_in(sasaran_, parts[1]);
        if (parts.size() > 2) place.field = field_rank(parts[2]);
    } else if (place.section == in_ekspektasi_khusus && parts.size() > 1) {
        place.item = position_of_perilaku(parts[1]);
    } else if (place.section == in_acuan && parts.size() > 1) {
        if (const auto acuan = parse_token<Acuan>(parts[1])) place.item = static_cast<int>(*acuan);
    } else if (place.section == in_pkps && parts.size() > 1) {
        place.item = position_in_pkps(*skp_->pkps, parts);
        place.field = field_rank(parts.back());
    } else if (!parts.empty()) {
        if (place.section == in_jenis || parts.size() > 1) place.field = field_rank(parts.back());
    }
    return place;
}

}  // namespace kinerja
