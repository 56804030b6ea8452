// Moves are looked up by id, so that many people with many moves stay one pass each.
#include "core/evaluation/sebaran.h"

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <unordered_map>

#include "core/evaluation/kuadran.h"

namespace kinerja {
namespace {

using ByPegawai = std::unordered_map<std::string_view, const Pengandaian*>;

ByPegawai by_pegawai(std::span<const Pengandaian> pengandaian) {
    ByPegawai found;
    found.reserve(pengandaian.size());
    for (const Pengandaian& one : pengandaian) found.insert_or_assign(one.pegawai, &one);
    return found;
}

/// Null when nothing is said of them.
const Pengandaian* find(const ByPegawai& all, const PegawaiDinilai& one) {
    const auto found = all.find(one.id);
    return found == all.end() ? nullptr : found->second;
}

/// "70% dari 7 pegawai = 4,90", where the line has a percentage.
std::string exact_share(const BatasCheck& one) {
    if (one.batas.persen == 0) return {};
    const Decimal share{std::int64_t{one.batas.persen} * one.people, 2};
    return " (" + std::to_string(one.batas.persen) + "% dari " + std::to_string(one.people) +
           " = " + to_indonesian(share) + ")";
}

std::string how_far(const BatasCheck& one) {
    const std::string off = to_indonesian(one.persons_off);
    if (one.fit == Fit::mild)
        return "Berbeda kurang dari satu orang (" + off + " orang); wajar pada unit kecil.";
    if (one.fit == Fit::normal)
        return "Berbeda " + off + " orang; pertimbangkan dan tulis alasannya.";
    return "Sesuai.";
}

std::string words_of(const BatasCheck& one) {
    return std::string(one.batas.said) + ": " + std::to_string(one.count) + " dari " +
           std::to_string(one.people) + " pegawai" + exact_share(one) + ". " + how_far(one);
}

}  // namespace

Sebaran sebaran_of(std::span<const PegawaiDinilai> people) {
    Sebaran found;
    for (const PegawaiDinilai& one : people) {
        const auto [hasil_kerja, perilaku] = one.nilai;
        ++found.people;
        ++found.predikat[static_cast<std::size_t>(predikat_of(hasil_kerja, perilaku))];
        ++found.kuadran[static_cast<std::size_t>(hasil_kerja)][static_cast<std::size_t>(perilaku)];
    }
    return found;
}

std::vector<PegawaiDinilai> andaikan(std::span<const PegawaiDinilai> people,
                                     std::span<const Pengandaian> pengandaian) {
    const ByPegawai all = by_pegawai(pengandaian);
    std::vector<PegawaiDinilai> moved(people.begin(), people.end());
    for (PegawaiDinilai& one : moved)
        if (const Pengandaian* said = find(all, one); said != nullptr && said->nilai)
            one.nilai = *said->nilai;
    return moved;
}

std::vector<Perpindahan> perpindahan(std::span<const PegawaiDinilai> people,
                                     std::span<const Pengandaian> pengandaian) {
    const ByPegawai all = by_pegawai(pengandaian);
    std::vector<Perpindahan> found;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const Pengandaian* said = find(all, people[i]);
        if (said == nullptr || !said->nilai || *said->nilai == people[i].nilai) continue;
        found.push_back({i, people[i].nilai, *said->nilai, said->catatan});
    }
    return found;
}

std::vector<Pertimbangan> pertimbangan(PolaDistribusi pola, const PredikatCounts& counts) {
    const int people = std::accumulate(counts.begin(), counts.end(), 0);
    const DistribusiCheck check = check_distribusi(pola, counts);
    std::vector<Pertimbangan> found;
    if (people == 0)
        for (const BatasPredikat& batas : pola) found.push_back({std::string(batas.said), Fit::ok});
    if (!check.attainable)
        found.push_back({"Unit kecil: pedoman tidak dapat dipenuhi tepat untuk " +
                             std::to_string(people) + " pegawai.",
                         Fit::ok});
    for (const BatasCheck& one : check.checks) found.push_back({words_of(one), one.fit});
    return found;
}

}  // namespace kinerja
