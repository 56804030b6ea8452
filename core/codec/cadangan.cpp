// Brackets are counted outside texts; that is all it takes to find where a document ends.
#include "core/codec/cadangan.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace kinerja {
namespace {

constexpr std::string_view head =
    "{\n  \"format\": \"skp-luring-cadangan\",\n  \"schema_version\": 1,\n  \"draf\": [\n";
constexpr std::string_view tail = "\n  ]\n}\n";
constexpr std::size_t envelope = 2;  // brackets around a document: of the file, of its list

std::string_view without_blanks(std::string_view bytes) {
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    return bytes;
}

/// Just behind the text that begins at `at`; the end when it has none.
std::size_t behind_text(std::string_view bytes, std::size_t at) {
    for (++at; at < bytes.size() && bytes[at] != '"'; ++at)
        if (bytes[at] == '\\') ++at;
    return std::min(at + 1, bytes.size());
}

}  // namespace

bool is_cadangan(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    constexpr std::array<std::string_view, 4> opening{"{", "\"format\"", ":",
                                                      "\"skp-luring-cadangan\""};
    for (const std::string_view piece : opening) {
        bytes = without_blanks(bytes);
        if (!bytes.starts_with(piece)) return false;
        bytes.remove_prefix(piece.size());
    }
    return true;
}

Cadangan read_cadangan(std::string_view bytes) {
    Cadangan found;
    std::size_t depth = 0, begin = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const char sign = bytes[at];
        if (sign == '"') {
            at = behind_text(bytes, at);
            continue;
        }
        if (sign == '{' && depth == envelope) begin = at;
        if (sign == '{' || sign == '[') ++depth;
        ++at;
        if (sign != '}' && sign != ']') continue;
        if (depth == 0) break;
        --depth;
        if (sign == '}' && depth == envelope) found.draf.push_back(bytes.substr(begin, at - begin));
    }
    found.cut = depth > 0;
    return found;
}

// No text of JSON has it: quotes in one stand behind a backslash.
bool names_berkas(std::string_view document) {
    return document.find("\"berkas\": {") != document.npos;
}

std::string write_cadangan(std::span<const std::string> draf) {
    std::string bytes(head);
    for (std::size_t at = 0; at < draf.size(); ++at) {
        std::string_view one = draf[at];
        while (one.ends_with('\n')) one.remove_suffix(1);
        bytes += at == 0 ? "" : ",\n";
        bytes += one;
    }
    return bytes += tail;
}

}  // namespace kinerja
