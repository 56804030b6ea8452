// One pass over the text: remembers the last place where the line may end, and goes back there when
// the line is full; see line_break.h.
#include "wasm/widgets/line_break.h"

#include <algorithm>
#include <cmath>

namespace kinerja::ui {
namespace {

/// Browsers lay text out in 1/64 px and round widths; what overflows by less still fits.
constexpr double tolerance = 1.0 / 64.0;

struct Character {
    char32_t value;
    std::uint32_t size;
};

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// The character at `at`, which lies inside the text.
Character character_at(std::string_view text, std::size_t at) {
    constexpr Character bad{0xFFFD, 1};
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) return {lead, 1};
    const std::uint32_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() - at < size) return bad;
    char32_t value = lead & (0x7Fu >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if (!is_continuation(text[at + i])) return bad;
        value = (value << 6) | (static_cast<unsigned char>(text[at + i]) & 0x3Fu);
    }
    const bool overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
    const bool surrogate = value >= 0xD800 && value < 0xE000;
    return overlong || surrogate || value > 0x10FFFF ? bad : Character{value, size};
}

class Breaker {
  public:
    Breaker(std::string_view text, double max_width, AdvanceOf advance, const void* font,
            std::vector<TextLine>& lines, BreakStyle style)
        : text_(text),
          max_width_(max_width + tolerance),
          advance_(advance),
          font_(font),
          lines_(lines),
          style_(style),
          rules_(style) {}

    void run() {
        for (std::size_t at = 0; at < text_.size();) {
            const Character character = character_at(text_, at);
            const auto begin = static_cast<std::uint32_t>(at);
            at += character.size;
            if (character.value == U'\n')
                feed(begin + 1);
            else if (character.value == U' ' || character.value == U'\t')
                blank(character.value, begin + 1);
            else if (character.value != U'\r')
                visible(character, begin);
        }
        lines_.push_back({line_begin_, end_.at, static_cast<float>(end_.x)});
    }

  private:
    /// A byte of the text, and how far it is from the start of the line.
    struct Break {
        std::uint32_t at = 0;
        double x = 0;
    };

    void feed(std::uint32_t next) {
        lines_.push_back({line_begin_, end_.at, static_cast<float>(end_.x)});
        start_line({next, x_});
        rules_.restart();
    }

    void blank(char32_t value, std::uint32_t next) {
        const auto width = static_cast<double>(advance_(font_, U' '));
        if (value == U'\t')
            tab(static_cast<float>(width), next);
        else
            x_ += width;
        rules_.restart();
        can_end_ = true;
        before_ = end_;
        word_ = {next, x_};
    }

    /// Hangs like a blank in Chromium; Firefox wants room for it.
    void tab(float blank_advance, std::uint32_t next) {
        const float least = style_ == BreakStyle::firefox ? 0.5f * advance_(font_, U'0') : 0.0f;
        const auto stop = [&] {
            return static_cast<double>(
                tab_stop_after(static_cast<float>(x_), blank_advance, least));
        };
        if (style_ == BreakStyle::firefox) {
            if (stop() > max_width_ && can_end_) end_at_last_chance();
            if (stop() > max_width_ && next - 1 > line_begin_) end_here(next - 1);
        }
        x_ = stop();
        if (style_ == BreakStyle::firefox) end_ = {next, x_};
    }

    void visible(Character character, std::uint32_t begin) {
        const std::uint32_t next = begin + character.size;
        const char32_t after = next < text_.size() ? character_at(text_, next).value : U'\0';
        const bool may_end = rules_.take(character.value, after);
        if (may_end && word_.at != begin && begin > line_begin_) {
            can_end_ = true;
            before_ = end_;
            word_ = {begin, x_};
        }
        const bool attached = rules_.continues_cluster();
        const double width = attached ? 0.0 : static_cast<double>(advance_(font_, character.value));
        if (x_ + width > max_width_ && can_end_) end_at_last_chance();
        if (x_ + width > max_width_ && begin > line_begin_ && !attached) {
            end_here(begin);
            rules_.cut();
        }
        x_ += width;
        end_ = {next, x_};
    }

    void end_at_last_chance() {
        lines_.push_back({line_begin_, before_.at, static_cast<float>(before_.x)});
        start_line(word_);
    }

    /// Ends the line before the character at `begin`, between whatever stands there.
    void end_here(std::uint32_t begin) {
        lines_.push_back({line_begin_, end_.at, static_cast<float>(end_.x)});
        start_line({begin, x_});
    }

    /// Everything known about the line from `from` on is moved to its start.
    void start_line(Break from) {
        line_begin_ = from.at;
        x_ -= from.x;
        end_ = {std::max(end_.at, from.at), x_};
        word_ = {from.at, 0};
        can_end_ = false;
    }

    std::string_view text_;
    double max_width_;
    AdvanceOf advance_;
    const void* font_;
    std::vector<TextLine>& lines_;
    BreakStyle style_;
    BreakRules rules_;

    std::uint32_t line_begin_ = 0;
    double x_ = 0;  // of the next character
    Break end_;     // of the last visible character
    Break word_;    // where the next line would begin if this one ended at the last chance
    Break before_;  // the end of what is visible before that
    bool can_end_ = false;
};

}  // namespace

void break_lines(std::string_view text, float max_width, AdvanceOf advance, const void* font,
                 std::vector<TextLine>& lines, BreakStyle style) {
    Breaker(text, static_cast<double>(max_width), advance, font, lines, style).run();
}

float tab_stop_after(float x, float blank_advance, float least) {
    const float step = 8.0f * blank_advance;
    if (step <= 0.0f) return x;
    if (least <= 0.0f) least = 0.5f * blank_advance;
    float stop = (std::floor(x / step) + 1.0f) * step;
    while (stop - x < least) stop += step;
    return stop;
}

}  // namespace kinerja::ui
