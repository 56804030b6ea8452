// Sistem kerja of a unit or team, in a few words each; a ketua tim is asked for an opinion by file.
#include <string_view>

#include "core/base/text.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/records.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view sistem_kerja_isi =
    "Bagaimana tugas diberikan, dilaporkan, dan dinilai di unit atau tim Anda (pola penugasan, "
    "pelaporan, dan evaluasi, Permenpan RB 6/2022). Aturan instansi Anda menentukan; SKP Luring "
    "hanya mencatatnya. Berikutnya: pakai pola itu pada catatan kinerja, umpan balik, dan "
    "evaluasi.";
constexpr std::string_view ketua_tim_isi =
    "Ketua tim yang bukan atasan langsung tidak menilai: ia memberi umpan balik dan pendapat, yang "
    "berdiri di samping rating sebagai bahan bagi Pejabat Penilai Kinerja.";
constexpr std::string_view belum_ada_sistem_kerja = "Belum ada sistem kerja yang dicatat.";
constexpr std::string_view tambah_sistem_kerja = "Tambah sistem kerja";
constexpr std::string_view hapus_sistem_kerja = "Hapus sistem kerja";
constexpr std::string_view minta_pendapat = "Minta pendapat ketua tim";

}  // namespace wording

namespace {

void ask_for_opinion(Column& c, const Editing& editing, const SistemKerja& one) {
    if (is_blank(one.ketua_tim) || !editing.open.editable()) return;
    if (!link_button(c, wording::minta_pendapat, icon::upload, one.ketua_tim)) return;
    UmpanBalikState& state = editing.ui.umpan_balik;
    state.minta = {};
    state.minta.diminta_dari = one.ketua_tim;
    state.minta.hubungan = HubunganPemberi::ketua_tim;
    state.asking = true;
    editing.ui.show(Section::umpan_balik);
}

}  // namespace

void sistem_kerja_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::sistem_kerja_isi, color::secondary);
    text(column, TextStyle::small, wording::ketua_tim_isi, color::secondary);
    column.gap(space::normal);
    records(column, editing, path("sistem_kerja"),
            {.empty = wording::belum_ada_sistem_kerja,
             .add = wording::tambah_sistem_kerja,
             .remove = wording::hapus_sistem_kerja,
             .fresh = {{"unit", editing.skp().pegawai.unit_kerja}}},
            [&](Column& c, const RecordAt& at) {
                ask_for_opinion(c, editing, *static_cast<const SistemKerja*>(at.item));
            });
}

}  // namespace kinerja::ui
