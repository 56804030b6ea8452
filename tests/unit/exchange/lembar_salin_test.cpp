// What is typed into e-Kinerja by hand: its screens in their order, and the table of daily progress
// in both layouts.
#include "core/exchange/lembar_salin.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/exchange/tabel_progres.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

using Names = std::vector<std::string>;

const LayarSalin* screen(const std::vector<LayarSalin>& screens, std::string_view nama) {
    for (const LayarSalin& one : screens)
        if (one.nama == nama) return &one;
    return nullptr;
}

Names names_of(const LembarIsian& sheet) {
    Names names;
    for (const IsianSalin& one : sheet.isian) names.emplace_back(one.nama);
    return names;
}

CatatanKinerja note() {
    CatatanKinerja one;
    one.id = {"h1"};
    one.tanggal = "5 Januari 2027";
    one.mulai = "8.00";
    one.selesai = "11:30:00";
    one.kegiatan = "Menyusun rencana\nkapasitas\tserver";
    one.rhk = {"r2"};
    one.rencana_aksi = {"k1"};
    one.realisasi = "1.000";
    one.satuan = "dokumen";
    one.bukti = "https://contoh.go.id/rencana";
    return one;
}

Skp with_note(const CatatanKinerja& one) {
    Skp skp = planned_skp();
    skp.catatan_kinerja = {one};
    return skp;
}

TsvRow only_row(const Skp& skp, TataLetakProgres layout = TataLetakProgres::ekinerja) {
    const TabelProgres table = tabel_progres(skp, layout);
    REQUIRE(table.rows.size() == 2);
    return table.rows[1];
}

}  // namespace

TEST_CASE("the screens of e-Kinerja stand in its order, with its fields in their order") {
    const std::vector<LayarSalin> screens = lembar_salin(planned_skp());
    Names order;
    for (const LayarSalin& one : screens) order.emplace_back(one.nama);
    CHECK(order == Names{"Tambah RHK", "Indikator Kinerja Individu", "Perilaku Kerja", "Lampiran",
                         "Pengisian Rencana Aksi", "Penilaian Diri"});
    CHECK(names_of(screens[0].lembar[0]) == Names{"RHK Pimpinan yang Diintervensi", "Jenis",
                                                  "Rencana Hasil Kerja", "Penugasan Dari"});
    CHECK(names_of(screens[1].lembar[0]) == Names{"Aspek", "Indikator Kinerja Individu", "Target"});
    CHECK(screens[1].lembar[0].judul == "RHK utama 1, IKI 1");
    CHECK(names_of(screens[4].lembar[0]) == Names{"Rencana Aksi", "Target"});
    CHECK(names_of(screens[5].lembar[0]) ==
          Names{"Nama Eviden", "Link", "Realisasi", "Sumber Data"});
}

TEST_CASE("each time that a screen is filled in has a name of its own there") {
    for (const LayarSalin& one : lembar_salin(planned_skp())) {
        std::set<std::string> names;
        for (const LembarIsian& sheet : one.lembar) CHECK(names.insert(sheet.judul).second);
    }
}

TEST_CASE("a JPT chooses the klasifikasi himself, and has a perspektif for an aspek") {
    const std::vector<LayarSalin> screens = lembar_salin(jpt_skp());
    const IsianSalin& first = screens[0].lembar[0].isian[0];
    CHECK(first.nama == "Klasifikasi Rencana Hasil Kerja");
    CHECK(first.nilai.empty());
    CHECK_FALSE(first.perhatian.empty());
    CHECK(names_of(screens[1].lembar[0]).at(0) == "Perspektif");
}

TEST_CASE("where indicator and target are one sentence, the target goes with it") {
    Skp skp = planned_skp();
    skp.pendekatan = Pendekatan::kualitatif;
    Iki& iki = skp.rhk[0].edit().iki[0];
    iki.statement = "Jumlah modul";
    iki.target = "4 modul";
    const std::vector<LayarSalin> screens = lembar_salin(skp);
    bool found = false;
    for (const LayarSalin& one : screens)
        for (const LembarIsian& sheet : one.lembar)
            for (const IsianSalin& isian : sheet.isian)
                found = found || isian.nilai == "Jumlah modul: 4 modul";
    CHECK(found);
}

TEST_CASE("the text of a rencana aksi is that of the plan to the character") {
    Skp skp = with_note(note());
    const std::string words = " Tersusunnya  rencana\n\"kapasitas\" ";
    skp.rhk[1].edit().rencana_aksi[0].uraian = words;
    const std::vector<LayarSalin> screens = lembar_salin(skp);
    const LayarSalin* plans = screen(screens, "Pengisian Rencana Aksi");
    REQUIRE(plans != nullptr);
    CHECK(plans->lembar[0].isian[0].nilai == words);
    CHECK(only_row(skp)[0] == words);
    CHECK(layar_progres(skp, {2027, 1, 5}).lembar.at(0).isian[0].nilai == words);
}

