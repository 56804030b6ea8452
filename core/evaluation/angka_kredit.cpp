// The formulas; the numbers are in core/regulation/angka_kredit_parameter.
#include "core/evaluation/angka_kredit.h"

#include <cstddef>

#include "core/regulation/consolidated.h"

namespace kinerja {
namespace {

constexpr int months_of_year = 12;

const KoefisienJenjang* row_of(JenjangFungsional jenjang, const Date& day) {
    const Dated<KoefisienTable>* table = in_force(koefisien_jenjang(), day);
    return table ? &table->value[static_cast<std::size_t>(jenjang)] : nullptr;
}

/// percent % of the value, over `by`. The numbers are those of a table, and small.
std::optional<Decimal> share(int percent, const Decimal& value, int by,
                             DesimalAngkaKredit desimal) {
    return divided({value.units * percent, value.scale + 2}, by,
                   desimal == DesimalAngkaKredit::dua ? 2 : 3);
}

std::string prosentase_of(int percent, int months) {
    const std::string whole = std::to_string(percent) + "%";
    if (months == months_of_year) return whole;
    return std::to_string(months) + "/" + std::to_string(months_of_year) + " x " + whole;
}

}  // namespace

std::optional<Konversi> konversi(const KonversiInput& input, DesimalAngkaKredit desimal) {
    const Dated<PersenPredikat>* table = in_force(persen_predikat(), input.until);
    const KoefisienJenjang* row = row_of(input.jenjang, input.until);
    if (!table || !row || input.months < 1 || input.months > months_of_year) return std::nullopt;
    const int percent = table->value[static_cast<std::size_t>(input.predikat)];
    const std::optional<Decimal> result =
        share(percent * input.months, row->koefisien, months_of_year, desimal);
    if (!result) return std::nullopt;
    const std::string prosentase = prosentase_of(percent, input.months);
    return Konversi{
        prosentase,
        row->koefisien,
        {"prosentase x koefisien per tahun", prosentase + " x " + operand(row->koefisien), *result},
        row->basis};
}

std::optional<Step> akumulasi(std::span<const Decimal> printed) {
    const std::optional<Decimal> total = consolidated(printed, Konsolidasi::sum);
    if (!total) return std::nullopt;
    return Step{"jumlah angka yang tercetak", addition(printed), *total};
}

std::optional<Decimal> needed_for(Kenaikan kenaikan, JenjangFungsional jenjang, const Date& day) {
    const KoefisienJenjang* row = row_of(jenjang, day);
    if (!row) return std::nullopt;
    return kenaikan == Kenaikan::jenjang ? row->naik_jenjang : row->naik_pangkat;
}

std::optional<Decimal> needed_in_all(Kenaikan kenaikan, JenjangFungsional jenjang, const Date& day,
                                     const Decimal& dasar) {
    const std::optional<Decimal> need = needed_for(kenaikan, jenjang, day);
    if (!need || kenaikan == Kenaikan::jenjang) return need;
    const std::optional<Decimal> all = sum(*need, dasar);
    return all ? std::optional(shortest(*all)) : std::nullopt;
}

std::optional<Step> pendidikan(JenjangFungsional jenjang, PredikatKinerja last, const Date& day,
                               DesimalAngkaKredit desimal) {
    const Dated<int>* percent = in_force(persen_pendidikan(), day);
    const std::optional<Decimal> need = needed_for(Kenaikan::pangkat, jenjang, day);
    if (!percent || !need || last < PredikatKinerja::baik) return std::nullopt;
    const std::optional<Decimal> result = share(percent->value, *need, 1, desimal);
    if (!result) return std::nullopt;
    return Step{"persentase x kebutuhan kenaikan pangkat",
                std::to_string(percent->value) + "% x " + operand(*need), *result};
}

std::optional<Kecukupan> kecukupan(const Decimal& collected, const Decimal& needed) {
    const std::optional<Decimal> more = sum(collected, {-needed.units, needed.scale});
    if (!more) return std::nullopt;
    return Kecukupan{
        {"angka kredit kumulatif - kebutuhan", operand(collected) + " - " + operand(needed), *more},
        more->units >= 0};
}

Decimal carried_over(Kenaikan kenaikan, const Kecukupan& kecukupan) {
    if (kenaikan == Kenaikan::jenjang || !kecukupan.reached)
        return {0, kecukupan.lebih.result.scale};
    return kecukupan.lebih.result;
}

}  // namespace kinerja
