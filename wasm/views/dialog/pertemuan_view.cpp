// Records of the meetings in which the dialogue was held, and what is to follow from them.
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "core/base/date.h"
#include "core/library/meeting_template.h"
#include "core/model/place_name.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/tindak_lanjut_view.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/ids.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view tambah_tindak_lanjut = "Tambah tindak lanjut";
constexpr std::string_view pertemuan = "Pertemuan";
constexpr std::string_view pertemuan_kosong =
    "Belum ada pertemuan. Catat waktu, tempat, yang hadir, dan tindak lanjutnya di sini; tindak "
    "lanjut yang bertanggal muncul di Beranda dan di berkas kalender.";
constexpr std::string_view hapus_pertemuan = "Hapus pertemuan";
constexpr std::string_view cetak_berita_acara = "Cetak Berita Acara";
constexpr std::string_view pilih_templat = "Pertemuan apa?";
constexpr std::string_view pilih_periode = "Tentang periode apa?";
constexpr std::string_view sekarang = " (sekarang)";
constexpr std::string_view saran_agenda =
    "Agenda menurut saran SKP Luring (November 2026), bukan aturan";
constexpr std::string_view belum_tercatat =
    "Belum tercatat siapa yang menandai; tercatat bersama tulisan dialog berikutnya di perangkat "
    "ini.";
constexpr std::string_view dinyatakan_terlaksana = "{} ({}) terlaksana.";
constexpr std::string_view dinyatakan_belum = "{} ({}) ternyata belum terlaksana.";
constexpr std::string_view hadir_bantuan = "Satu nama satu baris.";

}  // namespace wording

