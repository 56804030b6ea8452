// One pass from cell to cell.
#include "core/base/tsv.h"

#include <utility>

#include "core/base/text.h"

namespace kinerja {
namespace {

bool ends_cell(std::string_view text, std::size_t at) {
    return at >= text.size() || text[at] == '\t' || text[at] == '\n' || text[at] == '\r';
}

std::size_t end_of_cell(std::string_view text, std::size_t at) {
    const std::size_t end = text.find_first_of("\t\n\r", at);
    return end == text.npos ? text.size() : end;
}

/// What stands in quotes from `at` on, and where it ends; `end` is npos when they do not close
/// right before the end of a cell. Such a search ends at the next lone quote, so that all searches
/// together stay linear.
struct Quoted {
    std::string value;
    std::size_t end = std::string_view::npos;
};

Quoted quoted_at(std::string_view text, std::size_t at) {
    Quoted quoted;
    for (std::size_t next = at + 1; next < text.size(); ++next) {
        if (text[next] != '"') {
            quoted.value.push_back(text[next]);
        } else if (next + 1 < text.size() && text[next + 1] == '"') {
            quoted.value.push_back('"');
            ++next;
        } else {
            if (ends_cell(text, next + 1)) quoted.end = next + 1;
            return quoted;
        }
    }
    return quoted;
}

std::string cleaned(std::string_view cell) { return std::string(trim(clean_typed(cell))); }

Error too_large(const char* message) { return {ErrorCode::too_large, "tempelan", message}; }

void append_cell(std::string& text, std::string_view cell) {
    if (cell.find_first_of("\t\r\n\"") == cell.npos) {
        text += cell;
        return;
    }
    text.push_back('"');
    for (const char c : cell) {
        if (c == '"') text.push_back('"');
        text.push_back(c);
    }
    text.push_back('"');
}

}  // namespace

Result<std::vector<TsvRow>> read_tsv(std::string_view text) {
    if (text.size() > max_tsv_bytes)
        return too_large("Tempelan ini terlalu besar; tempel paling banyak 4 MB sekaligus.");
    std::vector<TsvRow> rows;
    TsvRow row;
    const auto end_row = [&] {
        while (!row.empty() && row.back().empty()) row.pop_back();
        if (!row.empty() || !rows.empty()) rows.push_back(std::move(row));
        row.clear();
    };
    std::size_t columns = 0;
    for (std::size_t at = 0; at <= text.size();) {
        std::size_t end = std::string_view::npos;
        if (at < text.size() && text[at] == '"') {
            const Quoted quoted = quoted_at(text, at);
            end = quoted.end;
            if (end != text.npos && columns < max_tsv_columns) row.push_back(cleaned(quoted.value));
        }
        if (end == text.npos) {
            end = end_of_cell(text, at);
            if (columns < max_tsv_columns) row.push_back(cleaned(text.substr(at, end - at)));
        }
        ++columns;
        at = end + 1;
        if (end < text.size() && text[end] == '\t') continue;
        if (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n') ++at;
        end_row();
        columns = 0;
        if (rows.size() > max_tsv_rows)
            return too_large("Tempelan ini terlalu panjang; tempel paling banyak 5.000 baris.");
    }
    while (!rows.empty() && rows.back().empty()) rows.pop_back();
    return rows;
}

std::string to_tsv(std::span<const TsvRow> rows) {
    std::string text;
    for (const TsvRow& row : rows) {
        for (std::size_t at = 0; at < row.size(); ++at) {
            if (at > 0) text.push_back('\t');
            append_cell(text, row[at]);
        }
        text.push_back('\n');
    }
    return text;
}

}  // namespace kinerja
