// The PKPS plan: where it stands, its prerequisites, and its three parts. The way to approval
// follows in pkps_way_view.cpp.
#include <algorithm>
#include <string>

#include "core/base/text.h"
#include "core/workflow/pkps_flow.h"
#include "wasm/views/pkps/pkps_parts.h"
#include "wasm/views/pkps/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view prasyarat = "Prasyarat";
constexpr std::string_view prasyarat_isi =
    "Hal yang perlu ada sebelum rencana dapat dibuat di Ruang GTK. Tandai yang masih menghambat; "
    "di sini Anda tetap dapat menyusun rencana, tetapi belum dapat mencatat pengajuannya.";
constexpr std::string_view menghambat = "Masih menghambat di Ruang GTK";
constexpr std::string_view hambatan_rhk_pimpinan =
    "Perencanaan di Ruang GTK belum dapat dimulai sebelum RHK dan IKI atasan ditetapkan di "
    "e-Kinerja. Tanyakan kepada atasan langsung atau Kepala Dinas/Kepala Cabang Dinas.";
constexpr std::string_view hambatan_sinkronisasi =
    "RHK atasan sudah ditetapkan, tetapi belum tampil sehingga rencana belum dapat dihubungkan. "
    "Periksa lagi beberapa waktu kemudian; bila tetap belum tampil, tanyakan kepada pengelola "
    "kinerja di dinas atau pusat bantuan Ruang GTK.";
constexpr std::string_view hambatan_pejabat_penilai =
    "Rencana akan terkirim kepada orang yang keliru. Minta pengelola kepegawaian di dinas "
    "membetulkan data atasan sebelum Anda mengajukan.";
constexpr std::string_view hambatan_periode =
    "Rencana belum dapat diajukan sebelum periodenya dibuka. Tanyakan jadwal dan batas waktunya "
    "kepada dinas.";
constexpr std::string_view praktik_isi = "Satu indikator, dipilih berdasarkan Rapor Pendidikan.";
constexpr std::string_view praktik_contoh = "Contoh: kemampuan literasi murid pada sekolah binaan";
constexpr std::string_view rapor_contoh =
    "Contoh: kemampuan literasi di dua sekolah binaan masih di bawah rata-rata";
constexpr std::string_view target_praktik_contoh = "Contoh: 6 sekolah binaan";
constexpr std::string_view perilaku_pkps_isi =
    "Untuk setiap nilai: satu indikator dan satu perwujudan, yaitu apa yang akan dilakukan.";
constexpr std::string_view perwujudan_contoh =
    "Contoh: melakukan wawancara kebutuhan dengan setiap kepala sekolah binaan sebelum akhir "
    "Februari";
constexpr std::string_view kompetensi_isi =
    "Satu indikator. Bila Refleksi Kompetensi sudah dikerjakan, Ruang GTK memberi rekomendasi "
    "dalam dua kelompok.";

}  // namespace wording

namespace {

struct StatusWords {
    Tone tone;
    std::string_view words;
};

/// By enumerator of StatusPkps: with whom the plan lies, and the way back where it is locked.
constexpr StatusWords status_words[] = {
    {Tone::info, "Rencana ada pada Anda. Setelah lengkap, catat pengajuannya di bawah."},
    {Tone::info,
     "Rencana ada pada Tim Kinerja, jadi isinya tidak dapat diubah. Bila perlu diperbaiki, Tim "
     "Kinerja memeriksa lalu mengembalikannya."},
    {Tone::info,
     "Tim Kinerja sedang memeriksa, jadi isi rencana tidak dapat diubah. Bila perlu diperbaiki, "
     "Tim Kinerja mengembalikannya."},
    {Tone::info,
     "Rencana ada pada Pejabat Penilai Kinerja, jadi isinya tidak dapat diubah. Bila perlu "
     "diperbaiki, Pejabat Penilai Kinerja mengembalikannya."},
    {Tone::warning, "Rencana kembali kepada Anda. Perbaiki sesuai catatan, lalu ajukan lagi."},
    {Tone::good,
     "Rencana sudah disetujui, jadi isinya tidak dapat diubah. Pelaksanaan dapat dimulai. Bila "
     "perlu diperbaiki, Pejabat Penilai Kinerja mengembalikannya."},
    {Tone::good,
     "Rencana sedang dilaksanakan, jadi isinya tidak dapat diubah. Bila perlu diperbaiki, Pejabat "
     "Penilai Kinerja mengembalikannya."},
};

constexpr std::string_view hambatan[prasyarat_count] = {
    wording::hambatan_rhk_pimpinan, wording::hambatan_sinkronisasi,
    wording::hambatan_pejabat_penilai, wording::hambatan_periode};

/// The section as it is drawn: `locked` while the plan lies with someone else.
struct Plan {
    const Editing& editing;
    const Pkps& pkps;
    bool locked;

