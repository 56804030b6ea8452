// What there is to find, and what fits what was typed.
#include <algorithm>
#include <array>
#include <utility>

#include "core/base/fuzzy.h"
#include "core/base/text.h"
#include "core/model/place_name.h"
#include "core/model/shape_walk.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/places.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/palette.h"
#include "wasm/widgets/icons.h"

namespace kinerja::ui {
namespace {

constexpr std::size_t groups = 5, most_in_all = 50, most_of_group = 20, most_before_typing = 8;
constexpr std::size_t longest_detail = 90, most_gathered = 5000;

void add_actions(std::vector<PaletteItem>& all, const Situation& now) {
    for (const Action& action : actions()) {
        const Enabled enabled = action.enabled(now);
        if (!enabled.there || action.id == "cari") continue;
        all.push_back({.group = PaletteGroup::perintah,
                       .target = std::string(action.id),
                       .label = name_of(action, now),
                       .detail = words_for(action.shortcut),
                       .others = std::string(action.others),
                       .refusal = enabled.refusal,
                       .icon = action.icon,
                       .often = action.often && enabled.refusal.empty()});
    }
}

void add_sections(std::vector<PaletteItem>& all, const Skp& skp) {
    for (const SectionRow* row : sections_of(skp))
        all.push_back({.group = PaletteGroup::bagian,
                       .target = std::string(row->token),
                       .label = std::string(row->label),
                       .icon = row->icon,
                       .often = true});
}

void add_rhk(std::vector<PaletteItem>& all, const Skp& skp) {
    for (const Box<Rhk>& rhk : skp.rhk) {
        const std::string place = name_of(skp, *rhk);
        const std::string words =
            rhk->statement.empty() ? std::string(wording::rhk_belum_ditulis) : rhk->statement;
        all.push_back({.group = PaletteGroup::rhk,
                       .target = rhk->id.value,
                       .label = place + ": " + shortened(words, longest_detail),
                       .others = place,
                       .icon = icon::target});
    }
}

/// Every field that is there now, called by its whole name; but no cell of the matrix, of which
/// there are thousands: the sheet finds them better.
void add_fields(std::vector<PaletteItem>& all, const Skp& skp) {
    std::string where;
    const auto add = [&](const std::string& place, const Member& member, const void* owner) {
        const SectionRow& section = row_of(section_of(place));
        const bool is_there = section.is_there == nullptr || section.is_there(skp);
        const bool is_cell = &member == &shape_of<Peran>().members.back();
        if (!member.is_field() || is_cell || !is_there || all.size() >= most_gathered) return;
        const bool is_words = member.kind == MemberKind::text;
        all.push_back({.group = PaletteGroup::isian,
                       .target = place,
                       .label = name_of(skp, Path{place}),
                       .detail = is_words ? shortened(member.scalar.shown(owner, member.index),
                                                      longest_detail)
                                          : std::string(),
                       .icon = icon::pencil});
    };
    for (const Member& part : shape_of<Skp>().members)
        if (!part.said.label.empty()) each_value_in(part, &skp, where, add);
}

void add_drafts(std::vector<PaletteItem>& all, const Situation& now) {
    std::size_t recent = 0;
    for (const DraftHead& head : now.data.drafts) {
        const bool open = now.data.open && now.data.open->skp->id.value == head.id;
        if (head.deleted_at > 0 || open) continue;
        const SkpSummary& of = head.summary;
        all.push_back(
            {.group = PaletteGroup::draf,
             .target = head.id,
             .label = of.nama.empty() ? std::string(wording::tanpa_nama) : of.nama,
             .detail = of.jabatan + " · " + periode_words(of.periode_awal, of.periode_akhir),
             .others = of.jabatan + " " + of.periode_awal + " " + of.periode_akhir,
             .icon = icon::file_plus,
             .often = !now.data.open && recent++ < most_before_typing});
    }
}

int fit_of(const PaletteItem& item, std::string_view typed) {
    if (typed.empty()) return item.often ? 1 : 0;
    // An RHK is meant by its number or by its words; of others the second is a hint only.
    const int share = item.group == PaletteGroup::rhk ? 1 : 2;
    return std::max({fit(typed, item.form), fit(typed, item.others_form) / share,
                     fit(typed, item.form + " " + item.others_form) / 3});
}

}  // namespace

void open_palette(const Situation& now, UiState& ui) {
    PaletteState palette;
    add_actions(palette.all, now);
    if (now.data.open) {
        add_sections(palette.all, *now.data.open->skp);
        add_rhk(palette.all, *now.data.open->skp);
        add_fields(palette.all, *now.data.open->skp);
    }
    add_drafts(palette.all, now);
    for (PaletteItem& item : palette.all) {
        item.form = search_form(item.label);
        item.others_form = search_form(item.others);
    }
    find(palette, {});
    ui.palette = std::move(palette);
    ui.ask(Modal::palette);
}

void find(PaletteState& palette, std::string typed) {
    const std::string form = search_form(typed);
    struct Hit {
        int fits;
        std::size_t item;
    };
    std::array<std::vector<Hit>, groups> hits;
    for (std::size_t i = 0; i < palette.all.size(); ++i)
        if (const int fits = fit_of(palette.all[i], form); fits > 0)
            hits[static_cast<std::size_t>(palette.all[i].group)].push_back({fits, i});
    const std::size_t most = form.empty() ? most_before_typing : most_of_group;
    for (std::vector<Hit>& of : hits) {
        std::ranges::stable_sort(of, std::greater{}, &Hit::fits);
        const bool is_sections =
            !of.empty() && palette.all[of[0].item].group == PaletteGroup::bagian;
        if (of.size() > most && !is_sections) of.resize(most);
    }
    std::ranges::stable_sort(hits, std::greater{}, [](const std::vector<Hit>& of) {
        return of.empty() ? 0 : of[0].fits;
    });
    palette.typed = std::move(typed);
    palette.active = 0;
    palette.found.clear();
    for (const std::vector<Hit>& of : hits)
        for (const Hit& hit : of)
            if (palette.found.size() < most_in_all) palette.found.push_back(hit.item);
}

void choose(const PaletteItem& item, const Situation& now, UiState& ui, Outbox& out) {
    if (!item.refusal.empty()) return;
    ui.ask(Modal::none);
    switch (item.group) {
        case PaletteGroup::perintah:
            if (const Action* action = find_action(item.target); action && action->enabled(now))
                action->run(now, ui, out);
            return;
        case PaletteGroup::bagian:
            for (const SectionRow& row : sections)
                if (row.token == item.target) ui.show(row.section);
            return ui.show(Screen::editor);
        case PaletteGroup::rhk:
            return go_to(ui, *now.data.open->skp, path(RhkId{item.target}) / "statement");
        case PaletteGroup::isian:
            return go_to(ui, *now.data.open->skp, {item.target});
        case PaletteGroup::draf:
            return out.ask(OpenDraft{item.target});
    }
}

}  // namespace kinerja::ui
