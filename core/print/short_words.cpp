// Words far from a difference go first, then what is too long at the end.
#include "core/print/short_words.h"

#include "core/base/text.h"

namespace kinerja {
namespace {

constexpr std::string_view left_out = "…";
constexpr std::size_t words_kept = 3;  // on either side of a difference

std::size_t length_of(const std::vector<DiffPart>& parts) {
    std::size_t length = 0;
    for (const DiffPart& part : parts) length += part.words.size() + 1;
    return length;
}

std::string_view first_words(std::string_view words, std::size_t count) {
    std::size_t end = 0;
    while (count-- > 0) {
        end = words.find(' ', end + 1);
        if (end == words.npos) return words;
    }
    return words.substr(0, end);
}

std::string_view last_words(std::string_view words, std::size_t count) {
    std::size_t begin = words.size();
    while (count-- > 0) {
        const std::size_t blank = words.substr(0, begin).rfind(' ');
        if (blank == words.npos) return words;
        begin = blank;
    }
    return words.substr(begin + 1);
}

/// What both sides have alike, without what is far from a difference.
std::string cut(const std::string& words, bool first, bool last) {
    std::string kept;
    if (!first) kept.append(first_words(words, words_kept)).append(" ");
    kept += left_out;
    if (!last) kept.append(" ").append(last_words(words, words_kept));
    return kept.size() < words.size() ? kept : words;
}

}  // namespace

std::vector<DiffPart> short_parts(const std::vector<DiffPart>& parts, std::size_t octets) {
    if (length_of(parts) <= octets + 1) return parts;
    std::vector<DiffPart> kept = parts;
    if (parts.size() > 1)
        for (std::size_t at = 0; at < kept.size(); ++at)
            if (kept[at].kind == DiffKind::same)
                kept[at].words = cut(kept[at].words, at == 0, at + 1 == kept.size());
    std::size_t left = octets;
    for (std::size_t at = 0; at < kept.size(); ++at) {
        if (kept[at].words.size() > left) {
            kept[at].words = shortened(kept[at].words, left);
            kept.resize(at + 1);
            break;
        }
        left -= kept[at].words.size();
    }
    return kept;
}

}  // namespace kinerja
