// Reading a target by the word lists.
#include "core/rules/target_proposals.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"
#include "core/model/sheet_percent.h"
#include "core/model/target.h"
#include "core/model/triwulan.h"
#include "core/rules/item.h"
#include "core/rules/target_dates.h"
#include "core/words/spelled_number.h"
#include "core/words/spelling.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

bool is_percent(std::string_view text) {
    constexpr std::string_view words[] = {"%", "persen", "prosen", "presentase"};
    const std::string folded = fold(text);
    return std::ranges::any_of(
        words, [&](std::string_view word) { return folded.find(word) != folded.npos; });
}

/// What an indicator says of its target, or of that of a quarter, and the field that says it.
struct SaidTarget {
    std::string field;
    std::string_view before, target;
    bool in_percent = false;
};

/// "Jumlah desa", "Banyaknya": the words that an indicator which counts begins with.
struct Counting {
    std::optional<Word> thing;
    std::string_view head;
};
std::optional<Counting> counting_in(std::string_view statement) {
    const std::optional<Word> jumlah = next_word(statement, 0);
    if (!jumlah || (jumlah->lower() != "jumlah" && jumlah->lower() != "banyaknya"))
        return std::nullopt;
    const std::optional<Word> thing = next_word(statement, jumlah->end);
    return Counting{thing, statement.substr(0, thing ? thing->end : statement.size())};
}

/// The measure is a percentage: "Persentase ...", "Jumlah guru (%)"; not what is counted with a
/// percentage further on ("Jumlah desa dengan cakupan minimal 95 persen").
bool is_in_percent(std::string_view statement) {
    const std::optional<Counting> counting = counting_in(statement);
    if (!counting) return is_percent(statement);
    const std::string folded = fold(statement);
    constexpr std::string_view units[] = {"(%)", "(persen)", "dalam %", "dalam persen"};
    return is_percent(counting->head) ||
           std::ranges::any_of(units, [&](auto unit) { return folded.ends_with(unit); });
}

/// The target, or, where it went into the sentence, what stands behind the last colon.
SaidTarget said_target(const Iki& iki) {
    const std::string_view sentence = iki.statement;
    if (!is_blank(iki.target))
        return {"target", sentence, trim(iki.target), is_in_percent(sentence)};
    const std::size_t colon = sentence.rfind(':');
    if (colon == sentence.npos) return {};
    const std::string_view before = sentence.substr(0, colon + 1);
    return {"statement", before, trim(sentence.substr(colon + 1)),
            is_in_percent(sentence.substr(0, colon))};
}

/// Of a quarter, in percent also when the target of the year is.
SaidTarget said_quarter(const Iki& iki, std::size_t quarter) {
    const std::optional<TargetReading> year = parse_target(iki.target);
    const bool year_in_percent = year && same_satuan(year->satuan, "%");
    return {"triwulan/tw" + std::to_string(quarter + 1), iki.statement,
            trim(iki.triwulan.target[quarter]), is_in_percent(iki.statement) || year_in_percent};
}

std::optional<PercentReadings> readings_of(const SaidTarget& said) {
    const std::optional<SheetPercent> read = read_sheet_percent(said.target);
    if (!read) return std::nullopt;
    // "Paling banyak 0,5 %" with its sign is somebody's own sentence.
    if (read->sign.empty() ? !said.in_percent : read->led) return std::nullopt;
    const std::string before = said.field == "statement" ? std::string(said.before) + " " : "";
    const std::string unit = " " + (read->sign.empty() ? std::string("%") : read->sign);
    return PercentReadings{said.field, before, read->of_hundred + unit, read->as_written + unit,
                           read->above_whole};
}

/// A word that says what is done, by its shape, or only leads to another. "Laporan" is none.
bool is_no_thing(std::string_view word) {
    constexpr std::string_view prefixes[] = {"me", "di", "ber", "ter"};
    constexpr std::string_view links[] = {"yang", "dari", "para", "atas", "total", "seluruh"};
    if (find_word(counted_things(), word)) return false;
    if (word.ends_with("nya")) word.remove_suffix(3);
    if (word.starts_with("pe") && word.ends_with("an")) return true;
    return std::ranges::any_of(prefixes, [&](auto one) { return word.starts_with(one); }) ||
           std::ranges::any_of(links, [&](auto one) { return word == one; });
}

/// The thing counted, in one word or two: "tindak lanjut".
std::string_view thing_at(std::string_view statement, const Word& first) {
    const std::string_view one = statement.substr(first.begin, first.end - first.begin);
    const std::optional<Word> second = next_word(statement, first.end);
    const bool joined = second && is_blank(statement.substr(first.end, second->begin - first.end));
    const std::string_view both =
        joined ? statement.substr(first.begin, second->end - first.begin) : one;
    if (joined && find_word(compound_things(), fold(both))) return both;
    if (!find_word(compound_things(), first.lower())) return one;
    return joined && !is_no_thing(second->lower()) ? both : std::string_view();
}

