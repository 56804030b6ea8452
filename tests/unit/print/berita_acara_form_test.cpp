// Berita Acara Dialog Kinerja on paper.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/dialog/agenda.h"
#include "core/dialog/seal.h"
#include "core/handover/record.h"
#include "core/print/berita_acara.h"
#include "core/print/forms.h"
#include "core/print/moment.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

namespace {

using Words = std::vector<std::string>;

constexpr const char* card = "rhk/r1/iki/i1";

/// All blocks of the papers, as one.
Paper whole(const std::vector<Paper>& papers) {
    Paper all;
    for (const Paper& paper : papers)
        all.blocks.insert(all.blocks.end(), paper.blocks.begin(), paper.blocks.end());
    return all;
}

Paper printed(const Skp& skp, int minutes_east = 0, std::string_view content_seal = {}) {
    return whole(berita_acara_form(skp, minutes_east, content_seal));
}

Words paragraphs_of(const Paper& paper) {
    Words words;
    for (const Block& block : paper.blocks)
        if (const auto* one = std::get_if<Paragraph>(&block)) words.push_back(one->words);
    return words;
}

/// The table whose first row of the body reads so; the test fails when there is none.
const Table& table_below(const Paper& paper, std::string_view band) {
    for (const Table* table : tables_of(paper))
        if (!table->groups.empty() && words_of(table->groups[0][0].cells[0]).starts_with(band))
            return *table;
    FAIL("no table " << band);
    return *tables_of(paper).front();
}

const Table& table_headed(const Paper& paper, std::string_view title) {
    for (const Table* table : tables_of(paper))
        if (!table->head.empty())
            for (const std::string& words : words_in(table->head[0]))
                if (words == title) return *table;
    FAIL("no table " << title);
    return *tables_of(paper).front();
}

bool has_paragraph(const Paper& paper, std::string_view words) {
    for (const std::string& one : paragraphs_of(paper))
        if (one.starts_with(words)) return true;
    return false;
}

/// The row of a table whose cell in this column begins so.
Words row_with(const Table& table, std::size_t column, std::string_view words) {
    for (const RowGroup& group : table.groups)
        if (words_of(group[0].cells.at(column)).starts_with(words)) return words_in(group[0]);
    FAIL("no row " << words);
    return {};
}

// Columns of the table of decisions.
constexpr std::size_t butir = 1, before = 2, after = 3, proposed = 4, by_pegawai = 5,
                      by_pimpinan = 6, state = 7;

Words decision(const Paper& paper, std::string_view words) {
    return row_with(table_headed(paper, "DIUSULKAN OLEH"), butir, words);
}

constexpr std::size_t said = 3;

/// The first entry of the annex whose words begin so.
Words told(const Paper& paper, std::string_view words) {
    return row_with(table_headed(paper, "WAKTU"), said, words);
}

void take(Participant& receiver, Participant& sender) { receiver.receive(sender.file()); }

/// Both talk about a target and agree; the Pegawai signs.
Participant agreed() {
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

constexpr const char* iki = "RHK utama 1, IKI: Jumlah antarmuka yang beroperasi (target ";
constexpr const char* row_of_iki = "RHK utama 1, IKI 1";
constexpr const char* moment = "12 Januari 2027 pukul 15.30 WIB";
constexpr const char* in_table = "12 Jan 2027 15.30 WIB";
constexpr int jakarta = 420;

}  // namespace

TEST_CASE("the berita acara says who, when, where things stand, and that it is no form",
          "[dialog][print]") {
    const std::vector<Paper> papers = berita_acara_form(agreed().skp());
    REQUIRE(papers.size() == 3);
    CHECK(title_lines(papers[0]) == Words{"BERITA ACARA DIALOG KINERJA"});
    CHECK(papers[0].orientation == Orientation::landscape);
    const Table& people = *tables_of(papers[0])[0];
    CHECK(row_words(people, 0) ==
          Words{"Pegawai", ": Pegawai Contoh Dua, " + valid_skp().pegawai.jabatan});
    CHECK(row_words(people, 1)[1].ends_with(" (Pejabat Penilai Kinerja)"));
    CHECK(row_words(people, 3) == Words{"Status SKP", ": Ditandatangani Pegawai, versi 1"});
    CHECK(row_words(*tables_of(papers[1])[1], 0) ==
          Words{"1", "NAMA", "Pegawai Contoh Dua", "1", "NAMA", "Pegawai Contoh Tiga"});
    CHECK(has_paragraph(papers[1], "Belum ada pertemuan yang dicatat."));
    CHECK(paragraphs_of(papers[1]).back().find("bukan lampiran resmi") != std::string::npos);
}

TEST_CASE("every decision says before, after, who proposed it, who agreed and when",
          "[dialog][print]") {
    const Paper paper = printed(agreed().skp(), jakarta);
    const std::string at = in_table;
    CHECK(decision(paper, row_of_iki) ==
          Words{"1", "RHK utama 1, IKI 1, Target\nJumlah antarmuka yang beroperasi",
                "[6] antarmuka", "[4] antarmuka", "Pegawai, " + at, at + " (a)", at,
                "Disepakati\nPertanyaan belum dijawab"});
    CHECK(has_paragraph(paper, "Keterangan: (a) dengan usulannya."));
    CHECK(decision(paper, "SKP secara keseluruhan") ==
          Words{"", "SKP secara keseluruhan", "", "", "", at, at, "Disepakati"});
    CHECK(decision(paper, "Tanda tangan Pegawai")[by_pimpinan] == "-");
    CHECK(decision(paper, "Penetapan SKP") ==
          Words{"", "Penetapan SKP", "", "", "", "-", "Belum", "Belum"});
    CHECK(has_paragraph(paper,
                        "17 butir lain tidak dibicarakan dan tidak berubah pada versi ini; "
                        "isinya seperti dicatat Pegawai Contoh Dua (Pegawai), " +
                            std::string(moment)));
    CHECK_FALSE(has_paragraph(paper, "Tulisan yang panjang dipendekkan"));
}

TEST_CASE("what was only talked about did not change; several values of one entry are one row",
          "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.say(JenisEntri::pertanyaan, "rhk/r1", "Sudah jelas?");
    pegawai.set(std::string(card) + "/target", "4 antarmuka");
    pegawai.set(std::string(card) + "/statement", "Jumlah antarmuka yang andal");
    pegawai.file();
    const Paper paper = printed(pegawai.skp());
    const Words talked = decision(paper, "RHK utama 1");
    CHECK(talked[after] == "Tidak berubah");
    CHECK(talked[proposed].starts_with("Isi awal: Pegawai, 12 Jan 2027"));
    const Words changed = decision(paper, row_of_iki);
    CHECK(changed[butir] == row_of_iki);
    CHECK(changed[after].find("yang [andal]") != std::string::npos);
    CHECK(changed[after].find("Target: [4] antarmuka") != std::string::npos);
    CHECK(changed[by_pegawai] == "Belum");
}

TEST_CASE("who agreed to the SKP as a whole agreed to what its cards say", "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.set(std::string(card) + "/target", "4 antarmuka");
    pegawai.both_agree();
    const Paper paper = printed(pegawai.skp());
    const Words row = decision(paper, row_of_iki);
    CHECK(row[by_pegawai] == "12 Jan 2027 08.30 UTC (a)");
    CHECK(row[by_pimpinan] == row[by_pegawai]);
    CHECK(row[state] == "Disepakati dalam SKP secara keseluruhan");
    CHECK(has_paragraph(paper, "Keterangan: (a) bersama SKP secara keseluruhan."));
}

TEST_CASE("long words are cut around what changed, and stand whole in the annex",
          "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    std::string words;
    for (int i = 0; i < 30; ++i) words += "kata" + std::to_string(i) + " ";
    pegawai.set("rhk/r1/statement", words + "lama");
    pegawai.both_agree();
    pegawai.set("rhk/r1/statement", words + "baru");
    pegawai.file();
    const std::vector<Paper> papers = berita_acara_form(pegawai.skp());
    const Words row = decision(papers[0], "RHK utama 1");
    CHECK(row[after].size() < 100);
    CHECK(has_paragraph(papers[0], "Tulisan yang panjang dipendekkan"));
    const Words whole = row_with(table_headed(papers[2], "SESUDAH"), 0, row[0]);
    CHECK(whole[after].find("kata29 baru") != std::string::npos);
    CHECK(whole[before].find("Tersedianya") != std::string::npos);
}

TEST_CASE("a dozen decisions of ordinary length have one page", "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    for (const char* one : {"rhk/r1/iki/i1", "rhk/r1/iki/i2", "rhk/r1/iki/i3", "rhk/r2/iki/i1",
                            "rhk/r2/iki/i2", "rhk/r2/iki/i3", "rhk/r3/iki/i1"})
        pegawai.set(std::string(one) + "/target", "12 dokumen");
    for (const char* one : {"rhk/r1", "rhk/r2", "rhk/r3", "rhk/r1/skema", "rhk/r2/skema"})
        pegawai.say(JenisEntri::catatan, one, "Sudah jelas");
    pegawai.both_agree();
    const Paper paper = printed(pegawai.skp(), jakarta);
    const Table& table = table_headed(paper, "DIUSULKAN OLEH");
    CHECK(table.small);
    REQUIRE(table.groups.size() == 12 + 3);
    // Landscape A4 between its margins; letters of 7.5 points are half as wide as high.
    constexpr int width = 267, letter = 14, line = 32;  // mm, and tenths of a mm
    int height = 0;
    for (std::size_t at = 0; at < table.groups.size(); ++at) {
        const Words cells = row_words(table, at);
        int most = 1;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const int room = (table.widths[column] * width / 10 - 20) / letter;
            int lines = 0;
            for (std::size_t begin = 0; begin <= cells[column].size();) {
                const std::size_t end =
                    std::min(cells[column].find('\n', begin), cells[column].size());
                lines += std::max(1, (static_cast<int>(end - begin) + room - 1) / room);
                begin = end + 1;
            }
            most = std::max(most, lines);
        }
        height += most * line + 10;
    }
    CHECK(height < 1350);
}

