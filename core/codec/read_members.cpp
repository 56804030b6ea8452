// Reads an SKP by the rows of its shapes. Nothing here fails: what cannot be read is reported and
// left as it was.
#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/base/date.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/codec/skp_members.h"
#include "core/model/renamed.h"
#include "core/model/shape_walk.h"
#include "core/regulation/golongan.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

/// What links in the file mean: for each list, the ids that its items have now by the names that
/// they had in the file.
using Names = std::map<std::string, std::string, std::less<>>;
using NamesInLists = std::map<std::string, Names, std::less<>>;

class MemberReader {
  public:
    explicit MemberReader(ReadLog& log) : log_(log) {}

    /// `extras` are the object's own, or those of the owner that keeps them for it.
    void object(ObjectReader& reader, const Shape& shape, void* object, Extras& extras) {
        if (shape.id != nullptr) reader.take("id");
        for (const Member& row : shape.members) member(reader, row, object, extras);
        if (&shape == &shape_of<Pegawai>()) keep_golongan(reader, *static_cast<Pegawai*>(object));
        if (&shape == &shape_of<BerkasBukti>())
            refuse_odd(reader, *static_cast<BerkasBukti*>(object));
        reader.rest(extras);
    }

    /// Links into lists that came later in the file.
    void settle_links(Skp& skp);

  private:
    void member(ObjectReader& reader, const Member& row, void* owner, Extras& extras) {
        switch (row.kind) {
            case MemberKind::text:
                return text(reader, row, owner, extras);
            case MemberKind::choice:
                return choice(reader, row, owner);
            case MemberKind::flag:
                if (const JsonValue* value = reader.take(row.name, Kind::boolean))
                    put(row, owner, value->flag ? "ya" : "tidak");
                return;
            case MemberKind::link:
                return link(reader, row, owner);
            case MemberKind::code:
                return put(row, owner, reader.id_of(row.name));
            case MemberKind::address:
                if (const auto read = reader.text_of(row.name))
                    put(row, owner, address_today(*read));
                return;
            case MemberKind::object:
                return object_member(reader, row, owner, extras);
            case MemberKind::list:
                return list(reader, row, owner);
            case MemberKind::cells:
                return cells(reader, row, owner);
            case MemberKind::number:
                return number(reader, row, owner);
            case MemberKind::codes:
                return codes(reader, row, owner);
            case MemberKind::changes:
                return changes(reader, row, owner, extras);
            case MemberKind::derived:
                reader.take(row.name);
                return;
            case MemberKind::elsewhere:
                return;
        }
    }

    static void put(const Member& row, void* owner, std::string_view value) {
        row.scalar.put(owner, row.index, value);
    }

    // A text may also stand in an object, of which only the text counts: what else other programs
    // read there is derived from it.
    void text(ObjectReader& reader, const Member& row, void* owner, Extras& extras) {
        const JsonValue* value = row.shape ? reader.take(row.name) : nullptr;
        if (value && value->is(Kind::object)) {
            ObjectReader inside(*value, reader.child(row.name), log_, std::string(row.name) + "/");
            return object(inside, row.shape(), owner, extras);
        }
        std::optional<std::string> read = reader.text_of(row.name);
        if (!read) return;
        if (row.said.kind == FieldKind::date) read = typed_date(*read);
        put(row, owner, *read);
    }

    /// Files hold ISO dates; people see and type the short form.
    static std::string typed_date(const std::string& text) {
        const DateReading reading = parse_date(text);
        const bool iso = reading.date && to_iso(*reading.date) == text;
        return iso ? to_short(*reading.date) : text;
    }

    void choice(ObjectReader& reader, const Member& row, void* owner) {
        const bool keeps_others = row.choices == golongan_all;
        const std::optional<std::string> token =
            keeps_others ? reader.text_of(row.name) : reader.token_in(row.name, row.choices());
        if (token) put(row, owner, *token);
    }

    // A golongan outside the tables is kept in words.
    void keep_golongan(ObjectReader& reader, Pegawai& pegawai) {
        const auto known = golongan_all();
        if (pegawai.golongan.empty() ||
            std::ranges::find(known, pegawai.golongan, &Term::token) != known.end())
            return;
        log_.problem(reader.child("golongan"),
                     "Golongan ini tidak ada dalam daftar; dicatat sebagai pangkat lain.");
        if (pegawai.pangkat_lain.empty()) pegawai.pangkat_lain = pegawai.golongan;
        pegawai.golongan = "lain";
    }

