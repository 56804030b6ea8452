// Finding and acting.
#include "tests/ui/support/ui.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>

#include "core/model/field.h"
#include "wasm/state/sections.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/field.h"

namespace kinerja::ui {

void Ui::give_up(const std::string& what) const {
    FAIL(what << "\n" << listing(nodes_));
    std::abort();  // FAIL does not return
}

Widget Ui::only(const std::vector<Node>& found, const std::string& what) {
    if (found.size() != 1) give_up(std::to_string(found.size()) + " nodes match " + what);
    return {*this, found[0]};
}

namespace {

template <class Matches>
std::vector<Node> those(const Nodes& nodes, Matches matches) {
    std::vector<Node> found;
    std::copy_if(nodes.begin(), nodes.end(), std::back_inserter(found), matches);
    return found;
}

std::string said(Role role, std::string_view name) {
    return std::string(word_of(role)) + " \"" + std::string(name) + "\"";
}

}  // namespace

Widget Ui::get(Role role, std::string_view name) {
    return only(those(nodes_, [&](const Node& n) { return n.role == role && n.name == name; }),
                said(role, name));
}

Widget Ui::get_containing(Role role, std::string_view part) {
    return only(those(nodes_,
                      [&](const Node& n) {
                          return n.role == role && n.name.find(part) != std::string::npos;
                      }),
                said(role, part) + " (as a part)");
}

bool Ui::has(Role role, std::string_view name) const {
    return !those(nodes_, [&](const Node& n) { return n.role == role && n.name == name; }).empty();
}

bool Ui::has_containing(Role role, std::string_view part) const {
    return !those(nodes_, [&](const Node& n) {
                return n.role == role && n.name.find(part) != std::string::npos;
            }).empty();
}

std::vector<Node> Ui::all(Role role) const {
    return those(nodes_, [&](const Node& n) { return n.role == role; });
}

const Node* Ui::node_with(std::uint32_t id) const {
    for (const Node& node : nodes_)
        if (node.id == id) return &node;
    return nullptr;
}

// From where it stands, then from the top downwards, until the picture stands still.
template <class Found>
bool Ui::sweep(Role part, Found found) {
    if (found()) return true;
    scroll(part, -1e7f);
    std::string before;
    for (int i = 0; i < 1000 && !found(); ++i) {
        const std::string now = listing(nodes_);
        if (now == before) break;
        before = now;
        scroll(part, 200);
    }
    return found();
}

Widget Ui::look_for(Role role, std::string_view name, Role part) {
    sweep(part, [&] { return has(role, name); });
    return get(role, name);
}

bool Ui::has_field(std::string_view path) {
    const std::uint32_t id = field_id(path);
    return sweep(Role::main, [&] { return node_with(id) != nullptr; });
}

Widget Ui::field(std::string_view path) {
    if (!has_field(path)) give_up("no field for " + std::string(path));
    return {*this, *node_with(field_id(path))};
}

const Skp& Ui::skp() const {
    if (!app_->session().loaded()) give_up("no document is open");
    return app_->session().present();
}

std::string Ui::value(std::string_view path) const {
    const Result<std::string> value = read_field(skp(), Path{std::string(path)});
    return value ? *value : "(no such field)";
}

std::string Ui::save_words() const {
    for (const Node& node : nodes_)
        if (node.role == Role::status)
            for (const std::string_view words :
                 {wording::belum_tersimpan, wording::menyimpan, wording::tersimpan,
                  wording::gagal_menyimpan, wording::hanya_dibaca})
                if (node.name.starts_with(words)) return node.name;
    return {};
}

void Ui::pointer(EventKind kind, float x, float y, std::uint32_t flags) {
    Event event;
    event.kind = kind;
    event.x = x;
    event.y = y;
    event.flags = flags;
    app_->event(event);
}

void Ui::wheel(float x, float y, float distance) {
    Event event;
    event.kind = EventKind::wheel;
    event.x = x;
    event.y = y;
    event.b = distance;
    app_->event(event);
    settle();
}

void Ui::scroll(Role part, float distance) {
    const std::vector<Node> parts = all(part);
    if (parts.size() != 1) give_up("not one " + std::string(word_of(part)) + " to scroll");
    const Rect& seen = parts[0].clip;
    wheel(seen.x + seen.w / 2, seen.y + seen.h / 3, distance);  // above what may cover the rest
}

void Ui::key(Key key, std::uint32_t flags) {
    Event event;
    event.kind = EventKind::key_down;
    event.id = static_cast<std::uint32_t>(key);
    event.flags = flags;
    app_->event(event);
    settle();
}

void Ui::open(std::string_view nama) {
    get_containing(Role::button, std::string(wording::buka) + " " + std::string(nama)).click();
    const bool elsewhere = app_->ui().screen == Screen::editor &&
                           app_->ui().section != Section::identitas;  // where one was
    if (elsewhere) section(Section::identitas);
}

void Ui::section(Section section) {
    const std::string label(label_of(section));
    for (const Node& node : all(Role::combobox))
        if (node.name == wording::navigasi) {
            const std::string rows = "\n" + node.options;
            const std::size_t at = rows.find("\t" + label);
            if (at == std::string::npos) give_up("no section " + label);
            const std::size_t start = rows.rfind('\n', at) + 1;
            return Widget(*this, node).choose(rows.substr(start, at - start));
        }
    const auto in_navigation = [&](std::string_view name) {
        std::vector<Node> rows;
        sweep(Role::navigation, [&] {
            rows = those(nodes_, [&](const Node& n) {
                const bool nav = n.parent != 0 && nodes_[n.parent - 1].role == Role::navigation;
                return nav && n.role == Role::button &&
                       (n.name == name || n.name.starts_with(std::string(name) + ","));
            });
            return !rows.empty();
        });
        return rows;
    };
    std::vector<Node> rows = in_navigation(label);
    const Stage stage = row_of(section).stage;
    if (rows.empty() && folds(stage)) {
        only(in_navigation(label_of(stage)), "a stage of the year").click();
        rows = in_navigation(label);
    }
    only(rows, "section " + label).click();
}

// The wheel over the part of the screen that holds it.
Node Ui::brought_into_view(const Node& node) {
    if (node.clip.h >= std::min(node.rect.h, 16.0f) && node.visible()) return node;
    for (std::uint32_t up = node.parent; up != 0; up = nodes_[up - 1].parent) {
        const Node& around = nodes_[up - 1];
        if (around.role != Role::main && around.role != Role::navigation &&
            around.role != Role::complementary && around.role != Role::dialog)
            continue;
        // Above the middle: a box at the bottom may cover more than half of it.
        const float x = around.clip.x + around.clip.w / 2, y = around.clip.y + around.clip.h / 3;
        wheel(x, y, node.rect.y + node.rect.h / 2 - y);
        break;
    }
    const Node* now = node_with(node.id);
    if (now == nullptr || !now->visible())
        give_up("cannot be scrolled to: " + said(node.role, node.name));
    return *now;
}

void Widget::click() {
    const Rect place = ui_.brought_into_view(node_).clip;
    const float x = place.x + place.w / 2, y = place.y + place.h / 2;
    ui_.pointer(EventKind::pointer_move, x, y);
    ui_.settle();
    ui_.pointer(EventKind::pointer_down, x, y);
    ui_.settle();
    ui_.pointer(EventKind::pointer_up, x, y);
    ui_.settle();
}

void Widget::tap() {
    const Rect place = ui_.brought_into_view(node_).clip;
    const float x = place.x + place.w / 2, y = place.y + place.h / 2;
    ui_.pointer(EventKind::pointer_down, x, y, flag_touch);
    ui_.settle();
    ui_.pointer(EventKind::pointer_up, x, y, flag_touch);
    ui_.settle();
}

void Widget::focus() {
    ui_.set_focus(node_.id, true);
    ui_.settle();
}

void Widget::press() {
    focus();
    Event event;
    event.kind = EventKind::activate;
    event.id = node_.id;
    ui_.send(event);
    ui_.settle();
}

void Widget::type(std::string words) {
    if (!node_.edits_text()) ui_.give_up(said(node_.role, node_.name) + " takes no text");
    if (node_.is(state_readonly)) ui_.give_up(said(node_.role, node_.name) + " is read-only");
    focus();
    ui_.type_raw(node_.id, std::move(words));
    ui_.settle();
}

void Widget::choose(std::string_view choice) {
    if (node_.role != Role::combobox || node_.is(state_disabled))
        ui_.give_up(said(node_.role, node_.name) + " offers no choice");
    std::string_view rows = node_.options;
    while (!rows.empty()) {
        const std::string_view row = rows.substr(0, rows.find('\n'));
        rows.remove_prefix(std::min(rows.size(), row.size() + 1));
        const std::string_view token = row.substr(0, row.find('\t'));
        const std::string_view label = row.substr(std::min(row.size(), token.size() + 1));
        if (token != choice && label != choice) continue;
        focus();
        ui_.type_raw(node_.id, std::string(token));
        return ui_.settle();
    }
    ui_.give_up(said(node_.role, node_.name) + " has no choice " + std::string(choice));
}

}  // namespace kinerja::ui
