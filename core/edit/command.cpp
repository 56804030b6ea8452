// What is asked of every Command alike.
#include "core/edit/command.h"

namespace kinerja {

const About& about_of(const Command& command) {
    return std::visit([](const auto& one) -> const About& { return one.about; }, command);
}

std::string label_of(const Command& command) {
    const auto say = [](const auto& one) {
        if constexpr (requires { one.label(); })
            return one.label();
        else
            return std::string(one.about.label);
    };
    return std::visit(say, command);
}

std::string merge_key_of(const Command& command) {
    const auto say = [](const auto& one) {
        if constexpr (requires { one.merge_key(); })
            return one.merge_key();
        else
            return std::string(one.about.merge_key);
    };
    return std::visit(say, command);
}

}  // namespace kinerja
