// The list of keys: those of the table of actions, and those that a part of the screen handles.
#include <algorithm>
#include <string>

#include "wasm/views/shell/palette.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view tombol_judul = "Tombol pintas";
constexpr std::string_view tombol_perintah = "Perintah";
constexpr std::string_view tombol_mac = "Pada Mac, Cmd menggantikan Ctrl.";

}  // namespace wording

namespace {

constexpr float keys_width = 560, chip_height = 24, chip_pad = 7, chip_radius = 6;
constexpr float row_pad = space::small, most_beside = 0.5f;

float chip_width(std::string_view words) {
    return std::max(chip_height, text_width(TextStyle::small, words) + 2 * chip_pad);
}

std::vector<std::string> words_of(std::span<const KeyPress> keys) {
    std::vector<std::string> words;
    for (const KeyPress& key : keys) words.push_back(words_for(key));
    return words;
}

// The chips stand at the right of the words, or below them where there is no room.
void key_row(Column& c, std::string_view words, const std::vector<std::string>& keys) {
    float chips = 0;
    std::string name;
    for (const std::string& key : keys) {
        chips += chip_width(key) + space::tiny;
        name += (name.empty() ? "" : ", ") + key;
    }
    const bool beside = chips <= c.width * most_beside;
    const float room = beside ? c.width - chips - space::normal : c.width;
    const float text = text_height(TextStyle::body, words, room);
    const float height = (beside ? std::max(text, chip_height) : text + space::tiny + chip_height);
    const Rect place = c.take(height + 2 * row_pad);
    if (frame().near_view(place))
        frame().semantics.add(id_of(std::string(words) + name), Role::listitem,
                              name + ": " + std::string(words), place, frame().clip());
    paint_text({place.x, place.y + row_pad, room, 0}, TextStyle::body, words, color::text);
    float x = beside ? place.right() - chips + space::tiny : place.x;
    const float y = place.bottom() - row_pad - (beside ? (height + chip_height) / 2 : chip_height);
    for (const std::string& key : keys) {
        const Rect chip{x, y, chip_width(key), chip_height};
        fill(chip, color::sunken, chip_radius);
        outline(chip, color::line, chip_radius);
        paint_line(chip, TextStyle::small, key, color::text, 0.5f);
        x += chip.w + space::tiny;
    }
    line_below(place);
}

struct Row {
    std::string_view words;
    std::vector<std::string> keys;
};

void section(Column& c, std::string_view name, const std::vector<Row>& rows) {
    text(c, TextStyle::subheading, name, color::text, 3);
    const Container list(Role::list, name, c);
    for (const Row& row : rows) key_row(c, row.words, row.keys);
    c.gap(space::large);
}

}  // namespace

void keys_modal(const ScreenData&, UiState& ui) {
    ModalBox modal(wording::tombol_judul, keys_width, ui.modal_scroll);
    Column& c = modal.column();
    std::vector<Row> rows;
    for (const Action& action : actions()) {
        if (action.shortcut.key == Key::none) continue;
        std::vector<std::string> keys = {words_for(action.shortcut)};
        if (action.also.key != Key::none) keys.push_back(words_for(action.also));
        rows.push_back({action.label, std::move(keys)});
    }
    section(c, wording::tombol_perintah, rows);
    const std::span<const KeyRow> others = other_keys();
    for (std::size_t at = 0; at < others.size();) {
        const std::string_view where = others[at].where;
        rows.clear();
        for (; at < others.size() && others[at].where == where; ++at)
            rows.push_back({others[at].words, words_of(others[at].keys)});
        section(c, where, rows);
    }
    text(c, TextStyle::small, wording::tombol_mac, color::secondary);
    if (modal.dismissed()) ui.ask(Modal::none);
}

}  // namespace kinerja::ui
