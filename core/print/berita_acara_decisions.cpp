// The first page: what was decided, by whom and when.
#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/dialog/fold.h"
#include "core/dialog/nobody.h"
#include "core/dialog/registers.h"
#include "core/model/field.h"
#include "core/print/berita_acara.h"
#include "core/print/parts.h"
#include "core/workflow/decisions.h"

namespace kinerja {
namespace {

constexpr std::string_view nothing_there = "(tidak ada)";

void add_line(Cell& cell, std::string words, bool bold = false) {
    if (!words.empty()) cell.pieces.push_back(Paragraph{std::move(words), bold});
}

void append(Cell& cell, Cell more) {
    for (Piece& piece : more.pieces) cell.pieces.push_back(std::move(piece));
}

/// Decisions that are one row: of one card, from one entry.
using Together = std::vector<const Decision*>;

std::vector<Together> rows_of(const std::vector<Decision>& all) {
    std::vector<Together> rows;
    for (const Decision& one : all) {
        const Decision* last = rows.empty() ? nullptr : rows.back().front();
        const bool same = last && !one.langkah && !last->langkah && !last->place.empty() &&
                          one.card == last->card && one.proposed_by == last->proposed_by;
        if (same)
            rows.back().push_back(&one);
        else
            rows.push_back({&one});
    }
    return rows;
}

/// An item that came or went is told by its own words, so its main field is no row of its own.
bool is_told_by_item(const Together& row, const Decision& one) {
    return std::ranges::any_of(row, [&](const Decision* other) {
        const bool item = other->before == is_there || other->after == is_there;
        return item && main_field(Path{other->place}) == field_of_place(one.place);
    });
}

std::string words_of_value(const TalkOnPaper& talk, const Together& row, const Decision& one,
                           const std::optional<std::string>& value) {
    if (!value) return std::string(nothing_there);
    if (*value != is_there) return value_in_words(talk.skp, one.place, *value);
    const std::optional<Path> words = main_field(Path{one.place});
    for (const Decision* other : row)
        if (words && field_of_place(other->place) == *words)
            return (one.before ? other->before : other->after).value_or("");
    return "ada";
}

struct Values {
    Cell what, before, after;
};

Values values_of(const TalkOnPaper& talk, const Together& row) {
    Values values;
    const Decision& first = *row.front();
    const std::string title =
        first.langkah ? "SKP secara keseluruhan: " + std::string(taken_label_of(*first.langkah))
                      : talk.title(first.card);
    add_line(values.what, title, true);
    for (const Decision* one : row) {
        if (one->place.empty() || is_told_by_item(row, *one)) continue;
        const std::string label = first.card.value.empty() ? name_of_place(talk.skp, one->place)
                                                           : label_of_place(one->place);
        add_line(values.what, label);
        if (row.size() > 1)
            for (Cell* side : {&values.before, &values.after}) add_line(*side, label + ":");
        auto [before, after] = compared_cells(words_of_value(talk, row, *one, one->before),
                                              words_of_value(talk, row, *one, one->after));
        append(values.before, std::move(before));
        append(values.after, std::move(after));
    }
    if (first.place.empty() && !first.langkah) add_line(values.after, "Tidak berubah");
    return values;
}

/// The role alone where the head of the paper says who that is.
std::string who(const TalkOnPaper& talk, std::size_t at) {
    const DialogAuthor& author = talk.entry(at).author;
    const Skp& skp = talk.skp;
    const bool pegawai = author.peran == PeranDialog::pegawai;
    const bool named = author.nama == (pegawai ? skp.pegawai.nama : skp.pejabat_penilai.nama) &&
                       !is_blank(author.nama) && talk.speakers.is_known(at);
    return named ? std::string(label_of(author.peran)) : speaker_of(talk.entry(at));
}

Cell proposer(const TalkOnPaper& talk, const Decision& one) {
    Cell made;
    if (!one.proposed_by) return made;
    const std::size_t at = *one.proposed_by;
    std::string words = who(talk, at);
    if (one.langkah) words = "Tidak sepakat: " + words;
    if (one.place.empty() && !one.langkah) words = "Isi awal: " + words;
    add_line(made, words);
    add_line(made, talk.moment(at));
    add_line(made, talk.remarks(at));
    return made;
}

/// Whether a side could say something here: one alone signs, the other alone establishes.
bool is_asked(const Decision& one, Pihak pihak) {
    if (one.langkah == TindakanSkp::tanda_tangani) return pihak == Pihak::pegawai;
    if (one.langkah == TindakanSkp::tetapkan) return pihak == Pihak::pimpinan;
    return true;
}

Cell consent(const TalkOnPaper& talk, const Decision& one, Pihak pihak) {
    Cell made;
    const std::optional<std::size_t> agreed = one.agreed[static_cast<std::size_t>(pihak)];
    if (!agreed) return cell(is_asked(one, pihak) ? "Belum" : "-");
    const DialogEntry& entry = talk.entry(*agreed);
    add_line(made, talk.moment(*agreed));
    const std::string name = who(talk, *agreed);
    if (name != label_of(entry.author.peran)) add_line(made, name);
    if (!entry.proposal.empty()) add_line(made, "dengan usulannya");
    if (entry.langkah && !one.langkah) add_line(made, "bersama SKP");
    if (pihak_of(entry.author.peran) != pihak) add_line(made, "dicatat oleh pihak lain");
    add_line(made, talk.remarks(*agreed));
    return made;
}

std::string_view state_of(const Decision& one) {
    if (!one.langkah || one.langkah == TindakanSkp::sepakati) return label_of(one.state);
    return one.state == StatusButir::disepakati ? "Sudah" : "Belum";
}

Cell standing(const TalkOnPaper& talk, const Decision& one) {
    Cell made;
    add_line(made, std::string(state_of(one)), true);
    if (one.fell)
        add_line(made, "Kesepakatan gugur, karena " +
                           change_in_words(talk.skp, talk.entry(*one.fell), one.card));
    constexpr std::pair<DecisionMark, std::string_view> told[] = {
        {DecisionMark::open_proposal, "Ada usulan yang belum dijawab"},
        {DecisionMark::open_question, "Ada pertanyaan yang belum dijawab"},
        {DecisionMark::withdrawn, "Ada usulan yang ditarik"},
        {DecisionMark::rejected, "Ada usulan yang ditolak"},
    };
    for (const auto& [mark, words] : told)
        if (one.has(mark)) add_line(made, std::string(words));
    return made;
}

Row row_of(const TalkOnPaper& talk, const Together& row) {
    const Decision& first = *row.front();
    Values values = values_of(talk, row);
    return Row{{std::move(values.what), std::move(values.before), std::move(values.after),
                proposer(talk, first), consent(talk, first, Pihak::pegawai),
                consent(talk, first, Pihak::pimpinan), standing(talk, first)},
               false};
}

/// How many cards nobody spoke about, and what holds of them.
void add_rest(std::vector<Block>& blocks, const TalkOnPaper& talk,
              const std::vector<Decision>& all) {
    std::set<std::string> told{""};
    for (const Decision& one : all) told.insert(one.card.value);
    const auto rest = std::ranges::count_if(talk.cards, [&](const AgendaCard& card) {
        return !card.removed && !told.contains(card.path.value);
    });
    if (rest == 0) return;
    const std::size_t begin = beginning_of_version(*talk.skp.dialog, talk.walked);
    blocks.push_back(Paragraph{std::to_string(rest) +
                               " butir lain tidak dibicarakan pada versi ini dan tidak berubah; "
                               "isinya seperti dicatat " +
                               speaker_of(talk.entry(begin)) + ", " + talk.moment(begin) + "."});
}

void add_warnings(std::vector<Block>& blocks, const TalkOnPaper& talk,
                  std::string_view content_seal) {
    const auto& entries = talk.skp.dialog->entries;
    const auto orphans = std::ranges::count_if(
        entries, [](const Box<DialogEntry>& entry) { return is_nobody(entry->author); });
    if (orphans > 0)
        blocks.push_back(Paragraph{"Perhatian: " + std::to_string(orphans) +
                                       " kali isi berkas berubah tanpa catatan penulis, di luar "
                                       "program. Siapa yang mengubahnya tidak diketahui.",
                                   true});
    if (!content_seal.empty() && !entries.empty() &&
        content_seal != kinerja::content_seal(fold(*talk.skp.dialog, talk.ancestry).registers))
        blocks.push_back(
            Paragraph{"Perhatian: isi SKP berubah sesudah entri terakhir. Perubahan "
                      "itu belum tercatat dan tidak termuat pada lembar ini.",
                      true});
}

}  // namespace

void add_decisions(std::vector<Block>& blocks, const TalkOnPaper& talk,
                   std::string_view content_seal) {
    blocks.push_back(Paragraph{"KEPUTUSAN", true});
    const std::vector<Decision> all = decisions(talk.skp);
    if (all.empty()) {
        blocks.push_back(Paragraph{"Belum ada yang dicatat."});
        return;
    }
    Table table{{24, 14, 14, 12, 12, 12, 12},
                {titles({"BUTIR", "SEBELUM", "SESUDAH", "DIUSULKAN OLEH", "DISETUJUI PEGAWAI",
                         "DISETUJUI PIMPINAN", "KEADAAN"})},
                {},
                true};
    for (const Together& row : rows_of(all)) table.groups.push_back({row_of(talk, row)});
    blocks.push_back(std::move(table));
    add_rest(blocks, talk, all);
    add_warnings(blocks, talk, content_seal);
}

}  // namespace kinerja
