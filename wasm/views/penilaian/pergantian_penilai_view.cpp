// Pergantian Pejabat Penilai Kinerja in mid-year: when, who follows, who was it before, and who
// rates which period.
#include <string>
#include <string_view>

#include "core/base/text.h"
#include "core/edit/penilai.h"
#include "core/model/person_number.h"
#include "core/workflow/penilai_periode.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/records.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/penilaian/evaluasi_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view pergantian_isi =
    "Bila Pejabat Penilai Kinerja berganti di tengah tahun: yang baru meneruskan dengan seluruh "
    "riwayat. Evaluasi yang sudah diserahkan tetap atas nama yang menyerahkannya. Penilai "
    "adalah atasan langsung, paling rendah pejabat pengawas, atau pejabat yang diberi "
    "pendelegasian (Permenpan RB 6/2022 Pasal 1 angka 9); cara bergantinya belum ditemukan, "
    "aturan instansi Anda menentukan. Berikutnya: kirim berkas SKP kepada yang baru.";
constexpr std::string_view pergantian = "Pergantian Pejabat Penilai Kinerja";
constexpr std::string_view sekarang = "Sekarang: {}";
constexpr std::string_view tanggal = "Tanggal Pergantian";
constexpr std::string_view tanggal_isi = "Hari pertama Pejabat Penilai Kinerja yang baru.";
constexpr std::string_view nama = "Nama Pejabat Penilai Baru";
constexpr std::string_view nip = "NIP Pejabat Penilai Baru";
constexpr std::string_view jabatan = "Jabatan Pejabat Penilai Baru";
constexpr std::string_view catat_pergantian = "Catat pergantian";
constexpr std::string_view catat_berikut =
    "Unit kerja dan instansi tetap; pangkat dan yang lain dilengkapi pada Identitas. Berikutnya: "
    "kirim berkas SKP kepada Pejabat Penilai Kinerja yang baru.";
constexpr std::string_view terkunci = "SKP ini sudah ditandatangani atau ditetapkan";
constexpr std::string_view terkunci_isi =
    "Pejabat Penilai Kinerja tercantum pada formulir. Mulai revisi dahulu dengan alasan pergantian "
    "pejabat atau Pejabat Penilai Kinerja, lalu catat pergantiannya di sini; yang Anda tulis di "
    "bawah tetap tersimpan.";
constexpr std::string_view mulai_revisi = "Ke revisi karena pergantian";
constexpr std::string_view belum_ada_pergantian = "Belum ada pergantian yang dicatat.";
constexpr std::string_view penilai_sebelumnya = "Penilai sebelumnya";
constexpr std::string_view orang = "{}, {}";
constexpr std::string_view nomor_orang = "{} {}";

constexpr std::string_view siapa_menilai = "Siapa menilai periode mana";
constexpr std::string_view siapa_menilai_isi =
    "Yang sudah diserahkan: menurut evaluasinya. Yang belum: Pejabat Penilai Kinerja pada hari "
    "terakhir periode; aturan instansi Anda menentukan.";
constexpr std::string_view sudah_menilai = "{}: dinilai oleh {}";
constexpr std::string_view akan_menilai = "{}: akan dinilai oleh {}";

}  // namespace wording

namespace {

struct Asked {
    std::string_view part, label, help;
};
constexpr Asked asked[] = {{"tanggal", wording::tanggal, wording::tanggal_isi},
                           {"nama", wording::nama, {}},
                           {"nip", wording::nip, {}},
                           {"jabatan", wording::jabatan, {}}};

std::string written(const Editing& editing, std::string_view part) {
    return written_at(editing, place_of_pergantian(part));
}

void fields(Column& c, const Editing& editing) {
    for (const Asked& one : asked) {
        const Path place = place_of_pergantian(one.part);
        if (const auto typed =
                text_field(c, field_id(place.value), {.label = one.label, .help = one.help},
                           written_at(editing, place)))
            write_at(editing, place, *typed);
        c.gap(space::small);
    }
}

/// Where the form is signed it is revised first; the reason and the day go along.
void revise_first(Column& c, const Editing& editing) {
    banner(c, Tone::info, wording::terkunci, wording::terkunci_isi);
    c.gap(space::small);
    if (!link_button(c, wording::mulai_revisi, icon::heart_handshake)) return;
    DialogState& state = editing.ui.dialog;
    state.alasan = AlasanRevisi::pergantian_penilai;
    if (const std::string day = written(editing, "tanggal"); !is_blank(day)) state.berlaku = day;
    editing.ui.show(Section::dialog);
}

void succeed(const Editing& editing) {
    const Pegawai& now = editing.skp().pejabat_penilai;
    Pegawai next;
    next.nama = written(editing, "nama");
    next.nip = written(editing, "nip");
    next.jabatan = written(editing, "jabatan");
    next.unit_kerja = now.unit_kerja;
    next.instansi = now.instansi;
    editing.out.push(
        GantiPenilai{{new_item_id(editing.ui)}, written(editing, "tanggal"), std::move(next)});
}

void succession(Column& column, const Editing& editing) {
    Region group(column, wording::pergantian);
    Column& c = group.column();
    text(c, TextStyle::subheading, wording::pergantian, color::text, 2);
    const std::string& name = editing.skp().pejabat_penilai.nama;
    text(
        c, TextStyle::body,
        filled(wording::sekarang, {is_blank(name) ? wording::tanpa_nama : std::string_view(name)}));
    c.gap(space::normal);
    if (!editing.open.editable()) return;
    const bool locked = editing.locked();
    if (locked) revise_first(c, editing);
    fields(c, editing);
    if (locked) return;
    text(c, TextStyle::small, wording::catat_berikut, color::secondary);
    buttons(c, {{{.label = wording::catat_pergantian, .icon = icon::check},
                 [&] { succeed(editing); }}});
}

void person(Column& c, const Pegawai& one) {
    text(c, TextStyle::body,
         is_blank(one.jabatan) ? one.nama : filled(wording::orang, {one.nama, one.jabatan}));
    const std::string number = number_of(one);
    if (!number.empty())
        text(c, TextStyle::small,
             filled(wording::nomor_orang, {std::string(number_label(one)), number}),
             color::secondary);
}

}  // namespace

void siapa_menilai_view(Column& column, const Editing& editing) {
    if (editing.skp().penilai_sebelumnya.empty()) return;
    Region group(column, wording::siapa_menilai);
    Column& c = group.column();
    step_head(c, wording::siapa_menilai, wording::siapa_menilai_isi);
    for (const PenilaiPeriode& one : penilai_periode(editing.skp()))
        bullet(c, TextStyle::body,
               filled(one.sudah ? wording::sudah_menilai : wording::akan_menilai,
                      {one.evaluasi,
                       is_blank(one.nama) ? wording::tanpa_nama : std::string_view(one.nama)}),
               color::text);
}

void pergantian_penilai_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::pergantian_isi, color::secondary);
    column.gap(space::normal);
    succession(column, editing);
    column.gap(space::large);
    text(column, TextStyle::subheading, wording::penilai_sebelumnya, color::text, 2);
    column.gap(space::small);
    records(column, editing, path("penilai_sebelumnya"), {.empty = wording::belum_ada_pergantian},
            [&](Column& c, const RecordAt& at) {
                person(c, static_cast<const PenilaiSebelumnya*>(at.item)->penilai);
            });
    siapa_menilai_view(column, editing);
}

}  // namespace kinerja::ui
