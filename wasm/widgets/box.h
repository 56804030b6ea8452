// Boxes: cards, banners, badges, progress, and the modal that stands in front of everything.
#pragma once

#include <string_view>

#include "wasm/widgets/frame.h"
#include "wasm/widgets/geometry.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/press.h"

namespace kinerja::ui {

enum class Tone { neutral, info, good, warning, danger };

/// A white card around what is drawn while it lives; fill column().
class Card {
  public:
    explicit Card(Column& outer, float padding = 20, Tone tone = Tone::neutral);
    ~Card();
    Card(const Card&) = delete;
    Card& operator=(const Card&) = delete;
    Column& column() { return inner_; }

  private:
    Column& outer_;
    Column inner_;
    float padding_, top_;
    Tone tone_;
    Backdrop backdrop_;
};

/// A card that is told as a region called `name`, as large as it is.
class Region {
  public:
    Region(Column& outer, std::string_view name, float padding = 20, Tone tone = Tone::neutral)
        : container_(Role::region, name, outer), card_(outer, padding, tone) {}
    Column& column() { return card_.column(); }

  private:
    Container container_;  // ends after the card, when `outer` has come to its lower edge
    Card card_;
};

/// One row of a card without padding: marked when pointed at, a line to the next one.
void card_row(const Rect& rect, bool last, bool hovered);

/// A message in a coloured box with an icon; told as status, or as alert when it is a danger.
void banner(Column& column, Tone tone, std::string_view title, std::string_view words);

/// A few words in a rounded box; returns its width. Painted only: the words belong to a row's name.
float badge(float x, float y, Tone tone, std::string_view words);
float badge_width(std::string_view words);
inline constexpr float badge_height = 24;

/// 0 <= filled <= total, total > 0. Told as a progressbar called `name`.
void progress_bar(Column& column, std::string_view name, int filled, int total);

/// Something small in front of the page, for instance a passing message: presses inside `rect` are
/// its own. Those that may be there at once have different names.
class Overlay {
  public:
    explicit Overlay(const Rect& rect, const char* name = "overlay");
    ~Overlay();
    Overlay(const Overlay&) = delete;
    Overlay& operator=(const Overlay&) = delete;
};

/// How a modal begins: with its title, or with what is drawn in head(); and whether it is as tall
/// as it may be, so that it does not move while its content changes.
struct ModalShape {
    bool own_head = false, tall = false;
};

/// A modal in the middle, the rest dimmed and unreachable. Fill column(); its height follows the
/// content of the frame before. dismissed() when Escape was pressed or the scrim clicked.
class ModalBox {
  public:
    ModalBox(std::string_view title, float width, ScrollState& scroll, ModalShape shape = {});
    ~ModalBox();
    ModalBox(const ModalBox&) = delete;
    ModalBox& operator=(const ModalBox&) = delete;
    Column& column() { return column_; }
    /// Beside the button that closes it; stays in sight while the content scrolls.
    Column& head() { return head_; }
    /// Where the content is seen.
    const Rect& body() const { return body_; }
    bool dismissed() const { return dismissed_; }

  private:
    void begin_body();

    ScrollState& scroll_;
    Rect card_, body_;
    Column column_, head_;
    bool dismissed_ = false;
};

}  // namespace kinerja::ui
