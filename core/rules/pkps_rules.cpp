// The PKPS plan: one indicator for each part (regulation.md 7B). Only for those who plan PKPS; what
// is missing keeps the plan from being submitted (core/workflow/pkps_flow.h), not the SKP.
#include "core/base/text.h"
#include "core/model/plans_pkps.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"
#include "core/workflow/pkps_flow.h"

namespace kinerja {
namespace {

Path praktik_path() { return path("pkps") / "praktik"; }
Path kompetensi_path() { return path("pkps") / "kompetensi"; }

void has_praktik(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (plans_pkps(skp) && is_blank(skp.pkps->praktik.indikator))
        found.at(praktik_path() / "indikator");
}

void praktik_has_target(const Skp& skp, const CheckContext&, FindingSink& found) {
    const PraktikKinerja& praktik = skp.pkps->praktik;
    if (!is_blank(praktik.indikator) && is_blank(praktik.target))
        found.at(praktik_path() / "target");
}

template <std::string PerilakuPkps::*text>
void perilaku_has(const Skp& skp, std::string_view member, FindingSink& found) {
    if (!plans_pkps(skp)) return;
    for (int i = 0; i < perilaku_count; ++i)
        if (is_blank(skp.pkps->perilaku[static_cast<std::size_t>(i)].*text))
            found.at(path_of_perilaku_pkps(i) / member);
}

void perilaku_has_indikator(const Skp& skp, const CheckContext&, FindingSink& found) {
    perilaku_has<&PerilakuPkps::indikator>(skp, "indikator", found);
}

void perilaku_has_perwujudan(const Skp& skp, const CheckContext&, FindingSink& found) {
    perilaku_has<&PerilakuPkps::perwujudan>(skp, "perwujudan", found);
}

void has_kompetensi(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (plans_pkps(skp) && is_blank(skp.pkps->kompetensi.indikator))
        found.at(kompetensi_path() / "indikator");
}

void refleksi_has_kelompok(const Skp& skp, const CheckContext&, FindingSink& found) {
    const PengembanganKompetensi& kompetensi = skp.pkps->kompetensi;
    if (kompetensi.refleksi && !kompetensi.kelompok) found.at(kompetensi_path() / "kelompok");
}

/// Words on both sides of a line break or a semicolon.
bool may_be_two(std::string_view text) {
    const std::string_view words = trim(text);
    return words.find_first_of("\n;") < words.size() - 1 && !words.empty();
}

void is_one(const Skp& skp, const CheckContext&, FindingSink& found) {
    const auto look_at = [&](std::string_view text, Path at) {
        if (may_be_two(text)) found.at(std::move(at));
    };
    look_at(skp.pkps->praktik.indikator, praktik_path() / "indikator");
    for (int i = 0; i < perilaku_count; ++i) {
        const PerilakuPkps& perilaku = skp.pkps->perilaku[static_cast<std::size_t>(i)];
        look_at(perilaku.indikator, path_of_perilaku_pkps(i) / "indikator");
        look_at(perilaku.perwujudan, path_of_perilaku_pkps(i) / "perwujudan");
    }
    look_at(skp.pkps->kompetensi.indikator, kompetensi_path() / "indikator");
}

void prasyarat_is_met(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (std::size_t i = 0; i < prasyarat_count; ++i)
        if (skp.pkps->prasyarat[i] == KeadaanPrasyarat::menghambat)
            found.at(path_of_prasyarat(static_cast<Prasyarat>(i)));
}

void riwayat_fits(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const LangkahPkps* langkah : misfits_of(*skp.pkps))
        found.at(path("pkps") / "riwayat" / langkah->id.value);
}

constexpr Rule rules[] = {
    {"PK-01a", Severity::advises, basis::ruang_gtk, "Indikator Praktik Kinerja belum dipilih.",
     "Pilih satu indikator berdasarkan Rapor Pendidikan.", has_praktik},
    {"PK-01b", Severity::advises, basis::suggestion, "Target Praktik Kinerja belum ditulis.",
     "Tulis target, supaya Tim Kinerja dapat menilai apakah realistis.", praktik_has_target},
    {"PK-02a", Severity::advises, basis::ruang_gtk, "Nilai ini belum memiliki indikator perilaku.",
     "Tulis satu indikator untuk nilai ini.", perilaku_has_indikator},
    {"PK-02b", Severity::advises, basis::ruang_gtk,
     "Indikator perilaku ini belum memiliki perwujudan.",
     "Tulis satu perwujudan: apa yang akan dilakukan, di mana, dan kapan.",
     perilaku_has_perwujudan},
    {"PK-03a", Severity::advises, basis::ruang_gtk,
     "Indikator Pengembangan Kompetensi belum dipilih.",
     "Pilih satu indikator Pengembangan Kompetensi.", has_kompetensi},
    {"PK-03b", Severity::advises, basis::ruang_gtk,
     "Refleksi Kompetensi sudah dikerjakan, tetapi kelompok rekomendasinya belum dipilih.",
     "Pilih Area Pengembangan atau Kompetensi Terkuat, sesuai dengan yang diikuti indikator.",
     refleksi_has_kelompok},
    {"PK-04", Severity::advises, basis::ruang_gtk,
     "Isian ini mungkin memuat lebih dari satu indikator atau perwujudan.",
     "Periksa apakah memang satu; Ruang GTK menerima satu untuk setiap bagian.", is_one},
    {"PK-05", Severity::advises, basis::ruang_gtk,
     "Prasyarat ini masih menghambat perencanaan di Ruang GTK.",
     "Tanyakan kepada pihak yang disebut di bagian PKPS; rencana di sini tetap dapat disusun, "
     "tetapi "
     "belum dapat diajukan.",
     prasyarat_is_met},
    {"PK-06", Severity::advises, basis::suggestion,
     "Langkah dalam riwayat PKPS ini tidak sesuai dengan urutan persetujuan, jadi tidak dihitung.",
     "Periksa asal berkas ini, dan ulangi langkah yang memang terjadi.", riwayat_fits},
};

}  // namespace

std::span<const Rule> pkps_rules() { return rules; }

}  // namespace kinerja