    FieldHints hints(FieldHints own) const {
        own.readonly = locked;
        return own;
    }
};

void heading(Column& column, std::string_view title, std::string_view words) {
    column.gap(space::huge);
    text(column, TextStyle::heading, title, color::text, 2);
    column.gap(space::tiny);
    text(column, TextStyle::body, words, color::secondary);
    column.gap(space::normal);
}

void status(Column& column, const Pkps& pkps) {
    const StatusPkps now = status_of(pkps);
    const StatusWords& said = status_words[static_cast<std::size_t>(now)];
    banner(column, said.tone, "Status: " + std::string(label_of(now)), said.words);
    if (now != StatusPkps::revisi) return;
    column.gap(space::small);
    const auto returned =
        std::find_if(pkps.riwayat.rbegin(), pkps.riwayat.rend(), [](const LangkahPkps& langkah) {
            return langkah.tindakan == TindakanPkps::kembalikan_tim ||
                   langkah.tindakan == TindakanPkps::kembalikan_penilai;
        });
    banner(column, Tone::neutral, "Catatan dari " + returned->oleh, returned->catatan);
}

void prasyarat(Column& column, const Editing& editing, const Pkps& pkps) {
    heading(column, wording::prasyarat, wording::prasyarat_isi);
    Card card(column);
    Column& c = card.column();
    for (std::size_t i = 0; i < prasyarat_count; ++i) {
        if (i > 0) c.gap(space::normal);
        field(c, editing, path_of_prasyarat(static_cast<Prasyarat>(i)));
        if (pkps.prasyarat[i] != KeadaanPrasyarat::menghambat) continue;
        c.gap(space::small);
        banner(c, Tone::warning, wording::menghambat,
               std::string(hambatan[i]) + " " + std::string(wording::tetap_dapat_disusun));
    }
}

void catalog_links(Column& c, const Plan& plan, BagianPkps bagian, int perilaku,
                   std::string_view indikator) {
    const Editing& editing = plan.editing;
    c.gap(space::small);
    if (!plan.locked && editing.open.editable() &&
        link_button(c, wording::pilih_dari_daftar, icon::search))
        editing.out.ask(OpenCatalog{bagian, perilaku});
    if (!is_blank(indikator) && link_button(c, wording::simpan_ke_daftar, icon::book_open))
        editing.out.ask(KeepInCatalog{bagian, perilaku});
}

void praktik(Column& column, const Plan& plan) {
    heading(column, label_of(BagianPkps::praktik), wording::praktik_isi);
    const Path at = path("pkps") / "praktik";
    Region group(column, label_of(BagianPkps::praktik));
    Column& c = group.column();
    field(c, plan.editing, at / "indikator",
          plan.hints({.placeholder = wording::praktik_contoh, .required = true}));
    catalog_links(c, plan, BagianPkps::praktik, 0, plan.pkps.praktik.indikator);
    c.gap(space::normal);
    field(c, plan.editing, at / "rapor_pendidikan",
          plan.hints({.placeholder = wording::rapor_contoh}));
    c.gap(space::normal);
    field(c, plan.editing, at / "target",
          plan.hints({.placeholder = wording::target_praktik_contoh}));
}

void guides(Column& c, const Perilaku& value) {
    for (const std::string_view guide : value.panduan)
        bullet(c, TextStyle::small, guide, color::secondary);
}

void perilaku(Column& column, const Plan& plan) {
    heading(column, label_of(BagianPkps::perilaku), wording::perilaku_pkps_isi);
    for (int i = 0; i < perilaku_count; ++i) {
        const auto index = static_cast<std::size_t>(i);
        const Perilaku& value = perilaku_berakhlak()[index];
        const Scope scope(value.token);
        if (i > 0) column.gap(space::medium);
        Region group(column, value.label);
        Column& c = group.column();
        text(c, TextStyle::subheading, std::to_string(i + 1) + ". " + std::string(value.label),
             color::text, 3);
        c.gap(space::tiny);
        guides(c, value);
        c.gap(space::medium);
        const Path at = path_of_perilaku_pkps(i);
        field(c, plan.editing, at / "indikator", plan.hints({.rows = 1, .required = true}));
        c.gap(space::normal);
        field(c, plan.editing, at / "perwujudan",
              plan.hints({.placeholder = i == 0 ? wording::perwujudan_contoh : "",
                          .rows = 1,
                          .required = true}));
        catalog_links(c, plan, BagianPkps::perilaku, i, plan.pkps.perilaku[index].indikator);
    }
}

void kompetensi(Column& column, const Plan& plan) {
    heading(column, label_of(BagianPkps::kompetensi), wording::kompetensi_isi);
    const Path at = path("pkps") / "kompetensi";
    Region group(column, label_of(BagianPkps::kompetensi));
    Column& c = group.column();
    static constexpr Option done[] = {{"tidak", "Belum"}, {"ya", "Sudah"}};
    field(c, plan.editing, at / "refleksi", plan.hints({.choices = done}));
    c.gap(space::normal);
    if (plan.pkps.kompetensi.refleksi) {
        field(c, plan.editing, at / "area_pengembangan", plan.hints({.rows = 1}));
        c.gap(space::normal);
        field(c, plan.editing, at / "kompetensi_terkuat", plan.hints({.rows = 1}));
        c.gap(space::normal);
        field(c, plan.editing, at / "kelompok", plan.hints({}));
        c.gap(space::normal);
    }
    field(c, plan.editing, at / "indikator", plan.hints({.required = true}));
    catalog_links(c, plan, BagianPkps::kompetensi, 0, plan.pkps.kompetensi.indikator);
}

}  // namespace

void pkps_view(Column& column, const Editing& editing) {
    const Pkps& pkps = *editing.skp().pkps;
    const Plan plan{editing, pkps, !is_open(status_of(pkps))};
    status(column, pkps);
    pkps_year_view(column, editing);
    prasyarat(column, editing, pkps);
    praktik(column, plan);
    perilaku(column, plan);
    kompetensi(column, plan);
    pkps_way_view(column, editing);
}

}  // namespace kinerja::ui
