// What was seen of the lists of Ruang GTK, and looking through them (regulation.md 7B).
#include "core/library/pkps_catalog.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"
#include "core/library/typed_words.h"

namespace kinerja {
namespace {

constexpr std::string_view seen_in_pmm = "Terlihat pada PMM";
constexpr std::string_view duty_group = "Kelompok tugas pengawas, bukan indikator resmi";

constexpr ShippedIndicator shipped[] = {
    {PeranGtk::pengawas, "Perencanaan kerja", duty_group},
    {PeranGtk::pengawas, "Pendampingan perencanaan program sekolah", duty_group},
    {PeranGtk::pengawas, "Pendampingan pelaksanaan program sekolah", duty_group},
    {PeranGtk::pengawas, "Pelaporan", duty_group},
    {PeranGtk::guru, "Keteraturan Suasana Kelas", seen_in_pmm},
    {PeranGtk::guru, "Penerapan Disiplin Positif", seen_in_pmm},
    {PeranGtk::guru, "Umpan Balik Konstruktif", seen_in_pmm},
    {PeranGtk::guru, "Perhatian dan Kepedulian", seen_in_pmm},
    {PeranGtk::guru, "Instruksi Pembelajaran", seen_in_pmm},
    {PeranGtk::guru, "Ekspektasi pada Peserta Didik", seen_in_pmm},
    {PeranGtk::guru, "Instruksi Adaptif", seen_in_pmm},
    {PeranGtk::guru, "Aktivitas Interaktif", seen_in_pmm},
};

/// Entries without a peran are for everyone.
bool suits(const CatalogQuery& query, std::optional<PeranGtk> peran) {
    return query.bagian != BagianPkps::praktik || !query.peran || !peran || query.peran == peran;
}

bool is_asked_for(const CatalogQuery& query, const CatalogEntry& entry) {
    const bool part = entry.bagian == query.bagian &&
                      (query.bagian != BagianPkps::perilaku || entry.perilaku == query.perilaku);
    return part && suits(query, entry.peran);
}

}  // namespace

std::span<const ShippedIndicator> shipped_indicators() { return shipped; }

bool same_words(const CatalogEntry& a, const CatalogEntry& b) {
    return a.bagian == b.bagian && a.perilaku == b.perilaku &&
           fold(a.indikator) == fold(b.indikator) && fold(a.perwujudan) == fold(b.perwujudan);
}

std::vector<CatalogHit> search(const CatalogQuery& query, std::span<const CatalogEntry> own) {
    constexpr std::size_t longest = 200;
    const std::string folded = fold(query.typed.substr(0, longest));
    const std::vector<std::string_view> words = words_in(folded);
    const auto matches = [&](std::string_view indikator, std::string_view perwujudan) {
        const std::string first = fold(indikator), second = fold(perwujudan);
        return std::ranges::all_of(words, [&](std::string_view word) {
            return has_word(first, word) || has_word(second, word);
        });
    };
    std::vector<CatalogHit> hits;
    for (const CatalogEntry& entry : own)
        if (is_asked_for(query, entry) && matches(entry.indikator, entry.perwujudan))
            hits.push_back({entry.indikator, entry.perwujudan, {}, entry.peran, &entry});
    if (query.bagian != BagianPkps::praktik) return hits;
    for (const ShippedIndicator& one : shipped)
        if (suits(query, one.peran) && matches(one.indikator, {}))
            hits.push_back({one.indikator, {}, one.seen, one.peran, nullptr});
    return hits;
}

CatalogMerge merge(std::vector<CatalogEntry>& own, std::vector<CatalogEntry> incoming) {
    CatalogMerge result;
    for (CatalogEntry& entry : incoming) {
        const bool known = std::ranges::any_of(
            own, [&](const CatalogEntry& other) { return same_words(other, entry); });
        if (known) {
            ++result.known;
        } else if (own.size() >= max_catalog_entries) {
            ++result.no_room;
        } else {
            own.push_back(std::move(entry));
            ++result.added;
        }
    }
    return result;
}

}  // namespace kinerja
