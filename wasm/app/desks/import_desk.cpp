// A package goes into an SKP, a file of the other side into its draft, anything else becomes a
// draft.
#include "wasm/app/desks/import_desk.h"

#include <optional>
#include <string>
#include <utility>

#include "core/codec/cadangan.h"
#include "core/codec/rhk_pimpinan_json.h"
#include "core/codec/umpan_balik_json.h"
#include "wasm/app/host_ops.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {
namespace {

/// The drafts of a backup as if each had come as a file. One that holds none, or is cut, is refused
/// as a file like any other.
void add(std::vector<NamedBytes>& files, const std::string& name, std::string_view bytes,
         std::string_view missing) {
    const Cadangan backup = is_cadangan(bytes) ? read_cadangan(bytes) : Cadangan{};
    int number = 0;
    for (const std::string_view draf : backup.draf)
        files.push_back({name + " (" + std::to_string(++number) + ")", std::string(draf), true});
    if (backup.draf.empty() || backup.cut)
        files.push_back({name, std::string(bytes), false, std::string(missing)});
}

template <class Record>
std::vector<NamedBytes> named(const std::vector<Record>& records) {
    std::vector<NamedBytes> files;
    for (const Record& one : records) add(files, std::string(one.name), one.bytes, one.missing);
    return files;
}

}  // namespace

void ImportDesk::run(const ImportIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void ImportDesk::fill(ScreenData& data) const {
    data.import = importer_.preview();
    data.import_error = importer_.error();
    data.import_file = importer_.file_name();
    data.batch = many_.batch();
    data.reading = reading_.progress();
}

void ImportDesk::obey(const PickImport&) {
    ops::pick_files(host_, skp_files, [this](const ops::PickedFiles& picked) {
        if (!picked.files.empty())
            receive_all(named(picked.files));
        else if (picked.status != Status::cancelled)
            importer_.refuse({}, "Berkas tidak dapat dibaca dari perangkat ini.");
    });
}

void ImportDesk::obey(const AnswerOwner& intent) {
    importer_.answer_owner(intent.own);
    ui_.modal_scroll = {};
}

void ImportDesk::obey(const AnswerOwners& intent) { many_.answer_owner(intent.own); }

void ImportDesk::obey(const AnswerWho& intent) { importer_.answer_who(intent.peran); }

void ImportDesk::obey(const TakeBatch&) { many_.take(); }

// Where its draft is here, beside it; else as one that may become a draft.
void ImportDesk::obey(const LookAtFile& intent) {
    std::optional<NamedBytes> file = many_.look_at_one(intent.at);
    if (!file) return;
    const FileOfBatch& row = many_.batch()->files[intent.at];
    if (!row.has_draft || row.is_other_state) return receive(*file);
    drafts_.open(row.id,
                 [this, file = *std::move(file)] { dialog_.receive(file.name, file.bytes); });
}

void ImportDesk::obey(const ReturnToBatch&) {
    many_.look_again();
    show_batch();
}

void ImportDesk::show_batch() {
    ui_.show(Screen::banyak);
    ui_.new_page = true;
}

void ImportDesk::obey(const LeaveBatch&) {
    many_.leave();
    ui_.show(Screen::beranda);
    ui_.new_page = true;
}

void ImportDesk::receive_all(std::vector<NamedBytes> files) {
    if (files.size() > 1) return receive_many(std::move(files));
    receive(files.front());
}

// What is open is left first: any of the files may belong to it.
void ImportDesk::receive_many(std::vector<NamedBytes> files) {
    drafts_.leave_then([this, files = std::move(files)] {
        if (session_.is_open()) drafts_.close();
        many_.look_at(files);
        show_batch();
        platform::wake();
    });
}

void ImportDesk::obey(const DecideImport& intent) {
    if (intent.choice == ImportChoice::take_rhk && importer_.preview())
        cascade_.receive(importer_.file_name(), importer_.as_stored());
    if (intent.choice == ImportChoice::merge)
        merge();
    else
        importer_.decide(intent.choice);
    ui_.modal_scroll = {};
}

void ImportDesk::receive(const NamedBytes& file) {
    if (file.bytes.empty())
        importer_.refuse(file.name, std::string(why_without_contents(file.missing)));
    else if (is_paket(file.bytes))
        cascade_.receive(file.name, file.bytes);
    else if (is_umpan_balik(file.bytes))
        umpan_balik_.receive(file.name, file.bytes);
    else
        reading_.begin(file, [this](const NamedBytes& read, const Result<ReadReport>& report) {
            importer_.receive(read.name, read.bytes, report);
        });
}

void ImportDesk::receive_dropped(const std::vector<FileNotice>& files) {
    std::vector<NamedBytes> all = named(files);
    if (all.size() > 1) return receive_many(std::move(all));
    if (!all.empty()) receive_dropped(all.front());
}

void ImportDesk::receive_dropped(const NamedBytes& file) {
    if (is_umpan_balik(file.bytes)) return umpan_balik_.receive(file.name, file.bytes);
    if (session_.loaded() && is_paket(file.bytes)) return cascade_.receive(file.name, file.bytes);
    if (file.bytes.empty() || is_paket(file.bytes))
        return instead_of_the_open_one([this, file] { receive(file); });
    reading_.begin(file, [this](const NamedBytes& read, const Result<ReadReport>& report) {
        if (session_.loaded() && report && is_handover_for(session_.present(), report->skp))
            return dialog_.receive(read.name, report);
        instead_of_the_open_one(
            [this, read, report] { importer_.receive(read.name, read.bytes, report); });
    });
}

void ImportDesk::instead_of_the_open_one(const std::function<void()>& next) {
    drafts_.leave_then([this, next] {
        if (session_.is_open()) drafts_.close();
        next();
    });
}

void ImportDesk::obey(const StopReading&) { reading_.stop(); }

// From Beranda: the file belongs to a draft that is here, so it is received there.
void ImportDesk::merge() {
    if (!importer_.preview()) return;
    const std::string id = importer_.preview()->existing.id;
    const std::string name = importer_.file_name();
    const std::string bytes = importer_.as_stored();
    importer_.decide(ImportChoice::cancel);
    drafts_.open(id, [this, name, bytes] { dialog_.receive(name, bytes); });
}

}  // namespace kinerja::ui
