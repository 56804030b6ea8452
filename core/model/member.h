// What an SKP consists of, said once: each struct of the model describes itself in a Shape, a row
// for each member, in the order of the form. Reading and writing files, fields by Path, registers,
// seals, names of places, the order of findings, limits and the published schema all follow from
// these rows (core/model/shape_walk.h and the folders above), so that a new member is one row.
//
//   template <>
//   const Shape& shape_of<Sasaran>() {
//       static constexpr Member members[] = {
//           text<&Sasaran::statement>("statement", Sealed::yes, {.label = "Sasaran"}), ...};
//       static constexpr Shape shape = shape_with<Sasaran>("sasaran", "Sasaran", members);
//       return shape;
//   }
//
// The name of a member is its key in files and in addresses of the record, which stand in sealed
// entries for good: a key is never renamed without a row in core/model/renamed.h.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/model/extras.h"
#include "core/model/section.h"
#include "core/regulation/terms.h"

namespace kinerja {

/// Whether it belongs to what is signed: what stands on the SKP and its Lampiran does; what goes on
/// changing in the year does not. There is no default: whoever adds a member says it. An object or
/// a list that is not sealed holds nothing that is.
enum class Sealed { no, yes };

/// How a value is typed and shown: one line, running prose, a date, a code of digits, one of a
/// closed list of choices, or yes/no ("ya" / "tidak").
enum class FieldKind { line, prose, date, code, choice, flag };

enum class MemberKind {
    text,       // as typed: line, prose, date or code
    choice,     // the token of an enumerator, or of a list of terms
    flag,       // "ya" or "tidak"; true or false in files
    link,       // the id of an item of the same SKP
    code,       // an id or address that leads out of this SKP's lists; never filled in by hand
    address,    // a Path of the SKP, in the record of a dialogue
    number,     // a whole number from 1 on; 1 is what .omit_empty leaves out
    codes,      // a list of codes
    object,     // members of its own
    list,       // items with ids
    cells,      // items without ids: the results of one person, each under "<rhk>.<iki>"
    changes,    // values of the SKP before and after
    derived,    // follows from the text beside it; written for other programs, never read
    elsewhere,  // no member: what a screen shows at this point lies at another place of the SKP
};

/// The list in which the item lies that a link names, as a Path; what such an item is called; and
/// whether the link stays when the item goes. `another`: not the item in which the link stands.
struct LinkTo {
    std::string_view list{};
    std::string_view name{};
    bool outlives = false;
    bool another = false;
};

struct Member;
struct Shape;

/// A value as text or token, and back. `index` is Member::index.
struct ScalarAccess {
    std::string_view (*shown)(const void* owner, std::size_t index) = nullptr;
    void (*put)(void* owner, std::size_t index, std::string_view value) = nullptr;
};

/// A member that is an object. `open` is for changing: it opens the box.
struct ObjectAccess {
    const void* (*get)(const void* owner, std::size_t index) = nullptr;  // null: there is none
    void* (*open)(void* owner, std::size_t index) = nullptr;             // makes it when needed
};

/// A member that is a list; `open` as above, for one item.
struct ListAccess {
    std::size_t (*size)(const void* owner) = nullptr;
    const void* (*get)(const void* owner, std::size_t at) = nullptr;
    void* (*open)(void* owner, std::size_t at) = nullptr;
    void* (*add)(void* owner, std::size_t at) = nullptr;  // a new one, in front of `at`
    void (*erase)(void* owner, std::size_t at) = nullptr;
    void (*move)(void* owner, std::size_t from, std::size_t to) = nullptr;
    void (*copy)(void* owner, std::size_t from, std::size_t to) = nullptr;  // in front of `to`
    /// The item of another owner in place of this one; the same object where it is boxed.
    void (*share)(void* owner, std::size_t at, const void* other, std::size_t from) = nullptr;
};

/// What is said of a member besides its name, where it lies and whether it is sealed.
struct Said {
    /// The official label of a field; what an object or a list is called. None: nobody fills it in.
    std::string_view label{};
    FieldKind kind = FieldKind::line;
    /// For the schema alone, which the program that is downloaded goes without: a title where there
    /// is no label, one sentence, and what a code looks like.
    std::string_view title{};
    std::string_view about{};
    std::string_view pattern{};
    bool required = false;
    /// Where it is filled in, when it is not where its owner is.
    std::optional<Section> section{};
    /// The label stands before those of the fields below: "Pegawai yang dinilai, Nama".
    bool names_fields = false;
    /// Left out of files while it is empty.
    bool omit_empty = false;
    /// "" (nothing chosen) is a value as well.
    bool optional = false;
    /// Of a list: the most in one SKP, and how they are called then: "2.000 RHK pimpinan".
    std::size_t most = 2'000;
    std::string_view plural{};
    /// Of a list: begins the ids that have to be made up. None: an item without one is left out.
    std::string_view letter{};
    LinkTo link{};
    /// Of a list: its items come, go and move by commands of its own, not as rows.
    bool own_commands = false;
    /// It stays on the device of who wrote it: in no file for others, in no record of a dialogue.
    bool stays_here = false;
    /// Beside the record of a dialogue: it has no registers; of two files the newer item is taken
    /// (core/handover/beside.h).
    bool beside_record = false;
    /// Items move among those with the same value here.
    bool groups = false;
    /// The words by which people know the item: in choices, titles and the story of a dialogue.
    bool main = false;
};

/// `name` is the key in files and a segment of Paths and registers.
struct Member {
    std::string_view name{};
    MemberKind kind = MemberKind::text;
    Sealed sealed;
    Said said{};
    std::size_t index = 0;  // within an array
    std::span<const Term> (*choices)() = nullptr;
    const Shape& (*shape)() = nullptr;  // of an object, or of the items of a list
    ScalarAccess scalar{};
    ObjectAccess object{};
    ListAccess list{};
    const void* (*whole)(const void* owner) = nullptr;  // of a kind with a reader of its own
    void* (*open_whole)(void* owner) = nullptr;
    void (*take)(void* owner, const void* other) = nullptr;  // the member of another owner
    std::string (*derive)(std::string_view text) = nullptr;  // empty: nothing follows from it

    bool is_scalar() const { return kind <= MemberKind::address; }
    /// A person fills it in: it has a Path, a label and a place on screen.
    bool is_field() const { return kind <= MemberKind::link && !said.label.empty(); }
};

/// `name` is what the schema calls it, `item` what people call one of a list ("RHK pimpinan").
struct Shape {
    std::string_view name{};
    std::string_view item{};
    std::span<const Member> members{};
    std::string_view about{};
    const std::string& (*id)(const void* object) = nullptr;  // of items of a list
    std::string& (*open_id)(void* object) = nullptr;
    /// Unknown members; none of its own: they go to the owner's, behind the name and a slash.
    const Extras& (*extras)(const void* object) = nullptr;
    Extras& (*open_extras)(void* object) = nullptr;
    bool (*is_default)(const void* object) = nullptr;

    /// Null when there is none of this name.
    const Member* find(std::string_view member_name) const;
    /// The words by which people know the item; null when it has none.
    const Member* main() const;
};

/// Specialised beside each struct of the model.
template <class T>
const Shape& shape_of();

}  // namespace kinerja
