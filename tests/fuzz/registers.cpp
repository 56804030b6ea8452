// Any SKP taken apart into registers and put together again; and registers that nobody made.
#include "core/dialog/registers.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/codec/flat_skp.h"
#include "core/codec/skp_json.h"
#include "tests/fuzz/must.h"

using namespace kinerja;
using fuzz::must;

namespace {

/// Lines "address=value".
Registers lines_of(std::string_view text) {
    Registers registers;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(line.size() < text.size() ? line.size() + 1 : text.size());
        const std::size_t at = line.find('=');
        if (at == std::string_view::npos) continue;
        registers.insert_or_assign(std::string(line.substr(0, at)),
                                   std::string(line.substr(at + 1)));
    }
    return registers;
}

/// Whether the SKP that these registers make can be saved and opened; receive() stores no other.
bool put_together(const Registers& registers, const Skp& frame) {
    const Skp skp = skp_of(registers, frame);
    if (!read_skp(write_skp(skp))) return false;
    const Registers again = registers_of(skp);
    must(registers_of(skp_of(again, frame)) == again, "what was put together stays as it is");
    must(content_seal(again).size() == 64, "whatever it holds can be sealed");
    return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (!bytes.starts_with('{')) {
        put_together(lines_of(bytes), Skp{});
        return 0;
    }
    const Result<ReadReport> report = read_skp(bytes);
    if (!report) return 0;
    const Registers registers = registers_of(report->skp);
    must(difference(registers, registers_of(skp_of(registers, report->skp))).empty(),
         "no register is lost");
    must(put_together(registers, report->skp), "what could be opened still can");
    return 0;
}
