// Three walks: what held before, on either side, and what holds afterwards.
#include "core/handover/undone.h"

#include <optional>
#include <set>

#include "core/dialog/skp_walk.h"

namespace kinerja {
namespace {

using Steps = std::set<DialogEntryId>;

class Standing {
  public:
    explicit Standing(const DialogKinerja& dialog)
        : dialog_(dialog), walk_(walk(dialog, Ancestry(dialog))) {}

    Steps holding() const {
        Steps steps;
        for (const std::optional<std::size_t>& agreed : walk_.agreed)
            if (agreed) steps.insert(dialog_.entries[*agreed]->id);
        if (walk_.status == StatusSkp::sepakat || is_locked(walk_.status))
            add(steps, TindakanSkp::sepakati);
        if (is_locked(walk_.status)) add(steps, TindakanSkp::tanda_tangani);
        if (walk_.status == StatusSkp::ditetapkan) add(steps, TindakanSkp::tetapkan);
        return steps;
    }

    DialogEntryId undone_by() const {
        return walk_.undone_by ? dialog_.entries[*walk_.undone_by]->id : DialogEntryId{};
    }

  private:
    void add(Steps& steps, TindakanSkp tindakan) const {
        if (const TakenStep* step = walk_.last(dialog_, tindakan))
            steps.insert(dialog_.entries[step->position]->id);
    }

    const DialogKinerja& dialog_;
    SkpWalk walk_;
};

}  // namespace

Undone undone_by_merging(const DialogKinerja& here, const DialogKinerja& there,
                         const DialogKinerja& merged) {
    Steps held = Standing(here).holding();
    for (const DialogEntryId& step : Standing(there).holding())
        if (find_entry(here, step) == nullptr) held.insert(step);
    const Standing after(merged);
    const Steps holding = after.holding();
    Undone undone{{}, after.undone_by()};
    if (undone.by.value.empty()) return {};
    for (const Box<DialogEntry>& entry : merged.entries)
        if (held.contains(entry->id) && !holding.contains(entry->id))
            undone.steps.push_back(entry->id);
    return undone.steps.empty() ? Undone{} : undone;
}

}  // namespace kinerja
