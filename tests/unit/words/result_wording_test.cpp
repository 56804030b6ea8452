// Activities and results in sentences.
#include "core/words/result_wording.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

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
             {"Melakukan verifikasi data", "Terverifikasinya data"},
             {"Melaksanakan kegiatan rapat", "Terlaksananya rapat"},
             {"Kegiatan posyandu", "Terlaksananya posyandu"},
             {"Membantu menyusun laporan", "Tersusunnya laporan"},
             {"Turut menyusun renstra", "Tersusunnya renstra"},
             {"Dalam rangka meningkatkan layanan", "Meningkatnya layanan"},
             {"Menyusun rencana dan melaksanakan anggaran",
              "Tersusunnya rencana dan terlaksananya anggaran"},
             {"Mengumpulkan, mengolah, dan menyajikan data",
              "Terkumpulnya, terolahnya, dan tersajinya data"},
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

TEST_CASE("activities written as nouns are seen, and get a wording only where one is known") {
    for (const auto& [activity, result] : {
             Rewrite{"Koordinasi dengan instansi terkait", ""},
             {"Koordinasi penyusunan renstra", "Terkoordinasikannya penyusunan renstra"},
             {"Koordinasi internal", ""},
             {"Koordinasi", ""},
             {"Koordinasi dan sinkronisasi program kerja",
              "Terkoordinasikan dan tersinkronkannya program kerja"},
             {"Monitoring dan evaluasi", ""},
             {"Monitoring dan evaluasi program gizi", "Terpantau dan terevaluasinya program gizi"},
             {"Monitoring, evaluasi, dan pelaporan program",
              "Terpantau, terevaluasi, dan terlaporkannya program"},
             {"MONITORING DAN EVALUASI PROGRAM", "TERPANTAU DAN TEREVALUASINYA PROGRAM"},
             {"Monitoring lapangan", ""},
             {"Monitoring pelaksanaan anggaran", "Terpantaunya pelaksanaan anggaran"},
             {"Monev program", ""},
             {"Rapat koordinasi", ""},
             {"Rapat", ""},
             {"Rapat dan koordinasi penyusunan anggaran", ""},
             {"Fasilitasi penyelesaian sengketa", "Terfasilitasinya penyelesaian sengketa"},
             {"Fasilitasi bagi UMKM", ""},
             {"Bimbingan teknis penyusunan SKP", ""},
             {"Bimbingan dan konseling", ""},
             {"Pengelolaan arsip dinamis", "Terkelolanya arsip dinamis"},
             {"1. Pengelolaan keuangan dan aset", "Terkelolanya keuangan dan aset"},
             {"Pembinaan UMKM", "Terbinanya UMKM"},
             {"Pembinaan kepada kelompok tani", ""},
             {"Pembinaan dan pengawasan koperasi", "Terbina dan terawasinya koperasi"},
             {"Verifikasi berkas permohonan", "Terverifikasinya berkas permohonan"},
             {"Verifikasi lapangan", ""},
             {"Sosialisasi peraturan daerah", "Tersosialisasikannya peraturan daerah"},
             {"Sosialisasi kepada masyarakat", ""},
             {"Peningkatan kapasitas aparatur", "Meningkatnya kapasitas aparatur"},
             {"Reviu laporan keuangan", "Tersedianya hasil reviu laporan keuangan"},
             {"Reviu dan verifikasi RKA", ""},
             {"Penyampaian kepada pimpinan", ""},
             {"Pelatihan kader posyandu", ""},
             {"Kunjungan rumah", ""},
             {"Survei kepuasan masyarakat", ""},
             {"Pelaksanaan monitoring", "Terlaksananya monitoring"},
             {"Pelaksanaan verifikasi berkas", "Terverifikasinya berkas"},
             {"Melaksanakan koordinasi dengan BPKP", "Terlaksananya koordinasi dengan BPKP"},
             {"Melaksanakan kegiatan di desa", ""},
             {"Kegiatan rapat koordinasi", "Terlaksananya rapat koordinasi"},
             {"Menyusun dan menginformasikan jadwal", ""},
         }) {
        CAPTURE(activity);
        CHECK(begins_with_activity(activity));
        CHECK(as_result(activity) == result);
        CHECK_FALSE(begins_with_activity(as_result(activity)));
        CHECK_FALSE(leads_into_activity(as_result(activity)));
    }
}

