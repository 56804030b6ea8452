// Ui: the whole program without a browser, operated by role and name like a person does.
//
//   Ui ui;
//   ui.get(Role::button, "Buat SKP baru").click();
//   ui.field("pegawai/nama").type("Pegawai Contoh");
//   CHECK(ui.storage.holds("Pegawai Contoh"));
//
// It plays the shell: answers requests from `storage`, gives the focus that was asked for, runs
// frames until none is wanted. Pointer actions go through pointer events at the node's place, so
// that painting, clipping and scrolling are part of every test. Time only moves in advance().
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/ui/support/node.h"
#include "tests/ui/support/storage.h"
#include "wasm/app/app.h"

namespace kinerja::ui {

struct Window {
    float width = 1366, height = 768, dpr = 1;
    std::uint32_t preferences = 0;
    // As the device would have it: position in `themes`, text size.
    std::uint32_t theme = 0;
    float scale = 1;
};
inline constexpr Window desktop{};
inline constexpr Window phone{390, 844, 2, pointer_is_coarse};

struct Sent {
    Op op{};
    std::vector<std::string> strings;
    std::uint32_t ticket = 0;
};

class Ui;

/// A node that was found, and what can be done to it. Every action ends in Ui::settle().
class Widget {
  public:
    Widget(Ui& ui, Node node) : ui_(ui), node_(std::move(node)) {}
    const Node& node() const { return node_; }
    const Node* operator->() const { return &node_; }

    /// With the mouse, in the middle of what can be seen of it; scrolls there by wheel if need be.
    void click();
    /// With a finger.
    void tap();
    /// By keyboard or assistive technology: focus, then activation.
    void press();
    void focus();
    /// Focuses the editor and replaces its whole text, as one input event of the browser.
    void type(std::string words);
    /// Chooses by token or by label.
    void choose(std::string_view choice);

  private:
    Ui& ui_;
    Node node_;
};

class Ui {
  public:
    explicit Ui(const Window& window = desktop);
    /// With these drafts on the device from the start.
    explicit Ui(const std::vector<Skp>& drafts, const Window& window = desktop);
    ~Ui();
    Ui(const Ui&) = delete;
    Ui& operator=(const Ui&) = delete;

    // --- Finding. All but has() and all() fail the test, with the whole list, unless one matches.
    Widget get(Role role, std::string_view name);
    Widget get_containing(Role role, std::string_view part);
    /// The editor of this Path. Scrolls through the page until it is met.
    Widget field(std::string_view path);
    /// Like get(), scrolling through that part of the screen until it is met.
    Widget look_for(Role role, std::string_view name, Role part = Role::main);
    bool has(Role role, std::string_view name) const;
    bool has_containing(Role role, std::string_view part) const;
    bool has_field(std::string_view path);
    std::vector<Node> all(Role role) const;
    const Nodes& nodes() const { return nodes_; }
    const Node* node_with(std::uint32_t id) const;
    /// Words of the save state in the bar.
    std::string save_words() const;

    // --- Acting
    void send(const Event& event) { app_->event(event); }
    void type_raw(std::uint32_t id, std::string words) { app_->text(id, std::move(words)); }
    void wheel(float x, float y, float distance);
    void scroll(Role part, float distance);
    void scroll_page(float distance) { scroll(Role::main, distance); }
    void key(Key key, std::uint32_t flags = 0);
    void pointer(EventKind kind, float x, float y, std::uint32_t flags = 0);
    void reply_notice(Notice notice, std::vector<std::string> strings = {});
    /// Opens the draft from Beranda, at its first section.
    void open(std::string_view nama);
    /// Goes to a section of the editor, in whichever layout.
    void section(Section section);

    // --- Time
    /// One frame; requests are noted, not answered.
    void frame();
    /// Answers and frames until nothing is pending; timers do not fire.
    void settle();
    /// Time goes by; timers fire when they are due.
    void advance(double ms);
    double wait() const { return wait_; }
    double now() const { return now_; }
    double frame_ms = 1;

    /// What is on screen as NAME.ppm in the folder that the environment variable KINERJA_PICTURES
    /// names; nothing without it. Takes the focus away: an unfocused field paints its text.
    void picture(const std::string& name);

    // --- The host's side
    Storage storage;
    /// Requests of this kind wait until answer() or release().
    void hold(Op op) { held_ops_.insert(op); }
    void release(Op op);
    /// Answers the oldest waiting request of this kind.
    void answer(Op op, std::vector<std::string> strings, Status status = Status::ok);
    bool waiting(Op op) const;
    /// The browser shows signs of a private window.
    bool fleeting = false;
    /// Everything that was ever asked, in order.
    const std::vector<Sent>& sent() const { return sent_; }
    std::vector<Sent> sent(Op op) const;
    void forget_sent() { sent_.clear(); }
    void will_pick(std::string name, std::string bytes) { picked_ = {{name, bytes}}; }
    /// Several at once; a dialog that takes one gets the first.
    void will_pick(std::vector<std::pair<std::string, std::string>> files) {
        picked_ = std::move(files);
    }
    std::uint32_t focus() const { return focus_; }
    std::uint32_t asked_focus() const { return asked_focus_; }
    void set_focus(std::uint32_t id, bool by_keyboard = false);

    App& app() { return *app_; }
    const Session& session() const { return app_->session(); }
    /// The open document; fails the test when there is none.
    const Skp& skp() const;
    /// The value at this Path of the open document.
    std::string value(std::string_view path) const;

  private:
    friend class Widget;
    [[noreturn]] void give_up(const std::string& what) const;
    Widget only(const std::vector<Node>& found, const std::string& what);
    bool answer_pending();
    void answer_one(const Sent& request);
    bool move_focus();
    Node brought_into_view(const Node& node);
    template <class Found>
    bool sweep(Role part, Found found);

    void prefer(int theme, int percent);

    Window window_;
    std::unique_ptr<App> app_;
    Nodes nodes_;
    std::deque<Sent> pending_;
    std::vector<Sent> sent_, held_;
    std::set<Op> held_ops_;
    std::vector<std::pair<std::string, std::string>> picked_;
    double now_ = 1000, wait_ = -1;
    std::uint32_t focus_ = 0, asked_focus_ = 0, wanted_focus_ = 0;
    int patience_ = 0;
};

}  // namespace kinerja::ui
