// What was changed, then what is said.
#include "core/handover/say.h"

#include <string>
#include <string_view>
#include <utility>

#include "core/codec/flat_skp.h"
#include "core/dialog/describe.h"
#include "core/dialog/seal.h"
#include "core/edit/dialog.h"
#include "core/handover/record.h"

namespace kinerja {
namespace {

/// Takes an item out of the registers: what lies in it, and its place in the order of its list.
void remove_item(Registers& registers, const std::string& item) {
    std::erase_if(registers, [&](const auto& one) { return lies_in(one.first, item); });
    const std::size_t slash = item.rfind('/');
    if (slash == item.npos) return;
    const auto order = registers.find(item.substr(0, slash) + "/#");
    if (order == registers.end()) return;
    std::string rest;
    for (const std::string_view id : ids_in_order(order->second))
        if (id != std::string_view(item).substr(slash + 1))
            rest.append(rest.empty() ? "" : " ").append(id);
    if (rest.empty())
        registers.erase(order);
    else
        order->second = rest;
}

Skp with_value(const Skp& skp, const std::string& place, const std::optional<std::string>& value) {
    Registers registers = registers_of(skp);
    if (value)
        registers[place] = *value;
    else
        remove_item(registers, place);
    return skp_of(registers, skp);
}

}  // namespace

Command settle(const Skp& skp, const DialogConflict& conflict, bool second, DialogEntry entry) {
    const std::optional<std::string>& value = second ? conflict.second_value : conflict.first_value;
    SettleConflict command{with_value(skp, conflict.place, value), {}};
    DialogKinerja dialog = *skp.dialog;
    if (std::optional<DialogEntry> record =
            record_of_changes(skp, entry.author, entry.time, entry.perangkat)) {
        insert_entry(dialog, *record);
        command.entries.push_back(*std::move(record));
    }
    entry.jenis = JenisEntri::keputusan;
    entry.answers = conflict.id;
    entry.putusan = Putusan::diterima;
    entry.text = label_of_place(conflict.place) + ": dipakai \"" +
                 side_in_words(skp, conflict.place, value, "(dihapus)") + "\".";
    entry.changes = recorded_difference(skp, *command.skp);
    command.entries.push_back(joined(dialog, with_owner(skp, std::move(entry))));
    return command;
}

Result<Command> say(const Skp& skp, DialogEntry entry, const SkpFacts& facts) {
    AppendEntries command;
    command.facts = facts;
    DialogKinerja dialog = *skp.dialog;
    if (std::optional<DialogEntry> record =
            record_of_changes(skp, entry.author, entry.time, entry.perangkat)) {
        insert_entry(dialog, *record);
        command.entries.push_back(*std::move(record));
    }
    if (entry.langkah && names_content(entry.langkah->tindakan))
        entry.langkah->segel = content_seal_of(skp);

    const DialogEntry* answered = find_entry(dialog, entry.answers);
    const bool accepts =
        answered != nullptr && !answered->proposal.empty() && entry.putusan == Putusan::diterima;
    if (accepts) {
        const Result<Skp> after = with_proposal(skp, *answered);
        if (!after) return after.error();
        entry.changes = recorded_difference(skp, *after);
    }
    command.entries.push_back(joined(dialog, with_owner(skp, std::move(entry))));
    if (accepts) return Command(AcceptProposal{std::move(command.entries)});
    return Command(std::move(command));
}

}  // namespace kinerja
