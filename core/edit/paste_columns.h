// Guessing what the columns of a pasted table hold. Private to paste_rows.cpp.
#pragma once

#include "core/base/tsv.h"
#include "core/edit/paste_rows.h"

namespace kinerja {

/// A table that records daily progress, and is no plan: the template of e-Kinerja importers.
bool is_daily_progress(const std::vector<TsvRow>& rows);

/// What a heading names; none when it names nothing of these.
PasteColumn column_named(std::string_view heading);

/// The position of the header among the first rows; npos when there is none.
std::size_t header_of(const std::vector<TsvRow>& rows);

/// One guess a column, by what its cells look like.
std::vector<PasteColumn> columns_by_contents(const std::vector<TsvRow>& rows);

/// The aspek or perspektif that a cell names ("Kualitas", "waktu/kecepatan penyelesaian").
std::optional<Aspek> aspek_named(std::string_view cell);
std::optional<Perspektif> perspektif_named(std::string_view cell);

}  // namespace kinerja
