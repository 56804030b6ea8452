// What there is to find, and what fits what was typed.
#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "core/base/fuzzy.h"
#include "core/base/utf8.h"
#include "core/model/field.h"
#include "core/model/place_name.h"
#include "core/model/shape_walk.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/places.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/palette.h"
#include "wasm/widgets/icons.h"

namespace kinerja::ui {
namespace {

constexpr std::size_t groups = 5, most_in_all = 50, most_of_group = 20, most_before_typing = 8;
constexpr std::size_t longest_detail = 90, most_gathered = 5000;

// A few words of a text, for one line.
std::string shortened(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && end < longest_detail && text[end] != '\n')
        end += decode_at(text, end).size;
    return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

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
        const std::string place = kinerja::name_of(skp, *rhk);
        const std::string words =
            rhk->statement.empty() ? std::string(wording::rhk_belum_ditulis) : rhk->statement;
        all.push_back({.group = PaletteGroup::rhk,
                       .target = rhk->id.value,
                       .label = place + ": " + shortened(words),
                       .others = words,
                       .icon = icon::target});
    }
}

/// Whether the section where this is filled in is there for this SKP.
bool is_there(const Skp& skp, std::string_view place) {
    const SectionRow& row = row_of(section_of(place));
    return row.is_there == nullptr || row.is_there(skp);
}

// It is called as everywhere, and found by its own name before that of what it lies in.
void add_field(std::vector<PaletteItem>& all, const Skp& skp, const Path& place, bool is_words) {
    const Result<std::string> value = read_field(skp, place);
    if (!value) return;
    const std::string own = std::string(label_of_path(place)) + " " + owner_of(skp, place);
    all.push_back({.group = PaletteGroup::isian,
                   .target = place.value,
                   .label = kinerja::name_of(skp, place),
                   .detail = is_words ? shortened(*value) : std::string(),
                   .icon = icon::pencil,
                   .form = search_form(own)});
}

// The cells of the matrix are left out: there are thousands, and the sheet finds them better.
void add_fields(std::vector<PaletteItem>& all, const Skp& skp) {
    std::string where;
    each_value(shape_of<Skp>(), &skp, where,
               [&](const std::string& place, const Member& member, const void*) {
                   if (!member.is_field() || place.find("/peran/") != place.npos) return;
                   if (all.size() >= most_gathered || !is_there(skp, place)) return;
                   const bool is_words = member.kind == MemberKind::text;
                   add_field(all, skp, {place}, is_words);
               });
}

// Of several fields with one name, the second and those that follow have a number.
void tell_apart(std::vector<PaletteItem>& all) {
    std::map<std::string, int, std::less<>> known;
    for (PaletteItem& item : all) {
        if (item.group != PaletteGroup::isian) continue;
        const int number = ++known[item.label];
        if (number > 1) item.label += ", " + std::to_string(number);
    }
}

void add_drafts(std::vector<PaletteItem>& all, const Situation& now) {
    std::size_t recent = 0;
    for (const DraftHead& head : now.data.drafts) {
        const bool open = now.data.open && now.data.open->skp->id.value == head.id;
        if (head.deleted_at > 0 || open) continue;
        const SkpSummary& of = head.summary;
        all.push_back({.group = PaletteGroup::draf,
                       .target = head.id,
                       .label = of.nama.empty() ? std::string(wording::tanpa_nama) : of.nama,
                       .detail = of.periode_awal + " s.d. " + of.periode_akhir,
                       .others = of.jabatan + " " + of.periode_awal + " " + of.periode_akhir,
                       .icon = icon::file_plus,
                       .often = !now.data.open && recent++ < most_before_typing});
    }
}

int fit_of(const PaletteItem& item, std::string_view typed) {
    if (typed.empty()) return item.often ? 1 : 0;
    return std::max({fit(typed, item.form), fit(typed, item.others_form) / 2,
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
    tell_apart(palette.all);
    for (PaletteItem& item : palette.all) {
        if (item.form.empty()) item.form = search_form(item.label);
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
