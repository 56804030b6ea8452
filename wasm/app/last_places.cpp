// For comfort: what can not be read or kept is let go without a word.
#include "wasm/app/last_places.h"

#include <algorithm>
#include <string_view>

#include "wasm/app/host_ops.h"

namespace kinerja::ui {
namespace {

constexpr std::string_view note_name = "tempat-terakhir";
constexpr std::size_t most_places = 100;

}  // namespace

void LastPlaces::start() {
    ops::read_note(host_, note_name, [this](const ops::Note& reply) {
        can_keep_ =
            reply.ok() || reply.status == Status::not_found || reply.status == Status::damaged;
        std::string_view rest = reply.ok() ? reply.bytes : std::string_view();
        while (!rest.empty() && places_.size() < most_places) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            const Place place = place_of(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
            if (place.screen == Screen::editor) places_.push_back(place);
        }
    });
}

void LastPlaces::remember(const Place& place) {
    Place kept = place;
    kept.in_front = false;
    if (!places_.empty() && places_.front() == kept) return;
    std::erase_if(places_, [&](const Place& one) { return one.draft == place.draft; });
    places_.insert(places_.begin(), std::move(kept));
    if (places_.size() > most_places) places_.pop_back();
    fresh_ = true;
}

void LastPlaces::keep() {
    if (!can_keep_ || !fresh_) return;
    fresh_ = false;
    std::string note;
    for (const Place& one : places_) note.append(address_of(one)).append("\n");
    ops::write_note(host_, {note_name, note}, nullptr);
}

Place LastPlaces::of(const std::string& draft) const {
    const auto found = std::ranges::find(places_, draft, &Place::draft);
    return found == places_.end() ? section_of_draft(draft) : *found;
}

}  // namespace kinerja::ui
