// Titles of cards, labels of places, changes in words.
#include "core/dialog/describe.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/flat_skp.h"
#include "core/model/field.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

using Lines = std::vector<std::string>;

std::string title_at(const Skp& skp, std::string_view path) {
    for (const AgendaCard& card : agenda(skp))
        if (card.path.value == path) return title_of(skp, card);
    FAIL("no card " << path);
    return {};
}

DialogEntry recorded(std::vector<PlaceChange> changes, std::string_view card = "") {
    DialogEntry entry;
    entry.parents = {{"e0"}};
    entry.card.value = card;
    entry.changes = std::move(changes);
    return entry;
}

Lines lines_of(std::vector<PlaceChange> changes, std::string_view card = "") {
    return lines_of_changes(valid_skp(), recorded(std::move(changes), card));
}

}  // namespace

TEST_CASE("a card is called by the words of its item", "[dialog]") {
    Skp skp = valid_skp();
    CHECK(title_at(skp, "") == "SKP secara keseluruhan");
    CHECK(title_at(skp, "rhk/r1") ==
          "RHK utama 1: Tersedianya antarmuka integrasi untuk layanan prioritas");
    CHECK(title_at(skp, "rhk/r3") == "RHK tambahan 1: Terlatihnya operator aplikasi di kecamatan");
    CHECK(title_at(skp, "rhk/r1/iki/i1") ==
          "IKI: Jumlah antarmuka yang beroperasi (target 6 antarmuka)");
    CHECK(title_at(skp, "rhk/r2/skema") == "Skema pertanggungjawaban RHK utama 2");
    CHECK(title_at(skp, "ekspektasi_khusus/akuntabel") == "Ekspektasi khusus: Akuntabel");
    CHECK(title_at(skp, "lampiran/sumber_daya/d1") ==
          "Dukungan sumber daya: Satu server uji mulai April 2027");
    CHECK(title_at(skp, "lampiran/konsekuensi") == "Konsekuensi");

    skp.rhk[0].edit().statement = " ";
    skp.rhk[0].edit().iki[0] = {{"i1"}, {}, "", "", {}, {}, {}, {}};
    skp.lampiran.sumber_daya[0].uraian = "";
    skp.ekspektasi_khusus = {};
    CHECK(title_at(skp, "rhk/r1") == "RHK utama 1: (belum ditulis)");
    CHECK(title_at(skp, "rhk/r1/iki/i1") == "IKI: (belum ditulis)");
    CHECK(title_at(skp, "lampiran/sumber_daya/d1") == "Dukungan sumber daya: Peralatan kerja");
    CHECK(title_at(skp, "ekspektasi_khusus") == "Ekspektasi khusus");
    skp.lampiran.sumber_daya.clear();
    CHECK(title_at(skp, "lampiran/sumber_daya") == "Dukungan sumber daya");
}

TEST_CASE("an item that was removed keeps its last words", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    for (const char* card : {"rhk/r1", "rhk/r1/iki/i2", "rhk/r1/skema", "lampiran/sumber_daya/d2"})
        pegawai.say(JenisEntri::pertanyaan, card, "Masih perlu?");
    pegawai.set("rhk/r1/statement", "Tersedianya antarmuka");
    pegawai.apply(RemoveItem{{"rhk/r1"}});
    pegawai.apply(RemoveItem{{"lampiran/sumber_daya/d2"}});
    CHECK(title_at(pegawai.skp(), "rhk/r1") ==
          "RHK: Tersedianya antarmuka integrasi untuk layanan prioritas (sudah dihapus)");
    pegawai.say(JenisEntri::catatan, "", "Sudah dihapus");
    CHECK(title_at(pegawai.skp(), "rhk/r1/iki/i2") ==
          "IKI: Persentase panggilan yang berhasil (sudah dihapus)");
    CHECK(title_at(pegawai.skp(), "rhk/r1/skema") ==
          "Skema pertanggungjawaban: Tersedianya antarmuka integrasi untuk layanan prioritas "
          "(sudah dihapus)");
    CHECK(title_at(pegawai.skp(), "lampiran/sumber_daya/d2")
              .ends_with("rapat lintas perangkat daerah (sudah dihapus)"));
    CHECK(title_at(pegawai.skp(), "rhk/r2").starts_with("RHK utama 1: "));
}