    void refuse_odd(ObjectReader& reader, BerkasBukti& berkas) {
        if (names_a_file(berkas)) return;
        log_.problem(reader.child("sha256"),
                     "Berkas bukti dukung ini tidak disebut dengan SHA-256 dan ukuran yang benar; "
                     "rujukannya dilepas.");
        berkas = {};
    }

    void object_member(ObjectReader& reader, const Member& row, void* owner, Extras& extras) {
        const JsonValue* value = reader.take(row.name, Kind::object);
        if (!value) return;
        const Shape& shape = row.shape();
        void* inside = row.object.open(owner, row.index);
        if (shape.open_extras != nullptr) {
            ObjectReader own(*value, reader.child(row.name), log_);
            return object(own, shape, inside, shape.open_extras(inside));
        }
        ObjectReader own(*value, reader.child(row.name), log_, std::string(row.name) + "/");
        object(own, shape, inside, extras);
    }

    void list(ObjectReader& reader, const Member& row, void* owner) {
        const Path where = reader.child(row.name);
        const JsonValue* value = reader.take(row.name, Kind::array);
        Names names;
        if (value && row.said.letter.empty()) return list_of_known(*value, row, owner, where);
        if (value)
            read_list(*value, row.said.letter, where, log_,
                      [&](const JsonValue& item, const std::string& id) {
                          const JsonValue* named = item.find("id");
                          names[id] = id;
                          if (named && named->is(Kind::text)) names.emplace(named->text, id);
                          add_item(item, row, owner, where / id, id);
                      });
        names_.emplace(where.value, std::move(names));  // from here on links into it are known
    }

    void add_item(const JsonValue& value, const Member& row, void* owner, const Path& where,
                  const std::string& id) {
        const Shape& shape = row.shape();
        void* item = row.list.add(owner, row.list.size(owner));
        shape.open_id(item) = id;
        ObjectReader reader(value, where, log_);
        object(reader, shape, item, shape.open_extras(item));
    }

    /// Items that have no name but their own: one without it, or with one that is there, is left
    /// out.
    void list_of_known(const JsonValue& list, const Member& row, void* owner, const Path& where) {
        std::set<std::string> ids;
        for (const JsonValue& value : list.items) {
            if (!value.is(Kind::object)) {
                log_.problem(where, "Satu entri seharusnya sebuah objek; entri itu dilewati.");
                continue;
            }
            ObjectReader reader(value, where, log_);
            const std::string id = reader.id_of("id");
            if (id.empty() || !ids.insert(id).second)
                log_.problem(where, "Satu entri tanpa pengenal, atau ganda, dilewati.");
            else
                add_item(value, row, owner, where, id);
        }
    }

    // Two results for the same column become one cell, so that no word is lost.
    void cells(ObjectReader& reader, const Member& row, void* owner) {
        const JsonValue* value = reader.take(row.name, Kind::array);
        if (!value) return;
        const Path where = reader.child(row.name);
        Anggota& anggota = *static_cast<Anggota*>(owner);
        for (const JsonValue& item : value->items) {
            Peran peran;
            if (item.is(Kind::object)) {
                ObjectReader own(item, where, log_);
                object(own, row.shape(), &peran, peran.extras);
            }
            add_peran(anggota, std::move(peran), where);
        }
    }

    void add_peran(Anggota& anggota, Peran peran, const Path& where) {
        const bool complete = !peran.rhk.empty() && !peran.iki.empty() && !is_blank(peran.hasil);
        if (!complete)
            return log_.problem(where, "Satu peran tanpa hasil atau tanpa IKI dilewati.");
        for (Peran& known : anggota.peran) {
            if (known.rhk != peran.rhk || known.iki != peran.iki) continue;
            known.hasil.append("\n").append(peran.hasil);
            return log_.problem(where, "Dua peran untuk IKI yang sama digabungkan.");
        }
        anggota.peran.push_back(std::move(peran));
    }

