// Result<T>: a value, or the Error that kept us from having one.
//
// Errors are for operations that could not be done (a file that is not JSON, a command that names
// a row that is gone). What the user's document still lacks is not an Error but a Finding
// (core/rules/rule.h).
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace kinerja {

/// Why an operation could not be done. For programs and tests; `Error::message` is for people.
enum class ErrorCode {
    not_found,       // the path or id names nothing in this document
    bad_value,       // the value is not one of the choices, or not of the right kind
    too_large,       // a limit of reliability was passed; the message names it
    not_json,        // the bytes are not JSON; `where` holds line and column
    not_skp,         // JSON, but not a file of this program
    newer_schema,    // written by a newer version; may be looked at, not changed
    already_exists,  // an id that must be new is taken
    locked,          // the SKP is signed or established
    broken_seal,     // what was sealed is not what is there
    not_yours,       // the file is about another person or another SKP
};

/// `where` is a Path or a position in a file, in words a person can follow. `message` is one
/// Indonesian sentence, ready to be shown; it never echoes raw bytes of the input.
struct Error {
    ErrorCode code{};
    std::string where;
    std::string message;

    bool operator==(const Error&) const = default;
};

template <class T>
class [[nodiscard]] Result {
  public:
    Result(T value) : state_(std::move(value)) {}      // NOLINT: a value is a Result
    Result(Error error) : state_(std::move(error)) {}  // NOLINT: so is an Error

    explicit operator bool() const { return state_.index() == 0; }

    /// Only when it holds a value; anything else is a bug of the caller.
    const T& value() const& {
        assert(*this);
        return *std::get_if<0>(&state_);
    }
    T&& value() && {
        assert(*this);
        return std::move(*std::get_if<0>(&state_));
    }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const {
        assert(!*this);
        return *std::get_if<1>(&state_);
    }

  private:
    std::variant<T, Error> state_;
};

}  // namespace kinerja
