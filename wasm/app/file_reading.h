// FileReading: a large file is read a piece in each frame. Whoever types meanwhile waits for one
// piece at most, sees how far it is, and can stop it.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "core/codec/skp_reading.h"
#include "wasm/state/file_batch.h"

namespace kinerja::ui {

struct NamedBytes {
    std::string name, bytes;
    bool of_backup = false;    // one of several drafts in one file
    std::string missing = {};  // FileReply::missing
};

class FileReading {
  public:
    /// Octets of a piece: some 20 ms. Smaller files are read at once.
    static constexpr std::size_t piece = 512 * 1024;

    /// With a file, and what it holds or why it holds nothing.
    using Then = std::function<void(const NamedBytes& file, Result<ReadReport> report)>;

    /// `changed` runs whenever there is more to draw.
    explicit FileReading(std::function<void()> changed) : changed_(std::move(changed)) {}

    /// In place of the one that is being read.
    void begin(NamedBytes file, Then then);
    void begin_frame();
    /// Milliseconds until there is more to read; -1 = there is not.
    double wait() const { return work_ ? 0 : -1; }
    void stop();
    std::optional<FileProgress> progress() const;

  private:
    struct Work {
        explicit Work(NamedBytes named, Then next)
            : file(std::move(named)), then(std::move(next)), reading(file.bytes) {}
        NamedBytes file;
        Then then;
        SkpReading reading;  // of the bytes beside it
    };

    std::function<void()> changed_;
    std::unique_ptr<Work> work_;
    bool said_ = false;  // that it is being read
};

}  // namespace kinerja::ui
