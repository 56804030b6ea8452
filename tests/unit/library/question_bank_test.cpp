// The question bank: what it covers, how it is worded, and what is offered for a card.
#include "core/library/question_bank.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <utility>

#include "core/base/text.h"
#include "core/library/typed_words.h"
#include "tests/support/files.h"

using namespace kinerja;

namespace {

constexpr TahapDialog stages[] = {TahapDialog::perencanaan, TahapDialog::pemantauan,
                                  TahapDialog::umpan_balik, TahapDialog::evaluasi};
constexpr PeranDialog askers[] = {PeranDialog::pegawai, PeranDialog::pimpinan};

constexpr std::string_view dots = "…";

/// What people count: bytes that begin a code point.
std::ptrdiff_t letters_of(std::string_view text) {
    return std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; });
}

/// The parts of a text between separators.
std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::size_t own_of(TahapDialog tahap, PeranDialog peran, ButirDialog butir) {
    return questions_for(tahap, peran, butir).size() - questions_for(tahap, peran, {}).size();
}

}  // namespace

TEST_CASE("every row of the file stands in the question bank, under its own tokens", "[library]") {
    const std::string file = bytes_of(repository() / "assets" / "dialog" / "pertanyaan.tsv");
    const std::span<const DialogQuestion> bank = question_bank();
    std::size_t at = 0;
    bool head = true;
    for (const std::string_view line : split(file, '\n')) {
        if (line.empty() || line.starts_with('#')) continue;
        if (std::exchange(head, false)) continue;
        CAPTURE(line);
        const std::vector<std::string_view> row = split(line, '\t');
        REQUIRE(row.size() == 5);
        REQUIRE(at < bank.size());
        const DialogQuestion& one = bank[at++];
        CHECK(parse_token<TahapDialog>(row[0]) == one.tahap);
        CHECK(parse_token<PeranDialog>(row[1]) == one.peran);
        CHECK((one.butir ? token_of(*one.butir) : "umum") == row[2]);
        CHECK(one.pertanyaan == row[3]);
        CHECK(one.saran == row[4]);
    }
    CHECK(at == bank.size());
}

TEST_CASE("each stage has questions for both, each kind of card has its own when planning",
          "[library]") {
    for (const TahapDialog tahap : stages)
        for (const PeranDialog peran : askers) {
            CAPTURE(token_of(tahap), token_of(peran));
            CHECK(std::ranges::count_if(question_bank(), [&](const DialogQuestion& one) {
                      return one.tahap == tahap && one.peran == peran;
                  }) >= 6);
            CHECK(questions_for(tahap, peran, {}).size() >= 3);
        }
    for (const PeranDialog peran : askers) {
        CHECK(questions_for(TahapDialog::perencanaan, peran, {}).size() >= 4);
        for (std::size_t i = 0; i < terms<ButirDialog>().size(); ++i) {
            CAPTURE(token_of(peran), terms<ButirDialog>()[i].token);
            CHECK(own_of(TahapDialog::perencanaan, peran, static_cast<ButirDialog>(i)) >= 2);
        }
    }
}

TEST_CASE("questions are short, plain, said once, and claim no authority", "[library]") {
    constexpr std::string_view claims[] = {"pasal",  "wajib",  "harus",    "peraturan", "ketentuan",
                                           "undang", "menpan", "dilarang", "sanksi"};
    constexpr std::string_view foreign[] = {"feedback", "check",   "coaching", "deadline",
                                            "goal",     "monitor", "review",   "update",
                                            "progress", "support"};
    std::set<std::string> seen;
    for (const DialogQuestion& one : question_bank()) {
        CAPTURE(one.pertanyaan, one.saran);
        CHECK(seen.insert(fold(one.pertanyaan)).second);
        CHECK(seen.insert(fold(one.saran)).second);
        for (const std::string_view text : {one.pertanyaan, one.saran}) {
            CHECK(is_utf8(text));
            CHECK_FALSE(has_hidden_characters(text));
            CHECK(trim(text) == text);
            CHECK(text.find("  ") == std::string_view::npos);
            CHECK(letters_of(text) <= 140);
            const std::string folded = fold(text);
            for (const std::string_view word : claims)
                CHECK(folded.find(word) == std::string::npos);
            for (const std::string_view word : foreign) CHECK_FALSE(has_word(folded, word));
        }
        CHECK(one.saran.find('.') == one.saran.size() - 1);  // one sentence
    }
}

TEST_CASE("questions end with their mark; sentences of umpan_balik leave room to fill in",
          "[library]") {
    for (const DialogQuestion& one : question_bank()) {
        CAPTURE(one.pertanyaan);
        const bool to_fill_in = one.pertanyaan.find(dots) != std::string_view::npos;
        CHECK(to_fill_in == (one.tahap == TahapDialog::umpan_balik));
        CHECK((to_fill_in || one.pertanyaan.ends_with('?')));
    }
}

TEST_CASE("the Pegawai says Bapak/Ibu, the Pimpinan says Anda", "[library]") {
    for (const DialogQuestion& one : question_bank()) {
        CAPTURE(one.pertanyaan);
        const std::string folded = fold(one.pertanyaan);
        CHECK((one.peran == PeranDialog::pegawai || one.peran == PeranDialog::pimpinan));
        CHECK_FALSE(has_word(folded, one.peran == PeranDialog::pegawai ? "anda" : "bapak"));
        for (const char* word : {"saudara", "kamu", "kau"}) CHECK_FALSE(has_word(folded, word));
    }
}

TEST_CASE("a card gets what suits its kind first, then what suits any", "[library]") {
    for (const TahapDialog tahap : stages)
        for (const PeranDialog peran : askers)
            for (std::size_t i = 0; i < terms<ButirDialog>().size(); ++i) {
                const auto butir = static_cast<ButirDialog>(i);
                const auto offered = questions_for(tahap, peran, butir);
                const std::size_t own = own_of(tahap, peran, butir);
                for (std::size_t k = 0; k < offered.size(); ++k) {
                    CHECK(offered[k]->tahap == tahap);
                    CHECK(offered[k]->peran == peran);
                    CHECK(offered[k]->butir == (k < own ? std::optional(butir) : std::nullopt));
                }
            }
    CHECK(questions_for(TahapDialog::evaluasi, PeranDialog::pejabat_penilai, ButirDialog::iki) ==
          questions_for(TahapDialog::evaluasi, PeranDialog::pimpinan, ButirDialog::iki));
}
