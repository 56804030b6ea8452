// Drafts are read one after the other. The open one is taken from memory.
#include "wasm/app/backup.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "core/base/date.h"
#include "core/codec/cadangan.h"
#include "core/codec/guarded_json.h"
#include "core/codec/skp_json.h"
#include "wasm/app/moment.h"
#include "wasm/platform/platform.h"
#include "wasm/views/parts/filled.h"

namespace kinerja::ui {
namespace {

namespace words {

constexpr std::string_view kosong = "Belum ada draf untuk dicadangkan.";
constexpr std::string_view selesai =
    "Cadangan {} draf disimpan, dengan catatan pribadi Anda; jangan diserahkan. Periksa folder "
    "Unduhan.";
constexpr std::string_view sebagian =
    "Cadangan {} draf disimpan. {} draf tidak dapat dibaca dan tidak ikut.";
constexpr std::string_view tanpa_berkas =
    " Berkas bukti dukung tidak ikut: simpan draf itu satu per satu beserta berkasnya.";
constexpr std::string_view gagal = "Cadangan tidak dapat disimpan.";
constexpr std::string_view nama_berkas = "Cadangan SKP Luring {}{}.cadangan.skp.json";

}  // namespace words

constexpr std::string_view note = "cadangan";
constexpr std::string_view hushed_key = "-";
constexpr long long worth_saying = 200;                 // saves: some hours of writing
constexpr std::size_t room = json_limit::bytes - 1024;  // of one file that can be read again

long long whole(std::string_view text) {
    long long number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// As many documents to each as there is room for.
std::vector<std::vector<std::string>> shared_out(const std::vector<std::string>& documents) {
    std::vector<std::vector<std::string>> files(1);
    std::size_t size = 0;
    for (const std::string& one : documents) {
        if (!files.back().empty() && size + one.size() > room) {
            files.emplace_back();
            size = 0;
        }
        files.back().push_back(one);
        size += one.size();
    }
    return files;
}

}  // namespace

// A line for each draft: its id, a blank, a number.
Backup::Marks Backup::read(std::string_view bytes) {
    Marks marks;
    while (!bytes.empty()) {
        const std::string_view line = bytes.substr(0, bytes.find('\n'));
        bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
        const std::size_t blank = line.find(' ');
        if (blank == std::string_view::npos) continue;
        const long long number = whole(line.substr(blank + 1));
        if (line.substr(0, blank) == hushed_key)
            marks.hushed = number;
        else
            marks.outside[std::string(line.substr(0, blank))] = number;
    }
    return marks;
}

std::string Backup::write(const Marks& marks) {
    std::string bytes = std::string(hushed_key) + " " + std::to_string(marks.hushed) + "\n";
    for (const auto& [id, revision] : marks.outside)
        bytes += id + " " + std::to_string(revision) + "\n";
    return bytes;
}

void Backup::start() {
    ops::read_note(host_, note, [this](const ops::Note& reply) {
        if (reply.ok()) marks_ = read(reply.bytes);
        platform::wake();
    });
}

void Backup::forget() { marks_ = {}; }

// Another tab may have handed out files meanwhile.
void Backup::remember(Marks more) {
    ops::read_note(host_, note, [this, more = std::move(more)](const ops::Note& reply) {
        Marks all = reply.ok() ? read(reply.bytes) : Marks{};
        for (const auto& [id, revision] : more.outside) all.outside[id] = revision;
        std::erase_if(all.outside, [&](const auto& one) {
            return drafts_.known() && drafts_.find(one.first) == nullptr;
        });
        marks_ = std::move(all);
        marks_.hushed = std::min(more.hushed, only_here().saves);
        ops::write_note(host_, {note, write(marks_)}, nullptr);
        platform::wake();
    });
}

OnlyHere Backup::only_here() const {
    OnlyHere found;
    for (const DraftHead& head : drafts_.heads()) {
        if (head.deleted_at > 0) continue;
        const auto outside = marks_.outside.find(head.id);
        const long long handed_out = outside == marks_.outside.end() ? 0 : outside->second;
        const long long saves = std::max(0LL, whole(head.revision) - handed_out);
        found.saves += saves;
        found.drafts += saves > 0 ? 1 : 0;
    }
    return found;
}

void Backup::fill(ScreenData& data) const {
    data.only_here = only_here();
    data.only_here.worth_saying = data.only_here.saves >= marks_.hushed + worth_saying;
}

void Backup::hush() { remember({{}, only_here().saves}); }

void Backup::open_one_is_outside() {
    if (session_.loaded()) remember({{{session_.id(), whole(session_.revision())}}, marks_.hushed});
}

void Backup::save_all() {
    session_.pause();
    Gathered gathered;
    for (const DraftHead& head : drafts_.heads())
        if (head.deleted_at <= 0) gathered.ids.push_back(head.id);
    if (gathered.ids.empty()) return voice_.say(std::string(words::kosong));
    gather(std::move(gathered), 0);
}

void Backup::gather(Gathered gathered, std::size_t at) {
    if (at == gathered.ids.size()) return hand_out(gathered);
    const std::string id = gathered.ids[at];
    const auto next = [this, at](Gathered more) { gather(std::move(more), at + 1); };
    const bool open = session_.loaded() && session_.id() == id;
    if (open && session_.read_only() != ReadOnly::newer_version) {
        gathered.documents.push_back(write_skp(session_.present()));
        gathered.revisions[id] = whole(session_.revision());
        return next(std::move(gathered));
    }
    ops::load(host_, {id, {}},
              [id, next, gathered = std::move(gathered)](const ops::Loaded& loaded) mutable {
                  if (loaded.ok()) {
                      gathered.documents.emplace_back(loaded.bytes);
                      gathered.revisions[id] = whole(loaded.revision);
                  } else {
                      ++gathered.unread;
                  }
                  next(std::move(gathered));
              });
}

void Backup::hand_out(const Gathered& gathered) {
    if (gathered.documents.empty()) return voice_.say(std::string(words::gagal), true);
    const std::string count = std::to_string(gathered.documents.size());
    std::string done = gathered.unread == 0
                           ? filled(words::selesai, {count})
                           : filled(words::sebagian, {count, std::to_string(gathered.unread)});
    if (std::ranges::any_of(gathered.documents, names_berkas)) done += words::tanpa_berkas;
    const std::vector<std::vector<std::string>> files = shared_out(gathered.documents);
    for (std::size_t at = 0; at < files.size(); ++at) {
        const bool last = at + 1 == files.size();
        const std::string number = files.size() > 1 ? " (" + std::to_string(at + 1) + ")" : "";
        const std::string name = filled(words::nama_berkas, {to_iso(today()), number});
        ops::download(host_, {name, "application/json", write_cadangan(files[at])},
                      [this, last, done, revisions = gathered.revisions,
                       all = gathered.unread == 0](const Done& reply) {
                          if (!reply.ok()) return voice_.say(std::string(words::gagal), true);
                          if (!last) return;
                          voice_.say(done, !all);
                          remember({revisions, marks_.hushed});
                      });
    }
}

}  // namespace kinerja::ui
