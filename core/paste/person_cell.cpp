#include "core/paste/person_cell.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "core/base/text.h"
#include "core/paste/likeness.h"
#include "core/paste/list.h"
#include "core/paste/signature.h"

namespace kinerja {
namespace {

/// Names of pangkat, how they begin.
constexpr std::string_view pangkat[] = {"juru",          "pengatur",       "penata muda",
                                        "penata tk",     "penata tingkat", "pembina muda",
                                        "pembina utama", "pembina tk",     "pembina tingkat"};
constexpr std::string_view bare_pangkat[] = {"penata", "pembina"};
constexpr std::string_view golongan[] = {"i",    "ii", "iii", "iv", "v",   "vi",   "vii",
                                         "viii", "ix", "x",   "xi", "xii", "xiii", "xvii"};

bool is_joint(char c) {
    return c == ' ' || c == '/' || c == ',' || c == '-' || c == '(' || c == ')' || c == ':' ||
           c == '.' || c == ';';
}

/// "Ani Contoh, S.Sos.": without what joined it to the number, or its name.
std::string name_before(std::string_view text) {
    constexpr std::string_view labels[] = {"nip pppk", "nip p3k", "nipppk", "ni pppk", "nip3k",
                                           "ni p3k",   "nip",     "nrp",    "nik"};
    const auto drop_joints = [&text](bool point) {
        while (!text.empty() && is_joint(text.back()) && (point || text.back() != '.'))
            text.remove_suffix(1);
    };
    drop_joints(false);
    for (const std::string_view label : labels) {
        std::string_view shorter = text;
        while (!shorter.empty() && is_joint(shorter.back())) shorter.remove_suffix(1);
        if (!fold(shorter).ends_with(label)) continue;
        const std::string_view before = shorter.substr(0, shorter.size() - label.size());
        if (!before.empty() && !is_joint(before.back())) continue;  // the end of a word
        text = before;
        drop_joints(false);
        break;
    }
    return one_line(text);
}

/// A number of eight digits or more, with blanks and points in it, and what stands around it.
struct NumberWithin {
    std::string before, number, after;
};
std::optional<NumberWithin> number_within(std::string_view line) {
    constexpr std::size_t least_digits = 8;
    for (std::size_t begin = 0; begin < line.size(); ++begin) {
        if (!is_digit(line[begin])) continue;
        std::size_t end = begin;
        while (end < line.size() && (is_digit(line[end]) || line[end] == ' ' || line[end] == '.'))
            ++end;
        const std::string_view number = trim(line.substr(begin, end - begin));
        if (digits_in(number).size() >= least_digits) {
            std::string_view after = line.substr(end);
            while (!after.empty() && is_joint(after.front())) after.remove_prefix(1);
            return NumberWithin{name_before(line.substr(0, begin)), std::string(number),
                                one_line(after)};
        }
        begin = end;
    }
    return std::nullopt;
}

std::string* text_of(Anggota& person, PersonPart part) {
    switch (part) {
        case PersonPart::nama:
            return &person.nama;
        case PersonPart::nip:
            return &person.nip;
        case PersonPart::jabatan:
            return &person.jabatan;
        case PersonPart::unit_kerja:
            return &person.unit_kerja;
        case PersonPart::gelar_depan:
        case PersonPart::gelar_belakang:
        case PersonPart::other:
            break;
    }
    return nullptr;
}

bool has(const PersonParts& parts, PersonPart part) {
    return std::ranges::find(parts, part) != parts.end();
}

/// The texts of the cell in their order; a pangkat is none, and a number goes to the person.
std::vector<std::string> texts_in(std::string_view cell, std::string& nip) {
    std::vector<std::string> texts;
    const auto add = [&](std::string_view text) {
        if (!name_before(text).empty() && !is_rank(text) && said_of_person(text) == text)
            texts.push_back(one_line(text));
    };
    for (const std::string_view line : lines_in(cell)) {
        const bool more = !texts.empty() && goes_on(texts.back(), line);
        const std::size_t before = texts.size();
        for (std::string_view rest = line; !rest.empty();) {
            const std::size_t end = std::min(rest.find(" / "), rest.size());
            const std::string_view piece = trim(rest.substr(0, end));
            if (const std::optional<NumberWithin> found = number_within(piece)) {
                if (nip.empty()) nip = found->number;
                add(found->before);
                add(found->after);
            } else {
                add(piece);
            }
            rest.remove_prefix(std::min(end + 3, rest.size()));
        }
        if (!more || texts.size() == before) continue;
        texts[before - 1] += " " + texts[before];
        texts.erase(texts.begin() + static_cast<std::ptrdiff_t>(before));
    }
    return texts;
}

/// "Ani Contoh, S.Sos., Kepala Bidang Umum", "Ani Contoh - Arsiparis", "Ani Contoh (Arsiparis)":
/// one line says both. Empty when it does not.
std::vector<std::string> both_in(std::string_view line) {
    const auto at = [&](std::size_t begin, std::size_t end) {
        return std::vector{one_line(line.substr(0, begin)), one_line(line.substr(end))};
    };
    for (const std::string_view dash : {" - ", " \xe2\x80\x93 ", "/"})
        if (const std::size_t found = line.find(dash); found != line.npos)
            return at(found, found + dash.size());
    if (const std::size_t open = line.find(" ("); open != line.npos && line.ends_with(')')) {
        line.remove_suffix(1);
        return at(open, open + 2);
    }
    for (std::size_t comma = line.rfind(", "); comma != line.npos && comma > 0;
         comma = line.rfind(", ", comma - 1))
        if (is_title(trim(line.substr(comma + 2)))) return at(comma, comma + 2);
    return {};
}

}  // namespace

void read_person(Anggota& person, const PersonParts& parts, std::string_view cell) {
    if (parts.size() == 1) {
        if (std::string* text = text_of(person, parts[0])) *text = one_line(said_of_person(cell));
        return;
    }
    PersonParts wanted;
    for (const PersonPart part : parts)
        if (part != PersonPart::nip && part != PersonPart::other) wanted.push_back(part);
    std::string nip;
    std::vector<std::string> texts = texts_in(cell, nip);
    if (texts.size() == 1 && wanted.size() > 1)
        if (std::vector<std::string> both = both_in(texts[0]); !both.empty()) texts = both;
    if (has(wanted, PersonPart::nama) && !has(wanted, PersonPart::jabatan))
        wanted.push_back(PersonPart::jabatan);
    const auto place = [&](PersonPart part) {
        return static_cast<std::size_t>(std::ranges::find(wanted, part) - wanted.begin());
    };
    const std::size_t name = place(PersonPart::nama), title = place(PersonPart::jabatan);
    if (std::max(name, title) < texts.size() && is_title(texts[name]) && !is_title(texts[title]))
        std::swap(texts[name], texts[title]);
    if (has(parts, PersonPart::nip) && person.nip.empty()) person.nip = nip;
    std::string* last = nullptr;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        std::string* own = at < wanted.size() ? text_of(person, wanted[at]) : nullptr;
        if (own != nullptr && own->empty())
            *(last = own) = texts[at];
        else if (own == nullptr && last != nullptr)
            *last += " " + texts[at];
    }
}

