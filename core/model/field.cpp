// From a Path to its member, and through the member to the value.
#include "core/model/field.h"

#include <algorithm>
#include <array>
#include <deque>
#include <unordered_map>
#include <vector>

#include "core/model/sealed.h"
#include "core/model/shape_walk.h"

namespace kinerja {
namespace {

// --- The list of fields --------------------------------------------------------------------------

struct Fields {
    std::vector<FieldSpec> specs;
    std::deque<std::string> patterns;  // that the specs point into
    std::unordered_map<std::string_view, std::size_t> by_pattern;
};

void add_fields(Fields& fields, const Shape& shape, const std::string& owner, Section section);

void add_field(Fields& fields, const Member& member, const std::string& pattern, Section section) {
    fields.patterns.push_back(pattern);
    fields.specs.push_back({fields.patterns.back(), member.said.label, member.said.kind,
                            member.choices ? member.choices() : std::span<const Term>(),
                            member.said.optional, is_sealed(pattern) ? Sealed::yes : Sealed::no,
                            section, member.said.link});
}

void add_member(Fields& fields, const Member& member, const std::string& pattern, Section section) {
    section = member.said.section.value_or(section);
    if (member.is_field()) add_field(fields, member, pattern, section);
    if (member.kind == MemberKind::cells) add_field(fields, member, pattern + "/*", section);
    if (member.kind == MemberKind::object) add_fields(fields, member.shape(), pattern, section);
    if (member.kind == MemberKind::list)
        add_fields(fields, member.shape(), pattern + "/*", section);
}

void add_fields(Fields& fields, const Shape& shape, const std::string& owner, Section section) {
    for (const Member& member : shape.members) {
        const bool shown_elsewhere = member.said.section.has_value() && !owner.empty();
        if (shown_elsewhere) continue;
        const std::string_view other = member.said.link.list;
        if (member.kind != MemberKind::elsewhere)
            add_member(
                fields, member,
                owner.empty() ? std::string(member.name) : owner + "/" + std::string(member.name),
                section);
        else if (const Member* shown = member_of_pattern(other))
            add_member(fields, *shown, std::string(other), section);
    }
}

const Fields& fields() {
    static const Fields all = [] {
        Fields made;
        add_fields(made, shape_of<Skp>(), "", Section::identitas);
        for (const FieldSpec& spec : made.specs)
            made.by_pattern.emplace(spec.pattern, made.by_pattern.size());
        return made;
    }();
    return all;
}

// --- From a Path to its pattern ------------------------------------------------------------------

/// A Path with `*` in place of its ids, on the stack: this runs for every field of every frame.
class Pattern {
  public:
    std::string_view view() const { return {characters_.data(), size_}; }

    /// False when it grows longer than any pattern of the table.
    bool append(std::string_view text) {
        if (text.size() > characters_.size() - size_) return false;
        size_ += text.copy(characters_.data() + size_, text.size());
        return true;
    }

