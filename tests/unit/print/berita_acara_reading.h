// What stands on a printed Berita Acara, by the words that people look for.
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/print/berita_acara.h"
#include "core/print/forms.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/reading.h"

namespace kinerja::berita_acara {

using Words = std::vector<std::string>;

inline constexpr const char* card = "rhk/r1/iki/i1";

/// All blocks of the papers, as one.
inline Paper whole(const std::vector<Paper>& papers) {
    Paper all;
    for (const Paper& paper : papers)
        all.blocks.insert(all.blocks.end(), paper.blocks.begin(), paper.blocks.end());
    return all;
}

inline Paper printed(const Skp& skp, int minutes_east = 0, std::string_view content_seal = {}) {
    return whole(berita_acara_form(skp, minutes_east, content_seal));
}

inline Words paragraphs_of(const Paper& paper) {
    Words words;
    for (const Block& block : paper.blocks)
        if (const auto* one = std::get_if<Paragraph>(&block)) words.push_back(one->words);
    return words;
}

/// The table whose first row of the body reads so; the test fails when there is none.
inline const Table& table_below(const Paper& paper, std::string_view band) {
    for (const Table* table : tables_of(paper))
        if (!table->groups.empty() && words_of(table->groups[0][0].cells[0]).starts_with(band))
            return *table;
    FAIL("no table " << band);
    return *tables_of(paper).front();
}

inline const Table& table_headed(const Paper& paper, std::string_view title) {
    for (const Table* table : tables_of(paper))
        if (!table->head.empty())
            for (const std::string& words : words_in(table->head[0]))
                if (words == title) return *table;
    FAIL("no table " << title);
    return *tables_of(paper).front();
}

inline bool has_paragraph(const Paper& paper, std::string_view words) {
    for (const std::string& one : paragraphs_of(paper))
        if (one.starts_with(words)) return true;
    return false;
}

/// The row of a table whose cell in this column begins so.
inline Words row_with(const Table& table, std::size_t column, std::string_view words) {
    for (const RowGroup& group : table.groups)
        if (words_of(group[0].cells.at(column)).starts_with(words)) return words_in(group[0]);
    FAIL("no row " << words);
    return {};
}

// Columns of the table of decisions.
inline constexpr std::size_t butir = 1, before_column = 2, after_column = 3, proposed = 4,
                             by_pegawai = 5, by_pimpinan = 6, state = 7;

inline Words decision(const Paper& paper, std::string_view words) {
    return row_with(table_headed(paper, "DIUSULKAN OLEH"), butir, words);
}

inline constexpr std::size_t said_column = 3;

/// The first entry of the annex whose words begin so.
inline Words told(const Paper& paper, std::string_view words) {
    return row_with(table_headed(paper, "WAKTU"), said_column, words);
}

inline void take(Participant& receiver, Participant& sender) { receiver.receive(sender.file()); }

/// Both talk about a target and agree; the Pegawai signs.
inline Participant agreed() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    const DialogEntryId proposal =
        pegawai.propose(card, {{std::string(card) + "/target", "6 antarmuka", "4 antarmuka"}});
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.say(JenisEntri::pertanyaan, card, "Mengapa <b>empat</b>?");
    pimpinan.answer(proposal, Putusan::diterima, "Baik, empat");
    take(pegawai, pimpinan);
    pegawai.both_agree();
    pegawai.step(TindakanSkp::tanda_tangani);
    return pegawai;
}

inline constexpr const char* iki = "RHK utama 1, IKI: Jumlah antarmuka yang beroperasi (target ";
inline constexpr const char* row_of_iki = "RHK utama 1, IKI 1";
inline constexpr const char* moment = "12 Januari 2027 pukul 15.30 WIB";
inline constexpr const char* in_table = "12 Jan 2027 15.30 WIB";
inline constexpr int jakarta = 420;

}  // namespace kinerja::berita_acara
