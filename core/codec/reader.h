// Reads the members of JSON objects into the model, and turns whatever does not fit into a
// ReadProblem at its Path. Nothing here fails: what cannot be read is left as it was. Private to
// codec.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/codec/json_value.h"
#include "core/codec/skp_json.h"
#include "core/model/extras.h"
#include "core/model/path.h"
#include "core/regulation/terms.h"

namespace kinerja {

/// What comes up while one file is read. After `max_problems` one last problem says that there are
/// more.
class ReadLog {
  public:
    explicit ReadLog(ReadReport& report) : report_(&report) {}

    void problem(Path where, std::string message);
    void keep(const JsonValue& unknown);

    /// Nodes inside the unknown members that are kept.
    std::size_t kept_nodes() const { return kept_nodes_; }

  private:
    ReadReport* report_;
    std::size_t kept_nodes_ = 0;
};

inline constexpr std::size_t max_problems = 500;

/// One JSON object and the place it stands for. Ask for each known member once; rest() then
/// collects the others.
class ObjectReader {
  public:
    /// `prefix` goes before the names of unknown members; see extras_name.h.
    ObjectReader(const JsonValue& object, Path where, ReadLog& log, std::string_view prefix = "");

    /// The member, or null when it is absent or null.
    const JsonValue* take(std::string_view name);
    /// The same, but only when it is of this kind; anything else is reported.
    const JsonValue* take(std::string_view name, JsonValue::Kind kind);

    void text(std::string_view name, std::string& into);
    void flag(std::string_view name, bool& into);
    /// Files hold ISO dates; people see and type the short form.
    void date(std::string_view name, std::string& into);
    template <class E>
    void choice(std::string_view name, E& into) {
        const std::optional<std::string> token = token_in(name, terms<E>());
        if (token) into = parse_token<E>(*token).value_or(into);
    }

    /// The text, as far as the member is one; a number is taken as text, and reported.
    std::optional<std::string> text_of(std::string_view name);
    /// The same when it is one of these tokens; anything else but an empty text is reported.
    std::optional<std::string> token_in(std::string_view name, std::span<const Term> choices);
    /// A text that may name something; empty, and reported, when it can not.
    std::string id_of(std::string_view name);

    /// Adds the members nobody asked for to `extras`, and keeps these sorted.
    void rest(Extras& extras);

    Path child(std::string_view name) const;
    ReadLog& log() { return *log_; }

  private:
    const JsonValue* object_;
    Path where_;
    ReadLog* log_;
    std::string prefix_;
    std::vector<bool> taken_;
};

/// A text that can be kept: without control characters, not above max_text_length. Both are
/// reported.
std::string kept_text(std::string_view text, const Path& where, ReadLog& log);

/// The ids of the items of a list, in order: as they stand when they are in order and new,
/// otherwise made from `letter` and the position, and reported.
std::vector<std::string> ids_of(const JsonValue& list, std::string_view letter, const Path& where,
                                ReadLog& log);

/// Calls read_item(item, id) for each object of the list; anything else in it is reported.
template <class ReadItem>
void read_list(const JsonValue& list, std::string_view letter, const Path& where, ReadLog& log,
               ReadItem read_item) {
    const std::vector<std::string> ids = ids_of(list, letter, where, log);
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        if (list.items[i].is(JsonValue::Kind::object))
            read_item(list.items[i], ids[i]);
        else
            log.problem(where, "Satu baris di sini seharusnya sebuah objek; baris itu dilewati.");
    }
}

}  // namespace kinerja
