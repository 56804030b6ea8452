// Advice on the wording of RHK and IKI. Our own, drawn from word lists: always a question, never in
// the way.
#include <algorithm>

#include "core/base/text.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"
#include "core/rules/item.h"
#include "core/words/result_wording.h"
#include "core/words/spelling.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

/// Says how it is measured: by a word, a number, or a percent sign. In the kualitatif form the
/// target is part of the sentence.
bool has_measure(std::string_view statement) {
    return statement.find('%') != statement.npos ||
           std::any_of(statement.begin(), statement.end(), is_digit) ||
           has_word_of(statement, measure_words());
}

void is_measurable(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    for (const Iki& iki : rhk.iki)
        if (!is_blank(iki.statement) && !has_measure(iki.statement))
            found.at(path(rhk, iki) / "statement");
}

void is_one_result(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    if (two_results(rhk.statement)) found.at(path(rhk) / "statement");
}

/// What an indicator speaks of, without its verb: "Menyusun laporan" and "Tersusunnya laporan" both
/// give "laporan" and "tersusun". The noun of an activity stays: it is what is counted or timed.
struct Subject {
    std::string thing;
    std::string reached;
};

bool begins_with_word_of(std::string_view text, std::span<const WordRow> list) {
    const std::optional<Word> first = next_word(text, 0);
    return first && find_word(list, first->lower());
}

Subject subject_of(std::string_view statement) {
    const bool noun = begins_with_word_of(statement, activity_nouns());
    const std::string result = noun ? std::string() : as_result(statement);
    const std::string_view text = trim(result.empty() ? statement : std::string_view(result));
    if (!begins_with_result(text)) return {without_capital(text), {}};
    const Word verb = *next_word(text, 0);
    std::string_view reached = verb.lower();
    reached.remove_suffix(std::string_view("nya").size());
    return {std::string(trim(text.substr(verb.end))), std::string(reached)};
}

/// "Meng...", "Ter...", "Ber...", "Di...": nothing that a measure could stand in front of, unless
/// the word is known as a thing ("berkas").
bool begins_with_verb(std::string_view text) {
    const std::optional<Word> first = next_word(text, 0);
    if (!first) return true;
    for (const auto list : {counted_things(), quality_words(), activity_nouns()})
        if (find_word(list, first->lower())) return false;
    constexpr std::string_view prefixes[] = {"ber", "di", "mem", "men", "mel", "mer", "ter"};
    return std::ranges::any_of(
        prefixes, [&](std::string_view prefix) { return first->lower().starts_with(prefix); });
}

/// Its number is of the thing itself: "SPM yang terbit", "90 SPM".
bool is_counted(const Subject& subject, std::string_view target) {
    const std::optional<Word> first = next_word(subject.thing, 0);
    if (!subject.reached.empty() || find_word(counted_things(), first->lower())) return true;
    const std::vector<Word> said = words_of(target);
    return std::ranges::any_of(said, [&](const Word& word) {
        const bool times = word.lower() == "kali" || word.lower() == "kegiatan";
        return word.lower() == first->lower() ||
               (times && find_word(activity_nouns(), first->lower()));
    });
}

/// "Kualitas pelayanan baik": how good it is to be is said by the target.
std::string level_of(std::string_view thing) {
    constexpr std::string_view grades[] = {"baik", "meningkat", "optimal", "tinggi", "yang"};
    std::string_view text = trim(thing);
    for (const std::string_view grade : grades)
        if (text.ends_with(grade) && text.size() > grade.size() &&
            text[text.size() - grade.size() - 1] == ' ')
            text = trim(text.substr(0, text.size() - grade.size()));
    return "Tingkat " + std::string(text);
}

// Empty where no measure is known that makes sense in front of these words.
std::string measured(const Iki& iki) {
    const Subject subject = subject_of(iki.statement);
    if (subject.thing.empty() || begins_with_verb(subject.thing)) return {};
    std::string thing = subject.thing;
    if (!subject.reached.empty()) thing += " yang " + subject.reached;
    const bool percent = iki.target.find('%') != std::string::npos;
    const bool quality = begins_with_word_of(subject.thing, quality_words());
    switch (iki.aspek.value_or(Aspek::kuantitas)) {
        case Aspek::biaya:
            return quality ? std::string() : "Biaya " + subject.thing;
        case Aspek::waktu:
            if (quality) return {};
            if (percent) return "Persentase " + thing + " tepat waktu";
            return "Ketepatan waktu " + thing;
        case Aspek::kualitas:
            if (quality) return level_of(subject.thing);
            return (percent ? "Persentase " : "Tingkat mutu ") + thing;
        case Aspek::kuantitas:
            break;
    }
    if (quality) return level_of(subject.thing);
    if (percent) return "Persentase " + thing;
    return is_counted(subject, iki.target) ? "Jumlah " + thing : std::string();
}

Proposal measure_for(const Skp& skp, const Path& place) {
    const Item item = item_at(skp, place);
    return item.iki ? Proposal{measured(*item.iki), {}} : Proposal{};
}

// Two rows cannot be made by one press, and none may lose what the person wrote.
Proposal two_rhk_for(const Skp& skp, const Path& place) {
    const Item item = item_at(skp, place);
    const std::optional<TwoResults> two =
        item.rhk ? two_results(item.rhk->statement) : std::nullopt;
    if (!two) return {};
    return {{}, "Pertimbangkan dua RHK: \"" + two->first + "\" dan \"" + two->second + "\"."};
}

constexpr Rule rules[] = {
    {"WR-01", Severity::advises, basis::suggestion,
     "Bagaimana indikator ini diukur? Kalimatnya belum memuat kata ukuran.",
     "Tambahkan ukurannya, misalnya \"Jumlah ...\", \"Persentase ...\", atau \"Rata-rata waktu "
     "...\".",
     is_measurable, measure_for},
    {"WR-06", Severity::advises, basis::suggestion,
     "Apakah kalimat ini memuat dua hasil? Masing-masing perlu indikator dan target sendiri.",
     "Pertimbangkan dua RHK, satu untuk tiap hasil.", is_one_result, two_rhk_for},
};

}  // namespace

std::span<const Rule> writing_rules() { return rules; }

}  // namespace kinerja
