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
    catatan_pribadi_view;

struct SectionRow {
    Section section{};
    std::string_view token;
    std::string_view label;
    const char* icon = "";
    SectionView* view = nullptr;
    bool form = true;   // a part of the official form, which the button "Lanjut" walks through;
                        // the others stand below it under a heading of their own
    bool wide = false;  // uses the whole place for the form
    bool (*is_there)(const Skp&) = nullptr;  // always, without
    bool takes_tables = false;               // one that is pasted anywhere on it
};

inline constexpr SectionRow sections[] = {
    {Section::identitas, "identitas", "Identitas", icon::user, identitas_view},
    {Section::rhk_pimpinan, "rhk_pimpinan", "RHK Pimpinan", icon::link, rhk_pimpinan_view, true,
     false, nullptr, true},
    {Section::hasil_kerja, "hasil_kerja", "Hasil Kerja", icon::target, hasil_kerja_view, true,
     false, nullptr, true},
    {Section::perilaku_kerja, "perilaku_kerja", "Perilaku Kerja", icon::heart_handshake,
     perilaku_kerja_view},
    {Section::lampiran, "lampiran", "Lampiran", icon::paperclip, lampiran_view},
    {Section::acuan, "acuan", "Acuan", icon::book_open, acuan_view},
    {Section::keselarasan, "keselarasan", "Keselarasan", icon::list_checks, keselarasan_view,
     false},
    {Section::matriks, "matriks", "Matriks Peran Hasil", icon::users, matriks_view, false, true},
    {Section::jadwal, "jadwal", "Jadwal dan Tenggat", icon::calendar, jadwal_view, false},
    {Section::pkps, "pkps", "PKPS", icon::clipboard_list, pkps_view, false, false, plans_pkps},
    {Section::dialog, "dialog", "Dialog Kinerja", icon::heart_handshake, dialog_view, false},
    {Section::catatan_pribadi, "catatan_pribadi", "Catatan Pribadi", icon::lock,
     catatan_pribadi_view, false},
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
