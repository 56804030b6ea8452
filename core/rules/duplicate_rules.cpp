// The same sentence twice: a row that was copied and then forgotten.
#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "core/base/text.h"
#include "core/model/place_name.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"
#include "core/rules/item.h"

namespace kinerja {
namespace {

using Seen = std::unordered_set<std::string>;

/// Something with the same wording came before; case and blanks make no difference.
bool is_repeated(Seen& seen, const std::string& statement) {
    std::string folded = fold(statement);
    return !folded.empty() && !seen.insert(std::move(folded)).second;
}

/// The same for statements that are alike; most are told apart by it. Few octets of a statement are
/// looked at.
std::string folded_beginning(std::string_view statement) {
    constexpr std::size_t enough = 32;
    std::string folded;
    for (std::size_t octets = 48; folded.size() < enough; octets *= 4) {
        folded = fold(beginning_of(statement, octets));
        if (octets >= statement.size()) break;
    }
    return folded.substr(0, enough);
}

/// All that a rule of the statements of RHK reads.
bool same_statements(const Skp& one, const Skp& other) {
    return std::ranges::equal(one.rhk, other.rhk, [](const Box<Rhk>& a, const Box<Rhk>& b) {
        return a.same_as(b) ||
               (a->id == b->id && a->jenis == b->jenis && a->statement == b->statement);
    });
}

// At each keystroke: of a long plan hardly a statement is folded whole.
void rhk_differ(const Skp& skp, const CheckContext&, FindingSink& found) {
    struct Alike {
        const std::string* first = nullptr;
        Seen seen;
    };
    std::unordered_map<std::string, Alike> all;
    for (const Box<Rhk>& rhk : skp.rhk) {
        const auto [entry, fresh] = all.try_emplace(folded_beginning(rhk->statement));
        Alike& alike = entry->second;
        if (fresh) {
            alike.first = &rhk->statement;
            continue;
        }
        if (alike.seen.empty()) is_repeated(alike.seen, *alike.first);
        if (is_repeated(alike.seen, rhk->statement)) found.at(path(*rhk) / "statement");
    }
}

// Within one RHK. Two RHK may well be measured alike ("Ketepatan waktu penyelesaian laporan").
void iki_differ(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    Seen seen;
    for (const Iki& iki : rhk.iki)
        if (is_repeated(seen, iki.statement)) found.at(path(rhk, iki) / "statement");
}

Proposal apart_from(const Skp& skp, const Path& twin, std::string_view what) {
    return {{}, "Gabungkan dengan " + name_of(skp, twin) + ", atau " + std::string(what) + "."};
}

Proposal other_rhk_for(const Skp& skp, const Path& place) {
    const Item item = item_at(skp, place);
    if (!item.rhk) return {};
    const std::string folded = fold(item.rhk->statement);
    for (const Box<Rhk>& rhk : skp.rhk)
        if (&*rhk != item.rhk && fold(rhk->statement) == folded)
            return apart_from(skp, path(*rhk), "sebutkan dalam kalimatnya apa yang membedakan");
    return {};
}

Proposal other_iki_for(const Skp& skp, const Path& place) {
    const Item item = item_at(skp, place);
    if (!item.iki) return {};
    const std::string folded = fold(item.iki->statement);
    for (const Iki& iki : item.rhk->iki)
        if (&iki != item.iki && fold(iki.statement) == folded)
            return apart_from(skp, path(*item.rhk, iki),
                              "ubah salah satunya agar mengukur sisi lain dari hasil ini");
    return {};
}

constexpr Rule rules[] = {
    {"WR-04",
     Severity::advises,
     basis::suggestion,
     "Apakah RHK ini memang perlu ditulis dua kali? Ada RHK lain dengan kalimat yang sama.",
     "Gabungkan keduanya, atau sebutkan apa yang membedakan.",
     {rhk_differ, same_statements},
     other_rhk_for},
    {"WR-05", Severity::advises, basis::suggestion,
     "Apakah indikator ini memang perlu ditulis dua kali? RHK ini sudah memilikinya.",
     "Gabungkan keduanya, atau ubah salah satunya agar mengukur sisi lain.", iki_differ,
     other_iki_for},
};

}  // namespace

std::span<const Rule> duplicate_rules() { return rules; }

}  // namespace kinerja
