// Predikat for SIASN: official keys and codes, of evaluations that hold, with nothing guessed.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/dialog/item_seal.h"
#include "core/model/jadwal.h"
#include "tests/support/exported.h"

using namespace kinerja;

namespace {

using enum RatingKinerja;
using Keys = std::vector<std::string>;

std::string refused(const Skp& skp, ProfilAdmin profil = ProfilAdmin::skp22) {
    const BerkasAdmin berkas = berkas_admin(skp, profil);
    CHECK(berkas.isi.empty() != berkas.penolakan.empty());
    return berkas.penolakan;
}

void check_is_text(const JsonValue& object, std::string_view kunci, std::string_view words) {
    const JsonValue* found = object.find(kunci);
    REQUIRE(found != nullptr);
    CHECK(found->is(JsonValue::Kind::text));
    CHECK(found->text == words);
}

}  // namespace

TEST_CASE("both ratings and the predikat that follows from them, in each of the nine cells") {
    constexpr RatingKinerja by_code[] = {di_atas, sesuai, di_bawah};
    constexpr const char* predikat[3][3] = {
        {"1", "2", "4"}, {"2", "2", "4"}, {"3", "3", "5"}};  // by hasil kerja, then perilaku
    for (int hasil = 0; hasil < 3; ++hasil)
        for (int perilaku = 0; perilaku < 3; ++perilaku) {
            const Skp skp = evaluated_year(by_code[hasil], by_code[perilaku]);
            for (const ProfilAdmin profil : {ProfilAdmin::skp22, ProfilAdmin::kinerja_periodik}) {
                const JsonValue data = data_of(skp, profil);
                REQUIRE(data.items.size() == 1);
                const JsonValue& one = data.items[0];
                CHECK(value(one, "hasilKinerjaNilai") == std::to_string(hasil + 1));
                CHECK(value(one, "perilakuKerjaNilai") == std::to_string(perilaku + 1));
                CHECK(value(one, "kuadranKinerjaNilai") == predikat[hasil][perilaku]);
                CHECK(one.find("kuadranKinerjaNilai")->is(JsonValue::Kind::number));
            }
        }
}

TEST_CASE("the year has the eleven keys of its service, and no other") {
    const JsonValue data = data_of(evaluated_year(), ProfilAdmin::skp22);
    REQUIRE(data.items.size() == 1);
    const JsonValue& one = data.items[0];
    CHECK(one.names == Keys{"hasilKinerjaNilai", "perilakuKerjaNilai", "kuadranKinerjaNilai",
                            "tahun", "pnsDinilaiOrang", "statusPenilai", "penilaiNipNrp",
                            "penilaiNama", "penilaiJabatan", "penilaiGolongan", "penilaiUnorNama"});
    CHECK(one.find("tahun")->is(JsonValue::Kind::number));
    CHECK(value(one, "tahun") == "2027");
    check_is_text(one, "pnsDinilaiOrang", "");
    check_is_text(one, "statusPenilai", "ASN");
    check_is_text(one, "penilaiNipNrp", "197912252005031002");
    check_is_text(one, "penilaiGolongan", "41");
}

TEST_CASE("a period has the keys of its service, months as text and years as numbers") {
    const JsonValue data = data_of(evaluated_year(), ProfilAdmin::kinerja_periodik);
    REQUIRE(data.items.size() == 1);
    const JsonValue& one = data.items[0];
    CHECK(one.names == Keys{"pnsDinilaiId", "koefisienId", "periodikId", "bulanMulaiPenilaian",
                            "bulanSelesaiPenilaian", "tahunMulaiPenilaian", "tahunSelesaiPenilaian",
                            "tahun", "hasilKinerjaNilai", "perilakuKerjaNilai",
                            "kuadranKinerjaNilai", "statusPenilai", "penilaiNipNrp", "penilaiNama",
                            "penilaiJabatanNama", "penilaiGolongan", "penilaiUnorNama"});
    check_is_text(one, "koefisienId", "22");
    check_is_text(one, "periodikId", "2");
    check_is_text(one, "bulanMulaiPenilaian", "1");
    check_is_text(one, "bulanSelesaiPenilaian", "3");
    CHECK(one.find("tahunMulaiPenilaian")->is(JsonValue::Kind::number));
}

