// Advice on targets: number, satuan, the aspek that goes with them, and days outside the period.
#include "core/base/text.h"
#include "core/model/target.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"
#include "core/rules/item.h"
#include "core/rules/target_dates.h"
#include "core/rules/target_proposals.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

template <class Lacks>
void each_iki(const Rhk& rhk, FindingSink& found, std::string_view field, Lacks lacks) {
    for (const Iki& iki : rhk.iki)
        if (lacks(iki)) found.at(path(rhk, iki) / field);
}

// A grade ("WTP", "Sangat Baik") is what an indicator on a scale may well ask for, a month or the
// end of one what one of time may. A number that reads in two ways is PL-02f's.
bool lacks_number(const Iki& iki) {
    if (is_blank(iki.target) || parse_target(iki.target) || has_ambiguous_number(iki.target))
        return false;
    if (has_phrase_of(iki.target, moment_words())) return false;
    const TargetWords words = words_of_target(iki);
    return !words.scale && !words.month && !words.deadline;
}

// "10 juta" is an amount, "tanggal 5" a deadline; "0,95" in percent is WR-09's.
bool lacks_satuan(const Iki& iki) {
    const std::optional<TargetReading> target = parse_target(iki.target);
    if (is_percent_to_ask(iki) || !target || !target->satuan.empty() || target->tenggat)
        return false;
    if (has_word_of(iki.target, cost_words())) return false;
    const TargetWords words = words_of_target(iki);
    return !words.scale && !words.month;
}

void target_has_number(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (has_place(context.form().target)) each_iki(rhk, found, "target", lacks_number);
}

void target_has_satuan(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (has_place(context.form().target)) each_iki(rhk, found, "target", lacks_satuan);
}

void percent_is_meant(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    for (const Iki& iki : rhk.iki)
        for (const PercentReadings& one : percent_readings(iki))
            found.at(path(rhk, iki) / one.field);
}

void aspek_fits_target(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (!has_place(context.form().aspek)) return;
    each_iki(rhk, found, "aspek", [](const Iki& iki) { return better_aspek(iki).has_value(); });
}

void deadline_lies_in_period(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    each_iki(rhk, found, "statement",
             [&](const Iki& iki) { return has_date_outside(iki.statement, context.periode); });
    each_iki(rhk, found, "target",
             [&](const Iki& iki) { return has_date_outside(iki.target, context.periode); });
}

Proposal number_for(const Skp& skp, const Path& place) {
    const Item item = item_at(skp, place);
    if (!item.iki) return {};
    const std::string thing = counted_by(item.iki->statement);
    if (thing.empty()) return {with_number(*item.iki), {}};
    return {with_number(*item.iki), "Tulis target dengan angka, misalnya \"12 " + thing + "\"."};
}

Proposal satuan_for(const Skp& skp, const Path& place) {
    const Item item = item_at(skp, place);
    if (!item.iki) return {};
    return {with_satuan(*item.iki), {}};
}

Proposal aspek_for(const Skp& skp, const Path& place) {
    const Item item = item_at(skp, place);
    const std::optional<Aspek> aspek = item.iki ? better_aspek(*item.iki) : std::nullopt;
    if (!aspek) return {};
    return {std::string(token_of(*aspek)),
            "Pilih aspek " + std::string(token_of(*aspek)) + ", atau sesuaikan satuan targetnya."};
}

Proposal year_for(const Skp& skp, const Path& place) {
    const Item item = item_at(skp, place);
    if (!item.iki) return {};
    const bool in_target = segments(place).back() == "target";
    return {with_year_of(in_target ? item.iki->target : item.iki->statement, skp.periode), {}};
}

constexpr Rule rules[] = {
    {"WR-02", Severity::advises, basis::suggestion,
     "Berapa angka yang hendak dicapai? Target ini belum memuat angka.",
     "Tulis target dengan angka dan satuannya, misalnya \"12 laporan\" atau \"99,5 %\".",
     target_has_number, number_for},
    {"WR-03", Severity::advises, basis::suggestion,
     "Apa satuan target ini? Di belakang angkanya belum ada satuan.",
     "Tambahkan satuannya, misalnya \"laporan\", \"orang\", atau \"%\".", target_has_satuan,
     satuan_for},
    {"WR-07", Severity::advises, basis::suggestion,
     "Apakah aspek ini sesuai dengan satuan targetnya? Keduanya tampak berlainan.",
     "Pilih aspek yang sesuai, atau sesuaikan satuan targetnya.", aspek_fits_target, aspek_for},
    {"WR-08", Severity::advises, basis::suggestion,
     "Apakah tanggal ini memang di luar periode penilaian? Capaiannya dinilai di dalam periode.",
     "Periksa tahun dan tanggalnya; mungkin terbawa dari SKP tahun lain.", deadline_lies_in_period,
     year_for},
    {"WR-09", Severity::advises, basis::suggestion,
     "Apakah angka persen ini sudah benar? Lembar kerja menyimpan 95 % sebagai 0,95.",
     "Pilih yang dimaksud, atau tulis angkanya dalam persen.", percent_is_meant, percent_for},
};

}  // namespace

std::span<const Rule> target_rules() { return rules; }

}  // namespace kinerja
