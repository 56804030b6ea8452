// Backup: all drafts as one file, and how much of them exists on this device alone. That is counted
// in saves, never in days; what was handed out as a file is kept as a note beside the drafts.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "wasm/app/draft_list.h"
#include "wasm/app/host_ops.h"
#include "wasm/app/session.h"
#include "wasm/app/voice.h"
#include "wasm/state/drafts.h"
#include "wasm/state/screen_data.h"

namespace kinerja::ui {

class Backup {
  public:
    Backup(Host& host, DraftList& drafts, Session& session, Voice& voice)
        : host_(host), drafts_(drafts), session_(session), voice_(voice) {}

    /// Reads what is known of earlier files.
    void start();
    /// Everything on this device is being deleted.
    void forget();
    void fill(ScreenData& data) const;

    /// Every draft that is not in the bin, as one file, or several where one would be too large to
    /// be read again.
    void save_all();
    /// The open draft, as it is now, is in a file with all that is in it.
    void open_one_is_outside();
    /// Nothing is said until there is as much again.
    void hush();

  private:
    /// Draft -> the revision that was handed out.
    using Revisions = std::map<std::string, long long>;
    struct Marks {
        Revisions outside;
        long long hushed = 0;  // so many were alone here when it was asked not to be said
    };
    struct Gathered {
        std::vector<std::string> ids, documents;
        Revisions revisions;
        int unread = 0;
    };

    static Marks read(std::string_view note);
    static std::string write(const Marks& marks);
    OnlyHere only_here() const;
    void remember(Marks more);
    void gather(Gathered gathered, std::size_t at);
    void hand_out(const Gathered& gathered);

    Host& host_;
    DraftList& drafts_;
    Session& session_;
    Voice& voice_;
    Marks marks_;
};

}  // namespace kinerja::ui
