// The catalogue of PKPS: indicators to choose from. No official list could be read, so it holds
// what was seen, says where, and is meant to be filled by the person who uses it.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/regulation/pkps_roles.h"

namespace kinerja {

/// What comes with the program. `seen` says where, for people. None of it is an official list.
struct ShippedIndicator {
    PeranGtk peran{};
    std::string_view indikator;
    std::string_view seen;
};

std::span<const ShippedIndicator> shipped_indicators();

/// An entry of the person's own. Part of no SKP: it stays on the device, or travels as a file.
/// `peran` only for praktik, `perilaku` (index of the value) and `perwujudan` only for perilaku.
struct CatalogEntry {
    std::string id;
    BagianPkps bagian{};
    std::optional<PeranGtk> peran;  // empty: for all of them
    int perilaku = 0;
    std::string indikator;
    std::string perwujudan;

    bool operator==(const CatalogEntry&) const = default;
};

inline constexpr std::size_t max_catalog_entries = 500;

/// The same words for the same part, whatever the case.
bool same_words(const CatalogEntry& a, const CatalogEntry& b);

/// What is looked for: a part, for perilaku one value, for praktik one peran or all.
struct CatalogQuery {
    BagianPkps bagian{};
    int perilaku = 0;
    std::optional<PeranGtk> peran;
    std::string_view typed;
};

/// `own` is null for what comes with the program. The views live as long as the entries.
struct CatalogHit {
    std::string_view indikator, perwujudan, seen;
    std::optional<PeranGtk> peran;
    const CatalogEntry* own = nullptr;
};

/// Entries in which every typed word begins a word; the person's own first. Meant for every
/// keystroke.
std::vector<CatalogHit> search(const CatalogQuery& query, std::span<const CatalogEntry> own);

/// How an import went.
struct CatalogMerge {
    std::size_t added = 0, known = 0, no_room = 0;
};

/// Adds what is not there yet, in order, while there is room. The caller gives new ids.
CatalogMerge merge(std::vector<CatalogEntry>& own, std::vector<CatalogEntry> incoming);

}  // namespace kinerja
