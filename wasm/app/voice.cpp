// A word stays for some seconds; a danger or a way back stays when somebody goes on working.
#include "wasm/app/voice.h"

#include <utility>

#include "wasm/platform/platform.h"

namespace kinerja::ui {
namespace {

constexpr double toast_ms = 6000, toast_least_ms = 1500;

}  // namespace

void Voice::say(std::string words, bool danger, bool undo) {
    ops::announce(host_, danger ? ops::Urgency::assertive : ops::Urgency::polite, words);
    toast_ = Toast{std::move(words), danger, undo};
    until_ = now_ + toast_ms;
    platform::wake();
}

void Voice::announce(std::string_view words) {
    ops::announce(host_, ops::Urgency::polite, words);
    platform::wake();
}

void Voice::make_room() {
    if (!toast_ || toast_->danger || toast_->undo) return;
    if (now_ >= until_ - toast_ms + toast_least_ms) toast_.reset();
}

std::optional<Toast> Voice::shown() const { return now_ < until_ ? toast_ : std::nullopt; }

void save_file(Host& host, Voice& voice, const DownloadAsk& file, std::string done,
               std::string failed, std::function<void()> handed) {
    ops::download(host, file,
                  [&voice, done = std::move(done), failed = std::move(failed),
                   handed = std::move(handed)](const Done& reply) {
                      voice.say(reply.ok() ? done : failed, !reply.ok());
                      if (reply.ok() && handed) handed();
                  });
}

}  // namespace kinerja::ui
