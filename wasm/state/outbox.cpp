// The one place where commands and intents of every kind are put into their variants.
#include "wasm/state/outbox.h"

#include <tuple>
#include <utility>

namespace kinerja::ui {

template <class One>
void Outbox::push(One one) {
    Command command(std::move(one));
    commands.push_back(std::move(command));
}

template <class One>
void Outbox::ask(One one) {
    Intent intent(std::move(one));
    intents.push_back(std::move(intent));
}

template <class... Alternatives>
constexpr auto pushes(const std::variant<Alternatives...>*) {
    return std::tuple(&Outbox::push<Alternatives>..., &Outbox::push<Command>);
}
template <class... Alternatives>
constexpr auto asks(const std::variant<Alternatives...>*) {
    return std::tuple(&Outbox::ask<Alternatives>..., &Outbox::ask<Intent>);
}

// Their addresses, so that the linker finds each of them here.
extern const decltype(pushes(static_cast<const Command*>(nullptr))) every_push;
extern const decltype(asks(static_cast<const Intent*>(nullptr))) every_ask;
const decltype(pushes(static_cast<const Command*>(nullptr))) every_push =
    pushes(static_cast<const Command*>(nullptr));
const decltype(asks(static_cast<const Intent*>(nullptr))) every_ask =
    asks(static_cast<const Intent*>(nullptr));

}  // namespace kinerja::ui
