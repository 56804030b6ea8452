// Meetings and the record of a dialogue in the file. Entries are read as they stand: whether one
// was rewritten is for core/handover/verify.h to say, which looks at its seal.
#include <algorithm>
#include <set>
#include <utility>

#include "core/base/text.h"
#include "core/codec/members.h"
#include "core/codec/read_parts.h"
#include "core/codec/write_parts.h"
#include "core/dialog/seal.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

// --- Writing -------------------------------------------------------------------------------------

/// "changes/3/": before the names of unknown members of one change, among those of its entry.
std::string in_change(std::string_view list, std::size_t number) {
    return std::string(list) + "/" + std::to_string(number) + "/";
}

void write_changes(ObjectWriter& writer, std::string_view name,
                   const std::vector<PlaceChange>& changes, const Extras& extras = {}) {
    if (changes.empty()) return;
    JsonValue list = json_array();
    for (const PlaceChange& change : changes) {
        ObjectWriter of_change;
        of_change.text("place", change.place);
        if (change.before) of_change.text("before", *change.before);
        if (change.after) of_change.text("after", *change.after);
        if (!extras.empty()) of_change.extras(extras, in_change(name, list.items.size()));
        list.items.push_back(std::move(of_change).finish());
    }
    writer.add(name, std::move(list));
}

constexpr std::string_view in_author = "author/";
constexpr std::string_view in_langkah = "langkah/";

template <class T>
JsonValue json_of_members(const T& part, const Extras& extras, std::string_view prefix) {
    ObjectWriter writer;
    each_member(writer, part);
    writer.extras(extras, prefix);
    return std::move(writer).finish();
}

JsonValue json_of_entry(const Box<DialogEntry>& box) {
    const DialogEntry& entry = *box;
    ObjectWriter writer;
    writer.text("id", entry.id.value);
    writer.add("order", json_number(entry.order));
    writer.add("parents", json_list(entry.parents,
                                    [](const DialogEntryId& id) { return json_text(id.value); }));
    writer.add("author", json_of_members(entry.author, entry.extras, in_author));
    writer.text("time", entry.time);
    writer.choice("jenis", entry.jenis);
    if (!entry.card.value.empty()) writer.text("card", entry.card.value);
    if (!entry.text.empty()) writer.text("text", entry.text);
    write_changes(writer, "proposal", entry.proposal, entry.extras);
    writer.link("answers", entry.answers);
    writer.choice("putusan", entry.putusan);
    if (entry.langkah)
        writer.add("langkah", json_of_members(*entry.langkah, entry.extras, in_langkah));
    write_changes(writer, "changes", entry.changes, entry.extras);
    writer.extras(entry.extras);
    return std::move(writer).finish();
}

JsonValue json_of_dialog(const DialogKinerja& dialog) {
    ObjectWriter writer;
    writer.add("entries", json_list(dialog.entries, json_of_entry));
    writer.extras(dialog.extras);
    return std::move(writer).finish();
}

JsonValue json_of_konsep(const DialogKonsep& konsep) {
    ObjectWriter writer;
    if (!konsep.card.value.empty()) writer.text("card", konsep.card.value);
    writer.choice("jenis", konsep.jenis);
    writer.text("text", konsep.text);
    write_changes(writer, "proposal", konsep.proposal);
    writer.link("answers", konsep.answers);
    if (!konsep.pengantar.empty()) writer.text("pengantar", konsep.pengantar);
    if (!konsep.catatan.empty()) writer.text("catatan", konsep.catatan);
    return std::move(writer).finish();
}

JsonValue json_of_pertemuan(const Box<Pertemuan>& pertemuan) {
    ObjectWriter writer;
    writer.text("id", pertemuan->id.value);
    each_member(writer, *pertemuan);
    writer.add("tindak_lanjut", json_list(pertemuan->tindak_lanjut, json_of_item<TindakLanjut>));
    writer.extras(pertemuan->extras);
    return std::move(writer).finish();
}

// --- Reading -------------------------------------------------------------------------------------

std::vector<PlaceChange> read_changes(ObjectReader& owner, std::string_view name,
                                      Extras* extras = nullptr) {
    std::vector<PlaceChange> changes;
    const JsonValue* list = owner.take(name, Kind::array);
    if (!list) return changes;
    for (const JsonValue& value : list->items) {
        if (!value.is(Kind::object)) {
            owner.log().problem(owner.child(name), "Satu perubahan seharusnya sebuah objek.");
            continue;
        }
        PlaceChange change;
        const std::string prefix = in_change(name, changes.size());
        ObjectReader reader(value, owner.child(name), owner.log(), prefix);
        reader.text("place", change.place);
        for (const auto& [key, into] :
             {std::pair("before", &change.before), std::pair("after", &change.after)}) {
            const JsonValue* text = reader.take(key, Kind::text);
            if (text) reader.text(key, into->emplace());
        }
        if (extras) reader.rest(*extras);
        changes.push_back(std::move(change));
    }
    return changes;
}

int number_of(const JsonValue* value) {
    if (!value || !value->is(Kind::number) || value->text.size() > 6) return 0;
    int number = 0;
    for (const char c : value->text) {
        if (!is_digit(c)) return 0;
        number = number * 10 + (c - '0');
    }
    return number;
}

