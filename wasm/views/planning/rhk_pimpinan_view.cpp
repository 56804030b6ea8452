// The RHK of the leader that own RHK intervene in; provisional ones until the leader has
// established his.
#include <map>
#include <string>

#include "core/base/text.h"
#include "core/model/place_name.h"
#include "core/paste/leader_lines.h"
#include "wasm/views/parts/cascade.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/planning/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view rhk_pimpinan_isi =
    "Tulis RHK pimpinan langsung Anda. Setiap RHK Anda nanti menunjuk salah satunya. Bila pimpinan "
    "belum menetapkan, tulis perkiraannya dan tandai sementara: Anda tidak perlu menunggu.";
constexpr std::string_view hapus_rhk_pimpinan = "Hapus RHK pimpinan";
constexpr std::string_view masih_sementara = "Masih sementara (belum ditetapkan pimpinan)";
constexpr std::string_view rhk_pimpinan_jpt =
    "Format JPT dan pimpinan unit kerja mandiri tidak memakai kolom RHK pimpinan. Yang sudah "
    "tertulis di sini tetap disimpan.";
constexpr std::string_view sementara_isi =
    "Aplikasi e-Kinerja menolak SKP yang merujuk RHK pimpinan yang belum ditetapkan. Di sini Anda "
    "tetap dapat menyusun semuanya; ketika pimpinan sudah menetapkan, ambil berkasnya lalu ganti "
    "catatan sementara.";
constexpr std::string_view keadaan_ditetapkan = "Sudah ditetapkan pimpinan";
constexpr std::string_view diambil_dari_berkas = "diambil dari berkas";
constexpr std::string_view belum_dipakai_rhk = "Belum dirujuk RHK Anda.";
constexpr std::string_view iki_pimpinan_label = "IKI dari RHK pimpinan (satu per baris)";
constexpr std::string_view iki_pimpinan_bantuan =
    "Wajib disertakan bila pimpinan Anda JPT atau memimpin unit kerja mandiri. Tercetak di bawah "
    "RHK pimpinan.";
constexpr std::string_view pemilik_bantuan =
    "Jabatan pemilik RHK, bila bukan Pejabat Penilai Kinerja Anda.";

}  // namespace wording

namespace {

/// Names of the own RHK that refer to each RHK of the leader.
using Users = std::map<std::string, std::string>;

Users users_of(const Skp& skp) {
    Users users;
    int utama = 0, tambahan = 0;
    for (const Box<Rhk>& rhk : skp.rhk) {
        const std::string name =
            name_of_rhk(rhk->jenis, rhk->jenis == JenisRhk::utama ? ++utama : ++tambahan);
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

/// Several lines that are pasted into an empty one are several.
void take_lines(const Editing& editing, const RhkPimpinan& rhk) {
    if (!is_blank(rhk.statement) || !editing.open.editable()) return;
    const std::uint32_t id = field_id((path(rhk) / "statement").value);
    const auto typed = frame().texts.find(id);
    if (typed == frame().texts.end() || typed->second.find('\n') == std::string::npos) return;
    const InsertRows lines = leader_lines(typed->second, rhk.id, new_item_id(editing.ui));
    if (lines.rhk_pimpinan.size() < 2) return;
    frame().take_text(id);
    editing.out.push(lines);
}

void one(Column& column, const Editing& editing, const RhkPimpinan& rhk, int number,
         const Users& users) {
    const Scope scope(rhk.id.value);
    const Path at = path(rhk);
    const std::string label =
        std::string(label_of(Section::rhk_pimpinan)) + " " + std::to_string(number);
    Region group(column, label);
    Column& c = group.column();
    text(c, TextStyle::small_strong, state_of(rhk),
         rhk.sementara ? color::warning : color::success);
    const auto used = users.find(rhk.id.value);
    text(c, TextStyle::small,
         used == users.end() ? std::string(wording::belum_dipakai_rhk)
                             : "Dirujuk oleh " + used->second + ".",
         color::secondary);
    c.gap(space::medium);
    take_lines(editing, rhk);
    field(c, editing, at / "statement", {.required = true, .label = label});
    c.gap(space::normal);
    field(c, editing, at / "iki",
          {.help = wording::iki_pimpinan_bantuan, .rows = 1, .label = wording::iki_pimpinan_label});
    c.gap(space::normal);
    field(c, editing, at / "pemilik", {.help = wording::pemilik_bantuan});
    c.gap(space::normal);
    sasaran_choice(c, editing, at / "sasaran", rhk.sasaran);
    field(c, editing, at / "sementara", {.label = wording::masih_sementara});
    for (const Finding* finding : editing.open.index->at(at / "sementara"))
        text(c, TextStyle::small, finding->rule->remedy, color::secondary);
    if (editing.open.editable() && link_button(c, wording::hapus_rhk_pimpinan, icon::trash_2))
        editing.out.push(RemoveItem{path(rhk)});
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
    const auto replace = [&] {
        editing.ui.relink.links = plan_relink(editing.skp());
        editing.ui.show(Screen::ganti);
    };
    buttons(column,
            {{{.label = wording::ambil_dari_berkas, .icon = icon::upload},
              [&] { editing.out.ask(PickPaket{}); }},
             {{.label = wording::ganti_sementara, .icon = icon::link}, replace, replaceable}});
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
