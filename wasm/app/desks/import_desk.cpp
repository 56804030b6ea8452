// A package goes into an SKP, a file of the other side into its draft, anything else becomes a
// draft.
#include "wasm/app/desks/import_desk.h"

#include <string>

#include "core/codec/rhk_pimpinan_json.h"

namespace kinerja::ui {

void ImportDesk::run(const ImportIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void ImportDesk::fill(ScreenData& data) const {
    data.import = importer_.preview();
    data.import_error = importer_.error();
    data.import_file = importer_.file_name();
}

void ImportDesk::obey(const PickImport&) {
    importer_.pick_file(
        [this](std::string_view name, std::string_view bytes) { receive(name, bytes); });
}

void ImportDesk::obey(const DecideImport& intent) {
    if (intent.choice == ImportChoice::take_rhk && importer_.preview())
        cascade_.receive(importer_.file_name(), importer_.preview()->bytes);
    if (intent.choice == ImportChoice::merge)
        merge();
    else
        importer_.decide(intent.choice);
    ui_.modal_scroll = {};
}

void ImportDesk::receive(std::string_view name, std::string_view bytes) {
    if (is_paket(bytes))
        cascade_.receive(name, bytes);
    else
        importer_.receive(name, bytes);
}

void ImportDesk::receive_dropped(const FileNotice& file) {
    if (session_.loaded() && is_paket(file.bytes)) return cascade_.receive(file.name, file.bytes);
    if (session_.loaded() && is_handover_for(session_.present(), file.bytes))
        return dialog_.receive(file.name, file.bytes);
    drafts_.leave_then([this, name = std::string(file.name), bytes = std::string(file.bytes)] {
        if (session_.is_open()) drafts_.close();
        receive(name, bytes);
    });
}

// From Beranda: the file belongs to a draft that is here, so it is received there.
void ImportDesk::merge() {
    if (!importer_.preview()) return;
    const std::string id = importer_.preview()->existing.id;
    const std::string name = importer_.file_name();
    const std::string bytes = importer_.preview()->bytes;
    importer_.decide(ImportChoice::cancel);
    drafts_.open(id, [this, name, bytes] { dialog_.receive(name, bytes); });
}

}  // namespace kinerja::ui
