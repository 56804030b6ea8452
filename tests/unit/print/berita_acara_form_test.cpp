// Berita Acara Dialog Kinerja on paper.
#include <catch2/catch_test_macros.hpp>

#include "core/dialog/agenda.h"
#include "core/dialog/seal.h"
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
        if (one == words) return true;
    return false;
}

/// Both talk about a target and agree; the Pegawai signs.
Participant agreed() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    const DialogEntryId proposal =
        pegawai.propose(card, {{std::string(card) + "/target", "6 antarmuka", "4 antarmuka"}});
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.say(JenisEntri::pertanyaan, card, "Mengapa <b>empat</b>?");
    pimpinan.answer(proposal, Putusan::diterima, "Baik, empat");
    pegawai.receive(pimpinan.file());
    pegawai.both_agree();
    pegawai.step(TindakanSkp::tanda_tangani);
    return pegawai;
}

}  // namespace

TEST_CASE("the berita acara says who, when, where things stand, and that it is no form",
          "[dialog][print]") {
    const Paper paper = berita_acara_form(agreed().skp());
    CHECK(title_lines(paper) == Words{"BERITA ACARA DIALOG KINERJA"});
    CHECK(paper.orientation == Orientation::portrait);
    CHECK(row_words(*tables_of(paper)[1], 0) ==
          Words{"1", "NAMA", "Pegawai Contoh Dua", "1", "NAMA", "Pegawai Contoh Tiga"});
    CHECK(has_paragraph(paper, "Status SKP: Ditandatangani Pegawai, versi 1"));
    CHECK(has_paragraph(paper, "Belum ada pertemuan yang dicatat."));
    CHECK(paragraphs_of(paper).back().find("bukan lampiran resmi") != std::string::npos);
}

TEST_CASE("the thread of a card is told in order, with proposals and what they changed",
          "[dialog][print]") {
    const Paper paper = berita_acara_form(agreed().skp());
    const Table& thread = table_below(paper, "IKI: Jumlah antarmuka yang beroperasi");
    CHECK(words_of(thread.groups[0][0].cells[0]) ==
          "IKI: Jumlah antarmuka yang beroperasi (target 4 antarmuka)\nStatus: Disepakati");
    REQUIRE(thread.groups.size() == 3);
    CHECK(thread.groups[0].size() == 2);  // the title and the first entry stay together
    CHECK(words_in(thread.groups[0][1]) ==
          Words{"12 Januari 2027 pukul 08.30 UTC", "Pegawai Contoh Dua (Pegawai)",
                "Usulan\nPerubahan yang diusulkan:\nTarget: 6 antarmuka menjadi 4 antarmuka"});
    CHECK(row_words(thread, 1) == Words{"12 Januari 2027 pukul 08.30 UTC",
                                        "Pegawai Contoh Tiga (Pimpinan)",
                                        "Pertanyaan\nMengapa <b>empat</b>?"});
    CHECK(row_words(thread, 2)[2] ==
          "Keputusan: Usulan diterima (menjawab Usulan, 12 Januari 2027 pukul 08.30 UTC)\nBaik, "
          "empat\n"
          "Perubahan SKP yang dicatat:\nMengubah Target: 6 antarmuka menjadi 4 antarmuka");
}

TEST_CASE("what concerns the SKP as a whole comes first, in short", "[dialog][print]") {
    const Paper paper = berita_acara_form(agreed().skp());
    const Table& whole = table_below(paper, "SKP secara keseluruhan");
    CHECK(words_of(whole.groups[0][0].cells[0]) == "SKP secara keseluruhan");
    CHECK(words_in(whole.groups[0][1])[2] ==
          "Perubahan SKP yang dicatat:\nIsi SKP dicatat: 3 RHK, 7 IKI");
    CHECK(row_words(whole, 1)[2] == "Dialog dimulai\nCatatan langkah");
}

TEST_CASE("steps have place and date, and so have the signatures", "[dialog][print]") {
    const Paper paper = berita_acara_form(agreed().skp());
    const Table& steps = table_headed(paper, "LANGKAH");
    REQUIRE(steps.groups.size() == 4);  // begun, agreed by each side, signed
    CHECK(row_words(steps, 3) == Words{"Ditandatangani Pegawai", "Pegawai Contoh Dua (Pegawai)",
                                       "Contoh, 20 Januari 2027"});
    const Signatures* pair = signatures_of(paper);
    REQUIRE(pair != nullptr);
    CHECK(pair->left.role == "Pegawai,");
    CHECK(pair->left.name == "Pegawai Contoh Dua");
    CHECK(pair->right.role == "Pejabat Penilai Kinerja,");
    CHECK(pair->right.above == "Contoh, 20 Januari 2027");
}

