// Lampiran SKP: support, accountability and consequences.
#include "core/base/text.h"
#include "core/dialog/adjusted.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"

namespace kinerja {
namespace {

Path sumber_daya_path() { return path("lampiran") / "sumber_daya"; }
Path konsekuensi_path() { return path("lampiran") / "konsekuensi"; }

void has_sumber_daya(const Skp& skp, const CheckContext&, FindingSink& found) {
    found.asks(sumber_daya_path(), !skp.lampiran.sumber_daya.empty());
}

void sumber_daya_has_uraian(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (skp.lampiran.sumber_daya.empty()) found.awaits();
    for (const DukunganSumberDaya& item : skp.lampiran.sumber_daya)
        found.asks(path(item) / "uraian", !is_blank(item.uraian));
}

void ekspektasi_fit_sumber_daya(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const DukunganSumberDaya& item : skp.lampiran.sumber_daya)
        if (is_missing(item) && !adjusted_because_of(*skp.dialog, path(item)))
            found.at(path(item) / "status");
}

void has_jadwal(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    found.asks(path(rhk) / "skema" / "jadwal", !is_blank(rhk.skema.jadwal));
}

void has_bukti_kinerja(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    found.asks(path(rhk) / "skema" / "bukti_kinerja", !is_blank(rhk.skema.bukti_kinerja));
}

void has_konsekuensi(const Skp& skp, const CheckContext&, FindingSink& found) {
    const Konsekuensi& konsekuensi = skp.lampiran.konsekuensi;
    found.asks(konsekuensi_path(),
               !is_blank(konsekuensi.positif) || !is_blank(konsekuensi.negatif));
}

// One side alone is named; with both blank PL-02i says so once.
void has_positif(const Skp& skp, const CheckContext&, FindingSink& found) {
    const Konsekuensi& konsekuensi = skp.lampiran.konsekuensi;
    if (is_blank(konsekuensi.positif) && !is_blank(konsekuensi.negatif))
        found.at(konsekuensi_path() / "positif");
}

void has_negatif(const Skp& skp, const CheckContext&, FindingSink& found) {
    const Konsekuensi& konsekuensi = skp.lampiran.konsekuensi;
    if (!is_blank(konsekuensi.positif) && is_blank(konsekuensi.negatif))
        found.at(konsekuensi_path() / "negatif");
}

constexpr Rule rules[] = {
    {"PL-02g", Severity::blocks, basis::permenpan, "Dukungan sumber daya belum disebut.",
     "Tambahkan dukungan yang diperlukan, misalnya peralatan kerja atau pendampingan pimpinan.",
     has_sumber_daya},
    {"PL-02h", Severity::blocks, basis::permenpan, "Dukungan sumber daya ini belum diuraikan.",
     "Tulis dukungan apa yang diperlukan, atau hapus barisnya.", sumber_daya_has_uraian},
    {"PL-12", Severity::advises, basis::permenpan,
     "Dukungan ini tidak disepakati atau tidak terealisasi, dan belum tercatat Ekspektasi mana "
     "yang "
     "disesuaikan karenanya.",
     "Usulkan pada Dialog Kinerja penyesuaian Ekspektasi karena dukungan ini, atau minta Pimpinan "
     "menulis pada butir dukungan ini mengapa tidak ada yang disesuaikan.",
     ekspektasi_fit_sumber_daya},
    {"PL-13a", Severity::blocks, basis::permenpan, "Jadwal pelaporan RHK ini belum disebut.",
     "Isi jadwal yang disepakati, misalnya \"Laporan setiap triwulan\".", has_jadwal},
    {"PL-13b", Severity::blocks, basis::permenpan, "Bukti kinerja RHK ini belum disebut.",
     "Isi bukti yang diharapkan, misalnya laporan atau berita acara.", has_bukti_kinerja},
    {"PL-02i", Severity::blocks, basis::permenpan, "Konsekuensi belum diisi.",
     "Isi konsekuensi bila Ekspektasi tercapai dan bila tidak tercapai.", has_konsekuensi},
    {"PL-14a", Severity::advises, basis::permenpan, "Konsekuensi positif belum diisi.",
     "Isi apa yang diperoleh pegawai bila Ekspektasi tercapai.", has_positif},
    {"PL-14b", Severity::advises, basis::permenpan, "Konsekuensi negatif belum diisi.",
     "Isi apa yang terjadi bila Ekspektasi tidak tercapai.", has_negatif},
};

}  // namespace

std::span<const Rule> lampiran_rules() { return rules; }

}  // namespace kinerja
