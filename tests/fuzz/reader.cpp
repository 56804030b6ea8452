// Any bytes as a file: refused with words, or read so that writing and reading again changes
// nothing.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/codec/skp_json.h"
#include "tests/fuzz/must.h"

using namespace kinerja;
using fuzz::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const Result<ReadReport> report = read_skp(bytes);
    if (!report) {
        must(!report.error().message.empty(), "a refusal has words");
        must(!report.error().where.empty(), "a refusal has a place");
        return 0;
    }
    for (const ReadProblem& problem : report->problems)
        must(!problem.message.empty(), "a problem has words");
    const std::string written = write_skp(report->skp);
    const Result<ReadReport> again = read_skp(written);
    must(bool(again), "what was written can be read");
    must(again->problems.empty(), "and nothing in it is a problem");
    must(again->skp == report->skp, "it is the same value");
    must(write_skp(again->skp) == written, "equal values give equal bytes");
    must(bool(read_skp(with_what_stays_here(bytes, report->skp))), "a file stays a file");
    return 0;
}
