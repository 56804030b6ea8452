// Notes of the owner, for themself.
#include <string>

#include "core/base/date.h"
#include "core/edit/item.h"
#include "core/model/place_name.h"
#include "core/model/shape_walk.h"
#include "wasm/views/parts/form.h"
#include "wasm/views/parts/ids.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view tentang =
    "Hanya untuk Anda: tidak ikut dalam berkas yang dikirim atau diserahkan, tidak dicatat dalam "
    "dialog, dan tidak dicetak. Simpan berkas menanyakan untuk siapa berkasnya: hanya cadangan "
    "untuk "
    "diri sendiri yang memuatnya.";
constexpr std::string_view tentang_ini = "Tentang: ";
constexpr std::string_view sudah_tidak_ada = "Tentang butir yang sudah dihapus.";
constexpr std::string_view belum_ada =
    "Belum ada catatan. Tulis hal yang ingin Anda ingat, misalnya yang akan ditanyakan kepada "
    "pimpinan.";
constexpr std::string_view tambah = "Tambah catatan";
constexpr std::string_view hapus = "Hapus catatan";

}  // namespace wording

namespace {

Path all_notes() { return path("catatan_pribadi"); }

bool is_there(const Skp& skp, const Path& place) {
    return list_with(place) != nullptr ? list_item_at(skp, place.value).has_value()
                                       : member_at(skp, place.value).has_value();
}

/// What it prepares, as a way to it.
void about(Column& c, const Editing& editing, const Path& tentang) {
    if (tentang.value.empty()) return;
    if (!is_there(editing.skp(), tentang))
        return text(c, TextStyle::small, wording::sudah_tidak_ada, color::secondary);
    const bool meeting = tentang.value.starts_with("pertemuan/");
    if (!link_button(c, std::string(wording::tentang_ini) + name_of(editing.skp(), tentang),
                     meeting ? icon::calendar : icon::heart_handshake))
        return;
    if (meeting) {
        editing.ui.show(Section::dialog);
        editing.ui.go_to = tentang / "tanggal";
    } else {
        editing.ui.dialog.card = tentang.value;
        editing.ui.dialog.card_open = true;
        editing.ui.show(Screen::ruang);
    }
}

void one_note(Column& column, const Editing& editing, const CatatanPribadi& note, int number) {
    const Scope scope(note.id.value);
    const std::string title = name_of_item<CatatanPribadi>(number);
    Region group(column, title);
    Column& c = group.column();
    text(c, TextStyle::subheading, title, color::text, 2);
    c.gap(space::small);
    about(c, editing, note.tentang);
    const Path at = all_notes() / note.id.value;
    field(c, editing, at / "tanggal");
    c.gap(space::normal);
    field(c, editing, at / "text", {.rows = 3});
    c.gap(space::small);
    field(c, editing, at / "selesai");
    if (!editing.open.editable()) return;
    c.gap(space::small);
    if (link_button(c, std::string(wording::hapus) + " " + std::to_string(number), icon::trash_2))
        editing.out.push(RemoveItem{at});
}

}  // namespace

void catatan_pribadi_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::tentang, color::secondary);
    column.gap(space::normal);
    const auto& notes = editing.skp().catatan_pribadi;
    if (notes.empty()) {
        text(column, TextStyle::body, wording::belum_ada, color::text);
        column.gap(space::normal);
    }
    int number = 0;
    for (const CatatanPribadi& note : notes) {
        one_note(column, editing, note, ++number);
        column.gap(space::medium);
    }
    if (!editing.open.editable()) return;
    buttons(column, {{{.label = wording::tambah, .icon = icon::plus}, [&] {
                          const std::string id = new_item_id(editing.ui);
                          editing.out.push(AddItem{
                              all_notes(), id, {{"tanggal", to_short(editing.open.today)}}});
                          editing.ui.go_to = all_notes() / id / "text";
                      }}});
}

}  // namespace kinerja::ui
