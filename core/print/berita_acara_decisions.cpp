// The first page: what was decided, by whom and when.
#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/dialog/fold.h"
#include "core/dialog/nobody.h"
#include "core/dialog/registers.h"
#include "core/print/berita_acara.h"
#include "core/print/decision_cells.h"
#include "core/print/moment.h"
#include "core/print/parts.h"
#include "core/print/short_words.h"
#include "core/workflow/decisions.h"

namespace kinerja {
namespace {

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

/// The role alone where the head of the paper says who that is.
std::string who(const TalkOnPaper& talk, std::size_t at) {
    const DialogAuthor& author = talk.entry(at).author;
    const Skp& skp = talk.skp;
    const bool pegawai = author.peran == PeranDialog::pegawai;
    const bool named = author.nama == (pegawai ? skp.pegawai.nama : skp.pejabat_penilai.nama) &&
                       !is_blank(author.nama) && talk.speakers.is_known(at);
    return named ? std::string(label_of(author.peran)) : speaker_of(talk.entry(at));
}

/// Whether a side could say something here: one alone signs, the other alone establishes.
bool is_asked(const Decision& one, Pihak pihak) {
    if (one.langkah == TindakanSkp::tanda_tangani) return pihak == Pihak::pegawai;
    if (one.langkah == TindakanSkp::tetapkan) return pihak == Pihak::pimpinan;
    return true;
}

std::string_view state_of(const Decision& one) {
    if (one.has(DecisionMark::in_whole)) return "Disepakati dalam SKP secara keseluruhan";
    if (!one.langkah || one.langkah == TindakanSkp::sepakati) return label_of(one.state);
    return one.state == StatusButir::disepakati ? "Sudah" : "Belum";
}

Cell standing(const TalkOnPaper& talk, const Decision& one) {
    Cell made;
    add_line(made, std::string(state_of(one)), true);
    if (one.fell)
        add_line(made, shortened(fell_in_words(talk.skp, talk.entry(*one.fell), one.card),
                                 longest_value + longest_name));
    constexpr std::pair<DecisionMark, std::string_view> told[] = {
        {DecisionMark::open_proposal, "Usulan belum dijawab"},
        {DecisionMark::open_question, "Pertanyaan belum dijawab"},
        {DecisionMark::withdrawn, "Usulan ditarik"},
        {DecisionMark::rejected, "Usulan ditolak"},
    };
    for (const auto& [mark, words] : told)
        if (one.has(mark)) add_line(made, std::string(words));
    return made;
}

/// The rows of the table; what many of them would say is said once below it.
class Rows {
  public:
    explicit Rows(const TalkOnPaper& talk) : talk_(talk) {}

    Row row_of(const Together& row) {
        const Decision& first = *row.front();
        auto [before, after] = value_cells(talk_, row, false);
        Cell what = butir_cell(talk_, row, false);
        const std::string number = first.langkah ? "" : std::to_string(++count_);
        keep_whole(row, number, what, before, after);
        return Row{{cell(number, Align::center), std::move(what), std::move(before),
                    std::move(after), cell(proposer(first)), cell(consent(first, Pihak::pegawai)),
                    cell(consent(first, Pihak::pimpinan)), standing(talk_, first)},
                   false};
    }

    /// What the marks behind a moment mean; empty when there are none.
    std::string legend() const {
        std::string words;
        for (std::size_t at = 0; at < remarks_.size(); ++at)
            words.append(at == 0 ? "Keterangan: " : "; ")
                .append(mark_at(at))
                .append(" ")
                .append(remarks_[at]);
        return words.empty() ? words : words + ".";
    }

    std::vector<RowGroup> whole() && { return std::move(whole_); }

  private:
    void keep_whole(const Together& row, const std::string& number, const Cell& what,
                    const Cell& before, const Cell& after) {
        auto [long_before, long_after] = value_cells(talk_, row, true);
        Cell long_what = butir_cell(talk_, row, true);
        if (what == long_what && before == long_before && after == long_after) return;
        whole_.push_back({Row{{cell(number, Align::center), std::move(long_what),
                               std::move(long_before), std::move(long_after)},
                              false}});
    }

    static std::string mark_at(std::size_t at) {
        return std::string("(") + static_cast<char>('a' + at) + ")";
    }

