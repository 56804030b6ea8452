// Word after word from left to right; a word that is longer than a line has lines of its own.
#include "wasm/widgets/text_runs.h"

#include <string_view>

#include "wasm/widgets/frame.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace {

constexpr float line_through = 1.5f;  // CSS px

class Paragraph {
  public:
    Paragraph(const Column& column, TextStyle style)
        : place_{column.x, column.y, column.width, 0},
          style_(style),
          line_(spec_of(style).line),
          blank_(text_width(style, " ")) {}

    void add(const TextRun& run) {
        std::string_view words = run.words;
        bool first = true;
        while (!words.empty()) {
            const std::size_t blank = words.find_first_of(" \n\t");
            const std::string_view word = words.substr(0, blank);
            words.remove_prefix(blank == words.npos ? words.size() : blank + 1);
            if (word.empty()) continue;
            add_word(word, run, !first);
            first = false;
        }
    }

    /// The place of all lines.
    Rect end() {
        if (pen_ > 0) next_line();
        return place_;
    }

  private:
    void next_line() {
        place_.h += line_;
        pen_ = 0;
    }

    void add_word(std::string_view word, const TextRun& run, bool joined) {
        const float width = text_width(style_, word);
        if (pen_ > 0 && pen_ + blank_ + width > place_.w) next_line();
        const bool behind = pen_ > 0;
        if (behind) pen_ += blank_;
        const Rect rest{place_.x, place_.y + place_.h, place_.w, 0};
        if (width > place_.w) {
            place_.h += paint_text(rest, style_, word, run.ink);
            return;
        }
        const Rect box{rest.x + pen_, rest.y, width, line_};
        // One band and one line for words that follow each other.
        const float before = behind && joined ? blank_ : 0;
        const Rect band{box.x - before, box.y, box.w + before, box.h};
        if ((run.ground >> IM_COL32_A_SHIFT) != 0) fill(band, run.ground);
        paint_line(box, style_, word, run.ink);
        if (run.struck) fill({band.x, band.y + band.h / 2, band.w, line_through}, run.ink);
        pen_ += width;
    }

    Rect place_;
    TextStyle style_;
    float line_, blank_;
    float pen_ = 0;
};

}  // namespace

void text_runs(Column& column, TextStyle style, const std::vector<TextRun>& runs) {
    column.y = frame().snap(column.y);
    Paragraph paragraph(column, style);
    std::string told;
    for (const TextRun& run : runs) {
        paragraph.add(run);
        if (!told.empty() && !run.words.empty()) told += ' ';
        told += run.words;
    }
    const Rect place = paragraph.end();
    tell_text(place, told);
    column.y += place.h;
}

}  // namespace kinerja::ui