TEST_CASE("a revision says why", "[dialog][print]") {
    Participant pegawai = agreed();
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(TindakanSkp::tetapkan);
    penilai.step(TindakanSkp::revisi);
    const Paper paper = berita_acara_form(penilai.skp());
    const Table& steps = table_headed(paper, "LANGKAH");
    CHECK(row_words(steps, 4)[0] == "SKP ditetapkan");
    CHECK(row_words(steps, 5)[0] == "Revisi dimulai\nAlasan: Penugasan pada tahun berjalan");
    CHECK(has_paragraph(paper, "Status SKP: Revisi, versi 2"));
}

TEST_CASE("the end of the record is named by its seal", "[dialog][print]") {
    const Participant pegawai = agreed();
    const Paper paper = berita_acara_form(pegawai.skp());
    const auto notes = footnotes_of(paper);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].first == "Catatan dialog:");
    CHECK(notes[0].second.starts_with(
        std::to_string(pegawai.dialog().entries.size()) +
        " entri. Segel entri terakhir: " + heads_of(pegawai.dialog()).front().value + ". "));
    CHECK(notes[0].second.find("bukan tanda tangan elektronik") != std::string::npos);
}

TEST_CASE("meetings come with their follow-ups; their place is the signatures' when nobody signed",
          "[dialog][print]") {
    Skp skp = valid_skp();
    skp.pertemuan = planned_skp().pertemuan;
    Paper paper = berita_acara_form(skp);
    const Table& meeting = table_below(paper, "Pertemuan 1");
    CHECK(words_in(meeting.groups[0][2]) ==
          Words{"Tanggal dan waktu", "12 Januari 2027, pukul 08.30"});
    CHECK(words_in(meeting.groups[0][4]) ==
          Words{"Yang hadir", "Pegawai Contoh Dua\nPegawai Contoh Tiga"});
    CHECK(row_words(table_headed(paper, "TINDAK LANJUT"), 0) ==
          Words{"1", "Menyediakan server uji", "Kepala Bidang", "1 April 2027", "Selesai"});
    CHECK(signatures_of(paper)->right.above == "Ruang rapat bidang, 12 Januari 2027");
    CHECK(has_paragraph(paper, "Status SKP: Draf, versi 1"));
    CHECK(has_paragraph(paper, "Belum ada yang dicatat."));
    CHECK(footnotes_of(paper)[0].second == "0 entri.");

    skp.pertemuan[0].edit().tanggal = "minggu depan";
    skp.pertemuan[0].edit().tindak_lanjut[0].selesai = false;
    paper = berita_acara_form(skp);
    CHECK(words_in(table_below(paper, "Pertemuan 1").groups[0][2])[1] ==
          "minggu depan, pukul 08.30");
    CHECK(row_words(table_headed(paper, "TINDAK LANJUT"), 0).back() == "Belum");
    skp.pertemuan.clear();
    CHECK(signatures_of(berita_acara_form(skp))->right.above ==
          signatures_of(skp_form(skp))->right.above);
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
        const Paper paper = berita_acara_form(pegawai.skp());
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
}

TEST_CASE("proposed values read before and after", "[dialog][print]") {
    const Skp skp = valid_skp();
    const std::string place = std::string(card) + "/target";
    CHECK(before_and_after(skp, {place, "4", "6"}) == "4 menjadi 6");
    CHECK(before_and_after(skp, {place, std::nullopt, "6"}) == "menjadi 6");
    CHECK(before_and_after(skp, {place, "4", ""}) == "4 dihapus");
    CHECK(before_and_after(skp, {place, std::nullopt, std::nullopt}) == "dikosongkan");
}

TEST_CASE("a thread about something that was removed is printed all the same", "[dialog][print]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.say(JenisEntri::pertanyaan, "rhk/r2", "Masih perlu?");
    pegawai.apply(RemoveItem{{"rhk/r2"}});
    const Paper paper = berita_acara_form(pegawai.skp());
    CHECK(table_below(paper, "RHK: Terselenggaranya layanan perizinan daring yang andal (sudah")
              .groups[0]
              .size() == 2);
}

TEST_CASE("the berita acara is offered when there is something to tell", "[dialog][print]") {
    const Form* form = find_form("berita_acara");
    REQUIRE(form != nullptr);
    CHECK_FALSE(form->is_there(valid_skp()));
    CHECK(form->is_there(planned_skp()));
    Skp skp = valid_skp();
    skp.pertemuan = planned_skp().pertemuan;
    CHECK(form->is_there(skp));
    CHECK(form->make(skp, {Findings{}, {}, 480}) ==
          std::vector<Paper>{berita_acara_form(skp, 480)});
}