TEST_CASE("somebody whom the head of the paper does not name is named", "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant stranger(PeranDialog::pimpinan, "Orang Lain", "1", pegawai.skp());
    stranger.set(std::string(card) + "/target", "9 antarmuka");
    stranger.file();
    CHECK(decision(printed(stranger.skp()), row_of_iki)[proposed].starts_with(
        "Orang Lain (Pimpinan), "));
}

TEST_CASE("an item that came or went is told by its words", "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.apply(RemoveItem{{"rhk/r1/iki/i2"}});
    pegawai.file();
    const Words gone = decision(printed(pegawai.skp()), "IKI: Persentase");
    CHECK(gone[before].find("Persentase panggilan yang berhasil") != std::string::npos);
    CHECK(gone[before].find("Target: ") != std::string::npos);
    CHECK(gone[after] == "[(tidak ada)]");
}

TEST_CASE("an agreement that fell is named with what undid it, in the table and in the annex",
          "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.decide(card, Putusan::sepakat);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.decide(card, Putusan::sepakat);
    pimpinan.set(std::string(card) + "/target", "8 antarmuka");
    take(pegawai, pimpinan);
    const Paper paper = printed(pegawai.skp());
    const std::string cause = "Target: 6 antarmuka menjadi 8 antarmuka";
    CHECK(decision(paper, row_of_iki)[state] ==
          "Menunggu Pegawai\nKesepakatan gugur, karena " + cause);
    CHECK(told(paper, "Disepakati")[said] == "Disepakati\nGugur, karena " + cause);
    CHECK(told(paper, "Perubahan SKP dicatat\nPerubahan SKP yang dicatat:\nMengubah")[2] ==
          std::string(iki) + "8 antarmuka)");
}

