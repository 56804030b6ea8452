// A file read piece by piece: what read_skp() does, for a program that draws and listens meanwhile.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/codec/json_reading.h"
#include "core/codec/skp_json.h"

namespace kinerja {

class SkpReading {
  public:
    /// The bytes must stay where they are.
    explicit SkpReading(std::string_view bytes) : size_(bytes.size()), json_(bytes) {}

    /// Reads so many octets; what they mean is a piece of its own, the last one. A file that is no
    /// longer than one piece is read at once. False: take() has it.
    bool read_on(std::size_t octets);
    /// How far it is: from 0 to 1.
    double reached() const { return json_.reached(); }
    /// Errors as of read_skp().
    Result<ReadReport> take();

  private:
    bool next_piece(std::size_t octets);

    std::size_t size_;
    JsonReading json_;
    bool parsed_ = false;
    std::optional<Result<ReadReport>> report_;
};

}  // namespace kinerja
