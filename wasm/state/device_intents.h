// What a person asks for about this device: its storage and the version of the program.
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace kinerja::ui {

struct AskPersist {};
struct RefreshInfo {};
struct ApplyUpdate {};
/// What the second store alone has becomes what these drafts hold.
struct RestoreMissing {
    std::vector<std::string> ids;
};
/// All of it goes to the bin, or beside what the drafts hold; the person goes on with what is here.
struct GoOnWithout {};
/// The second store's copy as a file.
struct SaveCopy {
    std::string id, name;
};
/// What is damaged as a file, as it lies.
struct SaveDamaged {
    std::string key, name;
};
/// All that is left of a draft that is not listed any more, for good.
struct DropDamaged {
    std::string draft;
};
struct WipeAll {};
/// By hand, 0 = as the browser says: position of the theme in widgets/theme.h + 1; text size.
struct ChooseLook {
    int theme = 0, percent = 0;
};

using DeviceIntent = std::variant<AskPersist, RefreshInfo, ApplyUpdate, RestoreMissing, GoOnWithout,
                                  SaveCopy, SaveDamaged, DropDamaged, WipeAll, ChooseLook>;

}  // namespace kinerja::ui
