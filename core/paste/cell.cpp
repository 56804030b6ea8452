#include "core/paste/cell.h"

#include <algorithm>
#include <span>

#include "core/base/text.h"
#include "core/model/sheet_percent.h"
#include "core/model/triwulan.h"
#include "core/paste/contents.h"
#include "core/paste/likeness.h"
#include "core/paste/list.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

using Lines = std::vector<std::string_view>;
using Words = std::vector<std::string>;

/// The words of "Ukuran keberhasilan / Indikator Kinerja Individu, dan Target sebagai berikut:".
constexpr std::string_view caption_words[] = {
    "ukuran", "keberhasilan", "indikator", "kinerja", "individu", "dan",      "target", "iki",
    "serta",  "atau",         "iku",       "utama",   "sebagai",  "berikut",  "adalah", "yaitu",
    "sbb",    "meliputi",     "antara",    "lain",    "rhk",      "pimpinan", "atasan", "kpi",
};
constexpr std::string_view caption_first[] = {"ukuran", "indikator", "iki", "iku", "kpi"};
/// What leads to a caption: "dengan indikator: ...".
constexpr std::string_view caption_lead = "dengan";

/// Who gives an assignment stands behind "dari" or "oleh"; behind a noun it may stand alone.
struct Assignment {
    std::string_view word;
    bool alone;
};
constexpr Assignment assignments[] = {
    {"penugasan", true}, {"ditugaskan", false}, {"ditugasi", false}, {"tugas", false}};

/// "a; b" as a list.
std::string semicolons_apart(std::string_view text) {
    std::string apart;
    for (const char c : text)
        if (c == ';')
            apart += "\n\xe2\x80\xa2 ";
        else
            apart += c;
    return apart;
}

bool is_among(std::string_view word, std::span<const std::string_view> list) {
    return std::ranges::any_of(list, [&](std::string_view one) { return alike(word, one); });
}

bool is_caption_word(const std::string& word) {
    return is_among(word, caption_words) || std::ranges::all_of(word, is_digit);
}

/// The octets of a caption at the beginning of a line, with its colon; 0: there is none.
/// `needs_colon`: what follows may stand in the same line. Where nothing follows the colon, the
/// caption may have other words besides.
std::size_t caption_of(std::string_view line, bool needs_colon) {
    const std::size_t colon = line.find(':');
    if (colon == line.npos && needs_colon) return 0;
    Words words = plain_words(line.substr(0, colon));
    if (words.size() > 1 && words[0] == caption_lead) words.erase(words.begin());
    if (words.empty() || !is_among(words[0], caption_first)) return 0;
    const auto known = static_cast<std::size_t>(std::ranges::count_if(words, is_caption_word));
    if (colon == line.npos) return known == words.size() && known > 1 ? line.size() : 0;
    const bool ends = trim(line.substr(colon + 1)).empty();
    return known == words.size() || (ends && known > 1) ? colon + 1 : 0;
}

/// "Indikator Persentase layanan": the octets of a caption that has no colon, before a measure.
std::size_t bare_caption_of(std::string_view line) {
    const std::vector<Word> words = words_of(line);
    if (words.empty() || (line[0] >= 'a' && line[0] <= 'z')) return 0;
    if (!is_among(words[0].lower(), caption_first)) return 0;
    const auto rest = std::ranges::find_if_not(
        words, [](const Word& word) { return is_among(word.lower(), caption_words); });
    return rest != words.end() && find_word(measure_words(), rest->lower()) ? rest->begin : 0;
}

bool is_rest_of_caption(std::string_view line) {
    const Words words = plain_words(line);
    return line.ends_with(':') && std::ranges::all_of(words, is_caption_word);
}

/// Who gave it, when these words are of an assignment: "Penugasan Dari : Kepala Biro".
std::string giver_in(std::string_view text, bool may_stand_alone) {
    const std::vector<Word> words = words_of(text);
    const auto is = [&](std::size_t at, std::string_view word) {
        return at < words.size() && alike(words[at].lower(), word);
    };
    const std::size_t at = is(0, "atas") || is(0, "berdasarkan") || is(0, "sesuai") ? 1 : 0;
    const auto found =
        std::ranges::find_if(assignments, [&](const Assignment& one) { return is(at, one.word); });
    if (found == std::end(assignments)) return {};
    const bool by = is(at + 1, "dari") || is(at + 1, "oleh");
    if (!by && !(found->alone && may_stand_alone)) return {};
    std::string_view giver = trim(text.substr(words[by ? at + 1 : at].end));
    if (giver.starts_with(':')) giver = trim(giver.substr(1));
    return one_line(giver);
}