    std::string mark(const std::string& remark) {
        const auto found = std::ranges::find(remarks_, remark);
        const auto at = static_cast<std::size_t>(found - remarks_.begin());
        if (found == remarks_.end()) remarks_.push_back(remark);
        return " " + mark_at(at);
    }

    std::string marks(std::size_t at) {
        std::string words;
        for (const std::string& one :
             remarks_on(*talk_.skp.dialog, talk_.speakers, talk_.established, at))
            words += mark(one);
        return words;
    }

    std::string moment(std::size_t at) const {
        return short_moment(talk_.entry(at).time, talk_.minutes_east);
    }

    std::string proposer(const Decision& one) {
        if (!one.proposed_by) return {};
        const std::size_t at = *one.proposed_by;
        std::string words;
        if (one.langkah) words = "Tidak sepakat: ";
        if (one.place.empty() && !one.langkah) words = "Isi awal: ";
        return words + who(talk_, at) + ", " + moment(at) + marks(at);
    }

    std::string consent(const Decision& one, Pihak pihak) {
        const std::optional<std::size_t> agreed = one.agreed[index_of(pihak)];
        if (!agreed) return is_asked(one, pihak) ? "Belum" : "-";
        const DialogEntry& entry = talk_.entry(*agreed);
        const std::string name = who(talk_, *agreed);
        std::string words = name == label_of(entry.author.peran) ? "" : name + ", ";
        words += moment(*agreed);
        if (!entry.proposal.empty()) words += mark("dengan usulannya");
        if (entry.langkah && !one.langkah) words += mark("bersama SKP secara keseluruhan");
        if (pihak_of(entry.author.peran) != pihak) words += mark("dicatat oleh pihak lain");
        return words + marks(*agreed);
    }

    const TalkOnPaper& talk_;
    std::size_t count_ = 0;
    std::vector<std::string> remarks_;
    std::vector<RowGroup> whole_;
};

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
                               " butir lain tidak dibicarakan dan tidak berubah pada versi ini; "
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
                                       " kali isi berkas diubah di luar catatan dialog. Siapa "
                                       "yang mengubahnya tidak diketahui.",
                                   true});
    if (!content_seal.empty() && !entries.empty() &&
        content_seal != kinerja::content_seal(fold(*talk.skp.dialog, talk.ancestry).registers))
        blocks.push_back(
            Paragraph{"Perhatian: isi SKP berubah sesudah entri terakhir. Perubahan "
                      "itu belum tercatat dan tidak termuat pada lembar ini.",
                      true});
}

}  // namespace

std::vector<RowGroup> add_decisions(std::vector<Block>& blocks, const TalkOnPaper& talk,
                                    std::string_view content_seal) {
    blocks.push_back(Paragraph{"KEPUTUSAN", true});
    const std::vector<Decision> all = decisions(talk.skp);
    if (all.empty()) {
        blocks.push_back(Paragraph{"Belum ada yang dicatat."});
        return {};
    }
    Table table{{3, 21, 14, 14, 12, 12, 12, 12},
                {titles({"NO", "BUTIR", "SEBELUM", "SESUDAH", "DIUSULKAN OLEH", "DISETUJUI PEGAWAI",
                         "DISETUJUI PIMPINAN", "KEADAAN"})},
                {},
                true,
                true};
    Rows rows(talk);
    for (const Together& row : rows_of(all)) table.groups.push_back({rows.row_of(row)});
    blocks.push_back(std::move(table));
    if (std::string legend = rows.legend(); !legend.empty())
        blocks.push_back(Paragraph{std::move(legend)});
    std::vector<RowGroup> whole = std::move(rows).whole();
    if (!whole.empty())
        blocks.push_back(
            Paragraph{"Tulisan yang panjang dipendekkan (…); selengkapnya pada "
                      "Lampiran Berita Acara, menurut nomornya."});
    add_rest(blocks, talk, all);
    add_warnings(blocks, talk, content_seal);
    return whole;
}

void add_whole_words(std::vector<Block>& blocks, std::vector<RowGroup> whole) {
    if (whole.empty()) return;
    blocks.push_back(Paragraph{"KEPUTUSAN, TULISAN SELENGKAPNYA", true});
    blocks.push_back(Table{
        {5, 31, 32, 32}, {titles({"NO", "BUTIR", "SEBELUM", "SESUDAH"})}, std::move(whole), true});
}

}  // namespace kinerja
