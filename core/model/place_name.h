// What a place of an SKP is called, everywhere alike: in Pemeriksaan, in the dialogue, on the
// Berita Acara, in the tree. The words are those of the shapes (core/model/member.h) and of the
// profil.
#pragma once

#include <string>
#include <string_view>
#include <type_traits>

#include "core/model/path.h"
#include "core/model/skp.h"

namespace kinerja {

/// "RHK utama 2", "RHK tambahan 1": counted within its kind, as printed.
std::string name_of_rhk(JenisRhk jenis, int number);
std::string name_of(const Skp& skp, const Rhk& rhk);

/// "Sasaran 3": one of a list of T. What the profil names has a function of its own.
template <class T>
std::string name_of_item(int number) {
    static_assert(!std::is_same_v<T, Iki>, "see name_of_indicator");
    return std::string(shape_of<T>().item) + " " + std::to_string(number);
}

/// "IKI 2", "IKU 2": one indicator of a RHK, or of a list of them, as the profil calls it.
std::string name_of_indicator(const Skp& skp, int number);

/// In which item, or in which part, the place lies: "RHK utama 2, IKI 1", "Pertemuan 2, tindak
/// lanjut 1", "Pegawai yang dinilai". Empty where the label of its field says it all. A person of
/// the matrix is called by name, an indicator as the profil does. Takes time linear in the SKP.
std::string owner_of(const Skp& skp, const Path& path);

/// The whole: "RHK utama 2, IKI 1, Target", "Pejabat Penilai Kinerja, Nama". Never empty; "SKP" for
/// what names nothing of this document.
std::string name_of(const Skp& skp, const Path& path);

/// The official label of a field; what an object, a list or an item of it is called; of anything
/// else what it lies in. Empty when that is nothing.
std::string_view label_of_path(const Path& path);

}  // namespace kinerja
