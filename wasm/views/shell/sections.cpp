// The table of sections.
#include "wasm/views/shell/sections.h"

#include <string>

#include "core/model/plans_pkps.h"
#include "wasm/views/dialog/views.h"
#include "wasm/views/matriks/views.h"
#include "wasm/views/parts/wording.h"
#include "wasm/views/parts/wording_cascade.h"
#include "wasm/views/parts/wording_dialog.h"
#include "wasm/views/parts/wording_jadwal.h"
#include "wasm/views/parts/wording_matriks.h"
#include "wasm/views/parts/wording_pkps.h"
#include "wasm/views/pkps/views.h"
#include "wasm/views/planning/views.h"
#include "wasm/widgets/icons.h"

namespace kinerja::ui {
namespace {

bool always(const Skp&) { return true; }

constexpr SectionRow rows[section_count] = {
    {Section::identitas, "identitas", wording::bagian_identitas, icon::user, identitas_view,
     always},
    {Section::rhk_pimpinan, "rhk_pimpinan", wording::bagian_rhk_pimpinan, icon::link,
     rhk_pimpinan_view, always},
    {Section::hasil_kerja, "hasil_kerja", wording::bagian_hasil_kerja, icon::target,
     hasil_kerja_view, always},
    {Section::perilaku_kerja, "perilaku_kerja", wording::bagian_perilaku, icon::heart_handshake,
     perilaku_kerja_view, always},
    {Section::lampiran, "lampiran", wording::bagian_lampiran, icon::paperclip, lampiran_view,
     always},
    {Section::acuan, "acuan", wording::bagian_acuan, icon::book_open, acuan_view, always},
    {Section::keselarasan, "keselarasan", wording::bagian_keselarasan, icon::list_checks,
     keselarasan_view, always, false},
    {Section::matriks, "matriks", wording::bagian_matriks, icon::users, matriks_view, always, false,
     true},
    {Section::jadwal, "jadwal", wording::bagian_jadwal, icon::calendar, jadwal_view, always, false},
    {Section::pkps, "pkps", wording::bagian_pkps, icon::clipboard_list, pkps_view, plans_pkps,
     false},
    {Section::dialog, "dialog", wording::bagian_dialog, icon::heart_handshake, dialog_view, always,
     false},
};

}  // namespace

const SectionRow& row_of(Section section) { return rows[static_cast<std::size_t>(section)]; }

std::vector<const SectionRow*> sections_of(const Skp& skp) {
    std::vector<const SectionRow*> there;
    for (const SectionRow& row : rows)
        if (row.is_there(skp)) there.push_back(&row);
    return there;
}

std::string_view label_of(Section section) { return row_of(section).label; }

}  // namespace kinerja::ui