/// Where the bracket that opens here is closed; the end when it is not.
std::size_t end_of_bracket(std::string_view text, std::size_t open) {
    int depth = 0;
    for (std::size_t at = open; at < text.size(); ++at) {
        if (text[at] == '(') ++depth;
        if (text[at] == ')' && --depth == 0) return at;
    }
    return text.size();
}

/// Takes "(Penugasan dari ...)" out of the text, wherever it stands, or a line of its own.
std::string take_giver(std::string& text) {
    for (std::size_t at = text.find('('); at != text.npos; at = text.find('(', at + 1)) {
        const std::size_t end = end_of_bracket(text, at);
        std::string giver = giver_in(std::string_view(text).substr(at + 1, end - at - 1), true);
        if (giver.empty()) continue;
        text.erase(at, end + 1 - at);
        return giver;
    }
    const Lines lines = lines_in(text);
    for (const std::string_view line : lines) {
        std::string giver = lines.size() > 1 ? giver_in(line, false) : std::string();
        if (giver.empty()) continue;
        text.erase(static_cast<std::size_t>(line.data() - text.data()), line.size());
        return giver;
    }
    return {};
}

/// What stands below a caption: a list, or one sentence a line.
std::vector<std::string> indicators_in(std::string_view text) {
    std::vector<std::string> found;
    const bool marked = std::ranges::any_of(lines_in(text), has_list_mark);
    for (const std::string& item : marked ? items_of(text) : sentences_of(text)) {
        const std::string_view own = trim(std::string_view(item).substr(caption_of(item, true)));
        if (!own.empty()) found.emplace_back(own);
    }
    return found;
}

/// A cell that is nothing but a caption may lack its colon where the words leave no doubt.
std::size_t caption_at(const Lines& lines, std::size_t at) {
    const bool alone = at == 0 && lines.size() == 1;
    const std::size_t caption = caption_of(lines[at], alone);
    constexpr std::size_t sure = 3;  // words
    const bool bare = alone && caption == 0 && plain_words(lines[at]).size() >= sure;
    return bare ? caption_of(lines[at], false) : caption;
}

std::string_view from_line(std::string_view text, std::string_view line) {
    return text.substr(static_cast<std::size_t>(line.data() - text.data()));
}

/// Where a caption stands in a line of the leader's RHK, perhaps in brackets; at its end when there
/// is none. `before`: what the lines above say.
struct Caption {
    std::size_t begin, end;
};

Caption caption_in(std::string_view line, std::string_view before) {
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (at > 0 && line[at - 1] != ' ') continue;
        const std::size_t open = line[at] == '(' ? 1 : 0;
        const std::string_view said = line.substr(at + open);
        const std::optional<Word> first = next_word(said, 0);
        const bool leads = at == 0 || open > 0 || (first && first->lower() == caption_lead);
        std::size_t size = leads ? caption_of(said, true) : 0;
        if (size == 0 && at == 0 && !before.empty() && !goes_on(before, line))
            size = bare_caption_of(said);
        if (size > 0) return {at, at + open + size};
    }
    return {line.size(), line.size()};
}

}  // namespace

RhkCell read_rhk_cell(std::string_view cell, bool lists_are_indicators) {
    RhkCell read;
    std::string text(cell);
    read.penugasan_dari = take_giver(text);
    std::string statement;
    const Lines lines = lines_in(text);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (std::size_t caption = caption_at(lines, at)) {
            read.caption = true;
            std::string_view rest = from_line(text, lines[at]).substr(caption);
            if (at + 1 < lines.size() && is_rest_of_caption(lines[at + 1]))
                rest = from_line(text, lines[at + 1]).substr(lines[at + 1].size());
            read.indicators = indicators_in(rest);
            break;
        }
        const bool list = lists_are_indicators && has_list_mark(lines[at]) && at > 0;
        if (list) {
            read.indicators = items_of(from_line(text, lines[at]));
            break;
        }
        statement += (statement.empty() ? "" : " ") + std::string(lines[at]);
    }
    read.statement = one_line(without_outline_mark(statement));
    return read;
}

