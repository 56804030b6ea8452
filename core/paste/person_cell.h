// One cell of a list of people: who it names, with what, and in which order its heading says it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/tsv.h"
#include "core/model/matriks.h"

namespace kinerja {

/// What the matrix has no place for is `other`: pangkat, pendidikan, a number of the row.
enum class PersonPart { other, nama, nip, jabatan, unit_kerja, gelar_depan, gelar_belakang };

/// What the cells of a column hold, in the order of its heading: "Nama / Jabatan" holds two. Empty
/// when it is not known.
using PersonParts = std::vector<PersonPart>;

/// One for each cell of a row of headings of a list of people; none when it is no such row.
std::optional<std::vector<PersonParts>> person_headings(const TsvRow& row);

/// Fills in what the cell says of the person, as far as it is empty.
void read_person(Anggota& person, const PersonParts& parts, std::string_view cell);

/// A name and a number of a person in one cell.
bool is_name_and_number(std::string_view cell);

bool has_number_of_person(std::string_view cell);

/// "Penata", "III", "c", "III/c", "Penata Muda Tk. I - III/b".
bool is_rank(std::string_view cell);

/// What is said to be nothing is nothing: "-".
std::string_view said_of_person(std::string_view cell);

}  // namespace kinerja