TEST_CASE("months that begin in the middle of one end in another, over the end of a year too") {
    Skp skp = evaluated_year();
    JadwalKinerja& jadwal = skp.jadwal.edit();
    jadwal.jenis = JenisPeriode::bulanan;
    jadwal.periode = {{{"tw1"}, "Januari", "16-12-2026", "15-1-2027", "", {}}};
    const JsonValue one = data_of(skp, ProfilAdmin::kinerja_periodik).items.at(0);
    CHECK(value(one, "periodikId") == "1");
    CHECK(value(one, "bulanMulaiPenilaian") == "12");
    CHECK(value(one, "tahunMulaiPenilaian") == "2026");
    CHECK(value(one, "bulanSelesaiPenilaian") == "1");
    CHECK(value(one, "tahunSelesaiPenilaian") == "2027");
}

TEST_CASE("what an objection changed is what leaves, and one that waits is said") {
    Skp skp = evaluated_year();
    Keberatan objection;
    objection.id = {"k1"};
    objection.evaluasi = {"e9"};
    objection.alasan = "Realisasi belum dihitung";
    skp.keberatan = {objection};
    BerkasAdmin berkas = berkas_admin(skp, ProfilAdmin::skp22);
    CHECK(berkas.memuat == std::vector<std::string>{"Evaluasi tahunan: Baik"});
    CHECK(berkas.belum_pasti.at(1).kunci == "kuadranKinerjaNilai");

    objection.tanggal_keputusan = "20-1-2028";
    objection.rating_hasil_kerja = di_atas;
    skp.keberatan = {objection};
    berkas = berkas_admin(skp, ProfilAdmin::skp22);  // nobody sealed it
    CHECK(berkas.memuat == std::vector<std::string>{"Evaluasi tahunan: Baik"});
    CHECK(berkas.belum_pasti.at(1).sebab.starts_with("Keputusan atas keberatan tidak utuh"));
    objection.segel = seal_of(objection);
    skp.keberatan = {objection};
    berkas = berkas_admin(skp, ProfilAdmin::skp22);
    CHECK(berkas.memuat == std::vector<std::string>{"Evaluasi tahunan: Sangat Baik"});
    CHECK(berkas.belum_pasti.at(1).kunci != "kuadranKinerjaNilai");
    const JsonValue one = data_of(skp, ProfilAdmin::skp22).items.at(0);
    CHECK(value(one, "hasilKinerjaNilai") == "1");
    CHECK(value(one, "kuadranKinerjaNilai") == "1");
}

TEST_CASE("a year of which the SKP is a part is told: what is sent later takes its place") {
    const auto is_told = [](const Skp& skp) {
        const BerkasAdmin berkas = berkas_admin(skp, ProfilAdmin::skp22);
        return std::ranges::any_of(berkas.belum_pasti, [](const auto& one) {
            return one.kunci == "tahun" &&
                   one.sebab.starts_with("SKP ini tidak mencakup seluruh tahun.");
        });
    };
    Skp skp = evaluated_year();
    CHECK_FALSE(is_told(skp));
    skp.periode.akhir = "30-06-2027";
    CHECK(is_told(skp));
}

TEST_CASE("without an evaluation that was handed over there is no file") {
    Skp skp = evaluated_year();
    skp.evaluasi.clear();
    CHECK(refused(skp) == "Evaluasi tahunan belum ada yang diserahkan.");
    CHECK(refused(skp, ProfilAdmin::kinerja_periodik) ==
          "Belum ada evaluasi periodik yang diserahkan.");
    Evaluasi konsep;
    konsep.id = {"o1"};
    konsep.jenis = JenisEvaluasi::tahunan;
    skp.evaluasi_konsep = {konsep};
    CHECK(refused(skp).starts_with("Evaluasi tahunan masih konsep."));

    skp = evaluated_year();
    skp.evaluasi[1].edit().rating_perilaku = di_bawah;  // after it was sealed
    CHECK(refused(skp) == "Evaluasi tahunan belum ada yang diserahkan.");
}

TEST_CASE("a year that can not be told, and a period that SIASN does not know, are refused") {
    Skp skp = evaluated_year();
    skp.periode = {"1-7-2027", "30-6-2028", {}};
    CHECK(refused(skp).find("melewati dua tahun") != std::string::npos);
    skp = evaluated_year();
    skp.jadwal.edit().jenis = JenisPeriode::semesteran;
    CHECK(refused(skp, ProfilAdmin::kinerja_periodik).find("bulanan dan triwulanan") !=
          std::string::npos);
}

