#include "core/handover/beside.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/codec/skp_members.h"
#include "core/dialog/item_seal.h"
#include "core/model/beside_record.h"
#include "core/workflow/evaluasi_berlaku.h"

namespace kinerja {
namespace {

using Versions = std::unordered_map<std::string, int>;

Versions removed_in(const Skp& skp) {
    Versions removed;
    for (const BarisTerhapus& one : skp.terhapus) removed[one.id.value] = one.versi;
    return removed;
}

std::string words_of(const Shape& shape, const void* item) {
    return indented_text(json_of_item(shape, item), 0);
}

/// Sealed items say so themselves: +1 whole, -1 broken, 0 not sealed.
int sealed(const Shape& shape, const void* item) {
    const auto told = [](const auto& one) {
        return one.segel.empty() ? 0 : is_broken(one) ? -1 : 1;
    };
    if (&shape == &shape_of<UmpanBalik>()) return told(*static_cast<const UmpanBalik*>(item));
    if (&shape == &shape_of<Evaluasi>()) return told(*static_cast<const Evaluasi*>(item));
    if (&shape == &shape_of<Keberatan>()) return told(*static_cast<const Keberatan*>(item));
    return 0;
}

/// An umpan balik that its giver did not seal is only written: it is on the device of who writes it
/// (core/model/stays_here.h), so none comes out of a file, and no file removes one.
bool is_only_written(const Shape& shape, const void* item) {
    return &shape == &shape_of<UmpanBalik>() && static_cast<const UmpanBalik*>(item)->segel.empty();
}

/// `theirs` in place of `mine`.
bool is_newer(const Shape& shape, const void* theirs, const void* mine) {
    if (theirs == mine) return false;
    const int seal_here = sealed(shape, mine), seal_there = sealed(shape, theirs);
    if (seal_here > 0 || seal_there > 0)
        if (seal_here != seal_there) return seal_there > seal_here;
    const int here = *version_of(shape, mine), there = *version_of(shape, theirs);
    if (here != there) return there > here;
    return words_of(shape, theirs) > words_of(shape, mine);
}

void take_penjelasan(Keberatan& to, const Keberatan& from) {
    to.tanggal_penjelasan = from.tanggal_penjelasan;
    to.penjelasan = from.penjelasan;
    to.versi_penjelasan = from.versi_penjelasan;
}

void take_keputusan(Keberatan& to, const Keberatan& from) {
    to.tanggal_keputusan = from.tanggal_keputusan;
    to.keputusan = from.keputusan;
    to.rating_hasil_kerja = from.rating_hasil_kerja;
    to.rating_perilaku = from.rating_perilaku;
    to.segel = from.segel;
}

/// What the Pegawai wrote of it; and what the superior did.
std::string reasons_in(Keberatan one) {
    one.versi = 1;
    take_penjelasan(one, {});
    take_keputusan(one, {});
    return words_of(shape_of<Keberatan>(), &one);
}
std::string keputusan_in(const Keberatan& one) {
    Keberatan alone;
    take_keputusan(alone, one);
    return words_of(shape_of<Keberatan>(), &alone);
}

auto age_of_reasons(const Keberatan& one) { return std::pair(one.versi, reasons_in(one)); }
auto age_of_penjelasan(const Keberatan& one) {
    return std::tuple(one.versi_penjelasan, one.penjelasan, one.tanggal_penjelasan);
}
/// Whole before what is not, and that before none.
auto weight_of_keputusan(const Keberatan& one) {
    return std::pair(keputusan_utuh(one) ? 2 : ada_keputusan(one) ? 1 : 0, keputusan_in(one));
}

/// Each part is the greater one of the two, whoever asks: so it does not matter in which order.
Keberatan joined(const Keberatan& mine, const Keberatan& theirs) {
    Keberatan both = age_of_reasons(theirs) > age_of_reasons(mine) ? theirs : mine;
    take_penjelasan(both, age_of_penjelasan(theirs) > age_of_penjelasan(mine) ? theirs : mine);
    take_keputusan(both, weight_of_keputusan(theirs) > weight_of_keputusan(mine) ? theirs : mine);
    return both;
}

class Taking {
  public:
    Taking(Skp& to, const Skp& from)
        : to_(to), from_(from), removed_here_(removed_in(to)), removed_there_(removed_in(from)) {}

