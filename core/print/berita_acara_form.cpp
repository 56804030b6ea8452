// Berita Acara Dialog Kinerja. No regulation has a form for it: this one is ours, and the paper
// says so.

#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/dialog/fold.h"
#include "core/dialog/seal.h"
#include "core/print/berita_acara.h"
#include "core/print/forms.h"
#include "core/print/moment.h"
#include "core/print/parts.h"
#include "core/print/signed.h"
#include "core/workflow/skp_walk.h"

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

Table meeting(const Pertemuan& pertemuan, std::size_t number) {
    Table table{{30, 70}, {}, {}, true};
    RowGroup rows{band("Pertemuan " + std::to_string(number), 2),
                  filled("Tahap", label_of(pertemuan.tahap))};
    std::string when = place_and_date("", pertemuan.tanggal);
    if (!is_blank(pertemuan.waktu))
        when.append(when.empty() ? "" : ", ").append("pukul ").append(trim(pertemuan.waktu));
    rows.push_back(filled("Tanggal dan waktu", when));
    rows.push_back(filled("Tempat atau media", pertemuan.tempat));
    rows.push_back(filled("Yang hadir", pertemuan.hadir));
    rows.push_back(filled("Hasil pertemuan", pertemuan.catatan));
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
    std::size_t number = 0;
    for (const Box<Pertemuan>& pertemuan : skp.pertemuan) {
        blocks.push_back(meeting(*pertemuan, ++number));
        if (!pertemuan->tindak_lanjut.empty()) blocks.push_back(follow_ups(*pertemuan));
    }
    if (number == 0) blocks.push_back(Paragraph{"Belum ada pertemuan yang dicatat."});
}

// --- Threads, conflicts, steps -------------------------------------------------------------------

void add_threads(std::vector<Block>& blocks, const Skp& skp, int minutes_east) {
    blocks.push_back(title_of_part("PEMBICARAAN MENURUT BUTIR"));
    bool any = false;
    for (const AgendaCard& card : agenda(skp)) {
        if (card.entries.empty()) continue;
        blocks.push_back(thread_of(skp, card, minutes_east));
        any = true;
    }
    if (!any) blocks.push_back(Paragraph{"Belum ada yang dicatat."});
}

std::string value_of(const Skp& skp, const DialogConflict& conflict, const DialogEntryId& id,
                     const std::optional<std::string>& value) {
    const std::string words = side_in_words(skp, conflict.place, value, "dihapus");
    const DialogEntry* entry = find_entry(*skp.dialog, id);
    return entry ? words + "\n" + speaker_of(entry->author) : words;
}

void add_conflicts(std::vector<Block>& blocks, const Skp& skp, const Ancestry& ancestry) {
    const std::vector<DialogConflict> conflicts = fold(*skp.dialog, ancestry).conflicts;
    if (conflicts.empty()) return;
    Table table{{28, 28, 28, 16},
                {titles({"TEMPAT", "DITULIS PIHAK PERTAMA", "DITULIS PIHAK KEDUA", "KEADAAN"})},
                {},
                true};
    for (const DialogConflict& one : conflicts) {
        table.groups.push_back(
            {Row{{cell(name_of_place(skp, one.place)),
                  cell(value_of(skp, one, one.first, one.first_value)),
                  cell(value_of(skp, one, one.second, one.second_value)),
                  cell(one.decided ? "Sudah diputuskan" : "Belum diputuskan", Align::center)},
                 false}});
    }
    blocks.push_back(title_of_part("PERUBAHAN YANG BERBEDA DARI KEDUA PIHAK"));
    blocks.push_back(table);
}

// A step that moved nothing is no step; it stands in the thread of the SKP as a whole.
void add_steps(std::vector<Block>& blocks, const Skp& skp, const SkpWalk& walked,
               int minutes_east) {
    if (walked.taken.empty()) return;
    Table table{{30, 36, 34}, {titles({"LANGKAH", "OLEH", "TEMPAT DAN TANGGAL"})}, {}, true};
    for (const TakenStep& step : walked.taken) {
        const DialogEntry& entry = *skp.dialog->entries[step.position];
        const std::string place = place_and_date(entry.langkah->tempat, entry.langkah->tanggal);
        Cell what = cell(taken_label_of(entry.langkah->tindakan));
        if (entry.langkah->tindakan == TindakanSkp::revisi && entry.langkah->alasan)
            what.pieces.push_back(
                Paragraph{"Alasan: " + std::string(label_of(*entry.langkah->alasan))});
        table.groups.push_back(
            {Row{{what, cell(speaker_of(entry.author)),
                  cell(place.empty() ? moment_in_words(entry.time, minutes_east) : place)},
                 false}});
    }
    blocks.push_back(title_of_part("LANGKAH SKP"));
    blocks.push_back(table);
}

// --- End -----------------------------------------------------------------------------------------

/// Of the last signature, else of the last meeting; empty when neither says.
std::string place_of_signing(const Skp& skp, const SkpWalk& walked) {
    if (const LangkahSkp* signature = walked.last_signature(*skp.dialog))
        return place_and_date(signature->tempat, signature->tanggal);
    if (skp.pertemuan.empty()) return {};
    const Pertemuan& last = *skp.pertemuan.back();
    return place_and_date(last.tempat, last.tanggal);
}

Signatures signed_by_both(const Skp& skp, const SkpWalk& walked) {
    Signatures pair = signatures(skp);
    pair.left.role = "Pegawai,";
    const std::string place = place_of_signing(skp, walked);
    if (!place.empty()) pair.right.above = place;
    return pair;
}

Footnotes end_of_record(const DialogKinerja& dialog) {
    std::string words = std::to_string(dialog.entries.size()) + " entri. Segel entri terakhir: ";
    bool first = true;
    for (const DialogEntryId& id : heads_of(dialog)) {
        if (!first) words += ", ";
        words += id.value;
        first = false;
    }
    if (first) return {{{"Catatan dialog:", "0 entri."}}};
    return {{{"Catatan dialog:", words + ". " + std::string(what_a_seal_is)}}};
}

}  // namespace

bool has_berita_acara(const Skp& skp) {
    return !skp.pertemuan.empty() || !skp.dialog->entries.empty();
}

Paper berita_acara_form(const Skp& skp, int minutes_east) {
    const Ancestry ancestry(*skp.dialog);
    const SkpWalk walked = walk(*skp.dialog, ancestry);
    Paper paper{"Berita Acara Dialog Kinerja", Orientation::portrait, false, {}};
    std::vector<Block>& blocks = paper.blocks;
    blocks = {Heading{{"BERITA ACARA DIALOG KINERJA"}}, header_line(skp), identity(skp),
              Paragraph{"Status SKP: " + std::string(label_of(walked.status)) + ", versi " +
                            std::to_string(walked.versi),
                        true}};
    add_meetings(blocks, skp);
    add_threads(blocks, skp, minutes_east);
    add_conflicts(blocks, skp, ancestry);
    add_steps(blocks, skp, walked, minutes_east);
    blocks.push_back(signed_by_both(skp, walked));
    blocks.push_back(end_of_record(*skp.dialog));
    blocks.push_back(Paragraph{std::string(not_official)});
    return paper;
}

}  // namespace kinerja
