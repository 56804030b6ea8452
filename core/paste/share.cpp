#include "core/paste/share.h"

namespace kinerja {

std::string share_of(std::string_view cell, const ShareAt& which) {
    const std::vector<std::string> parts = parts_of(cell, which.count);
    if (which.count > 1 && !parts.empty()) return parts[which.at];
    return which.at == 0 ? one_line(cell) : std::string();
}

std::string line_of(std::string_view cell, const ShareAt& which) {
    const std::vector<std::string> lines = lines_of_cell(cell);
    return which.count > 1 && lines.size() == which.count ? lines[which.at] : std::string(cell);
}

std::vector<std::string> pieces_in(std::string_view cell) {
    std::vector<std::string> pieces;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of("\n;,/"), cell.size());
        if (std::string piece = one_line(cell.substr(0, end)); !piece.empty())
            pieces.push_back(std::move(piece));
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return pieces;
}

}  // namespace kinerja
