#include "core/codec/item_seal.h"

#include "core/codec/skp_members.h"
#include "core/dialog/seal.h"

namespace kinerja {
namespace {

template <class T>
std::string seal_of_any(T item) {
    item.segel.clear();
    item.versi = 1;
    return id_from(indented_text(json_of_item(shape_of<T>(), &item), 0)).value;
}

}  // namespace

std::string seal_of(const UmpanBalik& item) { return seal_of_any(item); }
std::string seal_of(const Evaluasi& item) { return seal_of_any(item); }

}  // namespace kinerja
