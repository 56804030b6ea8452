// The formulas of maximize, minimize and stabilize.
#include "core/evaluation/capaian.h"

#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "core/base/quotient.h"
#include "core/evaluation/realisasi.h"

namespace kinerja {
namespace {

constexpr Decimal highest{120'00, 2};
constexpr Decimal lowest{0, 2};
constexpr Decimal knee{90'00, 2};  // of stabilize: 90 becomes 100

using First = std::variant<Step, CapaianProblem>;

std::optional<Decimal> minus(const Decimal& a, const Decimal& b) {
    return sum(a, {-b.units, b.scale});
}

First made(std::string_view formula, std::string numbers, const std::optional<Decimal>& result) {
    if (!result) return CapaianProblem::too_large;
    return Step{formula, std::move(numbers), *result};
}

/// More is better.
First straight(const CapaianInput& in) {
    const std::optional<Step> step = percent_of_target(in.realisasi, in.target);
    if (!step) return CapaianProblem::too_large;
    return *step;
}

/// Less is better.
First reversed(const CapaianInput& in) {
    const std::optional<Decimal> direct = in_percent(in.realisasi, in.target);
    return made("(1 + (1 - realisasi / target)) x 100",
                "(1 + (1 - " + operand(in.realisasi) + " / " + operand(in.target) + ")) x 100",
                direct ? minus({200'00, 2}, *direct) : std::nullopt);
}

/// Nothing is best, and everything up to the worst is measured by that.
First from_worst(const CapaianInput& in) {
    if (!in.terburuk || in.terburuk->units <= 0) return CapaianProblem::terburuk_missing;
    const std::optional<Decimal> left = minus(*in.terburuk, in.realisasi);
    return made("(nilai terburuk - realisasi) / nilai terburuk x 100",
                "(" + operand(*in.terburuk) + " - " + operand(in.realisasi) + ") / " +
                    operand(*in.terburuk) + " x 100",
                left ? in_percent(*left, *in.terburuk) : std::nullopt);
}

First first_step(Polarisasi polarisasi, const CapaianInput& in) {
    const auto sign = in.target.units;
    switch (polarisasi) {
        case Polarisasi::maximize:
            if (sign == 0) return CapaianProblem::target_zero;
            return sign > 0 ? straight(in) : reversed(in);
        case Polarisasi::minimize:
            if (sign < 0) return CapaianProblem::target_below_zero;
            return sign > 0 ? reversed(in) : from_worst(in);
        case Polarisasi::stabilize:
            if (sign == 0) return CapaianProblem::target_zero;
            if (sign < 0) return CapaianProblem::target_below_zero;
            return compare(in.realisasi, in.target) <= 0 ? straight(in) : reversed(in);
    }
    return CapaianProblem::target_zero;
}

/// From 0 to 90 it grows to 100, from there to 100 it grows to 120.
std::optional<Step> interpolated(const Decimal& capaian) {
    const std::string number = operand(capaian);
    if (compare(capaian, knee) <= 0) {
        const std::optional<Decimal> result = in_percent(capaian, knee);
        if (!result) return std::nullopt;
        return Step{"capaian / 90 x 100", number + " / 90 x 100", *result};
    }
    return Step{"100 + (capaian - 90) x 2",
                "100 + (" + number + " - 90) x 2",
                {100'00 + (capaian.units - knee.units) * 2, 2}};
}

/// Nothing when it lies between already.
std::optional<Step> bounded(const Decimal& capaian) {
    if (compare(capaian, highest) > 0)
        return Step{"paling tinggi 120", "min(" + to_indonesian(capaian) + "; 120)", highest};
    if (compare(capaian, lowest) < 0)
        return Step{"paling rendah 0", "maks(" + to_indonesian(capaian) + "; 0)", lowest};
    return std::nullopt;
}

}  // namespace

CapaianReading capaian_of(Polarisasi polarisasi, const CapaianInput& input) {
    const First first = first_step(polarisasi, input);
    if (const auto* problem = std::get_if<CapaianProblem>(&first)) return {{}, *problem, {}};
    std::vector<Step> steps{std::get<Step>(first)};
    if (polarisasi == Polarisasi::stabilize) {
        const std::optional<Step> step = interpolated(steps.back().result);
        if (!step) return {{}, CapaianProblem::too_large, {}};
        steps.push_back(*step);
    }
    if (const std::optional<Step> step = bounded(steps.back().result)) steps.push_back(*step);
    return {steps.back().result, {}, steps};
}

}  // namespace kinerja
