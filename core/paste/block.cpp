#include "core/paste/block.h"

#include <algorithm>
#include <optional>

#include "core/base/tsv.h"
#include "core/model/matriks_layout.h"

namespace kinerja {
namespace {

struct Place {
    BlokMatriks blok;
    std::size_t row = 0, column = 0;

    Path at(std::size_t r, std::size_t c) const {
        return path(blok.anggota[r]->id, blok.kolom[c].rhk->id, blok.kolom[c].iki->id);
    }
};

std::optional<Place> place_of(const Skp& skp, const Path& where) {
    std::optional<Place> first;
    for (BlokMatriks& blok : blok_of(skp)) {
        if (blok.anggota.empty() || blok.kolom.empty()) continue;
        Place place{std::move(blok)};
        for (place.row = 0; place.row < place.blok.anggota.size(); ++place.row)
            for (place.column = 0; place.column < place.blok.kolom.size(); ++place.column)
                if (place.at(place.row, place.column) == where) return place;
        place.row = place.column = 0;
        if (!first) first = std::move(place);
    }
    return first;
}

}  // namespace

BlockPlan plan_block(std::string_view text, const Skp& skp, const Path& where) {
    BlockPlan plan;
    const Result<std::vector<TsvRow>> rows = read_tsv(text);
    const std::optional<Place> place = place_of(skp, where);
    if (!rows || !place) return plan;
    std::size_t width = 0;
    for (const TsvRow& row : *rows) width = std::max(width, row.size());
    for (std::size_t r = 0; r < rows->size(); ++r)
        for (std::size_t c = 0; c < width; ++c) {
            const std::string cell = c < (*rows)[r].size() ? (*rows)[r][c] : std::string();
            const std::size_t row = place->row + r, column = place->column + c;
            if (row < place->blok.anggota.size() && column < place->blok.kolom.size())
                plan.fields.fields.push_back({place->at(row, column), cell});
            else if (!cell.empty())
                ++plan.left_out;
        }
    return plan;
}

}  // namespace kinerja
