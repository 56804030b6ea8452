// Copying from another SKP: which one, and what of it.
#include <algorithm>
#include <string>
#include <vector>

#include "core/edit/copy_answers.h"
#include "core/edit/copy_parts.h"
#include "core/model/field.h"
#include "core/model/place_name.h"
#include "wasm/views/parts/cascade.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view salin_isi =
    "Pilih SKP sumber: draf di perangkat ini (misalnya SKP tahun lalu) atau berkas .skp.json "
    "seorang rekan. Yang sudah Anda tulis tidak ditimpa.";
constexpr std::string_view salin_draf = "Draf di perangkat ini";
constexpr std::string_view salin_tanpa_draf = "Tidak ada draf lain di perangkat ini.";
constexpr std::string_view salin_sumber_lain = "Pilih sumber lain";
constexpr std::string_view salin_pilih = "Yang disalin";
constexpr std::string_view salin_penilai = "Pejabat Penilai Kinerja";
constexpr std::string_view salin_rhk_pimpinan = "RHK pimpinan (menjadi catatan sementara)";
constexpr std::string_view salin_ekspektasi = "Ekspektasi khusus pimpinan";
constexpr std::string_view salin_acuan = "Acuan penyusunan";
constexpr std::string_view salin_sasaran = "Sasaran Perjanjian Kinerja";
constexpr std::string_view salin_matriks =
    "Matriks pembagian peran dan hasil (hasil untuk RHK yang ikut disalin)";
constexpr std::string_view salin_atasan = "Atasan Pejabat Penilai Kinerja";
constexpr std::string_view salin_sistem_kerja = "Sistem kerja";
constexpr std::string_view salin_angka_kredit =
    "Angka kredit dengan konversi tahun-tahun sebelumnya, sebagai saldo (bila belum ada)";
constexpr std::string_view salin_tinggal =
    "Tidak ikut, karena milik tahun dan dialog SKP sumber: {}, dan dialog kinerja. SKP sumber "
    "tidak berubah.";
constexpr std::string_view salin_rhk = "RHK beserta IKI dan targetnya";
constexpr std::string_view salin_semua_rhk = "Pilih semua RHK";
constexpr std::string_view salin_tanggal =
    "Tanggal periode tidak disalin. Tenggat di dalam kalimat yang menyebut tahun lama akan "
    "ditunjukkan pada Pemeriksaan.";

}  // namespace wording