TEST_CASE("withdrawn is withdrawn and not rejected", "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    const DialogEntryId proposal =
        pegawai.propose(card, {{std::string(card) + "/target", "6 antarmuka", "4 antarmuka"}});
    pegawai.answer(proposal, Putusan::ditolak);
    const Paper paper = printed(pegawai.skp());
    CHECK(told(paper, "Usulan ditarik")[said] ==
          "Usulan ditarik (menjawab Usulan dari Pegawai Contoh Dua (Pegawai), 12 Januari 2027 "
          "pukul 08.30 UTC)");
    CHECK(decision(paper, row_of_iki)[state].find("Usulan ditarik") != std::string::npos);
    CHECK(all_words(paper).find("ditolak") == std::string::npos);
}

TEST_CASE("who wrote on the other side's device, is unknown or spoke for both is marked",
          "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    SECTION("the same device") {
        Participant pimpinan = pimpinan_of(pegawai.skp());
        pimpinan.use_device("a1b2c3d4e5f6");
        pimpinan.decide(card, Putusan::sepakat);
        const std::string remark = "dicatat pada perangkat yang sama dengan Pegawai";
        const std::string mark = "(" + remark + ")";
        CHECK(told(printed(pimpinan.skp()), "Disepakati")[1] ==
              "Pegawai Contoh Tiga (Pimpinan)\n" + mark);
        const Paper paper = printed(pimpinan.skp());
        CHECK(decision(paper, row_of_iki)[by_pimpinan].ends_with(" (a)"));
        CHECK(has_paragraph(paper, "Keterangan: (a) " + remark + "."));
    }
    SECTION("unknown") {
        Participant stranger(PeranDialog::pimpinan, "Orang Lain", "1", pegawai.skp());
        stranger.decide(card, Putusan::sepakat);
        CHECK(told(printed(stranger.skp()), "Disepakati")[1] ==
              "Orang Lain (Pimpinan)\n(tidak dikenal, tidak dihitung)");
        CHECK(decision(printed(stranger.skp()), row_of_iki)[by_pimpinan] == "Belum");
    }
    SECTION("one voice") {
        Participant pimpinan = pimpinan_of(pegawai.skp());
        pimpinan.use_device("");
        pimpinan.decide(card, Putusan::sepakat);
        const std::string mark = "(dicatat oleh satu pihak (cara lama))";
        CHECK(told(printed(pimpinan.skp()), "Disepakati")[1].ends_with(mark));
        CHECK(has_paragraph(printed(pimpinan.skp()),
                            "Keterangan: (a) dicatat oleh satu pihak (cara lama)."));
    }
}

