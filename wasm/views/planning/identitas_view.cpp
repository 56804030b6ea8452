// Who is judged, by whom, on which form, for which period.
#include <vector>

#include "core/model/person_number.h"
#include "core/regulation/golongan.h"
#include "wasm/views/parts/form.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/plan_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view pegawai_dinilai = "Pegawai yang Dinilai";
constexpr std::string_view pejabat_penilai = "Pejabat Penilai Kinerja";
constexpr std::string_view format_dan_periode = "Format dan periode";
constexpr std::string_view nip_bantuan = "18 angka; spasi boleh.";
constexpr std::string_view nip_penilai_bantuan =
    "18 angka. Anggota TNI atau Polri: tulis NRP di depannya; selain ASN: NIK.";
constexpr std::string_view status_bantuan = "CPNS memilih PNS.";
constexpr std::string_view penilai_jpt_bantuan =
    "Untuk format pimpinan, NIP dan pangkat Pejabat Penilai Kinerja boleh kosong (misalnya Menteri "
    "atau kepala daerah).";

}  // namespace wording

namespace {

std::vector<Option> golongan_choices(const Pegawai& pegawai) {
    std::vector<Option> choices{{"", wording::belum_dipilih}};
    const auto table = pegawai.status == StatusPegawai::pppk ? golongan_pppk() : golongan_pns();
    bool known = pegawai.golongan.empty();
    for (const Term& term : table) {
        choices.push_back({term.token, term.label});
        known = known || term.token == pegawai.golongan;
    }
    // A value of the other table stays visible until it is replaced.
    if (!known)
        for (const Term& term : golongan_all())
            if (term.token == pegawai.golongan) choices.push_back({term.token, term.label});
    return choices;
}

void person(Column& column, const Editing& editing, std::string_view who, const Pegawai& pegawai,
            std::string_view title) {
    const Path at = path(who);
    const bool penilai = who == "pejabat_penilai";
    const bool optional_number = penilai && form_of(editing.skp()).nip_penilai != Demand::demanded;
    Region group(column, title);
    Column& c = group.column();
    text(c, TextStyle::subheading, title, color::text, 2);
    c.gap(space::normal);
    field(c, editing, at / "nama", {.required = true});
    c.gap(space::normal);
    side_by_side(
        c,
        [&](Column& left) {
            field(left, editing, at / "status", {.help = wording::status_bantuan});
        },
        [&](Column& right) {
            field(right, editing, at / "nip",
                  {.help = penilai ? wording::nip_penilai_bantuan : wording::nip_bantuan,
                   .required = !optional_number,
                   .label = number_label(pegawai)});
        });
    c.gap(space::normal);
    const std::vector<Option> golongan = golongan_choices(pegawai);
    field(c, editing, at / "golongan", {.choices = golongan});
    if (pegawai.golongan == "lain") {
        c.gap(space::normal);
        field(c, editing, at / "pangkat_lain");
    }
    c.gap(space::normal);
    field(c, editing, at / "jabatan", {.required = true});
    c.gap(space::normal);
    side_by_side(
        c, [&](Column& left) { field(left, editing, at / "unit_kerja", {.required = !penilai}); },
        [&](Column& right) { field(right, editing, at / "instansi", {.required = !penilai}); });
    if (optional_number) {
        c.gap(space::medium);
        text(c, TextStyle::small, wording::penilai_jpt_bantuan, color::secondary);
    }
}

}  // namespace

void identitas_view(Column& column, const Editing& editing) {
    {
        Card card(column);
        Column& c = card.column();
        text(c, TextStyle::subheading, wording::format_dan_periode, color::text, 2);
        c.gap(space::normal);
        side_by_side(
            c, [&](Column& left) { field(left, editing, path("jenis_jabatan")); },
            [&](Column& right) { field(right, editing, path("pendekatan")); });
        targets_apart_view(c, editing);
        c.gap(space::normal);
        side_by_side(
            c,
            [&](Column& left) {
                field(left, editing, path("periode") / "awal",
                      {.help = wording::tanggal_contoh, .required = true});
            },
            [&](Column& right) {
                field(right, editing, path("periode") / "akhir", {.required = true});
            });
        notes_at(c, editing, path("periode"));
        c.gap(space::normal);
        field(c, editing, path("profil"),
              {.help = parameters_of(editing.skp().profil).explanation});
    }
    column.gap(space::normal);
    person(column, editing, "pegawai", editing.skp().pegawai, wording::pegawai_dinilai);
    column.gap(space::normal);
    person(column, editing, "pejabat_penilai", editing.skp().pejabat_penilai,
           wording::pejabat_penilai);
}

}  // namespace kinerja::ui