    std::vector<BesideChange> all() {
        for (const Member& row : shape_of<Skp>().members) {
            if (!row.said.beside_record || row.said.own_commands) continue;
            if (row.kind == MemberKind::list) list(row);
            if (row.kind == MemberKind::object) object(row);
        }
        note_removed();
        return std::move(changes_);
    }

  private:
    void list(const Member& row) {
        const Shape& shape = row.shape();
        std::unordered_map<std::string, std::size_t> here;
        for (std::size_t at = row.list.size(&to_); at-- > 0;) {
            const void* item = row.list.get(&to_, at);
            const auto removed = removed_there_.find(shape.id(item));
            if (removed == removed_there_.end() || removed->second <= *version_of(shape, item) ||
                sealed(shape, item) > 0 || is_only_written(shape, item))
                continue;
            changes_.push_back({&row, removed->first, true});
            row.list.erase(&to_, at);
        }
        for (std::size_t at = 0; at < row.list.size(&to_); ++at)
            here.emplace(shape.id(row.list.get(&to_, at)), at);
        for (std::size_t at = 0; at < row.list.size(&from_); ++at) {
            const void* theirs = row.list.get(&from_, at);
            if (is_only_written(shape, theirs)) continue;
            const std::string& id = shape.id(theirs);
            const auto mine = here.find(id);
            if (mine != here.end() && &shape == &shape_of<Keberatan>()) {
                if (!join_keberatan(row, mine->second, *static_cast<const Keberatan*>(theirs)))
                    continue;
            } else if (mine != here.end()) {
                if (!is_newer(shape, theirs, row.list.get(&to_, mine->second))) continue;
                row.list.share(&to_, mine->second, &from_, at);
            } else {
                const auto removed = removed_here_.find(id);
                if (removed != removed_here_.end() &&
                    removed->second > *version_of(shape, theirs) && sealed(shape, theirs) <= 0)
                    continue;
                const std::size_t end = row.list.size(&to_);
                row.list.add(&to_, end);
                row.list.share(&to_, end, &from_, at);
            }
            changes_.push_back({&row, id, false});
        }
    }

    bool join_keberatan(const Member& row, std::size_t at, const Keberatan& theirs) {
        const Keberatan& mine = *static_cast<const Keberatan*>(row.list.get(&to_, at));
        Keberatan both = joined(mine, theirs);
        if (both == mine) return false;
        *static_cast<Keberatan*>(row.list.open(&to_, at)) = std::move(both);
        return true;
    }

    void object(const Member& row) {
        const Shape& shape = row.shape();
        const void* theirs = row.object.get(&from_, 0);
        if (shape.is_default(theirs) || !is_newer(shape, theirs, row.object.get(&to_, 0))) return;
        row.take(&to_, &from_);
        changes_.push_back({&row, {}, false});
    }

    /// What either side removed; an item that is newer than its removal stands in its list besides.
    void note_removed() {
        for (const auto& [id, version] : removed_there_) {
            int& here = removed_here_[id];
            here = std::max(here, version);
        }
        to_.terhapus.clear();
        for (const auto& [id, version] : removed_here_) to_.terhapus.push_back({{id}, version, {}});
        std::ranges::sort(to_.terhapus, {}, [](const BarisTerhapus& one) { return one.id.value; });
    }

    Skp& to_;
    const Skp& from_;
    Versions removed_here_, removed_there_;
    std::vector<BesideChange> changes_;
};

}  // namespace

std::vector<BesideChange> take_beside(Skp& to, const Skp& from) { return Taking(to, from).all(); }

}  // namespace kinerja
