// What a person asks for about exports.
#pragma once

#include <string>
#include <variant>

namespace kinerja::ui {

struct SaveEkspor {};  // what UiState::ekspor chose, as a file
struct CopyEkspor {};  // the whole as rows, to the clipboard
struct CopyIsian {     // one field of it
    std::string nama, nilai;
};

using EksporIntent = std::variant<SaveEkspor, CopyEkspor, CopyIsian>;

}  // namespace kinerja::ui
