// Filling the slots of a sentence.
#include "wasm/views/parts/filled.h"

#include <cassert>

namespace kinerja::ui {

std::string filled(std::string_view sentence, std::initializer_list<std::string_view> values) {
    constexpr std::string_view slot = "{}";
    std::string words;
    for (const std::string_view value : values) {
        const std::size_t at = sentence.find(slot);
        assert(at != sentence.npos && "more values than slots");
        if (at == sentence.npos) break;
        words.append(sentence.substr(0, at)).append(value);
        sentence.remove_prefix(at + slot.size());
    }
    assert(sentence.find(slot) == sentence.npos && "more slots than values");
    return words.append(sentence);
}

}  // namespace kinerja::ui
