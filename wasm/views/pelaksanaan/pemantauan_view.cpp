// Pemantauan of the Pimpinan, as guided choices: what was seen of an RHK, then what is done upon
// it (EX-03 to EX-06).
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/edit/item.h"
#include "core/model/field.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/link_options.h"
#include "wasm/views/pelaksanaan/follow_up.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view pemantauan_isi =
    "Catatan Pimpinan tentang kemajuan tiap RHK dan tindakannya: apresiasi, penugasan baru, "
    "penyesuaian, pembinaan, atau RHK diambil alih (Permenpan RB 6/2022). Berikutnya: "
    "catatannya berdiri di samping rating sebagai bahan evaluasi kinerja.";
constexpr std::string_view oleh_pimpinan = "Ditulis oleh Pimpinan; di sini hanya dapat dibaca.";
constexpr std::string_view belum_ada_pemantauan = "Belum ada catatan pemantauan.";
constexpr std::string_view tambah_pemantauan = "Tambah pemantauan";
constexpr std::string_view hapus_pemantauan = "Hapus pemantauan ";
constexpr std::string_view judul_pemantauan = "Pemantauan ";
constexpr std::string_view ke_pembinaan = "Ke Bimbingan dan Konseling";
constexpr std::string_view dari_pemantauan = "Menindaklanjuti pemantauan: ";
constexpr std::string_view apresiasi_isi = "Tuliskan apa yang diapresiasi.";
constexpr std::string_view penugasan_isi =
    "Tuliskan tugasnya. Penugasan baru dapat dikembangkan menjadi rencana aksi atau revisi SKP.";
constexpr std::string_view ekspektasi_isi =
    "Tuliskan Ekspektasi yang disesuaikan dan alasannya; isi SKP diubah lewat revisi.";
constexpr std::string_view sumber_daya_isi =
    "Tuliskan sumber daya yang disesuaikan; isi Lampiran SKP diubah lewat revisi.";
constexpr std::string_view pembinaan_isi_singkat =
    "Tuliskan usul pembinaan secara umum. Isi pertemuannya dicatat terpisah dan bersifat pribadi.";
constexpr std::string_view diambil_alih_isi =
    "Tuliskan bahwa pegawai tidak dapat menyelesaikan RHK ini dan mengapa. Catatan ini menjadi "
    "masukan di samping rating pada evaluasi.";

}  // namespace wording

namespace {

using enum TindakanPemantauan;

const Path all = path("pemantauan");

/// What follows upon which progress, and what to write then.
struct Way {
    TindakanPemantauan tindakan;
    bool upon_progress, without_progress;
    std::string_view help;
};
constexpr Way ways[] = {
    {apresiasi, true, false, wording::apresiasi_isi},
    {penugasan_baru, true, true, wording::penugasan_isi},
    {penyesuaian_ekspektasi, false, true, wording::ekspektasi_isi},
    {penyesuaian_sumber_daya, false, true, wording::sumber_daya_isi},
    {TindakanPemantauan::pembinaan, false, true, wording::pembinaan_isi_singkat},
    {diambil_alih, false, true, wording::diambil_alih_isi},
};

/// Those that follow upon this progress, and the one that was chosen before it was said otherwise.
std::vector<Option> choices_of(const Pemantauan& one) {
    std::vector<Option> choices;
    for (const Way& way : ways)
        if ((one.kemajuan == Kemajuan::ada ? way.upon_progress : way.without_progress) ||
            one.tindakan == way.tindakan)
            choices.push_back({token_of(way.tindakan), label_of(way.tindakan)});
    return choices;
}

std::string_view help_of(const Pemantauan& one) {
    for (const Way& way : ways)
        if (one.tindakan == way.tindakan) return way.help;
    return {};
}

void fields(Column& c, const Editing& editing, const Pemantauan& one, bool readonly) {
    const Path at = all / one.id.value;
    const LinkOptions links(editing.skp(), *field_spec(at / "rhk"));
    field(c, editing, at / "tanggal", {.readonly = readonly});
    c.gap(space::normal);
    field(c, editing, at / "rhk", {.choices = links.options(), .readonly = readonly});
    c.gap(space::normal);
    field(c, editing, at / "kemajuan", {.readonly = readonly});
    c.gap(space::normal);
    const std::vector<Option> choices = choices_of(one);
    field(c, editing, at / "tindakan", {.choices = choices, .readonly = readonly});
    c.gap(space::normal);
    field(c, editing, at / "catatan", {.help = help_of(one), .readonly = readonly});
}

void card(Column& column, const Editing& editing, const Pemantauan& one, int number,
          bool readonly) {
    const Scope scope(one.id.value);
    const std::string title = std::string(wording::judul_pemantauan) + std::to_string(number);
    Region group(column, title);
    Column& c = group.column();
    text(c, TextStyle::subheading, title, color::text, 2);
    c.gap(space::small);
    fields(c, editing, one, readonly);
    c.gap(space::small);
    follow_up(c, editing,
              {one.rhk, std::string(wording::dari_pemantauan) + one.catatan, one.tanggal, title});
    if (readonly || !editing.open.editable()) return;
    if (one.tindakan == TindakanPemantauan::pembinaan &&
        link_button(c, wording::ke_pembinaan, icon::lock, title))
        editing.ui.show(Section::pembinaan);
    if (link_button(c, std::string(wording::hapus_pemantauan) + std::to_string(number),
                    icon::trash_2))
        editing.out.push(RemoveItem{all / one.id.value});
}

}  // namespace

void pemantauan_view(Column& column, const Editing& editing) {
    const auto& list = editing.skp().pemantauan;
    const bool readonly = is_at_pegawai(editing);
    text(column, TextStyle::body, wording::pemantauan_isi, color::secondary);
    if (readonly) text(column, TextStyle::small, wording::oleh_pimpinan, color::secondary);
    column.gap(space::normal);
    if (!readonly && editing.open.editable()) {
        buttons(
            column,
            {{{.label = wording::tambah_pemantauan, .icon = icon::plus}, [&] {
                  const std::string id = new_item_id(editing.ui);
                  editing.out.push(AddItem{all, id, {{"tanggal", to_short(editing.open.today)}}});
                  editing.ui.go_to = all / id / "tanggal";
              }}});
        column.gap(space::normal);
    }
    if (list.empty()) text(column, TextStyle::body, wording::belum_ada_pemantauan);
    for (std::size_t at = list.size(); at-- > 0;) {
        card(column, editing, *list[at], static_cast<int>(at) + 1, readonly);
        column.gap(space::medium);
    }
}

}  // namespace kinerja::ui
