// People are known by NIP, or by their SKP where it has none; a leader by NIP, else by name.
#include "core/workflow/penetapan_unit.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/base/text.h"

namespace kinerja {
namespace {

std::string known_by(const std::string& nip, std::string_view otherwise) {
    const std::string digits = digits_in(nip);
    return digits.empty() ? std::string(otherwise) : digits;
}

std::string leader_of(const SkpSummary& summary) {
    return known_by(summary.kinerja.nip_penilai, fold(summary.kinerja.penilai));
}

const NilaiSingkat* nilai_in(const SkpSummary& summary, const std::string& periode) {
    const auto& all = summary.kinerja.nilai;
    const auto found = std::ranges::find(all, periode, &NilaiSingkat::periode);
    return found == all.end() ? nullptr : &*found;
}

std::optional<NilaiKinerja> read(const NilaiSingkat& nilai) {
    const auto hasil_kerja = parse_token<RatingKinerja>(nilai.hasil_kerja);
    const auto perilaku = parse_token<RatingKinerja>(nilai.perilaku);
    if (!hasil_kerja || !perilaku) return std::nullopt;
    return NilaiKinerja{*hasil_kerja, *perilaku};
}

bool has(const std::vector<PilihanUnit>& choices, const std::string& id) {
    return std::ranges::find(choices, id, &PilihanUnit::id) != choices.end();
}

/// The choice where it is there, else the first.
PilihanUnit chosen(const std::vector<PilihanUnit>& choices, const std::string& wanted) {
    const auto found = std::ranges::find(choices, wanted, &PilihanUnit::id);
    if (found != choices.end()) return *found;
    return choices.empty() ? PilihanUnit{} : choices.front();
}

/// Goes through the SKP of one leader; what was handed over later for the same person takes the
/// place of what was there.
class Gathering {
  public:
    explicit Gathering(PenetapanUnit& unit) : unit_(unit) {}

    void take(const SkpDipimpin& skp) {
        const SkpSummary& summary = *skp.summary;
        const std::string who = known_by(summary.kinerja.nip, skp.id);
        const NilaiSingkat* nilai = nilai_in(summary, unit_.periode);
        if (const auto found = nilai == nullptr ? std::nullopt : read(*nilai)) {
            count(who, {skp.id, summary.nama, *found}, nilai->diserahkan);
            remember_capaian(*nilai);
        } else
            without_.emplace_back(who, summary.nama);
    }

    /// Who has a second SKP with an evaluation is not without one.
    void finish() {
        for (auto& [who, nama] : without_)
            if (!evaluated_.contains(who) && named_.insert(who).second)
                unit_.tanpa_evaluasi.push_back(std::move(nama));
        if (!unit_.capaian) unit_.capaian = capaian_;
    }

  private:
    struct Known {
        std::size_t at = 0;
        std::string diserahkan;
    };

    void count(const std::string& who, PegawaiDinilai one, const std::string& diserahkan) {
        const auto [place, fresh] = evaluated_.try_emplace(who, Known{unit_.pegawai.size(), {}});
        Known& known = place->second;
        if (fresh)
            unit_.pegawai.push_back(std::move(one));
        else if (known.diserahkan < diserahkan)
            unit_.pegawai[known.at] = std::move(one);
        known.diserahkan = std::max(known.diserahkan, diserahkan);
    }

    void remember_capaian(const NilaiSingkat& nilai) {
        if (nilai.diserahkan < latest_ || nilai.capaian.empty()) return;
        latest_ = nilai.diserahkan;
        capaian_ = parse_token<CapaianOrganisasi>(nilai.capaian);
    }

    PenetapanUnit& unit_;
    std::unordered_map<std::string, Known> evaluated_;
    std::vector<std::pair<std::string, std::string>> without_;
    std::unordered_set<std::string> named_;
    std::string latest_;
    std::optional<CapaianOrganisasi> capaian_;
};

}  // namespace

std::vector<PilihanUnit> periods_of(std::span<const SkpDipimpin> led) {
    struct Found {
        PilihanUnit choice;
        std::string diserahkan;
    };
    std::vector<Found> found;
    std::unordered_map<std::string, std::size_t> places;
    for (const SkpDipimpin& skp : led)
        for (const NilaiSingkat& one : skp.summary->kinerja.nilai) {
            const auto [place, fresh] = places.try_emplace(one.periode, found.size());
            if (fresh) found.push_back({{one.periode, one.nama}, {}});
            std::string& day = found[place->second].diserahkan;
            day = std::max(day, one.diserahkan);
        }
    std::ranges::stable_sort(
        found, [](const Found& a, const Found& b) { return a.diserahkan > b.diserahkan; });
    std::vector<PilihanUnit> periods;
    for (Found& one : found) periods.push_back(std::move(one.choice));
    return periods;
}

std::vector<PilihanUnit> leaders_of(std::span<const SkpDipimpin> led) {
    std::vector<PilihanUnit> leaders;
    for (const SkpDipimpin& skp : led) {
        std::string id = leader_of(*skp.summary);
        if (!has(leaders, id)) leaders.push_back({std::move(id), skp.summary->kinerja.penilai});
    }
    return leaders;
}

PenetapanUnit penetapan_unit(std::span<const SkpDipimpin> led, const UnitChoice& choice,
                             std::span<const Pengandaian> pengandaian) {
    PenetapanUnit unit;
    const PilihanUnit periode = chosen(periods_of(led), choice.periode);
    const PilihanUnit leader = chosen(leaders_of(led), choice.pimpinan);
    unit.periode = periode.id;
    unit.nama_periode = periode.nama;
    unit.id_pimpinan = leader.id;
    unit.pimpinan = leader.nama;
    unit.capaian = choice.capaian;
    Gathering gathering(unit);
    for (const SkpDipimpin& skp : led) {
        const KinerjaSingkat& kinerja = skp.summary->kinerja;
        if (leader_of(*skp.summary) != leader.id) continue;
        if (unit.nip_pimpinan.empty()) unit.nip_pimpinan = kinerja.nip_penilai;
        if (unit.unit.empty()) unit.unit = kinerja.unit_penilai;
        gathering.take(skp);
    }
    gathering.finish();
    std::unordered_set<std::string_view> here;
    for (const PegawaiDinilai& one : unit.pegawai) here.insert(one.id);
    for (const Pengandaian& one : pengandaian)
        if (one.periode == unit.periode && here.contains(one.pegawai))
            unit.pengandaian.push_back(one);
    return unit;
}

}  // namespace kinerja
