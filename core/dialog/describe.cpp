// Titles and values from the SKP, labels from the rows of the model.
#include "core/dialog/describe.h"

#include <algorithm>
#include <optional>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/dialog/registers.h"
#include "core/model/field.h"
#include "core/model/jadwal.h"
#include "core/model/place_name.h"

namespace kinerja {
namespace {

constexpr std::string_view not_written = "(belum ditulis)";
constexpr std::string_view no_longer_there = "(sudah dihapus)";

std::string with_words(std::string_view name, std::string_view words) {
    return std::string(name).append(": ").append(is_blank(words) ? not_written : trim(words));
}

std::string title_of_iki(const Skp& skp, const Iki& iki) {
    std::string title =
        with_words(plan_words(skp.profil, skp.jenis_jabatan).indicator, iki.statement);
    if (!is_blank(iki.target)) title.append(" (target ").append(trim(iki.target)).append(")");
    return title;
}

const Rhk* rhk_of(const Skp& skp, const std::vector<std::string_view>& parts) {
    if (parts.size() < 2 || parts[0] != "rhk") return nullptr;
    return find_rhk(skp, RhkId{std::string(parts[1])});
}

std::size_t iki_of(const Rhk& rhk, const std::vector<std::string_view>& parts) {
    if (parts.size() < 4 || parts[2] != "iki") return rhk.iki.size();
    const auto found = std::ranges::find(
        rhk.iki, parts[3], [](const Iki& iki) -> std::string_view { return iki.id.value; });
    return static_cast<std::size_t>(found - rhk.iki.begin());
}

std::string title_of_sumber_daya(const Skp& skp, const Path& card) {
    constexpr std::string_view name = "Dukungan sumber daya";
    for (const DukunganSumberDaya& one : skp.lampiran.sumber_daya)
        if (path(one) == card)
            return with_words(name, is_blank(one.uraian) ? label_of(one.jenis) : one.uraian);
    return std::string(name);
}

/// What last stood in the main field of an item, found in the record.
std::string last_words_of(const DialogKinerja& dialog, const Path& item) {
    std::string words;
    const std::optional<Path> field = main_field(item);
    if (!field) return words;
    for (const Box<DialogEntry>& entry : dialog.entries)
        for (const PlaceChange& change : entry->changes)
            if (change.place == field->value)
                words = change.after.value_or(change.before.value_or(""));
    return words;
}

std::string title_of_removed(const Skp& skp, const AgendaCard& card) {
    if (!card.butir) return label_of_place(card.path.value) + " (bukan butir SKP)";
    Path item = card.path;
    std::string name(label_of(*card.butir));
    if (*card.butir == ButirDialog::rhk) name = shape_of<Rhk>().item;
    if (*card.butir == ButirDialog::iki) name = plan_words(skp.profil, skp.jenis_jabatan).indicator;
    if (*card.butir == ButirDialog::skema) item.value.resize(item.value.rfind('/'));
    const std::string words = last_words_of(*skp.dialog, item);
    return (words.empty() ? name : with_words(name, words)) + " " + std::string(no_longer_there);
}

/// What a link leads to: the words of the item with this id, in the list that the field names.
std::string linked_words(const Skp& skp, const FieldSpec& spec, std::string_view id) {
    const std::optional<Path> field = main_field(Path{std::string(spec.link.list)} / id);
    const Result<std::string> words = read_field(skp, field.value_or(Path{}));
    if (words) return *words;
    std::string period;  // one of the default periods is there without being stored
    if (spec.link.list == "jadwal/periode") period = nama_bawaan({std::string(id)});
    return period.empty() ? std::string(no_longer_there) : period;
}

}  // namespace

std::string title_of(const Skp& skp, const AgendaCard& card) {
    if (card.path.value.empty()) return "SKP secara keseluruhan";
    if (card.removed || !card.butir) return title_of_removed(skp, card);
    const std::vector<std::string_view> parts = segments(card.path);
    const Rhk* rhk = rhk_of(skp, parts);
    const std::string name(label_of(*card.butir));
    switch (*card.butir) {
        case ButirDialog::rhk:
            return rhk ? with_words(name_of(skp, *rhk), rhk->statement) : name;
        case ButirDialog::iki: {
            const std::size_t at = rhk ? iki_of(*rhk, parts) : 0;
            return rhk && at < rhk->iki.size() ? title_of_iki(skp, rhk->iki[at]) : name;
        }
        case ButirDialog::skema:
            return rhk ? name + " " + name_of(skp, *rhk) : name;
        case ButirDialog::sumber_daya:
            return title_of_sumber_daya(skp, card.path);
        case ButirDialog::ekspektasi_khusus:
            for (int i = 0; i < perilaku_count; ++i)
                if (path_of_ekspektasi_khusus(i) == card.path)
                    return with_words(name,
                                      perilaku_berakhlak()[static_cast<std::size_t>(i)].label);
            return name;
        case ButirDialog::konsekuensi:
            return name;
    }
    return name;
}

Path field_of_place(std::string_view place) {
    if (is_order(place)) {
        Path item{std::string(place)};
        item.value.back() = 'x';
        return item;
    }
    if (place.ends_with('?')) place.remove_suffix(1);
    const Path path{std::string(place)};
    constexpr std::string_view text = "/text";
    if (!place.ends_with(text) || field_spec(path) != nullptr) return path;
    return {std::string(place.substr(0, place.size() - text.size()))};
}

std::string label_of_place(std::string_view place) {
    const Path path = field_of_place(place);
    if (const FieldSpec* spec = field_spec(path)) return std::string(spec->label);
    if (const std::optional<Path> words = main_field(path))
        if (const FieldSpec* spec = field_spec(*words); spec && spec->kind == FieldKind::prose)
            return std::string(spec->label);
    const std::string_view label = label_of_path(path);
    return std::string(label.empty() ? "Isian lain" : label);
}

std::string name_of_place(const Skp& skp, std::string_view place) {
    const std::string item = owner_of(skp, field_of_place(place)), label = label_of_place(place);
    if (item.empty() || item == label) return label;
    return item + ", " + label;
}

std::string value_in_words(const Skp& skp, std::string_view place, std::string_view value) {
    const Path path = field_of_place(place);
    const FieldSpec* spec = field_spec(path);
    if (spec == nullptr) spec = field_spec(path / "jenis");  // an item is there as one of a kind
    if (spec == nullptr) return std::string(value);
    if (spec->kind == FieldKind::flag) return value == "true" || value == "ya" ? "ya" : "tidak";
    if (spec->kind == FieldKind::date) {
        const std::optional<Date> date = parse_date(value).date;
        return date ? to_long(*date) : std::string(value);
    }
    if (spec->kind != FieldKind::choice || value.empty()) return std::string(value);
    for (const Term& term : spec->choices)
        if (term.token == value) return std::string(term.label);
    return spec->choices.empty() ? linked_words(skp, *spec, value) : std::string(value);
}

std::string side_in_words(const Skp& skp, std::string_view place,
                          const std::optional<std::string>& value, std::string_view none) {
    if (!value) return std::string(none);
    return *value == is_there ? "tetap ada" : value_in_words(skp, place, *value);
}

}  // namespace kinerja
