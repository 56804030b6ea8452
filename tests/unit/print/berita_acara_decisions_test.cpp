// The table of decisions of the Berita Acara, and whose words count in it.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/dialog/agenda.h"
#include "core/handover/record.h"
#include "core/print/berita_acara.h"
#include "core/print/forms.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/berita_acara_reading.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;
using namespace kinerja::berita_acara;

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
    CHECK(talked[after_column] == "Tidak berubah");
    CHECK(talked[proposed].starts_with("Isi awal: Pegawai, 12 Jan 2027"));
    const Words changed = decision(paper, row_of_iki);
    CHECK(changed[butir] == row_of_iki);
    CHECK(changed[after_column].find("yang [andal]") != std::string::npos);
    CHECK(changed[after_column].find("Target: [4] antarmuka") != std::string::npos);
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
    CHECK(row[after_column].size() < 100);
    CHECK(has_paragraph(papers[0], "Tulisan yang panjang dipendekkan"));
    const Words whole = row_with(table_headed(papers[2], "SESUDAH"), 0, row[0]);
    CHECK(whole[after_column].find("kata29 baru") != std::string::npos);
    CHECK(whole[before_column].find("Tersedianya") != std::string::npos);
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
    CHECK(gone[before_column].find("Persentase panggilan yang berhasil") != std::string::npos);
    CHECK(gone[before_column].find("Target: ") != std::string::npos);
    CHECK(gone[after_column] == "[(tidak ada)]");
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
    CHECK(told(paper, "Disepakati")[said_column] == "Disepakati\nGugur, karena " + cause);
    CHECK(told(paper, "Perubahan SKP dicatat\nPerubahan SKP yang dicatat:\nMengubah")[2] ==
          std::string(iki) + "8 antarmuka)");
}

TEST_CASE("withdrawn is withdrawn and not rejected", "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    const DialogEntryId proposal =
        pegawai.propose(card, {{std::string(card) + "/target", "6 antarmuka", "4 antarmuka"}});
    pegawai.answer(proposal, Putusan::ditolak);
    const Paper paper = printed(pegawai.skp());
    CHECK(told(paper, "Usulan ditarik")[said_column] ==
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
