// The parts of the Berita Acara, each in a file of its own. Private to core/print.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/dialog/agenda.h"
#include "core/dialog/ancestry.h"
#include "core/dialog/established.h"
#include "core/dialog/skp_walk.h"
#include "core/dialog/speakers.h"
#include "core/model/skp.h"
#include "core/print/block.h"

namespace kinerja {

/// A record with all that was found out about it once, for one paper; `minutes_east` as in
/// PaperFacts. `skp` must outlive it.
class TalkOnPaper {
  public:
    TalkOnPaper(const Skp& skp, int minutes_east);

    const DialogEntry& entry(std::size_t at) const { return *skp.dialog->entries[at]; }
    std::string moment(std::size_t at) const;
    std::string remarks(std::size_t at) const;  // in brackets; empty when there are none
    std::string title(const Path& card) const;

    const Skp& skp;
    const int minutes_east;
    const Ancestry ancestry;
    const Speakers speakers;
    const Established established;
    const SkpWalk walked;
    const std::vector<AgendaCard> cards;
};

/// Every decision as a row, values of one card that one entry proposed together; below it, what
/// the rows do not say. A dozen of ordinary length have one page. What was too long for that is
/// given back, for the annex.
std::vector<RowGroup> add_decisions(std::vector<Block>& blocks, const TalkOnPaper& talk,
                                    std::string_view content_seal);

/// Those with all their words; nothing when there are none.
void add_whole_words(std::vector<Block>& blocks, std::vector<RowGroup> whole);

/// What both wrote apart, side by side; nothing when nobody did.
void add_conflicts(std::vector<Block>& blocks, const TalkOnPaper& talk);

/// Every step with what became of it, signatures that fell among them.
void add_steps(std::vector<Block>& blocks, const TalkOnPaper& talk);

/// All that was said, oldest first, of every card.
void add_thread(std::vector<Block>& blocks, const TalkOnPaper& talk);

}  // namespace kinerja
