// Building JsonValue and writing it down.
#include "core/codec/json_value.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

JsonValue of_kind(Kind kind) {
    JsonValue value;
    value.kind = kind;
    return value;
}

// One that can not stand as it is.
void append_escaped(std::string& out, char c) {
    constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default:
            break;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += "\\u00";
    out += hex[byte >> 4];
    out += hex[byte & 15];
}

void append_quoted(std::string& out, std::string_view text) {
    constexpr auto stays = [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
    };
    out += '"';
    while (!text.empty()) {
        const auto plain =
            static_cast<std::size_t>(std::ranges::find_if_not(text, stays) - text.begin());
        out.append(text.substr(0, plain));
        text.remove_prefix(plain);
        if (text.empty()) break;
        append_escaped(out, text.front());
        text.remove_prefix(1);
    }
    out += '"';
}

// Nesting is as deep as what guarded_json.h lets in, or as what the writer builds: both shallow.
class Printer {
  public:
    explicit Printer(bool pretty, std::size_t depth = 0) : depth_(depth), pretty_(pretty) {}

    void print(const JsonValue& value) {
        switch (value.kind) {
            case Kind::null:
                out_ += "null";
                break;
            case Kind::boolean:
                out_ += value.flag ? "true" : "false";
                break;
            case Kind::number:
                out_ += value.text;
                break;
            case Kind::text:
                append_quoted(out_, value.text);
                break;
            case Kind::array:
            case Kind::object:
                print_items(value);
                break;
        }
    }

    std::string take() { return std::move(out_); }

  private:
    void print_items(const JsonValue& value) {
        const bool is_object = value.is(Kind::object);
        out_ += is_object ? '{' : '[';
        ++depth_;
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            if (i > 0) out_ += ',';
            new_line();
            if (is_object) {
                append_quoted(out_, value.names[i]);
                out_ += pretty_ ? ": " : ":";
            }
            print(value.items[i]);
        }
        --depth_;
        if (!value.items.empty()) new_line();
        out_ += is_object ? '}' : ']';
    }

    void new_line() {
        if (pretty_) out_.append(1, '\n').append(depth_ * 2, ' ');
    }

    std::string out_;
    std::size_t depth_;
    bool pretty_;
};

std::string printed(const JsonValue& value, bool pretty, std::size_t depth = 0) {
    Printer printer(pretty, depth);
    printer.print(value);
    return printer.take();
}

}  // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return &items[i];
    return nullptr;
}

JsonValue& JsonValue::add(std::string_view name, JsonValue value) {
    names.emplace_back(name);
    items.push_back(std::move(value));
    return items.back();
}

JsonValue json_object() { return of_kind(Kind::object); }
JsonValue json_array() { return of_kind(Kind::array); }

JsonValue json_flag(bool flag) {
    JsonValue value = of_kind(Kind::boolean);
    value.flag = flag;
    return value;
}

JsonValue json_number(long long number) {
    JsonValue value = of_kind(Kind::number);
    value.text = std::to_string(number);
    return value;
}

JsonValue json_text(std::string_view text) {
    JsonValue value = of_kind(Kind::text);
    value.text = clean_typed(text);
    return value;
}

std::size_t node_count(const JsonValue& value) {
    std::size_t count = 1;
    for (const JsonValue& item : value.items) count += node_count(item);
    return count;
}

std::string compact_text(const JsonValue& value) { return printed(value, false); }
std::string pretty_text(const JsonValue& value) { return printed(value, true) + '\n'; }

std::string indented_text(const JsonValue& value, std::size_t depth) {
    return printed(value, true, depth);
}

}  // namespace kinerja
