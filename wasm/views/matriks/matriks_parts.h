// The two ways in which a block of the matrix is shown. Private to the views of the matrix.
#pragma once

#include <string>

#include "core/model/matriks_layout.h"
#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// A sheet, where there is room for one.
void matriks_sheet(Column& column, const Editing& editing, const BlokMatriks& blok);

/// One card a person, on a phone; the one that is open has a field for each column.
void matriks_cards(Column& column, const Editing& editing, const BlokMatriks& blok);

/// What the person is called, also without a name.
std::string name_of(const Anggota& anggota);
/// Head of a column, also without words.
std::string head_of(const KolomMatriks& kolom);
/// "Pegawai dan ketua tim", "Tim Pegawai Contoh Empat".
std::string title_of(const BlokMatriks& blok);
Path path_of(const Anggota& anggota, const KolomMatriks& kolom);
/// "" when there is no role.
std::string_view hasil_of(const Anggota& anggota, const KolomMatriks& kolom);
/// A cell of the person's own block says something: there is a result to make an SKP of.
bool has_result(const Skp& skp, const Anggota& anggota);
/// "Berkas dibuat 12-01-2027"; "" while none was made.
std::string made_words(const Anggota& anggota);

}  // namespace kinerja::ui
