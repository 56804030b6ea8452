// The tokens of JSON, as nlohmann/json reads them, one by one. Private to json_reading.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kinerja {

class JsonLexer {
  public:
    /// The bytes must stay where they are; no byte-order mark leads, and no NUL is among them.
    explicit JsonLexer(std::string_view bytes);
    ~JsonLexer();
    JsonLexer(const JsonLexer&) = delete;
    JsonLexer& operator=(const JsonLexer&) = delete;

    /// Reads the next token. False: it is none; then end() is the place that spoils it, which is
    /// the end of the bytes where they end within it.
    bool next();
    /// Behind what was read.
    std::size_t end() const;

    /// Of a text, without its quotes and escapes; of a number, as written.
    std::string& text();
    /// Of a number: when it is written as a whole one, and fits.
    std::optional<std::int64_t> whole() const;
    /// Of a number: whether a double can hold it.
    bool is_finite() const;

  private:
    struct Library;
    std::unique_ptr<Library> library_;
};

}  // namespace kinerja
