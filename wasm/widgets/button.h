// Buttons, links and rows that can be pressed.
#pragma once

#include <initializer_list>
#include <span>
#include <string_view>

#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

enum class ButtonKind { primary, secondary, quiet, danger };

struct ButtonLook {
    std::string_view label;
    const char* icon = nullptr;
    ButtonKind kind = ButtonKind::secondary;
    bool enabled = true;
    std::string_view description = {};  // why it is disabled, or what it will do
};

/// Width that the button needs, CSS px.
float button_width(const ButtonLook& look);

/// True once when pressed. Fills `rect`.
bool button(const Rect& rect, const ButtonLook& look);

/// At the column's left edge, as wide as needed; the column moves on.
bool button(Column& column, const ButtonLook& look);

/// A square with only an icon; `name` is what it is called.
bool icon_button(const Rect& rect, const char* icon, std::string_view name, bool enabled = true);

/// Words that act, without a frame; underlined when pointed at. Where several have the same words,
/// `about` says on what: it is heard behind them.
bool link_button(Column& column, std::string_view label, const char* icon = nullptr,
                 std::string_view about = {});

/// What a press does: a lambda that lives as long as the call that it is handed to.
class Deed {
  public:
    template <class Lambda>
    Deed(const Lambda& lambda)  // a lambda is written where a Deed is asked for
        : lambda_(&lambda), run_([](const void* its) { (*static_cast<const Lambda*>(its))(); }) {}
    void operator()() const { run_(lambda_); }

  private:
    const void* lambda_;
    void (*run_)(const void*);
};

struct DeedButton {
    ButtonLook look;
    Deed deed;
    bool there = true;
};

/// Buttons side by side from the left, breaking into further lines; a press does what stands beside
/// the look, after all are drawn.
///
///   buttons(column, {{{.label = "Ya"}, [&] { out.ask(Yes{}); }}, {{.label = "Tidak"}, [] {}}});
void buttons(Column& column, std::initializer_list<DeedButton> row);

/// The same for a list that was made while running; returns the index pressed or -1.
int button_list(Column& column, std::span<const ButtonLook> looks);

/// A choice among a few shown side by side ("segmented control"); returns the index pressed or -1.
int segmented(Column& column, std::string_view name, const std::string_view* labels, int count,
              int selected);

/// A large card to choose by: title and explanation; `selected` is marked. For one question's
/// answers, inside a radiogroup container.
bool option_card(Column& column, std::string_view title, std::string_view explanation,
                 bool selected);

}  // namespace kinerja::ui
