#include "wasm/views/parts/link_options.h"

#include <utility>

#include "core/model/jadwal.h"
#include "core/model/place_name.h"
#include "core/model/shape_walk.h"
#include "wasm/views/parts/words.h"

namespace kinerja::ui {
namespace {

constexpr std::string_view periods = "jadwal/periode";

std::string words_of(const Skp& skp, const Shape& shape, const void* item, const Path& place) {
    std::string words = name_of(skp, place);
    const Member* main = shape.main();
    if (main == nullptr) return words;
    const std::string_view said = main->scalar.shown(item, main->index);
    return said.empty() ? words : words.append(": ").append(said);
}

/// Every item of the list that a pattern names: "rhk/*/iki".
template <class Visit>
void each_item(const Shape& shape, const void* owner, const std::string& where,
               std::string_view pattern, Visit visit) {
    const std::string_view name = next_segment(pattern);
    const Member* list = shape.find(name);
    if (list == nullptr || list->kind != MemberKind::list) return;
    const std::string of_list = where.empty() ? std::string(name) : where + "/" + std::string(name);
    for (std::size_t at = 0; at < list->list.size(owner); ++at) {
        const void* item = list->list.get(owner, at);
        const std::string place = of_list + "/" + list->shape().id(item);
        std::string_view rest = pattern;
        if (rest.empty())
            visit(list->shape(), item, Path{place});
        else if (next_segment(rest) == "*")
            each_item(list->shape(), item, place, rest, visit);
    }
}

}  // namespace

void LinkOptions::add(std::string id, std::string words) {
    ids_.push_back(std::move(id));
    words_.push_back(std::move(words));
}

void LinkOptions::add_all(const Skp& skp, std::string_view list) {
    if (list == periods) {
        for (PeriodeEvaluasi& one : periode_evaluasi(*skp.jadwal, skp.periode))
            add(std::move(one.id.value), std::move(one.nama));
        return;
    }
    each_item(shape_of<Skp>(), &skp, "", list,
              [&](const Shape& shape, const void* item, const Path& place) {
                  add(shape.id(item), words_of(skp, shape, item, place));
              });
}

LinkOptions::LinkOptions(const Skp& skp, const FieldSpec& spec) {
    if (spec.optional_choice) add({}, std::string(wording::belum_dipilih));
    add_all(skp, spec.link.list);
    for (std::size_t i = 0; i < ids_.size(); ++i) options_.push_back({ids_[i], words_[i]});
}

}  // namespace kinerja::ui
