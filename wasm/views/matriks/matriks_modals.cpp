// Modals of the matrix: what is known of a person, and a list of people that is pasted.
#include <string>
#include <vector>

#include "core/paste/people.h"
#include "wasm/views/matriks/matriks_parts.h"
#include "wasm/views/matriks/views.h"
#include "wasm/views/matriks/words.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view tempel_pegawai_isi =
    "Salin kolom nama, NIP, dan jabatan dari Excel, lalu tempel di sini: satu baris, satu pegawai.";
constexpr std::string_view tempel_pegawai_contoh =
    "Klik di sini, lalu tekan Ctrl+V (pada telepon: tekan lama, pilih Tempel).";
constexpr std::string_view pilih_ketua = "Langsung di bawah pimpinan";
constexpr std::string_view ketua_bantuan =
    "Anggota tim mendukung hasil ketua timnya; kolomnya adalah hasil ketua tim. Hasil pegawai pada "
    "IKI yang tidak didukung ketua tim disimpan di \"Tidak dipakai pada matriks ini\".";
constexpr std::string_view kolom_hilang = "IKI untuk hasil itu sudah tidak ada.";
constexpr std::string_view hasil_tetap_tersimpan =
    "Tidak ada yang terhapus: isi hasil ketua tim pada IKI itu, atau pindahkan ke kolom lain di "
    "bawah matriks.";
constexpr std::string_view hasil_tidak_dipakai =
    "Hasil pegawai ini ada di \"Tidak dipakai pada matriks ini\"; tidak satu pun pada kolom "
    "timnya.";
constexpr std::string_view jadikan_skp = "Menjadi SKP pegawai";
constexpr std::string_view jadikan_skp_isi =
    "Setiap hasil pegawai ini menjadi RHK, tertaut pada RHK pimpinannya; IKI diisi pegawai "
    "sendiri.";
constexpr std::string_view buat_berkas_skp = "Buat berkas SKP untuk ";
constexpr std::string_view tanpa_hasil_untuk_skp =
    "Pegawai ini belum memiliki hasil pada matriks; isi dahulu selnya.";
constexpr std::string_view ketua_tanpa_hasil = "Ketua tim {} tidak memiliki hasil pada IKI itu.";
constexpr std::string_view hasil_pindah = "{} hasil pegawai ini pindah ke \"{}\"";
constexpr std::string_view kolom_tidak_ikut = "Kolom yang tidak ikut: {}.";
constexpr std::string_view tanda_tangan_tidak_ikut =
    "{} baris tanda tangan di bawah daftar tidak ikut.";
constexpr std::string_view baris_tanpa_nama = "{} baris tanpa nama dilewati.";

}  // namespace wording

