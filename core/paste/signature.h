// The words of a signature block: who signs, where and when, names, titles and numbers of people.
#pragma once

#include <string_view>

namespace kinerja {

/// "Contoh, 5 Januari 2026", "Pejabat Penilai Kinerja", "NIP 190001012020011001"; or several lines
/// in one cell that are of a signature, all of them.
bool is_of_signature(std::string_view cell);

/// "pada tanggal 2 Januari 2026", "Tanggal : 02-01-2026", below the place: alone it may be a
/// target.
bool is_day_of_signing(std::string_view line);

/// "NIP 190001012020011001", "NRP ............", the digits alone.
bool is_number_of_person(std::string_view cell);

/// What may be a name or a title: few words, each with a capital, none that a plan begins with.
bool may_be_name(std::string_view cell);

/// A title by its words: "Kepala Ruang Rawat Inap", "Perawat Ahli Muda".
bool is_title(std::string_view cell);

/// The phrase stands at the beginning, and what follows up to a colon has capitals as headings and
/// titles have: "Catatan:", "Disetujui Kepala Dinas", not "Disetujui pimpinan tepat waktu".
bool begins_as_title(std::string_view cell, std::string_view phrase);

}  // namespace kinerja