bool is_name_and_number(std::string_view cell) {
    const std::optional<NumberWithin> found = number_within(one_line(cell));
    return found && !found->before.empty();
}

bool has_number_of_person(std::string_view cell) { return digits_in(cell).size() >= 8; }

/// "Penata", "III", "c", "III/c", "Penata Muda Tk. I - III/b".
bool is_rank(std::string_view cell) {
    const std::vector<std::string> words = plain_words(cell);
    if (words.empty() || words.size() > 7) return false;
    const auto is_golongan = [](const std::string& word) {
        return word.size() == 1 || std::ranges::find(golongan, word) != std::end(golongan);
    };
    if (std::ranges::all_of(words, is_golongan)) return true;
    if (words.size() == 1)
        return std::ranges::find(bare_pangkat, words[0]) != std::end(bare_pangkat);
    const bool named =
        std::ranges::any_of(pangkat, [&](std::string_view one) { return begin_with(words, one); });
    const bool with_golongan =
        std::ranges::find(bare_pangkat, words[0]) != std::end(bare_pangkat) &&
        std::all_of(words.begin() + 1, words.end(), is_golongan);
    return (named && cell.find("Ahli") == cell.npos) || with_golongan;
}

std::string_view said_of_person(std::string_view cell) {
    return cell == "-" || cell == "--" || cell == "\xe2\x80\x93" ? std::string_view() : cell;
}

}  // namespace kinerja
