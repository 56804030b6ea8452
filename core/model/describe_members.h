// How a struct's rows are written: one function for each kind of member, which finds out from the
// member pointer how to reach it. Only for the files that define shape_of().
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/base/box.h"
#include "core/base/id.h"
#include "core/model/member.h"

namespace kinerja::describe {

// --- From a void pointer to the member -----------------------------------------------------------

template <auto member>
struct Reach;
template <class O, class V, V O::*member>
struct Reach<member> {
    using Owner = O;
    using Value = V;
    static const V& in(const void* owner) { return static_cast<const O*>(owner)->*member; }
    static V& in(void* owner) { return static_cast<O*>(owner)->*member; }
};

/// An element of an array counts as the member; anything else is itself.
template <class T>
const T& at(const T& value, std::size_t) {
    return value;
}
template <class T>
T& at(T& value, std::size_t) {
    return value;
}
template <class T, std::size_t size>
const T& at(const std::array<T, size>& values, std::size_t index) {
    return values[index];
}
template <class T, std::size_t size>
T& at(std::array<T, size>& values, std::size_t index) {
    return values[index];
}

// --- Value <-> text ------------------------------------------------------------------------------

inline std::string_view shown(const std::string& text) { return text; }
inline std::string_view shown(bool flag) { return flag ? "ya" : "tidak"; }
template <Choice E>
std::string_view shown(E choice) {
    return token_of(choice);
}
template <Choice E>
std::string_view shown(const std::optional<E>& choice) {
    return choice ? token_of(*choice) : std::string_view();
}
template <class T>
requires requires(const T& one) { one.value.size(); }
std::string_view shown(const T& id) {  // an Id or a Path
    return id.value;
}

inline void put(std::string& text, std::string_view value) { text = value; }
inline void put(bool& flag, std::string_view value) { flag = value == "ya"; }
template <Choice E>
void put(E& choice, std::string_view value) {
    choice = parse_token<E>(value).value_or(choice);
}
template <Choice E>
void put(std::optional<E>& choice, std::string_view value) {
    choice = parse_token<E>(value);
}
template <class T>
requires requires(T& one) { one.value.size(); }
void put(T& id, std::string_view value) { id.value = value; }

template <auto member>
constexpr ScalarAccess scalar{
    [](const void* owner, std::size_t index) { return shown(at(Reach<member>::in(owner), index)); },
    [](void* owner, std::size_t index, std::string_view value) {
        put(at(Reach<member>::in(owner), index), value);
    }};

// --- Objects and lists ---------------------------------------------------------------------------

template <class T>
const void* inside(const T& value) {
    return &value;
}
template <class T>
const void* inside(const Box<T>& box) {
    return &*box;
}
template <class T>
const void* inside(const std::optional<T>& value) {
    return value ? &*value : nullptr;
}
template <class T>
void* opened(T& value) {
    return &value;
}
template <class T>
void* opened(Box<T>& box) {
    return &box.edit();
}
template <class T>
void* opened(std::optional<T>& value) {
    return value ? &*value : &value.emplace();
}

template <class T>
struct Plain {
    using Type = T;
};
template <class T>
struct Plain<Box<T>> {
    using Type = T;
};
template <class T>
struct Plain<std::optional<T>> {
    using Type = T;
};
template <class T, std::size_t size>
struct Plain<std::array<T, size>> : Plain<T> {};
template <class T>
struct Plain<std::vector<T>> : Plain<T> {};

template <auto member>
constexpr ObjectAccess object_access{
    [](const void* owner, std::size_t index) {
        return inside(at(Reach<member>::in(owner), index));
    },
    [](void* owner, std::size_t index) { return opened(at(Reach<member>::in(owner), index)); }};

template <auto member>
void take(void* owner, const void* other) {
    Reach<member>::in(owner) = Reach<member>::in(other);
}

template <class Items>
auto place_in(Items& items, std::size_t at) {
    return items.begin() + static_cast<std::ptrdiff_t>(at);
}

template <auto member>
constexpr ListAccess list_access{
    [](const void* owner) { return Reach<member>::in(owner).size(); },
    [](const void* owner, std::size_t index) { return inside(Reach<member>::in(owner)[index]); },
    [](void* owner, std::size_t index) { return opened(Reach<member>::in(owner)[index]); },
    [](void* owner, std::size_t index) {
        auto& items = Reach<member>::in(owner);
        return opened(*items.emplace(place_in(items, index)));
    },
    [](void* owner, std::size_t index) {
        auto& items = Reach<member>::in(owner);
        items.erase(place_in(items, index));
    },
    [](void* owner, std::size_t from, std::size_t to) {
        auto& items = Reach<member>::in(owner);
        auto one = std::move(items[from]);
        items.erase(place_in(items, from));
        items.insert(place_in(items, to), std::move(one));
    },
    [](void* owner, std::size_t from, std::size_t to) {
        auto& items = Reach<member>::in(owner);
        auto one = items[from];
        items.insert(place_in(items, to), std::move(one));
    },
    [](void* owner, std::size_t index, const void* other, std::size_t from) {
        Reach<member>::in(owner)[index] = Reach<member>::in(other)[from];
    }};

#ifdef KINERJA_WITHOUT_SCHEMA
inline constexpr bool with_schema = false;
#else
inline constexpr bool with_schema = true;
#endif

constexpr Said kept(Said said) {
    if (!with_schema) said.title = said.about = said.pattern = {};
    return said;
}

// --- Rows ----------------------------------------------------------------------------------------

template <auto member>
constexpr Member text(std::string_view name, Sealed sealed, Said said = {}, std::size_t index = 0) {
    return {.name = name,
            .kind = MemberKind::text,
            .sealed = sealed,
            .said = kept(said),
            .index = index,
            .scalar = scalar<member>};
}

/// A text that is one value for people and an object in the file: `shape` has its member "text".
template <auto member>
constexpr Member text_in_object(std::string_view name, Sealed sealed, Said said,
                                const Shape& (*shape)()) {
    Member row = text<member>(name, sealed, said);
    row.shape = shape;
    return row;
}

template <auto member>
constexpr Member code(std::string_view name, Sealed sealed, Said said = {}) {
    return {.name = name,
            .kind = MemberKind::code,
            .sealed = sealed,
            .said = kept(said),
            .scalar = scalar<member>};
}

template <auto member>
constexpr Member address(std::string_view name, Sealed sealed, Said said = {}) {
    return {.name = name,
            .kind = MemberKind::address,
            .sealed = sealed,
            .said = kept(said),
            .scalar = scalar<member>};
}

template <auto member>
constexpr Member flag(std::string_view name, Sealed sealed, Said said = {}) {
    said.kind = FieldKind::flag;
    return {.name = name,
            .kind = MemberKind::flag,
            .sealed = sealed,
            .said = kept(said),
            .scalar = scalar<member>};
}

template <class T>
struct Chosen {
    using Type = T;
    static constexpr bool optional = false;
};
template <class T>
struct Chosen<std::optional<T>> {
    using Type = T;
    static constexpr bool optional = true;
};

/// One of an enumeration; a member that is std::optional may also hold nothing.
template <auto member>
constexpr Member choice(std::string_view name, Sealed sealed, Said said = {},
                        std::size_t index = 0) {
    using Value = std::remove_cvref_t<decltype(at(
        std::declval<const typename Reach<member>::Value&>(), std::size_t{}))>;
    said.kind = FieldKind::choice;
    said.optional = Chosen<Value>::optional;
    said.omit_empty = Chosen<Value>::optional;
    return {.name = name,
            .kind = MemberKind::choice,
            .sealed = sealed,
            .said = kept(said),
            .index = index,
            .choices = terms<typename Chosen<Value>::Type>,
            .scalar = scalar<member>};
}

/// A text that is one of these tokens, or empty.
template <auto member>
constexpr Member one_of(std::string_view name, Sealed sealed, std::span<const Term> (*choices)(),
                        Said said = {}) {
    said.kind = FieldKind::choice;
    said.optional = true;
    return {.name = name,
            .kind = MemberKind::choice,
            .sealed = sealed,
            .said = kept(said),
            .choices = choices,
            .scalar = scalar<member>};
}

template <auto member>
constexpr Member link(std::string_view name, Sealed sealed, Said said) {
    said.kind = FieldKind::choice;
    return {.name = name,
            .kind = MemberKind::link,
            .sealed = sealed,
            .said = kept(said),
            .scalar = scalar<member>};
}

/// `shape`: of a member whose type is no struct of its own.
template <auto member>
constexpr Member object(
    std::string_view name, Sealed sealed, Said said,
    const Shape& (*shape)() = shape_of<typename Plain<typename Reach<member>::Value>::Type>,
    std::size_t index = 0) {
    return {.name = name,
            .kind = MemberKind::object,
            .sealed = sealed,
            .said = kept(said),
            .index = index,
            .shape = shape,
            .object = object_access<member>,
            .take = take<member>};
}

template <auto member>
constexpr Member list(std::string_view name, Sealed sealed, Said said,
                      MemberKind kind = MemberKind::list) {
    return {.name = name,
            .kind = kind,
            .sealed = sealed,
            .said = kept(said),
            .shape = shape_of<typename Plain<typename Reach<member>::Value>::Type>,
            .list = list_access<member>,
            .take = take<member>};
}

/// A member that codec reads and writes in a way of its own.
template <auto member>
constexpr Member special(std::string_view name, MemberKind kind, Sealed sealed, Said said) {
    return {.name = name,
            .kind = kind,
            .sealed = sealed,
            .said = kept(said),
            .whole = [](const void* owner) -> const void* { return &Reach<member>::in(owner); },
            .open_whole = [](void* owner) -> void* { return &Reach<member>::in(owner); }};
}

/// The members of the struct itself, in an object of the file that the model has not.
constexpr Member part(std::string_view name, Sealed sealed, Said said, const Shape& (*shape)()) {
    return {.name = name,
            .kind = MemberKind::object,
            .sealed = sealed,
            .said = kept(said),
            .shape = shape,
            .object = {[](const void* owner, std::size_t) { return owner; },
                       [](void* owner, std::size_t) { return owner; }}};
}

/// What follows from a text, beside it in an object of the file (text_in_object).
constexpr Member derived(std::string_view name, Sealed sealed, Said said,
                         std::string (*derive)(std::string_view text)) {
    return {.name = name,
            .kind = MemberKind::derived,
            .sealed = sealed,
            .said = kept(said),
            .derive = derive};
}

/// At this point a screen shows what lies at `pattern`: a Path with `*` in place of ids.
constexpr Member shown_here(std::string_view name, std::string_view pattern) {
    return {.name = name,
            .kind = MemberKind::elsewhere,
            .sealed = Sealed::no,
            .said = {.link = {.list = pattern}}};
}

// --- Shapes --------------------------------------------------------------------------------------

template <class T>
constexpr Shape shape_with(std::string_view name, std::string_view item,
                           std::span<const Member> members, std::string_view about) {
    Shape shape{.name = name,
                .item = item,
                .members = members,
                .about = with_schema ? about : std::string_view()};
    if constexpr (requires(T & one) { one.id.value.size(); }) {
        shape.id = [](const void* object) -> const std::string& {
            return static_cast<const T*>(object)->id.value;
        };
        shape.open_id = [](void* object) -> std::string& {
            return static_cast<T*>(object)->id.value;
        };
    }
    if constexpr (requires(T & one) { one.extras.size(); }) {
        shape.extras = [](const void* object) -> const Extras& {
            return static_cast<const T*>(object)->extras;
        };
        shape.open_extras = [](void* object) -> Extras& { return static_cast<T*>(object)->extras; };
    }
    shape.is_default = [](const void* object) { return *static_cast<const T*>(object) == T{}; };
    return shape;
}

/// Of what shares its owner's object: ids and unknown members are the owner's.
constexpr Shape shape_within(std::string_view name, std::string_view item,
                             std::span<const Member> members, std::string_view about) {
    return {.name = name,
            .item = item,
            .members = members,
            .about = with_schema ? about : std::string_view()};
}

}  // namespace kinerja::describe
