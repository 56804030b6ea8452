// Evaluasi kinerja: the konsep of the Pejabat Penilai, and what was handed over, for both sides.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/workflow/evaluasi_berlaku.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/hand_over.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/records.h"
#include "wasm/views/penilaian/evaluasi_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view evaluasi_isi =
    "Evaluasi periodik dan tahunan: capaian kinerja organisasi, pola distribusi, lalu predikat "
    "(Pasal 24 dan 25 Permenpan RB 6/2022). Evaluasi tahunan meninjau seluruh hasil dan "
    "perilaku selama setahun; bukan rata-rata. Berikutnya: diserahkan kepada pegawai, diterima, "
    "lalu dikembalikan dengan tanda tangan.";
constexpr std::string_view mulai = "Mulai evaluasi {}";
constexpr std::string_view mulai_tahunan = "Mulai evaluasi tahunan";
constexpr std::string_view semua_dimulai =
    "Setiap periode sudah dievaluasi atau sedang ditulis. Untuk mengubah yang sudah diserahkan, "
    "minta membuka kembali.";
constexpr std::string_view buka_konsep = "Buka konsep {}";
constexpr std::string_view tutup_konsep = "Tutup konsep {}";
constexpr std::string_view diserahkan = "Evaluasi yang diserahkan";
constexpr std::string_view belum_diserahkan = "Belum ada evaluasi yang diserahkan.";
constexpr std::string_view belum_diserahkan_pegawai =
    "Belum ada evaluasi yang diserahkan. Pejabat Penilai Kinerja menulisnya, lalu menyerahkannya "
    "lewat berkas; sesudah itu Anda menerima dan mengembalikannya di sini.";

constexpr std::string_view ekspor = "Ekspor untuk admin SIMPEG";
constexpr std::string_view atasan = "Atasan Pejabat Penilai Kinerja";
constexpr std::string_view atasan_isi =
    "Tercetak pada Dokumen Evaluasi. Keberatan diajukan kepadanya, dan keputusannya final.";

}  // namespace wording

namespace {

bool is_begun(const Skp& skp, JenisEvaluasi jenis, const PeriodeEvaluasiId& periode) {
    const bool written = std::ranges::any_of(skp.evaluasi_konsep, [&](const Box<Evaluasi>& one) {
        return one->jenis == jenis && one->periode == periode;
    });
    return written || evaluasi_berlaku(skp, jenis, periode) != nullptr;
}

void begin_one(Column& column, const Editing& editing) {
    const Skp& skp = editing.skp();
    std::vector<PeriodeEvaluasiId> periods;  // the last one, empty, is the year
    std::vector<std::string> labels;
    for (const PeriodeEvaluasi& one : periode_evaluasi(*skp.jadwal, skp.periode)) {
        if (is_begun(skp, JenisEvaluasi::periodik, one.id)) continue;
        periods.push_back(one.id);
        labels.push_back(filled(wording::mulai, {one.nama}));
    }
    if (!is_begun(skp, JenisEvaluasi::tahunan, {})) {
        periods.emplace_back();
        labels.emplace_back(wording::mulai_tahunan);
    }
    if (periods.empty())
        return text(column, TextStyle::small, wording::semua_dimulai, color::secondary);
    std::vector<ButtonLook> looks;
    for (const std::string& label : labels) looks.push_back({.label = label, .icon = icon::plus});
    const int pressed = button_list(column, looks);
    if (pressed < 0) return;
    const PeriodeEvaluasiId& periode = periods[static_cast<std::size_t>(pressed)];
    const JenisEvaluasi jenis = periode.empty() ? JenisEvaluasi::tahunan : JenisEvaluasi::periodik;
    editing.out.push(MulaiEvaluasi{{new_item_id(editing.ui)}, jenis, periode});
}

/// The last one that was begun stands open; the others open at a press.
void all_konsep(Column& column, const Editing& editing) {
    const auto& list = editing.skp().evaluasi_konsep;
    for (auto one = list.rbegin(); one != list.rend(); ++one) {
        const Path place = path("evaluasi_konsep") / (*one)->id.value;
        const bool open = editing.ui.is_open(place, one == list.rbegin());
        const std::string label = filled(open ? wording::tutup_konsep : wording::buka_konsep,
                                         {nama_evaluasi(editing.skp(), **one)});
        if (list.size() > 1 &&
            link_button(column, label, open ? icon::chevron_down : icon::chevron_right))
            editing.ui.set_open(place, !open);
        if (open) konsep_view(column, editing, **one);
        column.gap(space::normal);
    }
}

void assess(Column& column, const Editing& editing) {
    if (editing.open.editable()) {
        begin_one(column, editing);
        column.gap(space::large);
    }
    all_konsep(column, editing);
}

void superior(Column& column, const Editing& editing) {
    Region group(column, wording::atasan);
    Column& c = group.column();
    text(c, TextStyle::subheading, wording::atasan, color::text, 2);
    text(c, TextStyle::small, wording::atasan_isi, color::secondary);
    c.gap(space::normal);
    record_fields(c, editing, path("atasan_penilai"), shape_of<Pegawai>());
}

}  // namespace

void evaluasi_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::evaluasi_isi, color::secondary);
    column.gap(space::normal);
    const std::optional<Pihak> side = side_here(column, editing);
    if (!side) return;
    if (side == Pihak::pimpinan) assess(column, editing);
    text(column, TextStyle::heading, wording::diserahkan, color::text, 2);
    column.gap(space::small);
    const auto& list = editing.skp().evaluasi;
    if (list.empty())
        text(column, TextStyle::body,
             side == Pihak::pegawai ? wording::belum_diserahkan_pegawai : wording::belum_diserahkan,
             color::secondary);
    for (auto one = list.rbegin(); one != list.rend(); ++one) {
        diserahkan_view(column, editing, **one, *side);
        column.gap(space::medium);
    }
    siapa_menilai_view(column, editing);
    if (!list.empty()) {
        if (link_button(column, wording::ekspor, icon::download)) editing.ui.show(Ekspor::skp22);
        column.gap(space::medium);
    }
    column.gap(list.empty() ? space::medium : 0);
    superior(column, editing);
    column.gap(space::large);
    hand_over_head(column, editing);
    hand_over_buttons(column, editing);
}

}  // namespace kinerja::ui
