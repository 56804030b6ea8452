// Steps of the SKP with what became of them, and what two people wrote apart.
#include <algorithm>
#include <map>
#include <utility>

#include "core/dialog/describe.h"
#include "core/dialog/fold.h"
#include "core/dialog/skp_flow.h"
#include "core/print/berita_acara.h"
#include "core/print/parts.h"
#include "core/print/signed.h"

namespace kinerja {
namespace {

bool agrees(const DialogEntry& entry) { return entry.langkah->tindakan == TindakanSkp::sepakati; }

/// Steps in the order of the record: those that counted, and what was signed or agreed to in vain.
class Steps {
  public:
    explicit Steps(const TalkOnPaper& talk) : talk_(talk) {
        for (const TakenStep& step : talk.walked.taken) steps_.emplace(step.position, &step);
        for (const std::size_t at : talk.walked.misfits)
            if (has_fallen(at) || !talk.speakers.is_known(at)) steps_.emplace(at, nullptr);
    }

    bool empty() const { return steps_.empty(); }

    void fill(Table& table) const {
        int versi = 1;
        for (auto step = steps_.begin(); step != steps_.end(); ++step) {
            const DialogEntry& entry = talk_.entry(step->first);
            if (step->second && entry.langkah->tindakan == TindakanSkp::revisi) ++versi;
            table.groups.push_back({Row{{what(entry, step->second), who(step->first, entry),
                                         when(step->first, entry), standing(step, versi)},
                                        false}});
        }
    }

  private:
    using All = std::map<std::size_t, const TakenStep*>;

    bool has_fallen(std::size_t at) const { return talk_.walked.fell_by(at).has_value(); }

    static Cell what(const DialogEntry& entry, const TakenStep* step) {
        const LangkahSkp& langkah = *entry.langkah;
        Cell made =
            cell(step && step->voice ? "Satu pihak sepakat" : taken_label_of(langkah.tindakan));
        add_line(made, unadjusted_words(entry));
        if (langkah.tindakan != TindakanSkp::revisi) return made;
        if (langkah.alasan) add_line(made, "Alasan: " + std::string(label_of(*langkah.alasan)));
        const std::string since = place_and_date("", langkah.berlaku);
        if (!since.empty()) add_line(made, "Berlaku sejak " + since);
        return made;
    }

    Cell who(std::size_t at, const DialogEntry& entry) const {
        Cell made = cell(speaker_of(entry));
        add_line(made, talk_.remarks(at));
        return made;
    }

    Cell when(std::size_t at, const DialogEntry& entry) const {
        Cell made = cell(place_and_date(entry.langkah->tempat, entry.langkah->tanggal));
        const std::string moment = talk_.moment(at);
        if (!moment.empty()) add_line(made, "dicatat " + moment);
        return made;
    }

    Cell standing(All::const_iterator step, int versi) const {
        const auto& [at, taken] = *step;
        const DialogEntry& entry = talk_.entry(at);
        const bool names = names_content(entry.langkah->tindakan);
        Cell made;
        if (!taken && !has_fallen(at))
            add_line(made, "Tidak dihitung");
        else if (const auto cause = undone_by(step); !cause.empty())
            add_line(made, "Gugur, karena " + cause);
        else if (names && taken && !taken->voice)
            add_line(made, agrees(entry) ? "Berlaku bagi kedua pihak" : "Berlaku");
        if (names) add_line(made, "Versi " + std::to_string(versi));
        return made;
    }

    /// Why a signature or an agreement does not hold any more; empty: it holds, or led on.
    std::string undone_by(All::const_iterator step) const {
        const auto& [at, taken] = *step;
        const DialogEntry& entry = talk_.entry(at);
        if (!names_content(entry.langkah->tindakan)) return {};
        if (!taken) return cause_in_words(talk_.skp, talk_.entry(*talk_.walked.fell_by(at)));
        const auto next = std::find_if(std::next(step), steps_.end(), [](const auto& one) {
            return one.second != nullptr && !one.second->voice;
        });
        if (next != steps_.end() && next->second->to == StatusSkp::dialog)
            if (const TindakanSkp how = talk_.entry(next->first).langkah->tindakan;
                how == TindakanSkp::kembalikan || how == TindakanSkp::lanjutkan_dialog)
                return how == TindakanSkp::kembalikan ? "dikembalikan ke dialog"
                                                      : "dialog dilanjutkan";
        if (!taken->undone_by) return {};
        return cause_in_words(talk_.skp, talk_.entry(*taken->undone_by));
    }

    const TalkOnPaper& talk_;
    All steps_;  // null: it moved nothing
};

std::string author_of(const TalkOnPaper& talk, const DialogEntryId& id) {
    const DialogEntry* entry = find_entry(*talk.skp.dialog, id);
    return entry ? speaker_of(*entry) : "";
}

std::string_view standing_of(const DialogConflict& one, StatusSkp status) {
    if (one.decided) return "Sudah diputuskan";
    return awaits_choice(one, status) ? "Belum diputuskan" : "Berlaku isi yang ditandatangani";
}

}  // namespace

void add_conflicts(std::vector<Block>& blocks, const TalkOnPaper& talk) {
    const auto conflicts = fold(*talk.skp.dialog, talk.ancestry).conflicts;
    if (conflicts.empty()) return;
    Table table{{28, 28, 28, 16},
                {titles({"TEMPAT", "DITULIS PIHAK PERTAMA", "DITULIS PIHAK KEDUA", "KEADAAN"})},
                {},
                true};
    for (const DialogConflict& one : conflicts) {
        auto [first, second] =
            compared_cells(side_in_words(talk.skp, one.place, one.first_value, "dihapus"),
                           side_in_words(talk.skp, one.place, one.second_value, "dihapus"), false);
        add_line(first, author_of(talk, one.first));
        add_line(second, author_of(talk, one.second));
        table.groups.push_back(
            {Row{{cell(name_of_place(talk.skp, one.place)), std::move(first), std::move(second),
                  cell(standing_of(one, talk.walked.status), Align::center)},
                 false}});
    }
    blocks.push_back(Paragraph{"PERUBAHAN YANG BERBEDA DARI KEDUA PIHAK", true});
    blocks.push_back(std::move(table));
}

void add_steps(std::vector<Block>& blocks, const TalkOnPaper& talk) {
    const Steps steps(talk);
    if (steps.empty()) return;
    Table table{
        {26, 26, 26, 22}, {titles({"LANGKAH", "OLEH", "TEMPAT DAN TANGGAL", "KEADAAN"})}, {}, true};
    steps.fill(table);
    blocks.push_back(Paragraph{"LANGKAH SKP", true});
    blocks.push_back(std::move(table));
}

}  // namespace kinerja
