// Records of the meetings in which the dialogue was held, and what is to follow from them.
#include <string>

#include "core/base/date.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/parts/ids.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view pertemuan = "Pertemuan";
constexpr std::string_view pertemuan_kosong =
    "Belum ada pertemuan. Catat waktu, tempat, yang hadir, dan tindak lanjutnya di sini; tindak "
    "lanjut yang bertanggal muncul di Beranda dan di berkas kalender.";
constexpr std::string_view tambah_pertemuan = "Catat pertemuan";
constexpr std::string_view hapus_pertemuan = "Hapus pertemuan";
constexpr std::string_view tindak_lanjut = "Tindak lanjut";
constexpr std::string_view tambah_tindak_lanjut = "Tambah tindak lanjut";
constexpr std::string_view hapus_tindak_lanjut = "Hapus tindak lanjut";
constexpr std::string_view cetak_berita_acara = "Cetak Berita Acara";

}  // namespace wording

namespace {

void follow_up(Column& c, const Editing& editing, const Pertemuan& pertemuan,
               const TindakLanjut& one, int number) {
    const Scope scope(one.id.value);
    const Path at = path(pertemuan.id, one.id);
    const std::string label = std::string(wording::tindak_lanjut) + " " + std::to_string(number);
    const Container group(Role::group, label, c);
    field(c, editing, at / "uraian", {.label = label});
    c.gap(space::small);
    side_by_side(
        c, [&](Column& left) { field(left, editing, at / "penanggung_jawab"); },
        [&](Column& right) { field(right, editing, at / "tanggal"); });
    c.gap(space::small);
    field(c, editing, at / "selesai");
    if (editing.open.editable() &&
        link_button(c, std::string(wording::hapus_tindak_lanjut) + " " + std::to_string(number),
                    icon::trash_2))
        editing.out.push(RemoveItem{at});
    c.gap(space::normal);
}

void one_meeting(Column& column, const Editing& editing, const Pertemuan& pertemuan, int number) {
    const Scope scope(pertemuan.id.value);
    const std::string title = std::string(wording::pertemuan) + " " + std::to_string(number);
    Region group(column, title);
    Column& c = group.column();
    text(c, TextStyle::subheading, title, color::text, 3);
    c.gap(space::small);
    const Path at = path(pertemuan.id);
    field(c, editing, at / "tahap");
    c.gap(space::normal);
    side_by_side(
        c, [&](Column& left) { field(left, editing, at / "tanggal"); },
        [&](Column& right) {
            field(right, editing, at / "waktu", {.placeholder = "09.00 - 10.00"});
        });
    c.gap(space::normal);
    field(c, editing, at / "tempat");
    c.gap(space::normal);
    field(c, editing, at / "hadir", {.help = "Satu nama satu baris."});
    c.gap(space::normal);
    field(c, editing, at / "catatan", {.rows = 3});
    c.gap(space::normal);
    int count = 0;
    for (const TindakLanjut& one : pertemuan.tindak_lanjut)
        follow_up(c, editing, pertemuan, one, ++count);
    persiapan_view(c, editing, at);
    c.gap(space::normal);
    if (!editing.open.editable()) return;
    const auto add = [&] {
        const TindakLanjutId id{new_item_id(editing.ui)};
        editing.out.push(AddItem{path(pertemuan.id) / "tindak_lanjut", id.value});
        editing.ui.go_to = path(pertemuan.id, id) / "uraian";
    };
    buttons(c,
            {{{.label = wording::tambah_tindak_lanjut, .icon = icon::plus}, add},
             {{.label = wording::hapus_pertemuan, .icon = icon::trash_2, .kind = ButtonKind::quiet},
              [&] { editing.out.push(RemoveItem{path(pertemuan.id)}); }}});
}

}  // namespace

void pertemuan_view(Column& column, const Editing& editing) {
    text(column, TextStyle::heading, wording::pertemuan, color::text, 2);
    column.gap(space::small);
    const Skp& skp = editing.skp();
    if (skp.pertemuan.empty()) {
        text(column, TextStyle::body, wording::pertemuan_kosong, color::secondary);
        column.gap(space::small);
    }
    int number = 0;
    for (const Box<Pertemuan>& one : skp.pertemuan) {
        one_meeting(column, editing, *one, ++number);
        column.gap(space::medium);
    }
    const auto add = [&] {
        const PertemuanId id{new_item_id(editing.ui)};
        const std::string hadir = skp.pegawai.nama +
                                  (skp.pejabat_penilai.nama.empty() ? "" : "\n") +
                                  skp.pejabat_penilai.nama;
        editing.out.push(AddItem{path("pertemuan"),
                                 id.value,
                                 {{"tahap", std::string(token_of(editing.ui.dialog.tahap))},
                                  {"tanggal", to_short(editing.open.today)},
                                  {"hadir", hadir}}});
        editing.ui.go_to = path(id) / "tanggal";
    };
    const auto print = [&] {
        editing.ui.paper = "berita_acara";
        editing.ui.show(Screen::cetak);
    };
    buttons(column, {{{.label = wording::tambah_pertemuan,
                       .icon = icon::plus,
                       .enabled = editing.open.editable()},
                      add},
                     {{.label = wording::cetak_berita_acara, .icon = icon::printer}, print}});
}

}  // namespace kinerja::ui
