// Activities and results in sentences.
#include "core/words/result_wording.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/words/word.h"

using namespace kinerja;

namespace {

struct Rewrite {
    const char* activity;
    const char* result;
};

}  // namespace

TEST_CASE("an activity is rewritten as its result, in the very sentence") {
    for (const auto& [activity, result] : {
             Rewrite{"Menyusun laporan keuangan", "Tersusunnya laporan keuangan"},
             {"menyusun laporan keuangan.", "Tersusunnya laporan keuangan."},
             {"MENYUSUN LAPORAN KEUANGAN", "TERSUSUNNYA LAPORAN KEUANGAN"},
             {"MENYUSUN laporan", "Tersusunnya laporan"},
             {"Membuat API", "Tersedianya API"},
             {"  1. Melaksanakan rapat", "Terlaksananya rapat"},
             {"b) Penyusunan SOP", "Tersusunnya SOP"},
             {"\"Pembuatan\" dasbor", "\"Tersedianya\" dasbor"},
             {"Pelaksanaan bimbingan teknis", "Terlaksananya bimbingan teknis"},
             {"Melakukan penyusunan RKA 2027", "Tersusunnya RKA 2027"},
             {"Melakukan verifikasi data", "Terlaksananya verifikasi data"},
             {"Melaksanakan kegiatan rapat", "Terlaksananya kegiatan rapat"},
             {"Kegiatan posyandu", "Terlaksananya kegiatan posyandu"},
             {"Membantu menyusun laporan", "Tersusunnya laporan"},
             {"Turut menyusun renstra", "Tersusunnya renstra"},
             {"Dalam rangka meningkatkan layanan", "Meningkatnya layanan"},
             {"Menyusun rencana dan melaksanakan anggaran",
              "Tersusunnya rencana dan terlaksananya anggaran"},
             {"Mengumpulkan, mengolah, dan menyajikan data",
              "Terkumpulnya, terolahnya, dan menyajikan data"},
             {"Menyusun laporan pelaksanaan dan penyusunan anggaran",
              "Tersusunnya laporan pelaksanaan dan penyusunan anggaran"},
             {"Mengajar matematika kelas VIII", "Terlaksananya pembelajaran matematika kelas VIII"},
             {"Menganalisis\xC2\xA0"
              "data",
              "Tersedianya analisis\xC2\xA0"
              "data"},
             {"Menyusun", "Tersusunnya"},
         }) {
        CAPTURE(activity);
        CHECK(as_result(activity) == result);
        CHECK_FALSE(begins_with_activity(as_result(activity)));
    }
}

TEST_CASE("what is no activity is left alone") {
    for (const char* statement :
         {"", "!!!", "2027", "Tersusunnya laporan", "Meningkatnya layanan", "Pelayanan prima",
          "Laporan keuangan yang disusun tepat waktu", "Membuatnya lain", "Menyusunnya lain",
          "Untuk pelaksanaan anggaran", "Saya", "Untuk", "SP2D terbit", "\xFF\xFE",
          "Pengadaan barang dan jasa", "M\xC3\xA9nyusun laporan"}) {
        CAPTURE(statement);
        CHECK(as_result(statement).empty());
        CHECK_FALSE(begins_with_activity(statement));
        CHECK_FALSE(leads_into_activity(statement));
    }
}

TEST_CASE("two results are told apart, and what they share goes to both") {
    const auto two = [](const char* statement) {
        const std::optional<TwoResults> found = two_results(statement);
        return found ? found->first + " | " + found->second : std::string();
    };
    CHECK(two("Tersusunnya laporan dan terlaksananya sosialisasi") ==
          "Tersusunnya laporan | Terlaksananya sosialisasi");
    CHECK(two("Tersusunnya dan terlaksananya program kerja") ==
          "Tersusunnya program kerja | Terlaksananya program kerja");
    CHECK(two("Menyusun dan melaporkan keuangan") ==
          "Tersusunnya keuangan | Terlaporkannya keuangan");
    CHECK(two("Meningkatnya mutu, menurunnya keluhan") == "Meningkatnya mutu | Menurunnya keluhan");
    CHECK(two("Terlaksananya rapat serta tersusunnya notula") ==
          "Terlaksananya rapat | Tersusunnya notula");
    CHECK(two("Tersedianya data dan/atau termutakhirkannya data") ==
          "Tersedianya data | Termutakhirkannya data");
    CHECK(two("Terlaksananya pengadaan barang dan jasa").empty());
    CHECK(two("Meningkatnya kualitas dan kuantitas layanan").empty());
    CHECK(two("Melatih guru menyusun dan menilai soal").empty());
    CHECK(two("Terwujudnya pegawai yang mampu menyusun dan melaksanakan rencana").empty());
    CHECK(two("Tersusunnya laporan beserta lampiran dan kelengkapannya").empty());
    CHECK(two("dan tersusunnya laporan").empty());
    CHECK(two("").empty());
}

TEST_CASE("words are found whatever stands between them") {
    const std::vector<Word> words =
        words_of("Rata-rata waktu: 2,5 jam (SP2D) - \xE2\x80\x9Eya\xE2\x80\x9D");
    std::string joined;
    for (const Word& word : words) joined += std::string(word.lower()) + "|";
    CHECK(joined == "rata-rata|waktu|2|5|jam|sp2d|ya|");
    CHECK(words_of("").empty());
    CHECK(words_of("\xFF\xFE -- ").empty());
    CHECK(words_of(std::string(100'000, 'M'))[0].lower() == std::string(Word::longest, 'm'));
    CHECK_FALSE(begins_with_activity(std::string(100'000, 'm')));
}

TEST_CASE("the lists are sorted, and every proposed result is no activity") {
    for (const auto list : {activity_verbs(), cost_words(), counted_things(), deadline_words(),
                            lead_ins(), measure_words(), no_result_words(), number_words(),
                            result_words(), scale_words(), time_words()}) {
        REQUIRE_FALSE(list.empty());
        CHECK(std::is_sorted(list.begin(), list.end(),
                             [](const WordRow& a, const WordRow& b) { return a.word < b.word; }));
        for (const WordRow& row : list) CHECK(row.word.size() < Word::longest);
    }
    CHECK(activity_verbs().size() > 90);
    for (const WordRow& row : activity_verbs()) {
        CAPTURE(row.word);
        REQUIRE_FALSE(row.means.empty());
        CHECK(begins_with_result(row.means));
        CHECK(begins_with_activity(row.word));
    }
}