TEST_CASE("what was changed outside of the program is a warning and has no role",
          "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pegawai.raw().rhk[0].edit().iki[0].target = "1 antarmuka";
    pimpinan.receive(handover_file(pegawai.skp()));
    const Paper paper = printed(pimpinan.skp());
    CHECK(decision(paper, row_of_iki)[proposed].starts_with("Perubahan tanpa catatan penulis, "));
    CHECK(told(paper, "Perubahan SKP dicatat\nPerubahan SKP yang dicatat:\nMengubah")[1] ==
          "Perubahan tanpa catatan penulis\n(berkas diubah di luar catatan dialog)");
    CHECK(has_paragraph(paper, "Perhatian: 1 kali isi berkas diubah di luar catatan dialog."));
}

TEST_CASE("what is not on record yet is said", "[dialog][print]") {
    Participant pegawai = agreed();
    const std::string seal = content_seal_of(pegawai.skp());
    CHECK_FALSE(has_paragraph(printed(pegawai.skp(), 0, seal), "Perhatian:"));
    pegawai.raw().rhk[0].edit().iki[0].target = "1 antarmuka";
    CHECK(has_paragraph(printed(pegawai.skp(), 0, content_seal_of(pegawai.skp())),
                        "Perhatian: isi SKP berubah sesudah entri terakhir."));
}

