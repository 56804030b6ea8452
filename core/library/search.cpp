// One pass over the entries; each costs a comparison for each typed word.
#include "core/library/search.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/library/typed_words.h"

namespace kinerja {
namespace {

bool matches(const LibraryEntry& entry, const std::vector<std::string_view>& words) {
    return std::all_of(words.begin(), words.end(), [&](std::string_view word) {
        return has_word(entry.rhk, word) || has_word(entry.iki, word) ||
               has_word(entry.jabatan, word);
    });
}

/// Every word of the library's jabatan stands in that of the person: "Pranata Komputer Ahli Muda".
bool is_for(const LibraryEntry& entry, std::string_view jabatan) {
    const std::string wanted = fold(entry.jabatan);
    const std::vector<std::string_view> words = words_in(wanted);
    return !words.empty() && std::all_of(words.begin(), words.end(), [&](std::string_view word) {
        return has_word(jabatan, word);
    });
}

}  // namespace

std::vector<std::string_view> library_jabatan() {
    std::vector<std::string_view> names;
    for (const LibraryEntry& entry : library_entries())
        if (names.empty() || names.back() != entry.jabatan) names.push_back(entry.jabatan);
    return names;
}

std::vector<LibraryHit> search(std::string_view typed, std::string_view jabatan, std::size_t limit,
                               std::span<const OwnExample> own) {
    constexpr std::size_t longest = 200;
    const std::string folded = fold(typed.substr(0, longest));
    const std::string folded_jabatan = fold(jabatan.substr(0, longest));
    const std::vector<std::string_view> words = words_in(folded);

    // 0: own jabatan and begins with it, 1: own jabatan, 2: begins with it, 3: the rest.
    std::vector<LibraryHit> ranks[4];
    std::string_view asked;  // entries of one jabatan stand together
    bool suits = false;
    // `text` is what is compared: as it stands when it is plain ASCII, else folded.
    const auto consider = [&](const LibraryEntry& entry, const LibraryEntry& text,
                              const OwnExample* example) {
        if (entry.jabatan != asked) {
            asked = entry.jabatan;
            suits = !folded_jabatan.empty() && is_for(entry, folded_jabatan);
        }
        if (!matches(text, words)) return;
        const bool begins = begins_with(text.rhk, folded) || begins_with(text.iki, folded);
        ranks[(suits ? 0 : 2) + (begins ? 0 : 1)].push_back({entry, suits, example});
    };
    for (const OwnExample& example : own) {
        const std::string own_jabatan = fold(example.jabatan), rhk = fold(example.rhk),
                          iki = fold(example.iki);
        consider(entry_of(example), {own_jabatan, rhk, {}, iki, {}}, &example);
    }
    for (const LibraryEntry& entry : library_entries()) consider(entry, entry, nullptr);
    std::vector<LibraryHit> hits;
    for (const std::vector<LibraryHit>& rank : ranks)
        for (const LibraryHit& hit : rank)
            if (hits.size() < limit) hits.push_back(hit);
    return hits;
}

}  // namespace kinerja
