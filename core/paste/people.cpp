// From the lines of a pasted list to people.
#include "core/paste/people.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "core/base/text.h"
#include "core/base/tsv.h"
#include "core/paste/bands.h"
#include "core/paste/foot.h"
#include "core/paste/likeness.h"
#include "core/paste/list.h"
#include "core/paste/signature.h"

namespace kinerja {
namespace {

/// `person`: name, NIP and the like in one cell.
enum class Part { none, person, nama, nip, jabatan, unit_kerja };

struct PartWords {
    Part part;
    std::string_view words;
};
/// What a heading names: the first row whose words it has.
constexpr PartWords heading_rows[] = {
    {Part::person, "nama nip"},
    {Part::person, "nama nipppk"},
    {Part::person, "nama nrp"},
    {Part::person, "nama nik"},
    {Part::none, "nomor urut"},
    {Part::none, "pangkat"},
    {Part::none, "golongan"},
    {Part::none, "gol"},
    {Part::none, "ruang"},
    {Part::none, "tmt"},
    {Part::none, "eselon"},
    {Part::none, "kelas"},
    {Part::none, "pendidikan"},
    {Part::none, "tanggal"},
    {Part::none, "status"},
    {Part::none, "keterangan"},
    {Part::none, "jenis"},
    {Part::none, "atasan"},
    {Part::jabatan, "jabatan"},
    {Part::unit_kerja, "unit"},
    {Part::unit_kerja, "bidang"},
    {Part::unit_kerja, "bagian"},
    {Part::unit_kerja, "subbagian"},
    {Part::unit_kerja, "seksi"},
    {Part::unit_kerja, "satuan kerja"},
    {Part::unit_kerja, "satker"},
    {Part::unit_kerja, "instansi"},
    {Part::unit_kerja, "opd"},
    {Part::nip, "nip"},
    {Part::nip, "nipppk"},
    {Part::nip, "ni"},
    {Part::nip, "nrp"},
    {Part::nip, "nik"},
    {Part::nip, "nomor induk"},
    {Part::nama, "nama"},
    {Part::nama, "pegawai"},
    {Part::none, "no"},
};

/// Names of pangkat, how they begin.
constexpr std::string_view pangkat[] = {"juru",          "pengatur",       "penata muda",
                                        "penata tk",     "penata tingkat", "pembina muda",
                                        "pembina utama", "pembina tk",     "pembina tingkat"};
constexpr std::string_view bare_pangkat[] = {"penata", "pembina"};
constexpr std::string_view golongan[] = {"i",    "ii", "iii", "iv", "v",   "vi",   "vii",
                                         "viii", "ix", "x",   "xi", "xii", "xiii", "xvii"};

using Parts = std::vector<Part>;

std::optional<Part> part_named(std::string_view heading) {
    constexpr std::size_t longest = 60, most_words = 6;
    const std::vector<std::string> words = plain_words(heading);
    if (heading.size() > longest || words.empty() || words.size() > most_words) return std::nullopt;
    for (const PartWords& row : heading_rows)
        if (has_all(words, row.words)) return row.part;
    return std::nullopt;
}

/// Which column is what, when this row is one of headings.
std::optional<Parts> headings_in(const TsvRow& row) {
    Parts parts;
    bool name = false;
    std::size_t known = 0, cells = 0;
    for (const std::string& cell : row) {
        const std::optional<Part> part = part_named(cell);
        if (!cell.empty()) ++cells;
        if (part) ++known;
        const Part mine = part.value_or(Part::none);
        const bool twice = mine != Part::none && std::ranges::find(parts, mine) != parts.end();
        parts.push_back(twice ? Part::none : mine);
        name = name || mine == Part::nama || mine == Part::person;
    }
    const bool clear = known * 2 > cells && (name || known > 1) && digits_in(row[0]).empty();
    return clear && name ? std::optional(parts) : std::nullopt;
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

/// What is said to be nothing.
std::string_view said(std::string_view cell) {
    return cell == "-" || cell == "--" || cell == "\xe2\x80\x93" ? std::string_view() : cell;
}

std::string* text_of(Anggota& person, Part part) {
    switch (part) {
        case Part::nama:
            return &person.nama;
        case Part::nip:
            return &person.nip;
        case Part::jabatan:
            return &person.jabatan;
        case Part::unit_kerja:
            return &person.unit_kerja;
        case Part::person:
        case Part::none:
            break;
    }
    return nullptr;
}

bool is_joint(char c) {
    return c == ' ' || c == '/' || c == ',' || c == '-' || c == '(' || c == ')' || c == ':' ||
           c == '.' || c == ';';
}

/// "Ani Contoh, S.Sos.": without what joined it to the number, or its name.
std::string name_before(std::string_view text) {
    constexpr std::string_view labels[] = {"nipppk", "ni pppk", "nip", "nrp", "nik"};
    const auto drop_joints = [&text](bool point) {
        while (!text.empty() && is_joint(text.back()) && (point || text.back() != '.'))
            text.remove_suffix(1);
    };
    drop_joints(false);
    for (const std::string_view label : labels) {
        std::string_view shorter = text;
        while (!shorter.empty() && is_joint(shorter.back())) shorter.remove_suffix(1);
        if (!fold(shorter).ends_with(label)) continue;
        text = shorter.substr(0, shorter.size() - label.size());
        drop_joints(false);
        break;
    }
    return one_line(text);
}

/// Takes a number of eight digits or more, with blanks and points in it, out of a line with a name.
struct NameAndNumber {
    std::string nama, nip;
};
std::optional<NameAndNumber> name_and_number(std::string_view line) {
    constexpr std::size_t least_digits = 8;
    for (std::size_t begin = 0; begin < line.size(); ++begin) {
        if (!is_digit(line[begin])) continue;
        std::size_t end = begin;
        while (end < line.size() && (is_digit(line[end]) || line[end] == ' ' || line[end] == '.'))
            ++end;
        const std::string_view number = trim(line.substr(begin, end - begin));
        if (digits_in(number).size() >= least_digits)
            return NameAndNumber{name_before(line.substr(0, begin)), std::string(number)};
        begin = end;
    }
    return std::nullopt;
}

/// Name and NIP in one cell, in lines or behind each other; a pangkat is left out, and what else
/// stands there is the jabatan.
void read_person(Anggota& person, std::string_view cell) {
    for (const std::string_view line : lines_in(cell)) {
        const std::optional<NameAndNumber> found = name_and_number(line);
        if (found) {
            if (person.nama.empty()) person.nama = found->nama;
            if (person.nip.empty()) person.nip = found->nip;
        } else if (person.nama.empty()) {
            person.nama = name_before(line);
        } else if (!is_rank(line) && said(line) == line && person.jabatan.empty()) {
            person.jabatan = one_line(line);
        }
    }
}

Anggota person_by(const Parts& parts, const TsvRow& row) {
    Anggota person;
    for (std::size_t at = 0; at < std::min(parts.size(), row.size()); ++at) {
        if (std::string* text = text_of(person, parts[at])) *text = one_line(said(row[at]));
        if (parts[at] == Part::person) read_person(person, row[at]);
    }
    return person;
}

/// A cell of both, in a list without headings.
bool is_name_and_number(std::string_view cell) {
    const std::optional<NameAndNumber> found = name_and_number(one_line(cell));
    return found && !found->nama.empty();
}

Anggota person_in(const TsvRow& row) {
    Anggota person;
    std::string* const texts[] = {&person.nama, &person.jabatan, &person.unit_kerja};
    std::size_t next = 0;
    for (std::size_t at = 0; at < row.size(); ++at) {
        const std::string cell = one_line(said(row[at]));
        if (at == 0 && is_running_number(row[at])) continue;
        if (next == 0 && is_name_and_number(cell)) {
            read_person(person, row[at]);
            next = person.jabatan.empty() ? 1 : 2;
        } else if (has_number_of_person(cell) && person.nip.empty())
            person.nip = cell;
        else if (next > 0 && is_rank(cell))
            continue;
        else if (is_blank(cell) && next != 0 && at < 3)
            continue;  // an empty place for the NIP
        else if (next < std::size(texts))
            *texts[next++] = cell;
    }
    return person;
}

/// A row of the list has a running number, or a number of a person beside what is of no signature.
bool is_of_list(const TsvRow& row) {
    if (!row.empty() && is_running_number(row[0])) return true;
    return std::ranges::any_of(row, has_number_of_person) &&
           std::ranges::any_of(row, [](const std::string& cell) {
               return !cell.empty() && !is_of_signature(cell);
           });
}

/// Where the signatures below the list begin.
std::size_t end_of_list(const std::vector<TsvRow>& rows, std::size_t first) {
    const std::vector<TsvRow> list(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.end());
    const std::vector<Foot> feet = feet_of(list, is_of_list);
    if (feet.empty() || feet.back().last + 1 != list.size()) return rows.size();
    const auto foot = list.begin() + static_cast<std::ptrdiff_t>(feet.back().first);
    const bool only_numbers = std::all_of(foot, list.end(), [](const TsvRow& row) {
        return std::ranges::all_of(
            row, [](const std::string& cell) { return cell.empty() || is_number_of_person(cell); });
    });
    const bool below_list = std::any_of(list.begin(), foot, is_of_list);
    return below_list && !only_numbers ? first + feet.back().first : rows.size();
}

void note_left_out(PeoplePlan& plan, const Parts& parts, const TsvRow& headings) {
    for (std::size_t at = 0; at < parts.size(); ++at)
        if (parts[at] == Part::none && !headings[at].empty() &&
            !begin_with(plain_words(headings[at]), "no"))
            plan.left_out.push_back(one_line(headings[at]));
}

}  // namespace

PeoplePlan plan_people(std::string_view text) {
    PeoplePlan plan;
    const Result<std::vector<TsvRow>> rows = read_tsv(text);
    if (!rows) {
        plan.refusal = rows.error().message;
        return plan;
    }
    constexpr std::size_t deepest = 8;  // titles may stand above the headings
    std::optional<Parts> parts;
    std::size_t first = 0;
    for (std::size_t at = 0; at < std::min(rows->size(), deepest) && !parts; ++at) {
        if ((*rows)[at].empty()) continue;
        parts = headings_in((*rows)[at]);
        if (!parts) continue;
        first = at + 1;
        note_left_out(plan, *parts, (*rows)[at]);
    }
    const std::size_t end = end_of_list(*rows, first);
    plan.signed_by = static_cast<int>(rows->size() - end);
    for (std::size_t at = first; at < end; ++at) {
        const TsvRow& row = (*rows)[at];
        if (parts && (row.empty() || is_column_numbers(row))) continue;
        Anggota person = parts ? person_by(*parts, row) : person_in(row);
        if (is_blank(person.nama))
            ++plan.skipped;
        else
            plan.anggota.push_back(std::move(person));
    }
    if (plan.anggota.empty()) plan.refusal = "Belum ada baris yang memuat nama pegawai.";
    return plan;
}

InsertAnggota insert_people(const PeoplePlan& plan, const AnggotaId& ketua,
                            std::string_view id_stem) {
    InsertAnggota command;
    command.anggota = plan.anggota;
    int number = 0;
    for (Anggota& person : command.anggota) {
        person.id.value = std::string(id_stem) + std::to_string(++number);
        person.ketua = ketua;
    }
    return command;
}

}  // namespace kinerja