TEST_CASE("the annex is told in the order of the record, each entry with its card and local time",
          "[dialog][print]") {
    Participant pegawai = agreed();
    const Paper paper = printed(pegawai.skp(), jakarta);
    const Table& thread = table_headed(paper, "WAKTU");
    REQUIRE(thread.groups.size() == pegawai.dialog().entries.size());
    CHECK(row_words(thread, 0) ==
          Words{moment, "Pegawai Contoh Dua (Pegawai)", "SKP secara keseluruhan",
                "Perubahan SKP dicatat\nPerubahan SKP yang dicatat:\nIsi SKP dicatat: 3 RHK, 7 "
                "IKI"});
    CHECK(row_words(thread, 1)[said] == "Dialog dimulai\nCatatan langkah");
    CHECK(row_words(thread, 2) ==
          Words{moment, "Pegawai Contoh Dua (Pegawai)", std::string(iki) + "4 antarmuka)",
                "Usulan\nPerubahan yang diusulkan:\nTarget: 6 antarmuka menjadi 4 antarmuka"});
    CHECK(row_words(thread, 3)[said] == "Pertanyaan\nMengapa <b>empat</b>?");
    CHECK(row_words(thread, 4)[said] ==
          "Usulan diterima (menjawab Usulan dari Pegawai Contoh Dua (Pegawai), " +
              std::string(moment) +
              ")\nBaik, empat\nPerubahan SKP yang dicatat:\nMengubah Target: 6 antarmuka menjadi "
              "4 antarmuka");
    CHECK(all_words(paper).find("UTC") == std::string::npos);
}

TEST_CASE("because of which dukungan something was proposed is told", "[dialog][print][PL-12]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    DialogEntry entry;
    entry.author = pegawai.author();
    entry.text = "Kurang satu server";
    entry.card.value = card;
    entry.karena.value = "lampiran/sumber_daya/d1";
    DialogKinerja& dialog = pegawai.raw().dialog.edit();
    insert_entry(dialog, joined(dialog, entry));
    CHECK(told(printed(pegawai.skp()), "Catatan")[said] ==
          "Catatan\nKurang satu server\nKarena Dukungan sumber daya: Satu server uji mulai April "
          "2027");
}

TEST_CASE("steps have place and date, and so have the signatures", "[dialog][print]") {
    const Paper paper = printed(agreed().skp(), jakarta);
    const Table& steps = table_headed(paper, "LANGKAH");
    REQUIRE(steps.groups.size() == 4);
    CHECK(row_words(steps, 1)[0] == "Satu pihak sepakat");
    CHECK(row_words(steps, 2)[3] == "Berlaku bagi kedua pihak\nVersi 1");
    CHECK(row_words(steps, 3) == Words{"Ditandatangani Pegawai", "Pegawai Contoh Dua (Pegawai)",
                                       "Contoh, 20 Januari 2027\ndicatat " + std::string(moment),
                                       "Berlaku\nVersi 1"});
    const Signatures* pair = signatures_of(paper);
    REQUIRE(pair != nullptr);
    CHECK(pair->left.role == "Pegawai,");
    CHECK(pair->left.name == "Pegawai Contoh Dua");
    CHECK(pair->right.role == "Pejabat Penilai Kinerja,");
    CHECK(pair->right.above == "Contoh, 20 Januari 2027");
}

TEST_CASE("a signature that fell stays on the paper with the reason; so does the next one",
          "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.both_agree();
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.set(std::string(card) + "/target", "8 antarmuka");
    pegawai.step(TindakanSkp::tanda_tangani);
    take(pegawai, pimpinan);
    const std::string cause =
        "Gugur, karena RHK utama 1, IKI 1, Target: 6 antarmuka menjadi 8 antarmuka\nVersi 1";
    const Paper fallen = printed(pegawai.skp());
    CHECK(row_with(table_headed(fallen, "LANGKAH"), 0, "Ditandatangani")[3] == cause);
    CHECK(row_with(table_headed(fallen, "LANGKAH"), 0, "Kesepakatan dicatat")[3] == cause);

    pegawai.both_agree();
    pegawai.step(TindakanSkp::tanda_tangani);
    const Paper paper = printed(pegawai.skp());
    const Table& steps = table_headed(paper, "LANGKAH");
    std::vector<std::string> signatures;
    for (std::size_t i = 0; i < steps.groups.size(); ++i)
        if (row_words(steps, i)[0] == "Ditandatangani Pegawai")
            signatures.push_back(row_words(steps, i)[3]);
    CHECK(signatures == std::vector<std::string>{cause, "Berlaku\nVersi 1"});
}