  private:
    std::array<char, 64> characters_{};
    std::size_t size_ = 0;
};

/// False when no field has such an address.
bool take_over(Pattern& pattern, std::string_view path) {
    Steps steps(path);
    while (const Member* member = steps.next()) {
        if (!pattern.view().empty() && !pattern.append("/")) return false;
        if (!pattern.append(member->name)) return false;
        if (steps.has_item() && !pattern.append("/*")) return false;
        if (steps.is_at_end()) return !path.ends_with('/');
    }
    return false;
}

// --- Cells of the matrix -------------------------------------------------------------------------

// A cell has an address as soon as its person and its column exist; writing makes it, writing blank
// text removes it.
struct Column {
    RhkId rhk;
    IkiId iki;
};

std::optional<Column> column_of(std::string_view cell) {
    const std::size_t dot = cell.find('.');
    if (dot == cell.npos) return std::nullopt;
    return Column{{std::string(cell.substr(0, dot))}, {std::string(cell.substr(dot + 1))}};
}

bool has_column(const Skp& skp, const Column& column) {
    const Rhk* rhk = find_rhk(skp, column.rhk);
    return rhk != nullptr &&
           std::ranges::any_of(rhk->iki, [&](const Iki& iki) { return iki.id == column.iki; });
}

const Anggota& anggota_at(const MemberAt<const void*>& place) {
    return *static_cast<const Anggota*>(place.owner);
}

/// Empty when there is no such cell.
std::optional<std::string> read_cell(const Skp& skp, const MemberAt<const void*>& place) {
    const std::optional<Column> column = column_of(place.cell);
    if (!column) return std::nullopt;
    if (const Peran* peran = find_peran(anggota_at(place), column->rhk, column->iki))
        return peran->hasil;
    return has_column(skp, *column) ? std::optional(std::string()) : std::nullopt;
}

void write_cell(const MemberAt<void*>& place, std::string_view value) {
    Anggota& anggota = *static_cast<Anggota*>(place.owner);
    const Column column = *column_of(place.cell);
    const auto here = [&](const Peran& one) {
        return one.rhk == column.rhk && one.iki == column.iki;
    };
    if (value.empty()) {
        std::erase_if(anggota.peran, here);
        return;
    }
    const auto found = std::ranges::find_if(anggota.peran, here);
    if (found != anggota.peran.end())
        found->hasil = value;
    else
        anggota.peran.push_back({column.rhk, column.iki, std::string(value), {}});
}

// --- Values --------------------------------------------------------------------------------------

std::optional<std::string> value_at(const Skp& skp, const MemberAt<const void*>& place) {
    if (place.member->kind == MemberKind::cells && !place.cell.empty())
        return read_cell(skp, place);
    if (!place.member->is_field()) return std::nullopt;
    return std::string(place.member->scalar.shown(place.owner, place.member->index));
}

std::string with_name(std::string_view name, std::string_view words) {
    return std::string(name).append(words);
}

/// A choice without a list of its own names an item of the same SKP by id.
std::string objection_to_link(const Skp& skp, const MemberAt<const void*>& place,
                              std::string_view value) {
    const LinkTo& link = place.member->said.link;
    if (link.outlives)
        return is_id(value) ? "" : with_name(link.name, " yang dipilih tidak dikenal.");
    if (link.another && value == place.item)
        return with_name(link.name, " haruslah orang lain yang ada pada matriks.");
    const Path target = Path{std::string(link.list)} / value;
    if (list_item_at(skp, target.value)) return {};
    return with_name(link.name, link.another ? " haruslah orang lain yang ada pada matriks."
                                             : " yang dipilih tidak ada dalam SKP ini.");
}

bool has_token(std::span<const Term> choices, std::string_view value) {
    return std::ranges::find(choices, value, &Term::token) != choices.end();
}

/// Empty when the value may stand in this field; otherwise the sentence that says why not.
std::string objection(const Skp& skp, const MemberAt<const void*>& place, std::string_view value) {
    const Member& member = *place.member;
    if (member.kind == MemberKind::flag && value != "ya" && value != "tidak")
        return "Isian ini hanya dapat diisi dengan ya atau tidak.";
    if (value.empty() && member.said.optional) return {};
    if (member.kind == MemberKind::link) return objection_to_link(skp, place, value);
    if (member.kind == MemberKind::choice && !has_token(member.choices(), value))
        return "Nilai ini bukan salah satu pilihan yang tersedia.";
    return {};
}

Error not_found(const Path& path) {
    return {ErrorCode::not_found, path.value, "Isian yang dituju tidak ada dalam SKP ini."};
}

static_assert(max_text_length == 65'536, "the message below names the limit");
constexpr const char* too_long =
    "Teks terlalu panjang: satu isian memuat paling banyak 65.536 bita.";

}  // namespace

const FieldSpec* field_spec(const Path& path) {
    Pattern pattern;
    if (!take_over(pattern, path.value)) return nullptr;
    const auto found = fields().by_pattern.find(pattern.view());
    return found == fields().by_pattern.end() ? nullptr : &fields().specs[found->second];
}

std::optional<Path> main_field(const Path& item) {
    const Member* list = member_of_pattern(item.value);
    if (list == nullptr || (list->kind != MemberKind::list && list->kind != MemberKind::cells))
        return std::nullopt;
    const Member* words = list->shape().main();
    return words ? std::optional(item / words->name) : std::nullopt;
}

std::span<const FieldSpec> all_fields() { return fields().specs; }

Result<std::string> read_field(const Skp& skp, const Path& path) {
    const auto place = member_at(skp, path.value);
    if (!place) return not_found(path);
    std::optional<std::string> value = value_at(skp, *place);
    if (!value) return not_found(path);
    return *std::move(value);
}

std::optional<Error> write_field(Skp& skp, const Path& path, std::string_view value) {
    const auto place = member_at(skp, path.value);
    const std::optional<std::string> now = place ? value_at(skp, *place) : std::nullopt;
    if (!now) return not_found(path);
    if (value.size() > max_text_length) return Error{ErrorCode::too_large, path.value, too_long};
    std::string problem = objection(skp, *place, value);
    if (!problem.empty()) return Error{ErrorCode::bad_value, path.value, std::move(problem)};
    if (*now == value) return std::nullopt;
    const auto open = open_member(skp, path.value);
    if (open->member->kind == MemberKind::cells)
        write_cell(*open, value);
    else
        open->member->scalar.put(open->owner, open->member->index, value);
    return std::nullopt;
}

}  // namespace kinerja