TEST_CASE("cards that nobody should have made have a title too", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    for (const char* card :
         {"pegawai/nama", "acuan", "rhk/", "rhk/r1/iki/", "x/y/z", "/", "rhk/r9"})
        pegawai.say(JenisEntri::catatan, card, "Apa saja");
    for (const AgendaCard& card : agenda(pegawai.skp()))
        CHECK_FALSE(title_of(pegawai.skp(), card).empty());
    CHECK(title_at(pegawai.skp(), "pegawai/nama") == "Nama (bukan butir SKP)");
    CHECK(title_at(pegawai.skp(), "rhk/r9") == "RHK (sudah dihapus)");
}

TEST_CASE("places have the official label, as a path and as a register", "[dialog]") {
    CHECK(label_of_place("rhk/r1/iki/i1/target") == "Target");
    CHECK(label_of_place("rhk/r1/iki/i1/target/text") == "Target");
    CHECK(label_of_place("rhk/r1/statement") == "Rencana Hasil Kerja");
    CHECK(label_of_place("rhk/r1") == "Rencana Hasil Kerja");
    CHECK(label_of_place("rhk/#") == "Rencana Hasil Kerja");
    CHECK(label_of_place("rhk/r1/iki/i1") == "Indikator Kinerja Individu");
    CHECK(label_of_place("rhk_pimpinan/p1") == "Rencana Hasil Kerja Pimpinan");
    CHECK(label_of_place("rhk_pimpinan/p1/sementara?") ==
          "Catatan sementara, belum ditetapkan Pimpinan");
    CHECK(label_of_place("lampiran/sumber_daya/d1") == "Dukungan Sumber Daya");
    CHECK(label_of_place("pertemuan/p9") == "Pertemuan");
    CHECK(label_of_place("pertemuan/p9/tindak_lanjut/t9") == "Tindak Lanjut");
    CHECK(label_of_place("matriks/anggota/a2/peran/r1.i1/hasil") == "Peran dan Hasil");
    CHECK(label_of_place("milik_versi_baru/x?") == "Isian lain");
    for (const char* odd : {"", "/", "?", "#", "/#", "rhk//statement", "rhk/r1/text"}) {
        CAPTURE(odd);
        CHECK_FALSE(label_of_place(odd).empty());
    }
    for (const FieldSpec& spec : all_fields())
        CHECK(label_of_place(planned_path(spec.pattern).value) == spec.label);
    for (const auto& [place, value] : registers_of(planned_skp())) {
        CAPTURE(place);
        CHECK(label_of_place(place) != "Isian lain");
    }
}

TEST_CASE("a place is named with the item it lies in", "[dialog]") {
    CHECK(name_of_place(valid_skp(), "rhk/r1/iki/i1/target") == "RHK utama 1, IKI 1, Target");
    CHECK(name_of_place(valid_skp(), "pegawai/nama") == "Pegawai yang dinilai, Nama");
    CHECK(name_of_place(valid_skp(), "rhk/hilang/statement") == "Rencana Hasil Kerja");
}

TEST_CASE("values read as people write them", "[dialog]") {
    const Skp skp = planned_skp();
    CHECK(value_in_words(skp, "lampiran/sumber_daya/baru", "peralatan_kerja") ==
          label_of(JenisSumberDaya::peralatan_kerja));
    CHECK(value_in_words(skp, "lampiran/sumber_daya/d1/status", "tidak_disepakati") ==
          "Tidak disepakati");
    CHECK(value_in_words(skp, "lampiran/sumber_daya/d1/status", "lain") == "lain");
    CHECK(value_in_words(skp, "periode/awal", "2027-01-01") == "1 Januari 2027");
    CHECK(value_in_words(skp, "periode/awal", "awal tahun") == "awal tahun");
    CHECK(value_in_words(skp, "rhk_pimpinan/p1/sementara?", "true") == "ya");
    CHECK(value_in_words(skp, "rhk_pimpinan/p1/sementara?", "false") == "tidak");
    CHECK(value_in_words(skp, "rhk/r1/rhk_pimpinan", "p2") == "Meningkatnya layanan publik daring");
    CHECK(value_in_words(skp, "rhk/r1/rhk_pimpinan", "p7") == "(sudah dihapus)");
    CHECK(value_in_words(skp, "rhk/r1/rhk_pimpinan", "").empty());
    CHECK(value_in_words(skp, "rhk/r2/sasaran", "s2") == skp.sasaran[1].statement);
    CHECK(value_in_words(skp, "rhk/r2/rencana_aksi/k2/periode", "d2") == "Semester II");
    CHECK(value_in_words(skp, "rhk/r2/rencana_aksi/k2/periode", "tw2") == "Triwulan II");
    CHECK(value_in_words(skp, "rhk/r1/rhk_pimpinan", "tw2") == "(sudah dihapus)");
    CHECK(value_in_words(skp, "matriks/anggota/a2/ketua", "a1") == "Pegawai Contoh Empat");
    CHECK(value_in_words(skp, "rhk/r1/iki/i1/target/text", "4") == "4");
    CHECK(value_in_words(skp, "baru?", "[1]") == "[1]");
}

