// The nine cells with names that can be taken and put into another cell: dragged with a mouse; or
// pressed, and then the cell, by keyboard, finger or mouse. A what-if, as the choices below it.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/evaluation/kuadran.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/penilaian/unit_parts.h"
#include "wasm/widgets/drag.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view pindahkan = "Pindahkan {}";
constexpr std::string_view batal_pindah = "Batal memindahkan {}";
constexpr std::string_view taruh = "Taruh di sini";
constexpr std::string_view taruh_di = "Taruh {} di: {}";
constexpr std::string_view sel_kosong_pindah = "Tidak ada pegawai";
constexpr std::string_view isi_sel_pindah = "{}. {}";
constexpr std::string_view sumbu_pindah = "Naik: hasil kerja; ke kanan: perilaku kerja.";
constexpr std::string_view cara_pindah =
    "Seret nama ke sel lain; atau tekan nama, lalu tekan Taruh di sini pada sel tujuan.";

}  // namespace wording

namespace {

constexpr float mouse_row = 28, finger_row = 40, name_pad = 4;

struct Moving {
    const PenetapanUnit& unit;
    std::span<const PegawaiDinilai> people;
    DistribusiState& state;
    Outbox& out;

    const PegawaiDinilai* held() const {
        const auto found = std::ranges::find(people, state.dipegang, &PegawaiDinilai::id);
        return found == people.end() ? nullptr : &*found;
    }
    void let_go() const {
        state.dipegang.clear();
        state.diseret = false;
    }
    /// Where they stand by the evaluation is no what-if; a note about it stays.
    void put(const PegawaiDinilai& one, const NilaiKinerja& nilai) const {
        let_go();
        if (one.nilai == nilai) return;
        Pengandaian said{unit.periode, one.id, {}, {}};
        for (const Pengandaian& known : unit.pengandaian)
            if (known.pegawai == one.id) said = known;
        const auto own = std::ranges::find(unit.pegawai, one.id, &PegawaiDinilai::id);
        const bool back = own != unit.pegawai.end() && own->nilai == nilai;
        said.nilai = back ? std::nullopt : std::optional(nilai);
        out.ask(Andaikan{std::move(said)});
    }
};

struct Cell {
    NilaiKinerja nilai;
    std::string_view predikat;
    std::vector<const PegawaiDinilai*> people;
};

float row_height(std::string_view words, float width) {
    return std::max(frame().coarse ? finger_row : mouse_row,
                    text_height(TextStyle::small, words, width - 2 * space::small) + 2 * name_pad);
}

float height_of(const Cell& cell, float width, bool takes) {
    float height = text_height(TextStyle::small_strong, cell.predikat, width);
    for (const PegawaiDinilai* one : cell.people)
        height += space::tiny + row_height(one->nama, width);
    return takes ? height + space::tiny + row_height(wording::taruh, width) : height;
}

void chip(const Rect& rect, std::string_view words, const Press& state, bool held) {
    fill(rect, held ? color::accent : state.hovered ? color::page : color::surface, space::radius);
    const float width = rect.w - 2 * space::small;
    const float height = text_height(TextStyle::small, words, width);
    paint_text({rect.x + space::small, rect.y + (rect.h - height) / 2, width, height},
               TextStyle::small, words, held ? color::on_accent : color::text);
    if (state.focused) focus_ring(rect);
}

void name_in(Column& c, const Moving& moving, const PegawaiDinilai& one) {
    const Scope scope(one.id);
    const bool held = moving.state.dipegang == one.id;
    c.gap(space::tiny);
    const Rect rect = c.take(row_height(one.nama, c.width));
    const Press state =
        press(id_of("pindah"), rect, Role::button,
              filled(held ? wording::batal_pindah : wording::pindahkan, {one.nama}));
    chip(rect, one.nama, state, held);
    if (is_dragged(state, rect)) {
        moving.state.dipegang = one.id;
        moving.state.diseret = true;
    } else if (state.clicked) {
        moving.state.dipegang = held ? std::string() : one.id;
        moving.state.diseret = false;
    }
}

void cell_in(const Rect& rect, const Moving& moving, const Cell& cell, const PegawaiDinilai* held) {
    const std::string where = describe_kuadran(cell.nilai.hasil_kerja, cell.nilai.perilaku);
    std::string names;
    for (const PegawaiDinilai* one : cell.people) names += (names.empty() ? "" : ", ") + one->nama;
    const Container item(
        Role::listitem,
        filled(wording::isi_sel_pindah,
               {where, names.empty() ? wording::sel_kosong_pindah : std::string_view(names)}),
        rect);
    const Scope scope(where);
    const bool takes = held != nullptr && !(held->nilai == cell.nilai);
    const bool over = takes && moving.state.diseret && pointer().is_in(rect);
    fill(rect.inset(space::hair, space::hair),
         over                  ? color::line
         : cell.people.empty() ? color::sunken
                               : color::accent_soft,
         space::radius);
    Column c{rect.x + space::small, rect.y + space::small, rect.w - 2 * space::small};
    c.gap(paint_text({c.x, c.y, c.width, rect.h}, TextStyle::small_strong, cell.predikat,
                     color::secondary));
    for (const PegawaiDinilai* one : cell.people) name_in(c, moving, *one);
    if (over && !pointer().down) return moving.put(*held, cell.nilai);
    if (!takes || moving.state.diseret) return;
    c.gap(space::tiny);
    const Rect target = c.take(row_height(wording::taruh, c.width));
    const Press state = press(id_of(wording::taruh), target, Role::button,
                              filled(wording::taruh_di, {held->nama, where}));
    chip(target, wording::taruh, state, false);
    if (state.clicked) moving.put(*held, cell.nilai);
}

/// What is dragged goes along with the pointer.
void carried(const Moving& moving, const PegawaiDinilai& one) {
    const Pointer at = pointer();
    if (!moving.state.diseret || !at.down) return;
    const float width = text_width(TextStyle::small, one.nama) + 2 * space::small;
    const Rect place{at.x + space::small, at.y + space::small, width, mouse_row};
    fill(place, color::accent, space::radius);
    paint_line(place.inset(space::small, 0), TextStyle::small, one.nama, color::on_accent);
}

}  // namespace

