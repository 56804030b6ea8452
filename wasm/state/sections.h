// The sections of the editor as one table, in the order of the screen: what each is called, how it
// is drawn, and for which SKP it is there. A new section is an enumerator of core/model/section.h,
// a row here, and its view, which the row names and which is defined in the room that it is about.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/model/plans_pkps.h"
#include "core/model/section.h"
#include "core/model/skp.h"
#include "wasm/widgets/icons.h"

namespace kinerja::ui {

struct Column;
struct Editing;

using SectionView = void(Column&, const Editing&);
SectionView identitas_view, rhk_pimpinan_view, hasil_kerja_view, perilaku_kerja_view, lampiran_view,
    acuan_view, keselarasan_view, matriks_view, jadwal_view, pkps_view, dialog_view,
    catatan_kinerja_view, realisasi_view, umpan_balik_view, pemantauan_view, pembinaan_view,
    lck_view, evaluasi_view, keberatan_view, angka_kredit_view, catatan_pribadi_view,
    sistem_kerja_view, pergantian_penilai_view, tindak_lanjut_evaluasi_view;

/// The stages of the law as the list of sections shows them: the form of the plan, what is planned
/// beside it, then the year, whose stages fold.
enum class Stage { form, beside, pelaksanaan, penilaian };
inline constexpr std::size_t stage_count = 4;
constexpr std::string_view label_of(Stage stage) {
    constexpr std::string_view labels[stage_count] = {
        "", "Di luar formulir", "Pelaksanaan dan Pembinaan", "Penilaian dan Tindak Lanjut"};
    return labels[static_cast<std::size_t>(stage)];
}
constexpr bool folds(Stage stage) { return stage >= Stage::pelaksanaan; }

/// Laporan Capaian Kinerja is a form of Kementerian Keuangan (regulation.md 7A).
inline bool plans_lck(const Skp& skp) { return skp.profil == Profil::kemenkeu; }
/// Only a jabatan fungsional has any (regulation.md 6).
inline bool earns_angka_kredit(const Skp& skp) { return skp.jenis_jabatan == JenisJabatan::jf; }

struct SectionRow {
    Section section{};
    std::string_view token;
    std::string_view label;
    const char* icon = "";
    SectionView* view = nullptr;
    Stage stage = Stage::form;  // parts of the official form: the button "Lanjut" walks through
                                // them; the others stand below under a heading of their own
    bool wide = false;          // uses the whole place for the form
    bool (*is_there)(const Skp&) = nullptr;  // always, without
    bool takes_tables = false;               // one that is pasted anywhere on it

    constexpr bool form() const { return stage == Stage::form; }
};

inline constexpr SectionRow sections[] = {
    {Section::identitas, "identitas", "Identitas", icon::user, identitas_view},
    {Section::rhk_pimpinan, "rhk_pimpinan", "RHK Pimpinan", icon::link, rhk_pimpinan_view,
     Stage::form, false, nullptr, true},
    {Section::hasil_kerja, "hasil_kerja", "Hasil Kerja", icon::target, hasil_kerja_view,
     Stage::form, false, nullptr, true},
    {Section::perilaku_kerja, "perilaku_kerja", "Perilaku Kerja", icon::heart_handshake,
     perilaku_kerja_view},
    {Section::lampiran, "lampiran", "Lampiran", icon::paperclip, lampiran_view},
    {Section::acuan, "acuan", "Acuan", icon::book_open, acuan_view},
    {Section::keselarasan, "keselarasan", "Keselarasan", icon::list_checks, keselarasan_view,
     Stage::beside},
    {Section::matriks, "matriks", "Matriks Peran Hasil", icon::users, matriks_view, Stage::beside,
     true},
    {Section::jadwal, "jadwal", "Jadwal dan Tenggat", icon::calendar, jadwal_view, Stage::beside},
    {Section::pkps, "pkps", "PKPS", icon::clipboard_list, pkps_view, Stage::beside, false,
     plans_pkps},
    {Section::dialog, "dialog", "Dialog Kinerja", icon::heart_handshake, dialog_view,
     Stage::beside},
    {Section::catatan_pribadi, "catatan_pribadi", "Catatan Pribadi", icon::lock,
     catatan_pribadi_view, Stage::beside},
    {Section::sistem_kerja, "sistem_kerja", "Sistem Kerja", icon::users, sistem_kerja_view,
     Stage::pelaksanaan},
    {Section::catatan_kinerja, "catatan_kinerja", "Catatan Kinerja", icon::pencil,
     catatan_kinerja_view, Stage::pelaksanaan, true, nullptr, true},
    {Section::realisasi, "realisasi", "Realisasi", icon::target, realisasi_view,
     Stage::pelaksanaan},
    {Section::umpan_balik, "umpan_balik", "Umpan Balik", icon::heart_handshake, umpan_balik_view,
     Stage::pelaksanaan},
    {Section::pemantauan, "pemantauan", "Pemantauan", icon::eye, pemantauan_view,
     Stage::pelaksanaan},
    {Section::pembinaan, "pembinaan", "Bimbingan dan Konseling", icon::lock, pembinaan_view,
     Stage::pelaksanaan},
    {Section::lck, "lck", "LCK", icon::clipboard_list, lck_view, Stage::pelaksanaan, false,
     plans_lck},
    {Section::pergantian_penilai, "pergantian_penilai", "Pergantian Penilai", icon::user,
     pergantian_penilai_view, Stage::pelaksanaan},
    {Section::evaluasi, "evaluasi", "Evaluasi Kinerja", icon::list_checks, evaluasi_view,
     Stage::penilaian, true},
    {Section::keberatan, "keberatan", "Keberatan", icon::circle_alert, keberatan_view,
     Stage::penilaian},
    {Section::angka_kredit, "angka_kredit", "Angka Kredit", icon::book_open, angka_kredit_view,
     Stage::penilaian, false, earns_angka_kredit},
    {Section::tindak_lanjut, "tindak_lanjut", "Tindak Lanjut", icon::clipboard_list,
     tindak_lanjut_evaluasi_view, Stage::penilaian},
};

constexpr const SectionRow& row_of(Section section) {
    return sections[static_cast<std::size_t>(section)];
}
constexpr std::string_view label_of(Section section) { return row_of(section).label; }

static_assert([] {
    for (const SectionRow& row : sections)
        if (&row_of(row.section) != &row) return false;
    return true;
}());

/// Those that are there for this SKP.
inline std::vector<const SectionRow*> sections_of(const Skp& skp) {
    std::vector<const SectionRow*> there;
    for (const SectionRow& row : sections)
        if (row.is_there == nullptr || row.is_there(skp)) there.push_back(&row);
    return there;
}

}  // namespace kinerja::ui
