// The one place of the program that sees nlohmann/json. Its lexer is in its namespace `detail`: the
// version is pinned, and json_reading_test.cpp compares what is read with the library's own parser.
#include "core/codec/json_lexer.h"

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <utility>

namespace kinerja {
namespace {

using Input = decltype(nlohmann::detail::input_adapter(std::declval<const char*>(),
                                                       std::declval<const char*>()));
using Lexer = nlohmann::detail::lexer<nlohmann::json, Input>;
using Token = Lexer::token_type;

}  // namespace

struct JsonLexer::Library {
    Lexer lexer;
    Token token = Token::uninitialized;
};

JsonLexer::JsonLexer(std::string_view bytes)
    : library_(new Library{
          Lexer(nlohmann::detail::input_adapter(bytes.data(), bytes.data() + bytes.size()))}) {}

JsonLexer::~JsonLexer() = default;

bool JsonLexer::next() {
    library_->token = library_->lexer.scan();
    return library_->token != Token::parse_error;
}

std::size_t JsonLexer::end() const {
    const std::size_t read = library_->lexer.get_position().chars_read_total;
    return library_->token == Token::parse_error ? read - 1 : read;
}

std::string& JsonLexer::text() { return library_->lexer.get_string(); }

std::optional<std::int64_t> JsonLexer::whole() const {
    const Lexer& lexer = library_->lexer;
    if (library_->token == Token::value_integer) return lexer.get_number_integer();
    if (library_->token == Token::value_unsigned &&
        lexer.get_number_unsigned() <= std::uint64_t{std::numeric_limits<std::int64_t>::max()})
        return static_cast<std::int64_t>(lexer.get_number_unsigned());
    return std::nullopt;
}

bool JsonLexer::is_finite() const {
    return library_->token != Token::value_float ||
           std::isfinite(library_->lexer.get_number_float());
}

}  // namespace kinerja
