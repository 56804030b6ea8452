// The list is read anew after each change of it.
#include "wasm/app/draft_list.h"

namespace kinerja::ui {
void DraftList::refresh() {
    ops::list_drafts(host_, [this](const ops::Listed& listed) {
        known_ = true;
        unread_ = !listed.ok();
        if (listed.ok()) heads_ = listed.heads;
        changed_();
    });
}

const DraftHead* DraftList::find(const std::string& id) const {
    for (const DraftHead& head : heads_)
        if (head.id == id) return &head;
    return nullptr;
}

void DraftList::change(Change how, const std::string& id, std::function<void(bool)> then) {
    how(host_, id, [this, then](const Done& reply) {
        if (then) then(reply.ok());
        refresh();
    });
}

}  // namespace kinerja::ui
