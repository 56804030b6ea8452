// Host: requests and their replies, paired by ticket. What there is to ask for: host_ops.h.
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "wasm/abi/request.h"

namespace kinerja::ui {

struct Reply {
    Status status = Status::ok;
    std::vector<std::string> strings;

    bool ok() const { return status == Status::ok; }
};

/// Decimal text of the host (times, sizes) as a number; 0 when it is none.
double number_of(std::string_view text);

using OnReply = std::function<void(const Reply&)>;

class Host {
  public:
    /// Asks; `then` runs when the reply comes.
    void ask(Op op, std::span<const std::string_view> strings, OnReply then);
    void ask(Op op, std::initializer_list<std::string_view> strings, OnReply then) {
        ask(op, std::span(strings.begin(), strings.size()), std::move(then));
    }
    /// Asks for something that has no reply.
    void tell(Op op, std::span<const std::string_view> strings);
    void tell(Op op, std::initializer_list<std::string_view> strings) {
        tell(op, std::span(strings.begin(), strings.size()));
    }

    /// Called by the platform; unknown tickets are ignored.
    void reply(std::uint32_t ticket, const Reply& reply);

  private:
    std::map<std::uint32_t, OnReply> waiting_;
};

}  // namespace kinerja::ui