TEST_CASE("one side of two says its value, that it stays, or that it is gone", "[dialog]") {
    const Skp skp = valid_skp();
    CHECK(side_in_words(skp, "rhk/r1/jenis", "utama", "-") ==
          std::string(label_of(JenisRhk::utama)));
    CHECK(side_in_words(skp, "rhk/r1", "+", "-") == "tetap ada");
    CHECK(side_in_words(skp, "rhk/r1", std::nullopt, "dihapus") == "dihapus");
}

TEST_CASE("only what its own author says without deciding corrects an entry", "[dialog]") {
    DialogEntry first;
    first.author = {PeranDialog::pegawai, "Pegawai Contoh", ""};
    DialogEntry second = first;
    CHECK(corrects(second, first));
    second.putusan = Putusan::ditolak;
    CHECK_FALSE(corrects(second, first));
    second = first;
    second.author.peran = PeranDialog::pimpinan;
    CHECK_FALSE(corrects(second, first));
    second = first;
    second.author.nama = "Orang Lain";
    CHECK_FALSE(corrects(second, first));
}

TEST_CASE("changes are said in lines", "[dialog]") {
    const std::string target = "rhk/r1/iki/i1/target/text";
    CHECK(lines_of({{target, "4 antarmuka", "6 antarmuka"}}, "rhk/r1/iki/i1") ==
          Lines{"Mengubah Target: 4 antarmuka menjadi 6 antarmuka"});
    CHECK(lines_of({{target, "4", "6"}}, "rhk/r2") ==
          Lines{"Mengubah RHK utama 1, IKI 1, Target: 4 menjadi 6"});
    CHECK(lines_of({{target, std::nullopt, "6"}, {"acuan/renstra", "Renstra", std::nullopt}}) ==
          Lines{"Mengisi RHK utama 1, IKI 1, Target: 6",
                "Mengosongkan Acuan, " + label_of_place("acuan/renstra") + ": Renstra"});
    CHECK(lines_of({{"rhk/r1/statement", "+", "a+"}}, "rhk/r1") ==
          Lines{"Mengubah Rencana Hasil Kerja: + menjadi a+"});
    CHECK(lines_of({{"rhk/r1/penugasan_dari", std::nullopt, "+"}}, "rhk/r1") ==
          Lines{"Mengisi Penugasan dari: +"});
}

TEST_CASE("an item that came or went is one line; a new order another", "[dialog]") {
    CHECK(lines_of({{"rhk/#", "r1 r2", "r1 r2 r3"},
                    {"rhk/r3", std::nullopt, "+"},
                    {"rhk/r3/iki/#", std::nullopt, "i1"},
                    {"rhk/r3/iki/i1", std::nullopt, "+"},
                    {"rhk/r3/iki/i1/statement", std::nullopt, "Jumlah operator"},
                    {"rhk/r3/statement", std::nullopt, "Terlatihnya operator"}}) ==
          Lines{"Menambah Rencana Hasil Kerja: Terlatihnya operator"});
    CHECK(lines_of({{"rhk/r3/iki/#", "i1 i2", "i1"},
                    {"rhk/r3/iki/i2", "+", std::nullopt},
                    {"rhk/r3/iki/i2/statement", "Jumlah operator", std::nullopt}}) ==
          Lines{"Menghapus Indikator Kinerja Individu: Jumlah operator"});
    CHECK(lines_of({{"rhk/#", "r1 r2", "r2 r1"}}) == Lines{"Mengubah urutan Rencana Hasil Kerja"});
    CHECK(lines_of({{"matriks/anggota/a1/peran/r1.i1", std::nullopt, "+"},
                    {"matriks/anggota/a1/peran/r1.i1/hasil", std::nullopt, "Tersedianya data"}}) ==
          Lines{"Menambah Peran dan Hasil: Tersedianya data"});
}

