// The library of examples: its own quality, and finding things in it.
#include "core/library/search.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/base/text.h"
#include "core/model/iki_words.h"
#include "core/model/target.h"
#include "core/words/result_wording.h"
#include "core/words/word.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

/// Counts who came or how often people met, which says nothing of what came of it.
bool counts_attendance(std::string_view iki, std::string_view target) {
    constexpr std::string_view things[] = {"pengunjung", "kunjungan",   "rapat",     "pertemuan",
                                           "kegiatan",   "sosialisasi", "pelatihan", "hadirin",
                                           "undangan",   "penyuluhan",  "bimbingan", "acara"};
    const auto among = [&](const std::optional<Word>& word) {
        return word && std::ranges::find(things, word->lower()) != std::end(things);
    };
    const std::optional<Word> first = next_word(iki, 0);
    const bool counts = first && (first->lower() == "jumlah" || first->lower() == "banyaknya" ||
                                  first->lower() == "frekuensi");
    const std::optional<TargetReading> read = parse_target(target);
    return (counts && among(next_word(iki, first->end))) ||
           (read && among(next_word(read->satuan, 0)));
}

/// The whole library as the RHK of one SKP, one RHK for each of its sentences.
Skp skp_of_library(std::string_view jabatan, Pendekatan pendekatan) {
    Skp skp = valid_skp();
    skp.pendekatan = pendekatan;
    const Rhk model = *skp.rhk[0];
    skp.rhk.clear();
    std::string_view last;
    for (const LibraryEntry& entry : library_entries()) {
        if (entry.jabatan != jabatan) continue;
        if (entry.rhk != last) {
            Rhk rhk = model;
            rhk.id = {"r" + std::to_string(skp.rhk.size())};
            rhk.statement = entry.rhk;
            rhk.iki.clear();
            skp.rhk.emplace_back(std::move(rhk));
        }
        last = entry.rhk;
        std::vector<Iki>& list = skp.rhk.back().edit().iki;
        Iki iki;
        iki.id = {"i" + std::to_string(list.size())};
        iki.aspek = entry.aspek;
        iki.statement = entry.iki;
        iki.target = entry.target;
        if (pendekatan == Pendekatan::kualitatif)
            iki.statement = joined_with_target(entry.iki, entry.target);
        list.push_back(std::move(iki));
    }
    return skp;
}

}  // namespace

TEST_CASE("every example of the library passes all rules in silence") {
    for (const std::string_view jabatan : library_jabatan()) {
        CAPTURE(jabatan);
        CHECK(found_in(skp_of_library(jabatan, Pendekatan::kuantitatif)) == Found{});
        CHECK(found_in(skp_of_library(jabatan, Pendekatan::kualitatif)) == Found{});
    }
}

TEST_CASE("no example measures a result by counting visitors or meetings") {
    CHECK(counts_attendance("Jumlah pengunjung perpustakaan", "900 orang"));
    CHECK(counts_attendance("Banyaknya rapat koordinasi", "12 kali"));
    CHECK(counts_attendance("Keterlibatan warga", "4 pertemuan"));
    for (const LibraryEntry& entry : library_entries()) {
        CAPTURE(entry.jabatan, entry.rhk, entry.iki, entry.target);
        CHECK_FALSE(counts_attendance(entry.iki, entry.target));
    }
}

TEST_CASE("the library has twelve jabatan, 150 indicators, all aspek, and plain words") {
    CHECK(library_jabatan().size() == 12);
    CHECK(library_entries().size() >= 150);
    std::set<std::string> seen;
    for (const LibraryEntry& entry : library_entries()) {
        CAPTURE(entry.iki);
        CHECK(seen.insert(std::string(entry.jabatan) + fold(entry.iki)).second);
        CHECK(begins_with_result(entry.rhk));
        for (const std::string_view text : {entry.rhk, entry.iki, entry.target}) {
            CHECK(trim(text) == text);
            CHECK(
                std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 127; }));
        }
    }
    for (const std::string_view jabatan : library_jabatan()) {
        CAPTURE(jabatan);
        std::set<Aspek> aspek;
        int count = 0;
        for (const LibraryEntry& entry : library_entries())
            if (entry.jabatan == jabatan) aspek.insert(*entry.aspek), ++count;
        CHECK(aspek.size() >= 3);
        CHECK(count >= 12);
    }
}