namespace {

std::string minutes(int menit) { return std::to_string(menit) + " menit"; }

std::string name_of(const Pertemuan& pertemuan) {
    return meeting_name(pertemuan.tahap, pertemuan.periode);
}

// Until it was held: then what was said takes its place.
void suggested_agenda(Column& c, const Pertemuan& pertemuan) {
    const MeetingTemplate& suggested = meeting_template(pertemuan.tahap);
    const Container list(Role::list, wording::saran_agenda, c);
    text(c, TextStyle::small_strong, wording::saran_agenda, color::text);
    for (const MeetingPart& part : suggested.bagian)
        bullet(c, TextStyle::small, std::string(part.isi) + ", " + minutes(part.menit),
               color::text);
    text(c, TextStyle::small, "Jumlah " + minutes(suggested.menit()) + ".", color::secondary);
    c.gap(space::normal);
}

/// The entry that last changed whether it was held; null: none is on record yet.
const DialogEntry* ticked_by(const DialogKinerja& dialog, const Pertemuan& pertemuan) {
    const std::string place = (path(pertemuan.id) / "terlaksana").value;
    for (auto entry = dialog.entries.rbegin(); entry != dialog.entries.rend(); ++entry)
        for (const PlaceChange& one : (*entry)->changes)
            if (one.place.starts_with(place)) return &**entry;
    return nullptr;
}

// Who ticks it says so on record at once, when it is known who that is.
void tick(const Editing& editing, const Pertemuan& pertemuan, int number) {
    const bool held = !pertemuan.terlaksana;
    editing.out.push(SetField{path(pertemuan.id) / "terlaksana", held ? "ya" : "tidak"});
    if (!editing.skp().konsep->peran) return;
    DialogEntry entry = entry_by(editing, JenisEntri::catatan, {});
    entry.text = filled(held ? wording::dinyatakan_terlaksana : wording::dinyatakan_belum,
                        {name_of_item<Pertemuan>(number), name_of(pertemuan)});
    editing.out.ask(SayEntry{std::move(entry)});
}

void was_held(Column& c, const Editing& editing, const Pertemuan& pertemuan, int number) {
    const Path at = path(pertemuan.id) / "terlaksana";
    if (checkbox(c, field_id(at.value), wording::pertemuan_terlaksana, pertemuan.terlaksana,
                 editing.open.editable()))
        tick(editing, pertemuan, number);
    if (pertemuan.terlaksana) {
        const DialogEntry* entry = ticked_by(*editing.skp().dialog, pertemuan);
        text(c, TextStyle::small,
             entry ? "Ditandai oleh " + entry->author.nama + " (" +
                         std::string(label_of(entry->author.peran)) + ")."
                   : std::string(wording::belum_tercatat),
             color::secondary);
    }
    c.gap(space::normal);
}

void one_meeting(Column& column, const Editing& editing, std::size_t position) {
    const Pertemuan& pertemuan = *editing.skp().pertemuan[position];
    const int number = static_cast<int>(position) + 1;
    const Scope scope(pertemuan.id.value);
    const std::string title = name_of_item<Pertemuan>(number) + ": " + name_of(pertemuan);
    Region group(column, title);
    Column& c = group.column();
    text(c, TextStyle::subheading, title, color::text, 3);
    c.gap(space::small);
    if (!pertemuan.terlaksana) {
        suggested_agenda(c, pertemuan);
        carried_over(c, editing, position);
    }
    const Path at = path(pertemuan.id);
    side_by_side(
        c, [&](Column& left) { field(left, editing, at / "tahap"); },
        [&](Column& right) { field(right, editing, at / "periode"); });
    c.gap(space::normal);
    side_by_side(
        c, [&](Column& left) { field(left, editing, at / "tanggal"); },
        [&](Column& right) {
            field(right, editing, at / "waktu", {.placeholder = "09.00 - 10.00"});
        });
    c.gap(space::normal);
    field(c, editing, at / "tempat");
    c.gap(space::normal);
    field(c, editing, at / "hadir", {.help = wording::hadir_bantuan});
    c.gap(space::normal);
    field(c, editing, at / "catatan", {.rows = 3});
    c.gap(space::normal);
    was_held(c, editing, pertemuan, number);
    tindak_lanjut_view(c, editing, pertemuan);
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

void add_meeting(const Editing& editing, TahapDialog tahap, PeriodeDialog periode) {
    const Skp& skp = editing.skp();
    const PertemuanId id{new_item_id(editing.ui)};
    const std::string hadir = skp.pegawai.nama + (skp.pejabat_penilai.nama.empty() ? "" : "\n") +
                              skp.pejabat_penilai.nama;
    editing.out.push(AddItem{path("pertemuan"),
                             id.value,
                             {{"tahap", std::string(token_of(tahap))},
                              {"periode", std::string(token_of(periode))},
                              {"tanggal", to_short(editing.open.today)},
                              {"hadir", hadir}}});
    editing.ui.go_to = path(id) / "tanggal";
    editing.ui.pertemuan.choosing = false;
}

// What is always about the whole year asks nothing more.
void template_choice(Column& column, const Editing& editing) {
    std::optional<TahapDialog>& chosen = editing.ui.pertemuan.tahap;
    const Container group(Role::radiogroup, wording::pilih_templat, column);
    text(column, TextStyle::strong, wording::pilih_templat, color::text);
    column.gap(space::small);
    for (const MeetingTemplate& one : meeting_templates()) {
        const std::string title = std::string(one.nama) + ", " + minutes(one.menit());
        if (option_card(column, title, one.guna, chosen == one.tahap)) {
            if (one.periode.size() == 1)
                add_meeting(editing, one.tahap, one.periode.front());
            else
                chosen = one.tahap;
        }
        column.gap(space::small);
    }
}

void period_choice(Column& column, const Editing& editing, TahapDialog tahap) {
    const Container group(Role::radiogroup, wording::pilih_periode, column);
    text(column, TextStyle::strong, wording::pilih_periode, color::text);
    column.gap(space::small);
    const PeriodeDialog now = triwulan_with(editing.open.today);
    for (const PeriodeDialog one : meeting_template(tahap).periode) {
        const std::string title =
            std::string(label_of(one)) + (one == now ? std::string(wording::sekarang) : "");
        if (option_card(column, title, {}, false)) add_meeting(editing, tahap, one);
        column.gap(space::small);
    }
}

void adding(Column& column, const Editing& editing) {
    const PertemuanState& state = editing.ui.pertemuan;
    if (!state.choosing || !editing.open.editable()) return;
    template_choice(column, editing);
    if (state.choosing && state.tahap) period_choice(column, editing, *state.tahap);
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
    for (std::size_t position = 0; position < skp.pertemuan.size(); ++position) {
        one_meeting(column, editing, position);
        column.gap(space::medium);
    }
    adding(column, editing);
    const auto print = [&] {
        editing.ui.paper = "berita_acara";
        editing.ui.show(Screen::cetak);
    };
    buttons(column, {{{.label = wording::tambah_pertemuan,
                       .icon = icon::plus,
                       .enabled = editing.open.editable()},
                      [&] {
                          PertemuanState& state = editing.ui.pertemuan;
                          state.choosing = !state.choosing;
                          state.tahap.reset();
                      }},
                     {{.label = wording::cetak_berita_acara, .icon = icon::printer}, print}});
}

}  // namespace kinerja::ui
