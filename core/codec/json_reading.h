// JSON read piece by piece: what parse_json() does, for a program that draws and listens meanwhile.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/codec/json_handler.h"
#include "core/codec/json_lexer.h"
#include "core/codec/json_value.h"

namespace kinerja {

class JsonReading {
  public:
    /// The bytes must stay where they are.
    explicit JsonReading(std::string_view bytes);
    JsonReading(const JsonReading&) = delete;
    JsonReading& operator=(const JsonReading&) = delete;

    /// Reads on for at least so many octets, and to the end of what it is in then, which is at most
    /// one text. False: all is read, or there is no use in reading more.
    bool read_on(std::size_t octets);
    /// How far it is: from 0 to 1.
    double reached() const;
    /// Once it has read all; errors as of parse_json().
    Result<JsonValue> take();

  private:
    /// What may stand at the next place.
    enum class Next { value, value_or_end, name, name_or_end, colon, comma_or_end, nothing };

    /// How long the text in quotes is by now, at least: an escape counts as one byte.
    class TextMeter {
      public:
        /// One character; true: the text is longer than any may be.
        bool passes_limit(std::string_view character);

      private:
        bool in_text_ = false, is_number_ = false;
        int escaped_ = 0;  // characters that still belong to the escape
        std::size_t size_ = 0;
    };

    std::optional<Error> objection_to_start() const;
    bool look_on(std::size_t until);
    bool build_on(std::size_t until);
    bool token();
    bool advance();
    bool sign(char c);
    bool value(char c);
    bool word();
    bool text(bool is_name);
    bool number();
    bool begin(JsonValue::Kind container);
    bool end();
    void after_value();
    bool done_if_last();
    bool fail(std::size_t offset, const JsonRefusal& refusal);
    bool unexpected(std::size_t offset);
    bool refused();

    std::string_view bytes_;
    bool looked_ = false;  // the encoding is right, and no text too long
    std::size_t at_ = 0;
    TextMeter meter_;
    JsonLexer lexer_;
    JsonHandler handler_;
    Next next_ = Next::value;
    std::vector<JsonValue::Kind> open_;
    std::optional<Error> error_;
};

}  // namespace kinerja
