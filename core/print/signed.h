// Signatures as the record of the dialogue has them, and the seal of what was signed. Private to
// core/print.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/skp.h"
#include "core/print/block.h"

namespace kinerja {

/// "Contoh, 20 Januari 2027"; what is no date as typed, what is missing left out.
std::string place_and_date(std::string_view tempat, std::string_view tanggal);

/// The same with dots for what is blank, to be filled in by hand.
std::string place_and_date_or_dots(std::string_view tempat, std::string_view tanggal);

/// The pair that signs. Once signed (core/dialog/skp_walk.h), with place and date, and below it
/// the seal with the version; that somebody signed on the other side's device; and that the content
/// is another one, when the record says so or
/// `content_seal`, which is that of the SKP as it is (core/handover/record.h), or empty. A draft
/// that nobody signed has the pair alone.
void add_signatures(std::vector<Block>& blocks, const Skp& skp, std::string_view content_seal);

}  // namespace kinerja
