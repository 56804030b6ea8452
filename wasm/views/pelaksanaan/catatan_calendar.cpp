// How many notes each day has, as a week or a month; a press on a day goes to it.
#include <algorithm>
#include <string>

#include "wasm/views/parts/filled.h"
#include "wasm/views/pelaksanaan/catatan_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view kalender_catatan = "Kalender catatan";
constexpr std::string_view kalender_tampilan = "Tampilan kalender";
constexpr std::string_view kalender_pilihan[] = {"Minggu", "Bulan"};
constexpr std::string_view hari_berisi = "{}, {} catatan";
constexpr std::string_view hari_kosong = "{}, belum ada catatan";
constexpr std::string_view hari_lain = "{}";
constexpr std::string_view kosong = "kosong";
constexpr std::string_view banyak_catatan = "{} catatan";
constexpr std::string_view nama_hari[] = {"Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"};

}  // namespace wording

namespace {

constexpr int days_in_week = 7, working_days = 5;
constexpr float day_height = 52, widest_day = 120, narrow_day = 72;

/// 0 is Monday.
int weekday_of(const Date& day) {
    constexpr Date monday{2024, 1, 1};
    return ((days_between(monday, day) % days_in_week) + days_in_week) % days_in_week;
}

Date monday_of(const Date& day) { return plus_days(day, -weekday_of(day)); }

class Calendar {
  public:
    explicit Calendar(const CatatanPage& page) : page_(page), pressed_(day_of_next(page)) {}

    void draw(Column& column) const {
        const Container region(Role::region, wording::kalender_catatan, column);
        const int picked = segmented(column, wording::kalender_tampilan, wording::kalender_pilihan,
                                     2, page_.state().whole_month ? 1 : 0);
        if (picked >= 0) page_.state().whole_month = picked == 1;
        column.gap(space::small);
        const float width = std::min(widest_day, column.width / static_cast<float>(days_in_week));
        names(column, width);
        if (!page_.state().whole_month) return week(column, width, monday_of(pressed_));
        const Date first{page_.month.year, page_.month.month, 1};
        const Date last = end_of_month(page_.month.year, page_.month.month);
        for (Date monday = monday_of(first); monday <= last; monday = plus_days(monday, 7))
            week(column, width, monday);
    }

  private:
    static void names(Column& column, float width) {
        const Rect line = column.take(spec_of(TextStyle::small).line);
        float x = line.x;
        for (const std::string_view name : wording::nama_hari) {
            paint_line({x, line.y, width, line.h}, TextStyle::small, name, color::secondary, 0.5f);
            x += width;
        }
    }

    void week(Column& column, float width, const Date& monday) const {
        const Rect line = column.take(day_height);
        for (int i = 0; i < days_in_week; ++i)
            day({line.x + static_cast<float>(i) * width, line.y, width, day_height},
                plus_days(monday, i));
    }

    /// A working day of the SKP's period that has come and holds nothing.
    bool is_empty_working_day(const Date& day) const {
        const auto first = parse_date(page_.editing.skp().periode.awal).date;
        const auto last = parse_date(page_.editing.skp().periode.akhir).date;
        const bool within = (!first || *first <= day) && (!last || day <= *last);
        return within && day <= page_.editing.open.today && weekday_of(day) < working_days &&
               page_.index.count_on(day) == 0;
    }

    void day(const Rect& rect, const Date& day) const {
        const int count = page_.index.count_on(day);
        const bool empty = is_empty_working_day(day);
        const std::string number = std::to_string(count), words = to_long_with_weekday(day);
        const std::string name =
            count > 0 ? filled(wording::hari_berisi, {words, number})
                      : filled(empty ? wording::hari_kosong : wording::hari_lain, {words});
        const Scope scope(to_iso(day));
        const Press press = ui::press(id_of("hari"), rect, Role::button, name);
        const Rect box = rect.inset(1, 1);
        const bool here = day == pressed_;
        if (here && frame().near_view(rect)) frame().semantics.mark_last(state_current);
        fill(box, here ? color::accent_soft : press.hovered ? color::sunken : color::surface);
        outline(box, here ? color::accent : color::line);
        const bool other = month_of(day) != page_.month;
        paint_line(box.line(0, 0, space::tiny, spec_of(TextStyle::small_strong).line),
                   TextStyle::small_strong, std::to_string(day.day),
                   other ? color::secondary : color::text, 0.5f);
        const Rect below = box.line(0, 0, space::tiny + spec_of(TextStyle::small).line,
                                    spec_of(TextStyle::small).line);
        if (count > 0)
            paint_line(below, TextStyle::small,
                       rect.w < narrow_day ? number : filled(wording::banyak_catatan, {number}),
                       color::accent, 0.5f);
        else if (empty)
            paint_line(below, TextStyle::small,
                       rect.w < narrow_day ? "\xe2\x80\x93" : wording::kosong, color::secondary,
                       0.5f);
        if (press.focused) focus_ring(box);
        if (press.clicked) go_to(day);
    }

    /// The next note is of that day; where it has notes, the cursor goes to the first of them.
    void go_to(const Date& day) const {
        CatatanState& state = page_.state();
        if (month_of(day) != page_.month) show_month(state, month_of(day));
        state.day = to_iso(day);
        const auto& list = page_.editing.skp().catatan_kinerja;
        for (std::size_t at = 0; at < list.size(); ++at) {
            if (page_.index.day_of(at) != day) continue;
            const Path place = path_of(*list[first_of(day, at)], "kegiatan");
            state.selected = place.value;
            state.open = list[first_of(day, at)]->id.value;
            state.editing = false;
            page_.editing.ui.go_to = place;
            return;
        }
    }

    /// As the sheet shows them, where it shows that day; else as the list has them.
    std::size_t first_of(const Date& day, std::size_t otherwise) const {
        for (const std::size_t at : page_.rows)
            if (page_.index.day_of(at) == day) return at;
        return otherwise;
    }

    const CatatanPage& page_;
    Date pressed_;
};

}  // namespace

void catatan_calendar(Column& column, const CatatanPage& page) { Calendar(page).draw(column); }

}  // namespace kinerja::ui
