// The quadrant as a box: hasil kerja upwards, perilaku kerja to the right, as on the form.
#include <array>
#include <string>

#include "core/evaluation/kuadran.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/penilaian/evaluasi_parts.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view kuadran = "Kuadran kinerja";
constexpr std::string_view kuadran_kosong = "Predikat muncul sesudah kedua rating dipilih.";
constexpr std::string_view kuadran_disebut = "{}. {}";
constexpr std::string_view sumbu_hasil = "Naik: hasil kerja";
constexpr std::string_view sumbu_perilaku = "ke kanan: perilaku kerja";
constexpr std::string_view sumbu = "{}; {}.";

}  // namespace wording

namespace {

using enum RatingKinerja;
constexpr std::array ratings{di_bawah, sesuai, di_atas};
constexpr float cell_height = 52, narrow_height = 60;

void cell(const Rect& rect, RatingKinerja hasil_kerja, RatingKinerja perilaku, bool present) {
    const Rect inner = rect.inset(space::hair, space::hair);
    fill(inner, present ? color::accent : color::sunken, space::radius);
    std::string words(kuadran_label(predikat_of(hasil_kerja, perilaku)));
    // "Kurang/Misconduct" is longer than a cell, and breaks where two words meet.
    if (const std::size_t at = words.find('/'); at != std::string::npos)
        words.insert(at + 1, 1, '\n');
    const TextStyle style = present ? TextStyle::small_strong : TextStyle::small;
    const Rect room = inner.inset(space::tiny, space::tiny);
    const float height = text_height(style, words, room.w);
    paint_text({room.x, room.y + (room.h - height) / 2, room.w, height}, style, words,
               present ? color::on_accent : color::text);
}

}  // namespace

void kuadran_box(Column& column, std::optional<RatingKinerja> hasil_kerja,
                 std::optional<RatingKinerja> perilaku) {
    const bool known = hasil_kerja && perilaku;
    const std::string words =
        known ? describe_kuadran(*hasil_kerja, *perilaku) : std::string(wording::kuadran_kosong);
    const float height = column.width < two_fields_from ? narrow_height : cell_height;
    const Rect box = column.take(height * static_cast<float>(ratings.size()));
    if (frame().near_view(box)) {
        for (std::size_t row = 0; row < ratings.size(); ++row)
            for (std::size_t at = 0; at < ratings.size(); ++at) {
                const float width = box.w / static_cast<float>(ratings.size());
                const RatingKinerja hasil = ratings[ratings.size() - 1 - row];
                cell({box.x + width * static_cast<float>(at),
                      box.y + height * static_cast<float>(row), width, height},
                     hasil, ratings[at],
                     known && hasil == *hasil_kerja && ratings[at] == *perilaku);
            }
        frame().semantics.add(id_of(wording::kuadran), Role::image,
                              filled(wording::kuadran_disebut, {wording::kuadran, words}), box,
                              frame().clip());
    }
    text(column, TextStyle::small,
         filled(wording::sumbu, {wording::sumbu_hasil, wording::sumbu_perilaku}), color::secondary);
    text(column, TextStyle::strong, words);
}

}  // namespace kinerja::ui