TEST_CASE("what was returned or by a stranger does not hold", "[dialog][print]") {
    Participant pegawai = agreed();
    Participant penilai = penilai_of(pegawai.skp());
    SECTION("returned") {
        penilai.step(TindakanSkp::kembalikan);
        const Paper paper = printed(penilai.skp());
        CHECK(row_with(table_headed(paper, "LANGKAH"), 0, "Ditandatangani")[3] ==
              "Gugur, karena dikembalikan ke dialog\nVersi 1");
    }
    SECTION("a stranger") {
        Participant stranger(PeranDialog::pejabat_penilai, "Orang Lain", "1", pegawai.skp());
        stranger.step(TindakanSkp::tetapkan);
        const Paper paper = printed(stranger.skp());
        const Words row = row_with(table_headed(paper, "LANGKAH"), 0, "SKP ditetapkan");
        CHECK(row[1].ends_with("(tidak dikenal, tidak dihitung)"));
        CHECK(row[3] == "Tidak dihitung\nVersi 1");
    }
}

TEST_CASE("a revision says why, and since when it holds", "[dialog][print]") {
    Participant pegawai = agreed();
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(TindakanSkp::tetapkan);
    penilai.step(TindakanSkp::revisi);
    const Paper paper = printed(penilai.skp());
    const Table& steps = table_headed(paper, "LANGKAH");
    CHECK(row_words(steps, 4)[0] == "SKP ditetapkan");
    CHECK(row_words(steps, 4)[3] == "Berlaku\nVersi 1");
    CHECK(row_words(steps, 5)[0] ==
          "Revisi dimulai\nAlasan: Penugasan pada tahun berjalan\nBerlaku sejak 1 Juli 2027");
    CHECK(row_words(*tables_of(paper)[0], 3)[1] == ": Revisi, versi 2");
}

TEST_CASE("one line says whether the record is whole, and names its end by the seal",
          "[dialog][print]") {
    Participant pegawai = agreed();
    const auto note = [&] {
        const auto notes = footnotes_of(printed(pegawai.skp()));
        REQUIRE(notes.size() == 1);
        CHECK(notes[0].first == "Catatan dialog:");
        return notes[0].second;
    };
    const std::string count = std::to_string(pegawai.dialog().entries.size());
    CHECK(note() == "Catatan utuh, " + count + " entri. Segel entri terakhir: " +
                        heads_of(pegawai.dialog()).front().value +
                        ". Segel menunjukkan apakah catatan berubah; bukan tanda tangan "
                        "elektronik.");
    pegawai.raw().dialog.edit().entries[1].edit().text = "Lain";
    CHECK(note() == "Catatan tidak utuh: 1 dari " + count + " entri tidak cocok dengan segelnya.");
}

TEST_CASE("meetings come with their follow-ups; their place is the signatures' when nobody signed",
          "[dialog][print]") {
    Skp skp = valid_skp();
    skp.pertemuan = planned_skp().pertemuan;
    Paper paper = printed(skp);
    const Table& meeting = table_below(paper, "Pertemuan 1");
    CHECK(words_in(meeting.groups[0][1]) == Words{"Tahap dan periode", "Perencanaan, Setahun"});
    CHECK(words_in(meeting.groups[0][2]) ==
          Words{"Tanggal dan waktu", "12 Januari 2027, pukul 08.30"});
    CHECK(words_in(meeting.groups[0][4]) ==
          Words{"Yang hadir", "Pegawai Contoh Dua\nPegawai Contoh Tiga"});
    CHECK(row_words(table_headed(paper, "TINDAK LANJUT"), 0) ==
          Words{"1", "Menyediakan server uji", "Kepala Bidang", "1 April 2027", "Selesai"});
    CHECK(signatures_of(paper)->right.above == "Ruang rapat bidang, 12 Januari 2027");
    CHECK(row_words(*tables_of(paper)[0], 3)[1] == ": Draf, versi 1");
    CHECK(has_paragraph(paper, "Belum ada yang dicatat."));
    CHECK(footnotes_of(paper)[0].second == "0 entri.");

    skp.pertemuan[0].edit().tanggal = "minggu depan";
    skp.pertemuan[0].edit().tindak_lanjut[0].selesai = false;
    paper = printed(skp);
    CHECK(words_in(table_below(paper, "Pertemuan 1").groups[0][2])[1] ==
          "minggu depan, pukul 08.30");
    CHECK(row_words(table_headed(paper, "TINDAK LANJUT"), 0).back() == "Belum");
    skp.pertemuan.clear();
    CHECK(signatures_of(printed(skp))->right.above == signatures_of(skp_form(skp))->right.above);
}