void unit_box_to_move(Column& column, std::string_view name, const PenetapanUnit& unit,
                      std::span<const PegawaiDinilai> people, DistribusiState& state, Outbox& out) {
    const Moving moving{unit, people, state, out};
    const PegawaiDinilai* held = moving.held();
    if (held == nullptr) moving.let_go();
    const Scope scope(name);
    {
        const Container list(Role::list, name, column);
        const float width = column.width / static_cast<float>(rating_count);
        for (std::size_t up = rating_count; up-- > 0;) {
            std::array<Cell, rating_count> row;
            float height = 0;
            for (std::size_t at = 0; at < row.size(); ++at) {
                const NilaiKinerja nilai{static_cast<RatingKinerja>(up),
                                         static_cast<RatingKinerja>(at)};
                row[at] = {
                    nilai, kuadran_label(predikat_of(nilai.hasil_kerja, nilai.perilaku)), {}};
                for (const PegawaiDinilai& one : people)
                    if (one.nilai == nilai) row[at].people.push_back(&one);
                const bool takes = held != nullptr && !state.diseret && !(held->nilai == nilai);
                height = std::max(height, height_of(row[at], width - 2 * space::small, takes));
            }
            const Rect place = column.take(height + 2 * space::small);
            for (std::size_t at = 0; at < row.size(); ++at)
                cell_in({place.x + width * static_cast<float>(at), place.y, width, place.h}, moving,
                        row[at], held);
        }
        if (const PegawaiDinilai* dragged = moving.held()) carried(moving, *dragged);
    }
    if (state.diseret && !pointer().down) moving.let_go();  // over no cell
    text(column, TextStyle::small, wording::sumbu_pindah, color::secondary);
    text(column, TextStyle::small, wording::cara_pindah, color::secondary);
}

}  // namespace kinerja::ui
