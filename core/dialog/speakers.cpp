// Names and numbers are read out of the recorded changes; no SKP has to be put together for it.
#include "core/dialog/speakers.h"

#include <array>
#include <map>
#include <string>
#include <string_view>

#include "core/base/text.h"

namespace kinerja {
namespace {

constexpr std::size_t sides = 2;

struct Person {
    std::string nama, nip;
};

bool is_same(const Person& person, const DialogAuthor& author) {
    const std::string nip = digits_in(person.nip);
    if (!nip.empty()) return nip == digits_in(author.nip);
    return !is_blank(person.nama) && fold(person.nama) == fold(author.nama);
}

using Persons = std::array<Person, sides>;

bool has_nip(const Person& person, const DialogAuthor& author) {
    const std::string nip = digits_in(author.nip);
    return !nip.empty() && nip == digits_in(person.nip);
}

/// The one person on both sides is the Pegawai alone.
bool names(const Persons& people, const DialogAuthor& author) {
    const Pihak pihak = pihak_of(author.peran);
    if (pihak == Pihak::pimpinan && has_nip(people[index_of(Pihak::pegawai)], author)) return false;
    return is_same(people[index_of(pihak)], author);
}

/// What one entry says of a person.
struct Told {
    std::size_t position = 0;
    Pihak pihak{};
    std::string Person::*part;
    std::string value;
};

class People {
  public:
    explicit People(const DialogKinerja& dialog) {
        for (std::size_t at = 0; at < dialog.entries.size(); ++at)
            for (const PlaceChange& one : dialog.entries[at]->changes) {
                read(at, one, "pegawai/", Pihak::pegawai);
                read(at, one, "pejabat_penilai/", Pihak::pimpinan);
            }
    }

    /// What `counts` accepts of what was told, the last said last.
    template <class Counts>
    Persons when(Counts counts) const {
        Persons people;
        for (const Told& one : told_)
            if (counts(one.position)) people[index_of(one.pihak)].*one.part = one.value;
        return people;
    }

  private:
    void read(std::size_t at, const PlaceChange& change, std::string_view who, Pihak pihak) {
        const std::string_view place = change.place;
        if (!place.starts_with(who)) return;
        const std::string_view part = place.substr(who.size());
        if (part == "nama") told_.push_back({at, pihak, &Person::nama, change.after.value_or("")});
        if (part == "nip") told_.push_back({at, pihak, &Person::nip, change.after.value_or("")});
    }

    std::vector<Told> told_;
};

}  // namespace

Speakers::Speakers(const DialogKinerja& dialog, const Ancestry& ancestry) {
    const People people(dialog);
    const auto now = people.when([](std::size_t) { return true; });
    std::map<std::string_view, Pihak> devices;
    for (std::size_t at = 0; at < dialog.entries.size(); ++at) {
        const DialogEntry& entry = *dialog.entries[at];
        const Pihak pihak = pihak_of(entry.author.peran);
        const auto then = people.when([&](std::size_t told) { return ancestry.knows(at, told); });
        known_.push_back(names(then, entry.author) || names(now, entry.author));
        const auto has = [&](Pihak side) {
            return has_nip(then[index_of(side)], entry.author) ||
                   has_nip(now[index_of(side)], entry.author);
        };
        other_side_.push_back(has(other(pihak)) && !has(pihak));
        const Pihak told = owner_told_by(entry);
        const Pihak owner =
            entry.perangkat.empty() ? pihak : devices.emplace(entry.perangkat, told).first->second;
        device_of_.push_back(owner == pihak ? std::nullopt : std::optional(owner));
    }
}

Pihak owner_told_by(const DialogEntry& entry) {
    return entry.pemilik.value_or(pihak_of(entry.author.peran));
}

}  // namespace kinerja