RhkPimpinanCell read_rhk_pimpinan_cell(std::string_view cell) {
    RhkPimpinanCell read;
    std::string statement;
    for (const std::string_view line : lines_in(cell)) {
        const Caption caption = caption_in(line, statement);
        statement += (statement.empty() ? "" : " ") + std::string(line.substr(0, caption.begin));
        if (caption.begin == line.size()) continue;
        std::string_view rest = from_line(cell, line).substr(caption.end);
        if (line[caption.begin] == '(' && rest.ends_with(')')) rest.remove_suffix(1);
        read.indicators = indicators_in(semicolons_apart(rest));
        break;
    }
    read.statement = one_line(without_mark(statement));
    return read;
}

std::optional<Aspek> take_aspek(std::string& statement) {
    constexpr std::string_view signs[] = {":", "- ", "\xe2\x80\x93 ", "\xe2\x80\x94 "};
    std::string_view text = statement;
    const char open = text.empty() ? '\0' : text[0];
    const char close = open == '(' ? ')' : open == '[' ? ']' : '\0';
    if (close != '\0') text.remove_prefix(1);
    const std::optional<Word> word = next_word(text, 0);
    if (!word || word->begin != 0) return std::nullopt;
    const std::string_view name = text.substr(0, word->end);
    const std::optional<Aspek> aspek = aspek_named(name);
    std::string_view rest = trim(text.substr(word->end));
    if (!aspek || rest.empty()) return std::nullopt;
    if (close != '\0') {
        if (rest[0] != close) return std::nullopt;
        rest = trim(rest.substr(1));
        if (rest.starts_with(':')) rest = trim(rest.substr(1));
    } else {
        const auto sign =
            std::ranges::find_if(signs, [&](auto one) { return rest.starts_with(one); });
        if (sign == std::end(signs)) return std::nullopt;
        rest = trim(rest.substr(sign->size()));
    }
    if (rest.empty()) return std::nullopt;
    statement = std::string(rest);
    return aspek;
}

void take_target(Iki& iki) {
    const std::size_t colon = iki.statement.rfind(':');
    if (!iki.target.empty() || colon == iki.statement.npos) return;
    const std::string_view behind = trim(std::string_view(iki.statement).substr(colon + 1));
    const std::string before(trim(std::string_view(iki.statement).substr(0, colon)));
    if (before.empty() || !looks_like_target(behind)) return;
    iki.target = std::string(behind);
    iki.statement = before;
}

namespace {

/// A number as a sheet keeps percent, without its sign, beside a column that says percent.
std::optional<SheetPercent> unsigned_percent(std::string_view target, std::string_view satuan) {
    if (!same_satuan("%", satuan)) return std::nullopt;
    std::optional<SheetPercent> read = read_sheet_percent(target);
    return read && read->sign.empty() ? read : std::nullopt;
}

}  // namespace

bool is_part_in_percent(std::string_view target, std::string_view satuan) {
    const std::optional<SheetPercent> read = unsigned_percent(target, satuan);
    return read && (read->led || read->part_of_one);
}

bool is_led_in_percent(std::string_view target, std::string_view satuan) {
    const std::optional<SheetPercent> read = unsigned_percent(target, satuan);
    return read && read->led;
}

std::string joined_target(std::string_view target, std::string_view satuan) {
    const std::string said = one_line(target), unit = one_line(satuan);
    if (unit.empty() || said.empty() || unit == "-") return said;
    if (fold(said).ends_with(fold(unit)) || is_led_in_percent(said, unit)) return said;
    if (said.ends_with('%') && same_satuan("%", unit)) return said;
    const bool before = fold(unit) == "rp" || fold(unit) == "rp.";
    if (before && fold(said).starts_with("rp")) return said;
    return before ? unit + " " + said : said + " " + unit;
}

}  // namespace kinerja
