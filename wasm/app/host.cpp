// Pairs each reply with what was waiting for it.
#include "wasm/app/host.h"

#include "wasm/platform/platform.h"

namespace kinerja::ui {

double number_of(std::string_view text) {
    double value = 0;
    for (const char letter : text) {
        if (letter < '0' || letter > '9') break;
        value = value * 10 + (letter - '0');
    }
    return value;
}

void Host::ask(Op op, std::span<const std::string_view> strings, OnReply then) {
    waiting_[platform::request(op, strings)] = std::move(then);
}

void Host::tell(Op op, std::span<const std::string_view> strings) {
    platform::request(op, strings);
}

void Host::reply(std::uint32_t ticket, const Reply& reply) {
    const auto found = waiting_.find(ticket);
    if (found == waiting_.end()) return;
    const OnReply then = std::move(found->second);
    waiting_.erase(found);
    if (then) then(reply);
}

}  // namespace kinerja::ui
