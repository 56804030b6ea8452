// The RHK of the leader that own RHK intervene in; provisional ones until the leader has
// established his.
#include <map>
#include <string>

#include "core/base/text.h"
#include "wasm/views/cascade.h"
#include "wasm/views/ids.h"
#include "wasm/views/views.h"
#include "wasm/views/wording.h"
#include "wasm/views/wording_cascade.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace {

/// Names of the own RHK that refer to each RHK of the leader.
using Users = std::map<std::string, std::string>;

Users users_of(const Skp& skp) {
    Users users;
    int utama = 0, tambahan = 0;
    for (const Box<Rhk>& rhk : skp.rhk) {
        const std::string name = rhk->jenis == JenisRhk::utama
                                     ? "RHK utama " + std::to_string(++utama)
                                     : "RHK tambahan " + std::to_string(++tambahan);
        if (rhk->rhk_pimpinan.empty()) continue;
        std::string& names = users[rhk->rhk_pimpinan.value];
        names += (names.empty() ? "" : ", ") + name;
    }
    return users;
}

std::string state_of(const RhkPimpinan& rhk) {
    std::string words(rhk.sementara ? wording::keadaan_sementara : wording::keadaan_ditetapkan);
    if (!is_blank(rhk.pemilik)) words += " · " + rhk.pemilik;
    if (!rhk.asal.empty()) words.append(" · ").append(wording::diambil_dari_berkas);
    return words;
}

void one(Column& column, const Editing& editing, const RhkPimpinan& rhk, int number,
         const Users& users) {
    const Scope scope(rhk.id.value);
    const Path at = path(rhk);
    Card card(column);
    Column& c = card.column();
    const std::string label =
        std::string(wording::bagian_rhk_pimpinan) + " " + std::to_string(number);
    const Container group(Role::region, label, {c.x, c.y, c.width, 160});
    text(c, TextStyle::small_strong, state_of(rhk),
         rhk.sementara ? color::warning : color::success);
    const auto used = users.find(rhk.id.value);
    text(c, TextStyle::small,
         used == users.end() ? std::string(wording::belum_dipakai_rhk)
                             : "Dirujuk oleh " + used->second + ".",
         color::secondary);
    c.gap(space::medium);
    field(c, editing, at / "statement", {.required = true, .label = label});
    c.gap(space::normal);
    field(c, editing, at / "iki",
          {.help = wording::iki_pimpinan_bantuan, .rows = 1, .label = wording::iki_pimpinan_label});
    c.gap(space::normal);
    field(c, editing, at / "pemilik", {.help = wording::pemilik_bantuan});
    c.gap(space::normal);
    sasaran_choice(c, editing, at / "sasaran", rhk.sasaran);
    const bool editable = editing.open.editable();
    if (checkbox(c, field_id((at / "sementara").value), wording::masih_sementara, rhk.sementara,
                 editable))
        editing.out.push(SetField{at / "sementara", rhk.sementara ? "tidak" : "ya"});
    for (const Finding* finding : editing.open.index->at(at / "sementara"))
        text(c, TextStyle::small, finding->rule->remedy, color::secondary);
    if (editable && link_button(c, wording::hapus_rhk_pimpinan, icon::trash_2))
        editing.out.push(RemoveRhkPimpinan{rhk.id});
}

struct Counts {
    int sementara = 0, established = 0;
};

Counts counts_of(const Skp& skp) {
    Counts counts;
    for (const RhkPimpinan& rhk : skp.rhk_pimpinan)
        ++(rhk.sementara ? counts.sementara : counts.established);
    return counts;
}

// What can be done with files and notes, before the list itself.
void ways(Column& column, const Editing& editing, const Counts& counts) {
    if (counts.sementara > 0) {
        banner(column, Tone::info, wording::sementara_judul, wording::sementara_isi);
        column.gap(space::normal);
    }
    if (!editing.open.editable()) return;
    const bool replaceable = counts.sementara > 0 && counts.established > 0;
    const ButtonLook looks[] = {
        {.label = wording::ambil_dari_berkas, .icon = icon::upload},
        {.label = wording::ganti_sementara, .icon = icon::link},
    };
    const int pressed = button_row(column, looks, replaceable ? 2 : 1);
    if (pressed == 0) editing.out.ask(PickPaket{});
    if (pressed == 1) {
        editing.ui.relink.links = plan_relink(editing.skp());
        editing.ui.show(Screen::ganti);
    }
    column.gap(space::large);
}

}  // namespace

void rhk_pimpinan_view(Column& column, const Editing& editing) {
    const Skp& skp = editing.skp();
    const bool used = has_place(form_of(skp).rhk_pimpinan);
    text(column, TextStyle::body, used ? wording::rhk_pimpinan_isi : wording::rhk_pimpinan_jpt,
         color::secondary);
    column.gap(space::normal);
    if (used) ways(column, editing, counts_of(skp));
    notes_at(column, editing, path("rhk_pimpinan"));
    int number = 0;
    const Users users = users_of(skp);
    for (const RhkPimpinan& rhk : skp.rhk_pimpinan) {
        one(column, editing, rhk, ++number, users);
        column.gap(space::medium);
    }
    column.gap(space::small);
    if (used && editing.open.editable() &&
        button(column, {.label = wording::tambah_rhk_pimpinan, .icon = icon::plus})) {
        const RhkPimpinanId id{new_item_id(editing.ui)};
        editing.out.push(AddRhkPimpinan{id, "", {}});
        editing.ui.go_to = path(id) / "statement";
    }
}

}  // namespace kinerja::ui
