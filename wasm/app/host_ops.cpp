// Each operation as strings, and each reply read from them: no position is known anywhere else.
#include "wasm/app/host_ops.h"

#include <array>
#include <utility>

#include "core/codec/skp_json.h"

namespace kinerja::ui::ops {
namespace {

/// The reply as one of the records of wasm/abi/strings.h.
template <class Record>
Record first_of(const Reply& reply) {
    return record_of<Record>(reply.strings);
}

std::string_view only(const Reply& reply) {
    return reply.strings.empty() ? std::string_view() : std::string_view(reply.strings.front());
}

OnReply simply(Then<Done> then) {
    if (!then) return nullptr;
    return [then = std::move(then)](const Reply& reply) { then({reply.status}); };
}

DraftHead head_of(const DraftReply& strings) {
    DraftHead head;
    head.id = strings.id;
    head.revision = strings.revision;
    head.epoch = strings.epoch;
    head.updated_at = number_of(strings.updated_at);
    head.deleted_at = number_of(strings.deleted_at);
    const Result<SkpSummary> summary = read_summary(strings.summary);
    head.readable = static_cast<bool>(summary);
    if (summary) head.summary = *summary;
    return head;
}

DamageKind kind_of(std::string_view why) {
    if (why == "head") return DamageKind::row;
    if (why == "newest") return DamageKind::newest;
    if (why == "orphan") return DamageKind::orphan;
    if (why == "attached") return DamageKind::attached;
    return DamageKind::save;
}

/// Whole CSS px as text.
std::array<std::string, 4> numbers_of(const Rect& place) {
    const auto whole = [](float value) { return std::to_string(static_cast<int>(value + 0.5f)); };
    return {whole(place.x), whole(place.y), whole(place.w), whole(place.h)};
}

}  // namespace

void list_drafts(Host& host, Then<Listed> then) {
    host.ask(Op::list_drafts, {}, [then = std::move(then)](const Reply& reply) {
        Listed listed{{reply.status}, {}};
        for (const DraftReply& one : records_of<DraftReply>(reply.strings))
            listed.heads.push_back(head_of(one));
        then(listed);
    });
}

void load(Host& host, const LoadAsk& ask, Then<Loaded> then) {
    host.ask(Op::load, strings_of(ask), [then = std::move(then)](const Reply& reply) {
        then({{reply.status}, first_of<LoadReply>(reply)});
    });
}

bool Committed::on_disk() const { return ok() && number_of(revision) > 0 && saved_at > 0; }

void commit(Host& host, const CommitAsk& ask, Then<Committed> then) {
    host.ask(Op::commit, strings_of(ask), [then = std::move(then)](const Reply& reply) {
        const auto strings = first_of<CommitReply>(reply);
        then({{reply.status}, strings.revision, number_of(strings.saved_at), strings.lacking});
    });
}

void history(Host& host, std::string_view id, Then<Past> then) {
    host.ask(Op::history, {id}, [then = std::move(then)](const Reply& reply) {
        Past past{{reply.status}, {}};
        for (const RevisionReply& one : records_of<RevisionReply>(reply.strings))
            past.revisions.push_back(
                {std::string(one.revision), number_of(one.saved_at), std::string(one.reason)});
        then(past);
    });
}

void trash(Host& host, std::string_view id, Then<Done> then) {
    host.ask(Op::trash, {id}, simply(std::move(then)));
}

void restore(Host& host, std::span<const RestoreAsk> asks, Then<Done> then) {
    std::vector<std::string_view> strings;
    for (const RestoreAsk& ask : asks) strings.insert(strings.end(), {ask.id, ask.place});
    host.ask(Op::restore, strings, simply(std::move(then)));
}

std::vector<MissingDraft> missing_of(std::span<const std::string> strings) {
    std::vector<MissingDraft> missing;
    for (const MissingNotice& one : records_of<MissingNotice>(strings)) {
        MissingDraft draft;
        draft.head = head_of(
            {one.id, "", "", one.saved_at, one.deleted == "1" ? one.saved_at : "", one.summary});
        draft.saves = static_cast<int>(number_of(one.saves));
        draft.older = one.older == "1";
        missing.push_back(std::move(draft));
    }
    return missing;
}

void read_copy(Host& host, std::string_view id,
               std::function<void(const Done&, std::string_view bytes)> then) {
    host.ask(Op::read_copy, {id},
             [then = std::move(then)](const Reply& reply) { then({reply.status}, only(reply)); });
}

void list_damaged(Host& host, Then<Damage> then) {
    host.ask(Op::list_damaged, {}, [then = std::move(then)](const Reply& reply) {
        Damage damage{{reply.status}, {}};
        for (const DamagedReply& one : records_of<DamagedReply>(reply.strings))
            damage.parts.push_back({std::string(one.key),
                                    head_of({one.draft, "", "", one.saved_at, "", one.summary}),
                                    kind_of(one.why), number_of(one.size)});
        then(damage);
    });
}

void read_damaged(Host& host, std::string_view key,
                  std::function<void(const Done&, std::string_view bytes)> then) {
    host.ask(Op::read_damaged, {key},
             [then = std::move(then)](const Reply& reply) { then({reply.status}, only(reply)); });
}

void untrash(Host& host, std::string_view id, Then<Done> then) {
    host.ask(Op::untrash, {id}, simply(std::move(then)));
}

void purge(Host& host, std::string_view id, Then<Done> then) {
    host.ask(Op::purge, {id}, simply(std::move(then)));
}

void import_draft(Host& host, const ImportAsk& ask, Then<Done> then) {
    host.ask(Op::import_drafts, strings_of(ask), simply(std::move(then)));
}

void lock(Host& host, std::string_view id, Then<Locked> then) {
    host.ask(Op::lock, {id}, [then = std::move(then)](const Reply& reply) {
        const bool held = first_of<LockReply>(reply).state == "held";
        if (then) then({{reply.status}, reply.ok() && held});
    });
}

void take_over(Host& host, std::string_view id, Then<Done> then) {
    host.ask(Op::take_over, {id}, simply(std::move(then)));
}

void unlock(Host& host, std::string_view id) { host.ask(Op::unlock, {id}, nullptr); }

void read_note(Host& host, std::string_view name, Then<Note> then) {
    host.ask(Op::read_note, {name}, [then = std::move(then)](const Reply& reply) {
        then({{reply.status}, only(reply)});
    });
}

void write_note(Host& host, const NoteAsk& ask, Then<Done> then) {
    host.ask(Op::write_note, strings_of(ask), simply(std::move(then)));
}

void download(Host& host, const DownloadAsk& ask, Then<Done> then) {
    host.ask(Op::download, strings_of(ask), simply(std::move(then)));
}

void pick_file(Host& host, std::string_view kinds, Then<PickedFile> then) {
    host.ask(Op::pick_file, {kinds}, [then = std::move(then)](const Reply& reply) {
        const auto file = first_of<FileReply>(reply);
        if (reply.ok()) return then({{reply.status}, file.name, file.bytes, {}});
        const auto no_file = first_of<NoFileReply>(reply);
        then({{reply.status}, no_file.name, {}, no_file.reason});
    });
}

void pick_files(Host& host, std::string_view kinds, Then<PickedFiles> then) {
    host.ask(Op::pick_files, {kinds}, [then = std::move(then)](const Reply& reply) {
        PickedFiles picked{{reply.status}, {}};
        if (reply.ok()) picked.files = records_of<FileReply>(reply.strings);
        then(picked);
    });
}

void share(Host& host, const ShareAsk& ask, Then<Done> then) {
    host.ask(Op::share, strings_of(ask), simply(std::move(then)));
}

void can_share(Host& host, Then<bool> then) {
    host.ask(Op::can_share, {},
             [then = std::move(then)](const Reply& reply) { then(only(reply) == "1"); });
}

void copy_text(Host& host, std::string_view words, Then<Done> then) {
    host.ask(Op::copy_text, {words}, simply(std::move(then)));
}

void attach(Host& host, const AttachAsk& ask, Then<AttachedFile> then) {
    host.ask(Op::attach, strings_of(ask), [then = std::move(then)](const Reply& reply) {
        if (reply.ok()) return then({{reply.status}, first_of<AttachReply>(reply), {}});
        then({{reply.status}, {}, first_of<NoFileReply>(reply)});
    });
}

void show_attached(Host& host, const AttachedAsk& ask, Then<Done> then) {
    host.ask(Op::show_attached, strings_of(ask), simply(std::move(then)));
}

void save_attached(Host& host, const AttachedAsk& ask, Then<Done> then) {
    host.ask(Op::save_attached, strings_of(ask), simply(std::move(then)));
}

void download_with(Host& host, const DownloadWithAsk& ask, std::span<const PackedAsk> files,
                   Then<Incomplete> then) {
    const auto head = strings_of(ask);
    std::vector<std::string_view> strings(head.begin(), head.end());
    for (const PackedAsk& one : files) strings.insert(strings.end(), {one.sha256, one.entry});
    host.ask(Op::download_with, strings, [then = std::move(then)](const Reply& reply) {
        then({{reply.status}, only(reply)});
    });
}

void keep_attached(Host& host, std::string_view id, std::string_view names, Then<Incomplete> then) {
    host.ask(Op::keep_attached, {id, names}, [then = std::move(then)](const Reply& reply) {
        then({{reply.status}, only(reply)});
    });
}

void announce(Host& host, Urgency urgency, std::string_view words) {
    const AnnounceAsk ask{urgency == Urgency::assertive ? "assertive" : "polite", words};
    host.tell(Op::announce, strings_of(ask));
}

void focus(Host& host, std::uint32_t node) {
    const std::string id = std::to_string(node);
    host.tell(Op::focus, {id});
}

void look(Host& host, int theme, int percent) {
    const std::string chosen = std::to_string(theme), size = std::to_string(percent);
    host.tell(Op::look, strings_of(LookAsk{chosen, size}));
}

void title(Host& host, std::string_view words) { host.tell(Op::title, {words}); }

void unsaved(Host& host, bool yes) { host.tell(Op::unsaved, {yes ? "1" : "0"}); }

void place(Host& host, const Place& here) {
    const std::string address = address_of(here);
    const PlaceAsk ask{address, here.in_front ? "1" : "0", is_passing(here) ? "1" : "0"};
    host.tell(Op::place, strings_of(ask));
}

void persist(Host& host, Then<bool> then) {
    host.ask(Op::persist, {},
             [then = std::move(then)](const Reply& reply) { then(only(reply) == "granted"); });
}

void storage_info(Host& host, Then<StorageInfo> then) {
    host.ask(Op::storage_info, {}, [then = std::move(then)](const Reply& reply) {
        const auto strings = first_of<StorageReply>(reply);
        then({number_of(strings.usage), number_of(strings.quota), strings.persisted == "1",
              std::string(strings.worker), std::string(strings.version), std::string(strings.build),
              strings.fleeting == "1", std::string(strings.copies), number_of(strings.copied_at)});
    });
}

void apply_update(Host& host) { host.tell(Op::apply_update, {}); }

void wipe(Host& host, Then<Done> then) { host.ask(Op::wipe, {}, simply(std::move(then))); }

void paper_show(Host& host, const Rect& place, std::string_view name, std::string_view style,
                std::span<const std::string> elements) {
    const auto [x, y, width, height] = numbers_of(place);
    const auto head = strings_of(PaperAsk{x, y, width, height, name, style});
    std::vector<std::string_view> strings(head.begin(), head.end());
    strings.insert(strings.end(), elements.begin(), elements.end());
    host.ask(Op::paper_show, strings, nullptr);
}

void paper_place(Host& host, const Rect& place) {
    const auto [x, y, width, height] = numbers_of(place);
    host.tell(Op::paper_place, strings_of(PaperRectAsk{x, y, width, height}));
}

void paper_hide(Host& host) { host.tell(Op::paper_hide, {}); }

void paper_print(Host& host, Then<Done> then) {
    host.ask(Op::paper_print, {}, simply(std::move(then)));
}

void live_join(Host& host, std::string_view channel, Then<Done> then) {
    host.ask(Op::live_join, {channel}, simply(std::move(then)));
}

void live_say(Host& host, std::string_view bytes) { host.tell(Op::live_say, {bytes}); }

void live_leave(Host& host) { host.tell(Op::live_leave, {}); }

}  // namespace kinerja::ui::ops
