// Several files that came in one go: what becomes of each.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/handover/cautions.h"
#include "core/handover/who_opens.h"

namespace kinerja::ui {

/// What a file does to the drafts of this device.
enum class FileFate {
    refused,
    nothing_new,
    adds_entries,
    new_draft,
    to_look_at  // it gives cause to: it is taken by itself, from its own preview
};

struct FileOfBatch {
    std::string name;   // of the file
    std::string whose;  // name of the Pegawai; "" = the file could not be read
    std::string id;     // of the draft; "" = there is none to open
    FileFate fate = FileFate::refused;
    std::size_t entries = 0;      // that are new here
    std::size_t umpan_balik = 0;  // the same, of a file that only brings those
    bool differs = false;         // both sides wrote apart
    std::string why;              // it was refused
    Cautions cautions;            // what is to be seen first
    bool has_draft = false;       // here already
    WhoOpens who;                 // is told by the file, where that was not known here
    bool is_other_state = false;  // of a draft that is here: one of the two is chosen
    bool looked_at = false;       // its own preview was opened
};

/// A large file that is being read.
struct FileProgress {
    std::string name;
    int percent = 0;
};

enum class BatchStage { looking, looked, taking, taken };

struct FileBatch {
    std::vector<FileOfBatch> files;  // in the order in which they came
    std::size_t expected = 0;        // how many files came; fewer were read so far
    BatchStage stage = BatchStage::looking;
    bool asks_owner = false;  // drafts of a backup that was made elsewhere: are they one's own?
    bool own = false;         // they are

    bool has_unseen() const {
        for (const FileOfBatch& file : files)
            if (file.fate == FileFate::to_look_at && !file.looked_at) return true;
        return false;
    }
};

}  // namespace kinerja::ui
