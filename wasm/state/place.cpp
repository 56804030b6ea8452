// Ids are letters, digits and hyphens, tokens too: nothing needs to be escaped.
#include "wasm/state/place.h"

#include <algorithm>

namespace kinerja::ui {
namespace {

constexpr std::string_view drafts = "/draf/";

/// Up to the next "/", which is taken away too.
std::string_view next_part(std::string_view& rest) {
    const std::size_t end = std::min(rest.find('/'), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return part;
}

/// Those of a draft, or those that stand beside all of them.
const ScreenRow* screen_named(std::string_view token, bool of_a_draft) {
    const auto* row = std::ranges::find_if(screens, [&](const ScreenRow& one) {
        const bool fits = one.bar == Bar::about || of_a_draft == (one.bar != Bar::home);
        return fits && one.token == token && one.screen != Screen::editor;
    });
    return row == std::end(screens) ? nullptr : row;
}

const SectionRow* section_named(std::string_view token) {
    const auto* row =
        std::ranges::find_if(sections, [&](const SectionRow& one) { return one.token == token; });
    return row == std::end(sections) ? nullptr : row;
}

bool has_items(const Place& place) {
    return place.screen == Screen::ruang ||
           (place.screen == Screen::editor && place.section == Section::hasil_kerja);
}

Place in_draft(std::string_view rest) {
    Place place = section_of_draft(std::string(next_part(rest)));
    if (place.draft.empty()) return {};
    const std::string_view token = next_part(rest);
    if (const SectionRow* section = section_named(token))
        place.section = section->section;
    else if (const ScreenRow* screen = screen_named(token, true))
        place.screen = screen->screen;
    if (has_items(place)) place.item = rest;
    return place;
}

bool has_rhk(const Skp& skp, const std::string& id) {
    return std::ranges::any_of(skp.rhk, [&](const Box<Rhk>& one) { return one->id.value == id; });
}

}  // namespace

std::string address_of(const Place& place) {
    std::string address;
    if (!place.draft.empty()) address.append(drafts).append(place.draft);
    if (place.screen == Screen::editor)
        address.append("/").append(row_of(place.section).token);
    else if (place.screen != Screen::beranda)
        address.append("/").append(row_of(place.screen).token);
    if (has_items(place) && !place.item.empty()) address.append("/").append(place.item);
    return address;
}

Place place_of(std::string_view address) {
    if (address.starts_with(drafts)) return in_draft(address.substr(drafts.size()));
    if (address.starts_with('/')) address.remove_prefix(1);
    const ScreenRow* screen = screen_named(address, false);
    return screen == nullptr ? Place{} : Place{screen->screen};
}

Place nearest(const Place& place, const Skp& skp) {
    Place there = place;
    const auto here = sections_of(skp);
    if (std::ranges::find(here, place.section, &SectionRow::section) == here.end())
        there.section = Section::identitas;
    if (there.section != Section::hasil_kerja || !has_rhk(skp, there.item)) there.item.clear();
    return there;
}

}  // namespace kinerja::ui
