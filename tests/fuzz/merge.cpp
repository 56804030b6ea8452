// Any file received into an SKP with a dialogue, from both sides: refused with words, or put
// together so that no entry is lost and receiving it again changes nothing.
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "core/codec/skp_json.h"
#include "core/handover/receive.h"
#include "core/handover/verify.h"
#include "tests/fuzz/must.h"

using namespace kinerja;
using fuzz::must;

namespace {

constexpr std::string_view now = "2027-03-01T08:30:00Z";

/// One of the fixtures, from the folder of the repository.
const Skp& here() {
    static const Skp skp = [] {
        std::ifstream file("tests/fixtures/jf-dialog.skp.json", std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        Result<ReadReport> report = read_skp(bytes);
        must(bool(report), "run it in the folder of the repository");
        return std::move(report->skp);
    }();
    return skp;
}

bool has(const DialogKinerja& dialog, const DialogEntryId& id) {
    for (const auto& entry : dialog.entries)
        if (entry->id == id) return true;
    return false;
}

void put_together(const Skp& present, const Skp& file) {
    if (present.dialog->entries.empty()) return;
    const DialogAuthor me = present.dialog->entries.front()->author;
    const Result<Received> received = receive(present, file, me, std::string(now));
    if (!received) {
        must(!received.error().message.empty(), "a refusal has words");
        return;
    }
    for (const auto& entry : present.dialog->entries)
        must(has(*received->skp.dialog, entry->id), "no entry that was here is lost");
    for (const auto& entry : file.dialog->entries)
        must(has(*received->skp.dialog, entry->id), "no entry of the file is lost");
    const Result<Received> again = receive(received->skp, file, me, std::string(now));
    must(bool(again), "the same file can be received again");
    must(again->new_entries == 0, "and brings nothing new");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const Result<ReadReport> report = read_skp(bytes);
    if (!report) return 0;
    const bool objected = objection_to(report->skp).has_value();
    put_together(here(), report->skp);
    if (!objected) put_together(report->skp, here());
    return 0;
}