/// What the number of a target is of, as far as its indicator says; empty when it does not.
std::string satuan_of(std::string_view statement) {
    return is_in_percent(statement) ? "%" : counted_by(statement);
}

/// "Seluruh laporan" -> "100 % laporan"; not "semua hari".
std::string all_of_it(std::string_view text) {
    const std::optional<Word> first = next_word(text, 0);
    const WordRow* row = first ? find_word(number_words(), first->lower()) : nullptr;
    if (!row || !row->means.ends_with('%')) return {};
    const std::optional<Word> thing = next_word(text, first->end);
    if (thing && find_word(time_words(), thing->lower())) return {};
    return std::string(row->means).append(text.substr(first->end));
}

void add_words_of(std::string_view text, TargetWords& words) {
    for (auto word = next_word(text, 0); word; word = next_word(text, word->end)) {
        const std::string_view lower = word->lower();
        words.time = words.time || find_word(time_words(), lower);
        words.cost = words.cost || find_word(cost_words(), lower);
        words.scale = words.scale || find_word(scale_words(), lower);
    }
}

}  // namespace

TargetWords words_of_target(const Iki& iki) {
    TargetWords words;
    add_words_of(iki.target, words);
    add_words_of(iki.statement, words);
    words.deadline = has_phrase_of(iki.target, deadline_words());
    words.month = !dates_in(iki.target).empty();
    if (const std::optional<TargetReading> target = parse_target(iki.target)) {
        // Currency signs are words of cost even without a blank behind: "Rp42.500".
        words.cost = words.cost || has_word_of(target->satuan, cost_words());
        const std::optional<Word> first = next_word(target->satuan, 0);
        words.counted = first && find_word(counted_things(), first->lower());
    }
    return words;
}

std::string counted_by(std::string_view statement) {
    const std::optional<Counting> counting = counting_in(statement);
    if (!counting || !counting->thing || is_no_thing(counting->thing->lower())) return {};
    return without_capital(thing_at(statement, *counting->thing));
}

std::string with_number(const Iki& iki) {
    const std::string_view text = trim(iki.target);
    if (const std::optional<SpelledNumber> number = spelled_number(text))
        return std::to_string(number->value).append(text.substr(number->end));
    const std::string whole = fold(text);
    if (whole == "tepat waktu" || whole == "sesuai jadwal" || whole == "lengkap" ||
        whole == "sesuai standar" || whole == "selesai")
        return "100 % " + whole;
    if (whole == "nihil" || whole == "nol" || whole == "tidak ada") {
        const std::string satuan = satuan_of(iki.statement);
        return "0 " + (satuan.empty() ? "kali" : satuan);
    }
    return all_of_it(text);
}

std::string with_satuan(const Iki& iki) {
    std::string_view target = trim(iki.target);
    while (target.ends_with('.')) target.remove_suffix(1);
    const std::string satuan = satuan_of(iki.statement);
    return satuan.empty() ? std::string() : std::string(target) + " " + satuan;
}

std::vector<PercentReadings> percent_readings(const Iki& iki) {
    std::vector<PercentReadings> all;
    const auto add = [&](const SaidTarget& said) {
        if (auto readings = readings_of(said)) all.push_back(std::move(*readings));
    };
    add(said_target(iki));
    for (std::size_t i = 0; i < triwulan_count; ++i) add(said_quarter(iki, i));
    return all;
}

bool is_percent_to_ask(const Iki& iki) { return readings_of(said_target(iki)).has_value(); }

bool is_percent_to_ask(const Iki& iki, std::size_t quarter) {
    return readings_of(said_quarter(iki, quarter)).has_value();
}

Proposal percent_for(const Skp& skp, const Path& place) {
    const Item item = item_at(skp, place);
    if (!item.rhk || !item.iki) return {};
    for (const PercentReadings& one : percent_readings(*item.iki)) {
        if (path(*item.rhk, *item.iki) / one.field != place) continue;
        const char* const more = one.above_whole ? ", lebih dari seluruhnya," : "";
        return {one.before + one.of_hundred,
                "Pilih yang dimaksud: angka ini mungkin " + one.of_hundred + more +
                    " yang tersalin dari sel persen pada lembar kerja, atau memang " +
                    one.as_written + ".",
                one.before + one.as_written};
    }
    return {};
}

std::optional<Aspek> better_aspek(const Iki& iki) {
    if (!iki.aspek || is_blank(iki.target)) return std::nullopt;
    const TargetWords words = words_of_target(iki);
    const Aspek by_satuan = words.cost      ? Aspek::biaya
                            : words.counted ? Aspek::kuantitas
                            : words.time    ? Aspek::waktu
                                            : Aspek::kualitas;
    switch (*iki.aspek) {
        case Aspek::biaya:
            if (!words.cost) return by_satuan;
            break;
        case Aspek::waktu:
            if (!words.time && (words.counted || words.cost)) return by_satuan;
            break;
        case Aspek::kuantitas:
        case Aspek::kualitas:
            if (words.deadline && words.time) return Aspek::waktu;
            break;
    }
    return std::nullopt;
}

}  // namespace kinerja
