// Angka kredit of a jabatan fungsional: who it is about, what was there before, what is converted,
// and what the next promotion needs, each step in sight (regulation.md 6).
#include <algorithm>
#include <string>

#include "core/model/field.h"
#include "core/model/nip.h"
#include "core/pelaksanaan/angka_kredit_rows.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/records.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view angka_kredit_isi =
    "Predikat kinerja pejabat fungsional dikonversi menjadi angka kredit (Peraturan BKN 3/2023, "
    "bagi PNS). Sesudah evaluasi tahunan diserahkan, tambahkan konversinya di sini. Berikutnya: "
    "cetak lembar Konversi dan Akumulasi dari bagian ini.";
constexpr std::string_view yang_dinilai = "Pejabat fungsional yang dinilai";
constexpr std::string_view dari_identitas = "{}: {}";
constexpr std::string_view kosong = "-";
constexpr std::string_view sebelumnya = "Angka kredit yang sudah ada";
constexpr std::string_view sebelumnya_isi =
    "Isi menurut surat atau penetapan yang Anda terima. Kosongkan yang tidak ada.";
constexpr std::string_view dasar_golongan =
    "Bagi golongan {}: {} ({}). Aturan instansi Anda menentukan.";
constexpr std::string_view pendidikan_isi =
    "Ijazah yang lebih tinggi, satu kali untuk tiap ijazah: {} = {}. Predikat terakhir paling "
    "rendah Baik (praktik).";
constexpr std::string_view konversi = "Konversi predikat";
constexpr std::string_view belum_ada_konversi = "Belum ada konversi.";
constexpr std::string_view tambah_konversi = "Tambah konversi";
constexpr std::string_view hapus_konversi = "Hapus konversi";
constexpr std::string_view prosentase = "Prosentase {} x koefisien per tahun {}";
constexpr std::string_view hasil = "Angka kredit: {}";
constexpr std::string_view dasar_koefisien = "Koefisien: {}.";
constexpr std::string_view usulan = "Predikat tahunan yang berlaku pada SKP ini: {}.";
constexpr std::string_view usulan_beda =
    "Predikat tahunan yang berlaku sekarang {}, berbeda dari yang dikonversi.";
constexpr std::string_view pakai_usulan = "Tambahkan konversinya";
constexpr std::string_view ganti_predikat = "Sesuaikan predikatnya";
constexpr std::string_view akumulasi = "Akumulasi";
constexpr std::string_view jumlah_diperoleh = "Jumlah angka kredit yang diperoleh: {}";
constexpr std::string_view jumlah_kumulatif = "Jumlah angka kredit kumulatif: {}";
constexpr std::string_view jumlah_dari =
    "Nilai integrasi dan konversi, lalu AK dasar, AK lama, penyesuaian, dan pendidikan. Yang "
    "dijumlahkan adalah angka yang tercetak, dengan dua desimal.";
constexpr std::string_view belum_semua =
    "Belum semua isian dapat dihitung, sehingga kebutuhan kenaikan belum dibandingkan.";
constexpr std::string_view kebutuhan = "Kebutuhan kenaikan";
constexpr std::string_view perlu = "{}: {}";
constexpr std::string_view terpenuhi = "Terpenuhi, lebih {}. Sesudah kenaikan tersisa {}.";
constexpr std::string_view belum_terpenuhi = "Belum terpenuhi, kurang {}.";
constexpr std::string_view sisa_isi =
    "Kelebihan dibawa ke kenaikan pangkat berikutnya dalam jenjang yang sama (praktik); pada "
    "kenaikan jenjang hitungan mulai lagi dari 0.";
constexpr std::string_view penetapan_isi =
    "Penetapan hanya dibuat bila kebutuhan kenaikan terpenuhi (Peraturan BKN 3/2023 Pasal 12 ayat "
    "4), oleh Pejabat Penilai Kinerja. Sebelum itu cukup Konversi dan Akumulasi.";
constexpr std::string_view ekspor = "Ekspor angka kredit untuk admin SIMPEG";

