// Screen by screen. Texts stay as they are to the character: e-Kinerja finds a rencana aksi by
// them.
#include "core/exchange/lembar_salin.h"

#include <utility>

#include "core/base/text.h"
#include "core/edit/catatan.h"
#include "core/exchange/tabel_progres.h"
#include "core/model/iki_words.h"
#include "core/model/place_name.h"
#include "core/pelaksanaan/realisasi_from_catatan.h"
#include "core/workflow/evaluasi_berlaku.h"

namespace kinerja {
namespace {

// Screens of e-Kinerja, as they are called there.
namespace layar {
constexpr std::string_view tambah_rhk = "Tambah RHK", indikator = "Indikator Kinerja Individu",
                           perilaku = "Perilaku Kerja", lampiran = "Lampiran",
                           rencana_aksi = "Pengisian Rencana Aksi",
                           penilaian_diri = "Penilaian Diri", progres = "Tambah Progres Harian";
}  // namespace layar

constexpr std::string_view pilih_sendiri =
    "Pilihannya pada e-Kinerja tidak diketahui di sini; pilih sendiri.";
constexpr std::string_view bukan_tautan = "Buktinya bukan tautan; e-Kinerja meminta tautan.";
constexpr std::string_view sumber_tetap = "ekinerja";  // fixed text of that screen
constexpr std::string_view periode_hilang = "periode yang tidak ada lagi pada jadwal";

std::string one_line(std::string_view text) { return on_one_line(trim(text)); }

std::string indicator_words(const Skp& skp, const Rhk& rhk, int number) {
    return name_of(skp, rhk) + ", " + name_of_indicator(skp, number);
}

LembarIsian rhk_sheet(const Skp& skp, const Rhk& rhk) {
    LembarIsian sheet{name_of(skp, rhk), {}};
    const SkpForm& form = form_of(skp);
    if (has_place(form.rhk_pimpinan)) {
        const RhkPimpinan* served = find_rhk_pimpinan(skp, rhk.rhk_pimpinan);
        sheet.isian.push_back(
            {"RHK Pimpinan yang Diintervensi", served ? served->statement : std::string(), {}});
    } else {
        sheet.isian.push_back({"Klasifikasi Rencana Hasil Kerja", {}, std::string(pilih_sendiri)});
    }
    sheet.isian.push_back({"Jenis", std::string(label_of(rhk.jenis)), {}});
    sheet.isian.push_back({"Rencana Hasil Kerja", rhk.statement, {}});
    sheet.isian.push_back({"Penugasan Dari", rhk.penugasan_dari, {}});
    return sheet;
}

LembarIsian iki_sheet(const Skp& skp, const Rhk& rhk, const Iki& iki, int number) {
    LembarIsian sheet{indicator_words(skp, rhk, number), {}};
    const SkpForm& form = form_of(skp);
    if (has_place(form.perspektif))
        sheet.isian.push_back(
            {"Perspektif", iki.perspektif ? std::string(label_of(*iki.perspektif)) : "", {}});
    if (has_place(form.aspek))
        sheet.isian.push_back({"Aspek", iki.aspek ? std::string(label_of(*iki.aspek)) : "", {}});
    sheet.isian.push_back(
        {"Indikator Kinerja Individu",
         form.narrated ? joined_with_target(iki.statement, iki.target) : iki.statement,
         {}});
    if (has_place(form.target)) sheet.isian.push_back({"Target", one_line(iki.target), {}});
    return sheet;
}

LayarSalin rhk_screen(const Skp& skp) {
    LayarSalin screen{layar::tambah_rhk, {}};
    for (const Box<Rhk>& rhk : skp.rhk) screen.lembar.push_back(rhk_sheet(skp, *rhk));
    return screen;
}

LayarSalin iki_screen(const Skp& skp) {
    LayarSalin screen{layar::indikator, {}};
    for (const Box<Rhk>& rhk : skp.rhk) {
        int number = 0;
        for (const Iki& iki : rhk->iki)
            screen.lembar.push_back(iki_sheet(skp, *rhk, iki, ++number));
    }
    return screen;
}

LayarSalin perilaku_screen(const Skp& skp) {
    LayarSalin screen{layar::perilaku, {}};
    for (std::size_t i = 0; i < perilaku_count; ++i)
        if (!is_blank(skp.ekspektasi_khusus[i]))
            screen.lembar.push_back(
                {std::string(perilaku_berakhlak()[i].label),
                 {{"Ekspektasi Khusus Pimpinan", skp.ekspektasi_khusus[i], {}}}});
    return screen;
}

LayarSalin lampiran_screen(const Skp& skp) {
    LayarSalin screen{layar::lampiran, {}};
    int number = 0;
    for (const DukunganSumberDaya& one : skp.lampiran.sumber_daya)
        screen.lembar.push_back(
            {name_of_item<DukunganSumberDaya>(++number) + ", " + std::string(label_of(one.jenis)),
             {{"Dukungan Sumber Daya", one.uraian, {}}}});
    for (const Box<Rhk>& rhk : skp.rhk)
        screen.lembar.push_back({name_of(skp, *rhk),
                                 {{"Jadwal Pelaporan", rhk->skema.jadwal, {}},
                                  {"Bukti Kinerja", rhk->skema.bukti_kinerja, {}}}});
    const Konsekuensi& after = skp.lampiran.konsekuensi;
    screen.lembar.push_back(
        {"Konsekuensi",
         {{"Bila Tercapai", after.positif, {}}, {"Bila Tidak Tercapai", after.negatif, {}}}});
    return screen;
}

LayarSalin rencana_aksi_screen(const Skp& skp) {
    LayarSalin screen{layar::rencana_aksi, {}};
    for (const Box<Rhk>& rhk : skp.rhk) {
        int number = 0;
        for (const RencanaAksi& one : rhk->rencana_aksi) {
            const auto periode = find_periode(skp, one.periode);
            screen.lembar.push_back(
                {name_of(skp, *rhk) + ", " + name_of_item<RencanaAksi>(++number) + ", " +
                     (periode ? periode->nama : std::string(periode_hilang)),
                 {{"Rencana Aksi", one.uraian, {}}, {"Target", one_line(one.target), {}}}});
        }
    }
    return screen;
}

/// What was reached of one IKI in one period, and by which evidence; empty before.
std::vector<IsianSalin> realisasi_of(const Skp& skp, const Rhk& rhk, const Iki& iki,
                                     const PeriodeEvaluasi& periode) {
    const Realisasi* typed = find_realisasi(skp, rhk.id, iki.id, periode.id);
    const NilaiRealisasi reached = nilai_realisasi(periode, typed, catatan_of(skp, rhk.id, iki.id));
    const std::string bukti = typed == nullptr ? std::string() : typed->bukti;
    if (is_blank(reached.nilai) && is_blank(bukti)) return {};
    const bool link = is_link(bukti);
    const bool no_link = !link && !is_blank(bukti);
    return {{"Nama Eviden", link ? std::string() : bukti, {}},
            {"Link", link ? bukti : std::string(), no_link ? std::string(bukan_tautan) : ""},
            {"Realisasi", reached.nilai, {}},
            {"Sumber Data", iki.manual.sumber_data, {}}};
}

LayarSalin penilaian_screen(const Skp& skp) {
    LayarSalin screen{layar::penilaian_diri, {}};
    for (const PeriodeEvaluasi& periode : periode_evaluasi(*skp.jadwal, skp.periode))
        for (const Box<Rhk>& rhk : skp.rhk) {
            int number = 0;
            for (const Iki& iki : rhk->iki) {
                ++number;
                auto isian = realisasi_of(skp, *rhk, iki, periode);
                if (!isian.empty())
                    screen.lembar.push_back(
                        {periode.nama + ", " + indicator_words(skp, *rhk, number),
                         std::move(isian)});
            }
        }
    return screen;
}

IsianSalin isian_of(std::string_view nama, const SelProgres& cell) {
    return {nama, cell.nilai, std::string(cell.perhatian)};
}

std::vector<IsianSalin> progres_of(const BarisProgres& row) {
    using enum KolomProgres;
    return {isian_of("Rencana Aksi", row[rencana_aksi]),
            isian_of("TANGGAL KEGIATAN", row[tanggal]),
            isian_of("JAM MULAI KEGIATAN", row[jam_mulai]),
            isian_of("JAM SELESAI KEGIATAN", row[jam_selesai]),
            isian_of("KEGIATAN HARIAN", row[kegiatan]),
            {"Sumber Data", std::string(sumber_tetap), {}},
            isian_of("REALISASI", row[realisasi]),
            isian_of("Satuan", row[satuan]),
            isian_of("BUKTI DUKUNG", row[bukti])};
}

}  // namespace

std::vector<LayarSalin> lembar_salin(const Skp& skp) {
    std::vector<LayarSalin> screens = {rhk_screen(skp),          iki_screen(skp),
                                       perilaku_screen(skp),     lampiran_screen(skp),
                                       rencana_aksi_screen(skp), penilaian_screen(skp)};
    std::erase_if(screens, [](const LayarSalin& one) { return one.lembar.empty(); });
    return screens;
}

LayarSalin layar_progres(const Skp& skp, const Date& day) {
    LayarSalin screen{layar::progres, {}};
    for (const std::size_t at : by_day(skp)) {
        const CatatanKinerja& one = *skp.catatan_kinerja[at];
        if (parse_date(one.tanggal).date != day) continue;
        const int number = static_cast<int>(screen.lembar.size()) + 1;
        screen.lembar.push_back({"Catatan " + std::to_string(number) + ", " + to_long(day),
                                 progres_of(baris_progres(skp, one))});
    }
    return screen;
}

std::vector<TsvRow> rows_of(const std::vector<LayarSalin>& screens) {
    std::vector<TsvRow> rows;
    for (const LayarSalin& screen : screens) {
        if (screen.lembar.empty()) continue;
        if (!rows.empty()) rows.emplace_back();
        rows.push_back({std::string(screen.nama)});
        for (const LembarIsian& sheet : screen.lembar) {
            TsvRow heads{""}, cells{sheet.judul};
            for (const IsianSalin& one : sheet.isian) {
                heads.emplace_back(one.nama);
                cells.push_back(one.nilai);
            }
            if (rows.back().size() == 1) rows.push_back(std::move(heads));
            rows.push_back(std::move(cells));
        }
    }
    return rows;
}

}  // namespace kinerja
