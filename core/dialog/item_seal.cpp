#include "core/dialog/item_seal.h"

#include <algorithm>
#include <optional>

#include "core/base/date.h"
#include "core/base/sha256.h"
#include "core/dialog/registers.h"
#include "core/model/shape_walk.h"

namespace kinerja {
namespace {

constexpr std::size_t seal_length = 40;  // as of an entry of the dialogue

std::string seal_over(std::string_view words) { return sha256_hex(words).substr(0, seal_length); }

void append_unknown(std::string& words, const Extras& extras) {
    for (const auto& [name, value] : extras) {
        append_counted(words, name);
        append_counted(words, value);
    }
}

/// As files have it: a date by its day, however it was typed.
std::string value_of(const Member& member, std::string_view shown) {
    if (member.said.kind != FieldKind::date) return std::string(shown);
    const std::optional<Date> date = parse_date(shown).date;
    return date ? to_iso(*date) : std::string(shown);
}

/// A row of a file that is not there: nothing was sealed of it before there could be one.
bool is_of_no_file(const Member& member, const void* owner) {
    const bool of_file = std::ranges::any_of(shape_of<BerkasBukti>().members,
                                             [&](const Member& row) { return &row == &member; });
    return of_file && static_cast<const BerkasBukti*>(owner)->empty();
}

template <class T, class Belongs>
std::string words_of(const T& item, const std::string& id, Belongs belongs) {
    std::string words, where;
    append_counted(words, id);
    each_value(shape_of<T>(), &item, where,
               [&](const std::string& place, const Member& member, const void* owner) {
                   if (!belongs(std::string_view(place)) || is_of_no_file(member, owner)) return;
                   const std::string_view value = member.scalar.shown(owner, member.index);
                   if (value.empty()) return;
                   append_counted(words, place);
                   append_counted(words, value_of(member, value));
               });
    return words;
}

bool is_no_seal(std::string_view place) { return place != "segel"; }

bool is_of_keputusan(std::string_view place) {
    for (const std::string_view part :
         {"evaluasi", "tanggal_keputusan", "keputusan", "rating_hasil_kerja", "rating_perilaku"})
        if (place == part) return true;
    return false;
}

/// Of everything below an object, in the order of the rows.
void append_unknown_below(std::string& words, const Shape& shape, const void* object) {
    for (const Member& member : shape.members) {
        const auto go_down = [&](const void* inner) {
            if (member.shape().extras) append_unknown(words, member.shape().extras(inner));
            append_unknown_below(words, member.shape(), inner);
        };
        if (member.kind == MemberKind::object) {
            if (const void* inner = member.object.get(object, member.index)) go_down(inner);
        } else if (member.kind == MemberKind::list) {
            for (std::size_t at = 0; at < member.list.size(object); ++at)
                go_down(member.list.get(object, at));
        }
    }
}

}  // namespace

std::string seal_of(const UmpanBalik& item) {
    std::string words = words_of(item, item.id.value, is_no_seal);
    append_unknown(words, item.extras);
    return seal_over(words);
}

std::string seal_of(const Evaluasi& item) {
    std::string words = words_of(item, item.id.value, is_no_seal);
    append_unknown(words, item.extras);
    append_unknown_below(words, shape_of<Evaluasi>(), &item);
    return seal_over(words);
}

std::string seal_of(const Keberatan& item) {
    return seal_over(words_of(item, item.id.value, is_of_keputusan));
}

}  // namespace kinerja