TEST_CASE("who records first records a whole SKP: one line", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    const DialogEntry& first = *pegawai.dialog().entries.front();
    CHECK(lines_of_changes(pegawai.skp(), first) == Lines{"Isi SKP dicatat: 3 RHK, 7 IKI"});
    pegawai.set("rhk/r1/iki/i1/target", "5 antarmuka");
    pegawai.say(JenisEntri::catatan, "", "Diturunkan");
    CHECK(lines_of_changes(pegawai.skp(), *pegawai.dialog().entries[2]) ==
          Lines{"Mengubah RHK utama 1, IKI 1, Target: 6 antarmuka menjadi 5 antarmuka"});
    CHECK(lines_of_changes(pegawai.skp(), *pegawai.dialog().entries.back()).empty());
}

TEST_CASE("an entry is called by its step, its decision or its kind", "[dialog]") {
    DialogEntry proposal, answer;
    proposal.jenis = JenisEntri::usulan;
    answer.jenis = JenisEntri::keputusan;
    answer.putusan = Putusan::ditolak;
    answer.author.peran = PeranDialog::pimpinan;
    CHECK(headline_of(proposal, nullptr) == "Usulan");
    CHECK(headline_of(answer, &proposal) == "Usulan ditolak");
    answer.author.peran = PeranDialog::pegawai;
    CHECK(headline_of(answer, &proposal) == "Usulan ditarik");
    CHECK(headline_of(answer, nullptr) == "Usulan ditolak");
    answer.langkah.emplace();
    CHECK(headline_of(answer, nullptr) == "Dialog dimulai");
    CHECK(headline_of(recorded({{"rhk/r1/statement", "a", "b"}}), nullptr) ==
          "Perubahan SKP dicatat");
}

TEST_CASE("whoever speaks has a role; what was changed outside of the program has nobody",
          "[dialog]") {
    DialogEntry entry;
    CHECK(speaker_of(entry) == "Pegawai");
    entry.author = {PeranDialog::pimpinan, "Pegawai Contoh", ""};
    CHECK(speaker_of(entry) == "Pegawai Contoh (Pimpinan)");
    entry.author.nama = "Perubahan tanpa catatan penulis";
    CHECK(speaker_of(entry) == "Perubahan tanpa catatan penulis");
}

TEST_CASE("what an entry changed is said in short, within its card or by whole names", "[dialog]") {
    const DialogEntry entry = recorded({{"rhk/r1/iki/i1/target/text", "6", "4"},
                                        {"rhk/#", "r1 r2", "r2 r1"},
                                        {"rhk/r1/statement", "Satu", "Dua"},
                                        {"rhk/r2/iki/i1/target/text", "1", std::nullopt}});
    const Skp skp = valid_skp();
    CHECK(change_in_words(skp, entry) ==
          "RHK utama 1, IKI 1, Target: 6 menjadi 4, dan 2 isian lain");
    CHECK(change_in_words(skp, entry, {"rhk/r1/iki/i1"}) == "Target: 6 menjadi 4");
    CHECK(change_in_words(skp, entry, {}, 3).ends_with("RHK utama 2, IKI 1, Target: 1 dihapus"));
    CHECK(change_in_words(skp, entry, {"rhk/r9"}) == "isi SKP berubah");
    CHECK(fell_in_words(skp, entry, {"rhk/r1/iki/i1"}) ==
          "Kesepakatan gugur, karena Target: 6 menjadi 4");
    const DialogEntry moved = recorded({{"rhk/r1/iki/#", "i1 i2", "i2 i1"}});
    CHECK(change_in_words(skp, moved) == "Urutan RHK utama 1, Indikator Kinerja Individu berubah");
    CHECK(lines_of({{"rhk/r1/iki/#", "i1 i2", "i2 i3"}}).empty());  // that is told of the items
    const DialogEntry gone = recorded({{"rhk/r1/iki/i2", "+", std::nullopt},
                                       {"rhk/r1/iki/i2/statement", "Lama", std::nullopt},
                                       {"rhk/r1/iki/i2/target/text", "1", std::nullopt}});
    CHECK(change_in_words(skp, gone, {"rhk/r1/iki/i2"}) == "Indikator Kinerja Individu: dihapus");
}

TEST_CASE("proposed values read before and after", "[dialog]") {
    const Skp skp = valid_skp();
    const std::string place = "rhk/r1/iki/i1/target";
    CHECK(before_and_after(skp, {place, "4", "6"}) == "4 menjadi 6");
    CHECK(before_and_after(skp, {place, std::nullopt, "6"}) == "menjadi 6");
    CHECK(before_and_after(skp, {place, "4", ""}) == "4 dihapus");
    CHECK(before_and_after(skp, {place, std::nullopt, std::nullopt}) == "dikosongkan");
}
