// Recorded changes, one line for what people see as one change.
#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/dialog/adjusted.h"
#include "core/dialog/describe.h"
#include "core/dialog/registers.h"
#include "core/dialog/talk.h"
#include "core/model/field.h"
#include "core/model/sealed.h"

namespace kinerja {
namespace {

bool holds_item(const std::optional<std::string>& value) { return value && *value == is_there; }

/// An item of a list that came or went; never a text that only looks like it.
bool is_item(const PlaceChange& change) {
    if (change.before && change.after) return false;
    if (!holds_item(change.before) && !holds_item(change.after)) return false;
    return field_spec({change.place}) == nullptr || change.place.starts_with("matriks/");
}

/// Items that an entry added or removed.
using Items = std::set<std::string, std::less<>>;

Items items_of(const DialogEntry& entry) {
    Items items;
    for (const PlaceChange& change : entry.changes)
        if (is_item(change)) items.insert(change.place);
    return items;
}

bool lies_in(const Items& items, std::string_view place) {
    for (std::size_t slash = place.find('/'); slash != place.npos;
         slash = place.find('/', slash + 1))
        if (items.contains(place.substr(0, slash))) return true;
    return false;
}

class Lines {
  public:
    Lines(const Skp& skp, const DialogEntry& entry)
        : skp_(skp), entry_(entry), items_(items_of(entry)) {}

    std::vector<std::string> take() && {
        if (is_whole_skp())
            return {"Isi SKP dicatat: " + count(false) + " RHK, " + count(true) + " IKI"};
        std::vector<std::string> lines;
        for (const PlaceChange& change : entry_.changes) {
            std::string line = line_of(change);
            if (!line.empty()) lines.push_back(std::move(line));
        }
        return lines;
    }

  private:
    // Whoever records first records all that is there; the kind of post always is.
    bool is_whole_skp() const {
        return entry_.parents.empty() &&
               std::ranges::any_of(entry_.changes, [](const PlaceChange& one) {
                   return one.place == "jenis_jabatan" && !one.before;
               });
    }

    /// RHK that came, or IKI when `deeper`.
    std::string count(bool deeper) const {
        const auto number = std::ranges::count_if(items_, [&](const std::string& item) {
            const Path place{item};
            const std::vector<std::string_view> parts = segments(place);
            return parts[0] == "rhk" &&
                   (deeper ? parts.size() == 4 && parts[2] == "iki" : parts.size() == 2);
        });
        return std::to_string(number);
    }

    std::string line_of(const PlaceChange& change) const {
        if (lies_in(items_, change.place)) return {};
        if (is_order(change.place)) return line_of_order(change);
        if (is_item(change)) return line_of_item(change);
        const std::string name = name_of(change.place);
        const auto words = [&](const std::optional<std::string>& value) {
            return value_in_words(skp_, change.place, value.value_or(""));
        };
        if (!change.before) return "Mengisi " + name + ": " + words(change.after);
        if (!change.after) return "Mengosongkan " + name + ": " + words(change.before);
        return "Mengubah " + name + ": " + words(change.before) + " menjadi " + words(change.after);
    }

    std::string line_of_item(const PlaceChange& change) const {
        std::string line = change.after ? "Menambah " : "Menghapus ";
        line += label_of_place(change.place);
        if (const std::optional<Path> words = main_field({change.place}))
            for (const PlaceChange& one : entry_.changes)
                if (one.place == words->value)
                    return line + ": " + (change.after ? one.after : one.before).value_or("");
        return line;
    }

    // Coming and going change the order too; that is said of the items.
    std::string line_of_order(const PlaceChange& change) const {
        return moves_items(change) ? "Mengubah urutan " + name_of(change.place) : "";
    }

    std::string name_of(const std::string& place) const {
        if (!entry_.card.value.empty() && entry_.card.holds({place})) return label_of_place(place);
        return name_of_place(skp_, place);
    }