template <class T>
void read_members(ObjectReader& owner, std::string_view name, std::string_view prefix, T& part,
                  Extras& extras) {
    const JsonValue* value = owner.take(name, Kind::object);
    if (!value) return;
    ObjectReader reader(*value, owner.child(name), owner.log(), prefix);
    each_member(reader, part);
    reader.rest(extras);
}

std::vector<DialogEntryId> read_parents(ObjectReader& owner) {
    std::vector<DialogEntryId> ids;
    const JsonValue* parents = owner.take("parents", Kind::array);
    if (!parents) return ids;
    for (const JsonValue& parent : parents->items) {
        if (parent.is(Kind::text))
            ids.push_back({kept_text(parent.text, owner.child("parents"), owner.log())});
        else
            owner.log().problem(owner.child("parents"), "Satu rujukan seharusnya teks; dilewati.");
    }
    return ids;
}

DialogEntry read_entry(const JsonValue& value, const Path& where, ReadLog& log) {
    DialogEntry entry;
    ObjectReader reader(value, where, log);
    reader.link("id", entry.id);
    entry.order = number_of(reader.take("order", Kind::number));
    entry.parents = read_parents(reader);
    read_members(reader, "author", in_author, entry.author, entry.extras);
    reader.text("time", entry.time);
    reader.choice("jenis", entry.jenis);
    reader.text("card", entry.card.value);
    reader.text("text", entry.text);
    entry.proposal = read_changes(reader, "proposal", &entry.extras);
    reader.link("answers", entry.answers);
    reader.choice("putusan", entry.putusan);
    const JsonValue* langkah = value.find("langkah");
    if (langkah && !langkah->is(Kind::object))
        reader.take("langkah", Kind::object);  // says so
    else if (langkah)
        read_members(reader, "langkah", in_langkah, entry.langkah.emplace(), entry.extras);
    entry.changes = read_changes(reader, "changes", &entry.extras);
    reader.rest(entry.extras);
    return entry;
}

void read_entries(ObjectReader& owner, DialogKinerja& dialog) {
    const JsonValue* list = owner.take("entries", Kind::array);
    if (!list) return;
    const Path where = owner.child("entries");
    std::set<std::string> ids;
    for (const JsonValue& value : list->items) {
        if (!value.is(Kind::object)) {
            owner.log().problem(where, "Satu entri seharusnya sebuah objek; entri itu dilewati.");
            continue;
        }
        DialogEntry entry = read_entry(value, where, owner.log());
        if (entry.id.empty() || !ids.insert(entry.id.value).second)
            owner.log().problem(where, "Satu entri tanpa pengenal, atau ganda, dilewati.");
        else
            dialog.entries.push_back(std::move(entry));
    }
    std::ranges::sort(
        dialog.entries, stands_before,
        [](const Box<DialogEntry>& one) -> const auto& { return *one; });
}

Pertemuan read_pertemuan(const JsonValue& value, const std::string& id, ReadLog& log) {
    Pertemuan pertemuan;
    pertemuan.id = {id};
    const Path where = path(pertemuan.id);
    ObjectReader reader(value, where, log);
    reader.take("id");
    each_member(reader, pertemuan);
    if (const JsonValue* list = reader.take("tindak_lanjut", Kind::array))
        read_list(*list, "t", where / "tindak_lanjut", log,
                  [&](const JsonValue& item, const std::string& item_id) {
                      TindakLanjut one;
                      one.id = {item_id};
                      ObjectReader of_item(item, path(pertemuan.id, one.id), log);
                      of_item.take("id");
                      each_member(of_item, one);
                      of_item.rest(one.extras);
                      pertemuan.tindak_lanjut.push_back(std::move(one));
                  });
    reader.rest(pertemuan.extras);
    return pertemuan;
}

}  // namespace

void write_dialog(ObjectWriter& writer, const Skp& skp) {
    if (!skp.pertemuan.empty())
        writer.add("pertemuan", json_list(skp.pertemuan, json_of_pertemuan));
    if (*skp.dialog != DialogKinerja{}) writer.add("dialog", json_of_dialog(*skp.dialog));
    if (*skp.konsep != DialogKonsep{}) writer.add("konsep", json_of_konsep(*skp.konsep));
}

void read_dialog(ObjectReader& reader, Skp& skp) {
    if (const JsonValue* list = reader.take("pertemuan", Kind::array))
        read_list(*list, "p", path("pertemuan"), reader.log(),
                  [&](const JsonValue& value, const std::string& id) {
                      skp.pertemuan.push_back(read_pertemuan(value, id, reader.log()));
                  });
    if (const JsonValue* value = reader.take("dialog", Kind::object)) {
        ObjectReader dialog(*value, path("dialog"), reader.log());
        read_entries(dialog, skp.dialog.edit());
        dialog.rest(skp.dialog.edit().extras);
    }
    if (const JsonValue* value = reader.take("konsep", Kind::object)) {
        DialogKonsep& konsep = skp.konsep.edit();
        ObjectReader of_konsep(*value, path("konsep"), reader.log());
        of_konsep.text("card", konsep.card.value);
        of_konsep.choice("jenis", konsep.jenis);
        of_konsep.text("text", konsep.text);
        konsep.proposal = read_changes(of_konsep, "proposal");
        of_konsep.text("answers", konsep.answers.value);
        of_konsep.text("pengantar", konsep.pengantar);
        of_konsep.text("catatan", konsep.catatan);
    }
}

}  // namespace kinerja
