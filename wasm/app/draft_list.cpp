// Heads as the host sends them, six strings each.
#include "wasm/app/draft_list.h"

#include "core/codec/skp_json.h"

namespace kinerja::ui {
namespace {

DraftHead head_of(const Reply& reply, std::size_t at) {
    DraftHead head;
    head.id = reply.at(at);
    head.revision = reply.at(at + 1);
    head.epoch = reply.at(at + 2);
    head.updated_at = number_of(reply.at(at + 3));
    head.deleted_at = number_of(reply.at(at + 4));
    const Result<SkpSummary> summary = read_summary(reply.at(at + 5));
    head.readable = static_cast<bool>(summary);
    if (summary) head.summary = *summary;
    return head;
}

}  // namespace

void DraftList::refresh() {
    host_.ask(Op::list_drafts, {}, [this](const Reply& reply) {
        known_ = true;
        if (reply.ok()) {
            heads_.clear();
            for (std::size_t i = 0; i + 5 < reply.strings.size(); i += 6)
                heads_.push_back(head_of(reply, i));
        }
        changed_();
    });
}

const DraftHead* DraftList::find(const std::string& id) const {
    for (const DraftHead& head : heads_)
        if (head.id == id) return &head;
    return nullptr;
}

void DraftList::change(Op op, const std::string& id, std::function<void(bool)> then) {
    host_.ask(op, {id}, [this, then](const Reply& reply) {
        if (then) then(reply.ok());
        refresh();
    });
}

}  // namespace kinerja::ui