TEST_CASE("what both sides wrote apart stands side by side, decided or not", "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pegawai.set(std::string(card) + "/target", "4 antarmuka");
    pimpinan.set(std::string(card) + "/target", "8 antarmuka");
    pegawai.file();
    pegawai.receive(pimpinan.file());
    const auto row = [&] {
        const Paper paper = printed(pegawai.skp());
        return row_words(table_headed(paper, "TEMPAT"), 0);
    };
    CHECK(row()[0] == "RHK utama 1, IKI 1, Target");
    CHECK(row()[1].find(" antarmuka\nPegawai Contoh ") != std::string::npos);
    CHECK(row()[1] != row()[2]);
    CHECK(row()[3] == "Belum diputuskan");
    pegawai.set(std::string(card) + "/target", "6 antarmuka");
    pegawai.say(JenisEntri::catatan, card, "Enam");
    CHECK(row()[3] == "Sudah diputuskan");
}

TEST_CASE("moments are those of the clock on the wall, with its zone", "[dialog][print]") {
    const auto words = [](std::string_view time, int hours) {
        return moment_in_words(time, hours * 60);
    };
    CHECK(words("2027-01-12T08:30:15Z", 7) == "12 Januari 2027 pukul 15.30 WIB");
    CHECK(words("2027-01-12T08:30:15Z", 8) == "12 Januari 2027 pukul 16.30 WITA");
    CHECK(words("2027-01-12T08:30:15Z", 9) == "12 Januari 2027 pukul 17.30 WIT");
    CHECK(words("2026-12-31T17:21:30Z", 7) == "1 Januari 2027 pukul 00.21 WIB");
    CHECK(words("2027-01-01T02:00:00Z", -5) == "31 Desember 2026 pukul 21.00 UTC-05.00");
    CHECK(moment_in_words("2027-01-12T08:30:15Z", 330) == "12 Januari 2027 pukul 14.00 UTC+05.30");
    CHECK(words("2027-01-12T08:30Z", 0) == "12 Januari 2027 pukul 08.30 UTC");
    CHECK(words("2027-01-12T15:30:00+07:00", 9) == "12 Januari 2027 pukul 15.30");
    CHECK(words("2027-01-12", 7) == "12 Januari 2027");
    CHECK(words("2027-01-12 15:30", 7) == "12 Januari 2027");
    CHECK(words("2027-01-12Tab:cdZ", 7) == "12 Januari 2027");
    CHECK(words("kemarin", 7) == "kemarin");
    CHECK(words("", 7).empty());
    CHECK(short_moment("2027-01-12T08:30:15Z", 420) == "12 Jan 2027 15.30 WIB");
    CHECK(short_moment("2027-08-03T08:30:15Z", 540) == "3 Agu 2027 17.30 WIT");
    CHECK(short_moment("2027-05-12", 420) == "12 Mei 2027");
    CHECK(short_moment("kemarin", 420) == "kemarin");
}

TEST_CASE("a thread about something that was removed is printed all the same", "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.say(JenisEntri::pertanyaan, "rhk/r2", "Masih perlu?");
    pegawai.apply(RemoveItem{{"rhk/r2"}});
    const Paper paper = printed(pegawai.skp());
    CHECK(told(paper, "Pertanyaan")[2] ==
          "RHK: Terselenggaranya layanan perizinan daring yang andal (sudah dihapus)");
}

TEST_CASE("the berita acara is offered when there is something to tell", "[dialog][print]") {
    const Form* form = find_form("berita_acara");
    REQUIRE(form != nullptr);
    CHECK_FALSE(form->is_there(valid_skp()));
    CHECK(form->is_there(planned_skp()));
    Skp skp = valid_skp();
    skp.pertemuan = planned_skp().pertemuan;
    CHECK(form->is_there(skp));
    CHECK(form->make(skp, {Findings{}, {}, 480}) == berita_acara_form(skp, 480));
}