namespace {

constexpr float modal_width = 560;
constexpr std::size_t people_shown = 8;

/// The results of this person that no cell shows.
std::vector<std::string> lost_of(const Skp& skp, const Anggota& anggota) {
    std::vector<std::string> lost;
    for (const PeranLepas& one : peran_lepas_of(skp))
        if (one.anggota->id == anggota.id) lost.push_back(one.peran->hasil);
    return lost;
}

void ketua_choice(Column& column, const Editing& editing, const Anggota& anggota) {
    std::vector<std::string> names;
    std::vector<Option> choices{{"", wording::pilih_ketua}};
    const std::vector<Box<Anggota>>& people = editing.skp().matriks.anggota;
    names.reserve(people.size());
    for (const Box<Anggota>& other : people) {
        if (other->id == anggota.id) continue;
        names.push_back(name_of(*other));
        choices.push_back({other->id.value, names.back()});
    }
    field(column, editing, path(anggota.id) / "ketua",
          {.help = wording::ketua_bantuan, .choices = choices});
}

/// What the choice of the lead leaves without a column, and where it is then.
void lost_results(Column& c, const Editing& editing, const Anggota& anggota) {
    const std::vector<std::string> lost = lost_of(editing.skp(), anggota);
    if (lost.empty()) return;
    const Anggota* ketua = ketua_of(editing.skp().matriks, anggota);
    const std::string whose = ketua ? filled(wording::ketua_tanpa_hasil, {name_of(*ketua)})
                                    : std::string(wording::kolom_hilang);
    std::string words = whose + " " + std::string(wording::hasil_tetap_tersimpan);
    for (const std::string& hasil : lost) words += "\n\xe2\x80\xa2 " + hasil;
    c.gap(space::small);
    banner(c, Tone::warning,
           filled(wording::hasil_pindah, {std::to_string(lost.size()), wording::peran_lepas}),
           words);
}

void identity_fields(Column& c, const Editing& editing, const Anggota& anggota) {
    const Path at = path(anggota.id);
    field(c, editing, at / "nama");
    c.gap(space::normal);
    field(c, editing, at / "nip");
    c.gap(space::normal);
    field(c, editing, at / "jabatan");
    c.gap(space::normal);
    field(c, editing, at / "unit_kerja");
    c.gap(space::small);
    field(c, editing, at / "unit_lain");
    c.gap(space::normal);
    ketua_choice(c, editing, anggota);
    lost_results(c, editing, anggota);
}

void own_skp(Column& c, const Editing& editing, const Anggota& anggota) {
    text(c, TextStyle::strong, wording::jadikan_skp, color::text, 3);
    text(c, TextStyle::small, wording::jadikan_skp_isi, color::secondary);
    c.gap(space::small);
    if (!has_result(editing.skp(), anggota)) {
        const bool lost = !lost_of(editing.skp(), anggota).empty();
        return text(c, TextStyle::small,
                    lost ? wording::hasil_tidak_dipakai : wording::tanpa_hasil_untuk_skp,
                    color::warning);
    }
    const std::string made = made_words(anggota);
    if (!made.empty()) text(c, TextStyle::small, made + ".", color::success);
    const std::string label = std::string(wording::buat_berkas_skp) + name_of(anggota);
    const auto make = [&](bool draft) { editing.out.ask(MakeMemberSkp{anggota.id, draft}); };
    const auto make_file = [&] {
        if (made.empty()) return make(false);
        editing.ui.ask(Modal::serahkan, anggota.id.value);
    };
    buttons(c, {{{.label = label, .icon = icon::download}, make_file},
                {{.label = wording::buat_draf_skp, .icon = icon::file_plus}, [&] { make(true); }}});
}

void place_buttons(Column& c, const Editing& editing, const Anggota& anggota) {
    if (!editing.open.editable()) return;
    const auto add = [&] {
        const AnggotaId id{new_item_id(editing.ui)};
        editing.out.push(
            AddItem{path("matriks") / "anggota", id.value, {{"ketua", anggota.id.value}}});
        editing.ui.ask(Modal::anggota, id.value);
        editing.ui.go_to = path(id) / "nama";
    };
    const auto remove = [&] {
        editing.out.push(RemoveItem{path(anggota.id)});
        editing.ui.ask(Modal::none);
    };
    buttons(c, {{{.label = wording::naikkan, .icon = icon::arrow_up},
                 [&] {
                     editing.out.push(MoveItem{path(anggota.id), -1});
                 }},
                {{.label = wording::turunkan, .icon = icon::arrow_down},
                 [&] {
                     editing.out.push(MoveItem{path(anggota.id), 1});
                 }},
                {{.label = wording::tambah_anggota_tim, .icon = icon::plus}, add},
                {{.label = wording::hapus_pegawai, .icon = icon::trash_2}, remove}});
}

void preview(Column& c, const PeoplePlan& plan) {
    for (std::size_t i = 0; i < plan.anggota.size() && i < people_shown; ++i) {
        const Anggota& person = plan.anggota[i];
        std::string line = std::to_string(i + 1) + ". " + person.nama;
        for (const std::string& part : {person.nip, person.jabatan, person.unit_kerja})
            if (!part.empty()) line += " \xc2\xb7 " + part;
        text(c, TextStyle::small, line, color::text);
    }
    if (plan.anggota.size() > people_shown)
        text(c, TextStyle::small,
             "dan " + std::to_string(plan.anggota.size() - people_shown) + " pegawai lagi",
             color::secondary);
    if (!plan.left_out.empty()) {
        std::string names;
        for (const std::string& name : plan.left_out) names += (names.empty() ? "" : ", ") + name;
        text(c, TextStyle::small, filled(wording::kolom_tidak_ikut, {names}), color::secondary);
    }
    if (plan.signed_by > 0)
        text(c, TextStyle::small,
             filled(wording::tanda_tangan_tidak_ikut, {std::to_string(plan.signed_by)}),
             color::secondary);
    if (plan.skipped > 0)
        text(c, TextStyle::small, filled(wording::baris_tanpa_nama, {std::to_string(plan.skipped)}),
             color::warning);
}

}  // namespace

void anggota_modal(const ScreenData& data, UiState& ui, Outbox& out) {
    if (!data.open || data.open->skp == nullptr) return;
    const Editing editing{*data.open, ui, out};
    const Anggota* anggota =
        find_anggota(editing.skp().matriks, AnggotaId{std::string(ui.modal_subject)});
    if (anggota == nullptr) {  // about to be added, or gone by undo
        if (out.commands.empty()) ui.ask(Modal::none);
        return;
    }
    const Scope scope(anggota->id.value);
    ModalBox modal(wording::data_pegawai, modal_width, ui.modal_scroll);
    Column& c = modal.column();
    identity_fields(c, editing, *anggota);
    c.gap(space::large);
    own_skp(c, editing, *anggota);
    c.gap(space::large);
    place_buttons(c, editing, *anggota);
    c.gap(space::normal);
    const bool done = button(c, {.label = wording::selesai, .kind = ButtonKind::primary});
    if (done || modal.dismissed()) ui.ask(Modal::none);
}

void tempel_anggota_modal(const ScreenData& data, UiState& ui, Outbox& out) {
    if (!data.open || data.open->skp == nullptr) return;
    ModalBox modal(wording::tempel_pegawai, modal_width, ui.modal_scroll);
    Column& c = modal.column();
    text(c, TextStyle::body, wording::tempel_pegawai_isi, color::secondary);
    c.gap(space::normal);
    const auto typed = text_field(c, field_id("matriks/tempel"),
                                  {.label = wording::tempel_pegawai_label,
                                   .placeholder = wording::tempel_pegawai_contoh,
                                   .kind = TextKind::prose,
                                   .rows = 5,
                                   .most_rows = 8,
                                   .table = true},
                                  ui.matriks.pasted);
    if (typed) ui.matriks.pasted = *typed;
    c.gap(space::normal);
    const PeoplePlan plan = plan_people(ui.matriks.pasted);
    const bool empty = ui.matriks.pasted.empty();
    if (!empty && !plan.refusal.empty()) text(c, TextStyle::small, plan.refusal, color::danger);
    preview(c, plan);
    c.gap(space::large);
    const std::string label = "Masukkan " + std::to_string(plan.anggota.size()) + " pegawai";
    const auto close = [&] { ui.ask(Modal::none); };
    buttons(c, {{{.label = label,
                  .icon = icon::check,
                  .kind = ButtonKind::primary,
                  .enabled = !empty && plan.refusal.empty()},
                 [&] { out.ask(InsertPeople{}); }},
                {{.label = wording::batal}, close}});
    if (modal.dismissed()) close();
}

}  // namespace kinerja::ui
