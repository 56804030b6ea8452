#include "wasm/app/file_reading.h"

#include <utility>

namespace kinerja::ui {

void FileReading::begin(NamedBytes file, Then then) {
    auto work = std::make_unique<Work>(std::move(file), std::move(then));
    if (work->file.bytes.size() > piece) {
        work_ = std::move(work);
        said_ = false;
        return changed_();
    }
    work_.reset();
    work->reading.read_on(piece);
    work->then(work->file, work->reading.take());
}

void FileReading::begin_frame() {
    if (!work_ || !std::exchange(said_, true)) return;
    if (!work_->reading.read_on(piece)) {
        const std::unique_ptr<Work> done = std::move(work_);
        done->then(done->file, done->reading.take());
    }
    changed_();
}

void FileReading::stop() {
    work_.reset();
    changed_();
}

std::optional<FileProgress> FileReading::progress() const {
    if (!work_) return std::nullopt;
    constexpr double percent = 100;
    return FileProgress{work_->file.name, static_cast<int>(work_->reading.reached() * percent)};
}

}  // namespace kinerja::ui
