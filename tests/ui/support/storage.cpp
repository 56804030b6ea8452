// The same decisions as web/src/storage_commit.ts and storage_recovery.ts, without a database.
#include "tests/ui/support/storage.h"

#include <algorithm>

#include "core/codec/skp_json.h"
#include "core/codec/skp_parts.h"
#include "wasm/app/derived.h"

namespace kinerja::ui {
namespace {

std::string text_of(double number) { return std::to_string(static_cast<long long>(number)); }

std::string summary_bytes(const Skp& skp) { return write_summary(summary_of(skp)); }

std::string string_at(const std::vector<std::string>& strings, std::size_t at) {
    return at < strings.size() ? strings[at] : std::string();
}

int number_at(const std::vector<std::string>& strings, std::size_t at) {
    return std::atoi(string_at(strings, at).c_str());
}

void add(Storage::Draft& draft, const std::string& bytes, const std::string& reason, double now,
         const std::string& names = "") {
    draft.versions.push_back({draft.next++, now, reason, bytes, names, false});
}

void move_head(Storage::Draft& draft, const std::string& bytes, const std::string& summary,
               const std::string& reason, double now, const std::string& writer,
               const std::string& names = "") {
    add(draft, bytes, reason, now, names);
    draft.parent = draft.head;
    draft.head = draft.versions.back().revision;
    draft.summary = summary;
    draft.updated_at = now;
    draft.writer = writer;
}

const Storage::Version* version_of(const Storage::Draft& draft, int revision) {
    for (const Storage::Version& version : draft.versions)
        if (version.revision == revision) return &version;
    return nullptr;
}

}  // namespace

bool Storage::knows(Op op) {
    return (op >= Op::list_drafts && op <= Op::write_note) || op == Op::wipe;
}

Answer Storage::answer(Op op, const std::vector<std::string>& strings, double now,
                       const std::string& writer) {
    ++count_;
    const auto fault = faults_.find(count_);
    if (fault != faults_.end()) return fault->second;
    if (broken_ != Status::ok) return {broken_, {}};
    const bool reads = op == Op::list_drafts || op == Op::load || op == Op::history ||
                       op == Op::read_note || op == Op::unlock;
    if (made_by_newer && !reads) return {Status::newer, {}};
    const std::string id = string_at(strings, 0);
    const auto found = drafts_.find(id);
    switch (op) {
        case Op::list_drafts:
            return list();
        case Op::load:
            return load(id, string_at(strings, 1));
        case Op::commit:
            return commit(strings, now, writer);
        case Op::history:
            return history(id);
        case Op::trash:
        case Op::untrash:
            if (found == drafts_.end()) return {Status::not_found, {}};
            found->second.deleted_at = op == Op::trash ? now : 0;
            return {};
        case Op::purge:
            return {drafts_.erase(id) > 0 ? Status::ok : Status::not_found, {}};
        case Op::import_drafts:
            return import(strings, now, writer);
        case Op::lock: {
            const std::string epoch =
                std::to_string(found == drafts_.end() ? 1 : found->second.epoch);
            const bool free = !locks_.contains(id) || locks_[id] == writer;
            if (free) locks_[id] = writer;
            return {Status::ok, {free ? "granted" : "held", epoch}};
        }
        case Op::take_over:
            locks_[id] = writer;
            if (found != drafts_.end()) ++found->second.epoch;
            return {Status::ok,
                    {"granted", std::to_string(found == drafts_.end() ? 1 : found->second.epoch)}};
        case Op::unlock:
            if (locks_.contains(id) && locks_[id] == writer) locks_.erase(id);
            return {};
        case Op::read_note:
            if (!notes.contains(id)) return {Status::not_found, {}};
            return {Status::ok, {notes.at(id)}};
        case Op::write_note:
            notes[id] = string_at(strings, 1);
            return {};
        case Op::wipe:
            drafts_.clear();
            notes.clear();
            return {};
        default:
            return {Status::unsupported, {}};
    }
}

Answer Storage::list() const {
    Answer answer;
    for (const auto& [id, draft] : drafts_)
        for (const std::string& part :
             {id, std::to_string(draft.head), std::to_string(draft.epoch),
              text_of(draft.updated_at),
              draft.deleted_at > 0 ? text_of(draft.deleted_at) : std::string(), draft.summary})
            answer.strings.push_back(part);
    return answer;
}

Answer Storage::load(const std::string& id, const std::string& revision) {
    const auto found = drafts_.find(id);
    if (found == drafts_.end()) return {Status::not_found, {}};
    Draft& draft = found->second;
    const int wanted = revision.empty() ? draft.head : std::atoi(revision.c_str());
    const Version* version = version_of(draft, wanted);
    if (version == nullptr) return {Status::not_found, {}};
    std::string recovered_from;
    if (version->damaged) {
        recovered_from = std::to_string(wanted);
        version = nullptr;
        for (const Version& older : draft.versions)
            if (!older.damaged && older.revision < wanted && older.reason != "branch")
                version = &older;
        if (version == nullptr) return {Status::damaged, {}};
        if (draft.head == wanted) draft.head = version->revision;
    }
    return {Status::ok,
            {id, std::to_string(version->revision), std::to_string(draft.epoch), version->bytes,
             recovered_from, version->names}};
}

std::optional<Storage::Content> Storage::content_of(const std::vector<std::string>& strings) {
    if (strings[6].empty()) return Content{strings[3], ""};
    std::string_view rows = strings[6], fresh = strings[3];
    Content content;
    for (; rows.size() >= part_name_size + 4; rows.remove_prefix(part_name_size + 4)) {
        const std::string name(rows.substr(0, part_name_size));
        std::size_t size = 0;
        for (std::size_t i = 4; i-- > 0;)
            size = size << 8 | static_cast<unsigned char>(rows[part_name_size + i]);
        if (size > 0) parts_[name] = fresh.substr(0, size);
        fresh.remove_prefix(std::min(size, fresh.size()));
        if (!parts_.contains(name)) return std::nullopt;
        content.bytes += parts_[name];
        content.names += name;
    }
    const bool adds_up =
        rows.empty() && fresh.empty() && std::to_string(content.bytes.size()) == strings[7];
    return adds_up ? std::optional(std::move(content)) : std::nullopt;
}

Answer Storage::commit(const std::vector<std::string>& strings, double now,
                       const std::string& writer) {
    const std::string id = string_at(strings, 0);
    const int base = number_at(strings, 1), epoch = number_at(strings, 2);
    if (strings.size() != 9) return {Status::failed, {"commit takes nine strings"}};
    const std::optional<Content> content = content_of(strings);
    if (!content) return {Status::failed, {"parts do not add up"}};
    const auto& [bytes, names] = *content;
    const bool fresh = !drafts_.contains(id);
    if (fresh && base != 0) return {Status::not_found, {}};
    Draft& draft = drafts_[id];
    if (fresh) draft.epoch = epoch;
    const bool own = draft.writer == writer && draft.epoch == epoch;
    const Version* head = version_of(draft, draft.head);
    if (!fresh && own && head != nullptr && head->bytes == bytes && draft.parent == base)
        return {Status::ok, {std::to_string(draft.head), text_of(now)}};
    const bool follows = draft.epoch == epoch && (draft.head == base || (own && draft.head > base));
    if (follows)
        move_head(draft, bytes, strings[4], strings[5], now, writer, names);
    else
        add(draft, bytes, "branch", now, names);
    return {follows ? Status::ok : Status::conflict,
            {std::to_string(draft.versions.back().revision), text_of(now)}};
}

Answer Storage::history(const std::string& id) const {
    const Draft* draft = find(id);
    if (draft == nullptr) return {Status::not_found, {}};
    Answer answer;
    for (auto version = draft->versions.rbegin(); version != draft->versions.rend(); ++version)
        for (const std::string& part :
             {std::to_string(version->revision), text_of(version->saved_at), version->reason,
              std::to_string(version->bytes.size())})
            answer.strings.push_back(part);
    return answer;
}

Answer Storage::import(const std::vector<std::string>& strings, double now,
                       const std::string& writer) {
    for (std::size_t i = 0; i + 2 < strings.size(); i += 3)
        if (drafts_.contains(strings[i])) return {Status::conflict, {strings[i]}};
    for (std::size_t i = 0; i + 2 < strings.size(); i += 3)
        move_head(drafts_[strings[i]], strings[i + 1], strings[i + 2], "import", now, writer);
    return {};
}

void Storage::take_over_elsewhere(const std::string& id) {
    locks_[id] = "elsewhere";
    ++drafts_.at(id).epoch;
}

int Storage::commit_elsewhere(const Skp& skp, double now) {
    Draft& draft = drafts_.at(skp.id.value);
    move_head(draft, write_skp(skp), summary_bytes(skp), "auto", now, "elsewhere");
    return draft.head;
}

void Storage::put(const Skp& skp, double now) {
    put_bytes(skp.id.value, write_skp(skp), summary_bytes(skp), now);
}

void Storage::put_bytes(const std::string& id, const std::string& bytes, const std::string& summary,
                        double now) {
    move_head(drafts_[id], bytes, summary, "new", now, "earlier");
}

const Storage::Draft* Storage::find(const std::string& id) const {
    const auto found = drafts_.find(id);
    return found == drafts_.end() ? nullptr : &found->second;
}

bool Storage::holds(const std::string& words) const {
    for (const auto& [id, draft] : drafts_)
        for (const Version& version : draft.versions)
            if (version.bytes.find(words) != std::string::npos) return true;
    return false;
}

std::string Storage::head_bytes(const std::string& id) const {
    const Draft* draft = find(id);
    if (draft == nullptr) return {};
    const Version* head = version_of(*draft, draft->head);
    return head == nullptr ? std::string() : head->bytes;
}

}  // namespace kinerja::ui
