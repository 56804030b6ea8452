// App: the frame. Events in, picture drawn, what was asked for carried out at the desks, everything
// derived once, then saved.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "wasm/app/desks/desks.h"
#include "wasm/app/focus_lead.h"
#include "wasm/app/input.h"
#include "wasm/app/places.h"

namespace kinerja::ui {

class App {
  public:
    App();
    ~App();

    /// Fonts first, then start(), then frames. False when a file is no font. Bytes must stay in
    /// place.
    bool load_fonts(std::span<const std::uint8_t> regular, std::span<const std::uint8_t> semibold,
                    std::span<const std::uint8_t> icons, const ImFontLoader* others = nullptr);
    void start(float width, float height, float dpr);

    /// The browser's own editors break lines as Gecko does: so do we.
    void wrap_like_gecko(bool gecko);

    void event(const Event& event) { input_.add(event); }
    void text(std::uint32_t id, std::string words) { frame_.texts[id] = std::move(words); }

    /// Draws one picture into ImGui::GetDrawData(). Returns ms until the next is wanted: 0 = at
    /// once, -1 = not before an event.
    double frame(double now);

    void reply(std::uint32_t ticket, std::uint32_t status, std::vector<std::string> strings);
    /// The page is being hidden or closed.
    void flush() { desks_.session.flush(); }

    const Semantics& semantics() const { return frame_.semantics; }
    /// The open draft as bytes, for the crash page; empty when none is open.
    std::string draft_bytes() const;

    const UiState& ui() const { return ui_; }
    const Session& session() const { return desks_.session; }

  private:
    static constexpr auto escape_key = static_cast<std::uint32_t>(Key::escape);
    void passes();
    void pass(bool with_events);
    bool carry_out();
    bool key(KeyPress press);
    void take_late_texts();
    void tell_host();

    Frame frame_;
    UiState ui_;
    Outbox out_;
    Desks desks_{ui_};
    Input input_;
    FocusLead lead_{frame_, ui_, desks_.host};
    Places places_{desks_, ui_,
                   [this] { input_.add({.kind = EventKind::key_down, .id = escape_key}); }};
    double now_ = 0;
    bool told_unsaved_ = false;
    std::string told_title_;
};

}  // namespace kinerja::ui
