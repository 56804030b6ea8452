// The one place where commands and intents of every kind are put into their variants.
#include "wasm/state/outbox.h"

#include <tuple>
#include <type_traits>
#include <utility>

#include "wasm/state/intent.h"

namespace kinerja::ui {

Outbox::Outbox() = default;
Outbox::Outbox(Outbox&& other) noexcept = default;
Outbox& Outbox::operator=(Outbox&& other) noexcept = default;
Outbox::~Outbox() = default;

bool Outbox::empty() const { return commands.empty() && intents.empty(); }

template <class One>
void Outbox::push(One one) {
    Command command(std::move(one));
    commands.push_back(std::move(command));
}

/// Whether this desk's variant has `One`.
template <class One, class... Alternatives>
constexpr bool holds(const std::variant<Alternatives...>*) {
    return (std::is_same_v<One, Alternatives> || ...);
}

template <class One, class... Of>
void put(std::vector<Intent>& intents, One one, const std::variant<Of...>*) {
    const auto at_desk = [&]<class Desk>(const Desk* desk) {
        if constexpr (holds<One>(decltype(desk){})) intents.push_back(Intent{Desk(std::move(one))});
    };
    (at_desk(static_cast<const Of*>(nullptr)), ...);
}

template <class One>
void Outbox::ask(One one) {
    put(intents, std::move(one), static_cast<const decltype(Intent::of)*>(nullptr));
}

template <class... Alternatives>
constexpr auto pushes(const std::variant<Alternatives...>*) {
    return std::tuple(&Outbox::push<Alternatives>..., &Outbox::push<Command>);
}
template <class... Alternatives>
constexpr auto asks_of(const std::variant<Alternatives...>*) {
    return std::tuple(&Outbox::ask<Alternatives>...);
}
template <class... Of>
constexpr auto asks(const std::variant<Of...>*) {
    return std::tuple_cat(asks_of(static_cast<const Of*>(nullptr))...);
}

// Their addresses, so that the linker finds each of them here.
extern const decltype(pushes(static_cast<const Command*>(nullptr))) every_push;
extern const decltype(asks(static_cast<const decltype(Intent::of)*>(nullptr))) every_ask;
const decltype(pushes(static_cast<const Command*>(nullptr))) every_push =
    pushes(static_cast<const Command*>(nullptr));
const decltype(asks(static_cast<const decltype(Intent::of)*>(nullptr))) every_ask =
    asks(static_cast<const decltype(Intent::of)*>(nullptr));

}  // namespace kinerja::ui