    void number(ObjectReader& reader, const Member& row, void* owner) {
        int& into = *static_cast<int*>(row.open_whole(owner));
        const JsonValue* value = reader.take(row.name, Kind::number);
        if (!value && row.said.omit_empty) return;
        into = 0;
        if (!value || value->text.size() > 6 || !std::ranges::all_of(value->text, is_digit)) return;
        for (const char c : value->text) into = into * 10 + (c - '0');
    }

    void codes(ObjectReader& reader, const Member& row, void* owner) {
        auto& into = *static_cast<std::vector<DialogEntryId>*>(row.open_whole(owner));
        const JsonValue* list = reader.take(row.name, Kind::array);
        if (!list) return;
        const Path where = reader.child(row.name);
        for (const JsonValue& item : list->items) {
            if (item.is(Kind::text))
                into.push_back({kept_text(item.text, where, log_)});
            else
                log_.problem(where, "Satu rujukan seharusnya teks; dilewati.");
        }
    }

    void changes(ObjectReader& reader, const Member& row, void* owner, Extras& extras) {
        auto& into = *static_cast<std::vector<PlaceChange>*>(row.open_whole(owner));
        const JsonValue* list = reader.take(row.name, Kind::array);
        if (!list) return;
        const Path where = reader.child(row.name);
        for (const JsonValue& item : list->items) {
            if (!item.is(Kind::object)) {
                log_.problem(where, "Satu perubahan seharusnya sebuah objek.");
                continue;
            }
            PlaceChange change;
            ObjectReader own(item, where, log_, in_change(row.name, into.size()));
            own.text("place", change.place);
            change.place = address_today(change.place);
            for (const auto& [key, side] :
                 {std::pair("before", &change.before), std::pair("after", &change.after)})
                if (own.take(key, Kind::text)) own.text(key, side->emplace());
            own.rest(extras);
            into.push_back(std::move(change));
        }
    }

    void link(ObjectReader& reader, const Member& row, void* owner) {
        const LinkTo& to = row.said.link;
        const auto names = names_.find(to.list);
        if (to.outlives || names == names_.end()) return put(row, owner, reader.id_of(row.name));
        const std::optional<std::string> named = reader.text_of(row.name);
        if (!named || named->empty()) return;
        const auto found = names->second.find(*named);
        if (found != names->second.end()) return put(row, owner, found->second);
        report_lost(reader.child(row.name), to);
    }

    void report_lost(const Path& where, const LinkTo& to) {
        log_.problem(where, std::string(to.name) + " yang dirujuk tidak ada di dalam berkas ini.");
    }

    ReadLog& log_;
    NamesInLists names_;
};

void MemberReader::settle_links(Skp& skp) {
    std::vector<std::pair<std::string, const Member*>> lost;
    const auto look = [&](const std::string& where, const Member& row, const void* owner) {
        const LinkTo& to = row.said.link;
        if (row.kind != MemberKind::link || to.outlives) return;
        const std::string_view id = row.scalar.shown(owner, row.index);
        if (id.empty()) return;
        const std::string_view own_item = std::string_view(where).substr(0, where.rfind('/'));
        const bool itself = to.another && own_item.ends_with("/" + std::string(id));
        const auto names = names_.find(to.list);
        if (itself || names == names_.end() || !names->second.contains(id))
            lost.emplace_back(where, &row);
    };
    std::string where;
    for (const Member& part : shape_of<Skp>().members)
        if (!part.said.label.empty()) each_value_in(part, &skp, where, look);
    for (const auto& [place, row] : lost) {
        report_lost({place}, row->said.link);
        if (const auto open = open_member(skp, place)) put(*row, open->owner, "");
    }
}

/// The same file is the same SKP whenever it is read, and another file another one.
std::string id_by_content(const JsonValue& body) {
    constexpr std::size_t length = 16;
    return "skp-" + sha256_hex(compact_text(body)).substr(0, length);
}

}  // namespace

void read_members_of_skp(const JsonValue& body, Skp& skp, ReadLog& log) {
    MemberReader members(log);
    ObjectReader reader(body, Path{}, log);
    reader.text("id", skp.id.value);
    if (!is_id(skp.id.value)) {
        skp.id.value = id_by_content(body);
        log.problem(reader.child("id"), "Kode SKP tidak ada atau keliru; dibuatkan yang baru.");
    }
    members.object(reader, shape_of<Skp>(), &skp, skp.extras);
    members.settle_links(skp);
}

}  // namespace kinerja
