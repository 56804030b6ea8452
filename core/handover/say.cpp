// What was changed, then what is said.
#include "core/handover/say.h"

#include <utility>

#include "core/dialog/seal.h"
#include "core/edit/dialog.h"
#include "core/handover/record.h"

namespace kinerja {

Result<Command> say(const Skp& skp, DialogEntry entry, const SkpFacts& facts) {
    AppendEntries command;
    command.facts = facts;
    DialogKinerja dialog = *skp.dialog;
    if (std::optional<DialogEntry> record = record_of_changes(skp, entry.author, entry.time)) {
        insert_entry(dialog, *record);
        command.entries.push_back(*std::move(record));
    }
    if (entry.langkah && is_signature(entry.langkah->tindakan))
        entry.langkah->segel = content_seal_of(skp);

    const DialogEntry* answered = find_entry(dialog, entry.answers);
    const bool accepts =
        answered != nullptr && !answered->proposal.empty() && entry.putusan == Putusan::diterima;
    if (accepts) {
        const Result<Skp> after = with_proposal(skp, *answered);
        if (!after) return after.error();
        entry.changes = recorded_difference(skp, *after);
    }
    command.entries.push_back(joined(dialog, std::move(entry)));
    if (accepts) return Command(AcceptProposal{std::move(command.entries)});
    return Command(std::move(command));
}

}  // namespace kinerja
