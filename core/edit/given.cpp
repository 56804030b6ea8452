#include "core/edit/given.h"

#include <algorithm>

#include "core/dialog/item_seal.h"
#include "core/workflow/evaluasi_berlaku.h"

namespace kinerja {
namespace {

constexpr std::string_view umpan_balik_given =
    "Umpan balik ini sudah disegel oleh pemberinya, jadi tidak dapat diubah atau dihapus. Umpan "
    "balik baru dapat ditambahkan kapan saja.";
constexpr std::string_view evaluasi_given =
    "Evaluasi ini sudah diserahkan dan disegel, jadi tidak dapat diubah atau dihapus. Untuk "
    "mengubahnya, minta membuka kembali; versi lama tetap tersimpan.";
constexpr std::string_view keputusan_given =
    "Keberatan ini sudah diputuskan dan keputusannya disegel, jadi tidak dapat diubah atau "
    "dihapus.";

template <class List>
auto same_id(List& list, const typename List::value_type& one) {
    return std::ranges::find_if(list, [&](const auto& other) { return other->id == one->id; });
}

template <class T>
bool holds(const Box<T>& one) {
    return !one->segel.empty() && !is_broken(*one);
}

bool holds(const Box<Keberatan>& one) { return keputusan_utuh(*one); }

template <class T>
bool changes(const std::vector<Box<T>>& before, const std::vector<Box<T>>& after) {
    if (before == after) return false;
    return std::ranges::any_of(before, [&](const Box<T>& one) {
        const auto there = same_id(after, one);
        return (there == after.end() || *there != one) && holds(one);
    });
}

template <class T>
void keep(std::vector<Box<T>>& to, const std::vector<Box<T>>& from) {
    for (const Box<T>& one : from) {
        if (!holds(one)) continue;
        const auto there = same_id(to, one);
        if (there == to.end())
            to.push_back(one);
        else
            *there = one;
    }
}

}  // namespace

std::string_view what_is_given_stays(const Skp& before, const Skp& after) {
    if (changes(before.umpan_balik, after.umpan_balik)) return umpan_balik_given;
    if (changes(before.evaluasi, after.evaluasi)) return evaluasi_given;
    if (changes(before.keberatan, after.keberatan)) return keputusan_given;
    return {};
}

void keep_what_is_given(Skp& to, const Skp& from) {
    keep(to.umpan_balik, from.umpan_balik);
    to.evaluasi = from.evaluasi;
    to.penerimaan_evaluasi = from.penerimaan_evaluasi;
    to.permintaan_buka = from.permintaan_buka;
    to.keberatan = from.keberatan;
    to.terhapus = from.terhapus;
}

}  // namespace kinerja
