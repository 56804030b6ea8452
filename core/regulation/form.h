// The official forms of an SKP, by jenis jabatan and pendekatan: which columns and footnotes each
// has, and what it demands (regulation.md 3.1 to 3.5). Rules, screens and papers read the row; none
// of them asks which post or which pendekatan it is.
#pragma once

#include <span>
#include <string_view>

#include "core/regulation/terms.h"

namespace kinerja {

/// What a form makes of something that not every form has. `absent`: it has no place for it.
/// `offered`: it may be left empty.
enum class Demand { absent, offered, demanded };

/// The columns of hasil kerja.
enum class Kolom { nomor, rhk_pimpinan, rhk, aspek, iki, target, perspektif };

/// The footnotes, in the order in which they are printed.
enum class CatatanKaki { rhk_pimpinan, ekspektasi_khusus };

/// What the fifth row of the identity says of the Pejabat Penilai Kinerja.
enum class UnitPenilai { unit_kerja, instansi };

struct SkpForm {
    std::string_view pendekatan;   // the second line of its title
    std::string_view bagi;         // the third
    std::span<const Kolom> kolom;  // from left to right
    bool narrated = false;         // indicator and target are one sentence below the RHK
    Demand rhk_pimpinan{};         // of a RHK; absent: it serves a sasaran of the unit instead
    Demand aspek{};                // of an indicator, as are the next two
    Demand target{};               // in a field of its own
    Demand perspektif{};
    Demand satuan{};       // of a Manual Indikator
    Demand nip_penilai{};  // of the Pejabat Penilai Kinerja, and the pangkat
    UnitPenilai unit_penilai{};
    std::span<const CatatanKaki> catatan_kaki;
};

const SkpForm& form_of(JenisJabatan jenis_jabatan, Pendekatan pendekatan);

constexpr bool has_place(Demand demand) { return demand != Demand::absent; }
bool has(const SkpForm& form, Kolom kolom);
bool has(const SkpForm& form, CatatanKaki catatan);

}  // namespace kinerja
