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
    {"pemeriksaan", "Daftar pemeriksaan", "Bukan formulir resmi.", "Daftar pemeriksaan SKP",
     [](const Skp& skp, const PaperFacts& facts) {
         return std::vector<Paper>{findings_form(skp, facts.findings)};
     }},
};

}  // namespace

std::span<const Form> all_forms() { return forms; }

const Form* find_form(std::string_view id) {
    const auto found = std::ranges::find(forms, id, &Form::id);
    return found == std::end(forms) ? nullptr : &*found;
}

bool is_draft(const Findings& findings) {
    return std::ranges::any_of(
        findings, [](const Finding& one) { return one.rule->severity == Severity::blocks; });
}

}  // namespace kinerja
