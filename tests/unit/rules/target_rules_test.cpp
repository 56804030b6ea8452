// Advice on targets: numbers, satuan, aspek, days outside the period.
#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "core/model/field.h"
#include "core/rules/advice.h"
#include "core/rules/explain.h"
#include "core/rules/target_dates.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Skp with(Aspek aspek, const char* statement, const char* target) {
    Skp skp = valid_skp();
    Iki& iki = skp.rhk[0].edit().iki[0];
    iki.aspek = aspek;
    iki.statement = statement;
    iki.target = target;
    return skp;
}

/// "WR-02 12 laporan": the id and what is proposed; after it was taken nothing is asked any more.
std::string asked(const Skp& skp) {
    const Findings findings = check(skp, {});
    if (findings.empty()) return {};
    CHECK(findings.size() == 1);
    const std::string proposal = explain(skp, findings[0]).proposal;
    if (!proposal.empty()) {
        Skp mended = skp;
        CHECK_FALSE(write_field(mended, findings[0].path, proposal));
        CHECK(found_in(mended) == Found{});
    }
    return std::string(findings[0].rule->id) + " " + proposal;
}

}  // namespace

TEST_CASE("WR-02 asks for the number of a target", "[WR-02]") {
    constexpr Aspek some = Aspek::kualitas;
    CHECK(asked(with(some, "Persentase laporan", "Seluruh laporan")) == "WR-02 100 % laporan");
    CHECK(asked(with(some, "Jumlah laporan", "satu laporan")) == "WR-02 1 laporan");
    CHECK(asked(with(some, "Jumlah laporan", "Dua belas laporan")) == "WR-02 12 laporan");
    CHECK(asked(with(some, "Ketepatan waktu laporan", "Tepat waktu")) == "WR-02 100 % tepat waktu");
    CHECK(asked(with(some, "Jumlah laporan", "banyak")) == "WR-02 ");
    CHECK(asked(with(some, "Jumlah SPM", "Semua SPM")) == "WR-02 100 % SPM");
    CHECK(asked(with(some, "Jumlah pengaduan", "Nihil")) == "WR-02 0 pengaduan");
    CHECK(asked(with(some, "Jumlah tindak lanjut", "tidak ada")) == "WR-02 0 tindak lanjut");
    CHECK(asked(with(some, "Persentase kesalahan", "nihil")) == "WR-02 0 %");
    CHECK(asked(with(some, "Banyaknya yang terlambat", "nihil")) == "WR-02 0 kali");
    for (const char* no_number :
         {"Setiap bulan", "Setiap hari kerja", "setiap Senin", "setiap", "semua hari",
          "dua tiga laporan", "dua sampai tiga hari", "lima koma dua jam", "dua pertiga laporan",
          "satu atau dua laporan", "dua belas belas", "puluh laporan"}) {
        CAPTURE(no_number);
        CHECK(asked(with(some, "Jumlah laporan", no_number)) == "WR-02 ");
    }
    const Skp vague = with(some, "Jumlah laporan", "banyak");
    CHECK(explain(vague, check(vague, {})[0]).remedy ==
          "Tulis target dengan angka, misalnya \"12 laporan\".");
    CHECK(asked(with(some, "Opini BPK atas laporan keuangan", "WTP")).empty());
    CHECK(asked(with(some, "Predikat SAKIP", "Sangat Baik")).empty());
    CHECK(asked(with(some, "Jumlah laporan", "1.5 juta")) == "PL-02f ");
    Skp skp = with(some, "Persentase laporan", "Seluruh laporan");
    skp.pendekatan = Pendekatan::kualitatif;
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("numbers in words are read as people say them", "[WR-02]") {
    const struct {
        const char* target;
        const char* proposal;
    } cases[] = {
        {"Lima belas menit", "15 menit"},
        {"Dua puluh lima dokumen", "25 dokumen"},
        {"Sembilan puluh persen", "90 persen"},
        {"Dua ratus orang", "200 orang"},
        {"sepuluh laporan", "10 laporan"},
        {"sebelas laporan", "11 laporan"},
        {"SEMBILAN BELAS LAPORAN", "19 LAPORAN"},
        {"dua puluh laporan", "20 laporan"},
        {"sembilan puluh sembilan laporan", "99 laporan"},
        {"seratus laporan", "100 laporan"},
        {"seratus sebelas laporan", "111 laporan"},
        {"tiga ratus enam belas laporan", "316 laporan"},
        {"sembilan ratus delapan puluh tujuh laporan", "987 laporan"},
        {"seribu laporan", "1000 laporan"},
        {"seribu seratus satu laporan", "1101 laporan"},
        {"dua ribu orang", "2000 orang"},
        {"sembilan ribu sembilan ratus sembilan puluh sembilan orang", "9999 orang"},
        {"dua belas ribu orang", "12000 orang"},
        {"lima juta rupiah", "5 juta rupiah"},
        {"Dua SPM per hari", "2 SPM per hari"},
    };
    for (const auto& [target, proposal] : cases) {
        CAPTURE(target);
        const Skp skp = with(Aspek::kualitas, "Rata-rata waktu dan biaya layanan", target);
        CHECK(asked(skp) == "WR-02 " + std::string(proposal));
    }
}

TEST_CASE("WR-03 asks for the satuan of a target", "[WR-03]") {
    constexpr Aspek some = Aspek::kuantitas;
    CHECK(asked(with(some, "Jumlah laporan yang tersusun", "12")) == "WR-03 12 laporan");
    CHECK(asked(with(some, "Jumlah SPM yang terbit", "90.")) == "WR-03 90 SPM");
    CHECK(asked(with(some, "Persentase guru bersertifikat", "95")) == "WR-03 95 %");
    CHECK(asked(with(some, "Biaya per pasien", "Rp 1.250.000,00")).empty());
    CHECK(asked(with(some, "Indeks kepuasan masyarakat", "3,65")).empty());
    CHECK(asked(with(some, "Tingkat kematangan", "Level 3")).empty());
    CHECK(asked(with(some, "Banyaknya rapat", "12 kali")).empty());
    CHECK(asked(with(some, "Ketepatan waktu laporan", "Desember 2027")).empty());
    CHECK(asked(with(some, "Volume sampah", "12")) == "WR-03 ");
    const char* const counted = "Jumlah desa dengan cakupan imunisasi minimal 95 persen";
    CHECK(asked(with(some, counted, "12")) == "WR-03 12 desa");
    CHECK(asked(with(some, counted, "1")) == "WR-03 1 desa");
    CHECK(asked(with(some, "Jumlah guru bersertifikat (%)", "95")) == "WR-03 95 %");
    CHECK(asked(with(some, "Jumlah persentase guru bersertifikat", "95")) == "WR-03 95 %");
    CHECK(asked(with(some, "Jumlah tindak lanjut temuan", "12")) == "WR-03 12 tindak lanjut");
    CHECK(asked(with(some, "Jumlah uji petik", "12")) == "WR-03 12 uji petik");
    CHECK(asked(with(some, "Jumlah kepala keluarga yang terdata", "12")) ==
          "WR-03 12 kepala keluarga");
    CHECK(asked(with(some, "Banyaknya rumah sakit", "12")) == "WR-03 12 rumah sakit");
    CHECK(asked(with(some, "Jumlah rumah layak huni", "12")) == "WR-03 12 rumah");
    for (const char* half :
         {"Jumlah tindak", "Jumlah uji, yang kedua", "Jumlah hasil yang dicapai"})
        CHECK(asked(with(some, half, "12")) == "WR-03 ");
    CHECK(asked(with(Aspek::biaya, "Biaya perjalanan", "10 juta")).empty());
    CHECK(asked(with(some, "Biaya perjalanan", "10 juta rupiah")).empty());
}

TEST_CASE("units and deadlines of what people paste are no lacks", "[WR-02][WR-03]") {
    const struct {
        const char* statement;
        const char* target;
    } cases[] = {
        {"Prosentase pengobservasian kondisi pasien", "90%"},
        {"Waktu penyusunan rencana keperawatan", "6 Bulan"},
        {"Jumlah dokumen perencanaan", "3 Dokument"},
        {"Persentase kesesuaian dokumen sesuai standar", "100 Persen"},
        {"Tingkat kesesuaian dengan standar mutu", "85 - 100%"},
        {"Waktu penyelesaian surat", "\xE2\x89\xA4 2 hari kerja"},
        {"Waktu penyelesaian surat", "<= 2 hari kerja"},
        {"Waktu penyelesaian surat", "1-2 hari"},
        {"Ketepatan waktu laporan per triwulan", "12 Bulan"},
        {"Uptime jaringan", "\xE2\x89\xA5 99%"},
        {"Jumlah JP pengembangan kompetensi", "20 JP/tahun"},
        {"Jumlah kegiatan SDM yang didukung secara administratif", "100%"},
        {"Persentase peningkatan pelayanan permukiman", "61,95%"},
        {"Nilai evaluasi layanan", "350 skor"},
        {"Ketepatan waktu laporan", "sebelum tanggal 5"},
        {"Ketepatan waktu laporan", "setiap tanggal 10 bulan berikutnya"},
        {"Ketepatan waktu laporan", "sebelum akhir bulan"},
        {"Jumlah objek pajak terdata", "200 Formulir SPOP"},
        {"Penyerahan laporan", "H+3"},
        {"Penyerahan laporan", "H-7"},
        {"Penyerahan laporan", "minggu ke-2"},
        {"Penyerahan laporan", "minggu ke 2"},
        {"Penyerahan laporan", "minggu kedua"},
        {"Penyerahan laporan", "triwulan 1"},
        {"Penyerahan laporan", "Triwulan IV"},
        {"Penyerahan laporan", "(TW II)"},
        {"Realisasi anggaran", "Rp2,5 M"},
        {"Realisasi anggaran", "Rp 2,5 T"},
        {"Lama layanan", "1 (satu) - 2 (dua) hari"},
        {"Tingkat layanan", "minimal 85 % maksimal 100 %"},
    };
    for (const auto& [statement, target] : cases) {
        CAPTURE(statement, target);
        const Skp skp = with(Aspek::kualitas, statement, target);
        for (const Finding& one : check(skp, {}))
            CHECK_FALSE((one.rule->id == "WR-02" || one.rule->id == "WR-03"));
    }
}

TEST_CASE("what is done is no satuan", "[WR-03]") {
    for (const char* statement :
         {"Jumlah pengobservasian kondisi pasien", "Jumlah penyusunan laporan",
          "Jumlah pelaksanaannya", "Jumlah melaksanakan rapat", "Banyaknya dilayani",
          "Jumlah yang dilayani", "Jumlah terlayani"}) {
        CAPTURE(statement);
        CHECK(asked(with(Aspek::kuantitas, statement, "120")) == "WR-03 ");
    }
}

namespace {

/// Both readings; whichever is taken, and said to be meant, is not asked about again.
std::string both_readings(const Skp& skp, std::string_view place) {
    const Findings findings = check(skp, {});
    if (findings.size() != 1) return std::to_string(findings.size());
    CHECK(findings[0].rule->id == "WR-09");
    CHECK(findings[0].path.value == place);
    const Explanation said = explain(skp, findings[0]);
    Skp mended = skp;
    CHECK_FALSE(write_field(mended, findings[0].path, said.proposal));
    CHECK(found_in(mended) == Found{});
    const Result<Skp> meant =
        apply(skp, LeaveSaran{{{{"v1"}, "WR-09", findings[0].path, {}, {}}},
                              SetField{findings[0].path, said.other_proposal}});
    REQUIRE(meant);
    CHECK(*read_field(*meant, findings[0].path) == said.other_proposal);
    CHECK(told_of(*meant, check(*meant, {}), {}).told.empty());
    return said.proposal + " | " + said.other_proposal;
}

}  // namespace

TEST_CASE("a part of one in percent may be a percentage of a sheet", "[WR-09][WR-03][PL-02f]") {
    const auto both = [](const char* statement, const char* target) {
        const Skp skp = with(Aspek::kualitas, statement, target);
        CAPTURE(statement, target);
        return both_readings(skp, "rhk/r1/iki/i1/target");
    };
    CHECK(both("% tindakan tanpa kesalahan", "0,95") == "95 % | 0,95 %");
    CHECK(both("Persentase layanan", "0,9832") == "98,32 % | 0,9832 %");
    CHECK(both("Prosentase layanan", "0.95") == "95 % | 0,95 %");
    CHECK(both("Persentase layanan", ",95") == "95 % | 0,95 %");
    CHECK(both("Persentase layanan", ".95") == "95 % | 0,95 %");
    CHECK(both("Persentase layanan", "min ,9") == "min 90 % | min 0,9 %");
    CHECK(both("Presentase layanan", "1") == "100 % | 1 %");
    CHECK(both("Persentase layanan", "0,5") == "50 % | 0,5 %");
    CHECK(both("Persentase layanan", "1,05") == "105 % | 1,05 %");
    CHECK(both("Persentase layanan", "1.05") == "105 % | 1,05 %");
    // With the satuan beside it, as typed.
    CHECK(both("Persentase layanan", "0,95 %") == "95 % | 0,95 %");
    CHECK(both("Tingkat kesesuaian", "0,95 %") == "95 % | 0,95 %");
    CHECK(both("Persentase layanan", "0,95%.") == "95 % | 0,95 %");
    CHECK(both("Tingkat kesesuaian", "0,98 persen") == "98 persen | 0,98 persen");
    CHECK(both("Tingkat kesesuaian", "0.98 %") == "98 % | 0,98 %");
    CHECK(both("Tingkat kesesuaian", "1 %") == "100 % | 1 %");
    CHECK(both("Tingkat kesesuaian", "1,05 Persen") == "105 Persen | 1,05 Persen");
    // With words or signs before it, and as a range.
    CHECK(both("Persentase layanan", "\xE2\x89\xA5 0,95") ==
          "\xE2\x89\xA5 95 % | \xE2\x89\xA5 0,95 %");
    CHECK(both("Persentase layanan",
               "\xE2\x89\xA5"
               "0.95") ==
          "\xE2\x89\xA5"
          "95 % | \xE2\x89\xA5"
          "0,95 %");
    CHECK(both("Persentase layanan", ">= 0,95") == ">= 95 % | >= 0,95 %");
    CHECK(both("Persentase layanan", "minimal 0,95") == "minimal 95 % | minimal 0,95 %");
    CHECK(both("Persentase layanan", "min. 0.95.") == "min. 95 % | min. 0,95 %");
    CHECK(both("Persentase layanan", "0,85 - 0,95") == "85 - 95 % | 0,85 - 0,95 %");
    CHECK(both("Persentase layanan", "0,9 s.d. 1") == "90 s.d. 100 % | 0,9 s.d. 1 %");
    CHECK(both("Persentase layanan", "0,85 - 0,95 %") == "85 - 95 % | 0,85 - 0,95 %");
    CHECK(both("Tingkat layanan", "0,85% - 0,95%") == "85% - 95 % | 0,85% - 0,95 %");
    CHECK(asked(with(Aspek::kualitas, "Persentase layanan", "minimal 95")) == "WR-03 minimal 95 %");
    CHECK(asked(with(Aspek::kualitas, "Persentase layanan", "95")) == "WR-03 95 %");
    CHECK(asked(with(Aspek::kualitas, "Jumlah laporan", "1")) == "WR-03 1 laporan");
    for (const char* clear : {"2 %", "5,2 %", "2,5 %", "100 %", "paling banyak 0,5 %",
                              "\xE2\x89\xA4 1 %", "0 %", "0,1 % kesalahan"}) {
        CAPTURE(clear);
        CHECK(asked(with(Aspek::kualitas, "Persentase kesalahan", clear)).empty());
    }
    CHECK(asked(with(Aspek::kualitas, "Indeks layanan", "0,95")).empty());
}

TEST_CASE("so may that of a quarter", "[WR-09]") {
    Skp skp = with(Aspek::kualitas, "Persentase layanan", "95 %");
    TargetTriwulan& triwulan = skp.rhk[0].edit().iki[0].triwulan;
    triwulan.target = {"-", "", "", "0,24"};
    CHECK(both_readings(skp, "rhk/r1/iki/i1/triwulan/tw4") == "24 % | 0,24 %");
    skp.rhk[0].edit().iki[0].statement = "Tingkat layanan";  // the year is in percent
    CHECK(both_readings(skp, "rhk/r1/iki/i1/triwulan/tw4") == "24 % | 0,24 %");
    skp.rhk[0].edit().iki[0].triwulan.target = {"0,24", "0,48", "0,72", "0,95"};
    CHECK(found_in(skp).size() == 4);
    skp.rhk[0].edit().iki[0].triwulan.target = {"24", "48", "72", "95"};
    CHECK(found_in(skp) == Found{});
    // Above the whole too, with words that say so; by its value, however it is written.
    for (const char* above : {"1,05", "1.05", "1,050 %", "\xE2\x89\xA5 1,05"}) {
        CAPTURE(above);
        skp.rhk[0].edit().iki[0].triwulan.target = {"-", "-", "-", above};
        const Findings asked = check(skp, {});
        if (std::string_view(above).ends_with('%'))
            CHECK(both_readings(skp, "rhk/r1/iki/i1/triwulan/tw4") == "105 % | 1,050 %");
        REQUIRE(asked.size() == 1);
        CHECK(explain(skp, asked[0]).remedy.find("105 %, lebih dari seluruhnya,") !=
              std::string::npos);
    }
    for (const char* part : {"1", "1,0", "1,00", "0,24"}) {
        CAPTURE(part);
        skp.rhk[0].edit().iki[0].triwulan.target = {"-", "-", "-", part};
        const Findings asked = check(skp, {});
        REQUIRE(asked.size() == 1);
        CHECK(explain(skp, asked[0]).remedy.find("seluruhnya") == std::string::npos);
    }
    skp = with(Aspek::kuantitas, "Jumlah laporan", "2 laporan");
    skp.rhk[0].edit().iki[0].triwulan.target = {"1", "0,5", "-", "-"};
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("so may the percentage that went into its sentence", "[WR-09]") {
    Skp skp = kualitatif_skp();
    Iki& iki = skp.rhk[0].edit().iki[0];
    iki.target.clear();
    iki.statement = "Persentase layanan selesai: 0,95 %";
    CHECK(both_readings(skp, "rhk/r1/iki/i1/statement") ==
          "Persentase layanan selesai: 95 % | Persentase layanan selesai: 0,95 %");
    iki.statement = "Persentase layanan selesai: 0,95";
    CHECK(both_readings(skp, "rhk/r1/iki/i1/statement") ==
          "Persentase layanan selesai: 95 % | Persentase layanan selesai: 0,95 %");
}

TEST_CASE("WR-07 asks whether aspek and satuan go together", "[WR-07]") {
    CHECK(asked(with(Aspek::waktu, "Jumlah laporan", "12 dokumen")) == "WR-07 kuantitas");
    CHECK(asked(with(Aspek::biaya, "Jumlah peserta", "40 orang")) == "WR-07 kuantitas");
    CHECK(asked(with(Aspek::biaya, "Kepuasan peserta", "90 %")) == "WR-07 kualitas");
    CHECK(asked(with(Aspek::biaya, "Rata-rata lama layanan", "2 jam")) == "WR-07 waktu");
    CHECK(asked(with(Aspek::waktu, "Jumlah honor", "Rp 5.000.000,00")) == "WR-07 biaya");
    CHECK(asked(with(Aspek::kuantitas, "Penyelesaian laporan", "paling lambat 10 hari kerja")) ==
          "WR-07 waktu");
    const Skp mixed = with(Aspek::waktu, "Jumlah laporan", "12 dokumen");
    CHECK(explain(mixed, check(mixed, {})[0]).remedy ==
          "Pilih aspek kuantitas, atau sesuaikan satuan targetnya.");

    CHECK(asked(with(Aspek::waktu, "Jumlah laporan yang tepat waktu", "12 dokumen")).empty());
    CHECK(asked(with(Aspek::waktu, "Penyelesaian sesuai jadwal tayang", "100 %")).empty());
    CHECK(asked(with(Aspek::waktu, "Tingkat kehadiran", "95 %")).empty());
    CHECK(asked(with(Aspek::biaya, "Persentase realisasi anggaran", "95 %")).empty());
    CHECK(asked(with(Aspek::biaya, "Nilai belanja modal", "Rp42.500.000,00")).empty());
    CHECK(asked(with(Aspek::biaya, "Besaran belanja", "10 juta rupiah")).empty());
    CHECK(asked(with(Aspek::kuantitas, "Jumlah jam pelatihan", "20 jam pelajaran")).empty());
    CHECK(asked(with(Aspek::kuantitas, "Jumlah pendapatan", "Rp 10 miliar")).empty());

    Skp jpt = jpt_skp();  // no such column there
    jpt.rhk[0].edit().iki[0].aspek = Aspek::biaya;
    CHECK(found_in(jpt) == Found{});
}

TEST_CASE("WR-08 asks about a day outside the period", "[WR-08]") {
    constexpr Aspek some = Aspek::waktu;
    CHECK(asked(with(some, "Waktu penyelesaian", "paling lambat 30 Juni 2026")) ==
          "WR-08 paling lambat 30 Juni 2027");
    CHECK(asked(with(some, "Waktu penyelesaian", "31-01-2028")) == "WR-08 31-01-2027");
    CHECK(asked(with(some, "Waktu penyelesaian", "2026-06-30")) == "WR-08 2027-06-30");
    CHECK(asked(with(some, "Waktu penyelesaian", "Maret 2026")) == "WR-08 Maret 2027");
    CHECK(asked(with(some, "Waktu penyelesaian sampai 5/5/2026", "2 hari")) ==
          "WR-08 Waktu penyelesaian sampai 5/5/2027");
    for (const char* inside :
         {"paling lambat 30 Juni 2027", "1 Januari 2027", "31-12-2027", "Desember 2027",
          "tanggal 10 bulan berikutnya", "31 Januari", "100 % Renstra 2025-2029"}) {
        CAPTURE(inside);
        CHECK(asked(with(some, "Ketepatan waktu penyelesaian", inside)).empty());
    }
    Skp skp = with(some, "Waktu penyelesaian", "paling lambat 30 Juni 2026");
    skp.periode.awal = "2027-07-01";  // no year brings it inside
    CHECK(asked(skp) == "WR-08 ");
    skp.periode.akhir = "kapan-kapan";
    CHECK(found_in(skp) == Found{"PD-02b periode/akhir"});

    Skp kualitatif = kualitatif_skp();
    kualitatif.rhk[0].edit().iki[0].statement = "Waktu penyelesaian: 30 Juni 2026";
    CHECK(found_in(kualitatif) == Found{"WR-08 rhk/r1/iki/i1/statement"});
}

TEST_CASE("dates are found among words") {
    const auto dates = [](std::string_view text) {
        std::string found;
        for (const NamedDate& date : dates_in(text)) found += to_iso(date.last) + " ";
        return found;
    };
    CHECK(dates("mulai 1 Mei 2027 sampai 30/06/2027 atau 2027-08-01.") ==
          "2027-05-01 2027-06-30 2027-08-01 ");
    CHECK(dates("Februari 2028, Agustus 2027") == "2028-02-29 2027-08-31 ");
    CHECK(dates("12 laporan 2027, 31 Februari 2027").find("2027-02-31") == std::string::npos);
    CHECK(dates("Mei") == "");
    CHECK(dates("") == "");
}