    const Skp& skp_;
    const DialogEntry& entry_;
    const Items items_;
};

}  // namespace

std::vector<Path> changed_cards(const DialogEntry& entry) {
    std::vector<Path> changed;
    if (entry.parents.empty()) return changed;
    for (const PlaceChange& one : entry.changes) {
        Path card = card_of_place(one.place);
        const bool told = !is_order(one.place) || moves_items(one);
        if (told && std::ranges::find(changed, card) == changed.end())
            changed.push_back(std::move(card));
    }
    return changed;
}

std::string about_in_words(const DialogEntry& entry, std::string_view between,
                           const std::function<std::string(const Path&)>& title) {
    constexpr std::size_t named = 3;
    const std::vector<Path> changed = changed_cards(entry);
    if (!entry.card.value.empty() || changed.empty()) return title(entry.card);
    std::string words;
    for (std::size_t i = 0; i < std::min(changed.size(), named); ++i)
        words.append(i == 0 ? "" : between).append(title(changed[i]));
    if (changed.size() > named)
        words.append(between)
            .append("dan ")
            .append(std::to_string(changed.size() - named))
            .append(" butir lain");
    return words;
}

std::vector<std::string> lines_of_changes(const Skp& skp, const DialogEntry& entry) {
    return Lines(skp, entry).take();
}

std::string before_and_after(const Skp& skp, const PlaceChange& change) {
    const auto words = [&](const std::optional<std::string>& value) {
        return value_in_words(skp, change.place, *value);
    };
    if (change.before == is_there || change.after == is_there)
        return change.after ? "ditambahkan" : "dihapus";
    const bool from = change.before && !is_blank(*change.before);
    const bool to = change.after && !is_blank(*change.after);
    if (from && to) return words(change.before) + " menjadi " + words(change.after);
    if (to) return "menjadi " + words(change.after);
    return from ? words(change.before) + " dihapus" : "dikosongkan";
}

bool touches(const PlaceChange& change, const Path& card) {
    return is_sealed(change.place) && !is_order(change.place) &&
           (card.value.empty() || card_of_place(change.place) == card);
}

namespace {

/// Where nothing but the order of a list changed.
std::string moved_in_words(const Skp& skp, const DialogEntry& entry, const Path& card) {
    for (const PlaceChange& one : entry.changes)
        if (moves_items(one) && is_sealed(one.place) &&
            (card.value.empty() || card_of_place(one.place) == card))
            return "Urutan " + name_of_place(skp, one.place) + " berubah";
    return "isi SKP berubah";
}

}  // namespace

std::string change_in_words(const Skp& skp, const DialogEntry& entry, const Path& card,
                            std::size_t most) {
    const Items items = items_of(entry);
    std::string words;
    std::size_t told = 0;
    for (const PlaceChange& one : entry.changes) {
        if (!touches(one, card) || lies_in(items, one.place) || ++told > most) continue;
        words.append(words.empty() ? "" : "; ")
            .append(card.value.empty() ? name_of_place(skp, one.place) : label_of_place(one.place))
            .append(": ")
            .append(before_and_after(skp, one));
    }
    if (told == 0) return moved_in_words(skp, entry, card);
    if (told > most) words += ", dan " + std::to_string(told - most) + " isian lain";
    return words;
}

bool undoes_by_step(const DialogEntry& entry) {
    return entry.langkah.has_value() && !changes_what_is_signed(entry);
}

std::string cause_in_words(const Skp& skp, const DialogEntry& entry, std::size_t most) {
    if (!undoes_by_step(entry)) return change_in_words(skp, entry, {}, most);
    return "langkah \"" + std::string(taken_label_of(entry.langkah->tindakan)) +
           "\" yang dicatat terpisah";
}

std::string fell_in_words(const Skp& skp, const DialogEntry& change, const Path& card,
                          std::size_t most) {
    return "Kesepakatan gugur, karena " + (undoes_by_step(change)
                                               ? cause_in_words(skp, change)
                                               : change_in_words(skp, change, card, most));
}

}  // namespace kinerja
