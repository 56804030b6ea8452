// Nothing is copied: what an earlier meeting left open is shown from there.
#include "wasm/views/dialog/tindak_lanjut_view.h"

#include <string>
#include <utility>
#include <vector>

#include "core/base/text.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view tanpa_penanggung = "penanggung jawab belum diisi";
constexpr std::string_view tindak_lanjut = "Tindak lanjut";
constexpr std::string_view hapus_tindak_lanjut = "Hapus tindak lanjut";
constexpr std::string_view tanpa_uraian = "(tindak lanjut belum ditulis)";
constexpr std::string_view pilih_rhk = "Untuk RHK mana?";
constexpr std::string_view aksi_isi =
    "Uraian tindak lanjut menjadi rencana aksi RHK itu pada periode yang memuat tenggatnya.";
constexpr std::string_view tanpa_periode =
    "Periode SKP belum dapat dibaca; isi dahulu tanggalnya pada bagian Identitas.";
constexpr std::string_view revisi_hanya =
    "Revisi dimulai dari SKP yang sudah ditetapkan. Sekarang isinya masih dapat diubah langsung, "
    "atau diusulkan di ruang dialog.";
constexpr std::string_view revisi_karena = "Revisi karena apa?";

}  // namespace wording

namespace {

std::string words_of(const TindakLanjut& one) {
    return is_blank(one.uraian) ? std::string(wording::tanpa_uraian) : one.uraian;
}

void begin(const Editing& editing, const Path& at, FromFollowUp makes) {
    PertemuanState& state = editing.ui.pertemuan;
    const bool same = state.follow_up == at.value && state.makes == makes;
    state.follow_up = same ? std::string() : at.value;
    state.makes = same ? FromFollowUp::nothing : makes;
}

/// The period that this day lies in, else the first.
PeriodeEvaluasiId period_for(const std::vector<PeriodeEvaluasi>& periods, std::string_view typed) {
    const DateReading day = parse_date(typed);
    for (const PeriodeEvaluasi& one : periods) {
        const DateReading first = parse_date(one.awal), last = parse_date(one.akhir);
        if (day.date && first.date && last.date && *first.date <= *day.date &&
            *day.date <= *last.date)
            return one.id;
    }
    return periods.front().id;
}

void into_rencana_aksi(Column& c, const Editing& editing, const TindakLanjut& one) {
    const Skp& skp = editing.skp();
    const std::vector<PeriodeEvaluasi> periods = periode_evaluasi(*skp.jadwal, skp.periode);
    if (periods.empty()) return text(c, TextStyle::small, wording::tanpa_periode, color::warning);
    std::vector<std::string> labels;
    std::vector<Option> choices;
    labels.reserve(skp.rhk.size());
    for (const Box<Rhk>& rhk : skp.rhk) {
        labels.push_back(
            std::to_string(labels.size() + 1) + ". " +
            (is_blank(rhk->statement) ? std::string(wording::rhk_belum_ditulis) : rhk->statement));
        choices.push_back({rhk->id.value, labels.back()});
    }
    const auto chosen = choice_field(c, field_id("tindak_lanjut/" + one.id.value + "/rhk"),
                                     {.label = wording::pilih_rhk,
                                      .help = wording::aksi_isi,
                                      .placeholder = wording::belum_dipilih},
                                     choices, "");
    if (!chosen) return;
    RencanaAksi row;
    row.id.value = new_item_id(editing.ui);
    row.uraian = one.uraian;
    row.periode = period_for(periods, one.tanggal);
    editing.ui.show(Section::jadwal);
    editing.ui.go_to = path(RhkId{*chosen}, row.id) / "uraian";
    editing.out.push(InsertRencanaAksi{RhkId{*chosen}, {std::move(row)}});
    editing.ui.pertemuan = {};
}

// The step itself is taken where all steps are: here it is only prepared.
void prepare_revision(const Editing& editing, const TindakLanjut& one, AlasanRevisi alasan) {
    DialogKonsep konsep = *editing.skp().konsep;
    const std::string words = "Tindak lanjut: " + words_of(one);
    konsep.catatan = is_blank(konsep.catatan) ? words : konsep.catatan + "\n" + words;
    editing.out.push(SetKonsep{std::move(konsep)});
    editing.ui.dialog.alasan = alasan;
    editing.ui.pertemuan = {};
    editing.ui.go_to = Path{"langkah_skp/catatan"};
}

void into_revision(Column& c, const Editing& editing, const TindakLanjut& one) {
    text(c, TextStyle::small_strong, wording::revisi_karena, color::text);
    c.gap(space::tiny);
    const auto because = [&](AlasanRevisi alasan) { prepare_revision(editing, one, alasan); };
    buttons(c, {{{.label = label_of(AlasanRevisi::umpan_balik)},
                 [&] { because(AlasanRevisi::umpan_balik); }},
                {{.label = label_of(AlasanRevisi::penugasan)},
                 [&] { because(AlasanRevisi::penugasan); }}});
}

void becomes(Column& c, const Editing& editing, const TindakLanjut& one, const Path& at) {
    const bool established =
        editing.open.dialog->walk(editing.skp()).status == StatusSkp::ditetapkan;
    buttons(c, {{{.label = wording::jadikan_rencana_aksi,
                  .icon = icon::list_checks,
                  .kind = ButtonKind::quiet},
                 [&] { begin(editing, at, FromFollowUp::rencana_aksi); }},
                {{.label = wording::mulai_revisi,
                  .icon = icon::pencil,
                  .kind = ButtonKind::quiet,
                  .enabled = established,
                  .description = established ? std::string_view() : wording::revisi_hanya},
                 [&] { begin(editing, at, FromFollowUp::revision); }}});
    if (!established) text(c, TextStyle::small, wording::revisi_hanya, color::secondary);
    if (editing.ui.pertemuan.follow_up != at.value) return;
    c.gap(space::small);
    if (editing.ui.pertemuan.makes == FromFollowUp::rencana_aksi)
        into_rencana_aksi(c, editing, one);
    else if (established)
        into_revision(c, editing, one);
}

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
    if (!editing.open.editable()) return c.gap(space::normal);
    if (!one.selesai) becomes(c, editing, one, at);
    if (link_button(c, std::string(wording::hapus_tindak_lanjut) + " " + std::to_string(number),
                    icon::trash_2))
        editing.out.push(RemoveItem{at});
    c.gap(space::normal);
}

