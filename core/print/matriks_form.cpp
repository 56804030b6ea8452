// Matriks Pembagian Peran dan Hasil (regulation.md 3.10): NAMA PEGAWAI, JABATAN and one column for
// each IKI, over as many tables as the paper's width asks for. Each such table begins a paper of
// its own: a forced break inside one left an empty page behind a table that ended with its page.
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/model/matriks_layout.h"
#include "core/print/forms.h"
#include "core/print/parts.h"

namespace kinerja {
namespace {

constexpr int name_width = 16, jabatan_width = 14;
constexpr std::size_t columns_at_most = 5;  // beside name and jabatan, on landscape A4

// A RHK spans its IKI that stand on this sheet.
Row rhk_titles(const BlokMatriks& blok, std::size_t first, std::size_t end) {
    Row row;
    for (const std::string_view title : {"NAMA PEGAWAI", "JABATAN"}) {
        row.cells.push_back(bold_cell(title, Align::center));
        row.cells.back().rows = 2;
    }
    for (std::size_t at = first; at < end; ++at) {
        if (at > first && blok.kolom[at].rhk == blok.kolom[at - 1].rhk)
            ++row.cells.back().columns;
        else
            row.cells.push_back(bold_cell(blok.kolom[at].rhk->statement, Align::center));
    }
    return row;
}

Row heads(const BlokMatriks& blok, std::size_t first, std::size_t end) {
    Row row;
    for (std::size_t at = first; at < end; ++at)
        row.cells.push_back(bold_cell(blok.kolom[at].head(), Align::center));
    return row;
}

Cell name_cell(const Anggota& anggota) {
    Cell name = cell(anggota.nama);
    if (!anggota.unit_lain) return name;
    const std::string unit =
        is_blank(anggota.unit_kerja) ? std::string("unit lain") : anggota.unit_kerja;
    name.pieces.push_back(Paragraph{"(" + unit + ")"});
    return name;
}

Row row_of(const Anggota& anggota, const BlokMatriks& blok, std::size_t first, std::size_t end) {
    Row row{{name_cell(anggota), cell(anggota.jabatan)}, false};
    for (std::size_t at = first; at < end; ++at) {
        const KolomMatriks& kolom = blok.kolom[at];
        const Peran* peran = find_peran(anggota, kolom.rhk->id, kolom.iki->id);
        row.cells.push_back(cell(peran && is_peran(peran->hasil) ? peran->hasil : ""));
    }
    return row;
}

std::string name_of_ketua(const Anggota& ketua) {
    return is_blank(ketua.nama) ? ketua.jabatan : ketua.nama;
}

Table sheet(const BlokMatriks& blok, std::size_t first, std::size_t end) {
    Table table;
    table.widths = {name_width, jabatan_width};
    const int count = static_cast<int>(end - first);
    for (int i = 0; i < count; ++i)
        table.widths.push_back((100 - name_width - jabatan_width) / count);
    // In the head, so that whose team it is stands on every page.
    if (blok.ketua != nullptr) table.head = {band("TIM " + name_of_ketua(*blok.ketua), count + 2)};
    table.head.push_back(rhk_titles(blok, first, end));
    table.head.push_back(heads(blok, first, end));
    for (const Anggota* anggota : blok.anggota)
        table.groups.push_back({row_of(*anggota, blok, first, end)});
    return table;
}

// As few sheets as possible, and as even as possible: nine columns are five and four.
void add_block(std::vector<Paper>& papers, const BlokMatriks& blok) {
    const std::size_t count = blok.kolom.size();
    const std::size_t sheets = (count + columns_at_most - 1) / columns_at_most;
    for (std::size_t at = 0; at < sheets; ++at) {
        if (at > 0) papers.push_back({papers[0].title, Orientation::landscape, false, {}});
        papers.back().blocks.push_back(sheet(blok, count * at / sheets, count * (at + 1) / sheets));
    }
    if (count > 0) return;
    if (blok.ketua == nullptr)
        papers.back().blocks.push_back(Paragraph{"SKP ini belum memiliki IKI."});
    else
        papers.back().blocks.push_back(Paragraph{"TIM " + name_of_ketua(*blok.ketua) +
                                                 ": ketua tim belum memiliki hasil pada matriks."});
}

// Only the leader whose matrix this is; the other half stays empty.
Signatures signed_by_leader(const Skp& skp) {
    Signatures pair = signatures(skp);
    pair.left.role = is_blank(skp.pegawai.jabatan) ? "Pimpinan," : skp.pegawai.jabatan + ",";
    pair.left.above = pair.right.above;
    std::swap(pair.left, pair.right);
    pair.left = {};
    return pair;
}

}  // namespace

std::vector<Paper> matriks_form(const Skp& skp) {
    std::vector<Paper> papers{
        {"Matriks Pembagian Peran dan Hasil", Orientation::landscape, false, {}}};
    std::vector<Block>& first = papers[0].blocks;
    first = {Heading{{"MATRIKS PEMBAGIAN PERAN DAN HASIL"}}, header_line(skp)};
    first.push_back(
        Paragraph{"Pimpinan: " + skp.pegawai.nama +
                  (is_blank(skp.pegawai.jabatan) ? "" : " (" + skp.pegawai.jabatan + ")")});
    for (const BlokMatriks& blok : blok_of(skp)) add_block(papers, blok);
    papers.back().blocks.push_back(signed_by_leader(skp));
    return papers;
}

}  // namespace kinerja