/// By KonversiGap.
constexpr std::string_view kurang_isian[] = {
    "",
    "Belum dihitung: tahun belum terbaca.",
    "Belum dihitung: bulan pertama dan terakhir belum terbaca atau terbalik.",
    "Belum dihitung: predikat belum dipilih.",
    "Belum dihitung: jenjang belum dipilih.",
    "Belum dihitung: konversi berlaku sejak tahun 2023.",
};

}  // namespace wording

namespace {

constexpr std::string_view identity[] = {"jenjang", "karpeg", "tempat_lahir", "tmt_pangkat",
                                         "tmt_jabatan"};
constexpr std::string_view balances[] = {"integrasi", "dasar", "lama", "penyesuaian", "pendidikan"};

Path record() { return path("angka_kredit"); }

template <class Body>
void part(Column& column, std::string_view title, Body body) {
    column.gap(space::large);
    text(column, TextStyle::heading, title, color::text, 2);
    column.gap(space::small);
    Card card(column);
    body(card.column());
}

/// One line of the form that the SKP knows already.
void known(Column& c, std::string_view label, std::string_view value) {
    text(c, TextStyle::small,
         filled(wording::dari_identitas, {label, value.empty() ? wording::kosong : value}),
         color::secondary);
}

void person(Column& c, const Editing& editing) {
    const Pegawai& pegawai = editing.skp().pegawai;
    for (const std::string_view name :
         {"nama", "nip", "golongan", "jabatan", "unit_kerja", "instansi"}) {
        const Path place = path("pegawai") / name;
        const FieldSpec* spec = field_spec(place);
        const Result<std::string> value = read_field(editing.skp(), place);
        if (spec != nullptr && value) known(c, spec->label, *value);
    }
    if (const auto nip = parse_nip(pegawai.nip).nip) known(c, "Tanggal Lahir", to_long(nip->birth));
    c.gap(space::normal);
    for (const std::string_view name : identity) {
        field(c, editing, record() / name);
        c.gap(space::normal);
    }
}

std::string help_of(std::string_view name, const Skp& skp, const AngkaKreditReckoning& all) {
    if (name == "dasar")
        if (const AngkaKreditDasar* dasar = angka_kredit_dasar(skp.pegawai.golongan))
            return filled(wording::dasar_golongan,
                          {dasar->golongan, to_indonesian(dasar->angka), dasar->basis.text});
    if (name == "pendidikan" && all.pendidikan)
        return filled(wording::pendidikan_isi,
                      {all.pendidikan->numbers, to_indonesian(all.pendidikan->result)});
    return {};
}

void before(Column& c, const Editing& editing, const AngkaKreditReckoning& all) {
    text(c, TextStyle::small, wording::sebelumnya_isi, color::secondary);
    c.gap(space::normal);
    for (const std::string_view name : balances) {
        const std::string help = help_of(name, editing.skp(), all);
        field(c, editing, record() / name, {.help = help});
        c.gap(space::normal);
    }
}

/// Out of the evaluation of the year that holds, with what was decided upon an objection.
std::optional<PredikatKinerja> predikat_of_year(const Skp& skp) {
    const Evaluasi* holds = evaluasi_berlaku(skp, JenisEvaluasi::tahunan, {});
    return holds == nullptr ? std::nullopt : predikat_final(skp, *holds);
}

void proposal(Column& c, const Editing& editing) {
    const auto predikat = predikat_of_year(editing.skp());
    const auto usulan = predikat ? usulan_konversi(editing.skp(), *predikat) : std::nullopt;
    if (!usulan) return;
    const bool changed = !usulan->in_place_of.empty();
    const std::string_view label = label_of(*predikat);
    text(c, TextStyle::body, filled(changed ? wording::usulan_beda : wording::usulan, {label}));
    c.gap(space::small);
    if (!editing.open.editable()) return;
    const Path list = record() / "konversi";
    const std::string token(token_of(*predikat));
    buttons(
        c,
        {{{.label = changed ? wording::ganti_predikat : wording::pakai_usulan, .icon = icon::plus},
          [&] {
              if (changed)
                  return editing.out.push(
                      SetField{list / usulan->in_place_of.value / "predikat", token});
              editing.out.push(AddItem{list,
                                       new_item_id(editing.ui),
                                       {{"tahun", usulan->row.tahun},
                                        {"bulan_awal", usulan->row.bulan_awal},
                                        {"bulan_akhir", usulan->row.bulan_akhir},
                                        {"predikat", token}}});
          }}});
    c.gap(space::normal);
}

void steps_of(Column& c, const BarisKonversi& row) {
    if (!row.konversi) {
        text(c, TextStyle::small, wording::kurang_isian[static_cast<std::size_t>(row.gap)],
             color::secondary);
        return;
    }
    const Konversi& found = *row.konversi;
    text(c, TextStyle::small,
         filled(wording::prosentase, {found.prosentase, to_indonesian(found.koefisien)}),
         color::secondary);
    text(c, TextStyle::strong, filled(wording::hasil, {to_text(found.angka_kredit)}));
    text(c, TextStyle::small, filled(wording::dasar_koefisien, {found.basis.text}),
         color::secondary);
}

void conversions(Column& column, const Editing& editing, const AngkaKreditReckoning& all) {
    column.gap(space::large);
    text(column, TextStyle::heading, wording::konversi, color::text, 2);
    column.gap(space::small);
    proposal(column, editing);
    records(column, editing, record() / "konversi",
            {.empty = wording::belum_ada_konversi,
             .add = wording::tambah_konversi,
             .remove = wording::hapus_konversi,
             .fresh = {{"bulan_awal", "1"}, {"bulan_akhir", "12"}}},
            [&](Column& c, const RecordAt& at) {
                const auto number = static_cast<std::size_t>(at.number);
                if (number > all.rows.size()) return;
                steps_of(c, all.rows[number - 1]);
                c.gap(space::small);
            });
}

void sums(Column& c, const AngkaKreditReckoning& all) {
    text(c, TextStyle::strong,
         filled(wording::jumlah_diperoleh,
                {all.akumulasi ? to_text(*all.akumulasi) : std::string(wording::kosong)}));
    text(c, TextStyle::strong,
         filled(wording::jumlah_kumulatif,
                {all.kumulatif ? to_text(*all.kumulatif) : std::string(wording::kosong)}));
    text(c, TextStyle::small, wording::jumlah_dari, color::secondary);
}

std::string state_of(const KebutuhanKenaikan& one) {
    Decimal more = one.kecukupan.lebih.result;
    if (one.kecukupan.reached)
        return filled(wording::terpenuhi, {to_indonesian(more), to_indonesian(one.sisa)});
    more.units = -more.units;
    return filled(wording::belum_terpenuhi, {to_indonesian(more)});
}

void needs(Column& c, const AngkaKreditReckoning& all) {
    if (!all.complete) text(c, TextStyle::body, wording::belum_semua);
    for (const KebutuhanKenaikan& one : all.kebutuhan) {
        text(c, TextStyle::strong,
             filled(wording::perlu, {label_of(one.kenaikan), to_text(one.kecukupan.lebih)}));
        text(c, TextStyle::body, state_of(one));
        c.gap(space::small);
    }
    text(c, TextStyle::small, wording::sisa_isi, color::secondary);
    c.gap(space::small);
    text(c, TextStyle::small, wording::penetapan_isi, color::secondary);
}

}  // namespace

void angka_kredit_view(Column& column, const Editing& editing) {
    const AngkaKreditReckoning all = reckon(editing.skp());
    text(column, TextStyle::body, wording::angka_kredit_isi, color::secondary);
    part(column, wording::yang_dinilai, [&](Column& c) { person(c, editing); });
    part(column, wording::sebelumnya, [&](Column& c) { before(c, editing, all); });
    conversions(column, editing, all);
    part(column, wording::akumulasi, [&](Column& c) { sums(c, all); });
    part(column, wording::kebutuhan, [&](Column& c) { needs(c, all); });
    column.gap(space::normal);
    if (link_button(column, wording::ekspor, icon::download)) editing.ui.show(Ekspor::angka_kredit);
}

}  // namespace kinerja::ui
