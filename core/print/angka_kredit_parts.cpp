// Header, person and signature of the papers of angka kredit.
#include "core/print/angka_kredit_parts.h"

#include "core/base/text.h"
#include "core/model/nip.h"
#include "core/print/parts.h"
#include "core/print/signed.h"

namespace kinerja {
namespace {

Table instansi_and_masa(const Skp& skp, const Masa& masa) {
    Table table{{1, 1}, {}, {}, false};
    const std::string days = masa.first && masa.second
                                 ? to_long(*masa.first) + " - " + to_long(*masa.second)
                                 : std::string(date_by_hand);
    table.groups.push_back({Row{
        {cell("Instansi: " + skp.pegawai.instansi), cell("Masa Penilaian: " + days, Align::right)},
        false}});
    return table;
}

std::string with_tmt(const std::string& words, std::string_view tmt) {
    const std::string day = place_and_date("", tmt);
    return day.empty() ? words : words + " / " + day;
}

/// Birth and sex are in the NIP.
Table pejabat_fungsional(const Skp& skp) {
    const AngkaKredit& record = *skp.angka_kredit;
    const std::optional<Nip> nip = parse_nip(skp.pegawai.nip).nip;
    Table table{{6, 34, 60}, {band("PEJABAT FUNGSIONAL YANG DINILAI", 3)}, {}, true};
    const auto add = [&](std::string_view label, const std::string& words) {
        table.groups.push_back({Row{{cell(std::to_string(table.groups.size() + 1), Align::center),
                                     cell(label), cell(words)},
                                    false}});
    };
    add("Nama", skp.pegawai.nama);
    add("NIP", number_or_dash(skp.pegawai));
    add("Nomor Seri Karpeg", record.karpeg);
    add("Tempat/Tgl Lahir", place_and_date(record.tempat_lahir, nip ? to_iso(nip->birth) : ""));
    add("Jenis Kelamin", !nip                                         ? ""
                         : nip->jenis_kelamin == JenisKelamin::wanita ? "Perempuan"
                                                                      : "Laki-laki");
    add("Pangkat/Golongan Ruang/TMT", with_tmt(pangkat_of(skp.pegawai), record.tmt_pangkat));
    add("Jabatan/TMT", with_tmt(skp.pegawai.jabatan, record.tmt_jabatan));
    add("Unit Kerja", skp.pegawai.unit_kerja);
    add("Instansi", skp.pegawai.instansi);
    return table;
}

/// The Pejabat Penilai Kinerja, who sets it, by the jabatan.
Signatures signed_by_who_sets_it(const Skp& skp) {
    Signatures pair{{}, signatures(skp).right};
    if (!is_blank(skp.pejabat_penilai.jabatan)) pair.right.role = skp.pejabat_penilai.jabatan + ",";
    return pair;
}

}  // namespace

Masa masa_of(const AngkaKreditFigures& figures) {
    Masa masa;
    for (const KonversiFigures& one : figures.konversi) {
        if (one.first && (!masa.first || *one.first < *masa.first)) masa.first = one.first;
        if (one.last && (!masa.second || *masa.second < *one.last)) masa.second = one.last;
    }
    return masa;
}

Paper angka_kredit_paper(const Skp& skp, std::string_view title, const Masa& masa,
                         std::vector<Block> tables, const Figure& result) {
    Paper paper{std::string(title),
                Orientation::portrait,
                result.unreadable,
                {Heading{{std::string(title), "NOMOR: " + std::string(date_by_hand)}},
                 instansi_and_masa(skp, masa), pejabat_fungsional(skp)}};
    for (Block& table : tables) paper.blocks.push_back(std::move(table));
    paper.blocks.push_back(signed_by_who_sets_it(skp));
    return paper;
}

Row total(std::string_view label, int columns, const Figure& figure) {
    Row row{{bold_cell(label), bold_cell(printed(figure), Align::center)}, false};
    row.cells[0].columns = columns;
    return row;
}

}  // namespace kinerja