TEST_CASE("kegiatan behind a result is an activity all the same") {
    for (const auto& [activity, result] : {
             Rewrite{"Terlaksananya kegiatan penyusunan laporan", "Tersusunnya laporan"},
             {"Terlaksananya kegiatan monitoring dan evaluasi program",
              "Terpantau dan terevaluasinya program"},
             {"Terselenggaranya kegiatan posyandu", "Terlaksananya posyandu"},
             {"TERLAKSANANYA KEGIATAN POSYANDU", "TERLAKSANANYA POSYANDU"},
             {"Terlaksananya kegiatan rapat koordinasi", "Terlaksananya rapat koordinasi"},
             {"Terlaksananya kegiatan di desa", ""},
             {"Terlaksananya kegiatan", ""},
         }) {
        CAPTURE(activity);
        CHECK(leads_into_activity(activity));
        CHECK_FALSE(begins_with_activity(activity));
        CHECK(as_result(activity) == result);
    }
    for (const char* result : {"Terlaksananya pengadaan barang dan jasa", "Terlaksananya rapat",
                               "Terlaksana kegiatan", "Terselenggaranya posyandu"}) {
        CAPTURE(result);
        CHECK_FALSE(leads_into_activity(result));
        CHECK(as_result(result).empty());
    }
}

TEST_CASE("a noun that says how something is to be is no activity") {
    for (const char* statement :
         {"Pengelolaan arsip yang tertib", "Pengelolaan keuangan daerah yang akuntabel",
          "Pengawasan intern yang andal", "Penataan ruang yang selaras dengan lingkungan"}) {
        CAPTURE(statement);
        CHECK_FALSE(begins_with_activity(statement));
    }
    CHECK(begins_with_activity("Koordinasi dengan instansi yang terkait"));
}

TEST_CASE("what is no activity is left alone") {
    for (const char* statement :
         {"", "!!!", "2027", "Tersusunnya laporan", "Meningkatnya layanan", "Pelayanan prima",
          "Laporan keuangan yang disusun tepat waktu", "Membuatnya lain", "Menyusunnya lain",
          "Untuk pelaksanaan anggaran", "Saya", "Untuk", "SP2D terbit", "\xFF\xFE",
          "M\xC3\xA9nyusun laporan"}) {
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
    for (const auto list :
         {activity_nouns(), activity_verbs(), compound_things(), cost_words(), counted_things(),
          deadline_words(), lead_ins(), measure_words(), no_object_words(), no_result_words(),
          number_words(), quality_words(), result_words(), scale_words(), time_words()}) {
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
    CHECK(activity_nouns().size() > 70);
    for (const WordRow& row : activity_nouns()) {
        CAPTURE(row.word);
        CHECK((row.means.empty() || begins_with_result(row.means)));
        CHECK(begins_with_activity(row.word));
    }
}

namespace {

/// Verbs whose noun is not built like the others; without one: it names what came of it or what is
/// there ("pelayanan", "penerimaan"), or nobody uses it.
struct OwnNoun {
    std::string_view verb, noun;
};
constexpr OwnNoun own_nouns[] = {
    {"melakukan", ""},
    {"membantu", ""},
    {"memastikan", ""},
    {"melayani", ""},
    {"memonitor", "monitoring"},
    {"memperbarui", "pembaruan"},
    {"memproses", "pemrosesan"},
    {"mendukung", ""},
    {"meneliti", ""},
    {"menerapkan", ""},
    {"menerima", ""},
    {"menghadiri", ""},
    {"mengikuti", ""},
    {"mengkoordinir", "koordinasi"},
    {"menindaklanjuti", ""},
    {"menjalankan", ""},
    {"menugaskan", ""},
    {"menyosialisasikan", "sosialisasi"},
    {"merealisasikan", ""},
    {"merekap", ""},
    {"merekapitulasi", ""},
    {"mewujudkan", "perwujudan"},
};

/// "menyediakan" -> "penyediaan", "memperbaiki" -> "perbaikan", "mengaudit" -> "audit".
bool has_noun(std::string_view verb) {
    for (const std::string_view suffix : {"", "kan", "i"}) {
        if (!verb.ends_with(suffix)) continue;
        const std::string stem(verb.substr(0, verb.size() - suffix.size()));
        std::vector<std::string> nouns{"pe" + stem.substr(2) + "an"};
        if (stem.starts_with("memper")) nouns.push_back(stem.substr(3) + "an");
        for (const std::string_view prefix : {"me", "mem", "men", "meng"})
            if (stem.starts_with(prefix)) nouns.push_back(stem.substr(prefix.size()));
        for (const std::string& noun : nouns)
            if (find_word(activity_nouns(), noun)) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("the noun of each verb is known, or said to be none") {
    for (const WordRow& row : activity_verbs()) {
        CAPTURE(row.word);
        const auto* const own = std::ranges::find(own_nouns, row.word, &OwnNoun::verb);
        if (own == std::end(own_nouns)) {
            CHECK(has_noun(row.word));
        } else {
            CHECK_FALSE(has_noun(row.word));
            CHECK((own->noun.empty() || find_word(activity_nouns(), own->noun)));
        }
    }
    for (const OwnNoun& own : own_nouns) CHECK(find_word(activity_verbs(), own.verb));
}