TEST_CASE("nobody can be found without the NIP, or with 17 digits of it") {
    Skp skp = evaluated_year();
    skp.pegawai.nip = " ";
    CHECK(refused(skp).starts_with("NIP pegawai belum diisi"));
    skp.pegawai.nip = "19880917201403200";
    for (const ProfilAdminRow& row : profil_admin())
        CHECK(refused(skp, row.profil) ==
              "NIP pegawai pada Identitas bukan NIP 18 angka yang benar.");
    skp.pegawai.nip = "19880917 201403 2 003";
    CHECK(berkas_admin(skp, ProfilAdmin::skp22).isi.find("\"nip\": \"198809172014032003\"") !=
          std::string::npos);
}

TEST_CASE("periods that are left out are told with the reason") {
    Skp skp = evaluated_year();
    const auto left_out = [&] {
        return berkas_admin(skp, ProfilAdmin::kinerja_periodik).tidak_ikut;
    };
    CHECK(left_out() == Keys{"Triwulan II: belum ada evaluasi yang diserahkan.",
                             "Triwulan III: belum ada evaluasi yang diserahkan.",
                             "Triwulan IV: belum ada evaluasi yang diserahkan."});
    skp.jadwal.edit().periode = {{{"d1"}, "Catur I", "1-1-2027", "30-4-2027", "", {}}};
    CHECK(left_out() ==
          Keys{"Catur I: belum ada evaluasi yang diserahkan.",
               "Evaluasi Triwulan I: periodenya tidak ada lagi pada Jadwal dan Tenggat."});
    skp.jadwal.edit().periode = {{{"tw1"}, "Triwulan I", "31-3-2027", "1-1-2027", "", {}}};
    CHECK(left_out() == Keys{"Triwulan I: tanggal periodenya belum terbaca atau terbalik."});
}

TEST_CASE("what is not known of who rated stays blank and is listed") {
    Skp skp = evaluated_year();
    skp.pejabat_penilai.status = StatusPegawai::pppk;
    skp.pejabat_penilai.golongan = "IX";
    BerkasAdmin berkas = berkas_admin(skp, ProfilAdmin::skp22);
    CHECK(is_blank_for_admin(berkas, "penilaiGolongan"));
    CHECK(value(data_of(skp, ProfilAdmin::skp22).items.at(0), "penilaiGolongan").empty());
    CHECK_FALSE(is_blank_for_admin(berkas, "penilaiJabatan"));

    skp.pejabat_penilai.nama = "Pengganti Contoh";  // in mid-year
    berkas = berkas_admin(skp, ProfilAdmin::skp22);
    CHECK(is_blank_for_admin(berkas, "penilaiJabatan"));
    CHECK(is_blank_for_admin(berkas, "penilaiUnorNama"));
    CHECK(value(data_of(skp, ProfilAdmin::skp22).items.at(0), "penilaiNama") ==
          "Pegawai Contoh Tiga");
}

TEST_CASE("a number of who rated that is no NIP is not sent as one") {
    Skp skp = evaluated_year();
    skp.pejabat_penilai.nip = "19791225200503100";
    skp.evaluasi = {
        handed_over("e9", JenisEvaluasi::tahunan, "", sesuai, sesuai, skp.pejabat_penilai)};
    const BerkasAdmin berkas = berkas_admin(skp, ProfilAdmin::skp22);
    CHECK(is_blank_for_admin(berkas, "penilaiNipNrp"));
    CHECK(is_blank_for_admin(berkas, "statusPenilai"));
    CHECK(berkas.isi.find("19791225200503100\"") == std::string::npos);
}

TEST_CASE("koefisienId is known of a jabatan fungsional with Baik alone") {
    const auto blank = [](const Skp& skp) {
        return is_blank_for_admin(berkas_admin(skp, ProfilAdmin::kinerja_periodik), "koefisienId");
    };
    Skp skp = evaluated_year();
    CHECK_FALSE(blank(skp));
    CHECK(blank(evaluated_year(di_atas, di_atas)));
    skp.angka_kredit.edit().jenjang.reset();
    CHECK(blank(skp));
    skp = evaluated_year();
    skp.jenis_jabatan = JenisJabatan::ja;
    CHECK(blank(skp));
}
