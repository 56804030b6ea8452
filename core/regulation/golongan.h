// Pangkat and golongan ruang (regulation.md 7.3): I/a to IV/e for PNS, I to XVII for PPPK.
#pragma once

#include <span>

#include "core/regulation/terms.h"

namespace kinerja {

/// Choices for the field `golongan`. `token` is the golongan itself ("III/c", "IX"), `label` is
/// what the form prints ("Penata / III/c"; PPPK have no pangkat name). The last choice of both
/// lists is "lain": a pangkat outside these tables (for instance TNI or Polri), written out by
/// hand.
std::span<const Term> golongan_pns();
std::span<const Term> golongan_pppk();

/// Both lists one after the other with "lain" once at the end: what a file may hold.
std::span<const Term> golongan_all();

}  // namespace kinerja
