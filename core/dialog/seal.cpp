// What a seal covers: each part with its length before it, so that no two entries look alike.
#include "core/dialog/seal.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/dialog/registers.h"
#include "core/model/renamed.h"

namespace kinerja {
namespace {

constexpr std::size_t id_length = 40;

class SealedBytes {
  public:
    void add(std::string_view text) { append_counted(bytes_, text); }
    void add(std::size_t number) { add(std::to_string(number)); }
    void add_optional(const std::optional<std::string>& text) {
        add(text ? "=" : "-");
        if (text) add(*text);
    }
    void add_changes(const std::vector<PlaceChange>& changes) {
        add(changes.size());
        for (const PlaceChange& one : changes) {
            add(address_in_seals(one.place));
            add_optional(one.before);
            add_optional(one.after);
        }
    }
    DialogEntryId id() const { return id_from(bytes_); }

  private:
    std::string bytes_;
};

template <class E>
std::string_view token_or_none(const std::optional<E>& choice) {
    return choice ? token_of(*choice) : std::string_view();
}

/// Of a text that was cleaned: it holds no other control characters.
std::string as_json(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') quoted += '\\';
        if (c == '\n' || c == '\t')
            quoted += c == '\n' ? "\\n" : "\\t";
        else
            quoted += c;
    }
    return quoted += '"';
}

// Members that came later are sealed as a version that does not know them seals them, so that it
// can believe an entry of today.
Extras later_members(const DialogEntry& entry) {
    Extras all = entry.extras;
    if (!entry.perangkat.empty()) all.emplace_back("perangkat", as_json(entry.perangkat));
    if (entry.pemilik) all.emplace_back("pemilik", as_json(token_of(*entry.pemilik)));
    if (!entry.karena.value.empty())
        all.emplace_back("karena", as_json(address_in_seals(entry.karena.value)));
    if (entry.langkah && !entry.langkah->tanpa_penyesuaian.empty())
        all.emplace_back("langkah/tanpa_penyesuaian", as_json(entry.langkah->tanpa_penyesuaian));
    std::ranges::sort(all);
    return all;
}

void clean(std::string& text) { text = clean_typed(text); }

}  // namespace

DialogEntryId id_from(std::string_view bytes) { return {sha256_hex(bytes).substr(0, id_length)}; }

DialogEntryId seal_of(const DialogEntry& entry) {
    const std::string card = address_in_seals(entry.card.value);
    SealedBytes sealed;
    sealed.add("dialog 1");
    sealed.add(static_cast<std::size_t>(entry.order));
    sealed.add(entry.parents.size());
    for (const DialogEntryId& parent : entry.parents) sealed.add(parent.value);
    for (const std::string_view text :
         {token_of(entry.author.peran), std::string_view(entry.author.nama),
          std::string_view(entry.author.nip), std::string_view(entry.time), token_of(entry.jenis),
          std::string_view(card), std::string_view(entry.text),
          std::string_view(entry.answers.value), token_or_none(entry.putusan)})
        sealed.add(text);
    sealed.add_changes(entry.proposal);
    sealed.add_changes(entry.changes);
    if (const auto& langkah = entry.langkah)
        for (const std::string_view text :
             {token_of(langkah->tindakan), token_or_none(langkah->alasan),
              std::string_view(langkah->tempat), std::string_view(langkah->tanggal),
              std::string_view(langkah->segel)})
            sealed.add(text);
    if (entry.langkah && !entry.langkah->berlaku.empty()) {
        sealed.add("berlaku");
        sealed.add(entry.langkah->berlaku);
    }
    for (const auto& [name, value] : later_members(entry)) {
        sealed.add(name);
        sealed.add(value);
    }
    return sealed.id();
}

std::vector<DialogEntryId> heads_of(const DialogKinerja& dialog) {
    std::set<DialogEntryId> known;
    for (const Box<DialogEntry>& entry : dialog.entries)
        known.insert(entry->parents.begin(), entry->parents.end());
    std::vector<DialogEntryId> heads;
    for (const Box<DialogEntry>& entry : dialog.entries)
        if (!known.contains(entry->id)) heads.push_back(entry->id);
    std::ranges::sort(heads);
    return heads;
}

DialogEntry joined(const DialogKinerja& dialog, DialogEntry entry) {
    for (std::string* text : {&entry.author.nama, &entry.author.nip, &entry.time, &entry.text})
        clean(*text);
    if (entry.langkah)
        for (std::string* text : {&entry.langkah->tempat, &entry.langkah->tanggal,
                                  &entry.langkah->berlaku, &entry.langkah->tanpa_penyesuaian})
            clean(*text);
    for (PlaceChange& one : entry.proposal)
        if (one.after) clean(*one.after);
    entry.parents = heads_of(dialog);
    entry.order = dialog.entries.empty() ? 1 : dialog.entries.back()->order + 1;
    entry.id = seal_of(entry);
    return entry;
}

void insert_entry(DialogKinerja& dialog, Box<DialogEntry> entry) {
    const auto place = std::ranges::lower_bound(
        dialog.entries, *entry, stands_before,
        [](const Box<DialogEntry>& one) -> const auto& { return *one; });
    if (place != dialog.entries.end() && (*place)->id == entry->id) return;
    dialog.entries.insert(place, std::move(entry));
}

bool stands_before(const DialogEntry& entry, const DialogEntry& other) {
    return entry.order != other.order ? entry.order < other.order : entry.id < other.id;
}

}  // namespace kinerja
