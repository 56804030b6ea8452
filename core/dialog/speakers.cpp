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
    std::array<Person, sides> when(Counts counts) const {
        std::array<Person, sides> people;
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
        known_.push_back(is_same(then[index_of(pihak)], entry.author) ||
                         is_same(now[index_of(pihak)], entry.author));
        const Pihak owner =
            entry.perangkat.empty() ? pihak : devices.emplace(entry.perangkat, pihak).first->second;
        device_of_.push_back(owner == pihak ? std::nullopt : std::optional(owner));
    }
}

}  // namespace kinerja
