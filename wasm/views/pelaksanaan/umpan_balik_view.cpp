// Umpan Balik Berkelanjutan: what was given, the newest first; asked for by a file, sealed by its
// giver.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/dialog/item_seal.h"
#include "core/edit/umpan_balik.h"
#include "core/model/field.h"
#include "core/model/in_periode.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/link_options.h"
#include "wasm/views/pelaksanaan/berkas_parts.h"
#include "wasm/views/pelaksanaan/diminta_parts.h"
#include "wasm/views/pelaksanaan/follow_up.h"
#include "wasm/views/pelaksanaan/minta_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view umpan_balik_isi =
    "Umpan balik atas kinerja, berkala atau insidentil, dari pimpinan, rekan setingkat, "
    "bawahan, atau pihak lain yang terkait (Permenpan RB 6/2022). Berikutnya: menjadi bahan di "
    "samping rating pada evaluasi, dan dapat diteruskan menjadi rencana aksi atau revisi SKP.";
constexpr std::string_view belum_ada_umpan_balik = "Belum ada umpan balik.";
constexpr std::string_view tidak_ada_pada_periode = "Belum ada umpan balik pada periode ini.";
constexpr std::string_view tambah_umpan_balik = "Tambah umpan balik";
constexpr std::string_view minta_umpan_balik = "Minta umpan balik";
constexpr std::string_view cetak_umpan_balik = "Cetak catatan umpan balik";
constexpr std::string_view hapus_umpan_balik = "Hapus umpan balik ";
constexpr std::string_view saring_periode = "Tampilkan periode";
constexpr std::string_view semua_periode = "Semua periode";
constexpr std::string_view tentang_terhapus = "Tentang RHK yang sudah dihapus.";
constexpr std::string_view judul_umpan_balik = "Umpan balik ";
constexpr std::string_view situasi_bantu = "Kapan dan di mana, apa yang sedang terjadi?";
constexpr std::string_view perilaku_bantu = "Apa yang Anda lihat dilakukan atau dihasilkan?";
constexpr std::string_view dampak_bantu = "Apa akibatnya bagi pekerjaan, rekan, atau layanan?";
constexpr std::string_view segel_umpan_balik = "Segel umpan balik ";
constexpr std::string_view segel_bantu =
    "Setelah disegel ikut dalam berkas yang diserahkan, dan tidak dapat diubah atau dihapus oleh "
    "siapa pun.";
constexpr std::string_view segel_isi_dahulu =
    "Isi dahulu nama pemberi dan perilaku atau hasil yang terlihat.";
constexpr std::string_view belum_disegel =
    "Belum disegel: hanya pada perangkat ini. Tidak ikut dalam berkas untuk orang lain dan tidak "
    "menjadi dasar evaluasi.";
constexpr std::string_view segel_oleh_pemberi =
    "Yang menyegel adalah pemberinya. Mintalah umpan balik lewat berkas agar pemberi dapat menulis "
    "dan menyegelnya sendiri.";
constexpr std::string_view sudah_disegel = "Disegel oleh pemberinya; tidak dapat diubah.";
constexpr std::string_view segel_rusak = "Segel umpan balik ini rusak";
constexpr std::string_view segel_rusak_isi =
    "Isinya berubah sejak disegel oleh pemberinya, jadi tidak dapat dipakai sebagai bukti. "
    "Mintalah "
    "pemberi mengirimkannya lagi, lalu hapus yang ini.";
constexpr std::string_view menindaklanjuti = "Menindaklanjuti umpan balik: ";

}  // namespace wording

