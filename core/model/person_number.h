// The number of a person as people type it: with its name in front ("NIP. 1990...", "NRP 1900..."),
// with the apostrophe of a sheet, or none at all.
#pragma once

#include <string>
#include <string_view>

#include "core/model/pegawai.h"

namespace kinerja {

/// `nik`: of somebody who is no ASN. `none`: nothing, or a dash in its place. `rounded`: by a
/// sheet, so that it is nobody's any more. `unknown`: no shape that is known, under a pangkat
/// outside the tables.
enum class NumberKind { none, nip, nrp, nik, rounded, unknown };

/// A typed number taken apart. `named` is what it was called; none when nothing was said.
struct TypedNumber {
    NumberKind named = NumberKind::none;
    std::string_view number;  // without what it was called ("NIP. -" is "-"); the whole text when
                              // that is unknown
};
TypedNumber read_number(std::string_view text);

/// "1,90005E+17": a sheet took the number for a quantity and rounded it; the last digits are gone.
bool is_rounded_by_sheet(std::string_view text);

/// What the number of this person is: by its name, and else by its shape. Only under a pangkat
/// outside the tables, as TNI and Polri have one, 8 or 14 digits are an NRP (regulation.md 7.2).
NumberKind kind_of_number(const Pegawai& person);

/// What it is called on paper and on screen: "NIP", "NI PPPK", "NRP", "NIK", or just "Nomor".
std::string_view number_label(const Pegawai& person);

/// The number alone, as it is printed; empty when there is none, or only what a sheet left of it.
std::string number_of(const Pegawai& person);

}  // namespace kinerja
