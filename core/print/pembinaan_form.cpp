// Papers of pembinaan: B.1.8 and B.1.9 to be filled in by hand, and our own record of each session.
// Columns as on the formats; the statements of B.1.8 say their meaning in our words
// (docs/regulation.md). Private: only the device that holds the records offers them.
#include "core/print/forms.h"
#include "core/print/parts.h"

namespace kinerja {
namespace {

constexpr std::string_view paraphrased =
    "Kolom dan kelompok mengikuti Format B.1.8; kalimat kriteria disusun menurut maksudnya, bukan "
    "kutipan. Lembar ini disampaikan kepada atasan dari Pimpinan, tidak melalui Pimpinan.";
constexpr std::string_view partly_known =
    "Kolom mengikuti Format B.1.9 sejauh ditemukan; kolom lain pada format itu belum ditemukan. "
    "Nilai memakai skala 1 sampai 5. Diisi oleh Pimpinan atau pihak lain yang diberi penugasan "
    "khusus.";
constexpr std::string_view own_record =
    "Bersifat pribadi. Tata letak lembar ini disusun oleh SKP Luring dan bukan lampiran resmi.";

struct Subject {
    std::string_view name;
    std::string_view statements[3];
};
constexpr Subject subjects[] = {
    {"Pegawai",
     {"Saya merasa didengarkan.", "Upaya yang saya lakukan dihargai.",
      "Saya leluasa menyampaikan pendapat."}},
    {"Pimpinan atau pihak lain yang ditugaskan",
     {"Pandangan yang disampaikan didasarkan pada fakta.", "Suasana dan sikapnya positif.",
      "Lebih banyak bertanya daripada menggurui."}},
    {"Pegawai dan Pimpinan",
     {"Kami bersama-sama menemukan jalan keluar.", "Langkah selanjutnya kami ketahui.",
      "Tujuan bimbingan kami pahami."}}};
constexpr int empty_rows = 10;

Signatures by_pegawai_alone(const Skp& skp) {
    Signatures pair = signatures(skp);
    std::swap(pair.left, pair.right);
    pair.right.above = pair.left.above;
    pair.left = {};
    return pair;
}

Paper session(const Skp& skp, const Pembinaan& one) {
    Table table{{30, 70}, {}, {}, true};
    const auto add = [&](std::string_view label, std::string_view value) {
        table.groups.push_back({Row{{cell(label), cell(value)}, false}});
    };
    add("Jenis", label_of(one.jenis));
    add("Tanggal", one.tanggal);
    add("Tempat", one.tempat);
    add("Pelaksana", label_of(one.pelaksana));
    add("Nama pelaksana", one.nama_pelaksana);
    add("Ringkasan", one.ringkasan);
    add("Tindak lanjut", one.tindak_lanjut);
    add("Dilaporkan kepada", one.dilaporkan_kepada);
    Signatures pair = signatures(skp);
    pair.right.role = "Pelaksana,";
    pair.right.name = one.nama_pelaksana;
    pair.right.number.clear();
    return {"Catatan Pembinaan",
            Orientation::portrait,
            false,
            {Heading{{"CATATAN PEMBINAAN", in_capitals(label_of(one.jenis))}}, whose(skp), table,
             Paragraph{std::string(own_record)}, pair}};
}

}  // namespace

bool has_pembinaan(const Skp& skp) { return !skp.pembinaan.empty(); }

Paper bimbingan_form(const Skp& skp) {
    Table table{{22, 53, 25}, {titles({"SUBJEK", "KRITERIA", "UMPAN BALIK"})}, {}, true};
    int number = 0;
    for (const Subject& subject : subjects) {
        RowGroup group;
        for (const std::string_view words : subject.statements)
            group.push_back(
                Row{{cell(std::to_string(++number) + ". " + std::string(words)), cell("")}, false});
        Cell first = cell(subject.name);
        first.rows = 3;
        group[0].cells.insert(group[0].cells.begin(), first);
        table.groups.push_back(std::move(group));
    }
    return {"Umpan Balik Pelaksanaan Bimbingan Kinerja",
            Orientation::portrait,
            false,
            {Heading{{"UMPAN BALIK PELAKSANAAN BIMBINGAN KINERJA"}}, header_line(skp),
             identity(skp), table, Paragraph{std::string(paraphrased)}, by_pegawai_alone(skp)}};
}

Paper kompetensi_form(const Skp& skp) {
    Table table{{6, 34, 20, 40},
                {titles({"NO", "KOMPETENSI PEGAWAI", "NILAI (SKALA 1-5)", "ALASAN"})},
                {},
                true};
    for (int number = 1; number <= empty_rows; ++number)
        table.groups.push_back({Row{
            {cell(std::to_string(number), Align::center), cell(""), cell(""), cell("")}, false}});
    return {"Evaluasi Kompetensi Pegawai",
            Orientation::portrait,
            false,
            {Heading{{"EVALUASI KOMPETENSI PEGAWAI"}}, header_line(skp), identity(skp), table,
             Paragraph{std::string(partly_known)}, signatures(skp)}};
}

std::vector<Paper> pembinaan_form(const Skp& skp, std::string_view only) {
    std::vector<Paper> papers;
    for (const Box<Pembinaan>& one : skp.pembinaan)
        if (only.empty() || one->id.value == only) papers.push_back(session(skp, *one));
    if (papers.empty()) papers.push_back(session(skp, {}));
    return papers;
}

}  // namespace kinerja
