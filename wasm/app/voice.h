// Voice: what the program says in passing, on screen and to those who listen.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "wasm/app/host_ops.h"
#include "wasm/state/screen_data.h"

namespace kinerja::ui {

class Voice {
  public:
    explicit Voice(Host& host) : host_(host) {}

    /// `undo`: a way back is offered beside the words.
    void say(std::string words, bool danger = false, bool undo = false);
    /// Only to those who listen.
    void announce(std::string_view words);

    void tick(double now) { now_ = now; }
    /// Whoever goes on working gets the room back from good news that was read long enough.
    void make_room();
    void hush() { toast_.reset(); }

    std::optional<Toast> shown() const;
    /// Milliseconds until it goes; -1 = nothing is shown.
    double wait() const { return toast_ && now_ < until_ ? until_ - now_ : -1; }

  private:
    Host& host_;
    double now_ = 0, until_ = 0;
    std::optional<Toast> toast_;
};

/// Hands a file to the person, and says how it went; `handed` runs when it went well.
void save_file(Host& host, Voice& voice, const DownloadAsk& file,
               std::string done = "Berkas disimpan. Periksa folder Unduhan.",
               std::string failed = "Berkas tidak dapat disimpan.",
               std::function<void()> handed = nullptr);

}  // namespace kinerja::ui
