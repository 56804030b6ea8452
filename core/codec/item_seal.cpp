#include "core/codec/item_seal.h"

#include "core/base/sha256.h"
#include "core/codec/skp_members.h"

namespace kinerja {
namespace {

constexpr std::size_t seal_length = 40;  // what a code may have: a longer one is not read back

template <class T>
std::string seal_of_any(T item) {
    item.segel.clear();
    item.versi = 1;
    return sha256_hex(indented_text(json_of_item(shape_of<T>(), &item), 0)).substr(0, seal_length);
}

}  // namespace

std::string seal_of(const UmpanBalik& item) { return seal_of_any(item); }
std::string seal_of(const Evaluasi& item) { return seal_of_any(item); }

}  // namespace kinerja
