// Place: where one is, as the address of the page says it behind "#". Beranda is "", a section of a
// draft "/draf/ID/lampiran", one RHK "/draf/ID/hasil_kerja/ID", another screen "/draf/ID/riwayat"
// or "/tentang".
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "wasm/state/screens.h"
#include "wasm/state/sections.h"

namespace kinerja::ui {

struct Place {
    Screen screen = Screen::beranda;
    Section section = Section::identitas;  // on Screen::editor
    std::string draft = {};                // id; "" = no draft is open
    std::string item = {};  // of Hasil Kerja: the RHK; of the room: the Path of the card
    bool in_front = false;  // something stands in front of it, which no address says

    bool operator==(const Place&) const = default;
};

/// Its first section.
inline Place section_of_draft(std::string draft) {
    return {Screen::editor, Section::identitas, std::move(draft)};
}

std::string address_of(const Place& place);
/// What is not understood leads to the nearest that is: a draft's first section, else Beranda.
Place place_of(std::string_view address);

/// The nearest section that is there for this SKP, and its RHK when it is.
Place nearest(const Place& place, const Skp& skp);

/// Nobody comes back to it: what it shows is gone when it was left, or it is an answer to
/// something.
inline bool is_passing(const Place& place) {
    return place.in_front || !row_of(place.screen).lasting;
}

}  // namespace kinerja::ui
