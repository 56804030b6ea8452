// Many catatan kinerja in one change.
#include "core/edit/catatan.h"

#include <string_view>
#include <unordered_set>
#include <utility>

#include "core/edit/change.h"
#include "core/edit/clean_texts.h"
#include "core/edit/item.h"
#include "core/edit/limits.h"

namespace kinerja {

std::string InsertCatatan::label() const {
    if (catatan.size() == 1) return std::string(about.label);
    return "penambahan " + std::to_string(catatan.size()) + " catatan kinerja";
}

Refusal change(Skp& skp, const InsertCatatan& command) {
    const Path list = path("catatan_kinerja");
    if (command.catatan.size() > max_inserted_rows)
        return Error{ErrorCode::too_large, list.value,
                     "Terlalu banyak catatan sekaligus; sisipkan paling banyak 5.000 baris."};
    std::unordered_set<std::string> taken;
    for (const Box<CatatanKinerja>& one : skp.catatan_kinerja) taken.insert(one->id.value);
    for (CatatanKinerja one : command.catatan) {
        const Path where = list / one.id.value;
        if (Refusal refusal = refuse_id(where, one.id.value, !taken.insert(one.id.value).second))
            return refusal;
        if (Refusal refusal = clean_texts(shape_of<CatatanKinerja>(), &one, where)) return refusal;
        one.kegiatan = on_one_line(one.kegiatan);
        one.versi = 1;
        skp.catatan_kinerja.emplace_back(std::move(one));
    }
    return refuse_overfull(skp, list);
}

std::string on_one_line(std::string_view text) {
    std::string line;
    for (const char c : text) {
        const bool blank = c == '\n' || c == '\r' || c == '\t';
        if (!blank)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    return line;
}

}  // namespace kinerja
