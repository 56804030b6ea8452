// Several files that came in one go: what becomes of each.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace kinerja::ui {

/// What a file does to the drafts of this device.
enum class FileFate { refused, nothing_new, adds_entries, new_draft };

struct FileOfBatch {
    std::string name;   // of the file
    std::string whose;  // name of the Pegawai; "" = the file could not be read
    std::string id;     // of the draft; "" = there is none to open
    FileFate fate = FileFate::refused;
    std::size_t entries = 0;  // that are new here
    bool differs = false;     // both sides wrote apart
    std::string why;          // it was refused
};

enum class BatchStage { looking, looked, taking, taken };

struct FileBatch {
    std::vector<FileOfBatch> files;  // in the order in which they came
    BatchStage stage = BatchStage::looking;
};

}  // namespace kinerja::ui
