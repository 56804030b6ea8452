// Copying parts of another SKP: last year's, or a colleague's.
//
// Only ever added to: new rows go behind those that are there, texts go into fields that are still
// empty. A RHK pimpinan or a sasaran that the SKP has already in the same words is not doubled;
// links lead to the new rows, or to those, or are let go. What becomes of each part is said in
// copy_answers.h.
#pragma once

#include <string>
#include <vector>

#include "core/base/box.h"
#include "core/edit/about.h"
#include "core/edit/copy_choice.h"
#include "core/model/path.h"
#include "core/model/skp.h"

namespace kinerja {

/// The single fields that were chosen and stay as they are, because they hold something else
/// already.
std::vector<Path> kept_fields(const Skp& skp, const Skp& source, const CopyChoice& choice);

/// Everything that the source has, with rencana aksi; without the people and the angka kredit when
/// they are somebody else's.
CopyChoice everything_in(const Skp& source, bool own);

/// Ids of new rows are `id_stem` with a number.
struct CopyParts {
    static constexpr About about{.label = "penyalinan dari SKP lain"};
    Box<Skp> source;
    CopyChoice choice;
    std::string id_stem;  // a new id, at most 30 characters
};

Refusal change(Skp& skp, const CopyParts& command);

}  // namespace kinerja
