// Curve and box of a unit. What is drawn is told in words too, so nothing hangs on colour.
#include <algorithm>
#include <array>
#include <string>

#include "core/evaluation/kuadran.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/penilaian/unit_parts.h"
#include "wasm/widgets/curve.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view kurva_disebut = "{}: {}.";
constexpr std::string_view satu_predikat = "{} {}";
constexpr std::string_view legenda = "Garis tebal: pegawai. Garis tipis: pola {}, tanpa satuan.";
constexpr std::string_view legenda_tanpa_pola = "Garis tebal: pegawai.";
constexpr std::string_view isi_sel = "{}. {}";
constexpr std::string_view sel_kosong = "Tidak ada pegawai";
constexpr std::string_view sumbu_kotak = "Naik: hasil kerja; ke kanan: perilaku kerja.";

}  // namespace wording

namespace {

constexpr float drawing_height = 120, names_height = 64, ceiling = 12;
constexpr float thick = 3, thin = 1.5f;

using Spots = std::array<Spot, predikat_count>;

Spots spots_over(const Rect& room, std::span<const int, predikat_count> heights) {
    const int highest = std::max(1, *std::ranges::max_element(heights));
    Spots spots;
    const float step = room.w / static_cast<float>(predikat_count);
    for (std::size_t i = 0; i < spots.size(); ++i)
        spots[i] = {room.x + step * (static_cast<float>(i) + 0.5f),
                    room.bottom() - (room.h - ceiling) * static_cast<float>(heights[i]) /
                                        static_cast<float>(highest)};
    return spots;
}

std::string told(std::string_view name, const Sebaran& sebaran) {
    std::string all;
    for (std::size_t i = 0; i < predikat_count; ++i)
        all += (i == 0 ? "" : ", ") +
               filled(wording::satu_predikat, {kuadran_label(static_cast<PredikatKinerja>(i)),
                                               std::to_string(sebaran.predikat[i])});
    return filled(wording::kurva_disebut, {name, all});
}

void names_below(const Rect& room, const Sebaran& sebaran) {
    const float step = room.w / static_cast<float>(predikat_count);
    for (std::size_t i = 0; i < predikat_count; ++i) {
        const Rect place{room.x + step * static_cast<float>(i), room.y, step, room.h};
        paint_text({place.x + space::hair, place.y, place.w - 2 * space::hair, room.h},
                   TextStyle::small,
                   filled(wording::satu_predikat, {label_of(static_cast<PredikatKinerja>(i)),
                                                   std::to_string(sebaran.predikat[i])}),
                   color::text);
    }
}

std::string names_in(std::span<const PegawaiDinilai> people, const NilaiKinerja& nilai,
                     std::string_view between) {
    std::string names;
    for (const PegawaiDinilai& one : people)
        if (one.nilai == nilai) names += (names.empty() ? "" : std::string(between)) + one.nama;
    return names;
}

struct CellWords {
    NilaiKinerja nilai;
    std::string_view predikat;
    std::string names;

    float height(float width) const {
        const float title = text_height(TextStyle::small_strong, predikat, width);
        return title + (names.empty() ? 0 : text_height(TextStyle::small, names, width));
    }
};

void paint_cell(const Rect& rect, const CellWords& words, std::span<const PegawaiDinilai> people) {
    const std::string names = names_in(people, words.nilai, ", ");
    const Container item(
        Role::listitem,
        filled(wording::isi_sel, {describe_kuadran(words.nilai.hasil_kerja, words.nilai.perilaku),
                                  names.empty() ? wording::sel_kosong : std::string_view(names)}),
        rect);
    fill(rect.inset(space::hair, space::hair),
         words.names.empty() ? color::sunken : color::accent_soft, space::radius);
    const Rect room = rect.inset(space::small, space::small);
    const float title = paint_text(room, TextStyle::small_strong, words.predikat, color::secondary);
    paint_text({room.x, room.y + title, room.w, room.h - title}, TextStyle::small, words.names,
               color::text);
}

}  // namespace

void unit_curve(Column& column, std::string_view name, const Sebaran& sebaran,
                std::optional<CapaianOrganisasi> capaian) {
    const Rect drawing = column.take(drawing_height);
    const Rect names = column.take(names_height);
    if (frame().near_view(drawing)) {
        frame().semantics.add(id_of(name), Role::image, told(name, sebaran), drawing,
                              frame().clip());
        fill({drawing.x, drawing.bottom() - 1, drawing.w, 1}, color::input_border);
        if (capaian)
            curve_through(spots_over(drawing, curve_heights(*capaian)), color::secondary, thin);
        curve_through(spots_over(drawing, sebaran.predikat), color::accent, thick);
        names_below(names, sebaran);
    }
    text(column, TextStyle::small,
         capaian ? filled(wording::legenda, {label_of(*capaian)})
                 : std::string(wording::legenda_tanpa_pola),
         color::secondary);
}

void unit_box(Column& column, std::string_view name, std::span<const PegawaiDinilai> people) {
    const Scope scope(name);
    const Container list(Role::list, name, column);
    const float width = column.width / static_cast<float>(rating_count);
    for (std::size_t up = rating_count; up-- > 0;) {
        std::array<CellWords, rating_count> row;
        float height = 0;
        for (std::size_t at = 0; at < row.size(); ++at) {
            const NilaiKinerja nilai{static_cast<RatingKinerja>(up),
                                     static_cast<RatingKinerja>(at)};
            row[at] = {nilai, kuadran_label(predikat_of(nilai.hasil_kerja, nilai.perilaku)),
                       names_in(people, nilai, "\n")};
            height = std::max(height, row[at].height(width - 2 * space::small));
        }
        const Rect place = column.take(height + 2 * space::small);
        for (std::size_t at = 0; at < row.size(); ++at)
            paint_cell({place.x + width * static_cast<float>(at), place.y, width, place.h}, row[at],
                       people);
    }
    text(column, TextStyle::small, wording::sumbu_kotak, color::secondary);
}

}  // namespace kinerja::ui
