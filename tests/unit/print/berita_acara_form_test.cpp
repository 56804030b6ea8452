// Berita Acara Dialog Kinerja on paper: steps, meetings, the annex.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/dialog/seal.h"
#include "core/handover/record.h"
#include "core/print/berita_acara.h"
#include "core/print/forms.h"
#include "core/print/moment.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/berita_acara_reading.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;
using namespace kinerja::berita_acara;

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
    CHECK(row_words(thread, 1)[said_column] == "Dialog dimulai\nCatatan langkah");
    CHECK(row_words(thread, 2) ==
          Words{moment, "Pegawai Contoh Dua (Pegawai)", std::string(iki) + "4 antarmuka)",
                "Usulan\nPerubahan yang diusulkan:\nTarget: 6 antarmuka menjadi 4 antarmuka"});
    CHECK(row_words(thread, 3)[said_column] == "Pertanyaan\nMengapa <b>empat</b>?");
    CHECK(row_words(thread, 4)[said_column] ==
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
    CHECK(told(printed(pegawai.skp()), "Catatan")[said_column] ==
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
