// A place to type in, and below it what fits: by the arrows and Enter, by mouse, by finger.
#include <algorithm>
#include <string>

#include "wasm/views/parts/filled.h"
#include "wasm/views/shell/palette.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/field.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view cari_judul = "Cari perintah, bagian, atau isian";
constexpr std::string_view cari_contoh_kata = "Ketik beberapa huruf: cetak, target, nama bagian";
constexpr std::string_view hasil_pencarian = "Hasil pencarian";
constexpr std::string_view cara_memilih = "↑ ↓ memilih, Enter mengambil";
constexpr std::string_view coba_lain =
    "Coba kata lain atau sebagian saja, misalnya cetak, target, jadwal, atau RHK 2.";
constexpr std::string_view kelompok[] = {"Perintah", "Bagian", "RHK", "Isian", "Draf"};
constexpr std::string_view tidak_cocok = "Tidak ada yang cocok dengan \"{}\". {}";

}  // namespace wording

namespace {

constexpr float palette_width = 640, row_height = 44, tall_row_height = 60, group_height = 36;
constexpr float inset = 12;                // of the rows from the edge of the modal
constexpr float detail_beside_from = 480;  // CSS px; below, it stands under the label
constexpr float small_line = 20, line = 24, group_words_top = 10, mark_width = 3, mark_inset = 8;
constexpr float label_left = 32, label_top = 10, detail_top = 12;  // in a row of one line,
constexpr float tall_label_top = 8, tall_detail_top = 32;          // and in one of two
constexpr float least_detail = 0.4f;  // of the row, when the label is long
constexpr std::size_t page = 8;

class PaletteView {
  public:
    PaletteView(const ScreenData& data, UiState& ui, Outbox& out)
        : now_{data, ui},
          ui_(ui),
          out_(out),
          state_(ui.palette),
          modal_(wording::cari_judul, palette_width, ui.modal_scroll,
                 {.own_head = true, .tall = true}),
          listbox_(id_of("daftar hasil")) {}

    void draw() {
        for (const KeyPress& key : frame().take_keys()) obey(key);
        search_field();
        Column& c = modal_.column();
        c = c.inset(-inset, -inset);
        told_count(c);
        if (state_.found.empty())
            nothing_found(c);
        else
            list(c);
        if (chosen_ != nullptr) return choose(PaletteItem(*chosen_), now_, ui_, out_);
        if (modal_.dismissed() || closed_) ui_.ask(Modal::none);
    }

  private:
    const PaletteItem& item(std::size_t at) const { return state_.all[state_.found[at]]; }

    std::uint32_t id_at(std::size_t at) const {
        const PaletteItem& one = item(at);
        return field_id("palet/" + std::to_string(static_cast<int>(one.group)) + "/" + one.target);
    }

    void search_field() {
        const std::uint32_t id = field_id("palet");
        const FieldLook look{.label = wording::cari_judul,
                             .placeholder = wording::cari_contoh_kata,
                             .kind = TextKind::search,
                             .label_hidden = true,
                             .listbox = listbox_,
                             .active = state_.found.empty() ? 0 : id_at(state_.active)};
        frame().modal = id;  // it gets the focus when the modal opens
        if (std::optional<std::string> typed = text_field(modal_.head(), id, look, state_.typed)) {
            find(state_, std::move(*typed));
            ui_.modal_scroll.y = 0;
            frame().another_pass = true;
        }
    }

    void obey(const KeyPress& key) {
        const std::size_t count = state_.found.size();
        if (key.key == Key::escape) closed_ = true;
        if (count == 0) return;
        const std::size_t last = count - 1, at = state_.active;
        switch (key.key) {
            case Key::enter:
                if (item(at).refusal.empty()) chosen_ = &item(at);
                return;
            case Key::down:
                return move_to(at == last ? 0 : at + 1);
            case Key::up:
                return move_to(at == 0 ? last : at - 1);
            case Key::page_down:
                return move_to(std::min(last, at + page));
            case Key::page_up:
                return move_to(at - std::min(at, page));
            case Key::home:
                return move_to(0);
            case Key::end:
                return move_to(last);
            default:
                return;
        }
    }

    void move_to(std::size_t at) {
        state_.active = at;
        frame().reveal = id_at(at);
        if (at == 0) ui_.modal_scroll.y = 0;  // with the heading above it
    }

    void told_count(Column& c) {
        const std::string words = std::to_string(state_.found.size()) + " hasil";
        const Rect place = c.take(small_line);
        const Rect words_line{place.x + inset, place.y, place.w - 2 * inset, place.h};
        if (state_.found.empty()) return;
        frame().semantics.add(id_of("jumlah"), Role::status, words, words_line, frame().clip());
        paint_line(words_line, TextStyle::small, words, color::secondary);
        if (!frame().coarse)
            paint_line(words_line, TextStyle::small, wording::cara_memilih, color::secondary, 1);
    }

