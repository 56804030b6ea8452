// What several forms have in common: cells, header, signatures. Private to core/print.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "core/model/skp.h"
#include "core/print/block.h"

namespace kinerja {

/// Of ASCII letters; others stay.
std::string in_capitals(std::string_view words);

Cell cell(std::string_view words, Align align = Align::left);
/// Behind what the cell says already; nothing when there are no words.
void add_line(Cell& cell, std::string words, bool bold = false);
Cell bold_cell(std::string_view words, Align align = Align::left);

/// Two texts side by side, each with what only it has set off; struck through in the first one when
/// the second has `replaced` it.
std::pair<Cell, Cell> compared_cells(std::string_view before, std::string_view after,
                                     bool replaced = true);

/// A shaded row across all columns.
Row band(std::string_view words, int columns);
/// The titles of the columns, in capitals as on the form.
Row titles(std::initializer_list<std::string_view> words);
/// (1) (2) (3) below the titles.
Row column_numbers(int count);

/// "1 JANUARI SD 31 DESEMBER TAHUN 2027"; what is no date stays as typed.
std::string periode_line(const Periode& periode);

/// A dash that somebody wrote in place of a number stays on paper, but is not signed with; nor is
/// what a sheet rounded, of which the paper says so.
std::string number_or_dash(const Pegawai& pegawai);
/// "Penata / III/c"; as written out where it is outside the tables.
std::string pangkat_of(const Pegawai& pegawai);

/// Instansi at the left, the period at the right.
Table header_line(const Skp& skp);
/// The two people side by side (regulation.md 3.1).
Table identity(const Skp& skp);
/// Nama, jabatan and period, for papers that are no official form.
Table whose(const Skp& skp);
/// Room for a place and for a date, filled in with a pen.
inline constexpr std::string_view place_by_hand = "..................";
inline constexpr std::string_view date_by_hand = "..............................";
/// Somebody with name and number; dots where there is no name.
Signer signer(std::string_view role, const Pegawai& pegawai);
/// Pegawai yang Dinilai at the left, Pejabat Penilai Kinerja at the right (regulation.md 3.7).
Signatures signatures(const Skp& skp);

}  // namespace kinerja
