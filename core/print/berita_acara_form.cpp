// Berita Acara Dialog Kinerja. No regulation has a form for it: this one is ours, and the paper
// says so.

#include <algorithm>

#include "core/base/text.h"
#include "core/dialog/seal.h"
#include "core/model/place_name.h"
#include "core/print/berita_acara.h"
#include "core/print/forms.h"
#include "core/print/parts.h"
#include "core/print/signed.h"

namespace kinerja {
namespace {

constexpr std::string_view not_official =
    "Tata letak lembar ini disusun oleh SKP Luring dan bukan lampiran resmi. Isinya adalah catatan "
    "para pihak pada dialog kinerja.";
constexpr std::string_view what_a_seal_is =
    "Segel menunjukkan apakah catatan berubah; bukan tanda tangan elektronik.";

Paragraph title_of_part(std::string_view words) { return {std::string(words), true}; }

Row filled(std::string_view label, std::string_view value) {
    return Row{{cell(label), cell(value)}, false};
}

// --- Meetings ------------------------------------------------------------------------------------

Table meeting(const Pertemuan& pertemuan, int number) {
    Table table{{30, 70}, {}, {}, true};
    std::string tahap(label_of(pertemuan.tahap));
    if (pertemuan.periode) tahap.append(", ").append(label_of(*pertemuan.periode));
    RowGroup rows{band(name_of_item<Pertemuan>(number), 2),
                  filled(pertemuan.periode ? "Tahap dan periode" : "Tahap", tahap)};
    std::string when = place_and_date("", pertemuan.tanggal);
    if (!is_blank(pertemuan.waktu))
        when.append(when.empty() ? "" : ", ").append("pukul ").append(trim(pertemuan.waktu));
    rows.push_back(filled("Tanggal dan waktu", when));
    rows.push_back(filled("Tempat atau media", pertemuan.tempat));
    rows.push_back(filled("Yang hadir", pertemuan.hadir));
    rows.push_back(filled("Hasil pertemuan", pertemuan.catatan));
    if (pertemuan.terlaksana) rows.push_back(filled("Keadaan", "Terlaksana"));
    table.groups.push_back(rows);
    return table;
}

Table follow_ups(const Pertemuan& pertemuan) {
    Table table{{5, 45, 22, 16, 12},
                {titles({"NO", "TINDAK LANJUT", "PENANGGUNG JAWAB", "TENGGAT", "SELESAI"})},
                {},
                true};
    for (const TindakLanjut& one : pertemuan.tindak_lanjut) {
        const std::string number = std::to_string(table.groups.size() + 1);
        table.groups.push_back(
            {Row{{cell(number, Align::center), cell(one.uraian), cell(one.penanggung_jawab),
                  cell(place_and_date("", one.tanggal)),
                  cell(one.selesai ? "Selesai" : "Belum", Align::center)},
                 false}});
    }
    return table;
}

void add_meetings(std::vector<Block>& blocks, const Skp& skp) {
    blocks.push_back(title_of_part("PERTEMUAN"));
    int number = 0;
    for (const Box<Pertemuan>& pertemuan : skp.pertemuan) {
        blocks.push_back(meeting(*pertemuan, ++number));
        if (!pertemuan->tindak_lanjut.empty()) blocks.push_back(follow_ups(*pertemuan));
    }
    if (number == 0) blocks.push_back(Paragraph{"Belum ada pertemuan yang dicatat."});
}

// --- End -----------------------------------------------------------------------------------------

/// Of the last signature, else of the last meeting; empty when neither says.
std::string place_of_signing(const TalkOnPaper& talk) {
    if (const LangkahSkp* signature = talk.walked.last_signature(*talk.skp.dialog))
        return place_and_date(signature->tempat, signature->tanggal);
    if (talk.skp.pertemuan.empty()) return {};
    const Pertemuan& last = *talk.skp.pertemuan.back();
    return place_and_date(last.tempat, last.tanggal);
}

Signatures signed_by_both(const TalkOnPaper& talk) {
    Signatures pair = signatures(talk.skp);
    pair.left.role = "Pegawai,";
    const std::string place = place_of_signing(talk);
    if (!place.empty()) pair.right.above = place;
    return pair;
}

/// One line for the whole record, in place of a seal below each entry.
Footnotes end_of_record(const DialogKinerja& dialog) {
    const std::string count = std::to_string(dialog.entries.size()) + " entri";
    const auto broken = std::ranges::count_if(
        dialog.entries, [](const Box<DialogEntry>& entry) { return seal_of(*entry) != entry->id; });
    if (broken > 0)
        return {{{"Catatan dialog:", "Catatan tidak utuh: " + std::to_string(broken) + " dari " +
                                         count + " tidak cocok dengan segelnya."}}};
    if (dialog.entries.empty()) return {{{"Catatan dialog:", count + "."}}};
    std::string heads;
    for (const DialogEntryId& id : heads_of(dialog))
        heads.append(heads.empty() ? "" : ", ").append(id.value);
    return {{{"Catatan dialog:", "Catatan utuh, " + count + ". Segel entri terakhir: " + heads +
                                     ". " + std::string(what_a_seal_is)}}};
}

std::string with_jabatan(const Pegawai& one) {
    return is_blank(one.jabatan) ? one.nama : one.nama + ", " + one.jabatan;
}

/// Who talks, in a few lines, so that the decisions have the first page; the roles are those by
/// which they call both.
Table people(const TalkOnPaper& talk) {
    Table table{{14, 86}, {}, {}, false};
    const auto add = [&](std::string_view label, const std::string& words) {
        table.groups.push_back({Row{{cell(label), cell(": " + words)}, false}});
    };
    add("Pegawai", with_jabatan(talk.skp.pegawai));
    add("Pimpinan", with_jabatan(talk.skp.pejabat_penilai) + " (Pejabat Penilai Kinerja)");
    add("Periode penilaian", periode_line(talk.skp.periode));
    add("Status SKP",
        std::string(label_of(talk.walked.status)) + ", versi " + std::to_string(talk.walked.versi));
    return table;
}

}  // namespace

bool has_berita_acara(const Skp& skp) {
    return !skp.pertemuan.empty() || !skp.dialog->entries.empty();
}

std::vector<Paper> berita_acara_form(const Skp& skp, int minutes_east,
                                     std::string_view content_seal) {
    const TalkOnPaper talk(skp, minutes_east);
    const std::string title = "Berita Acara Dialog Kinerja";
    Paper first{title, Orientation::landscape, false, {}};
    first.blocks = {Heading{{"BERITA ACARA DIALOG KINERJA"}}, people(talk)};
    std::vector<RowGroup> whole = add_decisions(first.blocks, talk, content_seal);
    first.blocks.push_back(end_of_record(*skp.dialog));

    Paper held{title, Orientation::portrait, false, {}};
    held.blocks = {header_line(skp), identity(skp)};
    add_meetings(held.blocks, skp);
    add_conflicts(held.blocks, talk);
    add_steps(held.blocks, talk);
    held.blocks.push_back(signed_by_both(talk));
    held.blocks.push_back(Paragraph{std::string(not_official)});

    Paper annex{title, Orientation::portrait, false, {}};
    annex.blocks = {Heading{{"LAMPIRAN BERITA ACARA"}}};
    add_whole_words(annex.blocks, std::move(whole));
    add_thread(annex.blocks, talk);
    return {std::move(first), std::move(held), std::move(annex)};
}

}  // namespace kinerja
