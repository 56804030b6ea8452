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
#include "core/paste/person_cell.h"
#include "core/paste/signature.h"

namespace kinerja {
namespace {

using Headings = std::vector<PersonParts>;

Anggota person_by(const Headings& headings, const TsvRow& row) {
    Anggota person;
    std::string before, behind;  // titles in columns of their own
    for (std::size_t at = 0; at < std::min(headings.size(), row.size()); ++at) {
        if (headings[at].empty()) continue;
        read_person(person, headings[at], row[at]);
        const std::string title = one_line(said_of_person(row[at]));
        if (headings[at] == PersonParts{PersonPart::gelar_depan}) before = title;
        if (headings[at] == PersonParts{PersonPart::gelar_belakang}) behind = title;
    }
    if (is_blank(person.nama)) return person;
    if (!before.empty()) person.nama = before + " " + person.nama;
    if (!behind.empty()) person.nama += ", " + behind;
    return person;
}

Anggota person_in(const TsvRow& row) {
    Anggota person;
    std::string* const texts[] = {&person.nama, &person.jabatan, &person.unit_kerja};
    std::size_t next = 0;
    for (std::size_t at = 0; at < row.size(); ++at) {
        const std::string cell = one_line(said_of_person(row[at]));
        if (at == 0 && is_running_number(row[at])) continue;
        if (next == 0 && is_name_and_number(cell)) {
            read_person(person, {PersonPart::nama, PersonPart::nip}, row[at]);
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

void note_left_out(PeoplePlan& plan, const Headings& headings, const TsvRow& row) {
    const auto is_other = [](PersonPart part) { return part == PersonPart::other; };
    for (std::size_t at = 0; at < headings.size(); ++at)
        if (std::ranges::all_of(headings[at], is_other) && !row[at].empty() &&
            !begin_with(plain_words(row[at]), "no"))
            plan.left_out.push_back(one_line(row[at]));
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
    std::optional<Headings> headings;
    std::size_t first = 0;
    for (std::size_t at = 0; at < std::min(rows->size(), deepest) && !headings; ++at) {
        if ((*rows)[at].empty()) continue;
        headings = person_headings((*rows)[at]);
        if (!headings) continue;
        first = at + 1;
        note_left_out(plan, *headings, (*rows)[at]);
    }
    const std::size_t end = end_of_list(*rows, first);
    plan.signed_by = static_cast<int>(rows->size() - end);
    for (std::size_t at = first; at < end; ++at) {
        const TsvRow& row = (*rows)[at];
        if (headings && (row.empty() || is_column_numbers(row))) continue;
        if (is_total(row)) {
            ++plan.skipped;
            continue;
        }
        Anggota person = headings ? person_by(*headings, row) : person_in(row);
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
