// Reading a target by the word lists.
#include "core/rules/target_proposals.h"

#include <algorithm>

#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/model/target.h"
#include "core/rules/item.h"
#include "core/rules/target_dates.h"
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

/// "0,95 %" -> "%": the satuan that the text ends with, when it is this one.
std::string_view percent_at_end(std::string_view text) {
    for (const std::string_view sign : {"%", "persen", "prosen"})
        if (fold(text).ends_with(sign)) return text.substr(text.size() - sign.size());
    return {};
}

/// What an indicator says of its target, and the field that says it.
struct SaidTarget {
    std::string_view field, before, target;
};

/// The target, or, where it went into the sentence, what stands behind the last colon.
SaidTarget said_target(const Iki& iki) {
    if (!is_blank(iki.target)) return {"target", iki.statement, trim(iki.target)};
    const std::string_view sentence = iki.statement;
    const std::size_t colon = sentence.rfind(':');
    if (colon == sentence.npos) return {};
    return {"statement", sentence.substr(0, colon + 1), trim(sentence.substr(colon + 1))};
}

/// A sheet keeps 95 % as 0,95 and 105 % as 1,05. Whole numbers above one it does not keep so.
bool may_be_of_sheet(const Decimal& number) {
    constexpr Decimal nothing{0, 0}, all{1, 0}, twice{2, 0};
    if (compare(number, nothing) <= 0 || compare(number, twice) > 0) return false;
    return compare(number, all) <= 0 || shortest(number).scale > 0;
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

/// What the target says when all of it is a number; the dot of other languages is read as well.
std::optional<Decimal> bare_number(std::string_view target) {
    std::string text(trim(target));
    if (text.find(',') == text.npos) std::ranges::replace(text, '.', ',');
    return parse_decimal(text);
}

Decimal hundredfold(Decimal value) {
    while (value.scale < 2) {
        value.units *= 10;
        ++value.scale;
    }
    value.scale -= 2;
    return shortest(value);
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
    const std::optional<Word> jumlah = next_word(statement, 0);
    if (!jumlah || (jumlah->lower() != "jumlah" && jumlah->lower() != "banyaknya")) return {};
    const std::optional<Word> thing = next_word(statement, jumlah->end);
    if (!thing || is_no_thing(thing->lower())) return {};
    return without_capital(statement.substr(thing->begin, thing->end - thing->begin));
}

std::string with_number(std::string_view target) {
    const std::string_view text = trim(target);
    const WordRow* best = nullptr;  // the longest number that the text begins with
    const std::string folded = fold(text) + " ";
    for (const WordRow& row : number_words())
        if (folded.starts_with(std::string(row.word) + " ") &&
            (!best || row.word.size() > best->word.size()))
            best = &row;
    if (best) {
        const std::string rest = folded.substr(best->word.size());
        return std::string(trim(std::string(best->means) + rest));
    }
    const std::string whole = fold(text);
    if (whole == "tepat waktu" || whole == "sesuai jadwal" || whole == "lengkap" ||
        whole == "sesuai standar" || whole == "selesai")
        return "100 % " + whole;
    if (whole == "nihil" || whole == "tidak ada") return "0 kali";
    return {};
}

std::string with_satuan(const Iki& iki) {
    std::string_view target = trim(iki.target);
    while (target.ends_with('.')) target.remove_suffix(1);
    if (is_percent(iki.statement)) return std::string(target) + " %";
    const std::string thing = counted_by(iki.statement);
    return thing.empty() ? std::string() : std::string(target) + " " + thing;
}

std::optional<PercentReadings> percent_readings(const Iki& iki) {
    const SaidTarget said = said_target(iki);
    std::string_view text = said.target;
    while (text.ends_with('.')) text.remove_suffix(1);
    const std::string_view sign = percent_at_end(text);
    const std::optional<Decimal> number = bare_number(text.substr(0, text.size() - sign.size()));
    if (!number || !may_be_of_sheet(*number)) return std::nullopt;
    if (sign.empty() && !is_percent(said.before)) return std::nullopt;
    const std::string unit = " " + std::string(sign.empty() ? "%" : sign);
    return PercentReadings{said.field, to_indonesian(hundredfold(*number)) + unit,
                           to_indonesian(*number) + unit};
}

Proposal percent_for(const Skp& skp, const Path& place) {
    const Item item = item_at(skp, place);
    const auto readings = item.iki ? percent_readings(*item.iki) : std::nullopt;
    if (!readings) return {};
    std::string before;
    if (readings->field == "statement") before = std::string(said_target(*item.iki).before) + " ";
    return {before + readings->of_hundred,
            "Pilih yang dimaksud: angka ini mungkin " + readings->of_hundred +
                " yang tersalin dari sel persen pada lembar kerja, atau memang " +
                readings->as_written + ".",
            before + readings->as_written};
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
