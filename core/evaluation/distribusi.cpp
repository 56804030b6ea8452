// Everything in hundredths of a person, so that 70 % of seven people is 490 and nothing is rounded.
#include "core/evaluation/distribusi.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>

namespace kinerja {
namespace {

constexpr std::int64_t one_person = 100;

std::int64_t hundredths(int persons) { return one_person * persons; }

bool names(const BatasPredikat& batas, std::size_t predikat) {
    return std::ranges::find(batas.predikat, static_cast<PredikatKinerja>(predikat)) !=
           batas.predikat.end();
}

int counted(const BatasPredikat& batas, const PredikatCounts& counts) {
    int count = 0;
    for (const PredikatKinerja predikat : batas.predikat)
        count += counts[static_cast<std::size_t>(predikat)];
    return count;
}

int largest_other(const BatasPredikat& batas, const PredikatCounts& counts) {
    int largest = 0;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (!names(batas, i)) largest = std::max(largest, counts[i]);
    return largest;
}

/// By how much it is missed; not above 0 when it is met.
std::int64_t off_by(const BatasPredikat& batas, const PredikatCounts& counts, int people) {
    const int count = counted(batas, counts);
    const std::int64_t share = std::int64_t{batas.persen} * people;
    switch (batas.jenis) {
        case JenisBatas::terbanyak:
            return hundredths(largest_other(batas, counts) + 1 - count);
        case JenisBatas::paling_sedikit:
            return share - hundredths(count);
        case JenisBatas::paling_banyak:
            return hundredths(count) - share;
        case JenisBatas::ada:
            return hundredths(1 - count);
    }
    return 0;
}

Fit fit_of(std::int64_t off) {
    if (off <= 0) return Fit::ok;
    return off < one_person ? Fit::mild : Fit::normal;
}

BatasCheck check(const BatasPredikat& batas, const PredikatCounts& counts, int people) {
    const std::int64_t off = std::max<std::int64_t>(0, off_by(batas, counts, people));
    return {batas, counted(batas, counts), people, {off, 2}, fit_of(off)};
}

/// The fewest whole persons that this line asks for by itself.
std::int64_t fewest(const BatasPredikat& batas, int people) {
    const std::int64_t share = std::int64_t{batas.persen} * people;
    if (batas.jenis == JenisBatas::paling_sedikit) return (share + one_person - 1) / one_person;
    return batas.jenis == JenisBatas::ada ? 1 : 0;
}

/// The most whole persons that may have this predikat alone.
std::int64_t most_of(PolaDistribusi pola, PredikatKinerja predikat, int people) {
    std::int64_t most = people;
    for (const BatasPredikat& batas : pola)
        if (batas.jenis == JenisBatas::paling_banyak && batas.predikat.front() == predikat)
            most = std::min(most, std::int64_t{batas.persen} * people / one_person);
    return most;
}

/// The group of `largest` can be larger than each of the four others, when these share the rest.
bool can_be_largest(PolaDistribusi pola, const BatasPredikat& largest, int people) {
    constexpr std::int64_t others = predikat_count - 1;
    const std::int64_t own = most_of(pola, largest.predikat.front(), people);
    return own > (people - own + others - 1) / others;
}

bool can_be_met(PolaDistribusi pola, int people) {
    std::int64_t needed = 0;
    for (const BatasPredikat& batas : pola) {
        needed += fewest(batas, people);
        if (batas.jenis == JenisBatas::terbanyak && !can_be_largest(pola, batas, people))
            return false;
    }
    return needed <= people;
}

}  // namespace

DistribusiCheck check_distribusi(PolaDistribusi pola, const PredikatCounts& counts) {
    const int people = std::accumulate(counts.begin(), counts.end(), 0);
    if (people == 0) return {};
    if (!can_be_met(pola, people)) return {false, {}};
    DistribusiCheck result;
    for (const BatasPredikat& batas : pola) result.checks.push_back(check(batas, counts, people));
    return result;
}

}  // namespace kinerja
