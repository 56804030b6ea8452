// Cards by how far their talk came.
#include "core/workflow/agreed_whole.h"

#include <cstddef>
#include <string_view>

namespace kinerja {
namespace {

struct Left {
    std::size_t untold = 0, refused = 0, unfinished = 0;
};

Left left_over(const std::vector<AgendaCard>& cards) {
    Left left;
    for (const AgendaCard& card : cards) {
        if (!card.butir || card.removed) continue;
        switch (card.state) {
            case StatusButir::disepakati:
                break;
            case StatusButir::belum_dibahas:
                ++left.untold;
                break;
            case StatusButir::tidak_disepakati:
                ++left.refused;
                break;
            case StatusButir::menunggu_pegawai:
            case StatusButir::menunggu_pimpinan:
            case StatusButir::berbeda:
                ++left.unfinished;
                break;
        }
    }
    return left;
}

void add(std::string& words, std::size_t count, std::string_view what) {
    if (count == 0) return;
    words.append(words.empty() ? "SKP disepakati; " : ", ");
    words.append(std::to_string(count)).append(" butir ").append(what);
}

}  // namespace

std::string agreed_whole_words(const std::vector<AgendaCard>& cards, const SkpWalk& walk) {
    std::string words;
    if (!walk.agreed_on) return words;
    const Left left = left_over(cards);
    add(words, left.untold, "tidak dibahas satu per satu");
    add(words, left.refused, "tidak disepakati");
    add(words, left.unfinished, "dibahas tanpa selesai");
    return words.empty() ? words : words + ".";
}

}  // namespace kinerja
