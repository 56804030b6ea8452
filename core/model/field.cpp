// From a Path to its row, and through the row to the value.
#include "core/model/field.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/model/field_table.h"

namespace kinerja {
namespace {

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

struct Address {
    Pattern pattern;
    PathIds ids;
};

/// An id follows these, not a name.
constexpr std::string_view before_item[] = {"rhk/",      "rhk_pimpinan/",   "lampiran/sumber_daya/",
                                            "sasaran/",  "jadwal/periode/", "matriks/anggota/",
                                            "pertemuan/"};
constexpr std::string_view before_part[] = {
    "rhk/*/iki/", "rhk/*/rencana_aksi/", "matriks/anggota/*/peran/", "pertemuan/*/tindak_lanjut/"};

bool expects_item(std::string_view pattern) {
    return std::ranges::find(before_item, pattern) != std::end(before_item);
}
bool expects_part(std::string_view pattern) {
    return std::ranges::find(before_part, pattern) != std::end(before_part);
}

/// Takes over one segment; false when no field has such an address.
bool append_segment(Address& address, std::string_view segment) {
    const bool item = expects_item(address.pattern.view());
    const bool part = expects_part(address.pattern.view());
    if (item) address.ids.item = segment;
    if (part) address.ids.part = segment;
    if (segment.empty()) return false;
    return address.pattern.append(item || part ? "*" : segment);
}

std::optional<Address> address_of(std::string_view path) {
    Address address;
    for (std::size_t slash = path.find('/'); slash != path.npos; slash = path.find('/')) {
        if (!append_segment(address, path.substr(0, slash))) return std::nullopt;
        if (!address.pattern.append("/")) return std::nullopt;
        path.remove_prefix(slash + 1);
    }
    if (!append_segment(address, path)) return std::nullopt;
    return address;
}

const std::vector<FieldRow>& field_rows() {
    static const std::vector<FieldRow> rows = [] {
        std::vector<FieldRow> all = rows_of_form();
        for (FieldRow& row : rows_beside_form()) all.push_back(std::move(row));
        return all;
    }();
    return rows;
}

using RowIndex = std::unordered_map<std::string_view, std::size_t>;

RowIndex index_of_rows() {
    RowIndex index;
    for (const FieldRow& row : field_rows()) index.emplace(row.spec.pattern, index.size());
    return index;
}

std::optional<std::size_t> row_number(const Address& address) {
    static const RowIndex index = index_of_rows();
    const auto found = index.find(address.pattern.view());
    return found == index.end() ? std::nullopt : std::optional(found->second);
}

std::vector<FieldSpec> specs_of_rows() {
    std::vector<FieldSpec> specs;
    for (const FieldRow& row : field_rows()) specs.push_back(row.spec);
    return specs;
}

/// A row of the table and where it leads in one SKP.
struct Target {
    const FieldRow* row = nullptr;
    Place place;
    PathIds ids;
};

std::optional<Target> target_of(const Skp& skp, const Path& path) {
    const std::optional<Address> address = address_of(path.value);
    const auto number = address ? row_number(*address) : std::nullopt;
    if (!number) return std::nullopt;
    const FieldRow& row = field_rows()[*number];
    const std::optional<Place> place = row.find(skp, address->ids);
    if (!place) return std::nullopt;
    return Target{&row, *place, address->ids};
}

bool has_token(std::span<const Term> choices, std::string_view value) {
    for (const Term& term : choices)
        if (term.token == value) return true;
    return false;
}

/// A choice without a list of its own names an item of the same SKP by id.
std::string_view objection_to_link(const Skp& skp, const FieldSpec& spec, const PathIds& ids,
                                   std::string_view value) {
    const std::string id(value);
    if (spec.pattern.ends_with("/rhk_pimpinan"))
        return find_rhk_pimpinan(skp, {id}) ? ""
                                            : "RHK pimpinan yang dipilih tidak ada dalam SKP ini.";
    if (spec.pattern.ends_with("/sasaran"))
        return find_sasaran(skp, {id}) ? "" : "Sasaran yang dipilih tidak ada dalam SKP ini.";
    if (spec.pattern.ends_with("/ketua"))
        return value != ids.item && find_anggota(skp.matriks, {id})
                   ? ""
                   : "Ketua tim haruslah orang lain yang ada pada matriks.";
    // A RencanaAksi outlives the periods it was written for.
    return is_id(value) ? "" : "Periode yang dipilih tidak dikenal.";
}

/// Empty when the value may stand in this field; otherwise the sentence that says why not.
std::string_view objection(const Skp& skp, const FieldSpec& spec, const PathIds& ids,
                           std::string_view value) {
    if (spec.kind == FieldKind::flag && value != "ya" && value != "tidak")
        return "Isian ini hanya dapat diisi dengan ya atau tidak.";
    if (spec.kind != FieldKind::choice || (value.empty() && spec.optional_choice)) return {};
    if (!spec.choices.empty())
        return has_token(spec.choices, value) ? ""
                                              : "Nilai ini bukan salah satu pilihan yang tersedia.";
    return objection_to_link(skp, spec, ids, value);
}

Error not_found(const Path& path) {
    return {ErrorCode::not_found, path.value, "Isian yang dituju tidak ada dalam SKP ini."};
}

static_assert(max_text_length == 65'536, "the message below names the limit");
constexpr const char* too_long =
    "Teks terlalu panjang: satu isian memuat paling banyak 65.536 bita.";

}  // namespace

const FieldSpec* field_spec(const Path& path) {
    const std::optional<Address> address = address_of(path.value);
    const auto number = address ? row_number(*address) : std::nullopt;
    return number ? &all_fields()[*number] : nullptr;
}

std::span<const FieldSpec> all_fields() {
    static const std::vector<FieldSpec> specs = specs_of_rows();
    return specs;
}

Result<std::string> read_field(const Skp& skp, const Path& path) {
    const std::optional<Target> target = target_of(skp, path);
    if (!target) return not_found(path);
    return target->row->read(skp, target->place);
}

std::optional<Error> write_field(Skp& skp, const Path& path, std::string_view value) {
    const std::optional<Target> target = target_of(skp, path);
    if (!target) return not_found(path);
    if (value.size() > max_text_length) return Error{ErrorCode::too_large, path.value, too_long};
    const std::string_view problem = objection(skp, target->row->spec, target->ids, value);
    if (!problem.empty()) return Error{ErrorCode::bad_value, path.value, std::string(problem)};
    if (target->row->read(skp, target->place) != value)
        target->row->write(skp, target->place, value);
    return std::nullopt;
}

}  // namespace kinerja