namespace {

constexpr std::size_t rhk_shown = 300, kept_shown = 12;

void choose_source(Column& column, const ScreenData& data, Outbox& out) {
    text(column, TextStyle::subheading, wording::salin_draf, color::text, 2);
    column.gap(space::small);
    const Skp* open = data.open ? data.open->skp : nullptr;
    bool any = false;
    for (const DraftHead& head : data.drafts) {
        if (head.deleted_at > 0 || (open != nullptr && open->id.value == head.id)) continue;
        any = true;
        const Scope scope(head.id);
        if (link_button(column, which_skp(head.summary), icon::copy))
            out.ask(PickCopySource{head.id});
    }
    if (!any) text(column, TextStyle::body, wording::salin_tanpa_draf, color::secondary);
    column.gap(space::normal);
    if (button(column, {.label = wording::salin_berkas, .icon = icon::upload}))
        out.ask(PickCopySource{});
}

struct Part {
    std::string_view token;
    std::string_view label;
    bool CopyChoice::*wanted;
    bool (*is_in)(const Skp& source) = nullptr;  // always, without
};
constexpr Part parts[] = {
    {"pegawai", wording::salin_pegawai, &CopyChoice::pegawai},
    {"pejabat_penilai", wording::salin_penilai, &CopyChoice::pejabat_penilai},
    {"rhk_pimpinan", wording::salin_rhk_pimpinan, &CopyChoice::rhk_pimpinan,
     [](const Skp& source) { return !source.rhk_pimpinan.empty(); }},
    {"ekspektasi_khusus", wording::salin_ekspektasi, &CopyChoice::ekspektasi_khusus},
    {"lampiran", wording::salin_lampiran, &CopyChoice::lampiran},
    {"acuan", wording::salin_acuan, &CopyChoice::acuan},
    {"sasaran", wording::salin_sasaran, &CopyChoice::sasaran,
     [](const Skp& source) { return !source.sasaran.empty(); }},
    {"matriks", wording::salin_matriks, &CopyChoice::matriks,
     [](const Skp& source) { return !source.matriks.anggota.empty(); }},
    {"atasan_penilai", wording::salin_atasan, &CopyChoice::atasan_penilai,
     [](const Skp& source) { return source.atasan_penilai != Pegawai{}; }},
    {"sistem_kerja", wording::salin_sistem_kerja, &CopyChoice::sistem_kerja,
     [](const Skp& source) { return !source.sistem_kerja.empty(); }},
    {"angka_kredit", wording::salin_angka_kredit, &CopyChoice::angka_kredit,
     [](const Skp& source) { return *source.angka_kredit != AngkaKredit{}; }},
};

void general_parts(Column& column, CopyState& copy) {
    Card card(column);
    Column& c = card.column();
    const Container group(Role::group, wording::salin_pilih, c);
    for (const Part& part : parts) {
        if (part.is_in != nullptr && !part.is_in(*copy.source)) continue;
        bool& wanted = copy.choice.*part.wanted;
        if (!checkbox(c, field_id("salin/" + std::string(part.token)), part.label, wanted))
            continue;
        wanted = !wanted;
        frame().another_pass = true;
    }
}

void all_or_none(Column& column, CopyState& copy) {
    const auto none = [&] {
        copy.choice.rhk.clear();
        frame().another_pass = true;
    };
    const auto all = [&] {
        none();
        for (const Box<Rhk>& rhk : copy.source->rhk) copy.choice.rhk.push_back(rhk->id);
    };
    buttons(column, {{{.label = wording::salin_semua_rhk, .kind = ButtonKind::quiet}, all},
                     {{.label = wording::salin_tanpa_rhk, .kind = ButtonKind::quiet}, none}});
}

void one_rhk(Column& column, CopyState& copy, const Rhk& rhk) {
    std::vector<RhkId>& chosen = copy.choice.rhk;
    const auto found = std::find(chosen.begin(), chosen.end(), rhk.id);
    const std::string label = name_of(*copy.source, rhk) + ": " +
                              std::string(or_unwritten(rhk.statement)) + " (" +
                              std::to_string(rhk.iki.size()) + " IKI)";
    if (!checkbox(column, field_id("salin/rhk/" + rhk.id.value), label, found != chosen.end()))
        return;
    if (found != chosen.end())
        chosen.erase(found);
    else
        chosen.push_back(rhk.id);
    frame().another_pass = true;
}

void own_rhk(Column& column, CopyState& copy) {
    if (copy.source->rhk.empty()) return;
    text(column, TextStyle::subheading, wording::salin_rhk, color::text, 2);
    column.gap(space::small);
    Card card(column);
    Column& c = card.column();
    const Container group(Role::group, wording::salin_rhk, c);
    all_or_none(c, copy);
    const std::size_t count = std::min(copy.source->rhk.size(), rhk_shown);
    for (std::size_t i = 0; i < count; ++i) one_rhk(c, copy, *copy.source->rhk[i]);
    if (copy.source->rhk.size() > count)
        text(c, TextStyle::small,
             "dan " + std::to_string(copy.source->rhk.size() - count) + " RHK lagi",
             color::secondary);
    c.gap(space::small);
    bool& wanted = copy.choice.rencana_aksi;
    if (checkbox(c, field_id("salin/rencana_aksi"), wording::salin_rencana_aksi, wanted)) {
        wanted = !wanted;
        frame().another_pass = true;
    }
}

void kept(Column& column, const Skp& skp, const CopyState& copy) {
    const std::vector<Path> fields = kept_fields(skp, *copy.source, copy.choice);
    if (fields.empty()) return;
    std::string words;
    for (std::size_t i = 0; i < fields.size() && i < kept_shown; ++i)
        words += (i == 0 ? "" : ", ") + std::string(field_spec(fields[i])->label);
    if (fields.size() > kept_shown)
        words += ", dan " + std::to_string(fields.size() - kept_shown) + " isian lain";
    banner(column, Tone::info, wording::salin_tetap_judul, words + ".");
    column.gap(space::normal);
}

/// The parts that belong to the year and the talk of the source, as the model calls them.
void left_behind(Column& column) {
    std::string words;
    for (const PartCopied& one : copy_answers()) {
        const Member* member = shape_of<Skp>().find(one.part);
        if (one.answer != CopyAnswer::stays || member->said.label.empty()) continue;
        std::string label(member->said.label);
        label.front() = static_cast<char>(label.front() | 0x20);
        words += (words.empty() ? "" : ", ") + label;
    }
    text(column, TextStyle::small, filled(wording::salin_tinggal, {words}), color::secondary);
}

void chosen_source(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    CopyState& copy = ui.copy;
    text(column, TextStyle::strong, copy.name, color::text);
    if (link_button(column, wording::salin_sumber_lain, icon::arrow_left)) {
        copy.source.reset();
        frame().another_pass = true;
        return;
    }
    column.gap(space::normal);
    text(column, TextStyle::subheading, wording::salin_pilih, color::text, 2);
    column.gap(space::small);
    general_parts(column, copy);
    column.gap(space::large);
    own_rhk(column, copy);
    column.gap(space::normal);
    if (!copy.fresh && data.open) kept(column, *data.open->skp, copy);
    left_behind(column);
    text(column, TextStyle::small, wording::salin_tanggal, color::secondary);
    column.gap(space::normal);
    const bool possible = copy.fresh || (data.open && data.open->editable());
    buttons(column, {{{.label = copy.fresh ? wording::salin_jadi_baru : wording::salin_ke_sini,
                       .icon = icon::check,
                       .kind = ButtonKind::primary,
                       .enabled = possible && !wants_nothing(copy.choice)},
                      [&] { out.ask(MakeCopy{}); }},
                     {{.label = wording::batal},
                      [&] { ui.show(copy.fresh ? Screen::beranda : Screen::editor); }}});
}

}  // namespace

void salin_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    const bool fresh = ui.copy.fresh;
    if (link_button(column, fresh ? wording::beranda : wording::kembali_ke_draf, icon::arrow_left))
        ui.show(fresh ? Screen::beranda : Screen::editor);
    column.gap(space::small);
    text(column, TextStyle::title, fresh ? wording::buat_dari_lain : wording::ambil_dari_lain,
         color::text, 1);
    column.gap(space::small);
    text(column, TextStyle::body, wording::salin_isi, color::secondary);
    column.gap(space::large);
    if (ui.copy.source)
        chosen_source(column, data, ui, out);
    else
        choose_source(column, data, out);
}

}  // namespace kinerja::ui
