// Any bytes as what lies beside the drafts, and as packages: refused with words, or read so that
// it is written as it was.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/codec/own_examples_json.h"
#include "core/codec/pengandaian_json.h"
#include "core/codec/pkps_catalog_json.h"
#include "core/codec/rhk_pimpinan_json.h"
#include "core/codec/skp_json.h"
#include "tests/fuzz/must.h"

using namespace kinerja;
using fuzz::must;

namespace {

template <class Read, class Write>
void bear(std::string_view bytes, Read read, Write write) {
    const auto value = read(bytes);
    if (!value) {
        must(!value.error().message.empty(), "a refusal has words");
        return;
    }
    const std::string written = write(*value);
    const auto again = read(written);
    must(bool(again), "what was written can be read");
    must(write(*again) == written, "equal values give equal bytes");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    bear(bytes, read_own_examples, write_own_examples);
    bear(bytes, read_pkps_catalog, write_pkps_catalog);
    bear(bytes, read_pengandaian, write_pengandaian);
    bear(bytes, read_summary, write_summary);
    bear(bytes, read_paket, [](const PaketReport& report) { return write_paket(report.paket); });
    return 0;
}