namespace {

const Path all = path("umpan_balik");

struct Shown {
    const UmpanBalik* one = nullptr;
    int number = 0;
};

/// The newest first; of one day the one that was added later.
std::vector<Shown> shown(const Skp& skp, const PeriodeEvaluasi* periode) {
    std::vector<Shown> list;
    int number = 0;
    for (const Box<UmpanBalik>& one : skp.umpan_balik) {
        ++number;
        if (periode == nullptr || lies_in(one->tanggal, *periode)) list.push_back({&*one, number});
    }
    std::ranges::reverse(list);
    std::ranges::stable_sort(list, std::ranges::greater{}, [](const Shown& at) {
        return parse_date(at.one->tanggal).date.value_or(Date{});
    });
    return list;
}

/// The period that was chosen; null: all.
const PeriodeEvaluasi* filter(Column& column, const Editing& editing,
                              const std::vector<PeriodeEvaluasi>& periods) {
    std::string& chosen = editing.ui.umpan_balik.periode;
    const auto at =
        std::ranges::find(periods, chosen, [](const auto& one) { return one.id.value; });
    if (editing.skp().umpan_balik.empty()) return nullptr;
    std::vector<Option> options{{"", wording::semua_periode}};
    for (const PeriodeEvaluasi& one : periods) options.push_back({one.id.value, one.nama});
    const auto next =
        choice_field(column, field_id("saring/umpan_balik"), {.label = wording::saring_periode},
                     options, at == periods.end() ? std::string_view() : chosen);
    column.gap(space::normal);
    if (next) {
        chosen = *next;
        frame().another_pass = true;
    }
    return at == periods.end() ? nullptr : &*at;
}

void about(Column& c, const Editing& editing, const UmpanBalik& one, const Path& at,
           bool readonly) {
    if (!one.rhk.empty() && find_rhk(editing.skp(), one.rhk) == nullptr) {
        text(c, TextStyle::body, wording::tentang_terhapus, color::secondary);
    } else {
        const LinkOptions links(editing.skp(), *field_spec(at / "rhk"));
        field(c, editing, at / "rhk", {.choices = links.options(), .readonly = readonly});
    }
    c.gap(space::normal);
    field(c, editing, at / "nilai_perilaku", {.readonly = readonly});
    c.gap(space::normal);
}

void fields(Column& c, const Editing& editing, const UmpanBalik& one, const Path& at) {
    const bool readonly = !one.segel.empty();
    for (const auto& [left, right] : {std::pair("tanggal", "pemberi"), std::pair("nip", "hubungan"),
                                      std::pair("sifat", "cara")}) {
        side_by_side(
            c, [&](Column& l) { field(l, editing, at / left, {.readonly = readonly}); },
            [&](Column& r) { field(r, editing, at / right, {.readonly = readonly}); });
        c.gap(space::normal);
    }
    about(c, editing, one, at, readonly);
    for (const auto& [name, help] : {std::pair("situasi", wording::situasi_bantu),
                                     std::pair("perilaku", wording::perilaku_bantu),
                                     std::pair("dampak", wording::dampak_bantu)}) {
        field(c, editing, at / name, {.help = help, .readonly = readonly});
        c.gap(space::normal);
    }
    field(c, editing, at / "bukti", {.readonly = readonly});
    c.gap(space::small);
    berkas_bukti(c, editing, at / "berkas", one.berkas, {.readonly = readonly});
    c.gap(space::normal);
}

void seal(Column& c, const Editing& editing, const Shown& at) {
    const UmpanBalik& one = *at.one;
    if (is_broken(one))
        return banner(c, Tone::danger, wording::segel_rusak, wording::segel_rusak_isi);
    if (!one.segel.empty())
        return text(c, TextStyle::small_strong, wording::sudah_disegel, color::secondary);
    text(c, TextStyle::small_strong, wording::belum_disegel, color::secondary);
    c.gap(space::small);
    if (!editing.open.editable()) return;
    if (is_at_pegawai(editing))
        return text(c, TextStyle::small, wording::segel_oleh_pemberi, color::secondary);
    const bool said = !is_blank(one.pemberi) && !is_blank(one.perilaku);
    const std::string label = std::string(wording::segel_umpan_balik) + std::to_string(at.number);
    buttons(c, {{{.label = label,
                  .icon = icon::lock,
                  .enabled = said,
                  .description = said ? wording::segel_bantu : wording::segel_isi_dahulu},
                 [&] { editing.out.push(SegelUmpanBalik{one.id}); }}});
}

void card(Column& column, const Editing& editing, const Shown& at) {
    const UmpanBalik& one = *at.one;
    const Scope scope(one.id.value);
    const std::string title = std::string(wording::judul_umpan_balik) + std::to_string(at.number);
    Region group(column, title);
    Column& c = group.column();
    text(c, TextStyle::subheading, title, color::text, 2);
    c.gap(space::small);
    fields(c, editing, one, all / one.id.value);
    seal(c, editing, at);
    c.gap(space::small);
    follow_up(c, editing,
              {one.rhk, std::string(wording::menindaklanjuti) + one.perilaku, one.tanggal, title});
    const bool held = !one.segel.empty() && !is_broken(one);
    if (held || !editing.open.editable()) return;
    if (link_button(c, std::string(wording::hapus_umpan_balik) + std::to_string(at.number),
                    icon::trash_2))
        editing.out.push(RemoveItem{all / one.id.value});
}

/// Where the Pimpinan uses this device it is they who give.
std::vector<FieldValue> begun(const Editing& editing) {
    std::vector<FieldValue> fields{{"tanggal", to_short(editing.open.today)}};
    const auto& peran = editing.skp().konsep->peran;
    if (!peran || pihak_of(*peran) == Pihak::pegawai) return fields;
    const Pegawai& leader = editing.skp().pejabat_penilai;
    fields.push_back({"pemberi", leader.nama});
    fields.push_back({"nip", leader.nip});
    return fields;
}

void add(const Editing& editing) {
    const std::string id = new_item_id(editing.ui);
    editing.out.push(AddItem{all, id, begun(editing)});
    editing.ui.umpan_balik.periode.clear();
    editing.ui.go_to = all / id / "tanggal";
}

void deeds(Column& column, const Editing& editing) {
    const bool editable = editing.open.editable();
    buttons(column, {{{.label = wording::tambah_umpan_balik, .icon = icon::plus},
                      [&] { add(editing); },
                      editable},
                     {{.label = wording::minta_umpan_balik, .icon = icon::upload},
                      [&] { editing.ui.umpan_balik.asking = true; },
                      editable},
                     {{.label = wording::cetak_umpan_balik, .icon = icon::printer},
                      [&] {
                          const std::string& one = editing.ui.umpan_balik.periode;
                          editing.ui.paper = one.empty() ? "umpan_balik" : "umpan_balik/" + one;
                          editing.ui.show(Screen::cetak);
                      },
                      !editing.skp().umpan_balik.empty()}});
    column.gap(space::normal);
}

}  // namespace

void umpan_balik_view(Column& column, const Editing& editing) {
    const Skp& skp = editing.skp();
    text(column, TextStyle::body, wording::umpan_balik_isi, color::secondary);
    column.gap(space::normal);
    deeds(column, editing);
    if (editing.ui.umpan_balik.asking && editing.open.editable())
        minta_umpan_balik(column, editing);
    siapa_diminta(column, editing);
    const std::vector<PeriodeEvaluasi> periods = periode_evaluasi(*skp.jadwal, skp.periode);
    const std::vector<Shown> list = shown(skp, filter(column, editing, periods));
    if (list.empty())
        text(column, TextStyle::body,
             skp.umpan_balik.empty() ? wording::belum_ada_umpan_balik
                                     : wording::tidak_ada_pada_periode);
    for (const Shown& at : list) {
        card(column, editing, at);
        column.gap(space::medium);
    }
    daftar_diminta(column, editing);
}

}  // namespace kinerja::ui
