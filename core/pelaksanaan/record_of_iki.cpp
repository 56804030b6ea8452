#include "core/pelaksanaan/record_of_iki.h"

#include <algorithm>

#include "core/base/sha256.h"

namespace kinerja {
namespace {

constexpr std::size_t digits_of_code = 24;

}  // namespace

std::string code_of_record(char kind, const OfIki& of) {
    const std::string key = of.rhk.value + "/" + of.iki.value + "/" + of.periode.value;
    return kind + sha256_hex(key).substr(0, digits_of_code);
}

bool is_code_of_record(const std::string& id) { return id.size() == digits_of_code + 1; }

bool is_first_with(const Skp& skp, const OfIki& of) {
    for (const Box<Rhk>& rhk : skp.rhk)
        if (std::ranges::find(rhk->iki, of.iki, &Iki::id) != rhk->iki.end())
            return rhk->id == of.rhk;
    return false;
}

}  // namespace kinerja
