// Every field of an SKP that holds one value, by Path: its official label, its kind, and how to
// read and write it. Forms, commands, completeness and print labels all use this. The fields are
// the members with a label in the shapes of the model (core/model/member.h), in their order.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/model/member.h"
#include "core/model/path.h"
#include "core/model/skp.h"
#include "core/regulation/terms.h"

namespace kinerja {

/// `pattern` is a Path with `*` in place of ids: "rhk/*/iki/*/target". A choice without `choices`
/// is the id of an item of the same SKP, in the list that `link` names.
struct FieldSpec {
    std::string_view pattern;
    std::string_view label;  // as on the official form where there is one
    FieldKind kind = FieldKind::line;
    std::span<const Term> choices;  // for FieldKind::choice
    bool optional_choice = false;   // "" (nothing chosen) is a value as well
    Sealed sealed;                  // part of what is signed
    Section section{};              // where it is filled in
    LinkTo link{};
};

/// The row for this path; null when no field has this address.
const FieldSpec* field_spec(const Path& path);

/// The field by whose words people know the item at this path: "rhk/r1/statement". Empty when that
/// is no item, or one without such a field.
std::optional<Path> main_field(const Path& item);

/// In the order in which they are filled in: section by section, and within one as in the shapes.
std::span<const FieldSpec> all_fields();

/// The value at this path: text as typed, or the token of a choice. Error not_found when the path
/// names nothing (for instance a row that was removed).
Result<std::string> read_field(const Skp& skp, const Path& path);

/// Puts a value in place, exactly as given. The same value again leaves every box as it was.
/// Errors: not_found; bad_value when a choice has no such token; too_large above max_text_length.
std::optional<Error> write_field(Skp& skp, const Path& path, std::string_view value);

/// Longest text of one field, in bytes of UTF-8. Far above the 5,000 characters people do write.
inline constexpr std::size_t max_text_length = 64 * 1024;

}  // namespace kinerja