TEST_CASE("a note becomes a row: one line, ISO day, HH:MM and a whole number") {
    const Skp skp = with_note(note());
    CHECK(only_row(skp) == TsvRow{"Tersusunnya rencana kapasitas", "2027-01-05", "08:00", "11:30",
                                  "Menyusun rencana kapasitas server", "1000", "dokumen",
                                  "https://contoh.go.id/rencana"});
    const TabelProgres table = tabel_progres(skp, TataLetakProgres::ekinerja);
    CHECK(table.rows[0] == TsvRow{"Rencana Aksi", "Tanggal", "Jam Mulai", "Jam Selesai",
                                  "Kegiatan Harian", "Realisasi", "Satuan", "Bukti Dukung"});
    CHECK(table.perhatian.empty());
    CHECK(table.kosong.empty());
}

TEST_CASE("the ten columns of KipApp leave blank what only the person knows") {
    const Skp skp = with_note(note());
    const TabelProgres table = tabel_progres(skp, TataLetakProgres::kipapp);
    CHECK(table.rows[0].size() == 10);
    CHECK(table.kosong == std::vector<std::string_view>{"Progres", "Centang"});
    CHECK(only_row(skp, TataLetakProgres::kipapp) ==
          TsvRow{"2027-01-05", "2027-01-05", "08:00", "11:30", skp.rhk[1]->statement,
                 "Menyusun rencana kapasitas server", "1.000 dokumen", "",
                 "https://contoh.go.id/rencana", ""});
    CatatanKinerja brief = note();
    brief.kegiatan = "Rapat";
    CHECK(tabel_progres(with_note(brief), TataLetakProgres::kipapp).perhatian.at(0).count == 1);
}

TEST_CASE("what e-Kinerja would not take stays blank and is counted") {
    CatatanKinerja one;
    one.id = {"h1"};
    one.tanggal = "31-2-2027";
    one.mulai = "pagi";
    one.realisasi = "2,5";
    one.bukti = "Notula";
    Skp skp = with_note(one);
    CHECK(only_row(skp) == TsvRow{"", "", "", "", "", "", "", "Notula"});
    const TabelProgres table = tabel_progres(skp, TataLetakProgres::ekinerja);
    CHECK(table.perhatian.size() == 6);
    CHECK(table.perhatian[2].count == 2);  // both hours
    for (const char* typed : {"1,5", "-3", "banyak", "1.5"}) {
        one.realisasi = typed;
        CHECK(only_row(with_note(one))[5].empty());
    }
    one.realisasi = "3,00";
    CHECK(only_row(with_note(one))[5] == "3");
}

TEST_CASE("rows go by day and hour, and a day has its own sheets in the order of the dialog") {
    CatatanKinerja late = note(), early = note(), other = note();
    late.mulai = "13.00";
    other.tanggal = "4-1-2027";
    Skp skp = planned_skp();
    skp.catatan_kinerja = {late, early, other};
    CHECK(by_day(skp) == std::vector<std::size_t>{2, 1, 0});
    const LayarSalin screen = layar_progres(skp, {2027, 1, 5});
    REQUIRE(screen.lembar.size() == 2);
    CHECK(screen.lembar[1].isian[2].nilai == "13:00");
    CHECK(names_of(screen.lembar[0]) ==
          Names{"Rencana Aksi", "TANGGAL KEGIATAN", "JAM MULAI KEGIATAN", "JAM SELESAI KEGIATAN",
                "KEGIATAN HARIAN", "Sumber Data", "REALISASI", "Satuan", "BUKTI DUKUNG"});
    CHECK(screen.lembar[0].isian[5].nilai == "ekinerja");
}

TEST_CASE("the whole as a table: each screen with its name and its fields above") {
    const std::vector<TsvRow> rows = rows_of(lembar_salin(planned_skp()));
    CHECK(rows[0] == TsvRow{"Tambah RHK"});
    CHECK(rows[1] == TsvRow{"", "RHK Pimpinan yang Diintervensi", "Jenis", "Rencana Hasil Kerja",
                            "Penugasan Dari"});
    CHECK(rows[2].at(0) == "RHK utama 1");
    const auto read = read_tsv(to_tsv(rows));
    REQUIRE(read);
    CHECK((*read)[2].at(3) == planned_skp().rhk[0]->statement);
}
