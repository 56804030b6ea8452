// Entries of the dialogue as rows, in the order of the record: when, who, about what, what.
#include <algorithm>
#include <map>
#include <optional>

#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/dialog/talk.h"
#include "core/model/place_name.h"
#include "core/print/berita_acara.h"
#include "core/print/moment.h"
#include "core/print/parts.h"

namespace kinerja {
namespace {

void add_list(Cell& cell, std::string_view title, std::vector<std::string> items) {
    if (items.empty()) return;
    add_line(cell, std::string(title));
    cell.pieces.push_back(List{std::move(items)});
}

bool changes_card(const DialogEntry& entry, const Path& card) {
    return !entry.parents.empty() &&
           std::ranges::any_of(entry.changes,
                               [&](const PlaceChange& one) { return touches(one, card); });
}

class Thread {
  public:
    explicit Thread(const TalkOnPaper& talk) : talk_(talk) {
        for (const AgendaCard& card : talk.cards) cards_.emplace(card.path.value, &card);
    }

    Row row_of(std::size_t at) const {
        const DialogEntry& entry = talk_.entry(at);
        Cell who = cell(speaker_of(entry));
        add_line(who, talk_.remarks(at));
        return {{cell(talk_.moment(at)), std::move(who), cell(about(entry)), said_in(at, entry)},
                false};
    }

  private:
    std::string about(const DialogEntry& entry) const {
        return about_in_words(entry, "\n", [&](const Path& card) { return talk_.title(card); });
    }

    std::string heading_of(const DialogEntry& entry) const {
        const std::optional<std::size_t> at = talk_.ancestry.position_of(entry.answers);
        const DialogEntry* answered = at ? &talk_.entry(*at) : nullptr;
        std::string words = headline_of(entry, answered);
        if (answered)
            words.append(corrects(entry, *answered) ? " (mengoreksi " : " (menjawab ")
                .append(label_of(*answered))
                .append(" dari ")
                .append(speaker_of(*answered))
                .append(", ")
                .append(talk_.moment(*at))
                .append(")");
        return words;
    }

    Cell said_in(std::size_t at, const DialogEntry& entry) const {
        Cell said;
        add_line(said, heading_of(entry), true);
        add_line(said, std::string(trim(entry.text)));
        add_line(said, unadjusted_words(entry));
        if (!entry.karena.value.empty()) add_line(said, "Karena " + talk_.title(entry.karena));
        std::vector<std::string> proposed;
        for (const PlaceChange& change : entry.proposal)
            proposed.push_back(label_of_place(change.place) + ": " +
                               before_and_after(talk_.skp, change));
        add_list(said, "Perubahan yang diusulkan:", std::move(proposed));
        add_list(said, "Perubahan SKP yang dicatat:", lines_of_changes(talk_.skp, entry));
        add_line(said, lapse_of(at, entry));
        return said;
    }

    /// A side agreed to this card, and what it agreed to stands there no more.
    std::string lapse_of(std::size_t at, const DialogEntry& entry) const {
        const auto card = cards_.find(entry.card.value);
        if (entry.putusan != Putusan::sepakat || card == cards_.end() ||
            !talk_.speakers.is_known(at))
            return {};
        const AgendaCard& about = *card->second;
        if (about.agreed[0] == at || about.agreed[1] == at) return {};
        for (const std::size_t other : about.entries) {
            const bool later = other > at || talk_.ancestry.apart(at, other);
            if (later && changes_card(talk_.entry(other), about.path))
                return "Gugur, karena " +
                       change_in_words(talk_.skp, talk_.entry(other), about.path);
        }
        return {};
    }

    const TalkOnPaper& talk_;
    std::map<std::string, const AgendaCard*, std::less<>> cards_;
};

}  // namespace

TalkOnPaper::TalkOnPaper(const Skp& of, int east)
    : skp(of),
      minutes_east(east),
      ancestry(*of.dialog),
      speakers(*of.dialog, ancestry),
      established(*of.dialog, ancestry),
      walked(walk(*of.dialog, ancestry)),
      cards(agenda(of)) {}

std::string TalkOnPaper::moment(std::size_t at) const {
    return moment_in_words(entry(at).time, minutes_east);
}

std::string TalkOnPaper::remarks(std::size_t at) const {
    std::string words;
    for (const std::string& one : remarks_on(*skp.dialog, speakers, established, at))
        words.append(words.empty() ? "(" : "; ").append(one);
    return words.empty() ? words : words + ")";
}

std::string TalkOnPaper::title(const Path& path) const {
    for (const AgendaCard& card : cards) {
        if (card.path != path) continue;
        const std::vector<std::string_view> parts = segments(path);
        const bool of_rhk = card.butir == ButirDialog::iki && !card.removed;
        const Rhk* rhk = of_rhk ? find_rhk(skp, RhkId{std::string(parts[1])}) : nullptr;
        return (rhk ? name_of(skp, *rhk) + ", " : "") + title_of(skp, card);
    }
    return name_of_place(skp, path.value);
}

void add_thread(std::vector<Block>& blocks, const TalkOnPaper& talk) {
    const std::size_t count = talk.skp.dialog->entries.size();
    if (count == 0) {
        blocks.push_back(Paragraph{"Belum ada yang dicatat."});
        return;
    }
    blocks.push_back(Paragraph{"PEMBICARAAN MENURUT URUTAN WAKTU", true});
    Table table{{16, 19, 24, 41}, {titles({"WAKTU", "OLEH", "BUTIR", "ISI"})}, {}, true};
    const Thread thread(talk);
    for (std::size_t at = 0; at < count; ++at) table.groups.push_back({thread.row_of(at)});
    blocks.push_back(std::move(table));
}

}  // namespace kinerja
