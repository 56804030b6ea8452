// From the lines of a pasted list to people.
#include "core/edit/paste_anggota.h"

#include <algorithm>
#include <cstddef>

#include "core/base/text.h"
#include "core/base/tsv.h"

namespace kinerja {
namespace {

bool is_number_of_person(std::string_view cell) { return digits_in(cell).size() >= 8; }

bool is_running_number(std::string_view cell) {
    const std::size_t digits = digits_in(cell).size();
    return digits > 0 && digits <= 4 &&
           cell.find_first_not_of("0123456789.) ") == std::string_view::npos;
}

bool is_heading(const TsvRow& row) {
    return std::ranges::any_of(row, [](std::string cell) {
        for (char& c : cell)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return cell == "nama" || cell == "nip" || cell == "nama pegawai" || cell == "jabatan";
    });
}

Anggota person_in(const TsvRow& row) {
    Anggota person;
    std::string* const texts[] = {&person.nama, &person.jabatan, &person.unit_kerja};
    std::size_t next = 0;
    for (std::size_t at = 0; at < row.size(); ++at) {
        const std::string& cell = row[at];
        if (at == 0 && is_running_number(cell)) continue;
        if (is_number_of_person(cell) && person.nip.empty())
            person.nip = cell;
        else if (is_blank(cell) && next != 0 && at < 3)
            continue;  // an empty place for the NIP
        else if (next < std::size(texts))
            *texts[next++] = cell;
    }
    return person;
}

}  // namespace

PeoplePlan plan_people(std::string_view text) {
    PeoplePlan plan;
    const Result<std::vector<TsvRow>> rows = read_tsv(text);
    if (!rows) {
        plan.refusal = rows.error().message;
        return plan;
    }
    bool first = true;
    for (const TsvRow& row : *rows) {
        const bool heading = first && is_heading(row);
        first = false;
        if (heading) continue;
        Anggota person = person_in(row);
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
