// Where a line may end between two characters that are not blanks, by the rules of the browser that
// the program runs in. (After a blank it always may.)
#pragma once

#include "wasm/widgets/break_class.h"

namespace kinerja::ui {

/// Chromium and Safari treat ASCII by rules of their own ("dan/atau" stays together); Firefox
/// follows Unicode ("dan/" may end a line).
enum class BreakStyle : std::uint8_t { chromium, firefox };

/// Reads a text from left to right. After a blank, a line feed or at the start call restart().
class BreakRules {
  public:
    explicit BreakRules(BreakStyle style) : style_(style) {}

    void restart() { *this = BreakRules(style_); }

    /// A line was ended before the character last taken although the rules forbid it. Chromium
    /// forgets what stood before.
    void cut() {
        if (style_ == BreakStyle::chromium) before_last_ = 0;
    }

    /// Takes the next character, and tells whether a line may end before it. `after` follows it, 0
    /// at the end. True at the start.
    bool take(char32_t next, char32_t after);

    /// The character last taken belongs to the one before it: a mark, or a part of a joined emoji.
    bool continues_cluster() const { return continues_; }

  private:
    bool may_end_before(char32_t next, BreakClass next_class, BreakClass after) const;
    bool may_end_in_ascii(char32_t next) const;
    bool may_end_before_class(BreakClass next, BreakClass after) const;
    void remember(char32_t next, BreakClass next_class);

    BreakStyle style_;
    bool started_ = false;
    bool joined_ = false;  // the last character was a zero width joiner
    bool continues_ = false;
    bool flag_open_ = false;  // the last character was the first half of a flag
    bool number_ = false;  // the last characters are a number, with its points and closing bracket
    char32_t last_ = 0;    // not counting marks
    BreakClass last_class_ = BreakClass::letter;
    char32_t before_last_ = 0;  // 0 at the start
};

}  // namespace kinerja::ui
