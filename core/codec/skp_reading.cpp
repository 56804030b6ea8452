#include "core/codec/skp_reading.h"

#include <utility>

#include "core/codec/skp_members.h"

namespace kinerja {

bool SkpReading::read_on(std::size_t octets) {
    bool more = next_piece(octets);
    while (more && size_ <= octets) more = next_piece(octets);
    return more;
}

bool SkpReading::next_piece(std::size_t octets) {
    if (!parsed_) {
        parsed_ = !json_.read_on(octets);
        return true;
    }
    Result<JsonValue> json = json_.take();
    report_ = json ? read_skp(std::move(json).value()) : Result<ReadReport>(json.error());
    return false;
}

Result<ReadReport> SkpReading::take() { return *std::move(report_); }

}  // namespace kinerja
