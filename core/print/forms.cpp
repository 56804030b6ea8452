// One row for each document that can be printed.
#include "core/print/forms.h"

#include <algorithm>

#include "core/model/plans_pkps.h"

namespace kinerja {
namespace {

std::vector<Paper> marked(std::vector<Paper> papers, const Findings& findings) {
    for (Paper& paper : papers) paper.draft = is_draft(findings);
    return papers;
}

/// The plan, of each evaluation both papers, and what others said in each period
/// (law_2026.md 1.4).
std::vector<Paper> bundel(const Skp& skp, const PaperFacts& facts) {
    std::vector<Paper> papers =
        marked({skp_form(skp, facts.content_seal), lampiran_form(skp, facts.content_seal)},
               facts.findings);
    for (auto* forms : {evaluasi_forms, dokumen_evaluasi_forms})
        for (Paper& paper : forms(skp)) papers.push_back(std::move(paper));
    if (has_umpan_balik(skp))
        for (Paper& paper : umpan_balik_form(skp)) papers.push_back(std::move(paper));
    return papers;
}

constexpr Form forms[] = {
    {"lengkap", "SKP dan Lampiran", "Untuk dibicarakan dan ditandatangani.", "SKP",
     [](const Skp& skp, const PaperFacts& facts) {
         return marked({skp_form(skp, facts.content_seal), lampiran_form(skp, facts.content_seal)},
                       facts.findings);
     }},
    {"skp", "SKP", "Hasil kerja dan perilaku kerja.", "SKP tanpa Lampiran",
     [](const Skp& skp, const PaperFacts& facts) {
         return marked({skp_form(skp, facts.content_seal)}, facts.findings);
     }},
    {"lampiran", "Lampiran", "Dukungan, skema, konsekuensi.", "Lampiran SKP",
     [](const Skp& skp, const PaperFacts& facts) {
         return marked({lampiran_form(skp, facts.content_seal)}, facts.findings);
     }},
    {"triwulan", "Target triwulanan", "Lampiran Perjanjian Kinerja atau SKP; bukan format resmi.",
     "Target triwulanan",
     [](const Skp& skp, const PaperFacts& facts) {
         return marked({triwulan_form(skp)}, facts.findings);
     },
     has_triwulan},
    {"manual", "Manual indikator", "Arti dan cara mengukur setiap indikator.", "Manual indikator",
     [](const Skp& skp, const PaperFacts& facts) {
         return marked({manual_form(skp)}, facts.findings);
     },
     has_manual},
    {"matriks", "Matriks peran dan hasil", "Pembagian hasil kepada pegawai.", "Matriks peran hasil",
     [](const Skp& skp, const PaperFacts&) { return matriks_form(skp); },
     [](const Skp& skp) { return !skp.matriks.anggota.empty(); }},
    {"pkps", "Rencana PKPS", "Bukan lampiran resmi.", "Rencana PKPS",
     [](const Skp& skp, const PaperFacts&) { return std::vector<Paper>{pkps_form(skp)}; },
     plans_pkps},
    {"berita_acara", "Berita Acara Dialog Kinerja",
     "Pertemuan, usulan, dan kesepakatan; bukan format resmi.", "Berita Acara Dialog Kinerja",
     [](const Skp& skp, const PaperFacts& facts) {
         return berita_acara_form(skp, facts.minutes_east, facts.content_seal);
     },
     has_berita_acara},
    {"evaluasi", "Evaluasi Kinerja Pegawai", "Evaluasi yang sudah diserahkan, tiap periode.",
     "Evaluasi Kinerja", [](const Skp& skp, const PaperFacts&) { return evaluasi_forms(skp); },
     has_evaluasi},
    {"dokumen_evaluasi", "Dokumen Evaluasi Kinerja Pegawai",
     "Dengan keberatan dan keputusannya, bila ada.", "Dokumen Evaluasi Kinerja",
     [](const Skp& skp, const PaperFacts&) { return dokumen_evaluasi_forms(skp); }, has_evaluasi},
    {"evaluasi_konsep", "Konsep evaluasi", "DRAF yang belum diserahkan kepada pegawai.",
     "Konsep evaluasi",
     [](const Skp& skp, const PaperFacts&) { return evaluasi_konsep_forms(skp); },
     has_evaluasi_konsep},
    {"bundel", "Bundel tahunan",
     "SKP, Lampiran, semua evaluasi beserta dokumennya, dan umpan balik.", "Bundel tahunan", bundel,
     has_evaluasi},
    {"konversi", "Konversi Predikat Kinerja ke Angka Kredit", "Tiap masa penilaian tahun ini.",
     "Konversi angka kredit", [](const Skp& skp, const PaperFacts&) { return konversi_form(skp); },
     has_angka_kredit},
    {"akumulasi", "Akumulasi Angka Kredit", "Semua konversi dan jumlahnya.",
     "Akumulasi angka kredit",
     [](const Skp& skp, const PaperFacts&) { return std::vector<Paper>{akumulasi_form(skp)}; },
     has_angka_kredit},
    {"penetapan", "Penetapan Angka Kredit", "Karena kebutuhan kenaikan sudah terpenuhi.",
     "Penetapan angka kredit",
     [](const Skp& skp, const PaperFacts&) { return std::vector<Paper>{penetapan_form(skp)}; },
     has_penetapan},
    {"lck", "Laporan Capaian Kinerja (LCK)", "Menurut IIAA, tiap periode; bukan format resmi.",
     "Laporan Capaian Kinerja", [](const Skp& skp, const PaperFacts&) { return lck_form(skp); },
     has_lck},
    {"umpan_balik", "Catatan Umpan Balik", "Menurut periode evaluasi; bukan format resmi.",
     "Catatan Umpan Balik",
     [](const Skp& skp, const PaperFacts& facts) { return umpan_balik_form(skp, facts.only); },
     has_umpan_balik},
    {"bimbingan", "Umpan balik bimbingan (B.1.8)",
     "Pribadi; diisi pegawai untuk atasan dari Pimpinan.", "Umpan Balik Bimbingan Kinerja",
     [](const Skp& skp, const PaperFacts&) { return std::vector<Paper>{bimbingan_form(skp)}; },
     has_pembinaan},
    {"kompetensi", "Evaluasi kompetensi (B.1.9)", "Pribadi; diisi dengan tangan.",
     "Evaluasi Kompetensi Pegawai",
     [](const Skp& skp, const PaperFacts&) { return std::vector<Paper>{kompetensi_form(skp)}; },
     has_pembinaan},
    {"pembinaan", "Catatan pembinaan", "Pribadi; hanya dari perangkat ini.", "Catatan Pembinaan",
     [](const Skp& skp, const PaperFacts& facts) { return pembinaan_form(skp, facts.only); },
     has_pembinaan},
    {"pemeriksaan", "Daftar pemeriksaan", "Bukan formulir resmi.", "Daftar pemeriksaan SKP",
     [](const Skp& skp, const PaperFacts& facts) {
         return std::vector<Paper>{findings_form(skp, facts.findings)};
     }},
};

}  // namespace

std::span<const Form> all_forms() { return forms; }

const Form* find_form(std::string_view id) {
    const auto found = std::ranges::find(forms, id.substr(0, id.find('/')), &Form::id);
    return found == std::end(forms) ? nullptr : &*found;
}

std::string_view only_item(std::string_view id) {
    const std::size_t slash = id.find('/');
    return slash == id.npos ? std::string_view() : id.substr(slash + 1);
}

bool is_draft(const Findings& findings) {
    return std::ranges::any_of(
        findings, [](const Finding& one) { return one.rule->severity == Severity::blocks; });
}

}  // namespace kinerja