    void nothing_found(Column& c) {
        const std::string words = filled(wording::tidak_cocok, {state_.typed, wording::coba_lain});
        c.gap(space::small);
        const float width = c.width - 2 * inset;
        const Rect place{c.x + inset, c.y, width, text_height(TextStyle::body, words, width)};
        frame().semantics.add(id_of("jumlah"), Role::status, words, place, frame().clip());
        paint_text(place, TextStyle::body, words, color::secondary);
        c.gap(place.h);
    }

    void list(Column& c) {
        Frame& f = frame();
        const Rect whole{c.x, c.y, c.width, height_of(0, state_.found.size())};
        f.semantics.add(listbox_, Role::listbox, wording::hasil_pencarian, whole, f.clip());
        f.semantics.open();
        for (std::size_t at = 0; at < state_.found.size();) {
            std::size_t end = at;
            while (end < state_.found.size() && item(end).group == item(at).group) ++end;
            group(c, at, end);
            at = end;
        }
        f.semantics.close();
    }

    bool detail_below(const PaletteItem& one) const {
        const bool has_words = !one.refusal.empty() || one.group != PaletteGroup::perintah;
        return has_words && !details(one).empty() && modal_.body().w < detail_beside_from;
    }

    // Two drafts may be of the same person.
    static std::string name_of(const PaletteItem& one) {
        return one.group == PaletteGroup::draf ? one.label + ", " + one.detail : one.label;
    }

    static std::string_view details(const PaletteItem& one) {
        return one.refusal.empty() ? std::string_view(one.detail) : one.refusal;
    }

    float height_of(const PaletteItem& one) const {
        return detail_below(one) ? tall_row_height : row_height;
    }

    float height_of(std::size_t begin, std::size_t end) const {
        float height = 0;
        for (std::size_t at = begin; at < end; ++at) {
            if (at == begin || item(at).group != item(at - 1).group) height += group_height;
            height += height_of(item(at));
        }
        return height;
    }

    void group(Column& c, std::size_t begin, std::size_t end) {
        const std::string_view name =
            wording::kelompok[static_cast<std::size_t>(item(begin).group)];
        const Container landmark(Role::group, name, {c.x, c.y, c.width, height_of(begin, end)});
        const Rect head = c.take(group_height);
        paint_line({head.x + inset, head.y + group_words_top, head.w, small_line},
                   TextStyle::small_strong, name, color::secondary);
        for (std::size_t at = begin; at < end; ++at) option(c, at);
    }

    void option(Column& c, std::size_t at) {
        const PaletteItem& one = item(at);
        const Rect place = c.take(height_of(one));
        const bool active = at == state_.active, can = one.refusal.empty();
        const Press state = press(id_at(at), place, Role::option, name_of(one), can);
        if (frame().near_view(place)) tell(one, at, active);
        if (active || state.hovered)
            fill(place, active ? color::accent_soft : color::sunken, space::radius);
        if (active)
            fill({place.x, place.y + mark_inset, mark_width, place.h - 2 * mark_inset},
                 color::accent, mark_width / 2);
        paint(one, place, active);
        if (state.clicked) chosen_ = &one;
    }

    void tell(const PaletteItem& one, std::size_t at, bool active) {
        SemanticsNode& node = frame().semantics.last();
        if (active) node.states |= state_checked;
        node.position = static_cast<std::uint32_t>(at + 1);
        node.set_size = static_cast<std::uint32_t>(state_.found.size());
        frame().semantics.set_description(node, details(one));
    }

    void paint(const PaletteItem& one, const Rect& place, bool active) const {
        const bool can = one.refusal.empty();
        const ImU32 ink = !can ? color::secondary : color::text;
        const Rect inside = place.inset(inset, 0);
        paint_icon({inside.x, place.y, space::small_icon, place.h}, one.icon,
                   active && can ? color::accent : color::secondary, TextStyle::body);
        Rect words{inside.x + label_left, place.y, inside.w - label_left, place.h};
        const std::string_view detail = details(one);
        if (detail_below(one)) {
            paint_text({words.x, place.y + tall_label_top, words.w, line}, TextStyle::body,
                       one.label, ink, 1);
            paint_text({words.x, place.y + tall_detail_top, words.w, small_line}, TextStyle::small,
                       detail, color::secondary, 1);
            return;
        }
        const float needs = text_width(TextStyle::body, one.label) + space::large;
        const float detail_width = std::min(text_width(TextStyle::small, detail) + 1,
                                            std::max(words.w - needs, words.w * least_detail));
        if (!detail.empty()) {
            paint_text(
                {words.right() - detail_width, place.y + detail_top, detail_width, small_line},
                TextStyle::small, detail, color::secondary, 1);
            words.w -= detail_width + space::normal;
        }
        paint_text({words.x, place.y + label_top, words.w, line}, TextStyle::body, one.label, ink,
                   1);
    }

    const Situation now_;
    UiState& ui_;
    Outbox& out_;
    PaletteState& state_;
    ModalBox modal_;
    std::uint32_t listbox_;
    const PaletteItem* chosen_ = nullptr;
    bool closed_ = false;
};

}  // namespace

void palette_modal(const ScreenData& data, UiState& ui, Outbox& out) {
    PaletteView(data, ui, out).draw();
}

}  // namespace kinerja::ui