TEST_CASE("what is to get better is not measured by how often people met, or who was attended to") {
    const auto says = [](std::string_view text, std::string_view words) {
        return (" " + fold(text) + " ").find(words) != std::string::npos;
    };
    int seen = 0;
    for (const LibraryEntry& entry : library_entries()) {
        const bool better = entry.rhk.starts_with("Men") || entry.rhk.starts_with("Terwujud") ||
                            entry.rhk.starts_with("Terbangun") || entry.rhk.starts_with("Terjaga");
        if (!better) continue;
        ++seen;
        CAPTURE(entry.rhk, entry.iki);
        for (const char* weak : {" rapat ", " pertemuan ", " kunjungan ", " sesi ", " hadir ",
                                 " memperoleh pendampingan ", " memperoleh pembinaan "}) {
            CHECK_FALSE(says(entry.iki, weak));
            CHECK_FALSE(says(entry.target, weak));
        }
        CHECK_FALSE(says(entry.target, " kali "));
    }
    CHECK(seen > 40);
}

TEST_CASE("search takes beginnings of words, in any order and case") {
    const auto first = [](const char* typed, const char* jabatan) {
        const std::vector<LibraryHit> hits = search(typed, jabatan, 5);
        return hits.empty() ? std::string_view("-") : hits[0].entry.iki;
    };
    CHECK(first("kebersihan tang", "") == "Persentase kepatuhan kebersihan tangan");
    CHECK(first("TANGAN keber", "") == "Persentase kepatuhan kebersihan tangan");
    CHECK(first("ebersihan", "") == "-");
    CHECK(first("xyz", "Guru") == "-");
    CHECK(first("auditor reviu", "") == "Persentase kertas kerja yang lolos reviu berjenjang");
    CHECK(first("indeks", "Pelaksana Umum") == "Indeks kepuasan tamu");
}

TEST_CASE("examples for the own jabatan come first, then those that begin as typed") {
    const std::vector<LibraryHit> hits = search("persentase", "Arsiparis Ahli Pertama", 100);
    REQUIRE(hits.size() > 10);
    CHECK(hits[0].own_jabatan);
    CHECK(hits[0].entry.iki.starts_with("Persentase"));
    CHECK(std::is_sorted(hits.begin(), hits.end(), [](const LibraryHit& a, const LibraryHit& b) {
        return a.own_jabatan && !b.own_jabatan;
    }));
    const auto owned = [](const char* jabatan) {
        const std::vector<LibraryHit> all = search("", jabatan, 1000);
        return std::count_if(all.begin(), all.end(),
                             [](const LibraryHit& hit) { return hit.own_jabatan; });
    };
    CHECK(owned("Guru Ahli Madya") >= 12);
    CHECK(owned("dokter gigi") >= 12);
    CHECK(owned("Analis  SDM Aparatur Ahli Muda") >= 12);
    CHECK(owned("Kepala Dinas") == 0);
    CHECK(owned("") == 0);
}

TEST_CASE("nothing typed gives everything, up to the limit") {
    CHECK(search("", "", 1000).size() == library_entries().size());
    CHECK(search(" ", "Guru", 7).size() == 7);
    CHECK(search("jumlah", "", 0).empty());
    CHECK(kinerja::search(std::string(100'000, 'a'), std::string(100'000, ' '), 5).empty());
    CHECK(search("\xFF\xFE", "\xFF", 5).empty());
    CHECK(search("a b c d e f g h i j k", "", 5).empty());
}

TEST_CASE("own examples are found like the others, before them, and told apart") {
    const std::vector<OwnExample> own = {
        {"e1", "Guru Ahli Muda", "Terbitnya buletin kelas", Aspek::waktu, "Ketepatan terbit",
         "4 kali"},
        {"e2", "", "Tersusunnya arsip Élan", {}, "Jumlah modul Élan", ""},
    };
    const std::vector<LibraryHit> mine = search("buletin", "Guru Ahli Muda", 10, own);
    REQUIRE(mine.size() == 1);
    CHECK(mine[0].own == &own[0]);
    CHECK(mine[0].own_jabatan);
    CHECK(mine[0].entry.target == "4 kali");
    CHECK(search("buletin", "", 10).empty());

    const std::vector<LibraryHit> both = search("jumlah modul", "", 10, own);
    REQUIRE(both.size() >= 2);
    CHECK(both[0].own == &own[1]);
    CHECK_FALSE(both[0].own_jabatan);  // written for no jabatan in particular
    CHECK(both[1].own == nullptr);
    CHECK(search("élan", "", 10, own).size() == 1);
    CHECK(search("", "", 1000, own).size() == library_entries().size() + 2);
}
