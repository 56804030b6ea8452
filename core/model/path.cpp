// How the addresses of path.h are put together and taken apart.
#include "core/model/path.h"

#include <cstddef>

#include "core/regulation/perilaku.h"

namespace kinerja {

Path Path::operator/(std::string_view segment) const {
    Path longer;
    longer.value.reserve(value.size() + 1 + segment.size());
    longer.value.append(value).append(1, '/').append(segment);
    return longer;
}

bool lies_in(std::string_view place, std::string_view item) {
    return place.starts_with(item) && (place.size() == item.size() || place[item.size()] == '/');
}

bool Path::holds(const Path& other) const { return lies_in(other.value, value); }

Path path(std::string_view top) { return {std::string(top)}; }

Path path(const RhkId& rhk) { return path("rhk") / rhk.value; }

Path path(const RhkId& rhk, const IkiId& iki) { return path(rhk) / "iki" / iki.value; }

Path path(const RhkPimpinanId& rhk_pimpinan) { return path("rhk_pimpinan") / rhk_pimpinan.value; }

Path path(const SumberDayaId& sumber_daya) {
    return path("lampiran") / "sumber_daya" / sumber_daya.value;
}

Path path(const RhkId& rhk, const RencanaAksiId& rencana_aksi) {
    return path(rhk) / "rencana_aksi" / rencana_aksi.value;
}

Path path(const PeriodeEvaluasiId& periode) { return path("jadwal") / "periode" / periode.value; }

Path path(const SasaranId& sasaran) { return path("sasaran") / sasaran.value; }

Path path(const AnggotaId& anggota) { return path("matriks") / "anggota" / anggota.value; }

Path path(const PertemuanId& pertemuan) { return path("pertemuan") / pertemuan.value; }

Path path(const PertemuanId& pertemuan, const TindakLanjutId& tindak_lanjut) {
    return path(pertemuan) / "tindak_lanjut" / tindak_lanjut.value;
}

Path path(const AnggotaId& anggota, const RhkId& rhk, const IkiId& iki) {
    std::string column;
    column.append(rhk.value).append(1, '.').append(iki.value);
    return path(anggota) / "peran" / column;
}

Path path_of_kolom(const RhkId& rhk, const IkiId& iki) {
    std::string column;
    column.append(rhk.value).append(1, '.').append(iki.value);
    return path("matriks") / "kolom" / column;
}

Path path_of_ekspektasi_khusus(int perilaku_index) {
    const auto index = static_cast<std::size_t>(perilaku_index);
    return path("ekspektasi_khusus") / perilaku_berakhlak()[index].token;
}

Path path_of_acuan(Acuan acuan) { return path("acuan") / token_of(acuan); }

Path path_of_triwulan(const RhkId& rhk, const IkiId& iki, int triwulan) {
    constexpr std::string_view names[] = {"tw1", "tw2", "tw3", "tw4"};
    return path(rhk, iki) / "triwulan" / names[static_cast<std::size_t>(triwulan)];
}

Path path_of_prasyarat(Prasyarat prasyarat) {
    return path("pkps") / "prasyarat" / token_of(prasyarat);
}

Path path_of_perilaku_pkps(int perilaku_index) {
    const auto index = static_cast<std::size_t>(perilaku_index);
    return path("pkps") / "perilaku" / perilaku_berakhlak()[index].token;
}

std::vector<std::string_view> segments(const Path& path) {
    std::vector<std::string_view> found;
    std::string_view rest = path.value;
    for (std::size_t slash = rest.find('/'); slash != rest.npos; slash = rest.find('/')) {
        found.push_back(rest.substr(0, slash));
        rest.remove_prefix(slash + 1);
    }
    found.push_back(rest);
    return found;
}

}  // namespace kinerja
