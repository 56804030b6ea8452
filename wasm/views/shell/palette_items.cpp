// What there is to find, and what fits what was typed.
#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "core/base/fuzzy.h"
#include "core/base/utf8.h"
#include "core/dialog/describe.h"
#include "core/model/field.h"
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
        const std::string place = item_of_place(skp, path(*rhk).value);
        const std::string words =
            rhk->statement.empty() ? std::string(wording::rhk_belum_ditulis) : rhk->statement;
        all.push_back({.group = PaletteGroup::rhk,
                       .target = rhk->id.value,
                       .label = place + ": " + shortened(words),
                       .others = words,
                       .icon = icon::target});
    }
}

template <class T>
const T& inside(const Box<T>& box) {
    return *box;
}
template <class T>
const T& inside(const T& plain) {
    return plain;
}

/// The items of the list at this Path pattern that are there: "rhk/*/iki".
std::vector<Path> items_of(const Skp& skp, std::string_view list) {
    std::vector<Path> items;
    const auto each = [&](const auto& those) {
        for (const auto& one : those) items.push_back(path(inside(one).id));
    };
    const auto each_of_rhk = [&](const auto& member) {
        for (const Box<Rhk>& rhk : skp.rhk)
            for (const auto& one : (*rhk).*member) items.push_back(path(rhk->id, one.id));
    };
    if (list == "pertemuan/*/tindak_lanjut")
        for (const auto& meeting : skp.pertemuan)
            for (const TindakLanjut& one : inside(meeting).tindak_lanjut)
                items.push_back(path(inside(meeting).id, one.id));
    if (list == "jadwal/periode") each(inside(skp.jadwal).periode);
    if (list == "lampiran/sumber_daya") each(skp.lampiran.sumber_daya);
    if (list == "matriks/anggota") each(inside(skp.matriks).anggota);
    if (list == "rhk") each(skp.rhk);
    if (list == "rhk/*/iki") each_of_rhk(&Rhk::iki);
    if (list == "rhk/*/rencana_aksi") each_of_rhk(&Rhk::rencana_aksi);
    if (list == "rhk_pimpinan") each(skp.rhk_pimpinan);
    if (list == "sasaran") each(skp.sasaran);
    if (list == "pertemuan") each(skp.pertemuan);
    return items;
}

/// "Target (RHK 1, IKI 2)", "Nama (Pejabat Penilai Kinerja)".
std::string name_of_field(const Skp& skp, const Path& place) {
    const std::size_t above = place.value.rfind('/');
    if (above == place.value.npos || !item_of_place(skp, place.value).empty())
        return name_of_place(skp, place.value);
    return label_of_place(place.value) + " (" + label_of_place(place.value.substr(0, above)) + ")";
}

void add_field(std::vector<PaletteItem>& all, const Skp& skp, const FieldSpec& spec, Path place) {
    const Result<std::string> value = read_field(skp, place);
    if (!value) return;
    const bool is_words = spec.kind != FieldKind::choice && spec.kind != FieldKind::flag;
    all.push_back({.group = PaletteGroup::isian,
                   .target = place.value,
                   .label = name_of_field(skp, place),
                   .detail = is_words ? shortened(*value) : std::string(),
                   .icon = icon::pencil});
}

/// Whether the part that this lies in is there for this SKP.
bool is_there(const Skp& skp, std::string_view pattern) {
    const std::string_view part = pattern.substr(0, pattern.find('/'));
    return std::ranges::none_of(sections, [&](const SectionRow& row) {
        return row.token == part && row.is_there != nullptr && !row.is_there(skp);
    });
}

void add_fields(std::vector<PaletteItem>& all, const Skp& skp) {
    for (const FieldSpec& spec : all_fields()) {
        const std::string_view pattern = spec.pattern;
        if (!is_there(skp, pattern)) continue;
        const std::size_t star = pattern.rfind('*');
        if (star == pattern.npos) add_field(all, skp, spec, {std::string(pattern)});
        if (star == pattern.npos || star == 0) continue;
        for (const Path& item : items_of(skp, pattern.substr(0, star - 1)))
            if (all.size() < most_gathered)
                add_field(all, skp, spec, {item.value + std::string(pattern.substr(star + 1))});
    }
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