std::string about(const TindakLanjut& one, std::size_t meeting) {
    std::string words = is_blank(one.penanggung_jawab) ? std::string(wording::tanpa_penanggung)
                                                       : one.penanggung_jawab;
    words += is_blank(one.tanggal) ? ", tanpa tenggat" : ", tenggat " + day_words(one.tanggal);
    return words + " (dari pertemuan " + std::to_string(meeting + 1) + ")";
}

}  // namespace

void tindak_lanjut_view(Column& column, const Editing& editing, const Pertemuan& pertemuan) {
    int count = 0;
    for (const TindakLanjut& one : pertemuan.tindak_lanjut)
        follow_up(column, editing, pertemuan, one, ++count);
}

void carried_over(Column& column, const Editing& editing, std::size_t position) {
    const std::vector<Box<Pertemuan>>& meetings = editing.skp().pertemuan;
    bool any = false;
    for (std::size_t earlier = 0; earlier < position; ++earlier)
        for (const TindakLanjut& one : meetings[earlier]->tindak_lanjut) {
            if (one.selesai) continue;
            if (!any) text(column, TextStyle::small_strong, wording::terdahulu, color::text);
            any = true;
            const Path at = path(meetings[earlier]->id, one.id) / "selesai";
            const Scope scope(at.value);
            const std::uint32_t id =
                field_id("pertemuan/" + meetings[position]->id.value + "/terdahulu/" + at.value);
            if (checkbox(column, id, words_of(one), false, editing.open.editable()))
                editing.out.push(SetField{at, "ya"});
            Column under = column.inset(space::row_icon, 0);
            text(under, TextStyle::small, about(one, earlier), color::secondary);
            column.y = under.y + space::tiny;
        }
    if (any) column.gap(space::normal);
}

}  // namespace kinerja::ui
