// Importer: a file is read and checked, compared with what is there, shown, and only then stored,
// in one transaction. A refused file changes nothing.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/codec/skp_json.h"
#include "wasm/app/desks/on_record.h"
#include "wasm/app/draft_list.h"
#include "wasm/app/host_ops.h"
#include "wasm/state/draft_intents.h"
#include "wasm/state/drafts.h"

namespace kinerja::ui {

/// What a file dialog offers to choose from: files of this program, with attachments or without.
inline constexpr std::string_view skp_files =
    ".json,.txt,.zip,application/json,text/plain,application/zip";

struct ImporterEvents {
    std::function<void(std::string words, bool danger)> say;
    std::function<void(const std::string& id)> imported;  // stored, or already there: open it
    std::function<void(Skp)> opened;  // could not be stored: it is worked on all the same
    std::function<void()> changed;
};

class Importer {
  public:
    Importer(Host& host, const DraftList& drafts, OnRecord& on_record, ImporterEvents events)
        : host_(host), drafts_(drafts), on_record_(on_record), events_(std::move(events)) {}

    /// Asks the person for a file; `then` gets its name and bytes when there is one.
    void pick_file(std::function<void(std::string_view name, std::string_view bytes)> then);
    /// A file that was read, to become a draft or take the place of one.
    void receive(std::string_view file_name, std::string_view bytes, Result<ReadReport> report);
    void decide(ImportChoice choice);
    /// Whether the backup is one's own: else nothing private of it is kept or shown.
    void answer_owner(bool own);
    /// Who uses this device for it, whatever the file tells.
    void answer_who(PeranDialog peran);
    /// Shows why this file can not be used; nothing else happens to it.
    void refuse(std::string_view file_name, std::string words);

    const ImportPreview* preview() const { return preview_ ? &*preview_ : nullptr; }
    /// What would be stored of the file that is shown. Written when it is asked for, since a large
    /// one takes its time.
    const std::string& as_stored();
    const std::string& error() const { return error_; }
    const std::string& file_name() const { return file_name_; }

  private:
    void refuse(std::string words);
    void compare();
    void compare_with(const Skp& existing);
    void find_out_who();
    void look_for_cautions();
    void make_ready(ImportPreview& preview, bool replaces) const;
    void replace(ImportPreview preview);
    /// `bytes` are what `skp` is written as; `newer`: as a newer version wrote them.
    void store(const Skp& skp, const std::string& bytes, bool newer);
    void keep_files(const std::string& id, const Skp& skp);

    Host& host_;
    const DraftList& drafts_;
    OnRecord& on_record_;
    ImporterEvents events_;
    std::optional<ImportPreview> preview_;
    std::optional<Skp> existing_;  // the draft that is here, once it was read
    std::string error_, file_name_;
};

}  // namespace kinerja::ui
