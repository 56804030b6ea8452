// Host: requests and their replies, paired by ticket.
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "wasm/abi/request.h"

namespace kinerja::ui {

struct Reply {
    Status status = Status::ok;
    std::vector<std::string> strings;

    bool ok() const { return status == Status::ok; }
    /// The string at this place, or an empty one.
    std::string_view at(std::size_t index) const {
        return index < strings.size() ? std::string_view(strings[index]) : std::string_view();
    }
};

/// Decimal text of the host (times, sizes) as a number; 0 when it is none.
double number_of(std::string_view text);

using OnReply = std::function<void(const Reply&)>;

class Host {
  public:
    /// Asks; `then` runs when the reply comes.
    void ask(Op op, std::initializer_list<std::string_view> strings, OnReply then);
    void ask(Op op, const std::vector<std::string_view>& strings, OnReply then);
    /// Asks for something that has no reply.
    void tell(Op op, std::initializer_list<std::string_view> strings);

    /// Called by the platform; unknown tickets are ignored.
    void reply(std::uint32_t ticket, const Reply& reply);

  private:
    std::map<std::uint32_t, OnReply> waiting_;
};

}  // namespace kinerja::ui
